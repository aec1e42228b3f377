"""检查报告: what was found in all tables of a call; partial reports merge.

`counts` is the truth and everything else is derived from it; only the listing is capped. Reports of parts of a table
(batches, processes, partitions) and of other tables merge in any order to the same report.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from attrs import define, field

from credit_standard.findings import Entry, Finding, Selection, Severity
from credit_standard.validation.report.fingerprints import fingerprinted
from credit_standard.validation.report.table_report import TableReport


@define(kw_only=True, repr=False)
class Report:
    """What was found in all tables of one call.

    Attributes:
        as_of: the day on which the data was judged.
        show_values: values stand in the findings unmasked, because the caller asked for it.
    """

    as_of: date | None = None
    show_values: bool = False
    tables: dict[int, TableReport] = field(factory=dict)

    def __repr__(self) -> str:
        found = f"errors: {self.errors}, warnings: {self.warnings}, notes: {self.notes}"
        incomplete = "" if self.complete else ", incomplete"
        return f"<Report: files: {self.files}, rows: {self.rows}, {found}{incomplete}>"

    def merge(self, other: Report) -> Report:
        """Take in another report, of other tables or of other parts of the same tables."""
        for number, table in other.tables.items():
            if number in self.tables:
                self.tables[number].merge(table)
            else:
                self.tables[number] = table
        return self

    def __iter__(self) -> Iterator[TableReport]:
        return iter(self.tables[number] for number in sorted(self.tables))

    @property
    def checked(self) -> list[TableReport]:
        """The tables that were checked."""
        return [table for table in self if table.was_checked]

    @property
    def not_read(self) -> list[TableReport]:
        """What was not: damaged files, unknown headings, what was passed over, a register that was not read."""
        return [
            table for table in self if not table.was_checked and not (table.is_register and table.complete)
        ]

    @property
    def registers(self) -> list[TableReport]:
        """The registers that were read, where there is something to say about them."""
        return [table for table in self if table.is_register and table.complete]

    @property
    def files(self) -> int:
        """Number of files; a folder in which something was passed over is none."""
        return len({table.file for table in self if table.was_checked or not table.complete})

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The listed findings of all tables in order, with their fingerprints."""
        return tuple(one for table in self for one in fingerprinted(table.findings))

    @property
    def selection(self) -> Selection:
        """The kinds of finding that count; the same in all tables of a call."""
        return next((table.selection for table in self if table.selection), Selection())

    def count(self, severity: Severity) -> int:
        """True number of findings of this severity."""
        return sum(n for table in self for entry, _, n in table.counts if entry.severity is severity)

    @property
    def errors(self) -> int:
        return self.count(Severity.ERROR)

    @property
    def warnings(self) -> int:
        return self.count(Severity.WARNING)

    @property
    def notes(self) -> int:
        return self.count(Severity.NOTE)

    @property
    def rows(self) -> int:
        return sum(table.rows for table in self)

    @property
    def complete(self) -> bool:
        return all(table.complete for table in self)

    def by_code(self) -> list[tuple[Entry, int, int]]:
        """Entry, true number, listed number; errors first, the most frequent first."""
        totals: Counter[str] = Counter()
        entries: dict[str, Entry] = {}
        for table in self:
            for entry, _, number in table.counts:
                totals[entry.code] += number
                entries[entry.code] = entry
        listed: Counter[str] = Counter()
        for table in self:
            for (code, _), number in table.listed.items():
                listed[code] += number
        order = sorted(totals, key=lambda code: (entries[code].severity.rank, -totals[code], code))
        return [(entries[code], totals[code], listed[code]) for code in order]
