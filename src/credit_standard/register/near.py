"""相近名称: the names of a register that come nearest to others, as slips of writing bring them forth.

Names are measured by their keys (`name_keys`): characters that are missing, too many, wrong or in each other's place
are counted. How many there may be depends on the length of the key (`allowed`). Of names equally near those come first
that have the same characters. Where more than `AT_MOST` are equally near, nobody can tell which one is meant, and none
of them is named: of a hundred shops in a city that differ in one character, each is near to every other.

Of millions of names few are measured: signatures that differ in too many bits are not of names that are near.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.register.name_keys import keys, signatures
from credit_standard.validation.comparison.names import comparable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.register.registered import Registered

    Rank = tuple[int, int, str]

AT_MOST = 3
SHORTEST, LONGEST = 2, 64
"""Characters of a key, and of a name, that is compared: what is shorter tells nobody, what is longer is no name."""


def allowed(length: int) -> int:
    """How many characters may differ in a key of this length.

    Two in a name of eight characters are the whole name of a shop between its city and its trade, and another shop.
    """
    return (length >= 4) + (length >= 12) + (length >= 20)


def can_measure() -> bool:
    """Whether the library that measures is there."""
    try:
        import rapidfuzz  # noqa: F401 - it is an extra
    except ImportError:
        return False
    return True


@frozen
class NearName:
    """The name at a position of a column, near to a wanted one."""

    wanted: str = field(repr=False)
    position: int
    distance: int


@frozen
class Close:
    """Names of a column whose signatures are close to those of wanted ones.

    Attributes:
        by_wanted: by wanted name the numbers of the close ones.
        keys, positions: of these, by number.
    """

    by_wanted: Mapping[str, NDArray[np.int64]] = field(repr=False)
    keys: Sequence[str] = field(repr=False)
    positions: NDArray[np.int64] = field(repr=False)


@define
class Nearest:
    """The nearest of all names that it is shown; in any order the same ones."""

    _wanted: dict[str, _Wanted] = field(repr=False)

    @classmethod
    def to(cls, names: Iterable[str]) -> Nearest:
        """Nothing is near to names that are too short or too long."""
        import polars as pl

        some = pl.Series(list(names), dtype=pl.String)
        some = some.filter((some.str.len_chars() <= LONGEST) & (keys(some).str.len_chars() >= SHORTEST))
        return cls(
            {
                name: _Wanted(compared, key, signature)
                for name, compared, key, signature in zip(
                    some, comparable(some), keys(some), signatures(some), strict=True
                )
            }
        )

    def close(self, names: pl.Series) -> Close:
        """Which names of a column are worth measuring. Changes nothing, so columns may be looked at side by side."""
        import numpy as np

        usable = names.str.len_chars().is_between(1, LONGEST).arg_true()
        some, places = names.gather(usable), usable.to_numpy()
        signed = signatures(some)
        close = {name: one.close(signed) for name, one in self._wanted.items()}
        measured = np.zeros(places.size, np.bool_)
        for at in close.values():
            measured[at] = True
        number = np.cumsum(measured) - 1
        return Close(
            {name: number[at] for name, at in close.items()},
            keys(some.filter(measured)).to_list(),
            places[measured],
        )

    def hits(self, close: Close) -> list[NearName]:
        """Which of them may be among the nearest."""
        found: list[NearName] = []
        for name, at in close.by_wanted.items():
            others = [close.keys[one] for one in at.tolist()]
            for one, distance in self._wanted[name].measured(others):
                found.append(NearName(name, int(close.positions[at[one]]), distance))
        return found

    def keep(self, hit: NearName, name: Registered) -> None:
        """Take in the name of a hit."""
        self._wanted[hit.wanted].keep(hit.distance, name)

    def found(self, name: str) -> tuple[Registered, ...]:
        """The names nearest to a wanted one, the best first."""
        return self._wanted[name].best() if name in self._wanted else ()


@define
class _Wanted:
    """A name to which others are near, and the nearest so far: one more than are named, by their comparable forms."""

    name: str = field(repr=False)
    key: str = field(repr=False)
    signature: np.uint64 = field(repr=False)
    _kept: dict[str, tuple[Rank, Registered]] = field(init=False, factory=dict, repr=False)

    def close(self, signed: NDArray[np.uint64]) -> NDArray[np.int64]:
        import numpy as np

        return np.flatnonzero(np.bitwise_count(signed ^ self.signature) <= 2 * allowed(len(self.key)))

    def measured(self, others: Sequence[str]) -> list[tuple[int, int]]:
        """Of other keys those that may be among the nearest: number and distance."""
        if not others:
            return []
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import cdist

        most = allowed(len(self.key))
        if len(self._kept) > AT_MOST:
            most = max(rank[0] for rank, _ in self._kept.values())
        distances = cdist([self.key], others, scorer=OSA.distance, score_cutoff=most)[0]
        return [(at, int(distances[at])) for at in (distances <= most).nonzero()[0].tolist()]

    def keep(self, distance: int, other: Registered) -> None:
        if other.compared in self._kept:
            rank, known = self._kept[other.compared]
            self._kept[other.compared] = rank, known.merged(other)
            return
        unshared = Counter(self.name)
        unshared.subtract(other.compared)
        rank = (distance, sum(map(abs, unshared.values())), other.compared)
        self._kept[other.compared] = rank, other
        if len(self._kept) > AT_MOST + 1:
            del self._kept[max(self._kept, key=lambda compared: self._kept[compared][0])]

    def best(self) -> tuple[Registered, ...]:
        ordered = sorted(self._kept.values(), key=lambda one: one[0])
        if len(ordered) > AT_MOST:
            too_many = ordered[AT_MOST][0][:2]
            ordered = [one for one in ordered if one[0][:2] < too_many]
        same = [one for one in ordered if one[0][0] == 0]  # where keys agree, other names are not meant
        return tuple(name for _, name in same or ordered)
