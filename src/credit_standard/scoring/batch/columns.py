"""列名: the columns of a batch on its way from rows to points, and days as numbers."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from credit_standard.lifecycle.state.numbers import NONE

if TYPE_CHECKING:
    import polars as pl

SUBJECT, ROW, REASON = "(subject)", "(row)", "reason"
DAY, FIRST, END, POINTS, RULE, REMEDY, SAME, TOGETHER = (
    "day", "first", "end", "points", "rule", "remedy", "same", "together"
)  # fmt: skip
NEVER = NONE
"""In the place of an end that there is not; days are counted from 1970."""
NO_REMEDY, OTHERWISE = -1, -2
"""In the place of the number of a row."""


def days(column: pl.Expr) -> pl.Expr:
    """Dates as numbers of days."""
    import polars as pl

    return column.cast(pl.Int32).cast(pl.Int64)


def year(numbers: pl.Expr) -> pl.Expr:
    """The years of days."""
    import polars as pl

    return numbers.cast(pl.Int32).cast(pl.Date).dt.year()


def day_of(number_: int) -> date:
    """The day of a number."""
    return date(1970, 1, 1) + timedelta(days=number_)
