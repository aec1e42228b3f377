"""XLSX 清单: a first sheet that says how it went, then the findings, all of it text."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from credit_standard.findings import Severity
from credit_standard.reports.tabular import COLUMNS, SEVERITY, finding_rows, headings
from credit_standard.reports.texts import TEXTS
from credit_standard.reports.xlsx import workbook
from credit_standard.reports.xlsx.summary_sheet import fill_summary

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from credit_standard.findings import Language
    from credit_standard.reports.tabular import Cell
    from credit_standard.reports.xlsx.workbook import ReportWorkbook
    from credit_standard.validation.check_result import CheckResult

_WIDTHS = {"title": 26, "file": 24, "heading": 24, "value": 22, "message": 60, "hint": 60, "code": 14}
_WIDTH = 11


def write(report: CheckResult, stream: IO[bytes], language: Language = "zh") -> None:
    """Findings beyond what a sheet holds are left out, and the first sheet says how many."""
    with workbook.book(stream, report) as book:
        listed = sum(table.listed.total() for table in report)
        left_out = max(0, listed + 1 - workbook.ROWS)
        notes = [TEXTS("sheet-full", language, count=left_out)] if left_out else []
        fill_summary(book, book.sheet(TEXTS("summary", language), fits_page=True), report, language, notes)
        sheet = book.sheet(TEXTS("findings", language))
        book.headings(sheet, 0, headings(report, language), [_WIDTHS.get(name, _WIDTH) for name in COLUMNS])
        fills = {TEXTS(one.value, language): book.fills[one] for one in Severity}
        last = 0
        for number, cells in enumerate(finding_rows(report, language), 1):
            if number == workbook.ROWS:
                break
            _add_row(sheet, number, cells, book, fills)
            last = number
        sheet.autofilter(0, 0, last, len(COLUMNS) - 1)


def _add_row(
    sheet: Worksheet, number: int, cells: tuple[Cell, ...], book: ReportWorkbook, fills: dict[str, object]
) -> None:
    for column, cell in enumerate(cells):
        if isinstance(cell, int):
            sheet.write_number(number, column, cell)
        elif cell:
            style = fills[cell] if column == SEVERITY else book.text
            sheet.write_string(number, column, workbook.as_cell(cell), style)
