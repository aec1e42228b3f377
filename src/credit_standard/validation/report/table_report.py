"""一张表的报告: true counts of everything, the first findings of each kind in full; parts of a table merge."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from attrs import define, evolve, field

from credit_standard.findings import Bilingual, Entry, Finding, Selection, Severity
from credit_standard.validation.report.row_set import RowSet

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Reason = Literal[
    "invalid-value", "no-column", "no-table", "register", "register-read-once", "no-rapidfuzz", "first-names"
]
"""Why a check gave no answer: a value that it needs is invalid, the table has no column for it, or the records that
it asks for are not (or not wholly) among the files that were checked together, the register does not say. The last
three: why no names of the register stand beside a finding."""

LISTED = 100
"""Findings listed per code and table, unless the caller says otherwise."""


@define(kw_only=True, repr=False)
class TableReport:
    """What was found in one table, or in what of a source was not read as one.

    Attributes:
        id: number of the table in the call, from 1.
        source: number of the source in the call that it is from, from 1; 0 for a register.
        is_register: what rows were compared with; none of the caller's data.
        file, member, sheet, encoding, sha256: as the reader gave them.
        record, layout, layers: what the table was checked as; no record where it was not checked.
        title: of the record type.
        rows: data rows read.
        complete: False when reading stopped before the end.
        listed_at_most: how many findings of one code are kept in full; None keeps all.
        severities: by code, where the caller wants others than the catalogue's.
        selection: the kinds of finding that count; of what was not checked the reasons always do.
    """

    id: int
    file: str
    source: int = 0
    is_register: bool = False
    member: str | None = None
    sheet: str | None = None
    encoding: str = ""
    sha256: str | None = None
    record: str | None = None
    layout: str | None = None
    layers: tuple[str, ...] = ()
    title: Bilingual | None = None
    rows: int = 0
    complete: bool = True
    listed_at_most: int | None = LISTED
    severities: Mapping[str, Severity] = field(factory=dict)
    selection: Selection = field(factory=Selection)
    _entries: dict[str, Entry] = field(init=False, factory=dict)
    _counts: Counter[tuple[str, str | None]] = field(init=False, factory=Counter)
    _listed: dict[str, list[tuple[tuple[int, int, str], Finding]]] = field(init=False, factory=dict)
    _unevaluated: Counter[tuple[str, Reason]] = field(init=False, factory=Counter)
    _error_rows: RowSet = field(init=False, factory=RowSet)
    _cross_record: dict[tuple[str, str | None], RowSet] = field(init=False, factory=dict)

    def __repr__(self) -> str:
        record = "not checked" if self.record is None else self.record
        found = sum(number for _, _, number in self.counts)
        return f"<TableReport {self.id}: {self.file}, {record}, rows: {self.rows}, findings: {found}>"

    @property
    def was_checked(self) -> bool:
        """It is a table of which somebody knows what it is; else there are only the reasons why not."""
        return self.record is not None

    def takes(self, entry: Entry) -> bool:
        """Whether findings of this kind count here."""
        return not self.was_checked or self.selection.takes(entry)

    def count(self, entry: Entry, field_name: str | None, number: int) -> None:
        if not self.takes(entry):
            return
        self._entries[entry.code] = self._configured(entry)
        self._counts[entry.code, field_name] += number

    def severity_of(self, entry: Entry) -> Severity:
        """The severity that counts here: the caller's, else the catalogue's."""
        return self.severities.get(entry.code, entry.severity)

    def _configured(self, entry: Entry) -> Entry:
        severity = self.severity_of(entry)
        return entry if severity is entry.severity else evolve(entry, severity=severity)

    def has_room(self, code: str, row: int) -> bool:
        """Whether a finding of this code at this row may belong to those that are listed."""
        listed = self._listed.get(code, [])
        if self.listed_at_most is None or len(listed) < self.listed_at_most:
            return True
        return bool(listed) and row <= listed[-1][0][0]

    def list_finding(self, finding: Finding) -> None:
        """Keep this finding in full, if it belongs to the first of its code."""
        if not self.takes(finding.entry):
            return
        place = finding.location
        if finding.code in self.severities:
            finding = evolve(
                finding, entry=self._configured(finding.entry), severity=self.severities[finding.code]
            )
        listed = self._listed.setdefault(finding.code, [])
        insort(
            listed,
            ((place.row or 0, place.column or 0, place.field or ""), finding),
            key=lambda pair: pair[0],
        )
        if self.listed_at_most is not None:
            del listed[self.listed_at_most :]

    def add(self, findings: Iterable[Finding]) -> None:
        """Count and list findings that already have their place."""
        rows: dict[int, None] = {}
        for one in filter(lambda one: self.takes(one.entry), findings):
            self.count(one.entry, one.location.field, 1)
            if self.has_room(one.code, one.location.row or 0):
                self.list_finding(one)
            is_error = self.severities.get(one.code, one.severity) is Severity.ERROR
            if is_error and one.location.row is not None:
                rows[one.location.row] = None
        for row in rows:
            self.mark_errors(row, _one_bit())

    def mark_errors(self, first_row: int, rows: NDArray[np.bool_]) -> None:
        """Rows with an error, as a mask that starts at `first_row`."""
        self._error_rows.add_mask(first_row, rows)

    def count_rows(self, entry: Entry, field_name: str | None, rows: NDArray[np.int64]) -> None:
        """Count a finding that only several rows show; the rows that have it, in order, are kept to be marked."""
        if not self.takes(entry):
            return
        self.count(entry, field_name, rows.size)
        self._cross_record.setdefault((entry.code, field_name), RowSet()).add(rows)
        if self.severity_of(entry) is Severity.ERROR:
            self._error_rows.add(rows)

    def not_evaluated(self, entry: Entry, rows: int, reason: Reason) -> None:
        """Rows for which this check gave no answer, and why."""
        if not self.takes(entry):
            return
        self._entries[entry.code] = self._configured(entry)
        self._unevaluated[entry.code, reason] += rows

    def merge(self, other: TableReport) -> None:
        """Take in the report of another part of the same table."""
        self._entries.update(other._entries)
        self._counts.update(other._counts)
        self._unevaluated.update(other._unevaluated)
        self.rows += other.rows
        self.complete = self.complete and other.complete
        self.sha256 = self.sha256 or other.sha256
        for listed in other._listed.values():
            for _, one in listed:
                self.list_finding(one)
        for kind, rows in other._cross_record.items():
            self._cross_record.setdefault(kind, RowSet()).merge(rows)
        self._error_rows.merge(other._error_rows)

    @property
    def rows_with_errors(self) -> int:
        return len(self._error_rows)

    @property
    def cross_record(self) -> Iterator[tuple[Entry, str | None, RowSet]]:
        """Of each kind that only several rows show: entry, field, and all rows that have it."""
        return ((self._entries[code], name, rows) for (code, name), rows in self._cross_record.items())

    @property
    def counts(self) -> list[tuple[Entry, str | None, int]]:
        """Entry, field and true number, by code and field."""
        ordered = sorted(self._counts.items(), key=lambda item: (item[0][0], item[0][1] or ""))
        return [(self._entries[code], name, number) for (code, name), number in ordered]

    @property
    def listed(self) -> Counter[tuple[str, str | None]]:
        """How many findings are listed, by code and field."""
        return Counter((one.code, one.location.field) for part in self._listed.values() for _, one in part)

    @property
    def unevaluated(self) -> list[tuple[Entry, Reason, int]]:
        """Entry, reason and number of rows of each check that gave no answer for some."""
        ordered = sorted(self._unevaluated.items())
        return [(self._entries[code], reason, rows) for (code, reason), rows in ordered]

    @property
    def findings(self) -> list[Finding]:
        """The listed findings, by row, column and code."""
        pairs = [pair for listed in self._listed.values() for pair in listed]
        return [one for _, one in sorted(pairs, key=lambda pair: (pair[0], pair[1].code))]


def _one_bit() -> NDArray[np.bool_]:
    import numpy as np

    return np.ones(1, bool)
