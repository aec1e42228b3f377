"""机构号码: the forms of numbers of organisations, right or wrong: codes, registration numbers, certificates.

Some organisation codes have letters alone, and accounts and names in Latin letters have digits behind them. Letters are
of a code where the code is right but for a character; else, where they can be spoken, they are somebody's name.
"""

from __future__ import annotations

import re
from functools import cache

from credit_standard.findings.masks.names import HAN, is_account, may_be_spoken
from credit_standard.findings.masks.persons import PROVINCES, holds_persons_number

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
_DIGIT = re.compile("[0-9]")
_LETTERS = re.compile("[A-HJKMNP-Z]")  # I, L and O may be digits as they were typed
_BLANKS = re.compile("[ -]+")
_CERTIFICATE = rf"[{HAN}()]{{1,20}}第?[ 0-9A-Za-z-]{{1,24}}号?"
_NUMBER = re.compile(r"[!-?\[-`{-~0-9A-Za-z·–—−●•█■ ]{1,48}")
_RUN = re.compile("[0-9A-Za-z]+")
_SIGNS = re.compile("[^0-9A-Za-z]+")
_WORD = re.compile("[A-Za-z]{3,}")
_SERIES = 3  # letters in capitals before a number, and no name
_DIGITS_BEFORE_LETTERS = 6  # of a unified code in groups
_LONG_RUN = 17  # characters that no name of an account has
LONGEST_RUN = 20  # characters of a number of an organisation: a tax number, a LEI


def is_organisations_number(text: str) -> bool:
    """A number in a column of organisations' numbers, however it is spelt: it may be of any length, and wrong."""
    if ("第" in text or "字" in text) and re.fullmatch(_CERTIFICATE, text):
        return True
    number = text if text.isalnum() and text.isascii() else _PREFIX.sub("", text)
    if not _NUMBER.fullmatch(number) or "@" in number:
        return False
    if _since_2015().fullmatch(_SIGNS.sub("", number).upper()):
        return True
    may_be_wrong = number.isalnum() and number.isupper() and bool(_nearly_since_2015().fullmatch(number))
    if not _DIGIT.search(number):
        return may_be_wrong and not may_be_spoken(number)
    if is_account(number):
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
    in_one = text.isalnum() and text.isascii()
    code = (text if in_one else _BLANKS.sub("", _PREFIX.sub("", text))).upper()
    is_one = _LONG_NUMBER.fullmatch(code) and len(_LETTERS.findall(code[8:-1])) > 1
    return bool(is_one) and (in_one or not holds_persons_number(text))  # 2025-01-01 EA1234567


def is_printed_organisation_code(text: str) -> bool:
    """An organisation code as it is printed: no passport has a hyphen there, and no word a digit."""
    return bool(_ORGANISATION_CODE.fullmatch(text))


def is_organisations_number_anywhere(text: str) -> bool:
    """A number that is known for that of an organisation in any column."""
    return bool(_UNIFIED.fullmatch(text) or _OF_REGISTRY.fullmatch(text)) or is_printed_organisation_code(
        text
    )
