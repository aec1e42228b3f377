"""贷款卡编码、中征码 (loan card code of the People's Bank): opaque, form only.

Sources contradict each other on its length, 16 characters or 17 or 18, and none that was read says what is
inside. So it is kept as it is, and a text of another length gets a warning.

    >>> check("1301020000123456")
    ()
    >>> [one.name for one in check("130102")]
    ['loan-card-form']
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

_CODE = re.compile("[0-9A-Z]{16,18}")
_PLAIN = re.compile("[0-9A-WYZ]{16,17}")  # of 18 characters it may be another number; a run of X is a mask


@frozen
class LoanCard:
    """A loan card code; of its parts nothing is known."""

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.ORGANISATION_NUMBER)))


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> LoanCard:
    """A valid code in its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    return LoanCard(KIND.canonical(value, as_of=as_of))


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    return Reading(text) if _PLAIN.fullmatch(text) else judge(text, _RULES)


def faults(code: str) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if other := of_another_kind(code, "loan-card"):
        yield other
    elif not _CODE.fullmatch(code):
        yield finding(entry("loan-card-form"), length=len(code))


def matches(text: str) -> bool:
    """Whether a text in canonical form has one of the lengths; many other numbers have them as well."""
    return _CODE.fullmatch(text) is not None


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import kernels

    return kernels.read_plain(texts, _PLAIN, read)


_RULES = KindRules("loan-card", faults)
KIND = Kind(
    name="loan-card",
    title=Bilingual("贷款卡编码（中征码）", "a loan card code"),
    sensitivity=Sensitivity.ORGANISATION_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
