"""一列多号: one column for several kinds of number (`身份证号码/组织机构代码`), and whose number a cell holds."""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from credit_standard import identifiers


@frozen
class ColumnShare:
    """A field's share in a column.

    Attributes:
        kind: of the field's numbers.
        kinds: of all fields that share the column; what is of none of them belongs to the first.
    """

    kind: str
    kinds: tuple[str, ...]

    def takes(self, text: str) -> bool:
        """Whether a cell's number is the field's."""
        return kind_of(text, self.kinds) == self.kind


@lru_cache(maxsize=65_536)
def kind_of(text: str, kinds: tuple[str, ...]) -> str:
    """The kind of a number, of these: the one that it is valid as without a word; else as what it is valid at all."""
    read = [(kind, identifiers.get(kind).read(text, None)) for kind in kinds]
    clean = (kind for kind, reading in read if reading.value is not None and not reading.findings)
    valid = (kind for kind, reading in read if reading.value is not None)
    alike = (kind for kind in kinds if _has_form(text, kind))
    return next(clean, None) or next(valid, None) or next(alike, kinds[0])


def _has_form(text: str, kind: str) -> bool:
    return len(text) in _LENGTHS.get(kind, ())


_LENGTHS = {"citizen-id": (15,), "org-code": (9, 10), "uscc": (18,), "registration-number": (13, 15)}
"""Lengths at which a number that is wrong for every kind is rather one of this."""
