"""未检查的文件: files, members and sheets that were not checked, a line each, with the reason and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.reports.about import name_of
from credit_standard.reports.document import BLANK, Block, Span, line
from credit_standard.reports.summary import names_in_line
from credit_standard.reports.texts import Texts

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.report import Report, TableReport

SHOWN = 20
_TEXTS = Texts(__file__)


def part(report: Report, language: Language, *, verbose: bool) -> Iterator[Block]:
    """The part of its own that they have in a longer report; nothing where all was checked."""
    if report.not_read:
        yield BLANK
        yield line(Span(_TEXTS("not-checked", language), "title"))
        yield from lines(report, language, level=1, verbose=verbose)


def lines(report: Report, language: Language, *, level: int, verbose: bool = False) -> Iterator[Block]:
    """What was lost, each with the reason; what is no data in one line."""
    lost = [table for table in report.not_read if not table.complete]
    shown = lost if verbose else lost[:SHOWN]
    for table in shown:
        yield line(_reason(table, language), Span(_code(table), "dim"), level=level)
    if len(lost) > len(shown):
        yield line(Span(_TEXTS("unread-others", language, count=len(lost) - len(shown)), "dim"), level=level)
    skipped = [table for table in report.not_read if table.complete]
    if skipped and verbose:
        for table in skipped:
            yield line(Span(_reason(table, language), "dim"), level=level)
    elif skipped:
        names = names_in_line([name_of(table, language) for table in skipped], language)
        said = _TEXTS("skipped-files", language, count=len(skipped), names=names)
        yield line(Span(said, "dim"), level=level)


def _reason(table: TableReport, language: Language) -> str:
    """`a.csv：文件不存在。请核对路径和文件名。`."""
    stop, between = ("。", "：") if language == "zh" else (". ", ": ")
    said = [f"{one.sentence(language)}{stop}{one.hint(language)}{stop}" for one in table.findings[:1]]
    if table.is_register:
        said.append(_TEXTS("register-unread", language) + stop)
    return f"{name_of(table, language)}{between}{''.join(said)}".rstrip()


def _code(table: TableReport) -> str:
    return "".join(f"  {one.code}" for one in table.findings[:1])
