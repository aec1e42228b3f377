"""格 → SQL: what must hold of the value of one cell, whatever its field is called.

Each expression is printed once for every field that is alike: the long ones stand in 300 fields.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cache
from typing import TYPE_CHECKING

from credit_standard.language.sql.terms import (
    all_of,
    any_of,
    column,
    equal,
    number,
    of_form,
    printed,
    starts_with,
    text,
    width,
)

if TYPE_CHECKING:
    from sqlglot import exp

    from credit_standard.spec.targets.sql.dialects import Dialect

Build = Callable[..., "exp.Expr"]
"""Makes a condition of a column and what else is known of the field."""
ANY_FIELD = "any-field"  # no name of a field has a hyphen


def of_field(build: Build, field: str, dialect: Dialect, *facts: Hashable) -> str:
    """The text of a condition on a field."""
    return _of_any_field(build, facts, dialect.sqlglot).replace(ANY_FIELD, field)


@cache
def _of_any_field(build: Build, facts: tuple[Hashable, ...], dialect: str) -> str:
    return printed(build(column(ANY_FIELD), *facts), dialect)


def has_length(value: exp.Expr, longest: int) -> exp.Expr:
    return _between(width(value), 1, longest)


def is_at_most(value: exp.Expr, longest: int) -> exp.Expr:
    from sqlglot import exp

    return exp.LTE(this=width(value), expression=number(longest))


def is_day(value: exp.Expr) -> exp.Expr:
    """A text is a day: for SQLite 31 April is one until something is added to it."""
    from sqlglot import exp

    day = exp.Anonymous(this="DATE", expressions=[value.copy(), text("+0 days")])
    return all_of(of_form(value, "[0-9]{4}-[0-9]{2}-[0-9]{2}"), exp.Is(this=day, expression=value.copy()))


def has_digits(value: exp.Expr, digits: int) -> exp.Expr:
    """So many digits before the point at most."""
    from sqlglot import exp

    above = exp.GT(this=value, expression=number(-(10**digits)))
    return all_of(above, exp.LT(this=value.copy(), expression=number(10**digits)))


def has_places(value: exp.Expr, places: int) -> exp.Expr:
    from sqlglot import exp

    return equal(value, exp.Round(this=value.copy(), decimals=number(places)))


def is_yes_or_no(value: exp.Expr) -> exp.Expr:
    return _between(value, 0, 1)


def is_code(value: exp.Expr, codes: tuple[str, ...], free: tuple[str, ...]) -> exp.Expr:
    """One of the codes; the free ones may carry a text: `other:美容`."""
    from sqlglot import exp

    plain = exp.In(this=value, expressions=[text(code) for code in codes])
    return any_of(plain, *(starts_with(value, f"{code}:") for code in free))


def are_codes(value: exp.Expr, codes: tuple[str, ...]) -> exp.Expr:
    """Of `;fine;;warning;` nothing is left when every code is taken out."""
    from sqlglot import exp

    doubled = exp.Replace(this=value.copy(), expression=text(";"), replacement=text(";;"))
    left: exp.Expr = exp.DPipe(this=exp.DPipe(this=text(";"), expression=doubled), expression=text(";"))
    for code in codes:
        left = exp.Replace(this=left, expression=text(f";{code};"), replacement=text(""))
    return all_of(equal(left, text("")), exp.GT(this=width(value), expression=number(0)))


def are_free_codes(value: exp.Expr, codes: tuple[str, ...], free: tuple[str, ...]) -> exp.Expr:
    """The same where some may carry a text; a form that goes on without end, which SQLite has no words for."""
    return of_form(value, free_codes_form(codes, free))


def free_codes_form(codes: tuple[str, ...], free: tuple[str, ...]) -> str:
    with_text = (f"{code}:[^;]*" for code in free)
    one = "|".join((*codes, *with_text))
    return f"(?:{one})(?:;(?:{one}))*"


def is_another(value: exp.Expr, code: str) -> exp.Expr:
    from sqlglot import exp

    return exp.NEQ(this=value, expression=text(code))


def _between(value: exp.Expr, low: int, high: int) -> exp.Expr:
    from sqlglot import exp

    return exp.Between(this=value, low=number(low), high=number(high))
