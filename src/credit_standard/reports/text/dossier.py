"""信用报告的文本: a dossier on a terminal, in brief; the page and the JSON have everything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from credit_standard.dossier.limits import not_proven
from credit_standard.dossier.wording import NO_RATING
from credit_standard.model.audience import Audience
from credit_standard.reports.document import BLANK, Block, Columns, Span, line, print_document
from credit_standard.reports.dossier_sentences import (
    asked,
    clock_sentence,
    count,
    identity,
    repair_sentences,
    titled,
)
from credit_standard.reports.texts import TEXTS
from credit_standard.scoring.card.sentences import signed

if TYPE_CHECKING:
    from credit_standard.dossier import Dossier
    from credit_standard.findings import Language


def write(made: Dossier, stream: TextIO, language: Language = "zh") -> None:
    print_document(_blocks(made, language), stream)


def _blocks(made: Dossier, language: Language) -> Iterator[Block]:
    colon = TEXTS("colon", language)
    own = made.question.audience is Audience.SELF
    title = TEXTS("dossier-title-self" if own else "dossier-title", language)
    yield line(Span(f"{title} {made.number}", "title"))
    for name, said in (*identity(made, language), *asked(made, language)):
        yield line(f"{name}{colon}{said}", level=1)
    yield BLANK
    yield from _score(made, language)
    yield BLANK
    yield line(Span(TEXTS("dossier-records", language), "title"))
    if not made.sections:
        yield line(TEXTS("dossier-none", language), level=1)
    for section in made.sections:
        yield line(f"{section.title.to(language)} ({count(len(section.entries), language)})", level=1)
        for one in section.entries:
            disputed = f" [{TEXTS('dossier-disputed', language)}]" if one.disputed else ""
            yield line(titled(one, language) + disputed, level=2)
            for clock in one.clocks:
                yield line(clock_sentence(clock, language), level=3)
            if one.rights is not None:
                for said in repair_sentences(one.rights.repair, language):
                    yield line(f"{TEXTS('dossier-repair', language)}{colon}{said}", level=3)
    yield BLANK
    yield line(Span(TEXTS("dossier-not-proven", language), "title"))
    for each in not_proven(made):
        yield line(each.to(language), level=1)


def _score(made: Dossier, language: Language) -> Iterator[Block]:
    yield line(Span(TEXTS("dossier-score", language), "title"))
    if made.rating is None:
        yield line(NO_RATING[made.no_rating].to(language), level=1)
        return
    score = made.rating.score
    card, colon = score.card, TEXTS("colon", language)
    names = {"title": card.title.to(language), "name": card.name, "version": card.version}
    yield line(TEXTS("dossier-score-card", language, **names), level=1)
    grade = TEXTS("dossier-no-grade", language) if score.grade is None else score.grade
    points, graded = (TEXTS(f"dossier-{one}", language) for one in ("points", "grade"))
    yield line(f"{points}{colon}{score.points}  {graded}{colon}{grade}", level=1)
    rows = tuple((signed(one.counted, card), one.words(card).to(language)) for one in score.contributions)
    yield Columns((points, TEXTS("dossier-why", language)), rows, level=1, numbers=(0,))
    for step in made.rating.forecast:
        yield line(
            f"{TEXTS('dossier-forecast', language)} {step.day}{colon}{card.value(step.units)} {step.grade or ''}",
            level=1,
        )
