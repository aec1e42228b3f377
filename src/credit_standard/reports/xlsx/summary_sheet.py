"""汇总表: the first sheet of our workbooks: the result, the counts by code, how the report ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from credit_standard.reports.contents.closing import closing_lines
from credit_standard.reports.contents.summary import summary_lines
from credit_standard.reports.texts import TEXTS
from credit_standard.reports.xlsx.workbook import as_cell

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from credit_standard.findings import Language
    from credit_standard.reports.xlsx.workbook import ReportWorkbook
    from credit_standard.validation.check_result import CheckResult

_COLUMNS = {"severity": 12, "title": 56, "count": 12, "listed": 12, "code": 44}


def fill_summary(
    book: ReportWorkbook, sheet: Worksheet, report: CheckResult, language: Language, notes: Sequence[str] = ()
) -> None:
    """`notes` are what the reader of this workbook has to know first."""
    lines = list(summary_lines(report, language))
    sheet.set_row(0, 22)
    sheet.write_string(0, 0, as_cell(lines[0]), book.title)
    row = 1
    for line in (*lines[1:], *notes):
        sheet.write_string(row, 0, as_cell(line))
        row += 1
    row += 1
    for column, (name, width) in enumerate(_COLUMNS.items()):
        sheet.set_column(column, column, width)
        sheet.write_string(row, column, TEXTS(f"column.{name}", language), book.heading)
    for entry, count, listed in report.by_code():
        row += 1
        sheet.write_string(row, 0, TEXTS(entry.severity.value, language), book.fills[entry.severity])
        sheet.write_string(row, 1, entry.title.to(language))
        sheet.write_number(row, 2, count)
        sheet.write_number(row, 3, listed)
        sheet.write_string(row, 4, entry.code)
    row += 1
    for line in closing_lines(report, language):
        row += 1
        sheet.write_string(row, 0, as_cell(line))
