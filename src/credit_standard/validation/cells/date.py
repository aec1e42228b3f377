"""日期: `2021-03-01` and `2021/03/01` are clean; other certain forms are read with a warning; guesses are errors."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from credit_standard.findings import entry, finding
from credit_standard.identifiers.reading import ColumnReading, Reading, read_rows

if TYPE_CHECKING:
    import polars as pl

_CLEAN = re.compile(r"([0-9]{4})([-/])([0-9]{2})\2([0-9]{2})")
_CERTAIN = re.compile(
    r"([0-9]{4})(?:[-/.,]([0-9]{1,2})[-/.,]([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日|([0-9]{2})([0-9]{2}))"
    r"(?:[ T][0-9]{1,2}:[0-9]{2}(?:[:;][0-9]{2}(?:\.[0-9]{1,9})?)?)?"
)
_SERIAL = re.compile(r"[2-6][0-9]{4}(?:\.0)?")  # spreadsheet days from 1954 to 2091


class DateCell:
    """A day of the calendar."""

    def read(self, text: str) -> Reading[date]:
        return _read(text)

    def read_column(self, texts: pl.Series) -> ColumnReading:
        import numpy as np

        from credit_standard.validation.cells.date_column import clean_dates

        days, clean = clean_dates(texts)
        rest = np.flatnonzero(~clean)
        if rest.size:
            rest = rest[texts.is_not_null().to_numpy()[rest]]
        return read_rows(texts, _read, days, rest)


@lru_cache(maxsize=65_536)  # a column holds few different days
def _read(text: str) -> Reading[date]:
    hit = _CLEAN.fullmatch(text)
    if hit:
        return _day(hit[1], hit[3], hit[4], ())
    hit = _CERTAIN.fullmatch(text)
    if hit:
        month, day = (part for part in hit.groups()[1:] if part is not None)
        return _day(hit[1], month, day, (finding(entry("VA202")),))
    return Reading(None, (finding(entry("VA204" if _SERIAL.fullmatch(text) else "VA201")),))


def _day(year: str, month: str, day: str, findings: tuple) -> Reading[date]:  # type: ignore[type-arg]
    try:
        return Reading(date(int(year), int(month), int(day)), findings)
    except ValueError:
        return Reading(None, (finding(entry("VA203")),))
