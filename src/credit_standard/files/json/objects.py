"""JSON 对象: one object at a time, exactly: numbers keep their text, nothing is lost silently."""

from __future__ import annotations

from json import JSONDecodeError, JSONDecoder
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.files import kinds
from credit_standard.files.values.as_text import without_halves
from credit_standard.files.values.doubles import without_noise

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SEPARATOR = ";"
"""Between the texts of a list: as in a cell that holds several codes."""
SHOWN_OBJECT = "{…}"
"""Stands for a value with parts."""


class NotJsonError(ValueError):
    """This is not one object in JSON. Names the finding; quotes nothing."""


class _Number(str):
    __slots__ = ()


class _Parts(list[tuple[str, object]]):
    __slots__ = ()


@frozen
class JsonObject:
    """One object: text and kind by key, keys that it has twice."""

    cells: Mapping[str, tuple[str | None, int]] = field(repr=False)
    doubled: Sequence[str] = field(repr=False)


def _refuse_constant(_: str) -> object:
    raise NotJsonError("json-not-a-number")


_DECODER = JSONDecoder(
    object_pairs_hook=_Parts, parse_int=_Number, parse_float=_Number, parse_constant=_refuse_constant
)


def read_object(text: str) -> JsonObject:
    """The object that a text is.

    Raises:
        NotJsonError: it is not JSON, or not an object.
    """
    try:
        pairs = _DECODER.decode(text)
    except (JSONDecodeError, RecursionError):
        problem = NotJsonError("json-invalid")
    else:
        if not isinstance(pairs, _Parts):
            raise NotJsonError("json-not-an-object")
        cells: dict[str, tuple[str | None, int]] = {}
        doubled: list[str] = []
        for name, value in pairs:
            key = without_halves(name)
            if key in cells:
                doubled.append(key)
            else:
                cells[key] = _cell(value)
        return JsonObject(cells, doubled)
    raise problem


def _cell(value: object) -> tuple[str | None, int]:
    match value:
        case None:
            return None, kinds.EMPTY
        case _Number():
            return without_noise(value), kinds.EXACT
        case str():
            return without_halves(value), kinds.TEXT
        case bool():
            return ("true" if value else "false"), kinds.BOOL
        case _Parts():
            return SHOWN_OBJECT, kinds.OBJECT
        case list() if all(isinstance(one, str) and not isinstance(one, _Number) for one in value):
            return without_halves(SEPARATOR.join(value)), kinds.TEXT
    return SHOWN_OBJECT, kinds.OBJECT
