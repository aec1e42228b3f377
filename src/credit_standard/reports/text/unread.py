"""未检查的文件: files, members and sheets that were not checked, a line each, with the reason and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from credit_standard.reports.contents.about import name_of
from credit_standard.reports.contents.summary import names_in_line, result_line
from credit_standard.reports.document import BLANK, Block, Span, line
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.report import TableReport

SHOWN = 20


def alone(report: CheckResult, language: Language) -> Iterator[Block]:
    """Where nothing was checked at all: the result and the reason, for one file on one line."""
    result, stop = Span(result_line(report, language), "error"), "。" if language == "zh" else ". "
    if len(report.not_read) == 1:
        (table,) = report.not_read
        yield line(result, f"{stop}{_reason(table, language)}", Span(_codes([table]), "dim"))
        return
    yield line(result)
    yield from lines(report, language, level=1)


def part(report: CheckResult, language: Language, *, verbose: bool) -> Iterator[Block]:
    """The part of its own that they have in a longer report; nothing where all was checked."""
    if report.not_read:
        yield BLANK
        yield line(Span(TEXTS("not-checked", language), "title"))
        yield from lines(report, language, level=1, verbose=verbose)


def lines(report: CheckResult, language: Language, *, level: int, verbose: bool = False) -> Iterator[Block]:
    """What was lost, each with the reason; what is no data in one line."""
    lost = [table for table in report.not_read if not table.complete]
    shown = lost if verbose else lost[:SHOWN]
    for table in shown:
        yield line(_reason(table, language), Span(_codes([table]), "dim"), level=level)
    if len(lost) > len(shown):
        yield line(Span(TEXTS("unread-others", language, count=len(lost) - len(shown)), "dim"), level=level)
    skipped = [table for table in report.not_read if table.complete]
    if skipped and verbose:
        for table in skipped:
            yield line(Span(_reason(table, language), "dim"), level=level)
    elif skipped:
        names = names_in_line([name_of(table, language) for table in skipped], language)
        said = TEXTS("skipped-files", language, count=len(skipped), names=names)
        yield line(Span(said + _codes(skipped), "dim"), level=level)


def _reason(table: TableReport, language: Language) -> str:
    """`a.csv：文件不存在。请核对路径和文件名。`."""
    stop, between = ("。", "：") if language == "zh" else (". ", ": ")
    said = [f"{one.sentence(language)}{stop}{one.hint(language)}{stop}" for one in table.findings[:1]]
    if table.is_register:
        said.append(TEXTS("register-unread", language) + stop)
    return f"{name_of(table, language)}{between}{''.join(said)}".rstrip()


def _codes(tables: Sequence[TableReport]) -> str:
    codes = dict.fromkeys(one.code for table in tables for one in table.findings)
    return f"  {' '.join(codes)}" if codes else ""
