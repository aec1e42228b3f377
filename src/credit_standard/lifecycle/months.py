"""期间的计算: months after a day (民法典 arts 201–203), one day and columns of days side by side.

The day of the start does not count. A period of months ends on the day of the same number, or on the last day of its
month where there is none.

>>> after(date(2026, 8, 31), 3), after(date(2028, 2, 29), 12)
(datetime.date(2026, 11, 30), datetime.date(2029, 2, 28))
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@lru_cache(maxsize=65_536)
def after(day: date, months: int) -> date:
    """The day so many months later; what lies beyond the calendar is the last day that there is."""
    year, month = divmod(day.month - 1 + months, 12)
    year += day.year
    if year > date.max.year:
        return date.max
    month += 1
    if day.day <= 28:
        return date(year, month, day.day)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def next_day(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)


_FIRST, _LAST = (date(1900, 1, 1) - date(1970, 1, 1)).days, (date(2200, 1, 1) - date(1970, 1, 1)).days
"""Days that data holds; what lies outside is worked out."""


@cache
def _table(months: int) -> NDArray[np.int64]:
    """The day so many months after each day that data holds: looked up several times faster than worked out."""
    import numpy as np

    days = np.arange(_FIRST, _LAST)
    return after_columns(days, np.full_like(days, months))


def after_fixed(days: NDArray[np.int64], months: int) -> NDArray[np.int64]:
    """The same number of months after each day."""
    import numpy as np

    if days.size and (days.min() < _FIRST or days.max() >= _LAST):
        return after_columns(days, np.full_like(days, months))
    found: NDArray[np.int64] = _table(months)[days - _FIRST]
    return found


def after_columns(days: NDArray[np.int64], months: NDArray[np.int64]) -> NDArray[np.int64]:
    """The same for days since 1970-01-01, element by element."""
    import numpy as np

    given = days.astype("datetime64[D]")
    month = given.astype("datetime64[M]")
    within = (given - month).astype(np.int64)
    later = month + months.astype("timedelta64[M]")
    length = (
        (later + np.timedelta64(1, "M")).astype("datetime64[D]") - later.astype("datetime64[D]")
    ).astype(np.int64)
    found: NDArray[np.int64] = later.astype("datetime64[D]").astype(np.int64) + np.minimum(within, length - 1)
    return found
