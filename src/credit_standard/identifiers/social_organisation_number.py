"""社会组织登记证号 (registration certificate number of a social organisation): a text of up to 50 characters.

Each registrar has its own form, mostly with words: `冀社证字第0123号`. Nothing in it can be checked. The length is
that of a column in use; that there is a digit in it is experience. So both are warnings. Newer certificates carry
the unified code as their number, which is clean here.

    >>> check("冀社证字第0123号"), check("130100-SH-0042")
    ((), ())
    >>> [one.name for one in check("正在办理")]
    ['social-organisation-number-form']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers.judging.form import Form, unwrap
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.lookalike import certainly_a_citizens
from credit_standard.identifiers.judging.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading

LONGEST = 50
_PRINTED = re.compile("[\u4e00-\u9fff]{1,8}字第[0-9]{1,12}号")
_WIDE = re.compile("[０-９Ａ-Ｚａ-ｚ]")  # a full-width bracket belongs in a Chinese text
_DIGIT = re.compile("[0-9〇零一二三四五六七八九十]")


@frozen
class SocialOrganisationNumber:
    """The number of a certificate, as the registrar writes it."""

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.ORGANISATION_NUMBER)))


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> SocialOrganisationNumber:
    """A valid number in its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    return SocialOrganisationNumber(KIND.canonical(value, as_of=as_of))


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    if matches(text):
        return Reading(text)
    form = _unwrapped(text)
    if form.value is None:
        return Reading(None, form.findings)
    found = tuple(faults(form.value))
    wrong = any(one.is_error for one in found)
    return Reading(None if wrong else form.value, form.findings + found)


def _unwrapped(text: str) -> Form:
    """Without what stands around the number, however often: in words a title may hide another."""
    form = unwrap(text, _WIDE)
    while form.value is not None and (inner := unwrap(form.value, _WIDE)).value != form.value:
        if inner.value is None:
            return inner
        seen = {one.name for one in form.findings}
        form = Form(inner.value, (*form.findings, *(f for f in inner.findings if f.name not in seen)))
    return form


def faults(number: str) -> Iterator[Finding]:
    """The findings on a number as the registrar writes it."""
    if citizens := certainly_a_citizens(number.upper(), "social-organisation-number"):
        yield finding(entry("identifier-wrong-kind"), **citizens)
    elif len(number) > LONGEST:
        yield finding(entry("social-organisation-number-length"), length=len(number))
    elif not _DIGIT.search(number):
        yield finding(entry("social-organisation-number-form"))


def matches(text: str) -> bool:
    """Whether a text has the form that most registrars print."""
    return _PRINTED.fullmatch(text) is not None


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import kernels

    return kernels.read_plain(texts, _PRINTED, read)


KIND = Kind(
    name="social-organisation-number",
    title=Bilingual("社会组织登记证号", "the registration number of a social organisation"),
    sensitivity=Sensitivity.ORGANISATION_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
