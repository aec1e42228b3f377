"""工作簿: what all workbooks of ours have in common: text stays text, a heading that stays in view, a first sheet.

XlsxWriter streams: rows are written once, in order, and memory does not grow with them. Its temporary files may hold
people's data; they stand in a folder that only their owner can read and that goes with the writing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, time
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.findings import Severity
from credit_standard.findings.masks import printable

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from credit_standard.validation.check_result import CheckResult

ROWS = 1_048_576
"""Rows of a sheet, the heading included; COLUMNS and CHARACTERS of a cell are the format's limits, too."""
COLUMNS = 16_384
CHARACTERS = 32_767
_A4 = 9

FILLS = {Severity.ERROR: "#F8CBC6", Severity.WARNING: "#FFE699", Severity.NOTE: "#CFE4F7"}
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")


@frozen
class ReportWorkbook:
    """A workbook under way, and its cell formats."""

    workbook: Workbook
    text: Format
    plain: Format
    heading: Format
    title: Format
    fills: dict[Severity, Format]
    heading_fills: dict[Severity, Format]
    _names: set[str] = field(factory=set, init=False)

    def sheet(self, name: str, *, fits_page: bool = False) -> Worksheet:
        """A new sheet, called as nearly so as the format and its other sheets allow; printed on A4 across."""
        clean = _NO_SHEET_NAME.sub("_", printable(name)).strip("' ")[:31] or "Sheet"
        chosen, number = clean, 1
        while chosen.casefold() in self._names or chosen.casefold() == "history":
            number += 1
            chosen = f"{clean[: 30 - len(str(number))]}~{number}"
        self._names.add(chosen.casefold())
        made = self.workbook.add_worksheet(chosen)
        made.set_landscape()
        made.set_paper(_A4)
        if fits_page:
            made.fit_to_pages(1, 0)
        return made

    def headings(self, sheet: Worksheet, row: int, cells: Sequence[str], widths: Sequence[int]) -> None:
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            sheet.set_column(column, column, width, self.text)
            sheet.write_string(row, column, as_cell(cell), self.heading)
        sheet.freeze_panes(row + 1, 0)
        sheet.repeat_rows(row)


@contextmanager
def book(stream: IO[bytes], report: CheckResult) -> Iterator[ReportWorkbook]:
    """A workbook that is written to `stream` in the end. It bears the day of the check: the clock is not asked."""
    from xlsxwriter import Workbook

    with TemporaryDirectory(prefix="credit-standard-") as folder:
        options = {
            "constant_memory": True,
            "tmpdir": folder,
            "strings_to_numbers": False,
            "strings_to_formulas": False,
            "strings_to_urls": False,
        }
        workbook = Workbook(stream, options)
        day = report.as_of or datetime(1980, 1, 1, tzinfo=UTC).date()
        workbook.set_properties({"created": datetime.combine(day, time(), UTC)})
        base: dict[str, Any] = {"num_format": "@", "valign": "top"}
        edge: dict[str, Any] = {**base, "border": 1, "border_color": "#BFBFBF"}
        bold = {**edge, "bold": True, "text_wrap": True}
        fills = {one: workbook.add_format({**edge, "bg_color": colour}) for one, colour in FILLS.items()}
        bolds = {one: workbook.add_format({**bold, "bg_color": colour}) for one, colour in FILLS.items()}
        try:
            yield ReportWorkbook(
                workbook,
                text=workbook.add_format(base),
                plain=workbook.add_format({"num_format": "@"}),
                heading=workbook.add_format(
                    {**base, "bold": True, "bg_color": "#E7E6E6", "bottom": 1, "text_wrap": True}
                ),
                title=workbook.add_format({**base, "bold": True, "font_size": 14}),
                fills=fills,
                heading_fills=bolds,
            )
        except BaseException:
            for sheet in workbook.worksheets():
                sheet.row_data_fh.close()  # a temporary file that only a close of the workbook would close
            raise
        workbook.close()


def as_cell(text: str) -> str:
    """Text as a cell can hold it; what XML has no place for becomes `·`."""
    clean = _ILLEGAL.sub("·", text)
    return clean if len(clean) <= CHARACTERS else clean[: CHARACTERS - 1] + "…"
