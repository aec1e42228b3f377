"""ODS: a workbook in OpenDocument (ISO/IEC 26300), all sheets of which stand in one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.files import kinds
from credit_standard.files.workbooks.as_shown import number_as_shown
from credit_standard.files.workbooks.cells import add_area
from credit_standard.files.workbooks.ods.sheet import OdsSheet
from credit_standard.files.workbooks.xml_reading import DamagedError, read_xml, whole_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from credit_standard.files.table import Limits
    from credit_standard.files.workbooks.cells import Sheet
    from credit_standard.files.workbooks.package import Package

MANIFEST, CONTENT = "META-INF/manifest.xml", "content.xml"
KEPT = 1 << 30  # characters of a workbook
CELLS = 20_000_000  # filled ones of a workbook; a cell may say that it is repeated a million times
LAST_LINE, LAST_COLUMN = 1_048_576, 16_384
NUMBERS = frozenset({"float", "percentage", "currency"})
CELL = frozenset({"table-cell", "covered-table-cell"})
BODIES = {"text": "ODT", "presentation": "ODP", "drawing": "ODG"}
BESIDE = frozenset({"annotation", "tracked-changes", "shapes", "forms", "dde-link", "content-validations"})
"""Elements with texts or tables in them that are no part of a sheet: notes, what was there before …"""


def ods_sheets(package: Package, limits: Limits) -> list[Sheet]:
    """All its sheets.

    Raises:
        DamagedError: it can't be read, has a password, or is another document.
    """
    encrypted = False

    def start(name: str, _: object) -> None:
        nonlocal encrypted
        encrypted |= name == "encryption-data"

    if package.has(MANIFEST):
        read_xml(package.pieces(MANIFEST), start=start)
    if encrypted:
        raise DamagedError("workbook-password")
    reading = _Reading(limits)
    read_xml(package.pieces(CONTENT), start=reading.start, end=reading.end, text=reading.text)
    if reading.body != "spreadsheet":
        raise DamagedError("not-a-table", kind=BODIES.get(reading.body, "OpenDocument"))
    return [sheet for sheet in reading.sheets if not sheet.name.startswith("'file:")]  # copies of other files


@define
class _Cell:
    """A cell between its tags: its attributes, the paragraphs of its text, the cells of a table inside it."""

    attributes: Mapping[str, str]
    paragraphs: list[str] = field(factory=list)
    nested: list[tuple[str, int]] = field(factory=list)
    size: int = 0

    def add(self, text: str, longest: int) -> None:
        self.size += len(text)
        if self.size > longest:
            raise DamagedError("workbook-row-too-long", limit=longest)
        self.paragraphs[-1] += text

    def value(self) -> tuple[str, int]:
        """What the sheet shows, and of what kind it is; a cell that was split shows what its parts show."""
        text = "\n".join(self.paragraphs)
        if len(self.nested) == 1 and not text:
            return self.nested[0]
        if self.nested:
            return "\n".join(filter(None, (text, *(part for part, _ in self.nested)))), kinds.TEXT
        return _value(self.attributes, text)


@define
class _Reading:
    _limits: Limits
    sheets: list[OdsSheet] = field(factory=list)
    body: str = ""
    """What the document is: the first element of its body."""
    _last: str = ""
    _hidden_styles: set[str] = field(factory=set)
    _style: str = ""
    _line: int = 1
    _column: int = 1
    _repeated: int = 1
    _row: list[tuple[int, int, str, int]] = field(factory=list)
    _open: list[_Cell] = field(factory=list)
    """The cell between its tags; of a table inside a cell the cells around it before."""
    _in_paragraph: int = 0
    _beside: int = 0
    _cells: int = 0
    _texts: int = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in BESIDE or self._beside:
            self._beside += name in BESIDE
        elif name in CELL:
            self._open.append(_Cell(attributes))
        elif self._open:
            self._start_text(name, attributes)
        elif name == "table-row":
            self._column, self._row, self._repeated = 1, [], _count(attributes, "number-rows-repeated")
            if attributes.get("visibility", "visible") != "visible":
                self.sheets[-1].hidden_lines.append(range(self._line, self._line + self._repeated))
        elif name == "table":
            if len(self.sheets) >= self._limits.members:
                limit = self._limits.members
                raise DamagedError("workbook-too-many-parts", found=limit + 1, limit=limit)
            hidden = attributes.get("style-name") in self._hidden_styles
            self.sheets.append(OdsSheet(attributes.get("name", ""), hidden))
            self._line = self._column = 1
        elif name == "table-column":
            self._start_column(attributes)
        elif name == "style":
            self._style = attributes.get("name", "")
        elif name == "table-properties" and attributes.get("display") == "false":
            self._hidden_styles.add(self._style)
        if self._last == "body":
            self.body = self.body or name
        self._last = name

    def _start_column(self, attributes: Mapping[str, str]) -> None:
        number = _count(attributes, "number-columns-repeated")
        if attributes.get("visibility", "visible") != "visible":
            stop = min(self._column + number, LAST_COLUMN + 1)
            self.sheets[-1].hidden_columns.update(range(self._column, stop))
        self._column += number

    def _start_text(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "p":
            self._in_paragraph += 1
            self._open[-1].paragraphs.append("")
        elif self._in_paragraph and name in {"s", "tab", "line-break"}:
            longest = self._limits.record_bytes
            blanks = {"s": " " * min(_count(attributes, "c"), longest), "tab": "\t", "line-break": "\n"}
            self._open[-1].add(blanks[name], longest)

    def text(self, data: str) -> None:
        if self._open and self._in_paragraph and not self._beside:
            self._open[-1].add(data, self._limits.record_bytes)

    def end(self, name: str) -> None:
        if name in BESIDE or self._beside:
            self._beside -= name in BESIDE
        elif name in CELL:
            cell = self._open.pop()
            if self._open:
                self._open[-1].nested.append(cell.value())
            else:
                self._end_cell(cell)
        elif name == "table-row" and not self._open:
            self._end_row()
        elif name == "p" and self._in_paragraph:
            self._in_paragraph -= 1

    def _end_cell(self, cell: _Cell) -> None:
        text, kind = cell.value()
        repeated = _count(cell.attributes, "number-columns-repeated")
        if text:
            self._row.append((self._column, repeated, text, kind))
            self._texts += len(text)
            if self._texts > KEPT:
                raise DamagedError("workbook-row-too-long", limit=KEPT)
        wide = _count(cell.attributes, "number-columns-spanned")
        high = _count(cell.attributes, "number-rows-spanned")
        if wide > 1 or high > 1:
            area = (self._line, self._column, self._line + high - 1, self._column + wide - 1)
            add_area(self.sheets[-1].merged, area)
        self._column += repeated

    def _end_row(self) -> None:
        wide = sum(repeated for _, repeated, *_ in self._row)
        self._cells += wide * self._repeated
        if self._cells > CELLS:
            raise DamagedError("sheet-too-large", rows=self._repeated, columns=self._column - 1)
        self._line += self._repeated
        if wide:
            if self._line > 2 * LAST_LINE or self._column > 4 * LAST_COLUMN:
                raise DamagedError("sheet-too-large", rows=self._line - 1, columns=self._column - 1)
            self.sheets[-1].put(self._line - self._repeated, self._repeated, self._row)


def _count(attributes: Mapping[str, str], name: str) -> int:
    return whole_number(attributes.get(name)) or 1


def _value(attributes: Mapping[str, str], text: str) -> tuple[str, int]:
    """What the sheet shows, and of what kind it is. Some programs write a value and no text to show."""
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
        return text or attributes.get("time-value", ""), kinds.DATE | formula
    if kind == "boolean":
        return ("TRUE" if attributes.get("boolean-value") == "true" else "FALSE"), kinds.BOOL | formula
    return text or attributes.get("string-value", ""), kinds.TEXT | formula
