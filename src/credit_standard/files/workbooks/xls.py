"""XLS: the binary workbooks of Excel 2 to 2003, read by xlrd; `marks` adds what it does not tell."""

from __future__ import annotations

from types import SimpleNamespace
from typing import IO, TYPE_CHECKING

import numpy as np
import polars as pl
import xlrd
from attrs import define, field

from credit_standard.files import kinds
from credit_standard.files.workbooks.as_shown import day_as_shown, number_as_shown, time_as_shown
from credit_standard.files.workbooks.cells import Cells
from credit_standard.files.workbooks.guarding import guarded
from credit_standard.files.workbooks.marks import ERRORS, xls_marks
from credit_standard.files.workbooks.ole import workbook_stream
from credit_standard.files.workbooks.xml_reading import DamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.workbooks.cells import Remarks, Sheet
    from credit_standard.files.workbooks.marks import SheetMarks

CELLS = 32_000_000
"""That a sheet may span. A cell beyond the last column of Excel makes more of them than there can be."""
ROWS = 4_000_000
"""That all sheets of a workbook may span together: the library keeps empty ones, too."""
KEPT = 200_000
"""Rows of sheets that stay in memory between the look at their headings and their reading."""
LINES = 2_048
"""Of a block."""
CHINESE = "gb18030"
"""What early workbooks are in that do not say it."""
UNICODE = 80
"""The version of the records from which on texts are in Unicode."""


@define(eq=False)
class _Book:
    """The library's workbook; few sheets are in memory at a time."""

    _book: xlrd.Book
    _loaded: dict[int, int] = field(factory=dict, init=False)

    @property
    def epoch_1904(self) -> bool:
        return bool(self._book.datemode == 1)

    def sheet(self, number: int) -> xlrd.sheet.Sheet:
        if number not in self._loaded and sum(self._loaded.values()) > KEPT:
            for other in tuple(self._loaded):
                self.unload(other)
        sheet = guarded(lambda: self._book.sheet_by_index(number))
        self._loaded[number] = sheet.nrows
        return sheet

    def unload(self, number: int) -> None:
        self._loaded.pop(number, None)
        self._book.unload_sheet(number)


@define(eq=False)
class XlsSheet:
    """See `Sheet`."""

    name: str
    _number: int
    _book: _Book
    _marks: SheetMarks

    @property
    def hidden(self) -> bool:
        return self._marks.hidden

    def remarks(self) -> Remarks:
        return self._marks.remarks()

    def blocks(self) -> Iterator[Cells]:
        sheet = self._book.sheet(self._number)
        for first in range(0, sheet.nrows, LINES):
            yield self._block(sheet, range(first, min(first + LINES, sheet.nrows)))
        self._book.unload(self._number)

    def _block(self, sheet: xlrd.sheet.Sheet, rows: range) -> Cells:
        lines: list[int] = []
        columns: list[int] = []
        texts: list[str] = []
        what: list[int] = []
        formulas, epoch_1904 = self._marks.formulas, self._book.epoch_1904
        for row in rows:
            cells = zip(sheet.row_types(row), sheet.row_values(row), strict=True)
            for column, (type_, value) in enumerate(cells, 1):
                if value == "" and (row + 1, column) not in formulas:
                    continue
                text, kind = _shown(type_, value, epoch_1904=epoch_1904)
                lines.append(row + 1)
                columns.append(column)
                texts.append(text)
                what.append(kind | kinds.FORMULA if (row + 1, column) in formulas else kind)
        return Cells(
            lines=np.array(lines, np.int64),
            columns=np.array(columns, np.int64),
            texts=pl.Series(texts, dtype=pl.String),
            kinds=np.array(what, np.uint8),
        )


def xls_sheets(copy: IO[bytes]) -> list[Sheet]:
    """The sheets of an XLS workbook.

    Raises:
        DamagedError: it can't be read, has a password, or is another document.
    """
    stream = workbook_stream(copy)
    marks = xls_marks(stream)
    for one in marks:
        if one.last_line * one.last_column > CELLS:
            raise DamagedError("sheet-too-large", rows=one.last_line, columns=one.last_column)
    rows = sum(one.last_line for one in marks)
    if rows > ROWS:
        raise DamagedError("sheet-too-large", rows=rows, columns=max(one.last_column for one in marks))
    book = guarded(lambda: _opened(stream))
    names = book.sheet_names()
    if len(names) != len(marks):
        raise DamagedError
    loaded = _Book(book)
    return [XlsSheet(name, number, loaded, marks[number]) for number, name in enumerate(names)]


def _opened(stream: bytes) -> xlrd.Book:
    silent = SimpleNamespace(write=lambda _: None)  # the library prints what it notices

    def opened(encoding: str | None) -> xlrd.Book:
        return xlrd.open_workbook(
            file_contents=stream, logfile=silent, encoding_override=encoding, on_demand=True, ragged_rows=True
        )

    book = opened(None)
    return opened(CHINESE) if book.biff_version < UNICODE and book.codepage is None else book


def _shown(type_: int, value: str | float, *, epoch_1904: bool) -> tuple[str, int]:
    """What the sheet shows, and of what kind it is."""
    if type_ == xlrd.XL_CELL_TEXT:
        return str(value), kinds.TEXT
    if type_ == xlrd.XL_CELL_BOOLEAN:
        return ("TRUE" if value else "FALSE"), kinds.BOOL
    if type_ == xlrd.XL_CELL_ERROR:
        return ERRORS.get(int(value), "#"), kinds.ERROR
    text = repr(value)
    if type_ == xlrd.XL_CELL_DATE:
        day = time_as_shown(text) if 0 < float(value) < 1 else day_as_shown(text, epoch_1904=epoch_1904)
        if day is not None:
            return day, kinds.DATE
    return number_as_shown(text), kinds.NUMBER
