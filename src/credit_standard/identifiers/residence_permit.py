"""港澳台居民居住证 (residence permit of residents of Hong Kong, Macao and Taiwan), number by GB 11643-1999.

| digits | what they are |
|---|---|
| 1–6 | 810000 Hong Kong, 820000 Macao, 830000 Taiwan |
| 7–14 | the birth date, YYYYMMDD, which may well lie before the permits began in 2018 |
| 15–17 | the sequence; odd for men, even for women |
| 18 | the check character, ISO 7064 MOD 11-2 |

    >>> check("830000199201300022")
    ()
    >>> check("840000199201300022")[0].name
    'residence-permit-region'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity
from credit_standard.identifiers.citizen_id import (
    CitizenId,
    faults_of_form,
    parts,
)
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import KindRules, judge
from credit_standard.identifiers.parts.arithmetic import citizen_check_character
from credit_standard.identifiers.parts.birth import is_after, is_date
from credit_standard.identifiers.parts.citizens_number import PERMIT_REGIONS, faults_of_birth, is_numbered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> CitizenId:
    """The parts of a valid number, from its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    return parts(KIND.canonical(value, as_of=as_of))


def read(text: str, as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    if matches(text) and not is_after(text[6:14], as_of):
        return Reading(text)
    return judge(text, KindRules("residence-permit", lambda number: faults(number, as_of)))


def faults(number: str, as_of: date | None) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    malformed = faults_of_form(number, "residence-permit")
    yield from malformed
    if malformed:
        return
    found = [] if number[:6] in PERMIT_REGIONS else [finding(entry("residence-permit-region"))]
    found += faults_of_birth(number[6:14], as_of)
    yield from found
    expected = citizen_check_character(number[:17])
    if expected != number[17] and not found:
        yield finding(entry("citizen-id-check-character"), expected=expected, found=number[17])


def matches(text: str) -> bool:
    """Whether a text in canonical form is certainly the number of such a permit."""
    return text[:6] in PERMIT_REGIONS and is_numbered(text) and is_date(text[6:14])


def read_column(texts: pl.Series, as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import persons

    return persons.read_residence_permits(texts, as_of, read)


KIND = Kind(
    name="residence-permit",
    title=Bilingual("港澳台居民居住证号码", "the number of a Hong Kong, Macao or Taiwan resident's permit"),
    sensitivity=Sensitivity.PERSON_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
