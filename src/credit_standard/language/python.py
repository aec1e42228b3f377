"""表达式 → Python: a function of one record that answers True, False, or None where SQL would say unknown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Any

from attrs import field, frozen

from credit_standard.codes.code_value import code_of
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

Value = Any  # typed values of different elements meet here; `checking` has seen that they fit


@frozen
class RecordCells:
    """One record for evaluation: typed values (None where absent or invalid), and which cells hold something."""

    values: Mapping[str, Value] = field(repr=False)
    present: AbstractSet[str]
    as_of: date | None = None


Test = Callable[[RecordCells], bool | None]
Types = Mapping[str, ValueType]


def to_function(expression: Expression, types: Types) -> Test:
    """The function that evaluates a condition over fields of these types."""
    match expression:
        case Present(of=FieldReference(name=name)):
            return lambda cells: name in cells.present
        case Compare(operator=symbol, left=left, right=right):
            return _compare(COMPARED[symbol], _value(left, types), _value(right, types))
        case Has(of=of, code=code):
            return _test(_value(of, types), lambda value: code in value)
        case IsIn(of=of, codes=codes):
            return _test(_value(of, types), lambda value: value in codes)
        case Call():
            return _value(expression, types)
        case Not(part=part):
            inner = to_function(part, types)
            return lambda cells: None if (answer := inner(cells)) is None else not answer
        case And(parts=parts):
            return _connect(tuple(to_function(p, types) for p in parts), decisive=False)
        case Or(parts=parts):
            return _connect(tuple(to_function(p, types) for p in parts), decisive=True)
    raise TypeError(f"{type(expression).__name__} is no condition")


def _value(side: Expression, types: Types) -> Callable[[RecordCells], Value]:
    match side:
        case FieldReference(name=name):
            match types[name].kind:
                case "code":
                    return lambda cells: None if (v := cells.values.get(name)) is None else code_of(v)
                case "codes":
                    return lambda cells: (
                        None if (v := cells.values.get(name)) is None else [code_of(c) for c in v]
                    )
            return lambda cells: cells.values.get(name)
        case AsOf():
            return lambda cells: cells.as_of
        case Const(value=value):
            return lambda _: value
        case Call(function=name, arguments=(first, *rest)) if all(isinstance(one, Const) for one in rest):
            settled = tuple(one.value for one in rest if isinstance(one, Const))
            return _call_of_one(FUNCTIONS[name].python, _value(first, types), settled)
        case Call(function=name, arguments=arguments):
            return _call(FUNCTIONS[name].python, tuple(_value(one, types) for one in arguments))
    raise TypeError(f"{type(side).__name__} is no operand")


def _test(value: Callable[[RecordCells], Value], test: Callable[[Value], bool | None]) -> Test:
    return lambda cells: None if (v := value(cells)) is None else test(v)


def _compare(
    compare: Callable[[Value, Value], bool],
    left: Callable[[RecordCells], Value],
    right: Callable[[RecordCells], Value],
) -> Test:
    def test(cells: RecordCells) -> bool | None:
        if (a := left(cells)) is None or (b := right(cells)) is None:
            return None
        return compare(a, b)

    return test


def _call_of_one(
    function: Callable[..., Value], argument: Callable[[RecordCells], Value], settled: tuple[Value, ...]
) -> Callable[[RecordCells], Value]:
    """A call of which one argument only differs from record to record."""

    def value(cells: RecordCells) -> Value:
        return None if (one := argument(cells)) is None else function(one, *settled)

    return value


def _call(
    function: Callable[..., Value], arguments: tuple[Callable[[RecordCells], Value], ...]
) -> Callable[[RecordCells], Value]:
    def value(cells: RecordCells) -> Value:
        given = []
        for argument in arguments:
            one = argument(cells)
            if one is None:
                return None
            given.append(one)
        return function(*given)

    return value


def _connect(tests: tuple[Test, ...], *, decisive: bool) -> Test:
    """And is decided by one False, or by one True; else an unknown part makes the whole unknown."""

    def test(cells: RecordCells) -> bool | None:
        answer: bool | None = not decisive
        for part in tests:
            one = part(cells)
            if one is decisive:
                return decisive
            if one is None:
                answer = None
        return answer

    return test
