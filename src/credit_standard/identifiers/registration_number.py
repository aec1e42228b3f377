"""工商注册号 (registration number of an enterprise or individual business), GS 15-2006.

| digits | what they are |
|---|---|
| 1–6 | 登记机关, the region of the registrar; 100000 is the national one |
| 7–14 | 顺序码, the sequence; its first digit tells the kind of enterprise |
| 15 | 校验码, ISO 7064 MOD 11,10 |

The standard holds from 1 July 2007; numbers before it have 13 digits and no check digit. Two further forms
are met in registers and have no check digit either; they are recalled, not read: cooperatives (`……NA……X`,
`……NB……X`) and enterprises with foreign investment (`企独……字第……号`). What cannot be checked gets a note. The
unified code replaced the number from October 2015 on.

    >>> check("110108000000016")
    ()
    >>> [one.name for one in check("1301021000012")]
    ['registration-number-old-form']
    >>> check("110108000000017")[0].message()
    '校验码应为 6，实为 7（110108000000017）。'
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers.columns.region_notes import ANY_DAY, is_plain, notes
from credit_standard.identifiers.judging.form import BLANKS
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import KindRules, judge, wrong_length
from credit_standard.identifiers.parts.arithmetic import registration_check_digit
from credit_standard.regions.provinces import is_known_province

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading

_COOPERATIVE = re.compile("[0-9]{6}N[AB][0-9]{6}X")
FOREIGN_INVESTED = "企[独合作外股]?[\u4e00-\u9fff]{1,6}字第[0-9]{3,6}号?"
"""Of an enterprise with foreign investment, before 2007."""


@frozen
class RegistrationNumber:
    """The parts of a registration number; None where its form has no such part."""

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.ORGANISATION_NUMBER)))
    registrar: str | None
    sequence: str = field(repr=False)
    check_digit: str | None


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> RegistrationNumber:
    """The parts of a valid number, from its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    number = KIND.canonical(value, as_of=as_of)
    if number[0] == "企":
        return RegistrationNumber(number, None, number, None)
    if len(number) == 15 and number.isdigit():
        return RegistrationNumber(number, number[:6], number[6:14], number[14])
    return RegistrationNumber(number, number[:6], number[6:], None)


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    if len(text) == 15 and matches(text) and is_plain(text[:6], ANY_DAY):
        return Reading(text)
    if re.fullmatch(FOREIGN_INVESTED, text.strip(BLANKS)):
        blanks = () if text == text.strip(BLANKS) else (finding(entry("identifier-blanks")),)
        return Reading(text.strip(BLANKS), (*blanks, finding(entry("registration-number-foreign-invested"))))
    return judge(text, _RULES)


def faults(number: str) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if len(number) not in {13, 15}:
        yield wrong_length("registration-number-length", number, "registration-number")
    elif _COOPERATIVE.fullmatch(number):
        yield finding(entry("registration-number-cooperative"))
        yield from _faults_of_region(number)
    elif not number.isdigit():
        yield finding(entry("registration-number-characters"))
    else:
        if len(number) == 13:
            yield finding(entry("registration-number-old-form"))
        elif (expected := registration_check_digit(number[:14])) != number[14]:
            yield finding(entry("registration-number-check-digit"), expected=expected, found=number[14])
            yield from _faults_of_province(number)
            return
        yield from _faults_of_region(number)


def _faults_of_region(number: str) -> list[Finding]:
    """Registrars kept their codes for decades after the region's had changed: none is too old."""
    return _faults_of_province(number) or notes(number[:6], ANY_DAY, at=1)


def _faults_of_province(number: str) -> list[Finding]:
    known = is_known_province(number[:6])
    return [] if known else [finding(entry("registration-number-province"), found=number[:2])]


def matches(text: str) -> bool:
    """Whether a text in canonical form has a known registrar and, of 15 digits, the check digit."""
    if not (text.isascii() and text.isdigit() and is_known_province(text[:6])):
        return False
    return len(text) == 13 or (len(text) == 15 and registration_check_digit(text[:14]) == text[14])


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import kernels, registrations

    by_width = kernels.of_wrong_lengths("registration-number-length", 13, 15)
    by_width |= {
        13: registrations.judge_old,
        15: registrations.judge,
    }
    return kernels.read_widths(texts, by_width, read)


_RULES = KindRules("registration-number", faults)
KIND = Kind(
    name="registration-number",
    title=Bilingual("工商注册号", "a registration number"),
    sensitivity=Sensitivity.ORGANISATION_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
