"""表达式 → SQL: a condition over the columns of a table, as a CHECK constraint or a query asks it.

Text columns; a date, a boolean and a whole number by their types; a set of codes as one text, `fine;warning`. SQL's
unknown is the language's. An amount is a decimal, or a whole number of its last place where the dialect has none.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.language.functions import FUNCTIONS
from credit_standard.language.inexpressible import Inexpressible
from credit_standard.language.nodes import (
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
from credit_standard.language.sql.terms import (
    all_of,
    any_of,
    column,
    equal,
    number,
    position,
    starts_with,
    text,
)
from credit_standard.language.value_types import ValueType

if TYPE_CHECKING:
    from sqlglot import exp

READ_KINDS = frozenset({"date", "amount", "integer", "yes-no"})
"""Of values that are read out of a text, if they have to be, and of which there may be none in it."""


def form_of(field: str) -> str:
    """The column beside a value that was read: the code of what is wrong where a text is no value."""
    return f"{field}-form"


def to_sql(
    expression: Expression,
    types: Mapping[str, ValueType],
    *,
    scaled: bool = False,
    as_of: exp.Expr | None = None,
    has_forms: bool = False,
) -> exp.Expr:
    """The condition as an expression of sqlglot.

    Args:
        expression: over fields.
        types: of the fields.
        scaled: amounts are whole numbers of their last decimal place.
        as_of: where the day of the check stands; a constraint has none.
        has_forms: values were read, and beside each stands what is wrong with it (`form_of`).

    Raises:
        Inexpressible: a plain expression can't say it.
    """
    return _Printer(types, scaled, as_of, has_forms).condition(expression)


def code_is(value: exp.Expr, code: str, type_: ValueType) -> exp.Expr:
    """A code is this one, with a text of its own where it may carry one."""
    same = equal(value.copy(), text(code))
    if not _takes_text(type_, code):
        return same
    return any_of(same, starts_with(value, f"{code}:"))


@frozen
class _Printer:
    types: Mapping[str, ValueType]
    scaled: bool
    as_of: exp.Expr | None
    has_forms: bool

    def condition(self, node: Expression) -> exp.Expr:
        from sqlglot import exp

        match node:
            case Present(of=FieldReference(name=name)):
                return exp.Not(this=self.absent(name))
            case Compare():
                return self.compared(node)
            case Has(of=FieldReference(name=name), code=code):
                return self.has(name, code)
            case IsIn(of=FieldReference(name=name), codes=codes):
                if any(_takes_text(self.types[name], code) for code in codes):
                    return any_of(*(code_is(column(name), code, self.types[name]) for code in codes))
                return exp.In(this=column(name), expressions=[text(code) for code in codes])
            case Call():
                return self.call(node)
            case Not(part=part):
                return exp.Not(this=exp.paren(self.condition(part), copy=False))
            case And(parts=parts):
                return all_of(*(self.condition(part) for part in parts))
            case Or(parts=parts):
                return any_of(*(self.condition(part) for part in parts))
        raise Inexpressible("comparison")

    def absent(self, name: str) -> exp.Expr:
        """Nothing stands there: no value, and no text that is none."""
        from sqlglot import exp

        no_value = exp.Is(this=column(name), expression=exp.Null())
        if not self.has_forms or self.types[name].kind not in READ_KINDS:
            return no_value
        return exp.paren(
            all_of(no_value, exp.Is(this=column(form_of(name)), expression=exp.Null())), copy=False
        )

    def has(self, name: str, code: str) -> exp.Expr:
        from sqlglot import exp

        inside = exp.DPipe(this=text(";"), expression=column(name))
        closed = exp.DPipe(this=inside, expression=text(";"))
        plain = exp.GT(this=position(f";{code};", closed), expression=number(0))
        if not _takes_text(self.types[name], code):
            return plain
        return any_of(plain, exp.GT(this=position(f";{code}:", inside), expression=number(0)))

    def compared(self, node: Compare) -> exp.Expr:
        from sqlglot import exp

        match node:
            case Compare(
                operator=operator, left=FieldReference(name=name), right=Const(value=str() as code)
            ) if self.types[name].kind == "code":
                same = code_is(column(name), code, self.types[name])
                return same if operator == "==" else exp.Not(this=exp.paren(same, copy=False))
        places = max(self.places(node.left), self.places(node.right))
        kinds = {
            "==": exp.EQ, "!=": exp.NEQ, "<": exp.LT, "<=": exp.LTE, ">": exp.GT, ">=": exp.GTE,
        }  # fmt: skip
        return kinds[node.operator](
            this=self.value(node.left, places), expression=self.value(node.right, places)
        )

    def places(self, side: Expression) -> int:
        """The decimal places that a side is scaled by."""
        match side:
            case FieldReference(name=name) if self.scaled and self.types[name].kind == "amount":
                return self.types[name].places
        return 0

    def value(self, side: Expression, places: int = 0) -> exp.Expr:
        from sqlglot import exp

        match side:
            case FieldReference(name=name):
                missing = places - self.places(side)
                return exp.Mul(this=column(name), expression=number(10**missing)) if missing else column(name)
            case Const(value=bool() as value):
                return exp.Boolean(this=value)
            case Const(value=int() | Decimal() as value):
                scaled = Decimal(value).scaleb(places)
                return number(int(scaled) if scaled == int(scaled) else scaled)
            case Const(value=date() as value):
                return exp.Cast(this=text(value.isoformat()), to=exp.DataType.build("DATE"))
            case Const(value=str() as value):
                return text(value)
            case AsOf():
                if self.as_of is None:
                    raise Inexpressible("day-of-check")
                return self.as_of.copy()
            case Call():
                return self.call(side)
        raise Inexpressible("comparison")

    def call(self, node: Call) -> exp.Expr:
        function = FUNCTIONS[node.function]
        if function.sql is None:
            raise Inexpressible("function")
        arguments = (
            one.value if isinstance(one, Const) and function.parameter(at).is_constant else self.value(one)
            for at, one in enumerate(node.arguments)
        )
        result: exp.Expr = function.sql(*arguments)
        return result


def _takes_text(type_: ValueType, code: str) -> bool:
    known = None if type_.codes is None else type_.codes.by_code.get(code)
    return known is not None and known.takes_text
