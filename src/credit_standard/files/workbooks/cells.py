"""单元格: the filled cells of some rows of a sheet, in no order, and the sheet's side of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np
import polars as pl
from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray


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
        hidden_lines: rows that are not shown.
        hidden_columns: columns that are not shown.
        merged: first line, first column, last line, last column of merged cells.
    """

    hidden_lines: Sequence[int] = ()
    hidden_columns: Sequence[int] = ()
    merged: Sequence[tuple[int, int, int, int]] = ()


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
