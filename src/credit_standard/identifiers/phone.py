"""电话号码 (telephone number), of China unless a country code says otherwise.

| number | canonical form |
|---|---|
| mobile: 11 digits, 12 to 19 in front | `13800138000` |
| landline: area code and subscriber | `0311-86012345` |
| landline with an extension (转, 分机, ext., # or a hyphen) | `0311-86012345转801` |
| landline without area code | `86012345`, with a warning |
| service number, 110, 12345, 95xxx, 400 and 800 numbers | digits alone |
| of another country or region | `+85221234567` |

`+86`, `0086` and brackets around the area code are usual and need no mention. Numbering plans change faster than
tables of them: a number that is in none is a warning, only a number of digits that no telephone has is an error.
Every mobile number of 11 digits is right, whoever was assigned its first digits.

    >>> check("13800138000"), check("(0311)86012345"), check("12800138000")
    ((), (), ())
    >>> parse("+86-311-86012345-801").value
    '0311-86012345转801'
    >>> [one.name for one in check("1380013800")]
    ['phone-form']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers.judging.form import unwrap
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import of_another_kind, wrong_length
from credit_standard.identifiers.parts.dialling import MOBILE, UNASSIGNED, DialledLine, LineKind, dial

if TYPE_CHECKING:
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading

_MOBILE_TODAY = re.compile("1[3-9][0-9]{9}")
_HYPHENS = re.compile("[‐‑‒–—―−.]")
_WRITTEN = re.compile(r"\(?\+?[0-9()-]+")
_IS_EXTENSION = re.compile("[0-9]{1,6}")
_EXTENSION = re.compile(r"(?:转|分机|#|[Ee][Xx][Tt][.-]?|[Xx])[:：]?([0-9]{1,6})$")


@frozen
class Phone:
    """The parts of a telephone number.

    Attributes:
        value: in canonical form; only its masked form is ever printed.
        international: with the country code (ITU-T E.164); None of a local or service number, which has none.
        line: what kind of line it is, as far as its digits tell.
        area_code: of a landline of China, with the leading 0.
        extension: 分机号, the digits to dial behind it.
    """

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.PERSON_NUMBER)))
    international: str | None = field(repr=False)
    line: LineKind
    area_code: str | None = field(repr=False)
    extension: str | None = field(repr=False)


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> Phone:
    """The parts of a valid number, from its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    number = KIND.canonical(value, as_of=as_of)
    line, extension = _dialled(number)
    assert line is not None  # noqa: S101 - a canonical form can be dialled
    return Phone(number, line.international, line.kind, line.area_code, extension)


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    if MOBILE.fullmatch(text):
        return Reading(text)
    form = unwrap(text)
    if form.value is None:
        return Reading(None, form.findings)
    written = _HYPHENS.sub("-", form.value)
    if other := of_another_kind(written.upper(), "phone"):
        return Reading(None, (*form.findings, other))
    if strange := len(re.sub(r"[0-9()+-]", "", _EXTENSION.sub("", written))):
        return Reading(None, (*form.findings, finding(entry("identifier-characters"), count=strange)))
    line, extension = _dialled(written)
    if line is None:
        digits = re.sub("[^0-9]", "", written)
        return Reading(None, (*form.findings, wrong_length("phone-form", digits, "phone")))
    value = line.value if extension is None else f"{line.value}转{extension}"
    odd = [finding(entry("identifier-hyphens"))] if _has_odd_hyphens(form.value, line) else []
    if line.doubt:
        odd.append(finding(entry(line.doubt)))
    return Reading(value, (*form.findings, *odd))


def _dialled(written: str) -> tuple[DialledLine | None, str | None]:
    """The line that a text dials and the extension behind it; a last group of digits may be either's."""
    named = _EXTENSION.search(written)
    main = written[: named.start()].rstrip("-") if named else written
    if not _WRITTEN.fullmatch(main):
        return None, None
    line = dial(main)
    if named:
        return line, named[1]
    if line is None or line.doubt == UNASSIGNED:
        shorter, hyphen, last = main.rpartition("-")
        before = dial(shorter) if hyphen and _IS_EXTENSION.fullmatch(last) else None
        if before is not None and before.takes_extension:
            return before, last
    return line, None


def _has_odd_hyphens(written: str, line: DialledLine) -> bool:
    """Whether there are hyphens where nobody prints them: dashes of other kinds, or within a mobile number."""
    main = _EXTENSION.sub("", written)
    if _HYPHENS.search(main):
        return True
    inside = main.removeprefix("+86-").removeprefix("0086-").removeprefix("86-").rstrip("-")
    return line.kind == "mobile" and "-" in inside


def matches(text: str) -> bool:
    """Whether a text in canonical form is a mobile number; of other numbers too little can be told."""
    return _MOBILE_TODAY.fullmatch(text) is not None


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none; mobile numbers at once, of others each different one once."""
    from credit_standard.identifiers.columns import kernels

    return kernels.read_plain(texts, MOBILE, read)


KIND = Kind(
    name="phone",
    title=Bilingual("电话号码", "a telephone number"),
    sensitivity=Sensitivity.PERSON_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
