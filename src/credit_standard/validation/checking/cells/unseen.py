"""不可见字符: a value that is right but for what nobody sees is right, with a warning, in every kind of cell.

In a text they are found where they stand. Of a date, an amount or a code one would say otherwise that it is none,
though it looks like one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from credit_standard.identifiers.judging.reading import Reading
from credit_standard.validation.checking.cells.text import UNSEEN, odd_characters

if TYPE_CHECKING:
    from collections.abc import Callable

Value = TypeVar("Value")


def seen(text: str, read: Callable[[str], Reading[Value]]) -> Reading[Value]:
    """How a text is read; where something is odd about it, without the characters that nobody sees."""
    reading = read(text)
    if not reading.findings or not UNSEEN.search(text):
        return reading
    again = read(UNSEEN.sub("", text))
    said = (one for one in odd_characters(text) if one.name == "invisible-character")
    return Reading(again.value, (*said, *again.findings))
