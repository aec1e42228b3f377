"""文本中的个人信息: what personal data stands in one text, and where.

Each number is found by how it is written and told by what has to hold of it: a citizen's by its check character, a card
by its check digit, a landline by its area code. Of a text of 18 characters it is asked first whether it is a unified
code. Nothing is looked for within a longer token. Names are not found: a name in a free text has no form.

    >>> [(one.kind, one.text) for one in leaks_in("张三，身份证号11010519491231002X，电话138 0013 8000")]
    [('citizen-number', '11010519491231002X'), ('mobile-phone', '138 0013 8000')]
    >>> list(leaks_in("流水号A11010519491231002X，统一社会信用代码91110000600037341L"))
    []
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.disclosure.decision.places import FULL_AGE
from credit_standard.disclosure.leaks import patterns
from credit_standard.disclosure.leaks.kinds import is_of_persons, kinds
from credit_standard.findings.masks.persons import is_bank_card, luhn

if TYPE_CHECKING:
    from datetime import date

CITIZEN, CITIZEN_15, MINOR = "citizen-number", "citizen-number-15", "minor"
_NARROW = str.maketrans("０１２３４５６７８９＠－（）　Ｘｘ", "0123456789@-() Xx")
_WIDE = re.compile("[０-９＠－（）　Ｘｘ]")
_RUN = re.compile("[0-9+(][0-9Xx ()+-]{10,}")  # all that numbers are written with
_BETWEEN = re.compile("[^0-9Xx]")
_LIVES = re.compile(
    "(?:家住|现住|居住(?:地|于|在)?|住址|住所地?为?|户籍(?:地|所在地)?|家庭地址|租住于?|暂住|住(?:在|于|[:：]?))[^，。；,;]{0,16}$"
)
_CARD = re.compile("(?:(?<!贷款)卡|账号|帐号|账户|帐户|开户)[^。；]{0,16}$")
_IDENTITY = re.compile("(?:身份|证件)[^。；]{0,10}$")
NEAR = 32
"""Characters before a number in which a word says what it is."""
_REGION_LIKE = re.compile("4[1-6]|5[0-4]")  # so the codes of loan cards begin, too
_BIRTH = re.compile("([0-9]{4}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2})")
_NUMERALS = {numeral: number for number, numeral in enumerate("一二三四五六七八九", start=1)} | {"两": 2}
_NOT_AN_AGE = re.compile(" ?(?:以[上下内]|至|到|[-~～—]|儿童|婴|幼|周?岁以)")
_NO_HOUSE = re.compile("(?:令|线|文件?|公告|通知|井|机|炉|标段|楼梯|车|船|药|泵|仓|库|池|矿)")


@frozen
class Leak:
    """Personal data in a text: its kind, where it stands, and as it stands there."""

    kind: str
    start: int
    end: int
    text: str


def leaks_in(text: str, *, heading: str = "", as_of: date | None = None) -> Iterator[Leak]:
    """The personal data in a text, in the order in which it stands there.

    Args:
        text: any text.
        heading: of its column; it may say whose address it is.
        as_of: the day on which ages are told; without it a birth date says nothing of minors.
    """
    read = text.translate(_NARROW) if _WIDE.search(text) else text
    found: list[Leak] = []
    taken = bytearray(len(text))
    for kind, hit in _all(read, heading, as_of):
        start, end = hit.span()
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            found.append(Leak(kind, start, end, text[start:end]))
    yield from sorted(found, key=lambda one: one.start)


@cache
def _token(pattern: str) -> re.Pattern[str]:
    return re.compile(f"(?<![0-9A-Za-z])(?:{pattern})(?![0-9A-Za-z])")


@cache
def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _all(text: str, heading: str, as_of: date | None) -> Iterator[tuple[str, re.Match[str]]]:
    """What is found of each kind; where two share characters the first counts."""
    for run in _RUN.finditer(text):
        yield from _numbers(text, heading, as_of, run.start(), run.end() + 1)
    if "@" in text:
        for hit in _words(patterns.MAIL).finditer(text):
            if not _is_of_authority(hit[0]):
                yield "mail", hit
    if any(one in text for one in patterns.HOUSE_ENDS):
        for hit in _words(patterns.ADDRESS).finditer(text):
            if not _NO_HOUSE.match(text, hit.end()):
                lives = is_of_persons(heading) or _LIVES.search(_before(text, hit))
                yield "home-address" if lives else "house-address", hit
    yield from ((MINOR, hit) for hit in _minors(text, as_of))


def _numbers(
    text: str, heading: str, as_of: date | None, start: int, end: int
) -> Iterator[tuple[str, re.Match[str]]]:
    """The numbers in a run of digits; `end` is behind the character that ends it."""
    for hit in _token(patterns.CITIZEN).finditer(text, start, end):
        number = _BETWEEN.sub("", hit[0]).upper()
        if is_citizens(number):
            yield MINOR if _is_minor(number, as_of) else CITIZEN, hit
    for hit in _token(patterns.BANK_CARD).finditer(text, start, end):
        if _is_card(_BETWEEN.sub("", hit[0]), _before(text, hit, heading)):
            yield "bank-card", hit
    for hit in _token(patterns.CITIZEN_15).finditer(text, start, end):
        if _is_old_citizens(hit[0], _before(text, hit, heading)):
            yield CITIZEN_15, hit
    yield from (("mobile-phone", hit) for hit in _token(patterns.MOBILE).finditer(text, start, end))
    for hit in _token(patterns.LANDLINE).finditer(text, start, end):
        if _is_landline(hit[0]):
            yield "landline", hit


def _before(text: str, hit: re.Match[str], heading: str = "") -> str:
    """The words before what was found; the heading comes first where it is near."""
    start = hit.start()
    return text[start - NEAR : start] if start > NEAR else heading + text[:start]


def is_citizens(number: str) -> bool:
    """Whether 18 characters are the number of a citizen, or of who has such a number, and no unified code."""
    from credit_standard.identifiers import citizen_id, permanent_residence, residence_permit, uscc

    if uscc.KIND.matches(number):
        return False
    return any(
        one.matches(number) for one in (citizen_id.KIND, residence_permit.KIND, permanent_residence.KIND)
    )


def _is_old_citizens(number: str, before: str) -> bool:
    """15 digits without a check: a known county, a day, and no registration number, unless a word says so."""
    from credit_standard.identifiers import citizen_id_15, registration_number

    if citizen_id_15.check(number):
        return False
    return bool(_IDENTITY.search(before)) or not registration_number.is_valid(number)


def _is_minor(number: str, as_of: date | None) -> bool:
    from credit_standard.identifiers.parts.holder import age_on

    age = None if as_of is None else age_on(number, as_of)
    return age is not None and 0 <= age < FULL_AGE


def _is_card(number: str, before: str) -> bool:
    if is_bank_card(number):
        return True
    if len(number) != 16 or number[0] not in "45" or not luhn(number):
        return False
    return not _REGION_LIKE.match(number) or bool(_CARD.search(before))


def _is_landline(written: str) -> bool:
    from credit_standard.identifiers.parts.dialling import dial

    line = dial(written.replace(" ", "-"))
    return line is not None and line.kind == "landline" and not line.doubt


def _is_of_authority(address: str) -> bool:
    domain = address.rpartition("@")[2].casefold()
    return any(domain == one or domain.endswith(f".{one}") for one in kinds()["mail"].domains_of_authorities)


def _minors(text: str, as_of: date | None) -> Iterator[re.Match[str]]:
    """Ages under 18, birth dates of less than 18 years ago, and persons that are called minors."""
    if "岁" in text:
        for hit in _words(patterns.AGE).finditer(text):
            age = _years(hit[0])
            if age is not None and age < FULL_AGE and not _NOT_AN_AGE.match(text, hit.end()):
                yield hit
    if as_of is not None and "生" in text:
        for hit in _words(patterns.BORN).finditer(text):
            if _is_under_age(hit[0], as_of):
                yield hit
    if "未成年" in text:
        yield from _words(patterns.MINOR).finditer(text)


def _years(words: str) -> int | None:
    """A number of years: `15`, `十五`, `二十`."""
    digits = re.search("[0-9]{1,2}", words)
    if digits:
        return int(digits[0])
    numerals = re.search("([一二两三四五六七八九]?)(十?)([一二三四五六七八九]?)周?岁", words.replace(" ", ""))
    if numerals is None or not any(numerals.groups()):
        return None
    tens, ten, ones = numerals.groups()
    if not ten:
        return _NUMERALS.get(ones or tens)
    return 10 * _NUMERALS.get(tens, 1) + _NUMERALS.get(ones, 0)


def _is_under_age(words: str, as_of: date) -> bool:
    born = _BIRTH.match(words)
    if born is None:
        return False
    year, month, day = map(int, born.groups())
    return (as_of.year - year - ((as_of.month, as_of.day) < (month, day))) in range(FULL_AGE)
