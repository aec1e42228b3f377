"""散列索引: many hashes in order, with a table that tells where to look for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from typing import Any

    import numpy as np
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]

STEPS = 32
"""More hashes with the same beginning are the same hash many times over: what stands after them is bisected for."""


@frozen
class HashIndex:
    """Hashes in ascending order.

    Hashes are spread evenly, so their first bits tell where one stands, but for a step or two. Among three million a
    bisection takes five times as long, and numpy's own `isin`, which goes through a hash table, far longer.

    Attributes:
        hashes: in ascending order; several may be the same.
    """

    hashes: Hashes = field(repr=False)
    _bits: int = field(init=False)
    _starts: NDArray[np.int32] = field(init=False, repr=False)
    """For each beginning how many hashes stand before it."""

    @classmethod
    def of(cls, hashes: Hashes) -> HashIndex:
        """Hashes in any order."""
        import polars as pl

        return cls(pl.Series(hashes).sort().to_numpy())  # on all processors, as numpy does not

    @_bits.default
    def _bits_of_the_beginning(self) -> int:
        return max(1, self.hashes.size.bit_length() - 2)

    @_starts.default
    def _counted(self) -> NDArray[np.int32]:
        import numpy as np

        starts = np.zeros((1 << self._bits) + 1, np.int32)
        np.cumsum(np.bincount(self._beginnings(self.hashes), minlength=1 << self._bits), out=starts[1:])
        return starts

    def _beginnings(self, hashes: Hashes) -> NDArray[np.int64]:
        import numpy as np

        return (hashes >> np.uint64(64 - self._bits)).view(np.int64)

    @property
    def size(self) -> int:
        return int(self.hashes.size)

    def position(self, wanted: Hashes) -> tuple[NDArray[np.int32], NDArray[np.bool_]]:
        """Where each wanted hash stands (the first of equal ones) if it does, and whether it does."""
        import numpy as np

        if not self.size:
            return np.zeros(wanted.size, np.int32), np.zeros(wanted.size, np.bool_)
        at = np.minimum(self._starts[self._beginnings(wanted)], np.int32(self.size - 1))
        below = np.flatnonzero(self.hashes[at] < wanted)
        for _ in range(STEPS):
            if not below.size:
                break
            next_one = np.minimum(at[below] + np.int32(1), np.int32(self.size - 1))
            at[below] = next_one
            below = below[self.hashes[next_one] < wanted[below]]
        if below.size:
            at[below] = np.minimum(np.searchsorted(self.hashes, wanted[below]), self.size - 1)
        return at, self.hashes[at] == wanted

    def known(self, wanted: Hashes) -> NDArray[np.bool_]:
        """Whether each wanted hash is among them."""
        return self.position(wanted)[1]


def in_order(hashes: Hashes, beside: NDArray[Any]) -> tuple[Hashes, NDArray[Any]]:
    """Hashes in order, and what stands beside them."""
    import polars as pl

    ordered = pl.DataFrame({"hash": hashes, "beside": beside}).sort("hash", maintain_order=True)
    return ordered["hash"].to_numpy(), ordered["beside"].to_numpy(writable=True)
