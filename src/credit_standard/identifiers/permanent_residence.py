"""外国人永久居留身份证 (foreigner's permanent residence card), the forms before and after 1 December 2023.

The number of the 2023 card has 18 characters, begins with 9 and ends with a check character by ISO 7064 MOD
11-2. Its inner parts are recalled, not read in a published rule, so a fault in them is a warning:

| characters | what they are |
|---|---|
| 1 | 9 |
| 2–3 | the province where the card was applied for |
| 4–6 | the country, three digits (ISO 3166-1) |
| 7–14 | the birth date, YYYYMMDD |
| 15–17 | the sequence |
| 18 | the check character |

The number of the older card has 15 characters: three letters of the country and twelve digits; nothing in it
can be checked, and it gets a note.

    >>> check("91384019900101001X")
    ()
    >>> check("913840199001010010")[0].name
    'permanent-residence-check-character'
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import KindRules, judge, wrong_length
from credit_standard.identifiers.parts.arithmetic import citizen_check_character
from credit_standard.identifiers.parts.birth import is_after, is_date
from credit_standard.identifiers.parts.citizens_number import Sex, is_numbered, sex_of
from credit_standard.identifiers.parts.holder import birth_date, sequence
from credit_standard.regions.provinces import TERRITORIES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading

_OLD_FORM = re.compile("[A-Z]{3}[0-9]{12}")


@frozen
class PermanentResidence:
    """The parts of the number of a card; of one of the older form only the country is known.

    Attributes:
        value: the number; only its masked form is ever printed.
        country: three digits, in the older form three letters.
        province: two digits.
        birth_date: None where the digits are not a date.
        sex: by the sequence.
    """

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.PERSON_NUMBER)))
    country: str = field(repr=False)
    province: str | None = field(default=None, repr=False)
    birth_date: date | None = field(default=None, repr=False)
    sex: Sex | None = field(default=None, repr=False)


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> PermanentResidence:
    """The parts of a valid number, from its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    number = KIND.canonical(value, as_of=as_of)
    if len(number) == 15:
        return PermanentResidence(number, number[:3])
    return PermanentResidence(number, number[3:6], number[1:3], birth_date(number), sex_of(sequence(number)))


def read(text: str, as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    if len(text) == 18 and matches(text) and not is_after(text[6:14], as_of):
        return Reading(text)
    return judge(text, KindRules("permanent-residence", lambda number: faults(number, as_of)))


def faults(number: str, as_of: date | None) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if _OLD_FORM.fullmatch(number):
        yield finding(entry("permanent-residence-old-form"))
    elif len(number) != 18:
        yield wrong_length("permanent-residence-length", number, "permanent-residence")
    elif number[0] != "9" or not number[:17].isdigit() or number[17] not in "0123456789X":
        yield finding(entry("permanent-residence-form"))
    elif (expected := citizen_check_character(number[:17])) != number[17]:
        yield finding(entry("permanent-residence-check-character"), expected=expected, found=number[17])
    else:
        if number[1:3] not in TERRITORIES:
            yield finding(entry("permanent-residence-province"), found=number[1:3])
        if not is_date(number[6:14]) or is_after(number[6:14], as_of):
            yield finding(entry("permanent-residence-birth-date"))


def matches(text: str) -> bool:
    """Whether a text in canonical form is such a number by all that is known of it."""
    if len(text) == 15:
        return _OLD_FORM.fullmatch(text) is not None
    return text[:1] == "9" and is_numbered(text) and text[1:3] in TERRITORIES and is_date(text[6:14])


def read_column(texts: pl.Series, as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import persons

    return persons.read_permanent_residences(texts, as_of, read)


KIND = Kind(
    name="permanent-residence",
    title=Bilingual("外国人永久居留身份证号码", "the number of a foreigner's permanent residence card"),
    sensitivity=Sensitivity.PERSON_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
