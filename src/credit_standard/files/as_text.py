"""Values that a program holds, as the texts of which the standard speaks.

The checks read text, whoever calls. A float is written as Python writes it: what it lost before it came here shows.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum


class NotAValueError(TypeError):
    """An object that no cell holds, such as a mapping. Names its type, never its contents."""


def as_text(value: object) -> str | None:
    """The text of one value; None is absent.

    Raises:
        NotAValueError: the value is of a type that no cell holds.
    """
    match value:
        case None | str():
            return value
        case Enum():
            return as_text(value.value)
        case bool():
            return "是" if value else "否"
        case datetime():
            return value.isoformat(sep=" ", timespec="seconds")
        case date():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
        case int() | float():
            return repr(value)
        case list() | tuple():
            return ";".join(text for item in value if (text := as_text(item)) is not None)
        case set() | frozenset():
            return as_text(sorted(value, key=str))
    raise NotAValueError(type(value).__name__)
