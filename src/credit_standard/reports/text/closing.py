"""文本报告结尾: what to do next, what was not evaluated, and what a pass does not prove."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.reports.contents.about import name_of
from credit_standard.reports.contents.closing import (
    not_evaluated,
    not_proven,
    not_proven_line,
    not_read,
    skipped_line,
)
from credit_standard.reports.contents.next_steps import steps
from credit_standard.reports.document import BLANK, Block, Span, line
from credit_standard.reports.text.details import SAMPLE
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult


def next_steps(report: CheckResult, language: Language, *, verbose: bool) -> Iterator[Block]:
    yield from _title("next", language)
    for number, step in enumerate(steps(report, language, None if verbose else SAMPLE), start=1):
        yield line(f"{number}. {step}", level=1)


def closing(report: CheckResult, language: Language, *, verbose: bool) -> Iterator[Block]:
    """Two lines; with `verbose` all of it, check by check."""
    if not verbose:
        more = TEXTS("skipped-more", language)
        yield line(Span(skipped_line(report, language, more), "dim"), level=1)
        yield line(Span(not_proven_line(language), "dim"), level=1)
        return
    yield from _title("not-evaluated", language)
    skipped = [table for table in report if table.unevaluated]
    if said := not_read(report, language):
        yield line(said, level=1)
    elif not skipped:
        yield line(TEXTS("not-evaluated-nothing", language), level=1)
    for table in skipped:
        yield line(name_of(table, language), level=1)
        for one in not_evaluated(table, language):
            rows = TEXTS("not-evaluated-rows", language, rows=one.rows)
            about = Span(f"  {one.entry.code}  {one.reason}  {rows}", "dim")
            yield line(one.entry.title.to(language), about, level=2)
    yield from _title("not-proven", language)
    for text in not_proven(language):
        yield line(text, level=1)


def _title(key: str, language: Language) -> Iterator[Block]:
    yield BLANK
    yield line(Span(TEXTS(key, language), "title"))
