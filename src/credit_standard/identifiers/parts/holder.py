"""持证人: what a citizen's number, of 18 characters or of 15 digits, says of its holder: day of birth and sex.

| | of 18 characters | of 15 digits |
|---|---|---|
| 出生日期码, the birth date | 7–14 | 7–12, of the 20th century; of the 19th with the sequences 996 to 999 |
| 顺序码, the sequence, odd for men | 15–17 | 13–15 |

The numbers of residence permits and the newer ones of permanent residence are built alike. A person is a year older
on the birthday; who was born on 29 February, in other years on 1 March.

>>> from datetime import date
>>> birth_date("11010519491231002X"), birth_date("130102881105996"), birth_date("G12345678")
(datetime.date(1949, 12, 31), datetime.date(1888, 11, 5), None)
>>> is_male("11010519491231002X"), age_on("130102200802290016", date(2026, 2, 28))
(False, 17)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from credit_standard.identifiers.parts.birth import compact, is_date, to_date

if TYPE_CHECKING:
    from datetime import date

    import polars as pl

CENTENARIANS = frozenset({"996", "997", "998", "999"})
"""Sequences of numbers of 15 digits that were kept for people born in the 19th century; recalled, not read."""
_DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
OF_18 = f"[0-9]{{6}}(?:18|19|20)[0-9]{{2}}{_DAY}[0-9]{{3}}[0-9X]"
OF_15 = f"[0-9]{{8}}{_DAY}[0-9]{{3}}"
CITIZENS_FORM = f"{OF_18}|{OF_15}"
"""A number of this form may be a citizen's."""
_OF_CITIZENS = re.compile(CITIZENS_FORM)


def birth_digits(number: str) -> str:
    """The birth date in a citizen's number, with its century, YYYYMMDD."""
    if len(number) == 18:
        return number[6:14]
    return ("18" if number[12:] in CENTENARIANS else "19") + number[6:12]


def sequence(number: str) -> str:
    return number[14:17] if len(number) == 18 else number[12:]


def birth_date(text: str) -> date | None:
    """The day of birth; None where a text has not the form of a citizen's number, or there is no such day."""
    digits = birth_digits(text) if _OF_CITIZENS.fullmatch(text) else ""
    return to_date(digits) if is_date(digits) else None


def age_on(text: str, day: date) -> int | None:
    """The age in full years on a day, below zero before the birth; None where a text has not the form."""
    # Subtracted as 20260228 - 20080229: 29 February needs no rule of its own.
    return (int(compact(day)) - int(birth_digits(text))) // 10_000 if _OF_CITIZENS.fullmatch(text) else None


def full_years(birth: date, day: date) -> int:
    """The age in full years on a day of who was born on another; below zero before the birth."""
    return (int(compact(day)) - int(compact(birth))) // 10_000


def is_male(text: str) -> bool | None:
    """Whether the number was given to a male; None where a text has not the form."""
    return int(sequence(text)) % 2 == 1 if _OF_CITIZENS.fullmatch(text) else None


def birth_digits_column(texts: pl.Expr) -> pl.Expr:
    """`birth_digits` for a column, null where a text has not the form of a citizen's number."""
    import polars as pl

    short = texts.str.slice(6, 6)
    return (
        pl.when(_of_form(texts, OF_18))
        .then(texts.str.slice(6, 8))
        .when(_of_form(texts, f"[0-9]{{8}}{_DAY}(?:{'|'.join(sorted(CENTENARIANS))})"))
        .then("18" + short)
        .when(_of_form(texts, OF_15))
        .then("19" + short)
    )


def birth_dates(texts: pl.Expr) -> pl.Expr:
    """`birth_date` for a column."""
    return birth_digits_column(texts).str.to_date("%Y%m%d", strict=False)


def ages_on(texts: pl.Expr, days: pl.Expr) -> pl.Expr:
    """`age_on` for a column, on the day of each row."""
    import polars as pl

    return (_digits(days) - birth_digits_column(texts).cast(pl.Int32)) // 10_000


def full_years_columns(births: pl.Expr, days: pl.Expr) -> pl.Expr:
    """`full_years` for columns."""
    return (_digits(days) - _digits(births)) // 10_000


def are_male(texts: pl.Expr) -> pl.Expr:
    """`is_male` for a column."""
    import polars as pl

    is_18, is_15 = _of_form(texts, OF_18), _of_form(texts, OF_15)
    last = pl.when(is_18).then(texts.str.slice(16, 1)).when(is_15).then(texts.str.slice(14, 1))
    return last.cast(pl.Int32) % 2 == 1


def _digits(days: pl.Expr) -> pl.Expr:
    """YYYYMMDD as a number."""
    import polars as pl

    return days.dt.year().cast(pl.Int32) * 10_000 + days.dt.month().cast(pl.Int32) * 100 + days.dt.day()


def _of_form(texts: pl.Expr, form: str) -> pl.Expr:
    return texts.str.contains(f"^{form}$")
