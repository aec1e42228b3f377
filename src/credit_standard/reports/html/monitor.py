"""监测网页: how a card rates a data set, as one file for a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO

from credit_standard.reports.contents.unread import unread
from credit_standard.reports.html import page, template
from credit_standard.reports.monitor_sentences import (
    about,
    between,
    never,
    remarks,
    usual_limits,
    verdict_of,
    wrong,
)
from credit_standard.reports.plots import can_draw
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from credit_standard.findings import Finding, Language
    from credit_standard.monitoring import Distribution, Monitoring


def write(
    found: Monitoring,
    stream: TextIO,
    language: Language = "zh",
    *,
    bad: int = 0,
    problems: Sequence[Finding] = (),
) -> None:
    """Needs the extra `html`; charts are drawn where `plots` is there.

    Args:
        found: what it says.
        stream: where it goes.
        language: of the page.
        bad: rows with errors.
        problems: files that cannot be read.
    """
    drawn = can_draw()
    card, since = found.card, found.months[0].day
    stream.writelines(
        template("monitor.html").generate(
            **page(language, "dossier.css"),
            card=f"{card.title.to(language)} ({card.name}, {card.version})",
            about=about(found, language),
            unread=unread(problems, language),
            wrong=wrong(found, bad, language),
            drawn=drawn,
            charts=list(_charts(found, language)) if drawn else [],
            remarks=list(remarks(found, language)),
            distributions=list(_distributions(found, language)),
            between=between(found, language),
            limits=usual_limits(language),
            stability_title=TEXTS("monitor-stability", language, since=since),
            stability_chart=_stability(found, language) if drawn else "",
            months=[
                {
                    "day": one.day,
                    "index": "–" if one.index is None else one.index,
                    "verdict": verdict_of(one.index, language),
                }
                for one in found.months
            ],
            never=never(found, language),
            indicators=[
                {
                    "title": card.indicators[one.indicator].title.to(language),
                    "subjects": one.subjects,
                    "records": one.records,
                    "ever": TEXTS("yes" if one.ever else "no", language),
                }
                for one in found.firings
            ],
        )
    )


def _charts(found: Monitoring, language: Language) -> Iterator[dict[str, Any]]:
    from markupsafe import Markup

    from credit_standard.reports.plots.monitoring import grades

    def chart(now: Distribution, beside: Distribution | None, words: str) -> dict[str, Any]:
        picture = grades(now, beside, words, language)
        return {"title": now.scale.title.to(language), "picture": Markup(picture)}  # noqa: S704 - drawn by us

    yield chart(found.now.distribution, None, "")
    if found.reference is not None and found.compared is not None:
        yield chart(found.compared, found.reference.distribution, found.reference.title.to(language))


def _stability(found: Monitoring, language: Language) -> Any:
    from markupsafe import Markup

    from credit_standard.reports.plots.monitoring import stability

    return Markup(stability(found, language))  # noqa: S704 - drawn by us


def _distributions(found: Monitoring, language: Language) -> Iterator[dict[str, Any]]:
    yield _table(found.now.distribution, None, "", language)
    if found.reference is not None and found.compared is not None:
        yield _table(
            found.compared, found.reference.distribution, found.reference.title.to(language), language
        )


def _table(one: Distribution, beside: Distribution | None, words: str, language: Language) -> dict[str, Any]:
    rows = [
        {
            "grade": grade.title.to(language),
            "count": one.counts[grade.code],
            "share": one.share(grade.code),
            "beside": "" if beside is None else beside.share(grade.code),
        }
        for grade in one.grades
    ]
    if one.without:
        none = TEXTS("monitor-not-rated", language)
        rows.append({"grade": none, "count": one.without, "share": "–", "beside": "–"})
    return {"title": one.scale.title.to(language), "beside": words, "rows": rows}
