"""主键唯一: the same record filed twice, found across batches, processes and files in any order.

An accumulator: `add` batches, `merge` accumulators, `finish` once. Of each record it keeps a 128-bit hash of its key,
its row and its line: 28 bytes. A record with an absent or invalid part of its key has no key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch

_SEEDS = (0x1D, 0x8F)


@frozen
class Twin:
    """A row whose key occurred before: where, and where first. Lines are counted like rows, from 1."""

    row: int
    line: int
    first_row: int
    first_line: int


@define
class KeyIndex:
    """The keys of one table."""

    key: tuple[str, ...]
    _parts: list[tuple[NDArray[np.uint64], NDArray[np.int64], NDArray[np.int32]]] = field(
        init=False, factory=list
    )

    def add(self, batch: Batch, values: pl.DataFrame) -> None:
        """Take in the keys of a batch of typed columns."""
        import numpy as np
        import polars as pl

        complete = values.select(
            pl.all_horizontal(pl.col(name).is_not_null() for name in self.key)
        ).to_series()
        positions = np.flatnonzero(complete.to_numpy())
        if not positions.size:
            return
        # one text of all parts, so that ("a", "bc") and ("ab", "c") differ
        parts = [pl.col(name).cast(pl.String) for name in self.key]
        text = values.select(pl.concat_str(parts, separator="\x1f")).to_series().filter(complete)
        hashes = np.stack([text.hash(seed).to_numpy() for seed in _SEEDS])
        rows = batch.rows(positions)
        drift = (batch.lines()[positions] - rows).astype(np.int32)
        self._parts.append((hashes, rows, drift))

    def merge(self, other: KeyIndex) -> None:
        """Take in the keys of another part of the same table."""
        self._parts.extend(other._parts)

    def finish(self) -> list[Twin]:
        """Every row whose key stands in an earlier row, in order of rows."""
        import numpy as np

        if not self._parts:
            return []
        hashes = np.concatenate([part[0] for part in self._parts], axis=1)
        rows = np.concatenate([part[1] for part in self._parts])
        drift = np.concatenate([part[2] for part in self._parts])
        repeated = _repeated(hashes[0])
        hashes, rows, drift = hashes[:, repeated], rows[repeated], drift[repeated]
        first: dict[tuple[int, int], tuple[int, int]] = {}
        twins: list[Twin] = []
        for index in np.argsort(rows, kind="stable").tolist():
            key = (int(hashes[0, index]), int(hashes[1, index]))
            row = int(rows[index])
            place = (row, row + int(drift[index]))
            earlier = first.setdefault(key, place)
            if earlier is not place:
                twins.append(Twin(*place, *earlier))
        return twins


def _repeated(hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Positions of hashes that occur more than once."""
    import numpy as np

    ordered = np.sort(hashes)
    twice = np.unique(ordered[1:][ordered[1:] == ordered[:-1]])
    return np.flatnonzero(np.isin(hashes, twice)) if twice.size else np.zeros(0, np.int64)
