"""十五位居民身份证号码 (citizen identity number of 15 digits), GB 11643-1989.

| digits | what they are |
|---|---|
| 1–6 | 地址码, the county of first registration |
| 7–12 | 出生日期码, the birth date, YYMMDD, of the 20th century |
| 13–15 | 顺序码, the sequence; odd for men, even for women |

It has no check digit. It was replaced by the number of 18 digits from 1999 on, which has the century and a
check character in addition. Sequences 996 to 999 were kept for people of a hundred years and more, born in
the 19th century; that rule is recalled, not read, and such a number gets a note.

    >>> parse("110105491231002").upgraded
    '11010519491231002X'
    >>> parse("130102881105996").birth_date
    datetime.date(1888, 11, 5)
    >>> check("130102491331002")[0].name
    'citizen-id-birth-date'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers.columns.region_notes import is_plain, notes
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import KindRules, judge, wrong_length
from credit_standard.identifiers.parts.arithmetic import citizen_check_character
from credit_standard.identifiers.parts.birth import is_after, is_date, to_date
from credit_standard.identifiers.parts.citizens_number import HOME, Sex, faults_of_birth, sex_of
from credit_standard.identifiers.parts.holder import CENTENARIANS, birth_digits, sequence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading


@frozen
class CitizenId15:
    """The parts of a citizen's number of 15 digits. Only the masked number is ever printed."""

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.PERSON_NUMBER)))
    region: str = field(repr=False)
    birth_date: date = field(repr=False)
    sex: Sex = field(repr=False)
    sequence: str = field(repr=False)

    @property
    def upgraded(self) -> str:
        """The number of 18 digits."""
        body = self.value[:6] + birth_digits(self.value) + self.sequence
        return body + citizen_check_character(body)


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> CitizenId15:
    """The parts of a valid number, from its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    number = KIND.canonical(value, as_of=as_of)
    at_birth = sequence(number)
    return CitizenId15(number, number[:6], to_date(birth_digits(number)), sex_of(at_birth), at_birth)


def read(text: str, as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    if is_clean(text, as_of):
        return Reading(text)
    return judge(text, KindRules("citizen-id-15", lambda number: faults(number, as_of)))


def is_clean(text: str, as_of: date | None) -> bool:
    """Whether there is nothing at all to say about a text."""
    if not matches(text) or text[12:] in CENTENARIANS:
        return False
    born = birth_digits(text)
    return not is_after(born, as_of) and is_plain(text[:6], born)


def faults(number: str, as_of: date | None) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if len(number) != 15:
        yield wrong_length("citizen-id-length", number, "citizen-id-15", expected=15)
    elif not number.isdigit():
        yield finding(entry("citizen-id-characters"), expected=15)
    else:
        wrong = [] if number[:2] in HOME else [finding(entry("citizen-id-province"), found=number[:2])]
        wrong += faults_of_birth(birth_digits(number), as_of)
        yield from wrong or notes_of_region(number)
        if number[12:] in CENTENARIANS:
            yield finding(entry("citizen-id-centenarian"))


def notes_of_region(number: str) -> list[Finding]:
    """Of 15 digits that are right."""
    return notes(number[:6], birth_digits(number), at=1)


def matches(text: str) -> bool:
    """Whether a text in canonical form has a province and a birth date in their places; no more can be told."""
    digits = len(text) == 15 and text.isascii() and text.isdigit()
    return digits and text[:2] in HOME and is_date(birth_digits(text))


def read_column(texts: pl.Series, as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import persons

    return persons.read_citizen_ids_15(texts, as_of, read)


KIND = Kind(
    name="citizen-id-15",
    title=Bilingual("15 位居民身份证号码", "a citizen identity number of 15 digits"),
    sensitivity=Sensitivity.PERSON_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
