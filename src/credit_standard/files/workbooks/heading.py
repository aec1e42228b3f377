"""工作表标题行: which row of a sheet is the heading; titles and dates of the form often stand above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import field, frozen

from credit_standard.files import kinds
from credit_standard.files.heading_rows import LOOKED_AT, FirstRow, HeadingRows, find_heading_rows
from credit_standard.files.workbooks.cells import joined
from credit_standard.files.workbooks.xml_reading import DamagedError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from credit_standard.files.workbooks.cells import Cells, Sheet

MOST = 0.5  # of the rows
BLOCKS = 8  # of the sheet, for the rows that are looked at


@frozen(kw_only=True)
class SheetHeading:
    """标题行.

    Attributes:
        line: row of the sheet; of two rows the lower one.
        first_column: of the sheet, from 1; the headings stand side by side from there on.
        cells: the headings; between two there may be empty ones, and beside them where most rows are filled.
        above: rows with something in them above it.
        titles: the cells of those rows, by line and column.
        in_two_rows: it takes two rows.
        known: most of the headings are known to some layout.
        narrow: no row that was looked at has more cells than an explanation or a code list.
    """

    line: int
    first_column: int
    cells: tuple[str, ...] = field(repr=False)
    above: int
    titles: Mapping[int, Mapping[int, str]] = field(factory=dict, repr=False)
    in_two_rows: bool
    known: bool
    narrow: bool

    @property
    def last_column(self) -> int:
        return self.first_column + len(self.cells) - 1


def find_heading(sheet: Sheet) -> SheetHeading | None:
    """The heading of a sheet; None when the sheet is empty.

    Raises:
        DamagedError: the sheet can't be read.
    """
    some: list[Cells] = []
    try:
        for number, block in enumerate(sheet.blocks(), 1):
            some.append(block)
            if number == BLOCKS or sum(np.unique(cells.lines).size for cells in some) > LOOKED_AT:
                break
    except DamagedError:
        if not any(block.lines.size for block in some):
            raise
    cells = joined(some)
    lines = np.unique(cells.lines)[:LOOKED_AT].tolist()
    if not lines:
        return None
    rows = [_row(line, cells[cells.lines == line]) for line in lines]
    found = find_heading_rows(rows)
    first, last = _columns(found, rows[found.last + 1 :])
    return SheetHeading(
        line=lines[found.last],
        first_column=first,
        cells=tuple(found.texts.get(column, "") for column in range(first, last + 1)),
        above=found.first,
        titles={row.line: row.texts for row in rows[: found.first]},
        in_two_rows=found.last > found.first,
        known=found.known,
        narrow=found.narrow,
    )


def _columns(found: HeadingRows, below: Sequence[FirstRow]) -> tuple[int, int]:
    """First and last column of the table; one beside the headings belongs to it where most rows fill it."""
    first, last = min(found.texts), max(found.texts)

    def is_filled(column: int) -> bool:
        filled = sum(bool(row.texts.get(column, "").strip()) for row in below)
        return filled > 1 and filled >= len(below) * MOST

    while first > 1 and is_filled(first - 1):
        first -= 1
    while is_filled(last + 1):
        last += 1
    return first, last


def _row(line: int, cells: Cells) -> FirstRow:
    texts = dict(zip(cells.columns.tolist(), cells.texts.to_list(), strict=True))
    return FirstRow(line, texts, bool((cells.kinds == kinds.TEXT).all()))
