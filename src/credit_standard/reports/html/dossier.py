"""信用报告网页: a dossier as one file for a browser, to be read on a screen, on a phone and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO

from credit_standard._version import STANDARD_VERSION, __version__
from credit_standard.dossier.limits import not_proven
from credit_standard.dossier.wording import NO_RATING
from credit_standard.lifecycle.record.facts import nature
from credit_standard.lifecycle.timeline import timeline
from credit_standard.model.audience import Audience
from credit_standard.reports.dossier_sentences import (
    asked,
    clock_sentence,
    count,
    deadline_sentence,
    identity,
    repair_sentences,
    titled,
)
from credit_standard.reports.html import page, template
from credit_standard.reports.html.dossier_score import score_part
from credit_standard.reports.plots import can_draw
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.dossier import Dossier, DossierEntry
    from credit_standard.findings import Language

ADVERSE = "adverse"


def write(made: Dossier, stream: TextIO, language: Language = "zh") -> None:
    """Needs the extra `html`; charts are drawn where `plots` is there, else tables stand in their place."""
    question = made.question
    own = question.audience is Audience.SELF
    drawn = can_draw()
    stream.writelines(
        template("dossier.html").generate(
            **page(language, "dossier.css"),
            title=TEXTS("dossier-title-self" if own else "dossier-title", language),
            number_of_report=made.number,
            about=question.as_of.isoformat(),
            identity=list(identity(made, language)),
            asked=list(asked(made, language)),
            score=None if made.rating is None else score_part(made.rating, language, drawn=drawn),
            no_score="" if made.rating is not None else NO_RATING[made.no_rating].to(language),
            drawn=drawn,
            sections=[
                {
                    "title": one.title.to(language),
                    "count": count(len(one.entries), language),
                    "entries": [_entry(each, language) for each in one.entries],
                }
                for one in made.sections
            ],
            rights=list(_rights(made, language)),
            objections=any(one.rights is not None and one.rights.objection for one in made.entries),
            timelines=list(_timelines(made, language)),
            dates=[
                {
                    "title": one.title.to(language),
                    "count": one.count,
                    "first": one.first or "–",
                    "last": one.last or "–",
                }
                for one in made.dates
            ],
            not_proven=[one.to(language) for one in not_proven(made)],
            versions=TEXTS("dossier-about", language, standard=STANDARD_VERSION, library=__version__),
        )
    )


def _entry(one: DossierEntry, language: Language) -> dict[str, Any]:
    return {
        "title": one.record.declaration.title.to(language),
        "day": one.day or "",
        "disputed": one.disputed,
        "nature": nature(one.record),
        "held": [(item.title.to(language), item.words.to(language)) for item in one.items],
        "clocks": [clock_sentence(clock, language) for clock in one.clocks],
    }


def _rights(made: Dossier, language: Language) -> Iterator[dict[str, Any]]:
    for one in made.entries:
        if one.rights is None:
            continue
        objection = [deadline_sentence(each, language) for each in one.rights.objection]
        yield {
            "record": titled(one, language),
            "provider": one.rights.provider.to(language),
            "objection": objection or [TEXTS("dossier-no-deadline", language)],
            "repair": [
                *repair_sentences(one.rights.repair, language),
                *(deadline_sentence(each, language) for each in one.rights.application),
            ],
        }


def _timelines(made: Dossier, language: Language) -> Iterator[dict[str, Any]]:
    from markupsafe import Markup

    for one in made.entries:
        if one.state is not None and nature(one.record) == ADVERSE:
            title = titled(one, language)
            picture = Markup(timeline(one.state, language, title))  # noqa: S704 - drawn by us, its texts escaped
            yield {"title": title, "picture": picture}
