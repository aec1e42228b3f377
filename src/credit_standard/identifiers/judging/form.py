"""形式: what a number can lose or gain in typing and in spreadsheets, before its own rules are asked.

What can be mended beyond doubt is a warning, and the number is read as if it had been: blanks, full-width
characters, hyphens, lower case, a title in front. What would need a guess is an error. Nothing here changes
the data.

    >>> form = read_form("统一社会信用代码：9111 0000 6000 37341l")
    >>> form.value, [f.name for f in form.findings]
    ('91110000600037341L', ['identifier-prefix', 'identifier-blanks', 'identifier-lower-case'])
    >>> read_form("1.30102E+17").findings[0].name
    'identifier-damaged'
"""

from __future__ import annotations

import re

from attrs import frozen

from credit_standard.findings import Finding, entry, finding

LONGEST = 100
BLANKS = (
    " \t\n\r\v\f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_BLANK = re.compile(f"[{BLANKS}]+")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad\u061c\u180e]+")
_QUOTES = "'\"‘’“”`="  # a spreadsheet's mark for text, '1301…, and ="1301…"
_TITLES = (
    "统一社会信用代码", "社会信用代码", "信用代码", "组织机构代码", "纳税人识别号", "税务登记号", "税号",
    "工商注册号", "注册号", "居民身份证号码", "公民身份号码", "身份证号码", "身份证号", "身份证",
    "证件号码", "证件号", "行政区划代码", "护照号码", "护照号", "护照", "通行证号码", "通行证号", "回乡证号",
    "台胞证号", "贷款卡编码", "贷款卡号", "中征码", "事业单位证书号", "证书号", "登记证号", "全球法人识别编码",
    "联系电话", "电话号码", "电话", "手机号码", "手机号", "手机",
)  # fmt: skip
_PREFIX = re.compile(
    rf"(?:(?:{'|'.join(_TITLES)})[{BLANKS}]*[:：]?|(?:USCC|uscc|LEI|lei)[{BLANKS}]*[:：])[{BLANKS}]*"
)
_SUFFIX = re.compile(
    rf"[{BLANKS}]*[(（](?:[0-9]{{1,3}}[/／-][0-9]{{1,3}}|[正副]本|[一二两三四五六多]证合一|一照一码|(?:统一)?社会?信用代码)[)）]$"
)  # as on a licence's copies, or of what kind it is
_HYPHEN = re.compile("[-‐‑‒–—―−]")
FULL_WIDTH = re.compile("[\uff01-\uff5e]")
_TO_ASCII = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
_MASKED = re.compile("[*●•█■]")
_SCIENTIFIC = re.compile(r"[0-9]+(?:\.[0-9]+E\+?|E\+)[0-9]{1,3}", re.IGNORECASE)
_DECIMAL = re.compile(r"([0-9]+)\.0*")
_FOREIGN = re.compile("[^0-9A-Za-z]")
SPREADSHEET_DIGITS = 15  # a spreadsheet keeps no more


@frozen
class Form:
    """A text's canonical form, capitals and digits only; None when it cannot be read without a guess."""

    value: str | None
    findings: tuple[Finding, ...]


def read_form(text: str, printed: re.Pattern[str] | None = None) -> Form:
    """The canonical form of a text and what had to be overlooked to read it, or why it cannot be read.

    Args:
        text: any text.
        printed: the printed form of this kind, whose hyphen is nothing to speak of.
    """
    if (
        len(text) <= LONGEST and text.isalnum() and text.isascii()
    ):  # as most are: nothing but letters and digits
        return Form(text.upper(), () if text == text.upper() else _warnings(["identifier-lower-case"]))
    seen: list[str] = []
    value = _unwrapped(text, seen, FULL_WIDTH)
    if isinstance(value, Finding):
        return Form(None, (value,))
    if printed is None or not printed.fullmatch(value):
        value = _noting("identifier-hyphens", value, _HYPHEN.sub("", value), seen)
    else:
        value = value.replace("-", "")
    if strange := len(_FOREIGN.findall(value)):
        return Form(None, (finding(entry("identifier-characters"), count=strange),))
    if not value:
        return Form(None, (finding(entry("identifier-empty")),))
    value = _noting("identifier-lower-case", value, value.upper(), seen)
    return Form(value, _warnings(seen))


def unwrap(text: str, wide: re.Pattern[str] = FULL_WIDTH) -> Form:
    """A text without what stands around the number in it, for kinds that are more than capitals and digits.

    Args:
        text: any text.
        wide: the full-width characters that do not belong in such a number.
    """
    seen: list[str] = []
    value = _unwrapped(text, seen, wide)
    return Form(None, (value,)) if isinstance(value, Finding) else Form(value, _warnings(seen))


def _unwrapped(text: str, seen: list[str], wide: re.Pattern[str]) -> str | Finding:
    if len(text.strip(BLANKS)) > LONGEST:
        return finding(entry("identifier-too-long"), length=len(text))
    value = _without_wrapping(text, seen, wide)
    fault = _fault(value)
    if fault is not None:
        return fault
    if decimal := _DECIMAL.fullmatch(value):
        return _noting("identifier-suffix", value, decimal[1], seen)
    return value


def _without_wrapping(text: str, seen: list[str], wide: re.Pattern[str]) -> str:
    """Without what stands around the number and is no part of it."""
    value = _noting("identifier-invisible", text, _INVISIBLE.sub("", text), seen)
    value = _noting("identifier-blanks", value, value.strip(BLANKS), seen)
    value = _noting("identifier-quotes", value, value.strip(_QUOTES), seen)
    if prefix := _PREFIX.match(value):
        value = _noting("identifier-prefix", value, value[prefix.end() :], seen)
    value = _noting("identifier-suffix", value, _SUFFIX.sub("", value), seen)
    value = _noting("identifier-blanks", value, _BLANK.sub("", value), seen)
    return _noting("identifier-full-width", value, wide.sub(_narrow, value), seen)


def _narrow(wide: re.Match[str]) -> str:
    return wide[0].translate(_TO_ASCII)


def _noting(name: str, before: str, after: str, seen: list[str]) -> str:
    if before != after and name not in seen:
        seen.append(name)
    return after


def _warnings(seen: list[str]) -> tuple[Finding, ...]:
    return tuple(finding(entry(name)) for name in seen)


def _fault(value: str) -> Finding | None:
    """What makes a number unreadable, whatever its kind."""
    if not value:
        return finding(entry("identifier-empty"))
    if _MASKED.search(value):
        return finding(entry("identifier-masked"))
    decimal = _DECIMAL.fullmatch(value)
    if _SCIENTIFIC.fullmatch(value) or (decimal and len(decimal[1]) > SPREADSHEET_DIGITS):
        return finding(entry("identifier-damaged"))
    return None
