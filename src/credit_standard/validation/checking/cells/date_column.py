"""日期列: clean dates of a column, `2021-03-01` and `2021/03/01`, read as a matrix of bytes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from credit_standard.identifiers.columns.kernels import lengths_of
from credit_standard.validation.checking.cells.stand_ins import FOR_EVER, PLACEHOLDERS

if TYPE_CHECKING:
    from numpy.typing import NDArray

_EPOCH = date(1970, 1, 1)
_PLACEHOLDERS = np.array(sorted((day - _EPOCH).days for day in PLACEHOLDERS), np.int32)
_LAST_PLACEHOLDER = int(_PLACEHOLDERS[-1])
_FOR_EVER = (FOR_EVER - _EPOCH).days
_MONTH_DAYS = np.array((0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), np.int32)


def clean_dates(texts: pl.Series) -> tuple[pl.Series, NDArray[np.bool_]]:
    """Days of the clean dates (null elsewhere), and which texts they are."""
    clean = np.zeros(len(texts), np.bool_)
    days = np.zeros(len(texts), np.int32)
    ten = lengths_of(texts) == 10
    if ten.any():
        whole = bool(ten.all())
        matrix = as_matrix(texts if whole else texts.filter(pl.Series(ten)))
        right, numbers = _days(matrix)
        clean[ten], days[ten] = right & ~_stand_for_another(numbers), numbers
    dates = pl.Series(texts.name, days).cast(pl.Date)
    return (dates if clean.all() else dates.set(pl.Series(~clean), None)), clean


def _stand_for_another(days: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Which days may stand for none, or for no end."""
    odd = (days <= _LAST_PLACEHOLDER) | (days >= _FOR_EVER)
    if odd.any():
        odd[odd] = np.isin(days[odd], _PLACEHOLDERS) | (days[odd] >= _FOR_EVER)
    return odd


def as_matrix(texts: pl.Series) -> NDArray[np.uint8]:
    """Texts of ten bytes each, none null, as one row of bytes for each place."""
    matrix = texts.cast(pl.Binary).bin.reinterpret(dtype=pl.Array(pl.UInt8, 10)).to_numpy()
    return np.ascontiguousarray(matrix.T)


def _days(places: NDArray[np.uint8]) -> tuple[NDArray[np.bool_], NDArray[np.int32]]:
    """Which rows are clean dates, and their days since 1970-01-01."""
    separator = places[4]
    right = (separator == places[7]) & ((separator == ord("-")) | (separator == ord("/")))
    digits = places[[0, 1, 2, 3, 5, 6, 8, 9]] - np.uint8(ord("0"))
    right &= (digits <= 9).all(axis=0)
    d = digits.astype(np.int32)
    year = d[0] * 1000 + d[1] * 100 + d[2] * 10 + d[3]
    month, day = d[4] * 10 + d[5], d[6] * 10 + d[7]
    right &= (year >= 1) & (month >= 1) & (month <= 12) & (day >= 1)
    month = np.where(right, month, 1)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    right &= (day <= _MONTH_DAYS[month]) & ~((month == 2) & (day == 29) & ~leap)
    return right, _since_1970(year, month, day)


def _since_1970(
    year: NDArray[np.int32], month: NDArray[np.int32], day: NDArray[np.int32]
) -> NDArray[np.int32]:
    """Days of the Gregorian calendar, counted in years that begin in March and eras of 400 years."""
    year = np.where(month <= 2, year - 1, year)
    era = year // 400
    of_era = year - era * 400
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    days: NDArray[np.int32] = era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719_468
    return days.astype(np.int32)
