"""类型检查: that an expression names what is there and that its parts fit together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from credit_standard.language.functions import FUNCTIONS
from credit_standard.language.nodes import (
    AsOf,
    Call,
    Compare,
    ConceptReference,
    Const,
    Expression,
    FieldReference,
    Has,
    IsIn,
    Operand,
)
from credit_standard.language.text import ExpressionError
from credit_standard.language.value_types import DATE, INTEGER, TEXT, YES_NO, ValueType

Types = Mapping[str, ValueType]


def check_types(expression: Expression, types: Types) -> None:
    """Raises ExpressionError where a name or a code is unknown, or types do not fit.

    Args:
        expression: a condition.
        types: of the fields that there are.
    """
    for node in expression.nodes():
        match node:
            case FieldReference(name=name) if name not in types:
                raise ExpressionError(f"expression names {name!r}, which is no field of the record")
            case ConceptReference(name=name):
                raise ExpressionError(
                    f"expression names the concept {name!r}, which no field of the record has"
                )
    _check_condition(expression, types)


def _check_condition(node: Expression, types: Types) -> None:
    match node:
        case Has(of=FieldReference(name=name), code=code):
            if types[name].kind != "codes":
                raise ExpressionError(f"has() needs a set of codes, {name} is none")
            _check_code(types[name], code)
        case IsIn(of=FieldReference(name=name), codes=codes):
            if types[name].kind != "code":
                raise ExpressionError(f"'in' needs a field with one code, {name} is none")
            for code in codes:
                _check_code(types[name], code)
        case Compare():
            _check_comparison(node, types)
        case Call():
            if FUNCTIONS[node.function].returns != YES_NO:
                raise ExpressionError(f"{node!r} is a value; compare it with one")
            type_of(node, types)
        case Operand():
            raise ExpressionError(f"{node!r} is no condition; compare it with something")
        case _:
            for child in node.children():
                if not isinstance(child, Operand) or isinstance(child, Call):
                    _check_condition(child, types)


def _check_comparison(node: Compare, types: Types) -> None:
    if not any(isinstance(side, FieldReference | Call) for side in (node.left, node.right)):
        raise ExpressionError(f"{node!r} names no field")
    left, right = type_of(node.left, types), type_of(node.right, types)
    for one, other in ((left, node.right), (right, node.left)):
        if one.kind == "code" and isinstance(other, Const) and isinstance(other.value, str):
            _check_code(one, other.value)
            return _check_equality(node, one)
    if left.comparable != right.comparable:
        raise ExpressionError(f"{node!r} compares {left.comparable} with {right.comparable}")
    if left.codes != right.codes:
        raise ExpressionError(f"{node!r} compares codes of two lists")
    if left.comparable == "set of codes":
        raise ExpressionError(f"{node!r}: ask a set of codes with has()")
    return _check_equality(node, left)


def _check_equality(node: Compare, type_: ValueType) -> None:
    if not type_.is_ordered and node.operator not in {"==", "!="}:
        raise ExpressionError(f"{node!r}: only == and != make sense for {type_.comparable}")


def type_of(side: Operand, types: Types) -> ValueType:
    """The type of an operand.

    Raises:
        ExpressionError: a function is given what it does not take.
    """
    match side:
        case FieldReference(name=name):
            return types[name]
        case AsOf() | Const(value=date()):
            return DATE
        case Const(value=bool()):
            return YES_NO
        case Const(value=int() | Decimal()):
            return INTEGER
        case Call():
            return _check_call(side, types)
    return TEXT


def _check_call(node: Call, types: Types) -> ValueType:
    function = FUNCTIONS.get(node.function)
    if function is None or not function.takes(len(node.arguments)):
        raise ExpressionError(f"{node!r}: there is no such function")
    for at, argument in enumerate(node.arguments):
        wanted = function.parameter(at)
        given = type_of(argument, types)
        fits = given.kind == wanted.type.kind or (wanted.type == TEXT and given.comparable == "text")
        if not fits or (wanted.type != DATE and wanted.is_constant != isinstance(argument, Const)):
            needed = " and ".join(one.title for one in function.parameters if not one.is_constant)
            raise ExpressionError(f"{function.name}() needs {needed}")
    return function.returns


def _check_code(type_: ValueType, code: str) -> None:
    if type_.codes is not None and code not in type_.codes.by_code:
        raise ExpressionError(f"{code!r} is no code of {type_.codes.name}")
