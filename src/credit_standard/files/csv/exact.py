"""CSV 逐条读取: one record at a time, exactly as Python's csv module reads it in its default dialect.

Slow and exact; only for the heading and for bytes that can't be read as a block. A quote opens a quoted cell at
the start of a cell only; what follows the closing quote belongs to the cell; a quote elsewhere stands for itself;
a carriage return, alone or before a line feed, ends a line.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

# Repeated without bound, a group would cost memory for each time.
QUOTED = re.compile(rb'(?:[^"]++|""){1,4096}+')  # part of a cell behind its opening quote
AS_TEXT = re.compile(rb'="[^"]*"')  # a spreadsheet's formula that keeps a number as text
QUOTE = ord('"')


class Shape(Enum):
    """How a record ends."""

    WHOLE = auto()
    PARTIAL = auto()  # the bytes end before it does: read more
    UNCLOSED = auto()  # inside a quote, at the end of the source or at the limit
    TOO_LONG = auto()


@frozen(kw_only=True)
class CsvRecord:
    """One record.

    Attributes:
        shape: how it ends.
        stop: where the next begins; for a partial record where its bytes end, for one too long where its line
            goes on, for an unclosed one the quote.
        cells: as bytes, without quotes; of a record with more cells than expected only some.
        found: number of cells.
        stray: number of the first cell with a quote out of place, from 1; 0 for none.
        across: lines that a quoted cell spans which does not end at its closing quote, else 0.
        lone_return: it ends in a carriage return alone.
    """

    shape: Shape
    stop: int
    cells: Sequence[bytes] = field(default=(), repr=False)
    found: int = 0
    stray: int = 0
    across: int = 0
    lone_return: bool = False


@define
class _Reading:
    cells: list[bytes]
    found: int = 0
    stray: int = 0
    across: int = 0

    def plain(self, run: bytes, expected: int, separator: bytes) -> None:
        count = run.count(separator)
        if self.found + count <= expected:  # a line of millions of commas is counted, not kept
            self.cells.extend(run[:-1].split(separator))
        self.found += count

    def cell(self, quoted: bytes | None, rest: bytes, expected: int) -> None:
        self.found += 1
        if (quoted is not None and rest) or (b'"' in rest and not AS_TEXT.fullmatch(rest)):
            self.stray = self.stray or self.found
            self.across = self.across or line_breaks(quoted or b"")
        if self.found <= expected:
            self.cells.append(rest if quoted is None else quoted.replace(b'""', b'"') + rest)


@cache
def _patterns(separator: bytes) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """Cells without a quote; what is left of a cell, and what ends it."""
    mark = re.escape(separator)
    plain = re.compile(rb'(?:[^"%b\r\n]*+%b){1,4096}+' % (mark, mark))
    return plain, re.compile(rb"([^%b\r\n]*+)(%b|\r\n|\r|\n|\Z)" % (mark, mark))


def read_record(
    data: memoryview, start: int, *, expected: int, limit: int, ended: bool, separator: bytes = b","
) -> CsvRecord:
    """The record that begins at `start`.

    Args:
        data: bytes of the source.
        start: position of its first byte.
        expected: number of cells to keep.
        limit: greatest length, without its line end.
        ended: the source ends with `data`.
        separator: one byte between cells.
    """
    plain, rest_and_end = _patterns(separator)
    bound = min(len(data), start + limit + 2)  # room for CRLF
    last = ended or bound == start + limit + 2
    reading = _Reading([])
    position = start
    end = separator
    while end == separator:
        while run := plain.match(data, position, bound):
            reading.plain(run[0], expected, separator)
            position = run.end()
        quoted = None
        if position < bound and data[position] == QUOTE:
            opened, position = position, _closing_quote(data, position + 1, bound)
            if position == bound:
                return CsvRecord(
                    shape=Shape.UNCLOSED if last else Shape.PARTIAL, stop=opened if last else bound
                )
            quoted = bytes(data[opened + 1 : position])
            position += 1
        rest, end = rest_and_end.match(data, position, bound).groups()  # type: ignore[union-attr]  # it always matches
        reading.cell(quoted, rest, expected)
        position += len(rest) + len(end)
    if not last and (not end or (end == b"\r" and position == len(data))):
        return CsvRecord(shape=Shape.PARTIAL, stop=bound)
    stop = position - len(end)
    too_long = not end or stop - start > limit
    return CsvRecord(
        shape=Shape.TOO_LONG if too_long else Shape.WHOLE,
        stop=stop if too_long else position,
        cells=reading.cells,
        found=reading.found,
        stray=reading.stray,
        across=reading.across,
        lone_return=end == b"\r",
    )


def _closing_quote(data: memoryview, start: int, bound: int) -> int:
    """Position of the quote that ends the quoted cell whose text begins at `start`; `bound` when there is none."""
    while part := QUOTED.match(data, start, bound):
        start = part.end()
    return start


def line_breaks(data: bytes) -> int:
    """Physical line ends in `data`: LF, CRLF, or CR alone."""
    return data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n")
