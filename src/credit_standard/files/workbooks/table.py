"""工作表: one sheet of a workbook as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from credit_standard.files.lettering import column_letters
from credit_standard.files.placing import of_fault, placed
from credit_standard.files.read_once import ReadOnce
from credit_standard.files.workbooks.rows import SheetRows
from credit_standard.files.workbooks.xml_reading import DamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from credit_standard.files.batch import Batch
    from credit_standard.files.workbooks.cells import Sheet
    from credit_standard.files.workbooks.heading import SheetHeading
    from credit_standard.findings import Finding, Location


@define(eq=False)
class SheetTable(ReadOnce):
    """See `Table`."""

    _sheet: Sheet = field(repr=False)
    _heading: SheetHeading = field(repr=False)

    @classmethod
    def of(cls, sheet: Sheet, heading: SheetHeading, place: Location, digest: str | None) -> SheetTable:
        table = cls(heading.cells, place, sheet, heading, digest=digest)
        if heading.above:
            table._findings.append(placed("title-rows", place, line=1, count=heading.above))
        if heading.in_two_rows:
            table._findings.append(placed("two-row-heading", place, line=heading.line - 1))
        if sheet.hidden:
            table._findings.append(placed("hidden-sheet", place))
        return table

    @property
    def first_column(self) -> int:
        return self._heading.first_column

    @property
    def titles(self) -> Mapping[int, Mapping[int, str]]:
        return self._heading.titles

    def _read(self) -> Iterator[Batch]:
        rows = SheetRows(self._heading, self._place, self._heading.line + 1)
        try:
            for cells in self._sheet.blocks():
                yield from rows.batches(cells)
        except DamagedError as error:
            self._findings.append(of_fault(error.fault, self._place))
        else:
            self._complete = True
        last = rows.next_line - 1
        self._findings += rows.beyond_headings()
        self._finish(last)

    def _finish(self, last: int) -> None:
        heading, remarks = self._heading, self._sheet.remarks()
        if last == heading.line and self._complete:
            self._findings.append(placed("no-rows", self._place))
        within = (
            range(max(one.start, heading.line + 1), min(one.stop, last + 1)) for one in remarks.hidden_lines
        )
        hidden = [one for one in within if one]
        if hidden:
            line, count = min(one.start for one in hidden), sum(map(len, hidden))
            self._findings.append(
                placed("hidden-rows", self._place, row=line - heading.line, line=line, count=count)
            )
        first, width = heading.first_column, len(heading.cells)
        columns = sorted(column for column in remarks.hidden_columns if first <= column < first + width)
        if columns:
            names = ", ".join(map(column_letters, columns[:10])) + (" …" if len(columns) > 10 else "")
            self._findings.append(placed("hidden-columns", self._place, columns=names))
        merged = [
            area for area in remarks.merged
            if area[2] > heading.line and area[0] <= last and area[3] >= first and area[1] < first + width
        ]  # fmt: skip
        if merged:
            self._findings.append(self._merged(min(merged), len(merged)))

    def _merged(self, area: tuple[int, int, int, int], count: int) -> Finding:
        top, left, bottom, right = area
        cell = f"{column_letters(left)}{top}"
        row = max(top - self._heading.line, 1)
        found = placed(
            "merged-cells",
            self._place,
            row=row,
            line=row + self._heading.line,
            count=count,
            first=f"{cell}:{column_letters(right)}{bottom}",
        )
        return evolve(found, location=evolve(found.location, cell=cell))
