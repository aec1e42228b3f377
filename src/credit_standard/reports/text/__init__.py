"""文本报告: for the clerk who sent the files: the totals first, then where to begin, then what to do.

A clean file is five lines, a missing one is one, and 200 files fit on a few screens: the worst files by name, all kinds
of finding as totals, details for a screen. `verbose` gives all that is listed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, TextIO

from credit_standard.reports.contents.found import found_in
from credit_standard.reports.contents.outcome import exit_code
from credit_standard.reports.document import BLANK, Block, Span, line, print_document
from credit_standard.reports.text import closing as text_closing
from credit_standard.reports.text import summary as text_summary
from credit_standard.reports.text import unread as text_unread
from credit_standard.reports.text.details import Details
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult

Detail = Literal["quiet", "usual", "verbose"]


def write(report: CheckResult, stream: TextIO, language: Language = "zh", detail: Detail = "usual") -> None:
    """`quiet` writes the totals alone, and nothing at all where nothing fails."""
    print_document(document(report, language, detail), stream)


def document(report: CheckResult, language: Language, detail: Detail = "usual") -> Iterator[Block]:
    """The report as blocks, in the order in which people read."""
    if detail == "quiet":
        if exit_code(report):
            yield from text_summary.summary(report, language)
        return
    if not report.checked and report.not_read:
        yield from text_unread.alone(report, language)
        return
    verbose = detail == "verbose"
    found = found_in(report, report.checked)
    details = Details.of(found, language, verbose=verbose)
    yield from text_summary.summary(report, language)
    yield from text_summary.overview(report, found, language, in_full=details.in_full, verbose=verbose)
    yield from text_unread.part(report, language, verbose=verbose)
    yield from details.blocks
    if report.registers:
        yield BLANK
        yield line(Span(TEXTS("register", language), "title"))
        yield from Details.of(found_in(report, report.registers), language, verbose=verbose).blocks
    if report.statistics is not None:
        from credit_standard.reports.text import statistics as statistics_text

        yield from statistics_text.blocks(report, language)
    if found or report.not_read or report.registers:
        yield from text_closing.next_steps(report, language, verbose=verbose)
        yield BLANK
    yield from text_closing.closing(report, language, verbose=verbose)
