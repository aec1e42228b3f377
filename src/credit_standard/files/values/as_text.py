"""Values that a program holds, as the texts of which the standard speaks.

The checks read text, whoever calls. A float is written to the 15 digits to which it is exact; one that is larger as
Python writes it: what it lost before it came here shows.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from credit_standard.files.values.chinese_time import in_china
from credit_standard.files.values.doubles import EXACT_BELOW, double_as_text


class NotAValueError(TypeError):
    """An object that no cell holds, such as a mapping. Names its type, never its contents."""


def without_halves(text: str) -> str:
    r"""A text in which the replacement character stands for each half of a character that came without the other.

    >>> without_halves("a\ud842b"), without_halves("\ud842\udfb7")
    ('a�b', '𠮷')
    """
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def as_text(value: object) -> str | None:
    """The text of one value; None is absent.

    Raises:
        NotAValueError: the value is of a type that no cell holds.
    """
    match value:
        case None:
            return None
        case str():
            return without_halves(value)
        case Enum():
            return as_text(value.value)
        case bool():
            return "是" if value else "否"
        case datetime():
            local = value if value.tzinfo is None else in_china(value)
            return local.isoformat(sep=" ", timespec="seconds")
        case date():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
        case float() if abs(value) < EXACT_BELOW:
            return double_as_text(value)
        case int() | float():
            return repr(value)
        case list() | tuple():
            return ";".join(text for item in value if (text := as_text(item)) is not None)
        case set() | frozenset():
            return as_text(sorted(value, key=str))
    raise NotAValueError(type(value).__name__)
