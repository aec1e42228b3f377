"""工作表标题行: which row of a sheet is the heading; titles and dates of the form often stand above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import field, frozen

from credit_standard import layouts
from credit_standard.files import kinds
from credit_standard.files.workbooks.cells import joined
from credit_standard.files.workbooks.xml_reading import DamagedError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from credit_standard.files.workbooks.cells import Cells, Sheet

LOOKED_AT = 30  # rows
BLOCKS = 8  # of the sheet, for those rows
AT_LEAST = 2  # known headings; one may be the title of a form
NARROW = 2  # cells; no record type has so few columns
ENOUGH = 0.5  # of the cells of the row are known headings; or the row is so wide, compared with the widest


@frozen(kw_only=True)
class SheetHeading:
    """标题行.

    Attributes:
        line: row of the sheet.
        first_column: of the sheet, from 1; the headings stand side by side from there on.
        cells: the headings; between two of them there may be empty ones.
        above: rows with something in them above it.
        titles: the cells of those rows, by line and column.
        known: most of the headings are known to some layout.
        narrow: no row that was looked at has more cells than an explanation or a code list.
    """

    line: int
    first_column: int
    cells: tuple[str, ...] = field(repr=False)
    above: int
    titles: Mapping[int, Mapping[int, str]] = field(factory=dict, repr=False)
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
    rows = [_Row(line, cells[cells.lines == line]) for line in lines]
    known = next((row for row in rows if row.is_known), None)
    widest = max(row.width for row in rows)
    wide = (row for row in rows if row.width >= widest * ENOUGH and row.is_text)
    chosen = known or next(wide, rows[0])
    above = rows[: lines.index(chosen.line)]
    return chosen.heading(above, narrow=widest <= NARROW)


class _Row:
    def __init__(self, line: int, cells: Cells) -> None:
        self.line = line
        self.texts = dict(zip(cells.columns.tolist(), cells.texts.to_list(), strict=True))
        self.width = len(self.texts)
        self.is_text = bool((cells.kinds == kinds.TEXT).all())

    @property
    def is_known(self) -> bool:
        known = sum(layouts.heading_key(text) in layouts.known_headings() for text in self.texts.values())
        return known >= AT_LEAST and known >= self.width * ENOUGH

    def heading(self, above: Sequence[_Row], *, narrow: bool) -> SheetHeading:
        first, last = min(self.texts), max(self.texts)
        return SheetHeading(
            line=self.line,
            first_column=first,
            cells=tuple(self.texts.get(column, "") for column in range(first, last + 1)),
            above=len(above),
            titles={row.line: row.texts for row in above},
            known=self.is_known,
            narrow=narrow,
        )
