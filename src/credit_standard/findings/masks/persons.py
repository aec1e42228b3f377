"""个人号码: the numbers of persons in a text, whatever column it stands in.

A number is a person's by its form, right or wrong: a citizen's number with a known province and a plausible date, also
with one slip; a mobile number; a passport or a permit; a card of a bank. Blanks, hyphens and points between the digits
make no difference, nor do full-width digits or Chinese numerals.

    >>> holds_persons_number("130102-19700115-0012"), holds_persons_number("138 0013 8000")
    (True, True)
    >>> holds_persons_number("91130102MA07EX00XM"), holds_persons_number("2025-01-15")
    (False, False)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from credit_standard.findings.masks.near_number import Build, either
from credit_standard.findings.masks.plain import Plain, plain

PROVINCES = (
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44",
    "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83",
)  # fmt: skip
"""First two digits of citizens' numbers. This room knows no regions; a test holds the list against theirs."""
SHORTEST = 8  # characters of a number of a person
_DIGIT = (("[0-9]",),)
_PROVINCE = tuple((one[0], one[1]) for one in PROVINCES)
_YEAR = (("1", "[89]", "[0-9]", "[0-9]"), ("2", "0", "[0-9]", "[0-9]"))
_DAY = (
    (("0", "[1-9]"), ("1", "[0-2]")),
    (("0", "[1-9]"), ("[12]", "[0-9]"), ("3", "[01]")),
)
_LABEL = "(?:HKID|ID|NO|PASSPORT)"
_GROUP = re.compile(rf"(?:{_LABEL}(?=[A-Z]{{0,2}}[0-9]))?([0-9A-Z]+)")
_LETTERS_BEFORE = re.compile("^[A-Z]+(?=[0-9]{6})")
_LETTERS_AFTER = re.compile("(?<=[0-9]{6})(?:X?[A-WYZ][A-Z]*)$")
_LETTERS_OF_TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
"""In the order of the numbers from 10 on that they stand for."""
_LIKE_DIGITS = str.maketrans("OIL", "011")
WITH_OLD_NUMBER = (15, 17)  # the number, and a tax number built on it
WITH_MOBILE = range(11, 17)  # 0, 86 or 0086 before it, a slip behind it
OF_BANK_CARD = (16, 19)
GAP = 3  # characters between two groups of one number; of blanks as many as there are
_FIRST_IDEOGRAPH, _LAST_IDEOGRAPH = "\u3007", "\u9fff"  # from 〇 on
LONGEST = 22  # characters of a number in groups
_DECIMAL = re.compile(r"(?:RMB|CNY|USD|HKD|EUR)?[^0-9A-Z]*[0-9][0-9,]*\.(?:[0-9]{0,2}|[0-9]{6})[^0-9]*")


@cache
def _citizen() -> Build:
    """GB 11643: province, county, date of birth, sequence, check character."""
    return Build((_PROVINCE, *[_DIGIT] * 4, _YEAR, *_DAY, *[_DIGIT] * 3, (("[0-9X]",),)))


@cache
def _citizen_15() -> Build:
    """The number before 1999: a year of two digits and no check character."""
    return Build((_PROVINCE, *[_DIGIT] * 6, *_DAY, *[_DIGIT] * 3))


@cache
def _mobile() -> re.Pattern[str]:
    return re.compile("(?:0|(?:00)?86)?1[3-9][0-9]{9}")


@cache
def _travel_document() -> re.Pattern[str]:
    """Passports of China, permits for Hong Kong, Macao, Taiwan and from there, permanent residence of foreigners."""
    return re.compile(
        either(
            "[EG][0-9]{8}", "[CE][A-Z][0-9]{7}", "[DSP]E?[0-9]{7,8}", "[CHKLMTW][0-9]{8}(?:[0-9]{2})?",
            "[A-Z]{3}[0-9]{12}",
            f"9{either(*PROVINCES)}[0-9]{{3}}(?:19|20)[0-9]{{2}}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{{4}}",
        )
    )  # fmt: skip


@cache
def _as_printed() -> re.Pattern[str]:
    """Identity cards of Hong Kong and Macao and officers' cards, which are told by what stands between their digits."""
    hong_kong, macao = rf"{_LABEL}?[A-Z]{{1,2}}[0-9]{{6}} ?\([0-9A]\)", rf"{_LABEL}?[1578][0-9]{{6}}\([0-9]\)"
    return re.compile(either(hong_kong, macao, "[军海空武士兵]字第[0-9]{6,8}(?![0-9])"))


@cache
def _taiwan_card() -> re.Pattern[str]:
    return re.compile("[A-Z][1289][0-9]{8}")


@cache
def _bank_card() -> re.Pattern[str]:
    """UnionPay, and the cards of 19 digits from before it; 16 that begin as Gansu's codes do may be a loan card's."""
    return re.compile(
        "(?:62[0-9]{4}|9558[0-9]{2}|436742|456351|601382)[0-9]{13}|62(?!0[1-9]|1[0-2]|29|30)[0-9]{14}"
    )


@frozen
class FoundNumber:
    """A number of a person in a text: from where to where, and as it is without what stands between its digits."""

    start: int
    end: int
    number: str


def holds_persons_number(text: str, *, old_with_slips: bool = False) -> bool:
    """Whether a number of a person stands in a text.

    Args:
        text: any text.
        old_with_slips: also what one slip makes of the number of 15 digits. Many a registration number is built so,
            so this is for columns in which none belongs.
    """
    return next(persons_numbers(text, old_with_slips=old_with_slips), None) is not None


def persons_numbers(text: str, *, old_with_slips: bool = False) -> Iterator[FoundNumber]:
    """The numbers of persons in a text; one may stand within another."""
    if len(text) < SHORTEST:
        return
    read = plain(text)
    groups = [hit.span(1) for hit in _GROUP.finditer(read.text)]
    if not text.isascii():
        groups = [part for group in groups for part in _apart(text, read, *group)]
    yield from _printed(text, read)
    decimal = bool(_DECIMAL.fullmatch(read.text))
    for first in range(len(groups)):
        number = ""
        for at in range(first, len(groups)):
            begin, end = groups[at]
            group = read.text[begin:end]
            if at > first and (_are_apart(read.text[groups[at - 1][1] : begin]) or _is_word(group)):
                break
            number += group
            if len(number) > LONGEST and at > first:
                break
            if len(number) < SHORTEST:
                continue
            across = decimal and at > first and read.text[begin - 1] == "."
            if _is_persons(number, old_with_slips=old_with_slips, across_point=across):
                yield _found(text, read, groups[first : at + 1], number)


def _printed(text: str, read: Plain) -> Iterator[FoundNumber]:
    for hit in _as_printed().finditer(read.text):
        start, end = read.places[hit.start()], read.places[hit.end() - 1] + 1
        before = text[start - 1 : start]
        if not (hit[0].isascii() and before.isascii() and before.isalnum()):
            yield FoundNumber(start, end, hit[0])


def _apart(text: str, read: Plain, begin: int, end: int) -> list[tuple[int, int]]:
    """A group without a Chinese numeral at its edge, which may be the end of a name: 张三138…"""
    are_written = [
        not _FIRST_IDEOGRAPH <= text[read.places[at]] <= _LAST_IDEOGRAPH for at in range(begin, end)
    ]
    if True not in are_written:
        if begin == 0 or not _FIRST_IDEOGRAPH <= text[read.places[begin] - 1] <= _LAST_IDEOGRAPH:
            return [(begin, end)]
        return [(begin, begin + 1), (begin + 1, end)] if end - begin > 1 else [(begin, end)]
    first = begin + are_written.index(True)
    last = end - are_written[::-1].index(True)
    return [(one, other) for one, other in ((begin, first), (first, last), (last, end)) if one < other]


def _found(text: str, read: Plain, groups: list[tuple[int, int]], number: str) -> FoundNumber:
    """The number in the text, without what belongs to a word before or behind it: 张三130102…"""
    places = [read.places[at] for begin, end in groups for at in range(begin, end)]
    first, last = 0, len(places)
    while not text[places[first]].isdecimal() and _is_shorter(number[first + 1 : last]):
        first += 1
    while not text[places[last - 1]].isascii() and _is_shorter(number[first : last - 1]):
        last -= 1
    return FoundNumber(places[first], places[last - 1] + 1, number[first:last])


def _is_shorter(number: str) -> bool:
    return _is_persons(number, old_with_slips=False, across_point=False)


def _are_apart(between: str) -> bool:
    return len(between) > GAP and not between.isspace()


def _is_word(group: str) -> bool:
    """Letters that no number goes on with."""
    return group.isalpha() and group.strip("X") != ""


def _is_persons(number: str, *, old_with_slips: bool, across_point: bool) -> bool:
    """Whether capitals and digits are, or hold, a number of a person.

    Args:
        number: without what stands between its characters.
        old_with_slips: as above.
        across_point: it goes over the point of an amount, as telephone numbers do not.
    """
    core = number if number.isdecimal() else _LETTERS_AFTER.sub("", _LETTERS_BEFORE.sub("", number))
    if _is_citizens(core) or (core != number and _is_citizens(number)):
        return True
    if across_point:
        return False
    size = len(core)
    if old_with_slips and _citizen_15().is_near(core):
        return True
    if size in WITH_OLD_NUMBER and _citizen_15().exact.match(core):
        return True
    if size in WITH_MOBILE and _is_mobile(core):
        return True
    if core != number and len(number) in WITH_MOBILE and _is_mobile(number):
        return True
    if is_bank_card(core):
        return True
    return _travel_document().fullmatch(number) is not None or _is_taiwan_card(number)


def _is_mobile(number: str) -> bool:
    return _mobile().fullmatch(number.rstrip("X").translate(_LIKE_DIGITS)) is not None


def _is_citizens(number: str) -> bool:
    if len(number) < _citizen().length - 1:
        return False
    read = number if number.isdecimal() else number.translate(_LIKE_DIGITS)
    return _citizen().is_near(read) or bool(_citizen().exact.search(read))


def _is_taiwan_card(number: str) -> bool:
    """Whether it is the number of an identity card of Taiwan, by its check digit."""
    if not _taiwan_card().fullmatch(number):
        return False
    tens, ones = divmod(10 + _LETTERS_OF_TAIWAN.index(number[0]), 10)
    weighed = zip((tens, ones, *map(int, number[1:])), (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1), strict=True)
    return sum(digit * weight for digit, weight in weighed) % 10 == 0


def is_bank_card(digits: str) -> bool:
    """Whether digits are the number of a card of a bank, by its first ones and the check digit."""
    return len(digits) in OF_BANK_CARD and bool(_bank_card().fullmatch(digits)) and luhn(digits)


def luhn(digits: str) -> bool:
    """ISO/IEC 7812-1: the check digit of cards."""
    doubled = (int(d) * (2 if place % 2 else 1) for place, d in enumerate(reversed(digits)))
    return sum(d - 9 if d > 9 else d for d in doubled) % 10 == 0
