"""包裹的 JSON: one object around the array of the records: `{"RECORDS": […]}`, `{"code": 0, "data": {"list": […]}}`.

What stands before the array is looked at as far as it goes; nothing is unpacked.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard import layouts
from credit_standard.files.json.members import STRING, value_end

if TYPE_CHECKING:
    from collections.abc import Iterator

KNOWN = 2
"""Known headings beside the array: then the object is a record, and the array one of its values."""
DEEPEST = 8
_KEY = re.compile(rb"[\s,]*(" + STRING + rb")\s*:\s*", re.DOTALL)
_CLOSING = re.compile(rb"\s*\}")
_OF_OBJECTS = re.compile(rb"\[\s*\{")
DESCRIPTIONS = frozenset(
    ("columns", "fields", "schema", "header", "headers", "colmodel", "metadata", "fieldaliases")
)
"""Keys of arrays that say what the columns are called, beside the records."""


@frozen
class Wrapping:
    """What stands before the array, which begins behind it."""

    before: bytes = field(repr=False)


def wrapping(start: bytes) -> Wrapping | None:
    """The first array of objects in the object with which a text begins; None where that is no object around records.

    >>> wrapping(b'{"code": 0, "data": {"list": [{"a": 1}]}}').before
    b'{"code": 0, "data": {"list": '
    >>> wrapping(b'{"a": 1}'), wrapping(b'{"a": [1, 2]}')
    (None, None)
    """
    place = len(start) - len(start.lstrip())
    if start[place : place + 1] != b"{":
        return None
    place, depth, headings = place + 1, 1, 0
    while 0 < depth <= DEEPEST:
        if closing := _CLOSING.match(start, place):
            place, depth = closing.end(), depth - 1
            continue
        key = _KEY.match(start, place)
        if key is None:
            return None
        headings += depth == 1 and _is_heading(key[1])
        place = key.end()
        if _OF_OBJECTS.match(start, place) and not _is_description(key[1]):
            return Wrapping(start[:place]) if headings < KNOWN else None
        if start[place : place + 1] == b"{":
            place, depth = place + 1, depth + 1
            continue
        stop = value_end(start, place)
        if stop is None:
            return None
        place = stop
    return None


def _is_heading(key: bytes) -> bool:
    try:
        return layouts.is_known(json.loads(key))
    except ValueError:
        return False


def _is_description(key: bytes) -> bool:
    return key.strip(b'"').decode(errors="replace").casefold() in DESCRIPTIONS


def rest_of(wrapped: Wrapping, after: bytes) -> str | None:
    """What is wrong with what follows the array: slug of a finding; None when nothing is."""
    try:
        document = json.loads(wrapped.before + b"[]" + after)
    except (ValueError, RecursionError):
        return "json-cut-short" if not after.strip() else "json-invalid-rest"
    return "json-other-array" if any(_arrays(document)) else None


def _arrays(value: object) -> Iterator[bool]:
    if isinstance(value, dict):
        for key, one in value.items():
            if not (isinstance(one, list) and key.casefold() in DESCRIPTIONS):
                yield from _arrays(one)
    elif isinstance(value, list):
        yield any(isinstance(one, dict) for one in value)
