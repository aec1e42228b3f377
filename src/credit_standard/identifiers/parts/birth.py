"""出生日期: the birth date in a person's number, YYYYMMDD.

>>> is_date("19000229"), is_date("20000229"), is_date("17991231")
(False, True, False)
>>> is_after("20261124", date(2026, 11, 23))
True
"""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CENTURIES = ("18", "19", "20")  # nobody with a number was born earlier, and nobody yet later
MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
DAYS = frozenset(f"{m:02}{d:02}" for m, days in enumerate(MONTHS, 1) for d in range(1, days + 1))
"""Month and day of every day that exists in every year."""


def is_date(digits: str) -> bool:
    """Whether eight digits are a day on which a bearer of a number can have been born."""
    return digits[:2] in CENTURIES and (
        digits[4:] in DAYS or (digits[4:] == "0229" and is_leap_year(int(digits[:4])))
    )


def is_leap_year(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def is_after(digits: str, as_of: date | None) -> bool:
    """Whether eight digits are a day after the one on which the data is judged; without one nothing is."""
    return as_of is not None and digits > compact(as_of)


def to_date(digits: str) -> date:
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


@lru_cache(maxsize=16)
def compact(day: date) -> str:
    """A day as it stands in a number, YYYYMMDD."""
    return f"{day.year:04}{day.month:02}{day.day:02}"


def are_dates(years: NDArray[np.int32], month_days: NDArray[np.int32]) -> NDArray[np.bool_]:
    """`is_date` for a column: years, and months × 100 + days from 0 to 9999."""
    leap = (years % 4 == 0) & ((years % 100 != 0) | (years % 400 == 0))
    known_day: NDArray[np.bool_] = _table_of_days()[month_days] | ((month_days == 229) & leap)
    return known_day & (years >= 1800) & (years < 2100)


@cache
def _table_of_days() -> NDArray[np.bool_]:
    """For month × 100 + day whether there is such a day in every year."""
    import numpy as np

    table = np.zeros(10_000, np.bool_)
    table[[int(day) for day in DAYS]] = True
    return table


def are_after(days: NDArray[np.int32], as_of: date | None) -> NDArray[np.bool_]:
    """`is_after` for a column of days as numbers, YYYYMMDD."""
    import numpy as np

    if as_of is None:
        return np.zeros(days.size, np.bool_)
    late: NDArray[np.bool_] = days > int(compact(as_of))
    return late
