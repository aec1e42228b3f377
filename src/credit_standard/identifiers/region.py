"""行政区划代码 (region code), GB/T 2260.

| digits | what they are |
|---|---|
| 1–2 | the province |
| 3–4 | the prefecture, 00 for the whole province |
| 5–6 | the county, 00 for the whole prefecture |

100000 stands for the whole nation. Form and province are judged here; a code that no list of any day has is a note.

    >>> check("130102"), check("100000")
    ((), ())
    >>> check("990102")[0].name
    'region-province'
    >>> parse("130100").level
    'prefecture'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity
from credit_standard.identifiers.columns.region_notes import ANY_DAY, is_plain, notes
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import KindRules, judge
from credit_standard.regions import Level, is_known_province, level_of, province

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading


@frozen
class RegionParts:
    """The parts of a region code."""

    value: str
    level: Level

    @property
    def province_title(self) -> Bilingual | None:
        return province(self.value)


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> RegionParts:
    """The parts of a valid code, from its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    code = KIND.canonical(value, as_of=as_of)
    return RegionParts(code, level_of(code))


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    return Reading(text) if is_plain(text, ANY_DAY) else judge(text, _RULES)


def faults(code: str) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if len(code) != 6 or not code.isdigit():
        yield finding(entry("region-form"), length=len(code))
    elif not is_known_province(code):
        yield finding(entry("region-province"), found=code[:2])
    else:
        yield from notes(code, ANY_DAY, at=1)


def matches(text: str) -> bool:
    """Whether a text is six digits that begin with a province, or stand for the nation."""
    return len(text) == 6 and text.isascii() and text.isdigit() and is_known_province(text)


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none; there are few different regions, each is read once."""
    import numpy as np
    import polars as pl

    from credit_standard.identifiers.judging.reading import nulls, read_rows

    texts = texts.cast(pl.String)
    empty = nulls(texts.name, pl.String(), texts.len())
    return read_rows(texts, read, empty, np.flatnonzero(texts.is_not_null().to_numpy()))


_RULES = KindRules("region", faults)
KIND = Kind(
    name="region",
    title=Bilingual("行政区划代码", "a region code"),
    sensitivity=Sensitivity.PLAIN,
    read=read,
    read_column=read_column,
    matches=matches,
)
