"""评分卡网页: a scorecard as the table in which such cards are published, as one file for a browser."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TextIO

from credit_standard.findings import Bilingual
from credit_standard.reports.html import page, template
from credit_standard.reports.texts import TEXTS
from credit_standard.scoring.card.sentences import condition, effect, folds, remedy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from credit_standard.findings import Language
    from credit_standard.language.tables import DecisionTable
    from credit_standard.scoring import Card


def write(card: Card, stream: TextIO, language: Language = "zh") -> None:
    """Needs the extra `html`."""
    first, last = card.in_force.first, card.in_force.last
    stream.writelines(
        template("card.html").generate(
            **page(language),
            card=card,
            title=card.title.to(language),
            note=card.note.to(language),
            first=first or "",
            last=last or "",
            parts=list(_parts(card, language)),
        )
    )


def _parts(card: Card, language: Language) -> Iterator[dict[str, Any]]:
    """The parts of the page: a heading, what holds of all rows, and the rows."""

    def words(key: str, **said: object) -> Bilingual:
        return Bilingual(TEXTS(key, "zh", **said), TEXTS(key, "en", **said))

    def grade(one: Any) -> Bilingual:
        return words("card-page-none") if one.grade is None else Bilingual(one.grade, one.grade)

    def part(
        title: str, table: DecisionTable[Any], said: Any, remark: str = "", titles: Any = None
    ) -> dict[str, Any]:
        return {"title": title, "remark": remark, "rows": _rows(card, table, said, titles or {}, language)}

    start = TEXTS("card-page-start", language)
    yield part(start, card.start, lambda one: words("card-page-points", points=str(card.value(one))))
    for one in card.indicators.values():
        title, titles = one.title.to(language), one.declaration.titles
        yield part(
            title, one.table, partial(effect, card=card, titles=titles), folds(one, card).to(language), titles
        )
        if one.remedies is not None:
            after = f"{title} · {TEXTS('card-page-remedies', language)}"
            yield part(after, one.remedies, partial(remedy, card=card), titles=titles)
    yield part(TEXTS("card-page-grades", language), card.grades, grade)
    if card.collective is not None:
        yield part(TEXTS("card-page-collective", language), card.collective.table, grade)


def _rows(
    card: Card,
    table: DecisionTable[Any],
    said: Callable[[Any], Bilingual],
    titles: Mapping[str, Bilingual],
    language: Language,
) -> list[dict[str, str]]:
    rows = [
        {
            "when": condition(row.when, table, card, titles).to(language),
            "then": said(row.then).to(language),
            "basis": "" if row.source is None else str(row.source),
        }
        for row in table.rows
    ]
    if table.otherwise is not None:
        otherwise = TEXTS("card-page-otherwise", language)
        rows.append({"when": otherwise, "then": said(table.otherwise).to(language), "basis": ""})
    return rows
