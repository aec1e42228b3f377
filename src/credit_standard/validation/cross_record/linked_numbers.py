"""号码关联: numbers that stand together in one row are of one subject, and what follows from that.

An accumulator of pairs of hashes: the number that proves most of a row, and each of its others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.validation.comparison.hash_index import HashIndex

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.validation.comparison.subject_fields import HashedKey

    Hashes = NDArray[np.uint64]


@define
class LinkedNumbers:
    """Pairs of numbers, each at least once for every batch that has it."""

    _pairs: list[Hashes] = field(init=False, factory=list, repr=False)

    def add(self, keys: list[HashedKey]) -> None:
        """Take in the numbers of the rows of a batch, those first that prove most."""
        import numpy as np
        import polars as pl

        if len(keys) < 2:
            return
        strongest, given = keys[0].hashes, keys[0].given
        for key in keys[1:]:
            both = np.flatnonzero(given & key.given)
            if both.size:
                pairs = pl.DataFrame({"strongest": strongest[both], "other": key.hashes[both]}).unique()
                self._pairs.append(pairs.to_numpy().T)
            strongest = np.where(given, strongest, key.hashes)
            given = given | key.given

    def merge(self, other: LinkedNumbers) -> None:
        self._pairs.extend(other._pairs)

    def finish(self) -> Linked:
        """What the pairs show; nothing of them is left here."""
        import numpy as np

        strongest, other = np.concatenate([np.zeros((2, 0), np.uint64), *self._pairs], axis=1)
        self._pairs.clear()
        order = np.argsort(other)
        ordered, beside = other[order], strongest[order]
        several = ordered[1:][(ordered[1:] == ordered[:-1]) & (beside[1:] != beside[:-1])]
        return Linked(HashIndex.of(several), *_components(strongest, other))


@frozen
class Linked:
    """What is known of numbers that stand together.

    Attributes:
        ambiguous: numbers that stand beside two different ones that prove more; they tell nobody apart.
    """

    ambiguous: HashIndex
    _numbers: Hashes = field(repr=False)
    _subjects: Hashes = field(repr=False)

    def subjects(self, numbers: Hashes) -> Hashes:
        """A number of the subject, the same for all numbers that rows link, directly or by way of others."""
        index = HashIndex(self._numbers)
        at, known = index.position(numbers)
        found = numbers.copy()
        found[known] = self._subjects[at[known]]
        return found


def _components(left: Hashes, right: Hashes) -> tuple[Hashes, Hashes]:
    """Numbers in order, and beside each the least number that it is linked to.

    Each number takes the least label of its neighbours, and the label of its label: chains halve in every round.
    """
    import numpy as np

    numbers, ends = np.unique(np.concatenate([left, right]), return_inverse=True)
    one, other = ends[: left.size], ends[left.size :]
    labels = np.arange(numbers.size)
    while True:
        least = labels.copy()
        np.minimum.at(least, one, labels[other])
        np.minimum.at(least, other, labels[one])
        least = least[least]
        if (least == labels).all():
            return numbers, numbers[labels]
        labels = least
