"""表达式: the small language in which rules, layers and layouts say when something holds.

An expression is a tree of frozen nodes with one meaning and several printers: a Python closure for one record, a
polars expression for a batch (`printers/`), text (`text.py`); SQL and prose follow the same seam.

A cell is *absent*, *invalid* or *a value*. `F.x.present` looks at the text. Everything else looks at values and
follows SQL: with an absent operand the answer is unknown (None), and a rule fails only when it is false.

    >>> F.penalty_kinds.has("fine") & (F.fine > 0)
    has(penalty_kinds, 'fine') and fine > 0
    >>> F.valid_from <= F.valid_until <= F.publicity_until
    Traceback (most recent call last):
        ...
    TypeError: an expression has no truth value; write (a <= b) & (b <= c), use & | ~ instead of and, or, not
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal as OneOfThese
from typing import NoReturn

from attrs import field, frozen

Constant = str | int | Decimal | date | bool
Operator = OneOfThese["==", "!=", "<", "<=", ">", ">="]


class Expression:
    """Any node. Build expressions from `F`, not from the nodes."""

    __slots__ = ()

    def __and__(self, other: Expression) -> And:
        return And((*_parts(And, self), *_parts(And, other)))

    def __or__(self, other: Expression) -> Or:
        return Or((*_parts(Or, self), *_parts(Or, other)))

    def __invert__(self) -> Not:
        return Not(self)

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "an expression has no truth value; write (a <= b) & (b <= c), use & | ~ instead of and, or, not"
        )

    def __repr__(self) -> str:
        from credit_standard.model.text import to_text

        return to_text(self)

    def nodes(self) -> Iterator[Expression]:
        """This node and all below it, depth first, left to right."""
        yield self
        for child in self.children():
            yield from child.nodes()

    def children(self) -> tuple[Expression, ...]:
        return ()


class Operand(Expression):
    """What can be compared: a field, a constant, the day of judgement.

    Comparing gives an expression, so operands are told apart by their text, and `==` never by Python.
    """

    __slots__ = ()
    __hash__ = Expression.__hash__

    def __eq__(self, other: object) -> Compare:  # type: ignore[override]  # a comparison is the point
        return Compare("==", self, operand(other))

    def __ne__(self, other: object) -> Compare:  # type: ignore[override]  # a comparison is the point
        return Compare("!=", self, operand(other))

    def __lt__(self, other: object) -> Compare:
        return Compare("<", self, operand(other))

    def __le__(self, other: object) -> Compare:
        return Compare("<=", self, operand(other))

    def __gt__(self, other: object) -> Compare:
        return Compare(">", self, operand(other))

    def __ge__(self, other: object) -> Compare:
        return Compare(">=", self, operand(other))


@frozen(eq=False, repr=False)
class Name(Operand):
    """The value of a field."""

    field: str

    @property
    def present(self) -> Present:
        """Something stands in the cell, valid or not."""
        return Present(self.field)

    def has(self, code: str) -> Has:
        """The set of codes in this field contains `code`."""
        return Has(self.field, code)

    def is_in(self, *codes: str) -> IsIn:
        """The code in this field is one of these."""
        return IsIn(self.field, codes)

    def starts_with(self, prefix: str) -> StartsWith:
        return StartsWith(self.field, prefix)

    def contains(self, *parts: str) -> Contains:
        """The text contains one of these."""
        return Contains(self.field, parts)

    @property
    def born(self) -> BornOn:
        """The day of birth in this citizen number."""
        return BornOn(self.field)

    @property
    def of_male(self) -> OfMale:
        """This citizen number was given to a male: the sequence is odd (GB 11643)."""
        return OfMale(self.field)

    def under_age(self, years: int, on: Operand) -> UnderAge:
        """The holder of this citizen number is younger than `years` on that day."""
        return UnderAge(self.field, years, on)

    def given_up(self, on: Operand) -> GivenUp:
        """This region code had been given up before that day (GB/T 2260); one that is younger has not."""
        return GivenUp(self.field, on)


@frozen(eq=False, repr=False)
class Const(Operand):
    """A constant. Money and points are Decimal or int, never float."""

    value: Constant = field()

    @value.validator
    def _no_float(self, _: object, value: object) -> None:
        if not isinstance(value, str | int | Decimal | date):
            raise TypeError(
                f"a {type(value).__name__} cannot stand in an expression; use int, Decimal, str or date"
            )


@frozen(eq=False, repr=False)
class AsOf(Operand):
    """The day on which the data is judged. No rule asks the clock."""


@frozen(eq=False, repr=False)
class RecordDate(Operand):
    """The date of the record, in rules of shared groups; the record type says which field that is (`dated`)."""


@frozen(eq=False, repr=False)
class BornOn(Operand):
    """Absent where the field holds no number with a date of birth."""

    field: str


@frozen(repr=False)
class OfMale(Expression):
    """Unknown where the field holds no number with a date of birth."""

    field: str


@frozen(repr=False)
class Present(Expression):
    field: str


@frozen(repr=False)
class Has(Expression):
    field: str
    code: str


@frozen(repr=False)
class IsIn(Expression):
    field: str
    codes: tuple[str, ...]


@frozen(repr=False)
class StartsWith(Expression):
    field: str
    prefix: str


@frozen(repr=False)
class Contains(Expression):
    field: str
    parts: tuple[str, ...]


@frozen(eq=False, repr=False)
class UnderAge(Expression):
    """Unknown where the field holds no number with a date of birth."""

    field: str
    years: int
    on: Operand

    def children(self) -> tuple[Expression, ...]:
        return (self.on,)


@frozen(eq=False, repr=False)
class GivenUp(Expression):
    """Unknown where no list of regions has the code: registrars have codes of their own, and the nation has one."""

    field: str
    on: Operand

    def children(self) -> tuple[Expression, ...]:
        return (self.on,)


@frozen(eq=False, repr=False)
class Compare(Expression):
    operator: Operator
    left: Operand
    right: Operand

    def children(self) -> tuple[Expression, ...]:
        return (self.left, self.right)


@frozen(eq=False, repr=False)
class And(Expression):
    parts: tuple[Expression, ...]

    def children(self) -> tuple[Expression, ...]:
        return self.parts


@frozen(eq=False, repr=False)
class Or(Expression):
    parts: tuple[Expression, ...]

    def children(self) -> tuple[Expression, ...]:
        return self.parts


@frozen(eq=False, repr=False)
class Not(Expression):
    part: Expression

    def children(self) -> tuple[Expression, ...]:
        return (self.part,)


class _Fields:
    """`F.decision_date` names a field; the name is checked when the declaration is made."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Name:
        if name.startswith("_"):
            raise AttributeError(name)
        return Name(name)


F = _Fields()
AS_OF = AsOf()
RECORD_DATE = RecordDate()
YES = Const(value=True)
"""是: what a yes/no field is compared with."""


def operand(value: object) -> Operand:
    return value if isinstance(value, Operand) else Const(value)  # type: ignore[arg-type]  # Const refuses others


_OF_VALUES = (Name, BornOn, OfMale, Has, IsIn, StartsWith, Contains, UnderAge, GivenUp)


def value_fields(expression: Expression) -> tuple[str, ...]:
    """Fields whose *values* decide: a rule is not evaluated where one of them is invalid. In order of mention."""
    named = (n for n in expression.nodes() if isinstance(n, _OF_VALUES))
    return tuple(dict.fromkeys(n.field for n in named))


def all_fields(expression: Expression) -> tuple[str, ...]:
    """Every field mentioned, in order of mention."""
    mentioned = (getattr(node, "field", None) for node in expression.nodes())
    return tuple(dict.fromkeys(name for name in mentioned if isinstance(name, str)))


def dated(expression: Expression, field: str) -> Expression:
    """The same expression with the record's own field in place of `RECORD_DATE`."""
    match expression:
        case RecordDate():
            return Name(field)
        case Compare(operator=symbol, left=left, right=right):
            return Compare(symbol, _dated_operand(left, field), _dated_operand(right, field))
        case UnderAge(field=number, years=years, on=on):
            return UnderAge(number, years, _dated_operand(on, field))
        case GivenUp(field=region, on=on):
            return GivenUp(region, _dated_operand(on, field))
        case Not(part=part):
            return Not(dated(part, field))
        case And(parts=parts):
            return And(tuple(dated(part, field) for part in parts))
        case Or(parts=parts):
            return Or(tuple(dated(part, field) for part in parts))
    return expression


def _dated_operand(side: Operand, field: str) -> Operand:
    return Name(field) if isinstance(side, RecordDate) else side


def _parts(kind: type[And | Or], expression: Expression) -> tuple[Expression, ...]:
    return expression.parts if isinstance(expression, kind) else (expression,)
