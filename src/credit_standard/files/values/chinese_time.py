"""北京时间: the day in China of a moment that is written in another zone.

UTC+8, with an hour more in the summers of 1986 to 1991 (国务院关于在全国范围内实行夏时制的通知, 国发〔1986〕53号).
Systems that keep days as moments keep midnight in China: 16:00 of the day before in UTC, in those summers 15:00.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl

EIGHT, NINE = timedelta(hours=8), timedelta(hours=9)
DAY = 86_400
FIRST_DAY, LAST_DAY = -719_162, 2_932_897
"""0001-01-01 and the day after 9999-12-31, in days since 1970."""
_SUMMERS = (
    ("1986-05-04", "1986-09-14"),
    ("1987-04-12", "1987-09-13"),
    ("1988-04-17", "1988-09-11"),
    ("1989-04-16", "1989-09-17"),
    ("1990-04-15", "1990-09-16"),
    ("1991-04-14", "1991-09-15"),
)
SUMMERS = tuple(
    (datetime.fromisoformat(f"{first} 02:00") - EIGHT, datetime.fromisoformat(f"{last} 02:00") - NINE)
    for first, last in _SUMMERS
)
"""First and last moment of each summer time, in UTC; clocks were turned at two in the morning."""


def in_china(moment: datetime) -> datetime:
    """The time in China of a moment with a zone, without a zone.

    >>> in_china(datetime.fromisoformat("2021-03-01T16:00:00+00:00"))
    datetime.datetime(2021, 3, 2, 0, 0)
    >>> in_china(datetime.fromisoformat("1988-06-30T15:00:00+00:00"))
    datetime.datetime(1988, 7, 1, 0, 0)
    """
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    return utc + (NINE if any(first <= utc < last for first, last in SUMMERS) else EIGHT)


def column_in_china(moments: pl.Expr) -> pl.Expr:
    """The same of a column of moments in UTC, with or without the zone."""
    import polars as pl

    utc = moments.dt.replace_time_zone(None)
    summer = pl.any_horizontal((utc >= first) & (utc < last) for first, last in SUMMERS)
    return utc + pl.when(summer).then(NINE).otherwise(EIGHT)


def in_calendar(column: pl.Series) -> pl.Series:
    """Which days, moments or times of day are any that a calendar has; polars panics when it writes others."""
    import polars as pl

    kind = column.dtype
    if isinstance(kind, pl.Datetime):
        second = {"ms": 10**3, "us": 10**6, "ns": 10**9}[kind.time_unit]
        first, last = FIRST_DAY * DAY * second, LAST_DAY * DAY * second
    elif kind == pl.Time:
        first, last = 0, DAY * 10**9
    else:
        first, last = FIRST_DAY, LAST_DAY
    numbers = column.to_physical().cast(pl.Int64)
    return (numbers >= max(first, -(2**63))) & (numbers < min(last, 2**63 - 1))
