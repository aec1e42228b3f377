"""日期: `2021-03-01` and `2021/03/01` are clean; other certain forms are read with a warning; guesses are errors.

What systems write where they have no date is none, with a warning; what means “without end” is 2099-12-31 where a date
may be without end.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.files.values.chinese_time import in_china
from credit_standard.findings import entry, finding
from credit_standard.identifiers.judging.reading import ColumnReading, Reading, read_rows
from credit_standard.model.element import OPEN_END
from credit_standard.validation.checking.cells.stand_ins import FOR_EVER, PLACEHOLDERS
from credit_standard.validation.checking.cells.unseen import seen

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.findings import Finding
    from credit_standard.model import Date

_LONGEST = 64  # characters of a day with its time, however it is written
_CLEAN = re.compile(r"([0-9]{4})([-/])([0-9]{2})\2([0-9]{2})")
_TIME = (
    r"(?:[ T](?:[上下]午 ?)?[0-9]{1,2}:[0-9]{2}(?:[:;][0-9]{2}(?:\.[0-9]{1,9})?)?(?: ?[AP]M)?"
    r"| ?[0-9]{1,2}[时点][0-9]{1,2}分(?:[0-9]{1,2}秒)?)?"
)
_CERTAIN = re.compile(
    r"([0-9]{4})(?:[-/.,]([0-9]{1,2})[-/.,]([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})[日号]|([0-9]{2})([0-9]{2}))"
    + _TIME
)
_TO_THE_SECOND = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]")
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))
_BLANKS_WITHIN = re.compile(r"\s+(?=[-/.年月日号])|(?<=[-/.年月])\s+")
_OTHER_POINTS = re.compile("(?<=[0-9])[。、](?=[0-9])")
_DAY_OF_WEEK = re.compile(r"(?<=[0-9日号])[ ,]?\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$")
_AS_A_NUMBER = re.compile(r"((?:19|20)[0-9]{6})\.0+")
_ZONED = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?"
    r"(?: ?(?:Z|UTC|GMT)|[+-][0-9]{2}(?::?[0-9]{2})?)"
)
"""A moment in a zone (ISO 8601, RFC 3339): 16:00 in UTC is the next day in China."""
_SERIAL = re.compile(r"[2-6][0-9]{4}(?:\.0)?")  # spreadsheet days from 1954 to 2091

WITHOUT_END = frozenset(
    ("长期", "永久", "长期有效", "永久有效", "永续",
     "永续经营", "长期存续", "长久", "终身", "终身有效",
     "不限期", "不限", "不定期", "无固定期限", "无固定期",
     "无期限", "无限期", "无限", "无期", "无终止日期",
     "无截止日期", "长期（无固定期限）", "长期有效期", "长期经营",
     "长期固定", "无限制", "无终止期限", "无截止期限",
     "无约定期限", "永远", "永远有效", "至长期", "至永久",
     "持续有效", "长年", "长年有效", "常年", "常年有效", "无到期日",
     "无有效期限制", "不设期限", "longterm", "long-term", "permanent", "indefinite", "forever")
)  # fmt: skip
_AS_COMMON = str.maketrans("長終無遠()", "长终无远（）", " \t\u00a0\u3000。.；;")
"""Traditional characters and brackets as the common ones; blanks, and the stop at the end of a cell, are left out."""
NO_DAY = re.compile(
    r"(?:0000[-/.](?:00?[-/.]00?|0?1[-/.]0?1)|0000(?:0000|0101)|0000年(?:00?月00?日|0?1月0?1日)"
    rf"|1900[-/.]0?1[-/.]00?|1900年0?1月00?日){_TIME}"
)
"""Day 0 of MySQL, and of spreadsheets; the first day of a year 0, which no calendar has."""
_ALL_NINES = re.compile(r"9999[-/.]99[-/.]99|99999999|9999年99月99日")
"""No end, as mainframes write it."""
REAL_DAYS = frozenset({date(1900, 1, 1), date(1904, 1, 1), date(1969, 12, 31), date(1970, 1, 1)})
LONG_AGO = frozenset({"birth-date", "established-on"})
"""Days that may well be true, and the concepts of which they may be."""


@frozen
class DateCell:
    """A day of the calendar.

    Attributes:
        may_be_open: there may be no end.
        may_be_long_ago: the first day that a system knows may be the true one.
    """

    may_be_open: bool = False
    may_be_long_ago: bool = False

    @classmethod
    def of(cls, element: Date) -> DateCell:
        is_end = element.concept.endswith("-until") or element.name.endswith("_until")
        return cls(is_end and not element.past, element.concept in LONG_AGO)

    def read(self, text: str) -> Reading[date]:
        return _read(self, text)

    def read_column(self, texts: pl.Series) -> ColumnReading:
        import numpy as np

        from credit_standard.validation.checking.cells.date_column import clean_dates

        days, clean = clean_dates(texts)
        rest = np.flatnonzero(~clean)
        if texts.null_count():
            rest = rest[texts.is_not_null().to_numpy()[rest]]
        return read_rows(texts, self.read, days, rest)

    def settled(self, day: date, form: tuple[Finding, ...] = ()) -> Reading[date]:
        """The day that a text says, or what that day stands for."""
        if day in PLACEHOLDERS:
            said = finding(entry("VA205"), day=day.isoformat())
            if self.may_be_long_ago and day in REAL_DAYS:
                return Reading(day, (*form, said))
            return Reading(None, (said,))  # the form of what says nothing matters to nobody
        if day >= FOR_EVER and self.may_be_open:
            return Reading(OPEN_END, (finding(entry("VA206")),))
        return Reading(day, form)


@lru_cache(maxsize=65_536)  # a column holds few different days
def _read(cell: DateCell, text: str) -> Reading[date]:
    return seen(text, partial(_read_certain, cell))


def _read_certain(cell: DateCell, text: str) -> Reading[date]:
    reading = _read_as_written(cell, text)
    if reading.value is None and reading.findings[0].code == "VA201" and len(text) < _LONGEST:
        plain = _plain(text)
        again = reading if plain == text else _read_as_written(cell, plain)
        if again.findings and again.findings[0].code != "VA201":
            return again
        if not again.findings:
            return Reading(again.value, (finding(entry("VA202")),))
    return reading


def _plain(text: str) -> str:
    """With ordinary digits and separators, without blanks between them, and without the day of the week."""
    plain = _BLANKS_WITHIN.sub("", unicodedata.normalize("NFKC", text).translate(_DASHES))
    plain = _OTHER_POINTS.sub(".", _DAY_OF_WEEK.sub("", plain))
    number = _AS_A_NUMBER.fullmatch(plain)
    return number[1] if number else plain


def _read_as_written(cell: DateCell, text: str) -> Reading[date]:
    if cell.may_be_open and _is_without_end(text):
        return Reading(OPEN_END, (finding(entry("VA206")),))
    if NO_DAY.fullmatch(text):
        return Reading(None, (finding(entry("VA205"), day=text[:10]),))
    hit = _CLEAN.fullmatch(text)
    if hit:
        return _day(cell, hit[1], hit[3], hit[4], ())
    hit = _CERTAIN.fullmatch(text)
    if hit:
        month, day = (part for part in hit.groups()[1:] if part is not None)
        return _day(cell, hit[1], month, day, (finding(entry("VA202")),))
    if _ZONED.fullmatch(text):
        return _moment(cell, text)
    hit = _TO_THE_SECOND.fullmatch(text)
    if hit:
        return _day(cell, hit[1], hit[2], hit[3], (finding(entry("VA202")),))
    return Reading(None, (finding(entry("VA204" if _SERIAL.fullmatch(text) else "VA201")),))


def _is_without_end(text: str) -> bool:
    return text.translate(_AS_COMMON).casefold() in WITHOUT_END or bool(_ALL_NINES.fullmatch(text))


def _moment(cell: DateCell, text: str) -> Reading[date]:
    try:
        found = in_china(datetime.fromisoformat(re.sub(" ?(?:UTC|GMT)$", "Z", text)))
    except (ValueError, OverflowError):
        return Reading(None, (finding(entry("VA203")),))
    return cell.settled(found.date(), (finding(entry("VA202")),))


def _day(cell: DateCell, year: str, month: str, day: str, form: tuple[Finding, ...]) -> Reading[date]:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return Reading(None, (finding(entry("VA203")),))
    return cell.settled(found, form)
