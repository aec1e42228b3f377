"""写表: text columns → CSV or XLSX, batch by batch, in bounded memory. No cell is changed on the way.

CSV is UTF-8 unless another encoding is asked for, with line feeds between rows. In XLSX every cell is a text: nothing
in it is ever a formula, a number or a date.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Literal, Protocol

from attrs import field, mutable

from credit_standard.files.text import gb18030

if TYPE_CHECKING:
    import polars as pl

Encoding = Literal["utf-8", "utf-8-sig", "gb18030"]
ENCODINGS: tuple[Encoding, ...] = ("utf-8", "utf-8-sig", "gb18030")
TableForm = Literal["csv", "xlsx"]
SHEET_ROWS, CELL_CHARACTERS = 1_048_576, 32_767  # of the format


class TooLargeForSheetError(ValueError):
    """A worksheet holds no more rows, or no longer texts."""


class TableWriter(Protocol):
    """Takes batches of text columns."""

    def write(self, columns: pl.DataFrame) -> None: ...

    def row(self, cells: Iterable[str | None]) -> None:
        """One row, of any number of cells."""


@contextmanager
def table_writer(
    stream: IO[bytes], form: TableForm, headings: Iterable[str], encoding: Encoding = "utf-8"
) -> Iterator[TableWriter]:
    """A writer; what it writes is complete when the context ends."""
    if form == "csv":
        yield _CsvWriter(stream, tuple(headings), encoding)
        return
    import xlsxwriter

    with (
        TemporaryDirectory() as folder
    ):  # what is written meanwhile is people's data: it does not outlive this
        book = xlsxwriter.Workbook(stream, {"constant_memory": True, "tmpdir": folder})
        sheet = book.add_worksheet()
        try:
            writer = _SheetWriter(sheet)
            writer.row(headings)
            yield writer
            book.close()
        finally:
            sheet.row_data_fh.close()


class _CsvWriter:
    def __init__(self, stream: IO[bytes], headings: tuple[str, ...], encoding: Encoding) -> None:
        self.stream = stream
        self.encoding: Encoding = encoding
        self.alone = len(headings) == 1
        stream.write(codecs.BOM_UTF8 if encoding == "utf-8-sig" else b"")
        # unquoted, a mark at the very beginning would be taken for the file's own
        marked = bool(headings) and headings[0].startswith("\ufeff")
        self._line(headings, quoted=marked)

    def write(self, columns: pl.DataFrame) -> None:
        import polars as pl

        # An empty text would be written as quotes; in a table of one column an empty line would be no row at all.
        empty = pl.all().fill_null("") if self.alone else pl.all().replace("", None)
        text = io.BytesIO()
        columns.select(empty).write_csv(text, include_header=False, line_terminator="\n")
        self.stream.write(self._encoded(text.getvalue()))

    def row(self, cells: Iterable[str | None]) -> None:
        self._line(cells)

    def _line(self, cells: Iterable[str | None], *, quoted: bool = False) -> None:
        """With both line ends as its own: only so a cell with one of them is quoted."""
        line = io.StringIO(newline="")
        csv.writer(
            line, lineterminator="\r\n", quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
        ).writerow(cells)
        self.stream.write(self._encoded(line.getvalue().removesuffix("\r\n").encode() + b"\n"))

    def _encoded(self, data: bytes) -> bytes:
        return gb18030.encode(data.decode()) if self.encoding == "gb18030" else data


@mutable
class _SheetWriter:
    sheet: object
    rows: int = field(default=0, init=False)

    def write(self, columns: pl.DataFrame) -> None:
        for row in columns.iter_rows():
            self.row(row)

    def row(self, cells: Iterable[str | None]) -> None:
        if self.rows == SHEET_ROWS:
            raise TooLargeForSheetError
        for column, text in enumerate(cells):
            if text:
                if len(text) > CELL_CHARACTERS:
                    raise TooLargeForSheetError
                self.sheet.write_string(self.rows, column, text)  # type: ignore[attr-defined]  # no types there
        self.rows += 1
