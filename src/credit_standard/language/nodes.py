"""表达式的节点: the few core nodes, plain frozen values with ordinary equality; every printer is a match over them."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any, Literal, NoReturn

from attrs import field, frozen

Constant = str | int | Decimal | date | bool
Comparison = Literal["==", "!=", "<", "<=", ">", ">="]
COMPARED: dict[Comparison, Callable[[Any, Any], Any]] = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
"""What a comparison is in Python, of two values or of two columns."""


class Expression:
    """Any node. Build expressions with `F` and `C`, not from the nodes."""

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
        return to_text(self)

    def children(self) -> tuple[Expression, ...]:
        return ()

    def with_children(self, _children: tuple[Expression, ...], /) -> Expression:
        """The same node over other children, as many as it has."""
        return self

    def nodes(self) -> Iterator[Expression]:
        """This node and all below it, depth first, left to right."""
        yield self
        for child in self.children():
            yield from child.nodes()

    def rebuilt(self, change: Callable[[Expression], Expression]) -> Expression:
        """The tree with every node, from the leaves up, as `change` gives it."""
        before = self.children()
        after = tuple(child.rebuilt(change) for child in before)
        return change(self if after == before else self.with_children(after))


class Operand(Expression):
    """What has a value that can be compared."""

    __slots__ = ()


@frozen(repr=False)
class FieldReference(Operand):
    """The value of a field, by its name."""

    name: str


@frozen(repr=False)
class ConceptReference(Operand):
    """The value of the field of a concept (数据元概念); each declaration says which field that is."""

    name: str


@frozen(repr=False)
class AsOf(Operand):
    """校验日期: the day on which the data is judged. No rule asks the clock."""


@frozen(repr=False)
class Const(Operand):
    """A constant. Money and points are Decimal or int, never float."""

    value: Constant = field(eq=lambda value: (type(value), value))  # 1, 1.0 and true are three constants

    @value.validator
    def _no_float(self, _: object, value: object) -> None:
        if not isinstance(value, str | int | Decimal | date):
            raise TypeError(
                f"a {type(value).__name__} cannot stand in an expression; use int, Decimal, str or date"
            )


@frozen(repr=False)
class Call(Operand):
    """A function of `functions.py`, by its name; one that gives yes or no stands where a condition stands."""

    function: str
    arguments: tuple[Operand, ...]

    def children(self) -> tuple[Expression, ...]:
        return self.arguments

    def with_children(self, children: tuple[Expression, ...], /) -> Expression:
        return Call(self.function, children)  # type: ignore[arg-type]  # operands, as they were


@frozen(repr=False)
class Present(Expression):
    """Something stands in the cell, valid or not."""

    of: Operand

    def children(self) -> tuple[Expression, ...]:
        return (self.of,)

    def with_children(self, children: tuple[Expression, ...], /) -> Expression:
        return Present(*children)  # type: ignore[arg-type]  # an operand, as it was


@frozen(repr=False)
class Has(Expression):
    """A set of codes contains this one."""

    of: Operand
    code: str

    def children(self) -> tuple[Expression, ...]:
        return (self.of,)

    def with_children(self, children: tuple[Expression, ...], /) -> Expression:
        (of,) = children
        return Has(of, self.code)  # type: ignore[arg-type]  # an operand, as it was


@frozen(repr=False)
class IsIn(Expression):
    """A code is one of these."""

    of: Operand
    codes: tuple[str, ...]

    def children(self) -> tuple[Expression, ...]:
        return (self.of,)

    def with_children(self, children: tuple[Expression, ...], /) -> Expression:
        (of,) = children
        return IsIn(of, self.codes)  # type: ignore[arg-type]  # an operand, as it was


@frozen(repr=False)
class Compare(Expression):
    operator: Comparison
    left: Operand
    right: Operand

    def children(self) -> tuple[Expression, ...]:
        return (self.left, self.right)

    def with_children(self, children: tuple[Expression, ...], /) -> Expression:
        return Compare(self.operator, *children)  # type: ignore[arg-type]  # operands, as they were


@frozen(repr=False)
class And(Expression):
    parts: tuple[Expression, ...]

    def children(self) -> tuple[Expression, ...]:
        return self.parts

    def with_children(self, children: tuple[Expression, ...], /) -> Expression:
        return And(children)


@frozen(repr=False)
class Or(Expression):
    parts: tuple[Expression, ...]

    def children(self) -> tuple[Expression, ...]:
        return self.parts

    def with_children(self, children: tuple[Expression, ...], /) -> Expression:
        return Or(children)


@frozen(repr=False)
class Not(Expression):
    part: Expression

    def children(self) -> tuple[Expression, ...]:
        return (self.part,)

    def with_children(self, children: tuple[Expression, ...], /) -> Expression:
        return Not(*children)


def field_names(expression: Expression) -> tuple[str, ...]:
    """Every field that is named, in order of mention."""
    named = (node.name for node in expression.nodes() if isinstance(node, FieldReference))
    return tuple(dict.fromkeys(named))


def value_names(expression: Expression) -> tuple[str, ...]:
    """Fields whose *values* decide, in order of mention: where one is invalid, the answer is not evaluated."""
    return tuple(dict.fromkeys(_values(expression)))


def concept_names(expression: Expression) -> tuple[str, ...]:
    """Every concept that is named, in order of mention."""
    named = (node.name for node in expression.nodes() if isinstance(node, ConceptReference))
    return tuple(dict.fromkeys(named))


def resolved(expression: Expression, fields: dict[str, str]) -> Expression:
    """The same expression with fields in the place of concepts; a concept without a field stays."""

    def change(node: Expression) -> Expression:
        if isinstance(node, ConceptReference) and node.name in fields:
            return FieldReference(fields[node.name])
        return node

    return expression.rebuilt(change)


def all_of(conditions: tuple[Expression, ...]) -> Expression:
    """All of them together; one alone is itself."""
    match conditions:
        case (only,):
            return only
    return And(conditions)


def any_of(conditions: tuple[Expression, ...]) -> Expression:
    """One of them at least; one alone is itself."""
    match conditions:
        case (only,):
            return only
    return Or(conditions)


def _values(node: Expression) -> Iterator[str]:
    if isinstance(node, FieldReference):
        yield node.name
    elif not isinstance(node, Present):
        for child in node.children():
            yield from _values(child)


def _parts(kind: type[And | Or], expression: Expression) -> tuple[Expression, ...]:
    return expression.parts if isinstance(expression, kind) else (expression,)


def to_text(expression: Expression) -> str:
    """The text that `text.parse` reads back."""
    match expression:
        case FieldReference(name=name):
            return name
        case ConceptReference(name=name):
            return f"concept({name!r})"
        case AsOf():
            return "as_of"
        case Const(value=value):
            return _constant(value)
        case Call(function=name, arguments=arguments):
            return f"{name}({', '.join(map(to_text, arguments))})"
        case Present(of=of):
            return f"present({to_text(of)})"
        case Has(of=of, code=code):
            return f"has({to_text(of)}, {code!r})"
        case IsIn(of=of, codes=codes):
            return f"{to_text(of)} in {codes!r}"
        case Compare(operator=operator, left=left, right=right):
            return f"{to_text(left)} {operator} {to_text(right)}"
        case Not(part=part):
            return f"not {_inside(part, (And, Or))}"
        case And(parts=parts):
            return " and ".join(_inside(part, (And, Or)) for part in parts)
        case Or(parts=parts):
            return " or ".join(_inside(part, (Or,)) for part in parts)
    raise TypeError(f"no text form for {type(expression).__name__}")


def _inside(node: Expression, bound_less: tuple[type[Expression], ...]) -> str:
    """A part of a connection, in brackets where it binds less tightly."""
    return f"({to_text(node)})" if isinstance(node, bound_less) else to_text(node)


def _constant(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case date():
            return f"date({value.isoformat()!r})"
        case Decimal():
            text = format(value, "f")
            return text if "." in text else text + ".0"
        case _:
            return repr(value)
