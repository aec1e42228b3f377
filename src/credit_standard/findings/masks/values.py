"""取值: how much of a value is shown."""

from __future__ import annotations

import re

from credit_standard.findings.bilingual import Bilingual, Language
from credit_standard.findings.masks.plain import plain, printable
from credit_standard.findings.masks.sensitivity import Sensitivity

SHOWN_AT_MOST = 64  # characters; a value is for finding the cell, not for reading it here
STARS = 7  # at most, where a mask does not keep the length


def shown(text: str, sensitivity: Sensitivity) -> str | Bilingual:
    """What a finding shows of a value: the part that may be shown, of a free text its length in both languages."""
    if sensitivity is not Sensitivity.FREE_TEXT:
        return mask(text, sensitivity)
    return Bilingual(mask(text, sensitivity, "zh"), mask(text, sensitivity, "en"))


def mask(text: str, sensitivity: Sensitivity, language: Language = "zh") -> str:
    """The part of `text` that may be shown, by its form and the class of its column."""
    if sensitivity is Sensitivity.FREE_TEXT:
        return (
            f"{len(text)} 字" if language == "zh" else f"{len(text)} character{'s' if len(text) > 1 else ''}"
        )
    if may_be_shown(text, sensitivity):
        return printable(text)
    return mask_name(text) if sensitivity is Sensitivity.PERSON_NAME else mask_number(text)


def may_be_shown(text: str, sensitivity: Sensitivity) -> bool:
    """Whether a value may be shown whole."""
    if sensitivity is Sensitivity.FREE_TEXT or len(text) > SHOWN_AT_MOST:
        return False
    from credit_standard.findings.masks.columns import is_harmless  # many patterns, and most files need none

    return is_harmless(text, sensitivity)


_PARTS = re.compile("[^0-9A-Za-z]+")
_MANY = 12  # characters of a number of which both ends stay


def mask_number(text: str) -> str:
    """Of 12 letters and digits or more the first four and last four stay, of fewer only the first character.

    What stands between them, blanks or hyphens, is left out.
    """
    if len(text) > SHOWN_AT_MOST:
        return printable(text)[:1] + "*" * STARS + "…"
    read = plain(text)
    places = [place for place, character in zip(read.places, read.text, strict=True) if character.isalnum()]
    number = _PARTS.sub("", read.text)
    is_number = read.text.isascii() and sum(c.isdigit() for c in number) * 3 >= len(number) * 2
    if is_number and len(number) >= _MANY and not number[:4].isalpha():
        first, last = ("".join(text[place] for place in ends) for ends in (places[:4], places[-4:]))
        return first + "*" * (len(number) - 8) + last
    return mask_name(text)


def mask_name(text: str) -> str:
    """The first character stays."""
    text = printable(text)
    return text[:1] + "*" * min(len(text) - 1, STARS)
