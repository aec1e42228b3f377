"""CSV 切块: the bytes of a table in pieces of whole records, each with its rows and physical lines.

Sound records come as blocks, to be parsed by polars. What is not sound (a stray quote, a lone carriage return, a
record without end) is read record by record, only as far as needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import define, field, frozen

from credit_standard.files.csv.exact import Shape, line_breaks, read_record
from credit_standard.files.csv.structure import whole_records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from credit_standard.files.csv.exact import CsvRecord
    from credit_standard.files.csv.structure import Records
    from credit_standard.files.placing import Outline
    from credit_standard.files.text.window import Window

BLOCK_ROWS = 1 << 16  # a block of nothing but short or blank rows has a finding for each
EXACT_BYTES = 1 << 14  # read one by one at a trouble; more, the nearer troubles are to each other
EXACT_BYTES_AT_MOST = 1 << 20


@frozen(kw_only=True)
class Block:
    """Sound records of one length or another, not parsed yet.

    Attributes:
        data: their bytes.
        ends: position of the line feed that ends each record.
        lines: physical line on which each record starts.
        first_row: row number of the first.
        wrapping: bytes of `data` that are neither cells nor separators.
        low: positions of blanks, line ends and controls.
        is_last: the text ends with them.
    """

    data: bytes = field(repr=False)
    ends: NDArray[np.int64]
    lines: NDArray[np.int64]
    first_row: int
    wrapping: int
    low: NDArray[np.int32] = field(repr=False)
    is_last: bool

    def starts(self) -> NDArray[np.int64]:
        """Position of the first byte of each record."""
        return np.concatenate((np.zeros(1, np.int64), self.ends[:-1] + 1))


@frozen
class CutRow:
    """A record read one by one.

    Attributes:
        record: its cells, and what is unusual about it.
        data: its bytes; of a broken one those before the place where it broke.
        line: physical line on which it starts.
        stop_line: physical line on which its bytes end; of an unclosed one the line of the quote.
    """

    record: CsvRecord
    data: bytes = field(repr=False)
    line: int
    stop_line: int


@frozen
class Run:
    """Records read one by one; `first_row` is the row number of the first. The text ends with them where `is_last`."""

    rows: tuple[CutRow, ...]
    first_row: int
    is_last: bool


@define
class Cutter:
    """Cuts what is left in a window, after the heading.

    Attributes:
        row, line: of the record that comes next.
        passed_over: whether a line was passed over because of its length.
    """

    window: Window
    outline: Outline
    block_bytes: int
    line: int
    row: int = 1
    passed_over: bool = False
    _budget: int = field(default=EXACT_BYTES, init=False)

    def pieces(self) -> Iterator[Block | Run]:
        while True:
            self.window.fill(self.block_bytes)
            if not len(self.window):
                return
            data = np.frombuffer(self.window.view()[: self.block_bytes], np.uint8)
            records = whole_records(data, limit=self.outline.record_bytes, separator=self.outline.separator)
            if records.ends.size:
                yield from self._blocks(data, records)
            else:  # the next record is longer than a block, or not sound
                yield self._run()

    def _blocks(self, data: NDArray[np.uint8], records: Records) -> Iterator[Block]:
        view, start, lines_before = self.window.view(), 0, 0
        line = self.line
        for first in range(0, records.ends.size, BLOCK_ROWS):
            last = min(first + BLOCK_ROWS, records.ends.size)
            stop = int(records.ends[last - 1]) + 1
            low = slice(*np.searchsorted(records.low, (start, stop)))
            lines = np.empty(last - first, np.int64)
            lines[0] = line + lines_before
            lines[1:] = line + records.lines[first : last - 1]
            yield Block(
                data=bytes(view[start:stop]),
                ends=records.ends[first:last] - start,
                lines=lines,
                first_row=self.row,
                wrapping=records.wrapping(data, first, last),
                low=(records.low[low] - start).astype(np.int32),
                is_last=self.window.ended and stop == len(self.window),
            )
            self.row += last - first
            start, lines_before = stop, int(records.lines[last - 1])
        self.line = line + lines_before
        self.window.take(start)
        if start > self._budget:
            self._budget = max(self._budget // 2, EXACT_BYTES)

    def _run(self) -> Run:
        rows: list[CutRow] = []
        first_row, used, passed = self.row, 0, False
        while used < min(self._budget, len(self.window)) and len(rows) < BLOCK_ROWS and not passed:
            view, limit = self.window.view(), self.outline.record_bytes
            record = read_record(
                view,
                used,
                expected=self.outline.columns,
                limit=limit,
                ended=self.window.ended,
                separator=self.outline.separator,
            )
            if record.shape is Shape.PARTIAL:
                if used:
                    break
                self.window.fill(min(2 * len(self.window), limit + 2))
                continue
            stop = record.stop
            whole = bytes(view[used:stop])
            lines = line_breaks(whole)
            rows.append(CutRow(record, whole, self.line, self.line + lines))
            if record.shape is not Shape.WHOLE:
                lines += 1
                stop = self.window.line_end(stop) if record.shape is Shape.UNCLOSED else -1
                passed = stop < 0
                self.passed_over |= record.shape is Shape.TOO_LONG
            self.line += lines
            used = record.stop if passed else stop
        self.row += len(rows)
        self.window.take(used)
        if passed:
            self.window.pass_line()
        self._budget = min(2 * self._budget, EXACT_BYTES_AT_MOST)
        return Run(tuple(rows), first_row, is_last=self.window.ended and not len(self.window))
