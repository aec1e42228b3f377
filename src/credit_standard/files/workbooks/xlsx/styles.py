"""XLSX 样式: which cell styles show a number as a date or time, or with leading zeros."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.files.workbooks.xml_reading import DamagedError, read_xml, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

BUILT_IN_DAYS = frozenset((*range(14, 18), 22, *range(27, 32), 36, *range(50, 55), 57, 58))
BUILT_IN_TIMES = frozenset((*range(18, 22), *range(32, 36), 45, 46, 47, 55, 56))
"""ISO/IEC 29500-1, 18.8.30; those from 27 on are of Chinese, Japanese and Korean editions."""

_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_GENERAL = re.compile(r"general|g/[^;\"\\\s]*|通用格式|常规", re.IGNORECASE)
"""Other editions write it in their language: `G/通用格式`, `G/標準`."""
LONGEST = 255
"""Characters of a format code (ISO/IEC 29500-1, 18.8.31)."""
STYLES = 100_000
"""Excel has 64,000 and a few."""


class Shown(Enum):
    """As what a style shows numbers."""

    NUMBER = auto()
    DAY = auto()
    TIME = auto()


@frozen
class NumberStyle:
    """One way to show numbers; `zeros` is the number of digits that are always shown."""

    shown: Shown = Shown.NUMBER
    zeros: int = 0


PLAIN = NumberStyle()


def read_styles(pieces: Iterable[bytes]) -> tuple[NumberStyle, ...]:
    """The styles of a workbook, in the order in which cells number them."""
    codes: dict[str, str] = {}
    numbers: list[str] = []
    within: list[str] = []

    def start(name: str, attributes: Mapping[str, str]) -> None:
        if max(len(codes), len(numbers)) > STYLES:
            raise DamagedError
        if name == "numFmt":
            codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "xf" and within[-1:] == ["cellXfs"]:
            numbers.append(attributes.get("numFmtId", "0"))
        within.append(name)

    read_xml(pieces, start=start, end=lambda _: within.pop())
    return tuple(_style(number, codes) for number in numbers)


def _style(number: str, codes: Mapping[str, str]) -> NumberStyle:
    if number in codes:
        return style_of(codes[number])
    built_in = whole_number(number)
    if built_in in BUILT_IN_DAYS:
        return NumberStyle(Shown.DAY)
    return NumberStyle(Shown.TIME) if built_in in BUILT_IN_TIMES else PLAIN


def style_of(code: str) -> NumberStyle:
    r"""What a format code shows.

    >>> style_of('yyyy"年"m"月"d"日"').shown, style_of("[$-F800]dddd, mmmm dd, yyyy").shown, style_of("[h]:mm").shown
    (<Shown.DAY: 2>, <Shown.DAY: 2>, <Shown.TIME: 3>)
    >>> style_of("000000"), style_of('0.00_ ;[Red]\\-0.00 "days"')
    (NumberStyle(shown=<Shown.NUMBER: 1>, zeros=6), NumberStyle(shown=<Shown.NUMBER: 1>, zeros=0))
    """
    if len(code) > LONGEST:
        return PLAIN
    letters = _GENERAL.sub("", _LITERAL.sub("", code.partition(";")[0])).casefold()
    if re.search("[ydbeg]|mmm|aaa", letters) and not re.search("[0#?]", letters):
        return NumberStyle(Shown.DAY)
    if re.search("[hs]", letters):
        return NumberStyle(Shown.TIME)
    if "m" in letters and not re.search("[0#?]", letters):
        return NumberStyle(Shown.DAY)
    return NumberStyle(zeros=len(code)) if re.fullmatch("0{2,}", code) else PLAIN
