"""Which eight digits are a day on which the bearer of a number can have been born; one text and a column alike."""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date

import numpy as np
import pytest

from credit_standard.identifiers.parts.birth import (
    are_after,
    are_dates,
    is_after,
    is_date,
    is_leap_year,
    to_date,
)

YEARS = (1799, 1800, 1899, 1900, 1904, 1999, 2000, 2024, 2025, 2099, 2100)


def exists(year: int, month: int, day: int) -> bool:
    return 1800 <= year < 2100 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


@pytest.mark.parametrize("year", YEARS)
def test_every_day_of_the_calendar_from_1800_to_2099_and_no_other_is_one(year: int) -> None:
    days = [(month, day) for month in range(14) for day in range(34)]
    expected = [exists(year, month, day) for month, day in days]
    assert [is_date(f"{year:04}{month:02}{day:02}") for month, day in days] == expected
    month_days = np.array([month * 100 + day for month, day in days], np.int32)
    assert are_dates(np.full(len(days), year, np.int32), month_days).tolist() == expected


def test_leap_years_are_those_of_the_calendar() -> None:
    assert [year for year in range(1800, 2101) if is_leap_year(year)] == [
        year for year in range(1800, 2101) if isleap(year)
    ]


@pytest.mark.parametrize(
    ("digits", "as_of", "after"),
    [
        ("20261122", date(2026, 11, 23), False), ("20261123", date(2026, 11, 23), False), ("20261124", date(2026, 11, 23), True),
        ("20260110", date(2026, 1, 9), True), ("20261201", date(2026, 11, 30), True), ("20270101", date(2026, 12, 31), True),
        ("20991231", None, False),
    ],
)  # fmt: skip
def test_a_day_after_that_of_the_check_is_later(digits: str, as_of: date | None, after: bool) -> None:
    assert is_after(digits, as_of) is after
    assert are_after(np.array([int(digits)], np.int32), as_of).tolist() == [after]


def test_eight_digits_are_year_month_and_day() -> None:
    assert to_date("20240229") == date(2024, 2, 29)
