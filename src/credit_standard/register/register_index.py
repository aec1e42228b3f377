"""登记册索引: what is kept of a register, about 50 bytes a subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.validation.comparison.hash_index import HashIndex

    Hashes = NDArray[np.uint64]
    Days = NDArray[np.int32]

NEVER = 2**31 - 1
"""A day after all others: the subject has not ended."""
UNKNOWN = 2**31 - 2
"""It has ended, the register does not say when."""


@frozen
class RegisterIndex:
    """The subjects of a register.

    Attributes:
        doubled: numbers that stood there before.
        numbers: each once; beside each the day on which it ended.
        written: of number and name, as it is written.
        compared: of number and comparable name, where that is another than the written one.
        names: comparable names.
        named_numbers: numbers that have a name.
        former: of number and former name; beside each the first day of the next name.
        registration_numbers: beside each the number of its subject.
    """

    doubled: int
    numbers: HashIndex
    ended: Days = field(repr=False)
    written: HashIndex
    compared: HashIndex
    names: HashIndex
    named_numbers: HashIndex
    former: HashIndex
    until: Days = field(repr=False)
    registration_numbers: HashIndex
    their_numbers: Hashes = field(repr=False)

    def has_name(self, pairs: Hashes) -> NDArray[np.bool_]:
        """Whether a number has a name, by the hash of both, the name in comparable form."""
        return self.written.known(pairs) | self.compared.known(pairs)
