"""收尾: how every report ends: what was not evaluated, and what a pass does not prove.

Programs get every check that gave no answer; people get one line with how many there are and why.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Entry, Language
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.report import TableReport


@frozen(kw_only=True)
class Skipped:
    """One check that gave no answer for some rows of one table."""

    table: TableReport
    entry: Entry
    reason: str
    rows: int


def not_evaluated(table: TableReport, language: Language) -> Iterator[Skipped]:
    for entry, reason, rows in table.unevaluated:
        said = TEXTS(f"not-evaluated-{reason}", language)
        yield Skipped(table=table, entry=entry, reason=said, rows=rows)


def skipped_line(report: CheckResult, language: Language, more: str = "") -> str:
    """How many checks gave no answer and why, or that not all was read: one line; `more` is where it stands in full."""
    return not_read(report, language) or skipped_in(report, language, more)


def skipped_in(tables: Iterable[TableReport], language: Language, more: str = "") -> str:
    """How many checks gave no answer in some tables, and why."""
    found = sorted((reason, entry.code) for table in tables for entry, reason, _ in table.unevaluated)
    reason_of = {
        code: reason for reason, code in reversed(found)
    }  # one of them, so that the parts make the whole
    if not reason_of:
        return TEXTS("not-evaluated-nothing", language)
    between, stop = ("，", "。") if language == "zh" else ("; ", ".")
    counts = Counter(reason_of.values())
    reasons = between.join(TEXTS(f"skipped-{one}", language, count=counts[one]) for one in sorted(counts))
    return TEXTS("skipped-line", language, count=len(reason_of), reasons=reasons) + more + stop


def not_read(report: CheckResult, language: Language) -> str | None:
    """That a part was not checked, when that is so."""
    return None if report.complete else TEXTS("not-evaluated-unread", language)


def not_proven(language: Language) -> tuple[str, str]:
    return TEXTS("not-proven-1", language), TEXTS("not-proven-2", language)


def not_proven_line(language: Language) -> str:
    """The same in brief."""
    return TEXTS("not-proven-line", language) + ("。" if language == "zh" else ".")


def closing_lines(report: CheckResult, language: Language) -> Iterator[str]:
    """All of it as plain lines, for formats that have no better place."""
    yield skipped_line(report, language)
    separator = "：" if language == "zh" else ": "
    yield TEXTS("not-proven", language) + separator
    yield from not_proven(language)
