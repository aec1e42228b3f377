"""结论: what a report comes to, for reports and for the exit code alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from credit_standard.findings import Severity

if TYPE_CHECKING:
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.report import TableReport

Verdict = Literal["passed", "failed", "nothing-new", "unfinished"]

FOUND, WRONG_USE, UNREADABLE = 1, 2, 3
UNRECOGNISED = frozenset({"no-heading-row", "headings-unknown", "headings-ambiguous"})


def unrecognised(table: TableReport) -> bool:
    """Nobody knows what this table is."""
    return not table.was_checked and any(entry.name in UNRECOGNISED for entry, _, _ in table.counts)


def to_be_named(report: CheckResult) -> list[TableReport]:
    """Tables of which the caller has to say what they are: of their source nothing could be checked."""
    checked = {table.source for table in report.checked}
    return [table for table in report.not_read if unrecognised(table) and table.source not in checked]


State = Literal[
    "found", "clean", "table-unfinished", "table-unread", "not-recognised", "passed-over", "register-unread"
]


def state(table: TableReport) -> State:
    """How it went with one table, a key of the texts."""
    if table.is_register:
        return "found" if table.complete else "register-unread"
    if not table.was_checked:
        unread: State = "passed-over" if table.complete else "table-unread"
        return "not-recognised" if unrecognised(table) else unread
    if not table.complete:
        return "table-unfinished"
    return "found" if table.counts else "clean"


def exit_code(report: CheckResult) -> int:
    """0 nothing at or above the fail level, 1 findings, 3 something was not read.

    2 where the caller has to name what a source is.
    """
    if to_be_named(report):
        return WRONG_USE
    if not report.complete:
        return UNREADABLE
    return FOUND if report.fails() else 0


def verdict(report: CheckResult) -> Verdict:
    """In one word, a key of the texts; what a baseline knows is still an error, but not a new one."""
    if not report.complete:
        return "unfinished"
    if not report.errors:
        return "passed"
    new = any(entry.severity is Severity.ERROR for table in report for entry, _, _ in report.new_of(table))
    return "failed" if new else "nothing-new"
