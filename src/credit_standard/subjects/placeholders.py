"""占位号码: numbers that forms, tests and single systems use; they are valid, and identify nobody.

>>> is_placeholder("uscc", "00000000000000000X"), is_placeholder("org-code", "123456788")
(True, True)
>>> is_placeholder("passport", "E00000000"), is_placeholder("passport", "E12345678")
(True, False)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from credit_standard.identifiers.parts.organisation_code import DUMMIES, SELF_DEFINED
from credit_standard.identifiers.uscc import PLACEHOLDER

if TYPE_CHECKING:
    import polars as pl

_ORGANISATION = f"^(?:{SELF_DEFINED}|{'|'.join(DUMMIES)})"
_NOUGHTS = "^[A-Z]{0,2}0+$"
_IS_ORGANISATION, _IS_NOUGHTS = re.compile(_ORGANISATION), re.compile(_NOUGHTS)


def is_placeholder(kind: str, value: str) -> bool:
    """Whether a number in canonical form identifies nobody."""
    if kind == "uscc":
        return value == PLACEHOLDER or _IS_ORGANISATION.match(value[8:17]) is not None
    return (_IS_ORGANISATION if kind == "org-code" else _IS_NOUGHTS).match(value) is not None


def are_placeholders(kind: str, values: pl.Series) -> pl.Series:
    """The same for a column."""
    if kind == "uscc":
        return (values == PLACEHOLDER) | values.str.slice(8, 9).str.contains(_ORGANISATION)
    return values.str.contains(_ORGANISATION if kind == "org-code" else _NOUGHTS)
