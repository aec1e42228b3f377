"""可显示的形式: what may be shown of a value by its form, right or wrong, where no number of a person stands in it.

A date, an amount, a code, a number of a document or of an organisation, a word that stands for nothing, a row of signs.
All but `level` itself take the `level` of a text, in which no sign is full-width.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from importlib.resources import files

from credit_standard.findings.masks.names import HAN, may_be_persons_name, may_be_spoken
from credit_standard.findings.masks.persons import PROVINCES
from credit_standard.findings.masks.plain import CONTROL

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
    "元圆角分厘整人民币美港欧日年月号时点秒天周季度上下半个次件户家项份岁吨亩平方米公里斤小约共计合至到起止以内外前后第期满大写"
    "百千万亿折级类款"
)
_QUANTITY = re.compile(
    rf"(?:RMB|CNY|USD|HKD|EUR)?[-+−]?[0-9{NUMERALS}{_UNITS}.,\s%‰¥$€():+~—-]+", re.IGNORECASE
)
_AMOUNT = re.compile(
    r"[-+−]?[¥$€]? ?(?:[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4}|0|[1-9][0-9]{0,13}|0[0-9]{1,7})?(?:\.[0-9]{0,12})? ?%?"
)
_SCIENTIFIC = re.compile(r"[-+]?[0-9](?:\.[0-9]{0,8})?[Ee][-+]?[0-9]{1,3}")
_DIGIT = re.compile("[0-9]")
_UNIT_OR_POINT = re.compile(f"[{_UNITS}.%¥$€A-Za-z]")
FEW = 7  # digits that no number of a person has so few of
_MANY_DIGITS = 14
_NUMERAL = re.compile(f"(?:人民币|大写|约|共|合计|计)*[{NUMERALS.replace('万', '')}]")
_NUMBER_IN_WORDS = re.compile(f"(?=.*[十百千万亿拾佰仟])[{NUMERALS}]+")
_ENDS_A_QUANTITY = re.compile("[元圆整年月日号天个次分角时秒周]$")
_CODE = re.compile(r"[A-Za-z]{1,3}|[A-Za-z]{0,4}[-_.]?[0-9]{1,6}(?:[-_.][0-9A-Za-z]{1,6}){0,3}[A-Za-z]?")
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
_LAW = (
    rf"(?:《[{HAN}0-9A-Za-z()〔〕]{{5,60}}》|(?!.*[违反对因被将依由经])[{HAN}()]{{2,30}}(?:法|条例|办法|规定|细则))"
    rf"(?:\([0-9]{{4}}年?[{HAN}]{{2,4}}\))?{_ARTICLES}"
)
_BETWEEN_LAWS = re.compile("[、,;]")
_LONG_NUMBER = re.compile("[0-9ANY][0-9A-Z]{16,18}")
_PROVINCE = rf"(?:{'|'.join(PROVINCES)})"
_UNIFIED = re.compile(
    rf"(?:1[1-39]|2[19]|3[1-59]|4[19]|5[1-39]|6[129]|7[129]|8[19]|9[1-39]|A[19]|N[1-39]|Y1){_PROVINCE}[0-9]{{4}}[0-9A-Z]{{10}}"
)
_OF_STANDARD = "[0-9A-HJ-NP-RTUWXY]"  # without I, O, S, V and Z
_SINCE_2015 = ("M", "A", *[_OF_STANDARD] * 6, "[0-9X]")  # an organisation code, which may have letters alone
_OF_REGISTRY = re.compile(rf"{_PROVINCE}[0-9]{{13}}|MA(?=.*[0-9])[0-9A-HJ-NP-RTUWXY]{{7}}")
_ORGANISATION_CODE = re.compile(r"(?=MA|.*[0-9])[0-9A-Z]{8}-[0-9A-Z]", re.IGNORECASE)
_OF_TITLES = (
    "统一社会信用代码组织机构税务登记纳人识别号工商注册证书事业单位法团体民办非企字第编贷款卡中征临时正副本"
)
_PREFIX = re.compile(rf"^(?:[{_OF_TITLES}]{{2,16}}|USCC|LEI|ID)[: ]*")
_LETTERS = re.compile("[A-HJKMNP-Z]")  # I, L and O may be digits as they were typed
_BLANKS = re.compile("[ -]+")
_CERTIFICATE = rf"[{HAN}()]{{1,20}}第?[ 0-9A-Za-z-]{{1,24}}号?"
_NUMBER = re.compile(r"[!-?\[-`{-~0-9A-Za-z·–—−●•█■ ]{1,48}")
_RUN = re.compile("[0-9A-Za-z]+")
_SIGNS = re.compile("[^0-9A-Za-z]+")
_WORD = re.compile("[A-Za-z]{3,}")
_SERIES = 3  # letters in capitals before a number, and no name
_OF_ORGANISATION_CODE = range(8, 11)
_ACCOUNT = re.compile("(?:QQ|WX|VX|WEIXIN|WECHAT|WXID)[^A-Z]", re.IGNORECASE)
_DIGITS_BEFORE_LETTERS = 6  # of a unified code in groups
_LONG_RUN = 17  # characters that no name of an account has
LONGEST_RUN = 20  # characters of a number of an organisation: a tax number, a LEI


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
        return digits <= _MANY_DIGITS and bool(_UNIT_OR_POINT.search(text))
    if _NUMBER_IN_WORDS.fullmatch(text):
        return not may_be_persons_name(text)
    return bool(_NUMERAL.match(text) and _ENDS_A_QUANTITY.search(text)) and len(text) > 2


def is_plainly_a_quantity(text: str) -> bool:
    """A number that has its unit or a point and is too short for a number of a person."""
    digits = len(_DIGIT.findall(text))
    return (
        0 < digits <= FEW and not text.isdecimal() and is_quantity(text) and bool(_UNIT_OR_POINT.search(text))
    )


def is_code(text: str) -> bool:
    """A short code, the number of a record, the number of a document."""
    return bool(_CODE.fullmatch(text) or _RECORD_ID.fullmatch(text)) or is_reference(text)


def is_reference(text: str) -> bool:
    """The number of a document (文号), with its year in brackets or its 第 … 号."""
    return bool(_REFERENCE.fullmatch(text))


def is_law(text: str) -> bool:
    """The name of a law, with articles or without, or several; no name of a person stands before it."""
    parts = _BETWEEN_LAWS.split(text)
    return all(len(one) > 4 and re.fullmatch(_LAW, one) and not may_be_persons_name(one[:3]) for one in parts)


def is_organisations_number(text: str) -> bool:
    """A number in a column of organisations' numbers, however it is spelt: it may be of any length, and wrong."""
    if ("第" in text or "字" in text) and re.fullmatch(_CERTIFICATE, text):
        return True
    number = text if text.isalnum() and text.isascii() else _PREFIX.sub("", text, count=1)
    if not _NUMBER.fullmatch(number) or "@" in number:
        return False
    code = _SIGNS.sub("", number)
    if len(code) in _OF_ORGANISATION_CODE and _since_2015().fullmatch(code.upper()):
        return True
    may_be_wrong = number.isalnum() and number.isupper() and bool(_nearly_since_2015().fullmatch(number))
    if not _DIGIT.search(number):
        return may_be_wrong and not may_be_spoken(number)
    if _ACCOUNT.match(number):
        return False
    runs = list(_RUN.finditer(number))
    return all(len(run[0]) <= LONGEST_RUN for run in runs) and (
        may_be_wrong or not any(_begins_with_name(number, run) for run in runs)
    )


@cache
def _since_2015() -> re.Pattern[str]:
    return re.compile("".join(_SINCE_2015))


@cache
def _nearly_since_2015() -> re.Pattern[str]:
    """The same but for a character: another one, one too many, one too few, or two exchanged."""
    ways = []
    for at, one in enumerate(_SINCE_2015):
        before, behind = "".join(_SINCE_2015[:at]), "".join(_SINCE_2015[at + 1 :])
        ways += [before + "." + behind, before + "." + one + behind, before + behind]
    return re.compile("|".join((*ways, "".join(_SINCE_2015) + ".", "AM" + "".join(_SINCE_2015[2:]))))


def _begins_with_name(number: str, run: re.Match[str]) -> bool:
    """Whether a run of letters and digits begins with a word, as names of persons and of their accounts do."""
    word = _WORD.match(run[0])
    if word is None or len(run[0]) >= _LONG_RUN:
        return False
    is_alone = word[0] == run[0]
    if len(word[0]) == _SERIES:
        return is_alone and not word[0].isupper()
    if may_be_spoken(word[0]) or not word[0].isupper():
        return True
    return is_alone and len(_DIGIT.findall(number[: run.start()])) < _DIGITS_BEFORE_LETTERS


def is_unified_code(text: str) -> bool:
    """A unified code but for a slip, by its form alone: no number of a person has two letters there."""
    code = text if text.isalnum() and text.isascii() else _BLANKS.sub("", _PREFIX.sub("", text, count=1))
    code = code.upper()
    return bool(_LONG_NUMBER.fullmatch(code)) and len(_LETTERS.findall(code[8:-1])) > 1


def is_printed_organisation_code(text: str) -> bool:
    """An organisation code as it is printed: no passport has a hyphen there, and no word a digit."""
    return bool(_ORGANISATION_CODE.fullmatch(text))


def is_organisations_number_anywhere(text: str) -> bool:
    """A number that is known for that of an organisation in any column."""
    return bool(_UNIFIED.fullmatch(text) or _OF_REGISTRY.fullmatch(text)) or is_printed_organisation_code(
        text
    )
