"""An expression as a polars expression over a batch.

The batch holds a typed column per field, null where absent or invalid, and a boolean column `name?` that says
whether something stands in the cell. polars' nulls follow SQL, as the language does.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.codes.code_list import TEXT_AFTER_CODE
from credit_standard.model.element import Amount, Code, Codes, Date, Element, Integer, YesNo
from credit_standard.model.expression import (
    And,
    AsOf,
    BornOn,
    Compare,
    Const,
    Contains,
    Expression,
    Has,
    IsIn,
    Name,
    Not,
    OfMale,
    Or,
    Present,
    StartsWith,
    UnderAge,
)

if TYPE_CHECKING:
    import polars as pl

_OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


def present_column(field: str) -> str:
    """Name of the column that says whether something stands in the cell."""
    return field + "?"


def to_columns(expression: Expression, elements: Mapping[str, Element], as_of: date | None) -> pl.Expr:
    """The polars expression that evaluates `expression`; unknown is null."""
    return _Printer(elements, as_of).condition(expression)


@frozen
class _Printer:
    elements: Mapping[str, Element]
    as_of: date | None

    def condition(self, node: Expression) -> pl.Expr:
        import polars as pl

        match node:
            case Present(field=name):
                return pl.col(present_column(name))
            case Compare(operator=symbol, left=left, right=right):
                compared: pl.Expr = _OPERATORS[symbol](self.value(left), self.value(right))
                return compared
            case Has(field=name, code=code):
                return self.has(name, code)
            case IsIn(field=name, codes=wanted):
                return self.value(Name(name)).is_in(list(wanted))
            case StartsWith(field=name, prefix=prefix):
                return self.value(Name(name)).str.starts_with(prefix)
            case Contains(field=name, parts=(part,)):
                return self.value(Name(name)).str.contains(part, literal=True)
            case Contains(field=name, parts=parts):
                return self.value(Name(name)).str.contains_any(list(parts))
            case OfMale(field=name):
                return _sequence(pl.col(name)) % 2 == 1
            case UnderAge(field=name, years=years, on=on):
                day = self.value(on)
                today = (
                    day.dt.year().cast(pl.Int32) * 10000 + day.dt.month().cast(pl.Int32) * 100 + day.dt.day()
                )
                return _day_of_birth(pl.col(name)) + years * 10000 > today
            case Not(part=part):
                return ~self.condition(part)
            case And(parts=parts):
                return functools.reduce(operator.and_, map(self.condition, parts))
            case Or(parts=parts):
                return functools.reduce(operator.or_, map(self.condition, parts))
        raise TypeError(f"{type(node).__name__} is no condition")

    def has(self, name: str, code: str) -> pl.Expr:
        import polars as pl

        plain = pl.col(name).list.contains(code)
        if not _takes_text(self.elements[name], code):
            return plain
        with_text = pl.element().str.starts_with(code + TEXT_AFTER_CODE).any()
        return plain | pl.col(name).list.eval(with_text).list.first()

    def value(self, side: Expression) -> pl.Expr:
        import polars as pl

        match side:
            case Name(field=name):
                column = pl.col(name)
                if not _takes_text(self.elements[name]):
                    return column
                return column.str.split(TEXT_AFTER_CODE).list.first()
            case BornOn(field=name):
                return _digits_of_birth(pl.col(name)).str.to_date("%Y%m%d", strict=False)
            case AsOf():
                return pl.lit(self.as_of, dtype=pl.Date)
            case Const(value=constant):
                return pl.lit(constant)
        raise TypeError(f"{type(side).__name__} is no operand")


def _digits_of_birth(number: pl.Expr) -> pl.Expr:
    """As `day_of_birth` of the closure printer, over a column, as text."""
    return _by_length(number, number.str.slice(6, 8), "19" + number.str.slice(6, 6))


def _day_of_birth(number: pl.Expr) -> pl.Expr:
    import polars as pl

    return _digits_of_birth(number).cast(pl.Int32)


def _sequence(number: pl.Expr) -> pl.Expr:
    """The last digit of the sequence, odd for males."""
    import polars as pl

    return _by_length(number, number.str.slice(16, 1), number.str.slice(14, 1)).cast(pl.Int32)


def _by_length(number: pl.Expr, eighteen: pl.Expr, fifteen: pl.Expr) -> pl.Expr:
    """One part of citizen numbers of 18 and of 15 characters; null for others."""
    import polars as pl

    return (
        pl.when(number.str.contains(r"^[0-9]{17}[^\n]$"))
        .then(eighteen)
        .when(number.str.contains("^[0-9]{15}$"))
        .then(fifteen)
    )


def _takes_text(element: Element, code: str | None = None) -> bool:
    """Whether values of this element may be a code with a text (`other:美容`), or values of this code."""
    if not isinstance(element, Code | Codes):
        return False
    entries = element.known_codes.entries
    return any(entry.takes_text for entry in entries if code in {None, entry.code})


def column_type(element: Element) -> pl.DataType:
    """The polars type of the typed column of `element`."""
    import polars as pl

    match element:
        case Date():
            return pl.Date()
        case Amount(digits=digits, places=places):
            return pl.Decimal(digits, places)
        case Integer():
            return pl.Int64()
        case YesNo():
            return pl.Boolean()
        case Codes():
            return pl.List(pl.String())
    return pl.String()
