"""带标记的原表: the sender's own sheets back, the bad cells coloured by severity and commented.

The one report that holds people's data: the file is read a second time, checked again batch by batch, and written as it
goes, so that memory does not grow with it. Every cell is text; nothing is repaired.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, TYPE_CHECKING

from attrs import define, evolve, field

from credit_standard.reports.document import width
from credit_standard.reports.texts import TEXTS
from credit_standard.reports.xlsx import workbook
from credit_standard.reports.xlsx.left_out import Lines, lines_of
from credit_standard.reports.xlsx.marks import Mark, Marks, Place
from credit_standard.reports.xlsx.summary_sheet import fill_summary
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.run import check_table, open_checked

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from credit_standard.files.batch import Batch
    from credit_standard.files.table import Table
    from credit_standard.findings import Language
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.report import TableReport
    from credit_standard.validation.run import Given

COMMENTS = 20_000
"""Comments on one sheet; spreadsheets become slow with more. Colours have no such limit."""
WIDTH = 18
HEIGHT = 16
"""Points of a line; a heading is wrapped, and its row as high as its longest one needs."""


class MarkError(Exception):
    """The marked workbook cannot be made; `key` is one of the command line's texts."""

    def __init__(self, key: str, file: str) -> None:
        super().__init__(key)
        self.key = key
        self.file = file


def write(
    report: CheckResult, sources: Sequence[Given], stream: IO[bytes], language: Language = "zh"
) -> None:
    """`sources` are the paths that were checked into `report`, and how.

    Raises:
        MarkError: a sheet has no room for a table, or a file is not what it was when it was checked.
    """
    known = {_place(table): table for table in report.checked}
    for one in report:
        if one.rows + 1 > workbook.ROWS:
            raise MarkError("mark-too-long", one.file)
    with workbook.book(stream, report) as book:
        summary = book.sheet(TEXTS("summary", language), fits_page=True)
        cut = 0
        again = CheckResult(as_of=report.as_of)
        for given in sources:
            path = str(given.source)
            options = evolve(given.options, listed=1, progress=lambda _: None)
            for context, table in open_checked(path, options, again):
                found = again.tables[context.number]
                first = known.get(_place(found))
                if first is None:
                    raise MarkError("mark-changed", path)
                with lines_of(path, table, first.encoding) as lines:
                    marks = Marks(context, found, language)
                    sheet = MarkedSheet(book, first, table, marks, lines, language)
                    sheet.write(check_table(context, table, again))
                cut += sheet.cut
                if found.sha256 != first.sha256:
                    raise MarkError("mark-changed", path)
        for place in known.keys() - set(map(_place, again.checked)):
            raise MarkError("mark-changed", known[place].file)
        notes = [TEXTS("marked", language)]
        if cut:
            notes.append(TEXTS("marked-cut", language, count=cut))
        fill_summary(book, summary, report, language, notes)


def _place(table: TableReport) -> tuple[int, str, str | None, str | None]:
    return table.source, table.file, table.member, table.sheet


@define
class MarkedSheet:
    """One table as a sheet, in one pass.

    Attributes:
        first: what was found when the table was checked first.
        table: read a second time.
        marks: that stand in it.
        cut: cells that were longer than a cell can be.
    """

    book: workbook.ReportWorkbook
    first: TableReport
    table: Table
    marks: Marks
    lines: Lines
    language: Language
    cut: int = 0
    _sheet: Worksheet = field(init=False)
    _first: int = field(default=0, init=False)
    _comments: int = field(default=0, init=False)

    def write(self, batches: Iterable[CheckedBatch]) -> None:
        table, marks = self.table, self.marks
        self._sheet = self.book.sheet(
            table.sheet or (table.member or table.file).replace("\\", "/").split("/")[-1],
        )
        marks.list_findings(self.first.findings)
        marks.add_kinds(self.first.cross_record)
        self._first = (table.first_column or 1) - 1
        self._sheet.set_column(0, self._first + len(table.headings), WIDTH, self.book.text)
        top: int | None = None
        above = max(table.titles, default=0)
        for checked in batches:
            found = marks.of(checked)
            for row, line, cells in _rows(checked.batch, self.lines):
                # A sheet's rows stay where they were; a text has no other rows than its titles and its records.
                place = row + above if table.sheet is None else line - 1
                if top is None:
                    top = max(0, place - row)
                    self._heading(top)
                self._row(place, row, cells, found)
        if top is None:
            self._heading(above)

    def _heading(self, top: int) -> None:
        marked = self.marks.heading()
        self._titles(top)
        self._sheet.set_row(top, HEIGHT * max(map(_lines_of, self.table.headings), default=1))
        for column, heading in enumerate(self.table.headings, self._first):
            mark = marked.get(column)
            style = self.book.heading if mark is None else self.book.heading_fills[mark.severity]
            self._sheet.write_string(top, column, workbook.as_cell(heading), style)
            self._comment(top, column, mark)
        self._sheet.freeze_panes(top + 1, 0)
        self._sheet.repeat_rows(top)

    def _titles(self, top: int) -> None:
        """What stands above the headings, where it stood."""
        for line, cells in sorted(self.table.titles.items()):
            if line > top:
                return
            for column, text in sorted(cells.items()):
                if column <= workbook.COLUMNS:
                    self._sheet.write_string(line - 1, column - 1, workbook.as_cell(text), self.book.plain)

    def _row(self, place: int, row: int, cells: Sequence[str | None], found: dict[Place, Mark]) -> None:
        cells_wide = max(len(cells), len(self.table.headings), 1)
        for column in range(self._first, min(self._first + cells_wide, workbook.COLUMNS)):
            position = column - self._first
            text = (cells[position] if position < len(cells) else None) or ""
            mark = found.get((row, column))
            style = self.book.text if mark is None else self.book.fills[mark.severity]
            if text:
                self.cut += len(text) > workbook.CHARACTERS
                self._sheet.write_string(place, column, workbook.as_cell(text), style)
            elif mark is not None:
                self._sheet.write_blank(place, column, None, style)
            self._comment(place, column, mark)

    def _comment(self, row: int, column: int, mark: Mark | None) -> None:
        if mark is None or self._comments >= COMMENTS:
            return
        self._comments += 1
        text = "\n".join(mark.comments.values())
        size = {"author": "credit-standard", "width": 320, "height": 30 + 34 * text.count("\n") + 34}
        self._sheet.write_comment(row, column, workbook.as_cell(text), size)


def _lines_of(heading: str) -> int:
    return min(6, 1 + width(heading) // (WIDTH - 2))


def _rows(batch: Batch, lines: Lines) -> Iterator[tuple[int, int, Sequence[str | None]]]:
    """Data row, physical line and cells of every row of a batch, those that the reader left out among them."""
    import numpy as np

    numbers = batch.rows(np.arange(batch.columns.height)).tolist()
    starts = batch.lines().tolist() if numbers else []
    places = dict(zip(numbers, starts, strict=True))
    for finding in batch.findings:
        place = finding.location
        if place.row is not None and place.line is not None:
            places.setdefault(place.row, place.line)
    kept = iter(batch.columns.iter_rows())
    present = set(numbers)
    ahead = deque(sorted(places))
    while ahead:
        row = ahead.popleft()
        before = places[ahead[0]] if ahead else None
        yield row, places[row], next(kept) if row in present else lines.row(places[row], before)
