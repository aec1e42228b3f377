"""单元格: the filled cells of some rows of a sheet, in no order, and the sheet's side of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias

import numpy as np
import polars as pl
from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from numpy.typing import NDArray


Area: TypeAlias = tuple[int, int, int, int]
"""First line, first column, last line, last column."""
MERGED = 100_000
"""Stretches of merged cells that are counted."""


@frozen(kw_only=True)
class Cells:
    """Filled cells, one an entry of each.

    Attributes:
        lines: rows of the sheet, from 1.
        columns: columns of the sheet, from 1.
        texts: what the sheet shows; never empty.
        kinds: codes of `files.kinds`.
    """

    lines: NDArray[np.int64]
    columns: NDArray[np.int64]
    texts: pl.Series = field(repr=False)
    kinds: NDArray[np.uint8]

    def __getitem__(self, chosen: NDArray[np.bool_]) -> Cells:
        return Cells(
            lines=self.lines[chosen],
            columns=self.columns[chosen],
            texts=self.texts.filter(pl.Series(chosen)),
            kinds=self.kinds[chosen],
        )


@frozen(kw_only=True)
class Remarks:
    """What is known of a sheet beside its cells.

    Attributes:
        hidden_lines: rows that are not shown, in stretches.
        hidden_columns: columns that are not shown.
        merged: merged cells.
    """

    hidden_lines: Sequence[range] = ()
    hidden_columns: Collection[int] = ()
    merged: Sequence[Area] = ()


def add_line(stretches: list[range], line: int) -> None:
    """One more hidden row, after those before."""
    if stretches and stretches[-1].stop == line:
        stretches[-1] = range(stretches[-1].start, line + 1)
    else:
        stretches.append(range(line, line + 1))


def add_area(areas: list[Area], area: Area) -> None:
    """One more stretch of merged cells; of very many only the first are kept."""
    if len(areas) < MERGED:
        areas.append(area)


class Sheet(Protocol):
    """One sheet of a workbook.

    Attributes:
        name: of the tab.
        hidden: people do not see the tab.
    """

    @property
    def name(self) -> str: ...

    @property
    def hidden(self) -> bool: ...

    def blocks(self) -> Iterator[Cells]:
        """The filled cells, from the first row to the last; no row is in two blocks.

        Raises:
            DamagedError: the rest of the sheet can't be read.
        """

    def remarks(self) -> Remarks:
        """Final when the blocks were taken."""


def joined(parts: Sequence[Cells]) -> Cells:
    """Several as one."""
    if len(parts) == 1:
        return parts[0]
    return Cells(
        lines=np.concatenate([part.lines for part in parts] or [np.empty(0, np.int64)]),
        columns=np.concatenate([part.columns for part in parts] or [np.empty(0, np.int64)]),
        texts=pl.concat([part.texts for part in parts]) if parts else pl.Series(dtype=pl.String),
        kinds=np.concatenate([part.kinds for part in parts] or [np.empty(0, np.uint8)]),
    )
