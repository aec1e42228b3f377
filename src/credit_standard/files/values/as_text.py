"""Values that a program holds, as the texts of which the standard speaks, and of what kind each is.

The checks read text, whoever calls. A float is written to the 15 digits to which it is exact, a moment at midnight as
its day, one with a zone as the time in China. NaN, NaT and NA say that there is none.

    >>> as_text(0.1 + 0.2), as_text(datetime(2026, 1, 2)), as_text(float("nan"))
    ('0.3', '2026-01-02', None)
"""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from math import isfinite

from credit_standard.files import kinds
from credit_standard.files.values.chinese_time import in_china
from credit_standard.files.values.doubles import double_as_text

MIDNIGHT = " 00:00:00"
OBJECT = "{…}"
"""Stands for a value with parts."""
_NONE_OF_PANDAS = frozenset({"NaTType", "NAType"})


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
    return text_and_kind(value)[0]


def text_and_kind(value: object) -> tuple[str | None, int]:
    """The text of one value and its kind (`files.kinds`).

    Raises:
        NotAValueError: the value is of a type that no cell holds.
    """
    match value:
        case str():
            return without_halves(value), kinds.TEXT
        case None:
            return None, kinds.EMPTY
        case Enum():
            return text_and_kind(value.value)
        case bool():
            return "是" if value else "否", kinds.BOOL
        case int():
            return str(int(value)), kinds.EXACT
        case Decimal():
            return (None, kinds.EMPTY) if value.is_nan() else (format(value, "f"), kinds.EXACT)
        case float() if value != value:  # noqa: PLR0124 - NaN
            return None, kinds.EMPTY
        case float():
            return double_as_text(value) if isfinite(value) else repr(float(value)), kinds.NUMBER
        case bytes():
            return _decoded(value), kinds.TEXT
        case list() | tuple():
            return ";".join(text for item in value if (text := as_text(item)) is not None), kinds.TEXT
        case set() | frozenset():
            return text_and_kind(sorted(value, key=str))
    return _of_libraries(value) if type(value).__name__ not in _NONE_OF_PANDAS else (None, kinds.EMPTY)


def as_cell(value: object) -> tuple[str | None, int]:
    """The same for a value of any type: what no cell holds has a sign in its place."""
    if type(value) is str:  # as most are
        return without_halves(value), kinds.TEXT
    try:
        return text_and_kind(value)
    except NotAValueError:
        return OBJECT, kinds.OBJECT


def _of_libraries(value: object) -> tuple[str | None, int]:
    """Days and moments, among them those of pandas, and the numbers of numpy."""
    match value:
        case datetime():
            local = value if value.tzinfo is None else in_china(value)
            return local.isoformat(sep=" ", timespec="seconds").removesuffix(MIDNIGHT), kinds.DATE
        case date() | time():
            return value.isoformat(), kinds.DATE
    if type(value).__module__ == "numpy" and hasattr(value, "item"):
        import numpy as np

        if isinstance(value, np.float32 | np.float16):
            return text_and_kind(float(str(value)))  # 0.2 of fewer bits is 0.2 as well
        of_python = (
            value.astype("datetime64[us]").item() if isinstance(value, np.datetime64) else value.item()
        )
        if type(of_python).__module__ != "numpy":
            return text_and_kind(of_python)
    raise NotAValueError(type(value).__name__)


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise NotAValueError("bytes") from None
