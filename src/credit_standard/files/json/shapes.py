"""JSON 的其他结构: records that are no objects of their own, as programs write a table otherwise.

By column (`{"名称": ["甲", "乙"]}`), with the headings apart from the rows, by number or name of the row, inside
another object of each record (`_source`), or as JSON in a text. Such a file is named for what it is: read as one
record it would be judged by what it is not. Only its beginning is looked at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from credit_standard import layouts
from credit_standard.files.json.members import STRING, members
from credit_standard.findings.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Collection

Shape = Literal["by-column", "apart", "by-name", "inside", "in-a-text"]
Writing = Literal["rows", "of-python", "not-a-number", "without-commas"]
SHAPES = Texts(__file__).words("shape")
"""How each is told of."""

LOOKED_AT = 1 << 20  # bytes
KNOWN = 2  # headings that make an object a record
MOST = 0.5  # of the values
_OF_VALUES = re.compile(rb'\[\s*(?:["\-0-9tfn]|\])')
_OF_ROWS = re.compile(rb"\[\s*\[")
_TEXT_WITH_JSON = re.compile(rb'"\s*(?:\[\s*)?\{\s*\\"')
_HEADINGS = re.compile(STRING)
_WRITINGS: Mapping[Writing, re.Pattern[bytes]] = {
    "rows": re.compile(rb'\[\s*\[\s*"'),
    "of-python": re.compile(rb"[\[\s]*\{\s*'"),
    "not-a-number": re.compile(rb"[\[\s]*\{[^{}]{0,65536}?:\s*(?:NaN|-?Infinity)\s*[,}]"),
    "without-commas": re.compile(rb"\{[^{}]{0,65536}\}[ \t]*\{"),
}
"""How programs write what is nearly JSON."""


def is_text_with_json(sample: bytes) -> bool:
    r"""Whether a text begins with a string that holds JSON.

    >>> is_text_with_json(b'"[{\\"a\\": 1}]"'), is_text_with_json(b'"a","b"')
    (True, False)
    """
    return bool(_TEXT_WITH_JSON.match(sample.lstrip()))


def other_shape(start: bytes, *, is_one: bool) -> Shape | None:
    """How the records are written that are no objects of their own; None where they may be objects.

    Args:
        start: of the text, or of the first object in an array.
        is_one: there is this one object only.
    """
    start = start[:LOOKED_AT].lstrip(b" \t\r\n[")
    if is_text_with_json(start):
        return "in-a-text"
    if not start.startswith(b"{"):
        return None
    values = members(start, 0)
    known = sum(map(layouts.is_known, values))
    inside = [key for key, value in values.items() if value.startswith(b"{")]
    if is_one and known >= KNOWN and _is_by_column(values):
        return "by-column"
    if known >= KNOWN:
        return None
    return _of_parts(values, inside) if is_one else "inside" if _hold_records(values, inside) else None


def other_writing(start: bytes) -> Writing | None:
    """How a text without one readable object is written; None where nobody can tell."""
    start = start[:LOOKED_AT].lstrip()
    return next((name for name, form in _WRITINGS.items() if form.match(start)), None)


def _is_by_column(values: Mapping[str, bytes]) -> bool:
    """Most values are lists or objects; a record has one or two of them at most."""
    parts = [value for value in values.values() if value.startswith(b"{") or _OF_VALUES.match(value)]
    return len(parts) > max(2, len(values) * MOST) or len(parts) == len(values)


def _of_parts(values: Mapping[str, bytes], inside: Collection[str]) -> Shape | None:
    if any(_TEXT_WITH_JSON.match(value) for value in values.values()):
        return "in-a-text"
    rows = [key for key, value in values.items() if _OF_ROWS.match(value)]
    lists = [value for value in values.values() if _OF_VALUES.match(value)]
    if rows and any(_known_texts(one) >= KNOWN for one in lists):
        return "apart"
    for key in inside:
        deeper = members(values[key], 0)
        if sum(map(layouts.is_known, deeper)) < KNOWN:
            if found := _of_parts(deeper, [one for one, value in deeper.items() if value.startswith(b"{")]):
                return found
        elif _is_by_column(deeper):
            return "by-column"
        else:
            return "by-name" if len(inside) > 1 else "inside"
    return None


def _hold_records(values: Mapping[str, bytes], inside: Collection[str]) -> bool:
    return any(sum(map(layouts.is_known, members(values[key], 0))) >= KNOWN for key in inside)


def _known_texts(value: bytes) -> int:
    """How many of the texts in a list are headings."""
    return sum(_is_known(one) for one in _HEADINGS.findall(value[: value.find(b"]")]))


def _is_known(text: bytes) -> bool:
    try:
        return layouts.is_known(json.loads(text))
    except ValueError:
        return False
