"""JSON 成员: the keys of an object with what their values begin with, as far as a text goes; nothing is unpacked."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_KEYS = 1_000
STRING = rb'"(?:[^"\\]++|\\.)*+"'
_KEY = re.compile(rb"[\s,]*(" + STRING + rb")\s*:\s*", re.DOTALL)
_SCALAR = re.compile(STRING + rb"|[-+.0-9eE]+|true|false|null", re.DOTALL)
_BRACKETS = re.compile(STRING + rb"|[\[\]{}]", re.DOTALL)


def members(text: bytes, place: int) -> Mapping[str, bytes]:
    """The values of the object that begins here, by key, from their first byte on; the last may be cut short.

    >>> members(b'{"a": [1, {"b": 2}], "c": "d"', 0)
    {'a': b'[1, {"b": 2}]', 'c': b'"d"'}
    """
    found: dict[str, bytes] = {}
    place += 1
    while len(found) < MOST_KEYS and (key := _KEY.match(text, place)):
        stop = value_end(text, key.end())
        try:
            found[json.loads(key[1])] = text[key.end() : stop]
        except ValueError:
            return found
        if stop is None:
            return found
        place = stop
    return found


def value_end(text: bytes, place: int) -> int | None:
    """Where the value that begins here ends; None where the text does not hold its end, or it is none."""
    if text[place : place + 1] not in (b"[", b"{"):
        found = _SCALAR.match(text, place)
        return None if found is None else found.end()
    depth = 0
    for bracket in _BRACKETS.finditer(text, place):
        depth += (bracket[0] in b"[{") - (bracket[0] in b"]}")
        if not depth:
            return bracket.end()
    return None
