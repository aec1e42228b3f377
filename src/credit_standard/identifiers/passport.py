"""护照 (passport): form only, for numbers of passports have no check character outside their machine-readable zone.

| form | passport of China |
|---|---|
| E and 8 digits, or E, a letter and 7 digits; G and 8 digits; 14 or 15 and 7 digits | 普通护照, ordinary |
| D, DE | 外交护照, diplomatic |
| S, SE | 公务护照, service |
| P, PE | 公务普通护照, for public affairs |

Other countries have other forms, of 5 to 20 letters and digits, and some of them look like ours. All this is
recalled, not read: a number of none of these forms gets a warning, and only what is certainly another number,
by its check characters, is refused.

    >>> check("E12345678"), check("C01X00T47")
    ((), ())
    >>> [one.name for one in check("ZHANGSAN")]
    ['passport-form']
    >>> parse("EA1234567").series
    'ordinary'
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import KindRules, judge, of_another_kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading

Series = Literal["ordinary", "diplomatic", "service", "public-affairs"]
_SERIES: tuple[tuple[Series, re.Pattern[str]], ...] = (
    ("ordinary", re.compile("E[A-HJ-NP-Z]?[0-9]{7,8}|G[0-9]{8}|1[45][0-9]{7}")),
    ("diplomatic", re.compile("DE?[0-9]{7,8}")),
    ("service", re.compile("SE?[0-9]{7,8}")),
    ("public-affairs", re.compile("PE?[0-9]{7,8}")),
)
_CHINESE = re.compile("(?:[EG][0-9]|E[A-HJ-NP-Z])[0-9]{7}")
_PLAIN = re.compile("[A-Z]{1,3}[0-9]{4,14}|[0-9]{5,17}")
_LENGTHS = range(5, 21)


@frozen
class Passport:
    """The number of a passport.

    Attributes:
        value: the number; only its masked form is ever printed.
        series: which passport of China has numbers of this form; None where none has. Another country may.
    """

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.PERSON_NUMBER)))
    series: Series | None


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> Passport:
    """The parts of a valid number, from its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    number = KIND.canonical(value, as_of=as_of)
    return Passport(number, next((name for name, form in _SERIES if form.fullmatch(number)), None))


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    return Reading(text) if _PLAIN.fullmatch(text) else judge(text, _RULES)


def faults(number: str) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if other := of_another_kind(number, "passport"):
        yield other
    elif len(number) not in _LENGTHS or number.isalpha():
        yield finding(entry("passport-form"), length=len(number))


def matches(text: str) -> bool:
    """Whether a text in canonical form has the form of today's ordinary passports of China."""
    return _CHINESE.fullmatch(text) is not None


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import kernels

    return kernels.read_plain(texts, _PLAIN, read)


_RULES = KindRules("passport", faults)
KIND = Kind(
    name="passport",
    title=Bilingual("护照号码", "the number of a passport"),
    sensitivity=Sensitivity.PERSON_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
