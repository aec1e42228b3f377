"""SQL 的词: the few words of SQL of which conditions and check characters are made, as expressions of sqlglot.

Only plain expressions, no functions of one's own: they can stand in a CHECK constraint of any dialect. A form is a
regular expression of classes of characters and counts only, which SQLite says with GLOB.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from credit_standard.identifiers.holder import CENTENARIANS
from credit_standard.language.inexpressible import Inexpressible

if TYPE_CHECKING:
    from sqlglot import exp

DAY_NUMBER = "DAY_NUMBER"
"""Stands for a date as a number, 20240301, until the dialect is known."""


def text(value: str) -> exp.Expr:
    from sqlglot import exp

    return exp.Literal.string(value)


def number(value: object) -> exp.Expr:
    from sqlglot import exp

    shown = str(value)
    return exp.Neg(this=exp.Literal.number(shown[1:])) if shown[0] == "-" else exp.Literal.number(shown)


def column(name: str) -> exp.Expr:
    from sqlglot import exp

    return exp.column(name, quoted=True)


def any_of(*parts: exp.Expr) -> exp.Expr:
    from sqlglot import exp

    return exp.or_(*parts, copy=False)


def all_of(*parts: exp.Expr) -> exp.Expr:
    from sqlglot import exp

    return exp.and_(*parts, copy=False)


def position(part: exp.Expr | str, within: exp.Expr) -> exp.Expr:
    """Where a text begins in another, from 1; 0 where it does not occur."""
    from sqlglot import exp

    return exp.StrPosition(this=within.copy(), substr=text(part) if isinstance(part, str) else part)


def part(of: exp.Expr, start: int, length: int) -> exp.Expr:
    """Some characters of a text, from `start`, which counts from 1."""
    from sqlglot import exp

    return exp.Substring(this=of.copy(), start=number(start), length=number(length))


def width(of: exp.Expr) -> exp.Expr:
    from sqlglot import exp

    return exp.Length(this=of.copy())


def equal(one: exp.Expr, other: exp.Expr) -> exp.Expr:
    from sqlglot import exp

    return exp.EQ(this=one, expression=other)


def of_form(of: exp.Expr, form: str) -> exp.Expr:
    """The text has a form, as in `[0-9]{17}[0-9X]`."""
    from sqlglot import exp

    return exp.RegexpLike(this=of.copy(), expression=text(f"^{form}$"))


def whole(of: exp.Expr) -> exp.Expr:
    """The whole number that a text of digits is."""
    from sqlglot import exp

    return exp.Cast(this=of, to=exp.DataType.build("BIGINT"))


def starts_with(of: exp.Expr, prefix: str) -> exp.Expr:
    return equal(part(of, 1, len(prefix)), text(prefix))


def contains(of: exp.Expr, *parts: str) -> exp.Expr:
    from sqlglot import exp

    return any_of(*(exp.GT(this=position(one, of), expression=number(0)) for one in parts))


def under_age(of: exp.Expr, years: int, on: exp.Expr) -> exp.Expr:
    """Subtracted as 20260228 - 20080229, as in Python; unknown where the text has not the form of a number."""
    from sqlglot import exp

    day = exp.Anonymous(this=DAY_NUMBER, expressions=[on.copy()])
    age = exp.Paren(this=exp.Sub(this=day, expression=_birth(of)))
    return exp.LT(this=age, expression=number(years * 10_000))


def _birth(of: exp.Expr) -> exp.Expr:
    from sqlglot import exp

    short = whole(part(of, 7, 6))
    centenarian = exp.In(this=part(of, 13, 3), expressions=[text(one) for one in sorted(CENTENARIANS)])
    return (
        exp.Case()
        .when(of_form(of, "[0-9]{17}[0-9X]"), whole(part(of, 7, 8)))
        .when(
            all_of(of_form(of, "[0-9]{15}"), centenarian), exp.Add(this=number(18_000_000), expression=short)
        )
        .when(of_form(of, "[0-9]{15}"), exp.Add(this=number(19_000_000), expression=short.copy()))
    )


def printed(expression: exp.Expr, dialect: str) -> str:
    """The text of an expression in a dialect."""
    from sqlglot import exp

    def change(node: Any) -> Any:
        if isinstance(node, exp.Anonymous) and node.name == DAY_NUMBER:
            return _day_number(node.expressions[0], dialect)
        if isinstance(node, exp.RegexpLike) and dialect == "sqlite":
            return exp.Glob(this=node.this, expression=text(_glob(node.expression.name)))
        return node

    said: str = expression.copy().transform(change).sql(dialect=dialect)
    return said


def _day_number(day: exp.Expr, dialect: str) -> exp.Expr:
    from sqlglot import exp

    if dialect == "sqlite":
        return whole(exp.Replace(this=day.copy(), expression=text("-"), replacement=text("")))
    parts = [
        exp.Mul(this=exp.Extract(this=exp.var(unit), expression=day.copy()), expression=number(weight))
        for unit, weight in (("YEAR", 10_000), ("MONTH", 100), ("DAY", 1))
    ]
    return exp.Paren(this=exp.Add(this=exp.Add(this=parts[0], expression=parts[1]), expression=parts[2]))


def _glob(form: str) -> str:
    """`^[0-9]{2}X$` → `[0-9][0-9]X`."""
    found = re.findall(r"(\[[^\]]+\]|[^\[\]{}^$*+?.()|\\])(?:\{([0-9]+)\})?", form[1:-1])
    if "".join(one + (f"{{{count}}}" if count else "") for one, count in found) != form[1:-1]:
        raise Inexpressible("form")
    return "".join(one * int(count or 1) for one, count in found)
