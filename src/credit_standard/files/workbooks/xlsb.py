"""XLSB: the newer binary workbooks of Excel, read by python-calamine; `marks` adds what it does not tell."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import IO, TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import define
from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from credit_standard.files import kinds
from credit_standard.files.workbooks.as_shown import number_as_shown
from credit_standard.files.workbooks.cells import Cells
from credit_standard.files.workbooks.guarding import guarded, quietly
from credit_standard.files.workbooks.marks import xlsb_marks, xlsb_sheet_relations
from credit_standard.files.workbooks.xml_reading import DamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from credit_standard.files.workbooks.cells import Remarks, Sheet
    from credit_standard.files.workbooks.marks import SheetMarks
    from credit_standard.files.workbooks.package import Package

CELLS = 4_000_000
"""That a sheet may span, however few are filled: the library keeps empty ones, too."""
SPARSE = 20
"""Times the filled ones that it may span beyond that."""
LINES = 4_096
"""Of a block."""


@define(eq=False)
class CalamineSheet:
    """See `Sheet`."""

    name: str
    hidden: bool
    _workbook: CalamineWorkbook
    _marks: SheetMarks

    def remarks(self) -> Remarks:
        return self._marks.remarks()

    def blocks(self) -> Iterator[Cells]:
        marks = self._marks
        if marks.last_line * marks.last_column > max(CELLS, SPARSE * marks.cells):
            raise DamagedError("sheet-too-large", rows=marks.last_line, columns=marks.last_column)
        sheet = guarded(lambda: self._workbook.get_sheet_by_name(self.name))
        first_line, first_column = (number + 1 for number in sheet.start or (0, 0))
        rows = sheet.iter_rows()
        quiet = quietly if marks.before_time else nullcontext
        while some := guarded(lambda: list(islice(rows, LINES)), quiet):
            yield self._block(some, first_line, first_column)
            first_line += len(some)

    def _block(self, rows: Sequence[Sequence[object]], line: int, first_column: int) -> Cells:
        lines: list[int] = []
        columns: list[int] = []
        texts: list[str] = []
        what: list[int] = []
        marks = self._marks
        for number, row in enumerate(rows, line):
            for column, value in enumerate(row, first_column):
                place = (number, column)
                if value == "" and place not in marks.formulas and place not in marks.errors:
                    continue
                text, kind = _shown(value)
                if place in marks.errors:
                    text, kind = marks.errors[place], kinds.ERROR
                lines.append(number)
                columns.append(column)
                texts.append(text)
                what.append(kind | kinds.FORMULA if place in marks.formulas else kind)
        return Cells(
            lines=np.array(lines, np.int64),
            columns=np.array(columns, np.int64),
            texts=pl.Series(texts, dtype=pl.String),
            kinds=np.array(what, np.uint8),
        )


def xlsb_sheets(copy: IO[bytes], package: Package) -> list[Sheet]:
    """The sheets of an XLSB workbook, whose parts are binary.

    Raises:
        DamagedError: it can't be read.
    """
    main = next(iter(package.related("").values()), "xl/workbook.bin")
    related = {relation: path for (_, relation), path in package.related(main).items()}
    marks = [
        xlsb_marks(b"".join(package.kept(related.get(relation, ""))))
        for relation in xlsb_sheet_relations(b"".join(package.kept(main)))
    ]
    copy.seek(0)
    return _sheets(guarded(lambda: CalamineWorkbook.from_filelike(copy)), marks)


def _sheets(workbook: CalamineWorkbook, marks: Sequence[SheetMarks]) -> list[Sheet]:
    sheets = [sheet for sheet in workbook.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet]
    if len(sheets) != len(marks):
        raise DamagedError
    return [
        CalamineSheet(sheet.name, sheet.visible is not SheetVisibleEnum.Visible, workbook, one)
        for sheet, one in zip(sheets, marks, strict=True)
    ]


def _shown(value: object) -> tuple[str, int]:
    match value:
        case bool():
            return ("TRUE" if value else "FALSE"), kinds.BOOL
        case int() | float():
            return number_as_shown(repr(value)), kinds.NUMBER
        case datetime():
            return value.strftime("%Y-%m-%d %H:%M:%S").removesuffix(" 00:00:00"), kinds.DATE
        case date():
            return value.isoformat(), kinds.DATE
        case time():
            return value.strftime("%H:%M:%S"), kinds.DATE
        case timedelta():
            minutes, seconds = divmod(round(value.total_seconds()), 60)
            return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}", kinds.DATE
    return str(value), kinds.TEXT
