"""记号: what the reading library does not tell of XLS and XLSB: errors, formulas, hidden rows, the true extent.

Both formats are a row of records, a number and a length before each ([MS-XLS], [MS-XLSB]).
"""

from __future__ import annotations

import struct
from struct import unpack_from
from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.files.workbooks.cells import Area, Remarks, add_area, add_line
from credit_standard.files.workbooks.xml_reading import DamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator

ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}  # fmt: skip
"""[MS-XLS] 2.5.10, BErr."""
BOF = 0x809
BEGINNINGS = frozenset({0x09, 0x209, 0x409, BOF})
FORMULAS = frozenset({0x06, 0x206, 0x406})
SINGLE = frozenset(
    {0x01, 0x02, 0x03, 0x04, 0x05, 0x201, 0x203, 0x204, 0x205, 0x7E, 0x27E, 0xD6, 0xFD, *FORMULAS}
)
"""Records of one cell, of all versions: blanks, numbers, texts, errors, formulas."""
SEVERAL = frozenset({0xBD, 0xBE})
"""Records of cells side by side, the last column at the end."""
FIRST_TIME = -(2**63) / 86_400_000
"""Days, of which as many milliseconds are no number of 64 bits."""
Place = tuple[int, int]


@define
class SheetMarks:
    """What the records of one sheet say; lines and columns count from 1.

    Attributes:
        errors: text of each error cell of an XLSB.
        formulas: cells with a formula.
        cells: number of them.
        last_line, last_column: of any cell.
        hidden: people do not see the tab; known of XLS only.
        before_time: an XLSB has a number that no calendar reaches; in a cell of a date its library panics.
    """

    errors: dict[Place, str] = field(factory=dict)
    formulas: set[Place] = field(factory=set)
    hidden_lines: list[range] = field(factory=list)
    hidden_columns: set[int] = field(factory=set)
    merged: list[Area] = field(factory=list)
    cells: int = 0
    last_line: int = 0
    last_column: int = 0
    hidden: bool = False
    before_time: bool = False

    def remarks(self) -> Remarks:
        return Remarks(hidden_lines=self.hidden_lines, hidden_columns=self.hidden_columns, merged=self.merged)

    def cell(self, line: int, column: int, *, error: int | None = None, formula: bool = False) -> None:
        self.cells += 1
        self.last_line, self.last_column = max(self.last_line, line), max(self.last_column, column)
        if error is not None:
            self.errors[line, column] = ERRORS.get(error, "#")
        if formula:
            self.formulas.add((line, column))


def xls_marks(stream: bytes) -> list[SheetMarks]:
    """Of every worksheet of a stream of Excel 2 to 2003 (BIFF2 to BIFF8), in the order of the workbook.

    Raises:
        DamagedError: the records are not what they should be.
    """
    try:
        if unpack_from("<H", stream)[0] != BOF:  # before Excel 5 a stream is one sheet
            return [_xls_sheet(stream, 0)]
        starts: dict[int, bool] = {}
        for kind, data in _xls_records(stream, 0):
            if kind == 0x2F:  # FilePass
                raise DamagedError("workbook-password")
            if kind == 0x85 and data[5] == 0:  # BoundSheet8 of a worksheet
                start = unpack_from("<I", data)[0]
                if start in starts:  # a sheet that is told of a thousand times costs a thousand times
                    raise DamagedError
                starts[start] = data[4] != 0
        return [_xls_sheet(stream, start, hidden=hidden) for start, hidden in starts.items()]
    except (struct.error, IndexError):
        problem = DamagedError()
    raise problem


def _xls_records(stream: bytes, position: int) -> Iterator[tuple[int, bytes]]:
    """The records of a substream up to its end, without those of charts inside it."""
    depth = 0
    while position + 4 <= len(stream):
        kind, length = unpack_from("<HH", stream, position)
        depth += (kind in BEGINNINGS) - (kind == 0x0A)  # EOF
        if depth == 0:
            return
        if depth == 1:
            yield kind, stream[position + 4 : position + 4 + length]
        position += 4 + length


def _xls_sheet(stream: bytes, start: int, *, hidden: bool = False) -> SheetMarks:
    marks = SheetMarks(hidden=hidden)
    for kind, data in _xls_records(stream, start):
        if kind == 0x208:  # Row
            line, *_, flags = unpack_from("<7H", data)
            if flags & 0x20:
                add_line(marks.hidden_lines, line + 1)
        elif kind in SINGLE:
            line, column = unpack_from("<HH", data)
            marks.cell(line + 1, column + 1, formula=kind in FORMULAS)
        elif kind in SEVERAL:
            marks.cell(unpack_from("<H", data)[0] + 1, unpack_from("<H", data, len(data) - 2)[0] + 1)
        elif kind == 0x7D:  # ColInfo
            first, last, _, _, flags = unpack_from("<5H", data)
            if flags & 1:
                marks.hidden_columns.update(range(first + 1, min(last, 255) + 2))
        elif kind == 0xE5:  # MergeCells
            for number in range(unpack_from("<H", data)[0]):
                top, bottom, left, right = unpack_from("<4H", data, 2 + 8 * number)
                add_area(marks.merged, (top + 1, left + 1, bottom + 1, right + 1))
    return marks


def xlsb_sheet_relations(part: bytes) -> list[str]:
    """Ids of the relations to the sheets of a binary workbook, in the order of the tabs.

    Raises:
        DamagedError: the records are not what they should be.
    """
    try:
        found = [data for kind, data in _xlsb_records(part) if kind == 156]  # BrtBundleSh
        lengths = [unpack_from("<I", data, 8)[0] for data in found]
        return [
            data[12 : 12 + 2 * length].decode("utf-16-le")
            for data, length in zip(found, lengths, strict=True)
        ]
    except (struct.error, IndexError, UnicodeDecodeError):
        problem = DamagedError()
    raise problem


def xlsb_marks(part: bytes) -> SheetMarks:
    """Of the binary part of one worksheet.

    Raises:
        DamagedError: the records are not what they should be.
    """
    marks = SheetMarks()
    line = 0
    try:
        for kind, data in _xlsb_records(part):
            if kind == 0:  # BrtRowHdr
                line = unpack_from("<I", data)[0] + 1
                if data[11] & 0x10:
                    add_line(marks.hidden_lines, line)
            elif 2 <= kind <= 11:  # BrtCellRk … BrtFmlaError
                column = unpack_from("<I", data)[0] + 1
                marks.cell(line, column, error=data[8] if kind in (3, 11) else None, formula=kind >= 8)
                marks.before_time |= _number_of(kind, data) < FIRST_TIME
            elif kind == 60:  # BrtColInfo
                first, last, _, _, flags = unpack_from("<IIIIH", data)
                if flags & 1:
                    marks.hidden_columns.update(range(first + 1, min(last, 16_383) + 2))
            elif kind == 176:  # BrtMergeCell
                top, bottom, left, right = unpack_from("<4I", data)
                add_area(marks.merged, (top + 1, left + 1, bottom + 1, right + 1))
    except (struct.error, IndexError):
        problem = DamagedError()
    else:
        return marks
    raise problem


def _number_of(kind: int, data: bytes) -> float:
    """That a cell of a number holds; of another cell 0."""
    if kind in (5, 9):  # BrtCellReal, BrtFmlaNum
        return float(unpack_from("<d", data, 8)[0])
    if kind == 2 and not data[8] & 2:  # BrtCellRk: the upper half of a number; whole ones are small
        return float(unpack_from("<d", bytes([0, 0, 0, 0, data[8] & 0xFC, *data[9:12]]))[0])
    return 0.0


def _xlsb_records(part: bytes) -> Iterator[tuple[int, bytes]]:
    position = 0
    while position < len(part):
        kind, position = _number(part, position, 2)
        length, position = _number(part, position, 4)
        yield kind, part[position : position + length]
        position += length


def _number(part: bytes, position: int, longest: int) -> tuple[int, int]:
    """A number in groups of seven bits, and the position behind it."""
    value = 0
    for group in range(longest):
        byte = part[position + group]
        value |= (byte & 0x7F) << (7 * group)
        if byte < 0x80:
            return value, position + group + 1
    return value, position + longest
