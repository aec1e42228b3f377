"""SQL 的词: the few words of SQL of which conditions and check characters are made, as expressions of sqlglot.

Only plain expressions, no functions of one's own: they can stand in a CHECK constraint of any dialect.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from credit_standard.language.laws_in_text import GAPS
from credit_standard.language.sql.forms import globs
from credit_standard.language.sql.oracle import of_oracle

if TYPE_CHECKING:
    from sqlglot import exp

DAY_NUMBER = "DAY_NUMBER"
"""Stands for a date as a number, 20240301, until the dialect is known."""
DAY_OF = "DAY_OF"
"""Stands for the date of eight digits, `20240301`."""


def text(value: str) -> exp.Expr:
    from sqlglot import exp

    return exp.Literal.string(value)


def number(value: object) -> exp.Expr:
    from sqlglot import exp

    shown = str(value)
    return exp.Neg(this=exp.Literal.number(shown[1:])) if shown[0] == "-" else exp.Literal.number(shown)


def column(name: str, table: str | None = None) -> exp.Expr:
    from sqlglot import exp

    return exp.column(name, table, quoted=True)


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


def negated(condition: exp.Expr) -> exp.Expr:
    from sqlglot import exp

    return exp.Not(this=exp.paren(condition, copy=False))


def one_of(of: exp.Expr, texts: Iterable[str]) -> exp.Expr:
    from sqlglot import exp

    return exp.In(this=of, expressions=[text(one) for one in texts])


def of_form(of: exp.Expr, form: str) -> exp.Expr:
    """The whole text has a form, as in `[0-9]{17}[0-9X]`."""
    return matching(of, f"^(?:{form})$" if "|" in form else f"^{form}$")


def matching(of: exp.Expr, form: str) -> exp.Expr:
    """A form is found in the text."""
    from sqlglot import exp

    return exp.RegexpLike(this=of.copy(), expression=text(form))


def whole(of: exp.Expr) -> exp.Expr:
    """The whole number that a text of digits is."""
    from sqlglot import exp

    return exp.Cast(this=of, to=exp.DataType.build("BIGINT"))


def starts_with(of: exp.Expr, prefix: str) -> exp.Expr:
    return equal(part(of, 1, len(prefix)), text(prefix))


def contains(of: exp.Expr, *parts: str) -> exp.Expr:
    from sqlglot import exp

    return any_of(*(exp.GT(this=position(one, of), expression=number(0)) for one in parts))


def cites(of: exp.Expr, *names: str) -> exp.Expr:
    """A text has one of these names, whatever stands between its characters that is no part of it."""
    from sqlglot import exp

    bare = of
    for gap in GAPS:
        # not every client takes an end of line within a literal
        found = text(gap) if gap >= " " else exp.Chr(expressions=[number(ord(gap))])
        bare = exp.Replace(this=bare.copy(), expression=found, replacement=text(""))
    return contains(bare, *names)


def printed(expression: exp.Expr, dialect: str) -> str:
    """The text of an expression in a dialect; the expression is used up."""
    said: str = expression.transform(_of_dialect, dialect, copy=False).sql(dialect=dialect, copy=False)
    return said


def _of_dialect(node: Any, dialect: str) -> Any:
    """What a dialect says in its own way."""
    from sqlglot import exp

    match node:
        case exp.Anonymous(name=name) if name in {DAY_NUMBER, DAY_OF}:
            # what is replaced is not looked into again
            inner = node.expressions[0].transform(_of_dialect, dialect, copy=False)
            return (_day_number if name == DAY_NUMBER else _day_of)(inner, dialect)
        case exp.RegexpLike() if dialect == "sqlite":
            patterns = [
                exp.Glob(this=node.this.copy(), expression=text(one)) for one in globs(node.expression.name)
            ]
            match patterns:
                case [only]:
                    return only
            return exp.paren(any_of(*patterns), copy=False)
        case exp.RegexpLike() if dialect == "mysql":
            # MariaDB has no REGEXP_LIKE, and its `$` stands before a line feed too
            form = text(node.expression.name.replace("$", r"\z"))
            found = exp.Anonymous(this="REGEXP_INSTR", expressions=[node.this, form])
            return exp.GT(this=found, expression=number(0))
    return of_oracle(node) if dialect == "oracle" else node


def _day_number(day: exp.Expr, dialect: str) -> exp.Expr:
    from sqlglot import exp

    if dialect == "oracle":
        shown = exp.Anonymous(this="TO_CHAR", expressions=[day.copy(), text("YYYYMMDD")])
        return exp.Anonymous(this="TO_NUMBER", expressions=[shown])
    if dialect == "sqlite":
        return whole(exp.Replace(this=day.copy(), expression=text("-"), replacement=text("")))
    parts = [
        exp.Mul(this=exp.Extract(this=exp.var(unit), expression=day.copy()), expression=number(weight))
        for unit, weight in (("YEAR", 10_000), ("MONTH", 100), ("DAY", 1))
    ]
    return exp.paren(
        exp.Add(this=exp.Add(this=parts[0], expression=parts[1]), expression=parts[2]), copy=False
    )


def _day_of(digits: exp.Expr, dialect: str) -> exp.Expr:
    from sqlglot import exp

    if dialect == "oracle":
        return exp.Anonymous(this="TO_DATE", expressions=[digits.copy(), text("YYYYMMDD")])
    year, month, day = part(digits, 1, 4), part(digits, 5, 2), part(digits, 7, 2)
    joined: exp.Expr = year
    for one in (month, day):
        joined = exp.DPipe(this=exp.DPipe(this=joined, expression=text("-")), expression=one)
    return joined if dialect == "sqlite" else exp.Cast(this=joined, to=exp.DataType.build("DATE"))
