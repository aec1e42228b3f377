"""ODS 工作表: the filled cells of one sheet, kept as the document has them: a cell that is repeated once."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import define, field

from credit_standard.files.workbooks.cells import Area, Cells, Remarks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BLOCK = 200_000  # cells


@define
class _Row:
    """Cells `first` to `stop` stand in these rows of the sheet; `cells` counts those that are repeated."""

    line: int
    height: int
    first: int
    stop: int
    cells: int


@define(eq=False)
class OdsSheet:
    """See `Sheet`. Filled while the document is read."""

    name: str
    hidden: bool
    hidden_lines: list[range] = field(factory=list, init=False)
    hidden_columns: set[int] = field(factory=set, init=False)
    merged: list[Area] = field(factory=list, init=False)
    _rows: list[_Row] = field(factory=list, init=False, repr=False)
    _columns: array[int] = field(factory=lambda: array("q"), init=False, repr=False)
    _repeated: array[int] = field(factory=lambda: array("q"), init=False, repr=False)
    _kinds: array[int] = field(factory=lambda: array("B"), init=False, repr=False)
    _texts: list[str] = field(factory=list, init=False, repr=False)

    def put(self, line: int, height: int, cells: Sequence[tuple[int, int, str, int]]) -> None:
        """Rows that are alike: column, repetitions, text and kind of each cell."""
        first = len(self._texts)
        for column, repeated, text, kind in cells:
            self._columns.append(column)
            self._repeated.append(repeated)
            self._kinds.append(kind)
            self._texts.append(text)
        wide = sum(repeated for _, repeated, *_ in cells)
        self._rows.append(_Row(line, height, first, len(self._texts), wide))

    def blocks(self) -> Iterator[Cells]:
        waiting: list[_Row] = []
        size = 0
        for row in self._rows:
            height = max(min(row.height, BLOCK // row.cells), 1)
            for line in range(row.line, row.line + row.height, height):
                some = _Row(line, min(height, row.line + row.height - line), row.first, row.stop, row.cells)
                waiting.append(some)
                size += some.cells * some.height
                if size >= BLOCK:
                    yield self._block(waiting)
                    waiting, size = [], 0
        if waiting:
            yield self._block(waiting)

    def _block(self, rows: Sequence[_Row]) -> Cells:
        cells = np.concatenate([np.tile(np.arange(row.first, row.stop), row.height) for row in rows])
        lines = np.concatenate(
            [np.repeat(np.arange(row.line, row.line + row.height), row.stop - row.first) for row in rows]
        )
        times = np.frombuffer(self._repeated, np.int64)[cells]
        every = np.repeat(cells, times)
        # the first of each run is where the run before it ends
        within = np.arange(every.size) - np.repeat(np.cumsum(times) - times, times)
        return Cells(
            lines=np.repeat(lines, times),
            columns=np.frombuffer(self._columns, np.int64)[every] + within,
            texts=pl.Series([self._texts[place] for place in every.tolist()], dtype=pl.String),
            kinds=np.frombuffer(self._kinds, np.uint8)[every],
        )

    def remarks(self) -> Remarks:
        return Remarks(hidden_lines=self.hidden_lines, hidden_columns=self.hidden_columns, merged=self.merged)
