"""泄露报告: what was found in all tables of a call, with true counts and a capped listing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.findings import Entry, Severity
from credit_standard.validation.report.fingerprints import fingerprinted

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.model.audience import Audience
    from credit_standard.validation.report import TableReport

NOT_SEARCHED = ("names",)
"""What no scan finds: the name of a person in a free text has no form."""
FOUND, UNREADABLE = 1, 3


@define(kw_only=True, repr=False)
class LeakReport:
    """What an audience may not see of some files.

    Attributes:
        audience: who is to see them.
        as_of: the day on which ages were told.
        tables: of each table what was found in it, and of what was not read the reason.
        read: numbers of the tables that were read.
    """

    audience: Audience
    as_of: date | None = None
    tables: dict[int, TableReport] = field(factory=dict)
    read: set[int] = field(factory=set)

    def __repr__(self) -> str:
        incomplete = "" if self.complete else ", incomplete"
        return f"<LeakReport for {self.audience.value}: rows: {self.rows}, leaks: {self.total}{incomplete}>"

    def __iter__(self) -> Iterator[TableReport]:
        return iter(self.tables[number] for number in sorted(self.tables))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The listed leaks of all tables in order, with their fingerprints."""
        return tuple(one for table in self for one in fingerprinted(table.findings))

    @property
    def complete(self) -> bool:
        """Whether everything was read."""
        return all(table.complete for table in self)

    @property
    def rows(self) -> int:
        return sum(table.rows for table in self)

    @property
    def rows_with_leaks(self) -> int:
        return sum(table.rows_with_errors for table in self)

    @property
    def total(self) -> int:
        """True number of leaks."""
        return sum(number for entry, number in self.by_kind() if entry.family == "LK")

    def by_kind(self) -> list[tuple[Entry, int]]:
        """Each kind of finding with its true number; errors first, the most frequent first."""
        totals: Counter[str] = Counter()
        entries: dict[str, Entry] = {}
        for table in self:
            for entry, _, number in table.counts:
                totals[entry.code] += number
                entries[entry.code] = entry
        order = sorted(totals, key=lambda code: (entries[code].severity.rank, -totals[code], code))
        return [(entries[code], totals[code]) for code in order]

    def exit_code(self, fail_on: Severity = Severity.ERROR) -> int:
        """0 nothing at or above the fail level, 1 leaks, 3 something was not read."""
        if not self.complete:
            return UNREADABLE
        return FOUND if any(entry.severity.rank <= fail_on.rank for entry, _ in self.by_kind()) else 0
