"""写表: text columns → CSV, XLSX, JSON Lines or Parquet, batch by batch, in bounded memory. No cell is changed.

CSV is UTF-8 unless another encoding is asked for, with line feeds between rows. In XLSX every cell is a text: nothing
in it is ever a formula, a number or a date. Only a CSV lets a spreadsheet run a cell: `neutralise` puts `'` before what
looks like a formula.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any, Literal, Protocol

from attrs import field, mutable

from credit_standard.files.text import gb18030

if TYPE_CHECKING:
    import polars as pl

Encoding = Literal["utf-8", "utf-8-sig", "gb18030"]
ENCODINGS: tuple[Encoding, ...] = ("utf-8", "utf-8-sig", "gb18030")
TableForm = Literal["csv", "xlsx", "jsonl", "parquet"]
SHEET_ROWS, CELL_CHARACTERS = 1_048_576, 32_767  # of the format
ROW_GROUP = 65_536
_LIKE_A_FORMULA = r"^[=+\-@\t\r]"
_A_NUMBER = r"^[+-]?[0-9.,]*%?$|^-+$"


def like_formulas() -> pl.Expr:
    """Of all columns the cells that a spreadsheet might run when it opens a CSV."""
    import polars as pl

    return pl.all().str.contains(_LIKE_A_FORMULA) & ~pl.all().str.contains(_A_NUMBER)


class TooLargeForSheetError(ValueError):
    """A worksheet holds no more rows, or no longer texts."""


class TableWriter(Protocol):
    """Takes batches of text columns."""

    def write(self, columns: pl.DataFrame) -> None: ...

    def row(self, cells: Iterable[str | None]) -> None:
        """One row, of any number of cells."""


@contextmanager
def table_writer(
    stream: IO[bytes],
    form: TableForm,
    headings: Iterable[str],
    encoding: Encoding = "utf-8",
    *,
    neutralise: bool = False,
    made_on: date | None = None,
    sheet: str | None = None,
) -> Iterator[TableWriter]:
    """A writer; what it writes is complete when the context ends.

    Args:
        stream: where it goes.
        form: of the table.
        headings: no two the same in JSON Lines and Parquet.
        encoding: of a CSV.
        neutralise: see above.
        made_on: the day that a workbook states; today where None, so that no two are the same.
        sheet: name of the sheet of a workbook; that which workbooks give where None.
    """
    if form == "csv":
        yield _CsvWriter(stream, tuple(headings), encoding, neutralise=neutralise)
    elif form == "jsonl":
        yield _JsonWriter(stream, tuple(headings))
    else:
        with (
            TemporaryDirectory() as folder
        ):  # what is written meanwhile is people's data: it does not outlive this
            made = (
                _parquet(stream, Path(folder), headings) if form == "parquet"
                else _sheet(stream, folder, headings, made_on, sheet)
            )  # fmt: skip
            with made as writer:
                yield writer


@contextmanager
def _parquet(stream: IO[bytes], folder: Path, headings: Iterable[str]) -> Iterator[TableWriter]:
    import polars as pl

    writer = _PartWriter(folder, tuple(headings))
    yield writer
    parts = pl.scan_ipc([*writer.parts])
    parts.sink_parquet(stream, row_group_size=ROW_GROUP, maintain_order=True)


_SHEET_NAME = re.compile(r"(?!')[^\[\]:*?/\\]{1,31}(?<!')")
"""What Excel takes; other programs give sheets other names, too."""


@contextmanager
def _sheet(
    stream: IO[bytes], folder: str, headings: Iterable[str], made_on: date | None, title: str | None
) -> Iterator[TableWriter]:
    with _book(stream, folder, made_on) as book:
        yield book.sheet(title if title and _SHEET_NAME.fullmatch(title) else None, headings)


@contextmanager
def workbook(stream: IO[bytes], made_on: date | None = None) -> Iterator[Book]:
    """A workbook of several tables, a sheet each, one after another; complete when the context ends."""
    with TemporaryDirectory() as folder, _book(stream, folder, made_on) as book:
        yield book


@contextmanager
def _book(stream: IO[bytes], folder: str, made_on: date | None) -> Iterator[Book]:
    import xlsxwriter

    book = xlsxwriter.Workbook(stream, {"constant_memory": True, "tmpdir": folder})
    if made_on is not None:
        book.set_properties({"created": datetime(made_on.year, made_on.month, made_on.day)})  # noqa: DTZ001 - no zone there
    made = Book(book)
    try:
        yield made
        book.close()
    finally:
        for one in made.sheets:
            one.row_data_fh.close()


@mutable
class Book:
    """A workbook that is being written."""

    book: Any
    sheets: list[Any] = field(factory=list, init=False)

    def sheet(self, title: str | None, headings: Iterable[str]) -> TableWriter:
        """The next sheet; without a title it has the one that workbooks give."""
        self.sheets.append(self.book.add_worksheet(title))
        writer = _SheetWriter(self.sheets[-1])
        writer.row(headings)
        return writer


class _CsvWriter:
    def __init__(
        self, stream: IO[bytes], headings: tuple[str, ...], encoding: Encoding, *, neutralise: bool
    ) -> None:
        self.stream = stream
        self.neutralise = neutralise
        self.encoding: Encoding = encoding
        self.alone = len(headings) == 1
        stream.write(codecs.BOM_UTF8 if encoding == "utf-8-sig" else b"")
        # unquoted, a mark at the very beginning would be taken for the file's own
        marked = bool(headings) and headings[0].startswith("\ufeff")
        self._line(headings, quoted=marked)

    def write(self, columns: pl.DataFrame) -> None:
        import polars as pl

        # An empty text would be written as quotes; in a table of one column an empty line would be no row at all.
        if self.neutralise and columns.width:
            marked = pl.when(like_formulas()).then(pl.all().str.replace("^", "'")).otherwise(pl.all())
            columns = columns.select(marked)
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
class _JsonWriter:
    stream: IO[bytes]
    headings: tuple[str, ...]

    def write(self, columns: pl.DataFrame) -> None:
        text = io.BytesIO()
        columns.rename(dict(zip(columns.columns, self.headings, strict=True))).write_ndjson(text)
        self.stream.write(text.getvalue())

    def row(self, cells: Iterable[str | None]) -> None:
        self.write(_one_row(self.headings, cells))


@mutable
class _PartWriter:
    """One file a batch; a Parquet file is written in one go."""

    folder: Path
    headings: tuple[str, ...]
    parts: list[Path] = field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        self.write(_one_row(self.headings, [None] * len(self.headings)).clear())

    def write(self, columns: pl.DataFrame) -> None:
        part = self.folder / f"{len(self.parts)}.arrow"
        columns.rename(dict(zip(columns.columns, self.headings, strict=True))).write_ipc(part)
        self.parts.append(part)

    def row(self, cells: Iterable[str | None]) -> None:
        self.write(_one_row(self.headings, cells))


def _one_row(headings: tuple[str, ...], cells: Iterable[str | None]) -> pl.DataFrame:
    import polars as pl

    return pl.DataFrame([tuple(cells)], schema=dict.fromkeys(headings, pl.String), orient="row")


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
