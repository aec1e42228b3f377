"""监测的文本: how a card rates a data set, on a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TextIO

from credit_standard.reports.contents.unread import unread
from credit_standard.reports.document import BLANK, Block, Columns, Span, line, print_document
from credit_standard.reports.monitor_sentences import (
    about,
    between,
    never,
    remarks,
    usual_limits,
    verdict_of,
    wrong,
)
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Finding, Language
    from credit_standard.monitoring import Monitoring


def write(
    found: Monitoring,
    stream: TextIO,
    language: Language = "zh",
    *,
    bad: int = 0,
    problems: Sequence[Finding] = (),
) -> None:
    """`bad`: rows with errors; `problems`: files that cannot be read."""
    print_document(_blocks(found, language, bad, problems), stream)


def _blocks(found: Monitoring, language: Language, bad: int, problems: Sequence[Finding]) -> Iterator[Block]:
    card = found.card

    def text(key: str) -> str:
        return TEXTS(key, language)

    yield line(
        Span(f"{text('monitor-title')} {card.title.to(language)} ({card.name}, {card.version})", "title")
    )
    for problem in unread(problems, language):
        yield line(Span(problem, "error"))
    if problems and not found.subjects:
        return
    yield line(about(found, language))
    if said := wrong(found, bad, language):
        yield line(Span(said, "error"))
    yield BLANK
    beside = found.compared is not None and found.reference is not None
    shown = found.compared if found.compared is not None else found.now.distribution
    held = None if found.reference is None or not beside else found.reference.distribution
    rows = tuple(
        (
            grade.title.to(language),
            f"{shown.counts[grade.code]:,}",
            f"{shown.share(grade.code)}",
            *(() if held is None else (f"{held.share(grade.code)}",)),
        )
        for grade in shown.grades
    )
    headings: tuple[str, ...] = (text("monitor-grade"), text("monitor-count"), f"{text('monitor-share')} %")
    if held is not None and found.reference is not None:
        headings = (*headings, found.reference.title.to(language))
    yield Columns(headings, rows, numbers=(1, 2, 3)[: len(headings) - 1])
    for said in remarks(found, language):
        yield line(said)
    yield BLANK
    yield line(between(found, language))
    yield line(usual_limits(language))
    months = tuple(
        (f"{one.day}", "–" if one.index is None else f"{one.index}", verdict_of(one.index, language))
        for one in found.months
    )
    yield Columns(
        (text("monitor-month"), text("monitor-index"), text("dossier-states")), months, numbers=(1,)
    )
    yield BLANK
    yield line(never(found, language))
