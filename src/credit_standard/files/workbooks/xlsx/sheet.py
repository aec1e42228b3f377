"""XLSX 工作表: one sheet, read in blocks of whole rows."""

from __future__ import annotations

import codecs
import re
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.files.lettering import LAST_COLUMN, column_number
from credit_standard.files.workbooks.cells import Area, Cells, Remarks, add_area, add_line
from credit_standard.files.workbooks.xlsx.cells import hidden_rows, parse_rows
from credit_standard.files.workbooks.xlsx.ordinary import ordinary
from credit_standard.files.workbooks.xlsx.texts import blocks, decoded
from credit_standard.files.workbooks.xml_reading import DamagedError, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.table import Limits
    from credit_standard.files.workbooks.package import Package, SheetPart
    from credit_standard.files.workbooks.xlsx.values import Workbook

WORKERS, AHEAD = 2, 3
_DATA = re.compile(rb"<(\w+:)?sheetData\s*(/?)>")
_ROOT = re.compile(rb"<(?:\w+:)?worksheet\b[^<>]*>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\s[^<>]*>")
_ATTRIBUTE = re.compile(rb"""\b(min|max|hidden)\s*=\s*["'](\w*)["']""")
_REFERENCE = rb"([A-Z]{1,3})([0-9]{1,7})"
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s+ref\s*=\s*[\"']" + _REFERENCE + b":" + _REFERENCE)


@frozen
class _Block:
    """Rows as text, and what was read of them; None when they have to be written anew."""

    rows: str
    cells: Cells | None


@define(eq=False)
class XlsxSheet:
    """See `Sheet`."""

    name: str
    hidden: bool
    _part: str
    _package: Package
    _workbook: Workbook
    _limits: Limits
    _opening: bytes = field(default=b"", init=False)
    _hidden_lines: list[range] = field(factory=list, init=False)
    _hidden_columns: set[int] = field(factory=set, init=False)
    _merged: list[Area] = field(factory=list, init=False)

    @classmethod
    def of(cls, part: SheetPart, package: Package, workbook: Workbook, limits: Limits) -> XlsxSheet:
        return cls(part.name, part.hidden, part.part, package, workbook, limits)

    def remarks(self) -> Remarks:
        return Remarks(
            hidden_lines=self._hidden_lines, hidden_columns=self._hidden_columns, merged=self._merged
        )

    def blocks(self) -> Iterator[Cells]:
        self._hidden_lines, self._hidden_columns, self._merged = [], set(), []
        last = 0
        with ThreadPoolExecutor(WORKERS, "parse") as workers:
            for block in self._parsed(workers):
                rows, cells = block.rows, block.cells
                if cells is None:
                    rows = ordinary(rows.encode(), self._opening, last)
                    cells = parse_rows(rows, self._workbook)
                if cells is None or (cells.lines.size and cells.lines.min() <= last):
                    raise DamagedError
                for line in hidden_rows(rows):
                    add_line(self._hidden_lines, line)
                last = max(last, *cells.lines.max(initial=0, keepdims=True).tolist(), _last_row(rows))
                yield cells

    def _parsed(self, workers: ThreadPoolExecutor) -> Iterator[_Block]:
        """Blocks in the order of the sheet, parsed some ahead."""
        waiting: deque[Future[_Block]] = deque()
        problem: DamagedError | None = None
        try:
            for rows in self._rows():
                waiting.append(workers.submit(self._parse, rows))
                if len(waiting) > AHEAD:
                    yield waiting.popleft().result()
        except DamagedError as error:
            problem = error
        while waiting:  # what stands before the damage is good
            yield waiting.popleft().result()
        if problem is not None:
            raise problem

    def _parse(self, rows: bytes) -> _Block:
        text = decoded(rows)
        return _Block(text, parse_rows(text, self._workbook))

    def _rows(self) -> Iterator[bytes]:
        """The rows of the sheet in blocks; what stands before and after them is looked at on the way."""
        pieces = _in_utf8(self._package.pieces(self._part))
        before = bytearray()
        data = None
        for piece in pieces:
            seen = max(len(before) - 64, 0)
            before += piece
            data = _DATA.search(before, seen)
            if data or len(before) > self._limits.record_bytes:
                break
        root = _ROOT.search(before)
        if data is None or root is None or b"<!DOCTYPE" in before[: data.start()]:
            raise DamagedError("workbook-damaged" if b"<!DOCTYPE" not in before else "xml-document-type")
        self._look_at_columns(bytes(before[: data.start()]))
        self._opening = root[0] + data[0]
        prefix, rest = data[1] or b"", bytes(before[data.end() :])
        del before
        if data[2]:  # <sheetData/>
            self._look_at_merged(rest, pieces)
        else:
            yield from blocks(
                self._until(b"</" + prefix + b"sheetData", rest, pieces),
                b"</" + prefix + b"row>",
                self._limits.record_bytes,
            )

    def _until(self, closing: bytes, rest: bytes, pieces: Iterator[bytes]) -> Iterator[bytes]:
        while (place := rest.find(closing)) < 0:
            cut = max(len(rest) - len(closing), 0)
            yield rest[:cut]
            piece = next(pieces, b"")
            if not piece:
                raise DamagedError
            rest = rest[cut:] + piece
        yield rest[:place]
        self._look_at_merged(rest[place:], pieces)

    def _look_at_columns(self, before: bytes) -> None:
        hidden = 0  # a bit for each column: whoever hides all of them thousands of times costs no time
        for column in _COLUMN.findall(before):
            found = dict(_ATTRIBUTE.findall(column))
            first, last = (whole_number(found.get(name, b"").decode()) or 0 for name in (b"min", b"max"))
            if found.get(b"hidden") in {b"1", b"true"} and 0 < first <= last <= LAST_COLUMN:
                hidden |= (1 << (last + 1)) - (1 << first)
        bits = enumerate(reversed(f"{hidden:b}"))
        self._hidden_columns.update(place for place, bit in bits if bit == "1")

    def _look_at_merged(self, rest: bytes, pieces: Iterator[bytes]) -> None:
        while rest:
            for first, top, last, bottom in _MERGED.findall(rest):
                add_area(
                    self._merged,
                    (int(top), column_number(first.decode()), int(bottom), column_number(last.decode())),
                )
            piece = next(pieces, b"")
            rest = rest[max(rest.rfind(b"<"), 0) :][:1024] + piece if piece else b""


def _last_row(rows: str) -> int:
    """Number of the last row, one without cells included; 0 when it has none."""
    found = re.match(r'<row(?: [^<>]*)? r="([0-9]{1,7})"', rows[max(rows.rfind("<row "), 0) :])
    return int(found[1]) if found else 0


def _in_utf8(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The same text in UTF-8."""
    first = next(pieces, b"")
    utf_16 = first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if not utf_16:
        yield first
        yield from pieces
        return
    decoder = codecs.getincrementaldecoder("utf-16")()
    try:
        for piece in (first, *pieces):
            yield decoder.decode(piece).encode()
    except UnicodeError:
        problem = DamagedError()
    else:
        return
    raise problem
