"""日期 → SQL: whether the digits of a birth date that have the form of one are a day that exists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from credit_standard.identifiers.parts.birth import CENTURIES, is_leap_year
from credit_standard.language.sql.terms import all_of, any_of, equal, negated, one_of, text

if TYPE_CHECKING:
    from sqlglot import exp

LEAP_YEARS = tuple(
    str(year)
    for century in CENTURIES
    for year in range(int(century) * 100, int(century) * 100 + 100)
    if is_leap_year(year)
)
SHORT_LEAP_YEARS = tuple(f"{year:02}" for year in range(4, 100, 4))
"""In numbers of 15 digits, which are of the 19th and 20th century: 1800 and 1900 were none."""
_NO_DAYS = ("0230", "0231", "0431", "0631", "0931", "1131")


def no_day(year: exp.Expr, month_and_day: exp.Expr, leap_years: Iterable[str]) -> exp.Expr:
    """Month and day have the form of one, 31 days a month, but there is no such day in that year."""
    is_leap_day = equal(month_and_day.copy(), text("0229"))
    no_leap_day = all_of(is_leap_day, negated(one_of(year, leap_years)))
    return any_of(one_of(month_and_day, _NO_DAYS), no_leap_day)
