"""公民身份号码 (citizen identity number), GB 11643-1999.

| digits | what they are |
|---|---|
| 1–6 | 地址码, the county of first registration (GB/T 2260, of that day) |
| 7–14 | 出生日期码, the birth date, YYYYMMDD |
| 15–17 | 顺序码, the sequence of that day and county; odd for men, even for women |
| 18 | 校验码, ISO 7064 MOD 11-2: a digit or X |

Residents of Hong Kong, Macao and Taiwan who hold a residence permit have such a number too, beginning with
81, 82 or 83. Counties come and go, and a number keeps the one that it was given: an unknown county, or one that
was given up before the birth, is a note.

    >>> check("11010519491231002X")
    ()
    >>> person = parse("440524188001010014")
    >>> person.birth_date, person.sex
    (datetime.date(1880, 1, 1), 'male')
    >>> upgrade("110105491231002")
    '11010519491231002X'
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers import citizen_id_15
from credit_standard.identifiers.columns.region_notes import notes
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import KindRules, judge, wrong_length
from credit_standard.identifiers.parts.arithmetic import citizen_check_character
from credit_standard.identifiers.parts.birth import is_after, is_date, to_date
from credit_standard.identifiers.parts.citizens_number import (
    HOME,
    Sex,
    faults_of_birth,
    is_citizens,
    is_numbered,
    sex_of,
)
from credit_standard.identifiers.parts.holder import birth_digits, sequence
from credit_standard.regions import PERMITS, last_days

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading


@frozen
class CitizenId:
    """The parts of a citizen's number. Only the masked number is ever printed."""

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.PERSON_NUMBER)))
    region: str = field(repr=False)
    birth_date: date = field(repr=False)
    sex: Sex = field(repr=False)
    sequence: str = field(repr=False)


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises.

    `as_of` is the day on which the data is judged: nobody is born after it. Without it nothing is said of that.
    """
    if isinstance(value, str) and is_clean(value, as_of):
        return ()
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


def parts(number: str) -> CitizenId:
    """The parts of 18 digits that are known to be right."""
    at_birth = sequence(number)
    return CitizenId(number, number[:6], to_date(birth_digits(number)), sex_of(at_birth), at_birth)


def upgrade(value: str) -> str:
    """The 18-digit number of a valid number of 15 digits.

    Raises:
        ValueError: the old number is not valid; it is masked in the message.
    """
    return citizen_id_15.parse(value).upgraded


def is_clean(text: str, as_of: date | None = None) -> bool:
    """Whether there is nothing at all to say about a text."""
    born = text[6:14]
    known = _home_days().get(text[:6], "") >= born
    return known and is_numbered(text) and is_date(born) and not is_after(born, as_of)


@cache
def _home_days() -> dict[str, str]:
    """`last_days` of the regions of `HOME`."""
    return {code: day for code, day in last_days().items() if code[:2] in HOME}


def read(text: str, as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    if is_clean(text, as_of):
        return Reading(text)
    return judge(text, KindRules("citizen-id", lambda number: faults(number, as_of)))


def faults(number: str, as_of: date | None) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    found = faults_of_form(number, "citizen-id") or faults_of_parts(number, as_of)
    yield from found or notes_of_region(number)


def faults_of_form(number: str, kind: str) -> list[Finding]:
    """Wrong length, or letters among the digits."""
    if len(number) != 18:
        return [wrong_length("citizen-id-length", number, kind, expected=18)]
    if not number[:17].isdigit() or number[17] not in "0123456789X":
        return [finding(entry("citizen-id-characters"), expected=17)]
    return []


def faults_of_parts(number: str, as_of: date | None) -> list[Finding]:
    """Province, birth date, and the check character when what it covers may be right."""
    found = [*faults_of_province(number), *faults_of_birth(number[6:14], as_of)]
    expected = citizen_check_character(number[:17])
    if expected != number[17] and not any(f.is_error for f in found):
        found.append(finding(entry("citizen-id-check-character"), expected=expected, found=number[17]))
    return found


def notes_of_region(number: str) -> list[Finding]:
    """Of 18 digits that are right."""
    return notes(number[:6], number[6:14], at=1) if number[:2] in HOME else []


def faults_of_province(number: str) -> list[Finding]:
    if number[:2] in PERMITS:
        return [finding(entry("citizen-id-permit-holder"))]
    return [] if number[:2] in HOME else [finding(entry("citizen-id-province"), found=number[:2])]


def matches(text: str) -> bool:
    """Whether a text in canonical form is certainly a citizen's number."""
    return is_citizens(text)


def read_column(texts: pl.Series, as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import persons

    return persons.read_citizen_ids(texts, as_of, read)


KIND = Kind(
    name="citizen-id",
    title=Bilingual("公民身份号码", "a citizen identity number"),
    sensitivity=Sensitivity.PERSON_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
