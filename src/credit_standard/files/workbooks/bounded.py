"""限量的工作表: a sheet whose texts are counted, whatever their cells refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen

from credit_standard.files.workbooks.xml_reading import DamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from credit_standard.files.expansion import Expansion
    from credit_standard.files.workbooks.cells import Cells, Remarks, Sheet


@frozen
class BoundedSheet:
    """See `Sheet`. All sheets of a workbook share what it may give."""

    _sheet: Sheet
    _expansion: Expansion

    @property
    def name(self) -> str:
        return self._sheet.name

    @property
    def hidden(self) -> bool:
        return self._sheet.hidden

    def remarks(self) -> Remarks:
        return self._sheet.remarks()

    def blocks(self) -> Iterator[Cells]:
        expansion = self._expansion
        longest = expansion.limits.record_bytes
        for cells in self._sheet.blocks():
            total = int(cells.texts.str.len_bytes().sum())
            if expansion.is_too_much(total):
                raise DamagedError("workbook-too-large", packed=expansion.packed, unpacked=expansion.given)
            if total > longest and row_lengths(cells).max() > longest:
                raise DamagedError("workbook-row-too-long", limit=longest)
            yield cells


def row_lengths(cells: Cells) -> NDArray[np.int64]:
    """Bytes of the texts of each row, in the order of the rows."""
    lines, numbers = np.unique(cells.lines, return_inverse=True)
    lengths = cells.texts.str.len_bytes().to_numpy()
    return np.bincount(numbers, lengths, minlength=lines.size).astype(np.int64)
