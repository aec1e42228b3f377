"""An expression as a Python function of one record: True, False, or None where SQL would say unknown."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from attrs import field, frozen

from credit_standard.codes.code_list import TEXT_AFTER_CODE
from credit_standard.identifiers.holder import age_on, birth_date, is_male
from credit_standard.model.element import Code, Codes, Element
from credit_standard.model.expression import (
    And,
    AsOf,
    BornOn,
    Compare,
    Const,
    Contains,
    Expression,
    GivenUp,
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
from credit_standard.regions import end_days

Value = Any  # typed values of different elements meet here; soundness.py has checked that they fit


@frozen
class Cells:
    """One record for evaluation: typed values (None where absent or invalid), and which cells hold something."""

    values: Mapping[str, Value] = field(repr=False)
    present: frozenset[str] | set[str]
    as_of: date | None = None


Test = Callable[[Cells], bool | None]

_OPERATORS: dict[str, Callable[[Value, Value], bool]] = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


def to_closure(expression: Expression, elements: Mapping[str, Element]) -> Test:
    """The function that evaluates `expression`."""
    match expression:
        case Present(field=name):
            return lambda cells: name in cells.present
        case Compare(operator=symbol, left=left, right=right):
            return _compare(_OPERATORS[symbol], _value(left, elements), _value(right, elements))
        case Has(field=name, code=code):
            return _test(_value(Name(name), elements), lambda value: code in value)
        case IsIn(field=name, codes=wanted):
            return _test(_value(Name(name), elements), lambda value: value in wanted)
        case StartsWith(field=name, prefix=prefix):
            return _test(_value(Name(name), elements), lambda value: value.startswith(prefix))
        case Contains(field=name, parts=parts):
            return _test(_value(Name(name), elements), lambda value: any(part in value for part in parts))
        case OfMale(field=name):
            return _test(_value(Name(name), elements), is_male)
        case UnderAge(field=name, years=years, on=on):
            return _under_age(_value(Name(name), elements), years, _value(on, elements))
        case GivenUp(field=name, on=on):
            return _given_up(_value(Name(name), elements), _value(on, elements))
        case Not(part=part):
            inner = to_closure(part, elements)
            return lambda cells: None if (answer := inner(cells)) is None else not answer
        case And(parts=parts):
            return _connect(tuple(to_closure(p, elements) for p in parts), decisive=False)
        case Or(parts=parts):
            return _connect(tuple(to_closure(p, elements) for p in parts), decisive=True)
    raise TypeError(f"{type(expression).__name__} is no condition")


def _value(side: Expression, elements: Mapping[str, Element]) -> Callable[[Cells], Value]:
    match side:
        case Name(field=name):
            match elements[name]:
                case Code():
                    return lambda cells: None if (v := cells.values.get(name)) is None else _code(v)
                case Codes():
                    return lambda cells: (
                        None if (v := cells.values.get(name)) is None else [_code(c) for c in v]
                    )
            return lambda cells: cells.values.get(name)
        case BornOn(field=name):
            return lambda cells: None if (v := cells.values.get(name)) is None else birth_date(v)
        case AsOf():
            return lambda cells: cells.as_of
        case Const(value=value):
            return lambda _: value
    raise TypeError(f"{type(side).__name__} is no operand")


def _code(value: str) -> str:
    """A code without the text that it may carry (`other:美容`)."""
    return value.partition(TEXT_AFTER_CODE)[0]


def _test(value: Callable[[Cells], Value], test: Callable[[Value], bool | None]) -> Test:
    return lambda cells: None if (v := value(cells)) is None else test(v)


def _compare(
    compare: Callable[[Value, Value], bool], left: Callable[[Cells], Value], right: Callable[[Cells], Value]
) -> Test:
    def test(cells: Cells) -> bool | None:
        a, b = left(cells), right(cells)
        return None if a is None or b is None else compare(a, b)

    return test


def _under_age(number: Callable[[Cells], Value], years: int, on: Callable[[Cells], Value]) -> Test:
    def test(cells: Cells) -> bool | None:
        text, day = number(cells), on(cells)
        age = None if text is None or day is None else age_on(text, day)
        return None if age is None else age < years

    return test


def _given_up(region: Callable[[Cells], Value], on: Callable[[Cells], Value]) -> Test:
    def test(cells: Cells) -> bool | None:
        code, day = region(cells), on(cells)
        if code is None or day is None or (last := end_days().get(code)) is None:
            return None
        return bool(day > last)

    return test


def _connect(tests: tuple[Test, ...], *, decisive: bool) -> Test:
    """And is decided by one False, or by one True; else an unknown part makes the whole unknown."""

    def test(cells: Cells) -> bool | None:
        answer: bool | None = not decisive
        for part in tests:
            one = part(cells)
            if one is decisive:
                return decisive
            if one is None:
                answer = None
        return answer

    return test
