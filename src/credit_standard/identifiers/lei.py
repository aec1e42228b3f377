"""全球法人识别编码 (legal entity identifier, LEI), ISO 17442.

| characters | what they are |
|---|---|
| 1–4 | the local operating unit that issued it |
| 5–18 | the entity |
| 19–20 | two check digits, ISO 7064 MOD 97-10 |

    >>> check("213800KUD8LXJWSQ9D15")[0].name
    'lei-check-digits'
    >>> parse("213800KUD8LAJWSQ9D15").issuer
    '2138'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import KindRules, judge, wrong_length

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading


@frozen
class Lei:
    """The parts of a legal entity identifier."""

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.ORGANISATION_NUMBER)))
    issuer: str = field(repr=False)
    entity: str = field(repr=False)
    check_digits: str


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> Lei:
    """The parts of a valid code, from its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    code = KIND.canonical(value, as_of=as_of)
    return Lei(code, code[:4], code[4:18], code[18:])


def check_digits(body: str) -> str:
    """The last two digits for eighteen of `0-9A-Z` (ISO 7064 MOD 97-10), 02 to 98."""
    from stdnum.iso7064 import mod_97_10

    return str(mod_97_10.calc_check_digits(body))


def is_checked(code: str) -> bool:
    """Whether twenty characters leave the remainder of a right code; with 00, 01 and 99 some do, and were issued."""
    from stdnum.iso7064 import mod_97_10

    return bool(mod_97_10.is_valid(code))


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    return judge(text, _RULES)


def faults(code: str) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if len(code) != 20:
        yield wrong_length("lei-length", code, "lei")
    elif not code[18:].isdigit():
        yield finding(entry("lei-characters"))
    elif not is_checked(code):
        yield finding(entry("lei-check-digits"), expected=check_digits(code[:18]), found=code[18:])


def matches(text: str) -> bool:
    """Whether a text in canonical form has the check digits of such a code."""
    return len(text) == 20 and text.isascii() and text.isalnum() and text[18:].isdigit() and is_checked(text)


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none; few entities have one, each different one is read once."""
    import polars as pl

    from credit_standard.identifiers.judging.reading import nulls, read_rows

    texts = texts.cast(pl.String)
    rows = texts.is_not_null().arg_true().to_numpy()
    return read_rows(texts, read, nulls(texts.name, pl.String(), texts.len()), rows)


_RULES = KindRules("lei", faults)
KIND = Kind(
    name="lei",
    title=Bilingual("全球法人识别编码", "a legal entity identifier"),
    sensitivity=Sensitivity.ORGANISATION_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
