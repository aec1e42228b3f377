"""变更时间: when a region code came or went, as exactly as the sources say.

A yearly list says that a code came in some year, a monthly one in which month, a notice on which day. Between two
lists that are further apart anything may have happened. So a moment is the first and the last day that it may be,
written as exactly as it is known: `1986`, `2015-03`, `2021-02-02`, `2014-11/2014-12`, `/2026-09-11` (then or before).

    >>> Moment.parse("1986").earliest, str(Moment(date(2015, 3, 1), date(2015, 3, 31)))
    (datetime.date(1986, 1, 1), '2015-03')
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import lru_cache

from attrs import frozen


@frozen
class Moment:
    """A day of which not more may be known than that it lies between two others, both counted.

    Attributes:
        earliest: None where nothing is known but the latest.
        latest: the last day that it may be.
    """

    earliest: date | None
    latest: date

    @staticmethod
    @lru_cache(maxsize=4096)
    def parse(text: str) -> Moment:
        """Raises ValueError where it is none."""
        first, slash, last = text.partition("/")
        return Moment(_first(first) if first else None, _last(last if slash else first))

    def __str__(self) -> str:
        if self.earliest is None:
            return f"/{self.latest}"
        length = self._precision(self.earliest)
        texts = (self.earliest.isoformat()[:length], self.latest.isoformat()[:length])
        return "/".join(dict.fromkeys(texts))

    def _precision(self, earliest: date) -> int:
        """How many characters of its days say all: those of years, of months, or all ten."""
        whole_months = earliest.day == 1 and self.latest == _end_of_month(self.latest.year, self.latest.month)
        whole_years = whole_months and earliest.month == 1 and self.latest.month == 12
        return 4 if whole_years else 7 if whole_months else 10

    def overlap(self, other: Moment) -> Moment | None:
        """The days that it may be if the other is the same event; None where it cannot be."""
        known = [day for day in (self.earliest, other.earliest) if day is not None]
        earliest, latest = max(known, default=None), min(self.latest, other.latest)
        return None if earliest is not None and earliest > latest else Moment(earliest, latest)


def _first(text: str) -> date:
    return date.fromisoformat(text + "-01-01"[len(text) - 4 :])


def _last(text: str) -> date:
    match len(text):
        case 4:
            return date(int(text), 12, 31)
        case 7:
            return _end_of_month(int(text[:4]), int(text[5:]))
        case _:
            return date.fromisoformat(text)


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
