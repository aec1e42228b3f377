"""工作表组批: cells under a heading → batches of text columns."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import define, evolve

from credit_standard.files import kinds
from credit_standard.files.batch import Batch
from credit_standard.files.lettering import column_letters
from credit_standard.files.placing import placed
from credit_standard.files.workbooks.cells import Cells

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from credit_standard.files.workbooks.heading import SheetHeading
    from credit_standard.findings import Finding, Location

CELLS = 2_000_000  # of a batch, empty ones included
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

    def batches(self, cells: Cells) -> Iterator[Batch]:
        """Of whole rows, all below those of the calls before."""
        heading = self.heading
        below = cells.lines > heading.line
        filled = (cells.texts.str.strip_chars() != "").to_numpy()
        inside = (cells.columns >= heading.first_column) & (cells.columns <= heading.last_column)
        beyond = cells[below & filled & ~inside]
        rows = cells[below & filled & inside]
        lines = np.unique(rows.lines)
        height = max(CELLS // len(heading.cells), 1)
        for first in range(0, lines.size, height):
            some = lines[first : first + height]
            batch = self._batch(rows[(rows.lines >= some[0]) & (rows.lines <= some[-1])], some)
            within = (beyond.lines >= self.next_line) & (beyond.lines <= some[-1])
            findings = (*batch.findings, *self._beyond(beyond[within]))
            yield evolve(batch, findings=tuple(sorted(findings, key=_row)))
            self.next_line = int(some[-1]) + 1

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

    def _beyond(self, cells: Cells) -> Iterator[Finding]:
        """One finding for each row with something beside the headings."""
        lines, firsts, counts = np.unique(cells.lines, return_index=True, return_counts=True)
        for line, first, count in zip(lines.tolist(), firsts.tolist(), counts.tolist(), strict=True):
            cell = f"{column_letters(int(cells.columns[first]))}{line}"
            finding = self._at("cells-beyond-headings", line, count=count)
            yield evolve(finding, location=evolve(finding.location, cell=cell))

    def _at(self, name: str, line: int, **params: int) -> Finding:
        return placed(name, self.table, row=line - self.heading.line, line=line, **params)


def _row(finding: Finding) -> int:
    return finding.location.row or 0
