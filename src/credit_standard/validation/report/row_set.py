"""行集: which rows of a table, one bit each; parts come in any order and merge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@define
class RowSet:
    """Numbers of rows, as runs of bits; each run begins at a multiple of eight."""

    _runs: dict[int, NDArray[np.uint8]] = field(init=False, factory=dict, repr=False)

    def add(self, rows: NDArray[np.int64]) -> None:
        """Take in some rows, in order."""
        import numpy as np

        if rows.size:
            covered = np.zeros(int(rows[-1]) - int(rows[0]) + 1, np.bool_)
            covered[rows - rows[0]] = True
            self.add_mask(int(rows[0]), covered)

    def add_mask(self, first_row: int, rows: NDArray[np.bool_]) -> None:
        """Take in the rows that are true in a mask that starts at `first_row`."""
        import numpy as np

        start = first_row - first_row % 8
        self._add_run(start, np.packbits(np.concatenate([np.zeros(first_row - start, np.bool_), rows])))

    def merge(self, other: RowSet) -> None:
        for start, bits in other._runs.items():
            self._add_run(start, bits)

    def _add_run(self, start: int, bits: NDArray[np.uint8]) -> None:
        known = self._runs.get(start)
        if known is not None and len(known) < len(bits):
            known, bits = bits, known
        if known is None:
            self._runs[start] = bits
            return
        known = known.copy()
        known[: len(bits)] |= bits
        self._runs[start] = known

    def __len__(self) -> int:
        import numpy as np

        if not self._runs:
            return 0
        end = max(start // 8 + len(bits) for start, bits in self._runs.items())
        whole = np.zeros(end, np.uint8)
        for start, bits in self._runs.items():
            whole[start // 8 : start // 8 + len(bits)] |= bits
        return int(np.bitwise_count(whole).sum())

    def among(self, first_row: int, size: int) -> list[int]:
        """Those of its rows that are among `size` rows from `first_row` on, in order."""
        import numpy as np

        found: set[int] = set()
        for start, bits in self._runs.items():
            low = max(first_row - start, 0) // 8
            high = max(first_row + size - start + 7, 0) // 8
            rows = np.flatnonzero(np.unpackbits(bits[low:high])) + start + 8 * low
            found.update(rows[(rows >= first_row) & (rows < first_row + size)].tolist())
        return sorted(found)
