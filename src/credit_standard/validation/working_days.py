"""工作日: working days between two days, by the holidays that the State Council announces each year.

The library `chinesecalendar` knows them from 2004 to some year; outside it Monday to Friday count, and the caller says
so.

>>> from datetime import date
>>> between(date(2024, 9, 30), date(2024, 10, 8))
1
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

EPOCH = date(1970, 1, 1)
_FIRST, _LAST = date(1949, 10, 1), date(2100, 1, 1)


@cache
def known_years() -> tuple[int, int]:
    """The first and the last year of which the holidays are known."""
    from chinese_calendar.constants import holidays

    return min(holidays).year, max(holidays).year


@cache
def _before() -> NDArray[np.int32]:
    """Working days up to each day, from `_FIRST` on."""
    import numpy as np
    from chinese_calendar.constants import holidays, workdays

    days = np.arange(np.datetime64(_FIRST), np.datetime64(_LAST))
    working = np.is_busday(days)
    for some, works in ((holidays, False), (workdays, True)):
        working[[(day - _FIRST).days for day in some]] = works
    return np.cumsum(working, dtype=np.int32)


def elapsed(first: NDArray[np.int32], last: NDArray[np.int32]) -> NDArray[np.int32]:
    """Working days after the first day up to the last, as days since 1970; below zero where the last is earlier."""
    import numpy as np

    table, start = _before(), (EPOCH - _FIRST).days
    at = [np.clip(days.astype(np.int64) + start, 0, table.size - 1) for days in (first, last)]
    return table[at[1]] - table[at[0]]


def between(first: date, last: date) -> int:
    """Working days after `first` up to `last`."""
    import numpy as np

    days = [np.array([(day - EPOCH).days], np.int32) for day in (first, last)]
    return int(elapsed(days[0], days[1])[0])
