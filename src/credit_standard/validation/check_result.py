"""校验结果: a report with what stands beside it: statistics, what a baseline knows, and when it counts as failed.

The report says what is in the data, and parts of it merge. Here is what the caller of the whole asked for besides.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import define

from credit_standard.findings import Entry, Severity
from credit_standard.validation.report import Report, TableReport

if TYPE_CHECKING:
    from credit_standard.validation.statistics import Statistics

KnownCounts = Mapping[tuple[str, str | None], int]
"""How many findings of a code and field are known."""
NOTHING: KnownCounts = {}


@define(kw_only=True, repr=False)
class CheckResult(Report):
    """What a check answers: the report of all tables, and what was asked for besides.

    Attributes:
        statistics: what the tables hold, when it was asked for.
        baseline: by number of table, the findings of an earlier run, which do not fail this one; None without any.
        fail_on: the severity from which on findings fail the whole.
        help_uri: where the caller's own site explains a code, with `{code}` in its place; we have none.
    """

    statistics: Statistics | None = None
    baseline: Mapping[int, KnownCounts] | None = None
    fail_on: Severity = Severity.ERROR
    help_uri: str | None = None

    @classmethod
    def of(cls, report: Report) -> CheckResult:
        """A report, with nothing asked for besides."""
        return cls(as_of=report.as_of, show_values=report.show_values, tables=report.tables)

    def _repr_html_(self) -> str:
        """What a notebook shows: the totals and the kinds of finding, in the language of the locale."""
        from credit_standard.reports.notebook import html  # the room above, which is loaded when it is needed

        return html(self)

    def known_of(self, table: TableReport) -> KnownCounts:
        """What the baseline knows of a table."""
        return NOTHING if self.baseline is None else self.baseline.get(table.id, NOTHING)

    def new_of(self, table: TableReport) -> list[tuple[Entry, str | None, int]]:
        """The counts of a table without what the baseline knows; without a baseline all of them."""
        known = self.known_of(table)
        beyond = (
            (entry, name, number - known.get((entry.code, name), 0)) for entry, name, number in table.counts
        )
        return [one for one in beyond if one[2] > 0]

    def fails(self, fail_on: Severity | None = None) -> bool:
        """Whether anything at or above this severity was found which the baseline does not know."""
        level = self.fail_on if fail_on is None else fail_on
        return any(entry.severity.rank <= level.rank for table in self for entry, _, _ in self.new_of(table))

    @property
    def known(self) -> int:
        """Findings that the baseline knows."""
        return sum(n for table in self for _, _, n in table.counts) - self.new

    @property
    def new(self) -> int:
        """Findings that it does not know; all, without a baseline."""
        return sum(n for table in self for _, _, n in self.new_of(table))
