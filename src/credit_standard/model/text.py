"""表达式的文字形式: the text form of expressions, as it stands in layers, layouts and cards.

    >>> to_text(parse("has(penalty_kinds, 'fine') and not present(fine) or decision_date <= as_of"))
    "has(penalty_kinds, 'fine') and not present(fine) or decision_date <= as_of"
    >>> parse("a <= b <= c")
    Traceback (most recent call last):
        ...
    credit_standard.model.text.ExpressionError: column 1: write a <= b and b <= c

The grammar is a part of Python's own, so Python's parser reads it; nothing is ever evaluated as Python.

    or, and, not, ( )      as in Python
    a == b, != < <= > >=   one comparison, of fields and constants
    present(f)             something stands in the cell
    has(f, 'code')         the set of codes contains this one
    f in ('x', 'y')        the code is one of these
    starts_with(f, '92')   contains(f, '护照', …)   one of these texts
    born(f)                the day of birth in a citizen number; of_male(f) whether it was given to a male
    under_age(f, 18, d)    the holder of the citizen number is younger than 18 on the day d
    given_up(f, d)         the region code had been given up before the day d
    date('2021-07-15')     as_of      record_date (of a shared group)      12      0.5      'text'      true
"""

import ast
from datetime import date
from decimal import Decimal
from typing import cast

from credit_standard.model.expression import (
    AS_OF,
    RECORD_DATE,
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
    Operand,
    Operator,
    Or,
    Present,
    RecordDate,
    StartsWith,
    UnderAge,
)

_OPERATORS: dict[type[ast.cmpop], Operator] = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
}  # fmt: skip
_TESTS = {"has": Has, "starts_with": StartsWith}
_TEST_NAMES: dict[type[Expression], str] = {kind: name for name, kind in _TESTS.items()}
_TRUTH = {"true": True, "false": False}


class ExpressionError(ValueError):
    """The text is not an expression; says where and what to write."""


def parse(text: str) -> Expression:
    """The expression that `text` stands for.

    Raises:
        ExpressionError: with the column, counted from 1.
    """
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        column = getattr(error, "offset", None) or 1
        problem = ExpressionError(f"column {column}: this is not an expression: {text.strip()[:80]!r}")
    else:
        return _Reader(text.strip()).condition(tree.body)
    raise problem


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text

    def condition(self, node: ast.expr) -> Expression:
        match node:
            case ast.BoolOp(op=ast.And(), values=values):
                return And(tuple(self.condition(v) for v in values))
            case ast.BoolOp(op=ast.Or(), values=values):
                return Or(tuple(self.condition(v) for v in values))
            case ast.UnaryOp(op=ast.Not(), operand=part):
                return Not(self.condition(part))
            case ast.Compare(left=left, ops=[ast.In()], comparators=[ast.Tuple(elts=codes)]):
                return IsIn(self.field(left), tuple(self.string(c) for c in codes))
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _OPERATORS:
                return Compare(_OPERATORS[type(op)], self.operand(left), self.operand(right))
            case ast.Compare(ops=[_, _, *_]):
                raise self.error(node, "write a <= b and b <= c")
            case ast.Call(func=ast.Name(id="present"), args=[name], keywords=[]):
                return Present(self.field(name))
            case ast.Call(func=ast.Name(id=test), args=[name, value], keywords=[]) if test in _TESTS:
                return _TESTS[test](self.field(name), self.string(value))
            case ast.Call(func=ast.Name(id="of_male"), args=[name], keywords=[]):
                return OfMale(self.field(name))
            case ast.Call(func=ast.Name(id="contains"), args=[name, *parts], keywords=[]) if parts:
                return Contains(self.field(name), tuple(self.string(part) for part in parts))
            case ast.Call(func=ast.Name(id="under_age"), args=[name, years, day], keywords=[]):
                return UnderAge(self.field(name), self.years(years), self.operand(day))
            case ast.Call(func=ast.Name(id="given_up"), args=[name, day], keywords=[]):
                return GivenUp(self.field(name), self.operand(day))
        raise self.error(node, "here a condition is needed, such as present(field) or field > 0")

    def operand(self, node: ast.expr) -> Operand:
        match node:
            case ast.Name(id="as_of"):
                return AS_OF
            case ast.Name(id="record_date"):
                return RECORD_DATE
            case ast.Name(id=name) if name in _TRUTH:
                return Const(_TRUTH[name])
            case ast.Name(id=name):
                return Name(name)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float())):
                return Const(self.number(node))
            case ast.Constant(value=str() as value):
                return Const(value)
            case ast.Constant(value=bool()):
                raise self.error(node, "write true or false")
            case ast.Constant(value=int() | float()):
                return Const(self.number(node))
            case ast.Call(func=ast.Name(id="born"), args=[name], keywords=[]):
                return BornOn(self.field(name))
            case ast.Call(func=ast.Name(id="date"), args=[value], keywords=[]):
                return Const(self.day(value))
        raise self.error(node, "here a field or a constant is needed")

    def field(self, node: ast.expr) -> str:
        if isinstance(node, ast.Name) and node.id not in {"as_of", "record_date", *_TRUTH}:
            return node.id
        raise self.error(node, "here the name of a field is needed")

    def string(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        raise self.error(node, "here a text in quotes is needed")

    def number(self, node: ast.expr) -> int | Decimal:
        # The text, not Python's float, is the number: 0.1 is exactly 0.1.
        text = cast("str", ast.get_source_segment(self.text, node)).replace(" ", "")
        if not text.lstrip("-").replace(".", "", 1).isdigit():
            raise self.error(node, "write a number with digits only, such as 12 or 0.5")
        return Decimal(text) if "." in text else int(text)

    def years(self, node: ast.expr) -> int:
        if isinstance(node, ast.Constant) and type(node.value) is int:
            return node.value
        raise self.error(node, "here a number of years is needed")

    def day(self, node: ast.expr) -> date:
        try:
            return date.fromisoformat(self.string(node))
        except ValueError:
            problem = self.error(node, "write a day as date('2021-07-15')")
        raise problem

    def error(self, node: ast.expr, advice: str) -> ExpressionError:
        # ast counts bytes of UTF-8
        column = len(self.text.encode()[: node.col_offset].decode()) + 1
        return ExpressionError(f"column {column}: {advice}")


def to_text(expression: Expression) -> str:
    """The text that `parse` reads back."""
    return _print(expression, 0)


_OR, _AND, _NOT = 1, 2, 3  # how tightly each binds


def _print(node: Expression, tightness: int) -> str:
    match node:
        case Compare(operator=operator, left=left, right=right):
            return f"{_operand(left)} {operator} {_operand(right)}"
        case Not(part=part):
            return _bracket(f"not {_print(part, _NOT)}", _NOT, tightness)
        case And(parts=parts):
            return _bracket(" and ".join(_print(p, _AND + 1) for p in parts), _AND, tightness)
        case Or(parts=parts):
            return _bracket(" or ".join(_print(p, _OR + 1) for p in parts), _OR, tightness)
        case Operand():
            return _operand(node)
    return _test(node)


def _test(node: Expression) -> str:
    match node:
        case Present(field=name):
            return f"present({name})"
        case OfMale(field=name):
            return f"of_male({name})"
        case Has(field=name, code=text) | StartsWith(field=name, prefix=text):
            return f"{_TEST_NAMES[type(node)]}({name}, {text!r})"
        case Contains(field=name, parts=parts):
            return f"contains({name}, {', '.join(map(repr, parts))})"
        case UnderAge(field=name, years=years, on=on):
            return f"under_age({name}, {years}, {_operand(on)})"
        case GivenUp(field=name, on=on):
            return f"given_up({name}, {_operand(on)})"
        case IsIn(field=name, codes=codes):
            return f"{name} in ({', '.join(map(repr, codes))}{',' if len(codes) == 1 else ''})"
    raise TypeError(f"no text form for {type(node).__name__}")


def _operand(node: Expression) -> str:
    match node:
        case Name(field=name):
            return name
        case AsOf():
            return "as_of"
        case RecordDate():
            return "record_date"
        case BornOn(field=name):
            return f"born({name})"
        case Const(value=value):
            return _constant(value)
    raise TypeError(f"no text form for {type(node).__name__}")


def _bracket(text: str, own: int, outside: int) -> str:
    return f"({text})" if own < outside else text


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
