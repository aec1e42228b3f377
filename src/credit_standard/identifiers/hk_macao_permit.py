"""港澳居民来往内地通行证 (mainland travel permit for residents of Hong Kong and Macao, 回乡证), form only.

| characters | what they are |
|---|---|
| 1 | H for Hong Kong, M for Macao |
| 2–9 | the number of the person, kept for life |
| 10–11 | 换证次数, how often the card was replaced; printed on cards before 2013 only |

All this is recalled, not read, so a number of another form gets a warning.

    >>> check("H12345678"), check("M1234567801")
    ((), ())
    >>> [one.name for one in check("C12345678")]
    ['hk-macao-permit-form']
    >>> parse("H1234567801").territory
    '810000'
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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

_PERMIT = re.compile("[HM][0-9]{8}(?:[0-9]{2})?")
_TERRITORIES = {"H": "810000", "M": "820000"}


@frozen
class HkMacaoPermit:
    """The parts of the number of a permit; None where its form is not known.

    Attributes:
        value: the number; only its masked form is ever printed.
        territory: the region code of Hong Kong or Macao.
        person: the nine characters that stay when the card is replaced.
        replacement: how often it was replaced, two digits, where the number says so.
    """

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.PERSON_NUMBER)))
    territory: str | None = field(repr=False)
    person: str | None = field(repr=False)
    replacement: str | None = field(repr=False)


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> HkMacaoPermit:
    """The parts of a valid number, from its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    number = KIND.canonical(value, as_of=as_of)
    if not matches(number):
        return HkMacaoPermit(number, None, None, None)
    return HkMacaoPermit(number, _TERRITORIES[number[0]], number[:9], number[9:] or None)


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    return Reading(text) if matches(text) else judge(text, _RULES)


def faults(number: str) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if other := of_another_kind(number, "hk-macao-permit"):
        yield other
    elif not matches(number):
        yield finding(entry("hk-macao-permit-form"), length=len(number))


def matches(text: str) -> bool:
    """Whether a text in canonical form has the form of such a number."""
    return _PERMIT.fullmatch(text) is not None


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import kernels

    return kernels.read_plain(texts, _PERMIT, read)


_RULES = KindRules("hk-macao-permit", faults)
KIND = Kind(
    name="hk-macao-permit",
    title=Bilingual(
        "港澳居民来往内地通行证号码", "the number of a Hong Kong or Macao resident's travel permit"
    ),
    sensitivity=Sensitivity.PERSON_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
