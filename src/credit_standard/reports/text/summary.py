"""文本报告总述: the result and the totals, the worst files, all kinds of finding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from credit_standard.findings import Severity
from credit_standard.reports.contents.about import name_of
from credit_standard.reports.contents.found import by_kind
from credit_standard.reports.contents.outcome import verdict
from credit_standard.reports.contents.summary import remark_lines, totals_line, unread_line, versions_line
from credit_standard.reports.document import BLANK, STYLES, Block, Columns, Span, line
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.reports.contents.found import Found
    from credit_standard.validation.check_result import CheckResult

WORST = 20
"""Files that are named, and kinds of finding that are counted one by one; `--verbose` has them all."""


def summary(report: CheckResult, language: Language) -> Iterator[Block]:
    """The result, the totals, on which day and by which version: three lines, and what there is to remark."""
    said = verdict(report)
    separator = "：" if language == "zh" else ": "
    yield line(
        Span(TEXTS("result", language) + separator, "title"),
        Span(TEXTS(said, language), "good" if said in ("passed", "nothing-new") else "error"),
    )
    yield line(totals_line(report, language), level=1)
    yield line(*_counts(report, language), Span(versions_line(report, language), "dim"), level=1)
    if unread := unread_line(report, language):
        yield line(Span(unread, "error"), level=1)
    for remark in remark_lines(report, language):
        yield line(Span(remark, "warning"), level=1)


def _counts(report: CheckResult, language: Language) -> Iterator[Span]:
    for severity in Severity:
        count = report.count(severity)
        said = TEXTS(f"{severity.value}s", language, count=count)
        yield Span(said + "  ", STYLES[severity] if count else "dim")


def overview(
    report: CheckResult, found: Sequence[Found], language: Language, *, in_full: bool, verbose: bool
) -> Iterator[Block]:
    """The worst files and the kinds of finding; `in_full`: all details follow, so kinds need not be counted here."""
    if len(report.checked) > 1 and found:
        yield from _worst(found, language, verbose=verbose)
        clean = len(report.checked) - len(found)
        if clean:
            yield line(Span(TEXTS("clean-others", language, count=clean), "good"), level=1)
    if found and not in_full:
        yield from _kinds(found, language, verbose=verbose, tables=len(report.checked) > 1)


def _worst(found: Sequence[Found], language: Language, *, verbose: bool) -> Iterator[Block]:
    shown = found if verbose else found[:WORST]
    rows = [
        (
            name_of(one.table, language),
            f"{one.table.rows:,}",
            f"{one.table.rows_with_errors:,}",
            *(f"{number:,}" for number in one.weight),
        )
        for one in shown
    ]
    keys = ("column.file", "tile.rows", "tile.rows-with-errors", "tile.errors", "tile.warnings", "tile.notes")
    yield from _table("worst", keys, rows, language, numbers=(1, 2, 3, 4, 5))
    if len(found) > len(shown):
        yield line(Span(TEXTS("worst-others", language, count=len(found) - len(shown)), "dim"), level=1)


def _kinds(found: Sequence[Found], language: Language, *, verbose: bool, tables: bool) -> Iterator[Block]:
    kinds = by_kind(found)
    shown = kinds if verbose else kinds[:WORST]
    rows = [
        (
            TEXTS(kind.severity.value, language),
            f"{count:,}",
            *((f"{number:,}",) if tables else ()),
            kind.title.to(language),
            kind.code,
        )
        for kind, count, number in shown
    ]
    keys = (
        "column.severity",
        "column.count",
        *(("column.tables",) if tables else ()),
        "column.title",
        "column.code",
    )
    yield from _table("by-code", keys, rows, language, numbers=(1, 2) if tables else (1,))
    if len(kinds) > len(shown):
        yield line(Span(TEXTS("kinds-others", language, count=len(kinds) - len(shown)), "dim"), level=1)


def _table(
    title: str,
    keys: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    language: Language,
    *,
    numbers: tuple[int, ...],
) -> Iterator[Block]:
    yield BLANK
    yield line(Span(TEXTS(title, language), "title"))
    headings = tuple(TEXTS(key, language) for key in keys)
    yield Columns(headings, rows, level=1, numbers=numbers)
