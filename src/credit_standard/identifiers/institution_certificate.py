"""事业单位法人证书号 (certificate number of a public institution): twelve digits, without a check digit.

Printed `事证第1xxxxxxxxxxx号`, stored as digits; both are right. The length is that of a column in use, the
printed form is recalled: a number of another form gets a warning, and so does the unified code, which newer
certificates carry and which has a field of its own.

    >>> check("113010000123"), check("事证第113010000123号")
    ((), ())
    >>> parse("事证第113010000123号").value
    '113010000123'
    >>> [one.name for one in check("11301000012")]
    ['institution-certificate-form']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import KindRules, judge

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading

_NUMBER = re.compile("[0-9]{12}")
_PRINTED = re.compile("事证第(.*)号", re.DOTALL)


@frozen
class InstitutionCertificate:
    """The number of a certificate; of its parts nothing is known."""

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.ORGANISATION_NUMBER)))


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> InstitutionCertificate:
    """A valid number in its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    return InstitutionCertificate(KIND.canonical(value, as_of=as_of))


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    return Reading(text) if matches(text) else judge(_PRINTED.sub(r"\1", text, count=1), _RULES)


def faults(number: str) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if not matches(number):
        yield finding(entry("institution-certificate-form"), length=len(number))


def matches(text: str) -> bool:
    """Whether a text in canonical form has the form of such a number; others may have it as well."""
    return _NUMBER.fullmatch(text) is not None


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import kernels

    return kernels.read_plain(texts, _NUMBER, read)


_RULES = KindRules("institution-certificate", faults)
KIND = Kind(
    name="institution-certificate",
    title=Bilingual("事业单位法人证书号", "the certificate number of a public institution"),
    sensitivity=Sensitivity.ORGANISATION_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
