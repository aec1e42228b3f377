"""标记: which cells of a batch are marked, how strongly, and with which comment."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.findings import Severity

if TYPE_CHECKING:
    from credit_standard.findings import Entry, Finding, Language
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.report import TableReport
    from credit_standard.validation.report.row_set import RowSet
    from credit_standard.validation.table_context import TableContext

Place = tuple[int, int]
"""Data row and position of the column."""


@define
class Mark:
    """One marked cell; of several findings the gravest gives the colour, and each has a comment."""

    severity: Severity
    comments: dict[str, str] = field(factory=dict)

    def add(self, severity: Severity, key: str, comment: str) -> None:
        if severity.rank < self.severity.rank:
            self.severity = severity
        self.comments.setdefault(key, comment)

    def take(self, other: Mark) -> None:
        for key, comment in other.comments.items():
            self.add(other.severity, key, comment)


@frozen
class _Kind:
    """One kind of finding, and all rows that have it."""

    column: int
    mark: Mark
    rows: RowSet


@define
class Marks:
    """The marks of one table, handed out from its first row to its last.

    What the report lists is commented in full, every other finding with its kind.
    """

    _table: TableContext
    _report: TableReport
    _language: Language
    _heading: dict[int, Mark] = field(factory=dict, init=False)
    _waiting: deque[tuple[int, int, Mark]] = field(factory=deque, init=False)
    _kinds: list[_Kind] = field(factory=list, init=False)

    def list_findings(self, findings: Iterable[Finding]) -> None:
        """The listed findings, by row."""
        for finding in findings:
            place = finding.location
            if place.row is None and place.column is None:
                continue  # about the table as a whole: the first sheet says it
            mark, column = Mark(finding.severity), self._column(place.field, place.column)
            if place.row is None:
                mark = self._heading.setdefault(column, mark)
            else:
                self._waiting.append((place.row, column, mark))
            mark.add(finding.severity, f"{finding.code} {place.field}", _comment(finding, self._language))

    def add_kinds(self, kinds: Iterable[tuple[Entry, str | None, RowSet]]) -> None:
        """What only several rows show: nothing that a second look at a batch would find again."""
        for entry, name, rows in kinds:
            mark = Mark(entry.severity, {f"{entry.code} {name}": entry.title.to(self._language)})
            self._kinds.append(_Kind(self._column(name), mark, rows))

    def heading(self) -> dict[int, Mark]:
        return self._heading

    def of(self, checked: CheckedBatch) -> dict[Place, Mark]:
        """The marks of a batch."""
        batch = checked.batch
        marks: dict[Place, Mark] = {}
        while self._waiting and self._waiting[0][0] < batch.first_row + batch.size:
            row, column, mark = self._waiting.popleft()
            marks.setdefault((row, column), mark).take(mark)
        for severity, key, comment, column, row in self._hits(checked):
            marks.setdefault((row, column), Mark(severity)).add(severity, key, comment)
        for kind in self._kinds:
            for row in kind.rows.among(batch.first_row, batch.size):
                marks.setdefault((row, kind.column), Mark(kind.mark.severity)).take(kind.mark)
        for finding in batch.findings:
            place = finding.location.row
            first = self._column(None)
            if place is not None and (place, first) not in marks:
                severity = self._report.severity_of(finding.entry)
                marks[place, first] = Mark(severity, {finding.code: finding.entry.title.to(self._language)})
        return marks

    def _column(self, field: str | None, column: int | None = None) -> int:
        """Where a field stands in the sheet, from 0; what concerns no column is marked in the first."""
        first = self._table.first_column or 1
        bound = self._table.plan.binding.placed.get(field or "")
        if bound is not None:
            return first + bound.position - 1
        return first + (column or 1) - 2

    def _hits(self, checked: CheckedBatch) -> Iterator[tuple[Severity, str, str, int, int]]:
        for hit in checked.hits:
            severity = self._report.severity_of(hit.entry)
            title = hit.entry.title.to(self._language)
            column = self._column(hit.field)
            for row in checked.rows[hit.rows].tolist():
                yield severity, f"{hit.entry.code} {hit.field}", title, column, row


def _comment(finding: Finding, language: Language) -> str:
    stop = "。" if language == "zh" else ". "
    return f"{finding.sentence(language)}{stop}{finding.hint(language)}{stop}".rstrip()
