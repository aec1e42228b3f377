"""可显示的形式: what may be shown of a value by its form, right or wrong, where no number of a person stands in it.

A date, an amount, a code, a number of a document, a word that stands for nothing, a row of signs.
All but `level` itself take the `level` of a text, in which no sign is full-width.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from importlib.resources import files

from credit_standard.findings.masks.names import HAN, holds_pinyin, is_account, may_be_persons_name
from credit_standard.findings.masks.plain import CONTROL, count_digits

NUMERALS = "〇零○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟半"
_DAY = (
    r"[0-9]{4}(?:[-/.年][0-9]{1,2}(?:[-/.月][0-9]{1,2}[日号]?|月)?|年)"
    r"|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{4}|[0-9]{2})"
    r"|(?:1[89]|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])"
    r"|[0-9]{1,2}月(?:[0-9]{1,2}[日号])?"
)
_TIME = (
    r"(?:[T ]*[0-2]?[0-9][:时点](?:[0-5]?[0-9][:分]?)?(?:[0-5]?[0-9](?:[.,][0-9]{1,9})?秒?)?"
    r" *(?:[AP]M|上午|下午|Z|UTC|GMT|[+-][0-1][0-9]:?[0-5][0-9])?)?"
)
_ONE_DAY = rf"(?:{_DAY})日?{_TIME}"
_DATE = re.compile(rf"自?{_ONE_DAY}(?: ?(?:至|到|起至?|止|[-~–—―]+) ?(?:{_ONE_DAY}|今|长期)?止?)?")
_COMPACT_TIME = re.compile(
    r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[01][0-9]|2[0-3])(?:[0-5][0-9]){1,2}(?:[0-9]{3})?"
)
_FEW_DIGITS = re.compile(r"[0-9]{0,8}|(?=(?:[^0-9]*[0-9]){1,8}[^0-9]*$)[0-9\s./:,;+~–—-]+")
_UNITS = (
    "元圆角分厘整美港欧日年月号时点秒天周季度上下半个次件户家项份岁吨亩米里斤约共至到起止以内外前后第期满"
    "百千万亿折级类款"
)
_UNIT_WORDS = "人民币|合计|共计|大写|平方|公[里斤顷]|小时|人|每|不超过|超过|不足|[大小高低多少]于|分之"
"""Whole words, of characters that names have too."""
_QUANTITY = re.compile(
    rf"(?:RMB|CNY|USD|HKD|EUR)?[<>≤≥=]{{0,2}}[-+−]?(?:[0-9{NUMERALS}{_UNITS}.,\s%‰¥$€():+~/—-]|{_UNIT_WORDS})+",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"[-+−]?[¥$€]? ?(?:[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4}|0|[1-9][0-9]{0,13}|0[0-9]{1,7})?(?:\.[0-9]{0,12})? ?%?"
)
_SCIENTIFIC = re.compile(r"[-+]?[0-9](?:\.[0-9]{0,8})?[Ee][-+]?[0-9]{1,3}")
_DIGIT = re.compile("[0-9]")
_UNIT_OR_POINT = re.compile(f"[{_UNITS}.%¥$€A-Za-z<>≤≥]|{_UNIT_WORDS}")
FEW = 7  # digits that no number of a person has so few of
_MANY_DIGITS = 14
_NUMERAL = re.compile(f"(?:人民币|大写|约|共|合计|共计|第)*[{NUMERALS}]")
_NUMBER_IN_WORDS = re.compile(f"(?=.*[十百千万亿拾佰仟])(?:[百千万]分之)?[{NUMERALS}]+")
_ENDS_A_QUANTITY = re.compile("[元圆整年月日号天个次分角时秒周度期]$")
_SURNAME_IN_AMOUNT = re.compile(
    "[伍陆](?:[十百千万亿拾佰仟]+[元圆整]{1,2}|个月)"
)  # two numerals are surnames
_NAME_BEFORE = re.compile(rf"[{HAN}]{{2,4}}(?= ?[0-9])")
_STANDARD = r"(?:GB|DB|HJ|JJF|JJG)[A-Z0-9]{0,3}(?:/T|/Z)? ?[0-9]{1,6}(?:\.[0-9]{1,3})?-(?:19|20)[0-9]{2}"
_FOOD_LICENCE = "(?:JY|SC)[0-9]{14}"
_CODE = re.compile(
    rf"{_STANDARD}|{_FOOD_LICENCE}|"
    r"[A-Za-z]{1,3}[级类]?|[A-Za-z]{0,4}[-_.]?[0-9]{1,6}(?:[-_.][0-9A-Za-z]{1,6}){0,3}[A-Za-z]?"
)
_RECORD_ID = re.compile(
    r"(?=.{4,64}$)(?=.*[0-9])(?!0[0-9]{2,3}-[0-9]{7,8}$)(?:[A-Za-z]{1,8}|[0-9]{1,8}|[A-Za-z]{1,4}(?:19|20)[0-9]{6})"
    r"(?:[-_/.](?:[A-Za-z]{1,8}|[0-9]{1,8}|[0-9A-Za-z]{1,6}))+"
    r"|[A-Za-z]{1,4}(?:19|20)[0-9]{6,10}"
    r"|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
)
_REFERENCE = re.compile(
    rf"(?=.*[0-9])(?=.*(?:[〔\[(【][12][0-9]{{3}}(?:年度?)?[〕\])】]|第.*号|字.*号))"
    rf"[{HAN}0-9A-Za-z〔〕\[\]()【】《》第号_.·―—–-]{{4,64}}"
)
_ARTICLES = rf"(?:第[0-9{NUMERALS}()]{{1,12}}[编章节条款项目](?:之[{NUMERALS}])?)*"
_KINDS_OF_LAWS = "法|条例|办法|规定|细则|规则|规程|准则|标准|基准|目录|清单|规范|制度|公约|章程|解释"
_LAW = (
    rf"(?:《[{HAN}0-9A-Za-z()〔〕]{{3,58}}(?:{_KINDS_OF_LAWS})(?:\([{HAN}0-9]{{2,9}}\))?》"
    rf"|(?!.*[违反对因被将依由经])[{HAN}()]{{2,30}}(?:法|条例|办法|规定|细则))"
    rf"(?:\([0-9]{{4}}年?[{HAN}]{{2,4}}\))?{_ARTICLES}"
)
_BETWEEN_LAWS = re.compile("[、,;]")


def level(text: str) -> str:
    """Full-width and compatibility characters as their plain ones, nothing invisible."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return CONTROL.sub("", plain).strip()


def is_of_signs(text: str) -> bool:
    """Nothing but signs: `########`, `****`."""
    return not any(c.isalnum() for c in text)


@cache
def _words() -> frozenset[str]:
    """What systems and people write where there is nothing to write, and answers of one word."""
    return frozenset(files("credit_standard.findings.masks").joinpath("words.txt").read_text("utf-8").split())


def is_word(text: str) -> bool:
    if text.isascii() and text.isalpha() and len(set(text)) == 1:  # xxxx
        return True
    return text.casefold().replace(" ", "_") in _words()


def is_date(text: str) -> bool:
    """The form of a day or a moment, or of two of them; a number of a person is never written so."""
    return bool(_DATE.fullmatch(text) or _COMPACT_TIME.fullmatch(text))


def is_quantity(text: str) -> bool:
    """An amount, a number with its unit, a count in words; no longer than amounts are."""
    if _SCIENTIFIC.fullmatch(text) or _FEW_DIGITS.fullmatch(text) or _AMOUNT.fullmatch(text):
        return True
    if not _QUANTITY.fullmatch(text):
        return False
    digits = len(_DIGIT.findall(text))
    if digits:
        before = _NAME_BEFORE.match(text)
        if before is not None and may_be_persons_name(before[0]):
            return False
        return digits <= _MANY_DIGITS and bool(_UNIT_OR_POINT.search(text))
    if may_be_persons_name(text) and not _SURNAME_IN_AMOUNT.fullmatch(text):
        return False
    return bool(_NUMBER_IN_WORDS.fullmatch(text) or (_NUMERAL.match(text) and _ENDS_A_QUANTITY.search(text)))


def is_plainly_a_quantity(text: str) -> bool:
    """A number that has its unit or a point and is too short for a number of a person."""
    return (
        bool(_DIGIT.search(text))
        and count_digits(text) <= FEW
        and not text.isdecimal()
        and is_quantity(text)
        and bool(_UNIT_OR_POINT.search(text))
    )


def is_code(text: str) -> bool:
    """A short code, the number of a record, the number of a document."""
    if is_reference(text):
        return True
    is_one = _CODE.fullmatch(text) or _RECORD_ID.fullmatch(text)
    return bool(is_one) and not (is_account(text) or holds_pinyin(text))


def is_reference(text: str) -> bool:
    """The number of a document (文号), with its year in brackets or its 第 … 号."""
    return bool(_REFERENCE.fullmatch(text))


def is_law(text: str) -> bool:
    """The name of a law, with articles or without, or several; no name of a person stands before it."""
    return all(
        len(one) > 4 and re.fullmatch(_LAW, one) and not may_be_persons_name(one.lstrip("《")[:3])
        for one in _BETWEEN_LAWS.split(text)
    )
