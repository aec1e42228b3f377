"""所发现: what was found in each table that the baseline does not know, the worst table first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.findings import Severity
from credit_standard.reports.contents.listing import ListedKind, kinds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.findings import Entry
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.report import TableReport


@frozen
class Found:
    """A table, its kinds of finding, errors first, and its counts by code and field."""

    table: TableReport
    kinds: tuple[ListedKind, ...]
    counts: list[tuple[Entry, str | None, int]]

    def number(self, severity: Severity) -> int:
        """How many findings of this severity."""
        return sum(kind.new for kind in self.kinds if kind.entry.severity is severity)

    @property
    def weight(self) -> tuple[int, ...]:
        """By which tables are compared: errors, then warnings, then notes."""
        return tuple(self.number(severity) for severity in Severity)


def found_in(report: CheckResult, tables: Iterable[TableReport]) -> list[Found]:
    """The tables in which something new was found, or which were not read to their end; the worst first."""
    made = [
        Found(
            table,
            tuple(kind for kind in kinds(table, report.known_of(table)) if kind.new),
            report.new_of(table),
        )
        for table in tables
    ]
    return sorted(
        (one for one in made if one.kinds or not one.table.complete),
        key=lambda one: one.weight,
        reverse=True,
    )


def by_kind(found: Iterable[Found]) -> list[tuple[Entry, int, int]]:
    """Each kind with its number and that of the tables that have it; errors first, the most frequent first."""
    totals: dict[str, tuple[Entry, int, int]] = {}
    for one in found:
        for kind in one.kinds:
            _, count, tables = totals.get(kind.entry.code, (kind.entry, 0, 0))
            totals[kind.entry.code] = (kind.entry, count + kind.new, tables + 1)
    return sorted(totals.values(), key=lambda one: (one[0].severity.rank, -one[1], one[0].code))
