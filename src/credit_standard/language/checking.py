"""类型检查: that an expression names what is there and that its parts fit together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from credit_standard.codes import spelling
from credit_standard.findings.near import near
from credit_standard.language.foreign_spellings import ABSENT, VALUES
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
    Present,
)
from credit_standard.language.problems import COMPARABLES, ExpressionError
from credit_standard.language.value_types import DATE, INTEGER, TEXT, YES_NO, ValueType
from credit_standard.language.words import enumerated

Types = Mapping[str, ValueType]
_ADVICE = {
    "yes/no": "yes-no-compared", "date": "day-compared", "number": "number-compared",
    "set of codes": "set-of-codes-compared",
}  # fmt: skip
"""What is said of a field that is compared with a constant of another type."""
LONGEST_PART = 240  # characters of an expression in a message


def check_types(
    expression: Expression, types: Types, titles: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Raises ExpressionError where a name or a code is unknown, or types do not fit.

    Args:
        expression: a condition.
        types: of the fields that there are.
        titles: names of fields by what else they are called, for those who write that.
    """
    for node in expression.nodes():
        match node:
            case FieldReference(name=name) if name not in types:
                raise _unknown_field(name, expression, types, titles)
            case ConceptReference(name=name):
                raise ExpressionError("unknown-concept", name=_shown(name))
    _check_condition(expression, types)


def _unknown_field(
    name: str, expression: Expression, types: Types, titles: Mapping[str, str]
) -> ExpressionError:
    if name in VALUES:
        return ExpressionError("foreign-value", name=name, meant=VALUES[name])
    if name in ABSENT:
        return ExpressionError("absent-value", name=name)
    for node in expression.nodes():
        match node:
            case Compare(left=FieldReference(name=field), right=FieldReference(name=right)) if right == name:
                known = types[field].codes if field in types else None
                if known is not None and spelling(name) in known.by_spelling:
                    meant = known.by_spelling[spelling(name)].code
                    return ExpressionError("code-without-quotes", name=name, meant=repr(meant))
    meant = titles.get(name) or near(name, types)
    return ExpressionError("unknown-field", name=_shown(name), near=meant)


def _check_condition(node: Expression, types: Types) -> None:
    match node:
        case Has(of=FieldReference(name=name), code=code):
            if types[name].kind != "codes":
                raise ExpressionError("has-of-no-set", name=name)
            _check_code(types[name], code)
        case IsIn(of=FieldReference(name=name), codes=codes):
            if types[name].kind != "code":
                raise ExpressionError("in-of-no-code", name=name)
            for code in codes:
                _check_code(types[name], code)
        case Compare():
            _check_comparison(node, types)
        case Call():
            if type_of(node, types) != YES_NO:
                raise ExpressionError("value-alone", part=_shown(node))
        case Operand():
            raise ExpressionError("condition-compared", part=_shown(node))
        case Present(of=FieldReference()):
            return
        case _:
            for child in node.children():
                _check_condition(child, types)


def _check_comparison(node: Compare, types: Types) -> None:
    if not any(isinstance(side, FieldReference | Call) for side in (node.left, node.right)):
        raise ExpressionError("no-field-named", part=_shown(node))
    left, right = type_of(node.left, types), type_of(node.right, types)
    for one, other in ((left, node.right), (right, node.left)):
        if one.kind == "code" and isinstance(other, Const) and isinstance(other.value, str):
            _check_code(one, other.value)
            return _check_equality(node, one)
    if left.comparable != right.comparable:
        if (advice := _advice(node, left, right)) is not None:
            raise advice
        sides = {"one": COMPARABLES[left.comparable], "other": COMPARABLES[right.comparable]}
        raise ExpressionError("other-type-compared", part=_shown(node), **sides)
    if left.codes != right.codes:
        raise ExpressionError("other-list-compared", part=_shown(node))
    if left.comparable == "set of codes":
        raise ExpressionError("set-of-codes-compared", part=_shown(node), name=_shown(node.left))
    return _check_equality(node, left)


def _advice(node: Compare, left: ValueType, right: ValueType) -> ExpressionError | None:
    """What to write where a field is compared with a constant of another type."""
    for side, type_, other in ((node.left, left, node.right), (node.right, right, node.left)):
        if isinstance(side, FieldReference) and isinstance(other, Const) and type_.comparable in _ADVICE:
            return ExpressionError(_ADVICE[type_.comparable], part=_shown(node), name=side.name)
    return None


def _check_equality(node: Compare, type_: ValueType) -> None:
    if not type_.is_ordered and node.operator not in {"==", "!="}:
        raise ExpressionError("equality-only", part=_shown(node), kind=COMPARABLES[type_.comparable])


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
        raise ExpressionError("unknown-function", part=_shown(node))
    for at, argument in enumerate(node.arguments):
        wanted = function.parameter(at)
        given = type_of(argument, types)
        fits = given.kind == wanted.type.kind or (wanted.type == TEXT and given.comparable == "text")
        if not fits or (wanted.type != DATE and wanted.is_constant != isinstance(argument, Const)):
            needed = enumerated([one.title for one in function.parameters if not one.is_constant])
            raise ExpressionError("argument-kind", name=f"{function.name}()", what=needed)
    return function.returns


def _check_code(type_: ValueType, code: str) -> None:
    if type_.codes is not None and code not in type_.codes.by_code:
        titled = type_.codes.by_spelling.get(spelling(code))
        meant = near(code, type_.codes.by_code) if titled is None else titled.code
        raise ExpressionError("unknown-code", code=_shown(code), codes=type_.codes.name, near=meant)


def _shown(part: object) -> str:
    return repr(part)[:LONGEST_PART]
