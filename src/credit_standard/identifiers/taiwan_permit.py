"""台湾居民来往大陆通行证 (mainland travel permit for residents of Taiwan, 台胞证), form only.

The cards issued since 2015 have eight digits, kept for life. The booklets before them had ten or more, often
with a letter behind in brackets: `0012345678(B)`; stored without the brackets. All this is recalled, not read,
so a number of another form gets a warning.

    >>> check("01234567"), check("0012345678(B)")
    ((), ())
    >>> [one.name for one in check("0123456")]
    ['taiwan-permit-form']
    >>> parse("0012345678(B)").is_card
    False
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

_PERMIT = re.compile("[0-9]{8}|[0-9]{10,12}[A-Z]?")
_BRACKETS = re.compile("(?<=[0-9])[(（]([A-Za-z])[)）]")


@frozen
class TaiwanPermit:
    """The number of a permit.

    Attributes:
        value: the number; only its masked form is ever printed.
        is_card: it is of a card as issued since 2015, not of an older booklet.
    """

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.PERSON_NUMBER)))
    is_card: bool


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> TaiwanPermit:
    """The parts of a valid number, from its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    number = KIND.canonical(value, as_of=as_of)
    return TaiwanPermit(number, len(number) == 8 and number.isdigit())


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    if _PERMIT.fullmatch(text):
        return Reading(text)
    return judge(_BRACKETS.sub(r"\1", text, count=1), _RULES)


def faults(number: str) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if other := of_another_kind(number, "taiwan-permit"):
        yield other
    elif not _PERMIT.fullmatch(number):
        yield finding(entry("taiwan-permit-form"), length=len(number))


def matches(text: str) -> bool:
    """Whether a text in canonical form has the form of such a number; many others have it as well."""
    return _PERMIT.fullmatch(text) is not None


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import kernels

    return kernels.read_plain(texts, _PERMIT, read)


_RULES = KindRules("taiwan-permit", faults)
KIND = Kind(
    name="taiwan-permit",
    title=Bilingual("台湾居民来往大陆通行证号码", "the number of a Taiwan resident's travel permit"),
    sensitivity=Sensitivity.PERSON_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
