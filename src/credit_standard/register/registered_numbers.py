"""登记号码: the numbers by which a register knows subjects, as hashes: of its rows and of those compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.validation.comparison.subject_fields import hashed_keys

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.validation.comparison.subject_fields import HashedKey, SubjectColumns

    Hashes = NDArray[np.uint64]

KINDS = ("uscc", "org-code", "registration-number")
_CODE, _REGISTRATIONS = "org", ("reg", "reg-old")


@frozen
class RegisteredNumbers:
    """The numbers of the subjects of some rows.

    Attributes:
        numbers: by which the subject is known; anything where it has neither number.
        registrations: of registration numbers.
        there, registered: rows that have an organisation code, and a registration number.
    """

    numbers: Hashes
    registrations: Hashes
    there: NDArray[np.bool_]
    registered: NDArray[np.bool_]

    @classmethod
    def of(cls, keys: list[HashedKey], rows: int) -> RegisteredNumbers:
        """From the numbers by which subjects are told; what is recalled to stand in tax numbers is no evidence."""
        import numpy as np

        codes, registrations = np.zeros(rows, np.uint64), np.zeros(rows, np.uint64)
        there, registered = np.zeros(rows, np.bool_), np.zeros(rows, np.bool_)
        for key in keys:
            if key.family.name == _CODE and not key.is_recalled:
                codes, there = key.hashes, key.given
            elif key.family.name in _REGISTRATIONS:
                registrations = np.where(registered, registrations, key.hashes)
                registered = registered | key.given
        # a subject older than the unified code is known by its registration number alone
        return cls(np.where(there, codes, registrations), registrations, there, registered)

    @classmethod
    def in_columns(cls, subject: SubjectColumns, values: pl.DataFrame) -> RegisteredNumbers:
        """From columns of a register."""
        columns = {kind: values[name] for kind, name in subject.by_kind(KINDS).items()}
        return cls.of(hashed_keys(columns, about_persons=False), values.height)

    @property
    def any(self) -> NDArray[np.bool_]:
        return self.there | self.registered
