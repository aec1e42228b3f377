"""工作日历: days that are worked, under the notices that are known; one day and columns of days side by side."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Source

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

EPOCH = date(1970, 1, 1)
FIRST, LAST = date(1949, 10, 1), date(2100, 1, 1)
_SATURDAY = 5


@frozen
class Notice:
    """The holidays of one year, and the days at weekends that are worked."""

    year: int
    holidays: tuple[date, ...]
    working: tuple[date, ...]
    source: Source


@frozen(slots=False)
class Calendar:
    """The days that are worked.

    Attributes:
        notices: what wins over the library, a later one over an earlier one.
    """

    notices: tuple[Notice, ...] = field(default=())

    @cached_property
    def known_years(self) -> frozenset[int]:
        """Years of which the holidays are known."""
        from chinese_calendar.constants import holidays

        return frozenset(day.year for day in holidays) | {one.year for one in self.notices}

    @cached_property
    def _exceptions(self) -> dict[date, bool]:
        """Days that are not as their day of the week says, and whether they are worked."""
        from chinese_calendar.constants import holidays, workdays

        found = dict.fromkeys(holidays, False) | dict.fromkeys(workdays, True)
        for notice in self.notices:
            found = {day: works for day, works in found.items() if day.year != notice.year}
            found |= dict.fromkeys(notice.holidays, False) | dict.fromkeys(notice.working, True)
        return found

    @cached_property
    def _worked(self) -> NDArray[np.int32]:
        """Working days up to each day, from `FIRST` on."""
        import numpy as np

        days = np.arange(np.datetime64(FIRST), np.datetime64(LAST))
        working = np.is_busday(days)
        for day, works in self._exceptions.items():
            working[(day - FIRST).days] = works
        return np.cumsum(working, dtype=np.int32)

    def is_working(self, day: date) -> bool:
        return self._exceptions.get(day, day.weekday() < _SATURDAY)

    def knows(self, first: date, last: date | None = None) -> bool:
        """Whether the holidays of every year from one day to the other are known."""
        until = first if last is None else last
        return all(year in self.known_years for year in range(first.year, until.year + 1))

    def after(self, day: date, count: int) -> date:
        """The last day of a period of so many working days; the day of the start does not count (民法典 art. 201)."""
        found = day
        for _ in range(count):
            found += timedelta(days=1)
            while not self.is_working(found):
                found += timedelta(days=1)
        return found

    def rolled(self, day: date) -> date:
        """The end of a period for an act: the next working day where it falls on a holiday (民法典 art. 203)."""
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def elapsed(self, first: NDArray[np.int32], last: NDArray[np.int32]) -> NDArray[np.int32]:
        """Working days after the first day up to the last, as days since 1970; below zero where that is earlier."""
        import numpy as np

        table, start = self._worked, (EPOCH - FIRST).days
        at = [np.clip(days.astype(np.int64) + start, 0, table.size - 1) for days in (first, last)]
        return table[at[1]] - table[at[0]]


NATIONAL = Calendar()
"""What the library knows."""


def known_years() -> tuple[int, int]:
    """The first and the last year of which the holidays are known."""
    return min(NATIONAL.known_years), max(NATIONAL.known_years)


def elapsed(first: NDArray[np.int32], last: NDArray[np.int32]) -> NDArray[np.int32]:
    """See `Calendar.elapsed`."""
    return NATIONAL.elapsed(first, last)


def between(first: date, last: date) -> int:
    """Working days after `first` up to `last`."""
    import numpy as np

    days = [np.array([(day - EPOCH).days], np.int32) for day in (first, last)]
    return int(elapsed(days[0], days[1])[0])
