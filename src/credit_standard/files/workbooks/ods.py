"""ODS: a workbook in OpenDocument (ISO/IEC 26300), all sheets of which stand in one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import define, field

from credit_standard.files import kinds
from credit_standard.files.workbooks.as_shown import number_as_shown
from credit_standard.files.workbooks.cells import Cells, Remarks
from credit_standard.files.workbooks.xml_reading import DamagedError, read_xml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from credit_standard.files.table import Limits
    from credit_standard.files.workbooks.cells import Sheet
    from credit_standard.files.workbooks.xlsx_package import Package

MANIFEST, CONTENT = "META-INF/manifest.xml", "content.xml"
CELLS = 20_000_000  # filled ones of a workbook; a cell may say that it is repeated a million times
NUMBERS = frozenset({"float", "percentage", "currency"})
CELL = frozenset({"table-cell", "covered-table-cell"})


@define(eq=False)
class OdsSheet:
    """See `Sheet`. Filled while the document is read."""

    name: str
    hidden: bool
    _lines: list[int] = field(factory=list, init=False, repr=False)
    _columns: list[int] = field(factory=list, init=False, repr=False)
    _texts: list[str] = field(factory=list, init=False, repr=False)
    _kinds: list[int] = field(factory=list, init=False, repr=False)
    hidden_lines: list[int] = field(factory=list, init=False)
    hidden_columns: list[int] = field(factory=list, init=False)
    merged: list[tuple[int, int, int, int]] = field(factory=list, init=False)

    def put(self, line: int, column: int, text: str, kind: int) -> None:
        self._lines.append(line)
        self._columns.append(column)
        self._texts.append(text)
        self._kinds.append(kind)

    def blocks(self) -> Iterator[Cells]:
        yield Cells(
            lines=np.array(self._lines, np.int64),
            columns=np.array(self._columns, np.int64),
            texts=pl.Series(self._texts, dtype=pl.String),
            kinds=np.array(self._kinds, np.uint8),
        )

    def remarks(self) -> Remarks:
        return Remarks(hidden_lines=self.hidden_lines, hidden_columns=self.hidden_columns, merged=self.merged)


def ods_sheets(package: Package, limits: Limits) -> list[Sheet]:
    """All its sheets.

    Raises:
        DamagedError: it can't be read, or has a password.
    """
    encrypted = False

    def start(name: str, _: object) -> None:
        nonlocal encrypted
        encrypted |= name == "encryption-data"

    if package.has(MANIFEST):
        read_xml(package.pieces(MANIFEST), start=start)
    if encrypted:
        raise DamagedError("workbook-password")
    reading = _Reading(limits.record_bytes)
    read_xml(package.pieces(CONTENT), start=reading.start, end=reading.end, text=reading.text)
    return [sheet for sheet in reading.sheets if not sheet.name.startswith("'file:")]  # copies of other files


@define
class _Cell:
    """A cell between its tags: its attributes, the paragraphs of its text."""

    attributes: Mapping[str, str]
    repeated: int
    paragraphs: list[str] = field(factory=list)


@define
class _Reading:
    _longest: int
    sheets: list[OdsSheet] = field(factory=list)
    _hidden_styles: set[str] = field(factory=set)
    _style: str = ""
    _line: int = 1
    _column: int = 1
    _repeated: int = 1
    _row: list[tuple[int, int, str, int]] = field(factory=list)
    _cell: _Cell | None = None
    _in_paragraph: int = 0
    _in_note: int = 0
    _cells: int = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in CELL:
            self._cell = _Cell(attributes, _count(attributes, "number-columns-repeated"))
        elif name == "table-row":
            self._column, self._row, self._repeated = 1, [], _count(attributes, "number-rows-repeated")
            if attributes.get("visibility", "visible") != "visible":
                stop = self._line + min(self._repeated, 1_048_576)
                self.sheets[-1].hidden_lines.extend(range(self._line, stop))
        elif name == "table":
            hidden = attributes.get("style-name") in self._hidden_styles
            self.sheets.append(OdsSheet(attributes.get("name", ""), hidden))
            self._line = self._column = 1
        elif name == "table-column":
            number = _count(attributes, "number-columns-repeated")
            if attributes.get("visibility", "visible") != "visible":
                self.sheets[-1].hidden_columns.extend(range(self._column, self._column + min(number, 16_384)))
            self._column += number
        elif name == "style":
            self._style = attributes.get("name", "")
        elif name == "table-properties" and attributes.get("display") == "false":
            self._hidden_styles.add(self._style)
        elif name == "annotation":
            self._in_note += 1
        elif self._cell is not None and not self._in_note:
            self._start_text(name, attributes)

    def _start_text(self, name: str, attributes: Mapping[str, str]) -> None:
        assert self._cell is not None  # noqa: S101 - the caller has looked
        if name == "p":
            self._in_paragraph += 1
            self._cell.paragraphs.append("")
        elif self._in_paragraph and name in {"s", "tab", "line-break"}:
            blanks = {"s": " " * min(_count(attributes, "c"), self._longest), "tab": "\t", "line-break": "\n"}
            self._cell.paragraphs[-1] += blanks[name]

    def text(self, data: str) -> None:
        if self._cell is not None and self._in_paragraph and not self._in_note:
            paragraphs = self._cell.paragraphs
            if len(paragraphs[-1]) + len(data) > self._longest:
                raise DamagedError("workbook-row-too-long", limit=self._longest)
            paragraphs[-1] += data

    def end(self, name: str) -> None:
        if name in CELL and self._cell is not None:
            self._end_cell(self._cell)
            self._cell = None
        elif name == "table-row":
            self._end_row()
        elif name == "annotation":
            self._in_note -= 1
        elif name == "p" and self._in_paragraph and not self._in_note:
            self._in_paragraph -= 1

    def _end_cell(self, cell: _Cell) -> None:
        text, kind = _value(cell.attributes, "\n".join(cell.paragraphs))
        if text:
            self._row.append((self._column, cell.repeated, text, kind))
        wide = _count(cell.attributes, "number-columns-spanned")
        high = _count(cell.attributes, "number-rows-spanned")
        if wide > 1 or high > 1:
            area = (self._line, self._column, self._line + high - 1, self._column + wide - 1)
            self.sheets[-1].merged.append(area)
        self._column += cell.repeated

    def _end_row(self) -> None:
        filled = sum(repeated for _, repeated, *_ in self._row) * self._repeated
        self._cells += filled
        if self._cells > CELLS:
            raise DamagedError("sheet-too-large", rows=self._repeated, columns=self._column - 1)
        if filled:
            sheet = self.sheets[-1]
            for line in range(self._line, self._line + self._repeated):
                for column, repeated, text, kind in self._row:
                    for number in range(column, column + repeated):
                        sheet.put(line, number, text, kind)
        self._line += self._repeated


def _count(attributes: Mapping[str, str], name: str) -> int:
    text = attributes.get(name, "1")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 1


def _value(attributes: Mapping[str, str], text: str) -> tuple[str, int]:
    """What the sheet shows, and of what kind it is."""
    formula = kinds.FORMULA if "formula" in attributes else 0
    kind = attributes.get("value-type", "")
    if kind == "error":  # LibreOffice says so beside the standard's own attribute, which then says string
        return text, kinds.ERROR | formula
    if kind in NUMBERS:
        return number_as_shown(attributes.get("value", text)), kinds.NUMBER | formula
    if kind == "date":
        date = attributes.get("date-value", text).replace("T", " ").removesuffix(" 00:00:00")
        return date, kinds.DATE | formula
    if kind == "time":
        return text, kinds.DATE | formula
    if kind == "boolean":
        return ("TRUE" if attributes.get("boolean-value") == "true" else "FALSE"), kinds.BOOL | formula
    return text, kinds.TEXT | formula
