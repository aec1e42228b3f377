"""结论: what a report comes to, for reports and for the exit code alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from credit_standard.findings import Severity

if TYPE_CHECKING:
    from credit_standard.validation.report import Report, TableReport

Verdict = Literal["passed", "failed", "nothing-new", "unfinished"]

FOUND, WRONG_USE, UNREADABLE = 1, 2, 3


def unrecognised(table: TableReport) -> bool:
    """Nobody knows what this table is: no record type, and nothing that says why it was not read."""
    return not table.complete and table.record is None and not table.counts


def exit_code(report: Report) -> int:
    """0 nothing at or above the fail level, 1 findings, 2 a table of unknown headings, 3 something was not read."""
    if any(unrecognised(table) for table in report):
        return WRONG_USE
    if not report.complete:
        return UNREADABLE
    return FOUND if report.fails() else 0


def verdict(report: Report) -> Verdict:
    """In one word, a key of the texts; what a baseline knows is still an error, but not a new one."""
    if not report.complete:
        return "unfinished"
    if not report.errors:
        return "passed"
    new = any(entry.severity is Severity.ERROR for table in report for entry, _, _ in table.new)
    return "failed" if new else "nothing-new"
