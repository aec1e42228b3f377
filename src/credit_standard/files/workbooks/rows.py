"""工作表组批: cells under a heading → batches of text columns."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import define, evolve, field

from credit_standard.files import kinds
from credit_standard.files.batch import Batch
from credit_standard.files.lettering import column_letters
from credit_standard.files.placing import placed
from credit_standard.files.workbooks.bounded import row_lengths
from credit_standard.files.workbooks.cells import Cells

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from credit_standard.files.workbooks.heading import SheetHeading
    from credit_standard.findings import Finding, Location

CELLS = 2_000_000  # of a batch, empty ones included
TEXT_BYTES = 64 * 1024 * 1024  # of a batch; many cells may refer to one long text
GAP = 100  # blank rows in a row that get a note each


@define
class SheetRows:
    """Makes batches of the cells of one sheet; row numbers count on from the heading, blank rows included.

    Attributes:
        next_line: row of the sheet that the next batch begins with.
    """

    heading: SheetHeading
    table: Location
    next_line: int
    _beyond: list[tuple[int, int, int]] = field(factory=list, init=False)
    """Line, first column and number of cells without a heading, of lines that no batch has reached yet."""

    def batches(self, cells: Cells) -> Iterator[Batch]:
        """Of whole rows, all below those of the calls before."""
        heading = self.heading
        below = cells.lines > heading.line
        filled = (cells.texts.str.strip_chars() != "").to_numpy()
        inside = (cells.columns >= heading.first_column) & (cells.columns <= heading.last_column)
        self._put_beyond(cells[below & filled & ~inside])
        rows = cells[below & filled & inside]
        for some in self._in_batches(rows):
            batch = self._batch(rows[(rows.lines >= some[0]) & (rows.lines <= some[-1])], some)
            findings = (*batch.findings, *self.beyond_headings(int(some[-1])))
            yield evolve(batch, findings=tuple(sorted(findings, key=_row)))
            self.next_line = int(some[-1]) + 1

    def beyond_headings(self, last: int | None = None) -> Iterator[Finding]:
        """One finding for each line with something beside the headings, up to `last`; each is given once."""
        waiting, self._beyond = self._beyond, []
        for line, column, count in waiting:
            if last is None or line <= last:
                finding = self._at("cells-beyond-headings", line, count=count)
                place = evolve(finding.location, cell=f"{column_letters(column)}{line}")
                yield evolve(finding, location=place)
            else:
                self._beyond.append((line, column, count))

    def _put_beyond(self, cells: Cells) -> None:
        lines, firsts, counts = np.unique(cells.lines, return_index=True, return_counts=True)
        columns = cells.columns[firsts]
        self._beyond += zip(lines.tolist(), columns.tolist(), counts.tolist(), strict=True)

    def _in_batches(self, cells: Cells) -> list[NDArray[np.int64]]:
        """The lines that are filled, as many at a time as make a batch."""
        lines = np.unique(cells.lines)
        height = max(CELLS // len(self.heading.cells), 1)
        parts = np.arange(lines.size) // height, np.cumsum(row_lengths(cells)) // TEXT_BYTES
        begins = np.flatnonzero(np.logical_or(*map(np.diff, parts))) + 1
        return np.split(lines, begins) if lines.size else []

    def _batch(self, cells: Cells, lines: NDArray[np.int64]) -> Batch:
        width = len(self.heading.cells)
        index = np.full(lines.size * width, cells.lines.size, np.int64)
        places = np.searchsorted(lines, cells.lines) * width + cells.columns - self.heading.first_column
        index[places] = np.arange(cells.lines.size)
        grid = index.reshape(-1, width)
        texts = pl.concat([cells.texts, pl.Series([None], dtype=pl.String)])
        what = np.append(cells.kinds, np.uint8(kinds.EMPTY))
        columns = {str(column): texts.gather(grid[:, column]) for column in range(width)}
        odd = cells.kinds.size > 0 and bool((cells.kinds != kinds.TEXT).any())
        size = int(lines[-1]) - self.next_line + 1
        return Batch(
            columns=pl.DataFrame(columns),
            first_row=self.next_line - self.heading.line,
            size=size,
            offsets=None if size == lines.size else lines - self.next_line,
            lines=partial(np.asarray, lines),
            kinds=pl.DataFrame({str(c): what[grid[:, c]] for c in range(width)}) if odd else None,
            findings=tuple(self._blank(lines)),
        )

    def _blank(self, lines: NDArray[np.int64]) -> Iterator[Finding]:
        """The rows without anything in them between the batch before and the last of these."""
        before = np.concatenate(([self.next_line - 1], lines[:-1]))
        for gap in np.flatnonzero(lines - before > 1).tolist():
            first, count = int(before[gap]) + 1, int(lines[gap] - before[gap]) - 1
            if count > GAP:
                yield self._at("blank-rows", first, count=count)
            else:
                yield from (self._at("blank-row", line) for line in range(first, first + count))

    def _at(self, name: str, line: int, **params: int) -> Finding:
        return placed(name, self.table, row=line - self.heading.line, line=line, **params)


def _row(finding: Finding) -> int:
    return finding.location.row or 0
