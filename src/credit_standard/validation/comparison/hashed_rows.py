"""行的散列: hashes of rows of one or many tables, and which of them repeat; in any order, in bounded memory.

An accumulator: `add` batches, `merge` accumulators, `grouped` at the end. A row is known by one number, its *place*,
which sorts as tables and rows do; with its hash and its line it takes 20 bytes, 28 where the hash has 128 bits.

A hash of 64 bits takes two different rows of ten million for one another once in four hundred thousand runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.validation.comparison.hash_index import HashIndex

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Part = tuple[NDArray[np.uint64], NDArray[np.int64], NDArray[np.int32]]

SEED = 0x1D
ROW_BITS = 40  # of a place; a table has fewer rows than 2 ** 40
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F)  # odd, so that no bit is lost


@frozen
class RowPlaces:
    """The rows of a batch: their places, and how far the line is from the row."""

    places: NDArray[np.int64]
    drift: NDArray[np.int32]

    def at(self, positions: NDArray[np.int64]) -> RowPlaces:
        if positions.size == self.places.size:
            return self
        return RowPlaces(self.places[positions], self.drift[positions])


def places_of(table: int, rows: NDArray[np.int64], lines: NDArray[np.int64]) -> RowPlaces:
    """The places of rows of a table, by their numbers and lines."""
    import numpy as np

    return RowPlaces(rows | table << ROW_BITS, (lines - rows).astype(np.int32))


def tables_of(places: NDArray[np.int64]) -> NDArray[np.int64]:
    """The numbers of the tables in which places are."""
    return places >> ROW_BITS


def rows_of(places: NDArray[np.int64]) -> NDArray[np.int64]:
    """The numbers of the rows in their tables."""
    return places & ((1 << ROW_BITS) - 1)


@frozen
class Twins:
    """Rows that repeat another, in order: place and line of each, place and line of the one that it repeats."""

    places: NDArray[np.int64]
    lines: NDArray[np.int64]
    first_places: NDArray[np.int64]
    first_lines: NDArray[np.int64]

    def without(self, places: NDArray[np.int64]) -> Twins:
        """Those whose place is not among these."""
        import numpy as np

        if not places.size or not self.places.size:
            return self
        kept = ~np.isin(self.places, places, kind="sort")
        return Twins(self.places[kept], self.lines[kept], self.first_places[kept], self.first_lines[kept])


@frozen
class Grouped:
    """Rows that repeat one another, those of one hash together, in order of their places."""

    places: NDArray[np.int64]
    lines: NDArray[np.int64]
    opens_group: NDArray[np.bool_]

    @property
    def _opens_table(self) -> NDArray[np.bool_]:
        import numpy as np

        opens = np.ones(self.places.size, np.bool_)
        tables = tables_of(self.places)
        opens[1:] = tables[1:] != tables[:-1]
        return opens | self.opens_group

    def twins(self) -> Twins:
        """Every row but the first of its hash, beside that first."""
        return self._beside_first(~self.opens_group, self.opens_group)

    def twins_in_a_table(self) -> Twins:
        """Every row but the first of its hash in its table, beside that first."""
        opens = self._opens_table
        return self._beside_first(~opens, opens)

    def twins_of_another_table(self) -> Twins:
        """The first row of a hash in each table but the earliest, beside the first in that."""
        return self._beside_first(self._opens_table & ~self.opens_group, self.opens_group)

    def _beside_first(self, chosen: NDArray[np.bool_], opens: NDArray[np.bool_]) -> Twins:
        import numpy as np

        first = np.maximum.accumulate(np.where(opens, np.arange(opens.size), 0))
        later = np.flatnonzero(chosen)
        later = later[np.argsort(self.places[later], kind="stable")]
        before = first[later]
        return Twins(self.places[later], self.lines[later], self.places[before], self.lines[before])


@define
class HashedRows:
    """Hashes of rows, one or several each (`width`)."""

    width: int = 1
    _parts: list[Part] = field(init=False, factory=list, repr=False)

    def add(self, hashes: NDArray[np.uint64], rows: RowPlaces) -> None:
        """Take in hashes, as many columns as there are rows."""
        if rows.places.size:
            self._parts.append((hashes.reshape(self.width, -1), rows.places, rows.drift))

    def merge(self, other: HashedRows) -> None:
        """Take in what another has."""
        self._parts.extend(other._parts)

    def all(self) -> Part:
        """All hashes, places and drifts."""
        import numpy as np

        return (
            np.concatenate(
                [np.zeros((self.width, 0), np.uint64), *(part[0] for part in self._parts)], axis=1
            ),
            np.concatenate([np.zeros(0, np.int64), *(part[1] for part in self._parts)]),
            np.concatenate([np.zeros(0, np.int32), *(part[2] for part in self._parts)]),
        )

    def grouped(self) -> Grouped:
        """The rows whose hash another row has, too."""
        import numpy as np

        first_hashes = np.concatenate([np.zeros(0, np.uint64), *(part[0][0] for part in self._parts)])
        repeated = _repeated(first_hashes)
        del first_hashes
        # only what is repeated is put together: mostly nothing, and memory is dear here
        chosen, start = HashedRows(self.width), 0
        for hashes, places, drift in self._parts:
            low, high = np.searchsorted(repeated, (start, start + places.size))
            own = repeated[low:high] - start
            chosen.add(hashes[:, own], RowPlaces(places[own], drift[own]))
            start += places.size
        hashes, places, drift = chosen.all()
        order = np.lexsort((places, *hashes[::-1]))
        hashes, places = hashes[:, order], places[order]
        opens = np.ones(places.size, np.bool_)
        opens[1:] = (hashes[:, 1:] != hashes[:, :-1]).any(axis=0)
        return Grouped(places, rows_of(places) + drift[order], opens)


def mixed(parts: list[NDArray[np.uint64]], width: int = 1) -> NDArray[np.uint64]:
    """Hashes of rows from the hashes of their cells."""
    import numpy as np

    mix = np.zeros((width, len(parts[0])), np.uint64)
    factors = np.array(_FACTORS[:width], np.uint64)[:, None]
    for part in parts:
        mix = (mix ^ part) * factors
        mix ^= mix >> np.uint64(29)
    return mix


def same_hash(text: str, rows: int) -> NDArray[np.uint64]:
    """The hash of a text, the same in each row: what differs in it is never the same."""
    import numpy as np
    import polars as pl

    return np.full(rows, pl.Series([text]).hash(SEED)[0], np.uint64)


def _repeated(hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Positions of hashes that occur more than once."""
    import numpy as np
    import polars as pl

    ordered = pl.Series(hashes).sort().to_numpy()
    again = ordered[1:][ordered[1:] == ordered[:-1]]
    del ordered
    return np.flatnonzero(HashIndex(again).known(hashes))
