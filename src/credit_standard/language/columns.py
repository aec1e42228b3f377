"""表达式 → polars: an expression over a batch.

The batch holds a typed column per field, null where absent or invalid, and a boolean column that says whether something
stands in the cell (`field_columns`). polars' nulls follow SQL, as the language does.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.codes.code_value import any_is, codes_of
from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.functions import FUNCTIONS
from credit_standard.language.nodes import (
    COMPARED,
    And,
    AsOf,
    Call,
    Compare,
    Const,
    Expression,
    FieldReference,
    Has,
    IsIn,
    Not,
    Or,
    Present,
)
from credit_standard.language.value_types import ValueType

if TYPE_CHECKING:
    import polars as pl


def to_columns(expression: Expression, types: Mapping[str, ValueType], as_of: date | None) -> pl.Expr:
    """The polars expression that evaluates `expression`; unknown is null."""
    return _Printer(types, as_of).condition(expression)


@frozen
class _Printer:
    types: Mapping[str, ValueType]
    as_of: date | None

    def condition(self, node: Expression) -> pl.Expr:
        match node:
            case Present(of=FieldReference(name=name)):
                return FieldColumns(name).is_present()
            case Compare(operator=symbol, left=left, right=right):
                compared: pl.Expr = COMPARED[symbol](self.value(left), self.value(right))
                return compared
            case Has(of=FieldReference(name=name), code=code):
                return self.has(name, code)
            case IsIn(of=of, codes=codes):
                return self.value(of).is_in(list(codes))
            case Call():
                return self.value(node)
            case Not(part=part):
                return ~self.condition(part)
            case And(parts=parts):
                return functools.reduce(operator.and_, map(self.condition, parts))
            case Or(parts=parts):
                return functools.reduce(operator.or_, map(self.condition, parts))
        raise TypeError(f"{type(node).__name__} is no condition")

    def has(self, name: str, code: str) -> pl.Expr:
        import polars as pl

        return any_is(pl.col(name), code, takes_text=_takes_text(self.types[name], code))

    def value(self, side: Expression) -> pl.Expr:
        import polars as pl

        match side:
            case FieldReference(name=name):
                column = pl.col(name)
                return codes_of(column) if _takes_text(self.types[name]) else column
            case AsOf():
                return pl.lit(self.as_of, dtype=pl.Date)
            case Const(value=constant):
                return pl.lit(constant)
            case Call(function=name, arguments=arguments):
                result: pl.Expr = FUNCTIONS[name].polars(*map(self.argument, arguments))
                return result
        raise TypeError(f"{type(side).__name__} is no operand")

    def argument(self, side: Expression) -> Any:
        return side.value if isinstance(side, Const) else self.value(side)


def _takes_text(type_: ValueType, code: str | None = None) -> bool:
    """Whether values of this type may be a code with a text (`other:美容`), or values of this code."""
    if type_.codes is None:
        return False
    return any(entry.takes_text for entry in type_.codes.entries if code in {None, entry.code})
