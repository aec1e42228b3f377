"""脱敏: what of a value may stand in a message, a log or a report.

A column can hold anything, whatever its heading says: a citizen's number in the date column, a name in the code
column. So a value is shown only as far as its *shape* is harmless for its class, and masked otherwise.

    >>> mask("130102198001010011", Sensitivity.PERSON_NUMBER)
    '1301**********0011'
    >>> mask("130102198001010011", Sensitivity.PLAIN)
    '1301**********0011'
    >>> mask("2021/13/01", Sensitivity.PLAIN)
    '2021/13/01'
    >>> mask("91130100MA07XXXX1L", Sensitivity.ORGANISATION_NUMBER)
    '91130100MA07XXXX1L'
"""

import re
from enum import StrEnum

from credit_standard.findings.bilingual import Bilingual, Language


class Sensitivity(StrEnum):
    """敏感性: what a field holds, for masking."""

    PLAIN = "plain"  # dates, amounts, codes
    ORGANISATION_NUMBER = "organisation-number"
    ORGANISATION_NAME = "organisation-name"
    PERSON_NUMBER = "person-number"
    PERSON_NAME = "person-name"
    FREE_TEXT = "free-text"


SHOWN_AT_MOST = 64  # characters; a value is for finding the cell, not for reading it here
_PLAIN = re.compile(
    r"[0-9]{1,8}(?:[-/.,:年月日 T;][0-9]{0,8}){0,7}|[A-Za-z]{1,3}|-?[0-9]{1,9}(?:\.[0-9]{0,9})?"
)
_MANY_DIGITS = re.compile(r"[0-9][0-9 -]{6,}")
_CITIZEN = re.compile(
    r"[0-9]{6}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]"
)
_CITIZEN_15 = re.compile(r"[0-9]{8}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}")
_ORGANISATION_NUMBER = re.compile(r"[0-9A-Za-z-]{8,20}")
_HEADING_DIGITS = re.compile(r"[0-9]{7,}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def shown(text: str, sensitivity: Sensitivity) -> str | Bilingual:
    """What a finding shows of a value: the part that may be shown, of a free text its length in both languages."""
    if sensitivity is not Sensitivity.FREE_TEXT:
        return mask(text, sensitivity)
    return Bilingual(mask(text, sensitivity, "zh"), mask(text, sensitivity, "en"))


def mask(text: str, sensitivity: Sensitivity, language: Language = "zh") -> str:
    """The part of `text` that may be shown, by class and by shape."""
    if sensitivity is Sensitivity.FREE_TEXT:
        return f"{len(text)} 字" if language == "zh" else f"{len(text)} characters"
    harmless = {
        Sensitivity.PLAIN: _is_plain,
        Sensitivity.ORGANISATION_NUMBER: _is_organisation_number,
        Sensitivity.ORGANISATION_NAME: _is_organisation_name,
    }.get(sensitivity)
    if harmless is not None and harmless(text):
        return text
    return mask_name(text) if sensitivity is Sensitivity.PERSON_NAME else mask_number(text)


def mask_number(text: str) -> str:
    """Of 12 characters or more the first four and last four stay, of fewer only the first."""
    text = printable(text)
    if len(text) > SHOWN_AT_MOST:
        return text[:1] + "*" * 7 + "…"
    if len(text) >= 12 and (text[:4] + text[-4:]).isascii():  # a name may stand before the number
        return text[:4] + "*" * (len(text) - 8) + text[-4:]
    return mask_name(text)


def mask_name(text: str) -> str:
    """The first character stays."""
    text = printable(text)
    return text[:1] + "*" * min(len(text) - 1, 7)


def mask_heading(heading: str) -> str:
    """A heading as it stands, unless it looks like data: a table without a heading row begins with a person."""
    heading = printable(heading).strip()
    return mask_number(heading) if _HEADING_DIGITS.search(heading) else heading[:SHOWN_AT_MOST]


def printable(text: str) -> str:
    """Control and direction characters shown as `·`: a value may not steer a terminal or turn a line around."""
    return _CONTROL.sub("·", text)


def looks_like_person_number(text: str) -> bool:
    """17 digits with a plausible date inside and a digit or X; the 15-digit form; a tax number built on either."""
    return bool(_CITIZEN.match(text) or (len(text) in (15, 17) and _CITIZEN_15.match(text)))


def _is_plain(text: str) -> bool:
    return len(text) <= 24 and bool(_PLAIN.fullmatch(text)) and not _is_long_number(text)


def _is_long_number(text: str) -> bool:
    return sum(c.isdigit() for c in text) > 8 and not re.search(r"[-/.年T:]", text)


def _is_organisation_number(text: str) -> bool:
    return bool(_ORGANISATION_NUMBER.fullmatch(text)) and not looks_like_person_number(text.replace("-", ""))


def _is_organisation_name(text: str) -> bool:
    return 6 <= len(text) <= SHOWN_AT_MOST and printable(text) == text and not _MANY_DIGITS.search(text)
