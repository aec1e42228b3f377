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

_SEED = 0x1D
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F)  # odd, so that no bit is lost


@frozen
class Twins:
    """Rows whose key occurred before, in order: row and line of each, row and line of the first with its key."""

    rows: NDArray[np.int64]
    lines: NDArray[np.int64]
    first_rows: NDArray[np.int64]
    first_lines: NDArray[np.int64]


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

        parts = values.select(self.key)
        complete = parts.select(pl.all_horizontal(pl.all().is_not_null())).to_series()
        positions = np.flatnonzero(complete.to_numpy())
        if not positions.size:
            return
        hashes = _mixed([part.hash(_SEED).to_numpy()[positions] for part in parts])
        rows = batch.rows(positions)
        drift = (batch.lines()[positions] - rows).astype(np.int32)
        self._parts.append((hashes, rows, drift))

    def merge(self, other: KeyIndex) -> None:
        """Take in the keys of another part of the same table."""
        self._parts.extend(other._parts)

    def finish(self) -> Twins:
        """Every row whose key stands in an earlier row."""
        import numpy as np

        first_hashes = np.concatenate([np.zeros(0, np.uint64), *(part[0][0] for part in self._parts)])
        repeated = _repeated(first_hashes)
        del first_hashes
        # only what is repeated is put together: mostly nothing, and memory is dear here
        chosen, start = [], 0
        for own, own_rows, own_drift in self._parts:
            low, high = np.searchsorted(repeated, (start, start + len(own_rows)))
            places = repeated[low:high] - start
            chosen.append((own[:, places], own_rows[places], own_drift[places]))
            start += len(own_rows)
        hashes = np.concatenate([np.zeros((2, 0), np.uint64), *(part[0] for part in chosen)], axis=1)
        rows = np.concatenate([np.zeros(0, np.int64), *(part[1] for part in chosen)])
        drift = np.concatenate([np.zeros(0, np.int32), *(part[2] for part in chosen)])
        order = np.lexsort((rows, hashes[1], hashes[0]))
        hashes, rows = hashes[:, order], rows[order]
        lines = rows + drift[order]
        begins = np.ones(len(rows), np.bool_)
        begins[1:] = (hashes[:, 1:] != hashes[:, :-1]).any(axis=0)
        first = np.maximum.accumulate(np.where(begins, np.arange(len(rows)), 0))
        later = np.flatnonzero(~begins)
        later = later[np.argsort(rows[later], kind="stable")]
        return Twins(rows[later], lines[later], rows[first[later]], lines[first[later]])


def _mixed(parts: list[NDArray[np.uint64]]) -> NDArray[np.uint64]:
    """Two hashes of each key from the hashes of its parts, in which the order of the parts counts."""
    import numpy as np

    mixed = np.zeros((len(_FACTORS), len(parts[0])), np.uint64)
    factors = np.array(_FACTORS, np.uint64)[:, None]
    for part in parts:
        mixed = (mixed ^ part) * factors
        mixed ^= mixed >> np.uint64(29)
    return mixed


def _repeated(hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Positions of hashes that occur more than once."""
    import numpy as np

    ordered = np.sort(hashes)
    twice = np.unique(ordered[1:][ordered[1:] == ordered[:-1]])
    return np.flatnonzero(np.isin(hashes, twice)) if twice.size else np.zeros(0, np.int64)
