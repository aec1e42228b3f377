"""还原: a text as a person reads it, in plain letters and digits, whatever it was typed with.

Full-width, circled and Chinese numerals are digits, and what cannot be seen is not there: a number is a person's in
every such dress.

    >>> plain("１３０１〇贰\u200b1970").text
    '1301021970'
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from attrs import frozen

CONTROL = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Control, direction and invisible characters."""
_NUMERALS = dict(zip("〇○零一二三四五六七八九壹贰叁肆伍陆柒捌玖", "000123456789123456789", strict=True))


@frozen
class Plain:
    """A text in capitals, and where each of its characters stood."""

    text: str
    places: Sequence[int]


def plain(text: str) -> Plain:
    """The plain form of a text."""
    if text.isascii():
        return Plain(text.upper(), range(len(text)))
    characters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for one in "" if CONTROL.match(character) else _plain(character):
            characters.append(one)
            places.append(place)
    return Plain("".join(characters), places)


def _plain(character: str) -> str:
    if character.isascii():
        return character.upper()
    if character in _NUMERALS:
        return _NUMERALS[character]
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    return unicodedata.normalize("NFKC", character).upper()


def count_digits(text: str) -> int:
    """How many characters of a text are digits, in whatever dress."""
    return sum(one.isdigit() or one in _NUMERALS for one in text)


def printable(text: str) -> str:
    """Control, direction and invisible characters shown as `·`: a value may not steer a terminal or turn a line."""
    return CONTROL.sub("·", text)
