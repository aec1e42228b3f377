"""文中号码: what of a heading, the name of a file or sheet, or a free message may be shown.

Such texts are for finding something, so they stay as they are; only numbers of persons in them are masked, and with a
number the name that stands beside it.

    >>> mask_place("2025/张三_130102197001150019.csv")
    '2025/张*_1301**********0019.csv'
    >>> mask_place("双公示_20250101.xlsx"), mask_heading("处罚日期")
    ('双公示_20250101.xlsx', '处罚日期')
"""

from __future__ import annotations

import re
from functools import lru_cache

from credit_standard.findings.masks.plain import count_digits, printable
from credit_standard.findings.masks.sensitivity import Sensitivity
from credit_standard.findings.masks.values import SHOWN_AT_MOST, mask_name, mask_number, may_be_shown

_DAY = r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
_LETTER_AND_DAY = re.compile(f"[A-Z]{_DAY}")  # as files are called: P20250101
_DAY_APART = re.compile(
    r"(?<![0-9])(?<![0-9][-/._ ])(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}(?![0-9]|[-/._ ][0-9])"
)  # dates of a period are no parts of one number
_DATES = re.compile(f"(?<![0-9]){_DAY}(?![0-9])")
_DATA = re.compile("[0-9]{7,}")
_LONG_NUMBER = re.compile("[0-9]{12,}[0-9Xx]*")
_MAIL = re.compile(
    r"(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]+[@＠][A-Za-z0-9_-]+(?:[.．][A-Za-z0-9_-]+)+"
    r"|(?<![\w.+-])[\w.+-]+[@＠](?:[\w-]+[.．])+(?:com|cn|net|org|中国)(?![A-Za-z0-9])"
)
_HAN = re.compile("[㐀-鿿]+")
_SEPARATOR = re.compile(r"([/\\])")
FEWEST = 7  # digits of a number of a person; with fewer, as most names have, nothing is looked at
LOOKED_AT = 1_000  # characters of a heading


@lru_cache(maxsize=1024)  # the same few headings and names stand beside every finding
def mask_heading(heading: str) -> str:
    """A heading as it stands, unless it looks like data: a table without a heading row begins with a person."""
    heading = printable(heading[:LOOKED_AT]).strip()
    return mask_number(heading) if is_data(heading) else heading[:SHOWN_AT_MOST]


def is_data(heading: str) -> bool:
    """Whether a heading is none: it holds a number that is no date, and that is a person's or nobody knows whose."""
    if count_digits(heading) < FEWEST:
        return bool(_MAIL.search(heading))
    if may_be_shown(heading, Sensitivity.PLAIN):
        return False
    return bool(_DATA.search(_DATES.sub("", heading))) or _without_persons(heading) != heading


def mask_place(name: str) -> str:
    """The name of a file, of a member of an archive, or of a sheet; of a path each part by itself."""
    return _masked_place(name)


@lru_cache(maxsize=1024)
def _masked_place(name: str) -> str:
    return "".join(map(_without_persons, _SEPARATOR.split(name)))


def free_message(text: str, longest: int | None = None) -> str:
    """What somebody typed, or what an exception says, as it may stand in a message; `longest` characters of it."""
    without = _without_persons(printable(text))
    return _LONG_NUMBER.sub(lambda hit: mask_number(hit[0]), without)[:longest]


def _without_persons(text: str) -> str:
    """The text with numbers and mail addresses of persons masked, and the names beside the numbers."""
    text = _MAIL.sub(lambda hit: mask_name(hit[0]), text)
    if count_digits(text) < FEWEST:
        return text
    from credit_standard.findings.masks.persons import persons_numbers

    undated = _DAY_APART.sub(lambda hit: " " * len(hit[0]), text)
    spans = sorted(
        (one.start, one.end) for one in persons_numbers(undated) if not _LETTER_AND_DAY.fullmatch(one.number)
    )
    if not spans:
        return text
    parts: list[str] = []
    done = 0
    for start, end in _joined(spans):
        parts += (_without_names(text[done:start]), mask_number(text[start:end]))
        done = end
    return "".join((*parts, _without_names(text[done:])))


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans that overlap as one; `spans` are in order."""
    joined = [spans[0]]
    for start, end in spans[1:]:
        if start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _without_names(text: str) -> str:
    from credit_standard.findings.masks.names import may_be_persons_name

    return _HAN.sub(lambda hit: mask_name(hit[0]) if may_be_persons_name(hit[0]) else hit[0], text)
