"""表达式的文字形式: the text form of expressions, as it stands in layers, layouts and cards.

>>> to_text(parse("has(penalty_kinds, 'fine') and not present(fine) or decision_date <= as_of"))
"has(penalty_kinds, 'fine') and not present(fine) or decision_date <= as_of"
>>> parse("a <= b <= c")
Traceback (most recent call last):
    ...
credit_standard.language.problems.ExpressionError: column 1: write a <= b and b <= c

The grammar is a part of Python's own, so Python's parser reads it; nothing is ever evaluated as Python.

    or, and, not, ( )      as in Python
    a == b, != < <= > >=   one comparison, of fields and constants
    present(f)             something stands in the cell
    has(f, 'code')         the set of codes contains this one
    f in ('x', 'y')        the code is one of these
    concept('decision-date')   the field of this concept, where a field may stand
    date('2021-07-15')     as_of      12      0.5      'text'      true      false

and the functions of `language.functions`: `starts_with(f, '92')`, `under_age(f, 18, d)` …
"""

import ast
from datetime import date
from decimal import Decimal
from typing import cast

from credit_standard.findings import Bilingual
from credit_standard.findings.near import near
from credit_standard.language.foreign_spellings import bare_day, foreign_spelling, has_open_bracket
from credit_standard.language.functions import FUNCTIONS, RENAMED, Parameter
from credit_standard.language.nodes import (
    And,
    AsOf,
    Call,
    Compare,
    Comparison,
    ConceptReference,
    Const,
    Expression,
    FieldReference,
    Has,
    IsIn,
    Not,
    Operand,
    Or,
    Present,
    to_text,
)
from credit_standard.language.problems import ExpressionError

_OPERATORS: dict[type[ast.cmpop], Comparison] = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
}  # fmt: skip
_CALLED = frozenset({"present", "has", "date", "concept"})
"""Words of the grammar that are called as functions are."""
_TRUTH = {"true": True, "false": False}
_RENAMED_WORDS = {"record_date": "concept('record-date')"}
RESERVED = frozenset({"as_of", *_TRUTH, *_RENAMED_WORDS})
"""Words that stand where a field's name stands, and are none."""


__all__ = ["RESERVED", "parse", "to_text"]


def parse(text: str) -> Expression:
    """The expression that `text` stands for.

    Raises:
        ExpressionError: with the column, counted from 1.
    """
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        problem = _no_expression(text.strip(), error)
    else:
        return _Reader(text.strip()).condition(tree.body)
    raise problem


def _no_expression(text: str, error: Exception) -> ExpressionError:
    """Why Python's parser does not take it: a sign or a word of elsewhere, where there is one."""
    if (foreign := foreign_spelling(text)) is not None:
        column, given, meant = foreign
        key = "foreign-spelling" if meant else "when-apart"
        return ExpressionError(key, column=column, given=given, meant=meant)
    if (at := bare_day(text)) is not None:
        return ExpressionError("day-form", column=at)
    column = getattr(error, "offset", None) or 1
    if has_open_bracket(text):
        return ExpressionError("open-bracket", column=column)
    return ExpressionError("not-an-expression", column=column, text=repr(text[:80]))


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
                return IsIn(self.reference(left), tuple(self.string(c) for c in codes))
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _OPERATORS:
                return Compare(_OPERATORS[type(op)], self.operand(left), self.operand(right))
            case ast.Call(func=ast.Name(id="present"), args=[name], keywords=[]):
                return Present(self.reference(name))
            case ast.Call(func=ast.Name(id="has"), args=[name, code], keywords=[]):
                return Has(self.reference(name), self.string(code))
            case ast.Call(func=ast.Name(id=name), keywords=[]) if self.function(node, name) is not None:
                return self.call(node, returns="yes-no")
        raise self.no_condition(node)

    def no_condition(self, node: ast.expr) -> ExpressionError:
        """What to write instead."""
        match node:
            case ast.Compare(ops=[_, _, *_]):
                return self.error(node, "chained-comparison")
            case ast.Compare(left=left, ops=[ast.NotIn()]):
                return self.error(node, "not-in", name=self.source(left))
            case ast.Compare(left=left, ops=[ast.In()]):
                return self.error(node, "in-form", name=self.source(left))
            case ast.Compare(left=left):
                return self.error(node, "is-for-equals", name=self.source(left))
            case ast.Call(func=ast.Name(id=name)) if name not in _CALLED:
                return self.no_such_function(node, name)
            case ast.Name(id=name):
                return self.error(node, "name-alone", name=name)
            case ast.Tuple():
                return self.error(node, "comma")
        return self.error(node, "condition-needed")

    def operand(self, node: ast.expr) -> Operand:
        match node:
            case ast.Name(id="as_of"):
                return AsOf()
            case ast.Name(id=name) if name in _TRUTH:
                return Const(_TRUTH[name])
            case ast.Name():
                return self.reference(node)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float())):
                return Const(self.number(node))
            case ast.Constant(value=str() as value):
                return Const(value)
            case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
                return Const(self.number(node))
            case ast.Call(func=ast.Name(id="date"), args=[value], keywords=[]):
                return Const(self.day(value))
            case ast.Call(func=ast.Name(id="concept"), args=[_], keywords=[]):
                return self.reference(node)
            case ast.Call(func=ast.Name(id=name), keywords=[]) if self.function(node, name) is not None:
                return self.call(node)
        raise self.no_operand(node)

    def no_operand(self, node: ast.expr) -> ExpressionError:
        """What to write instead."""
        match node:
            case ast.Constant(value=bool()):
                return self.error(node, "true-or-false")
            case ast.Constant(value=None):
                return self.error(node, "absent")
            case ast.BinOp():
                return self.error(node, "no-arithmetic")
            case ast.Call(func=ast.Name(id="date")):
                return self.error(node, "day-form")
            case ast.Call(func=ast.Name(id="as_of")):
                return self.error(node, "foreign-spelling", given="as_of()", meant="as_of")
            case ast.Call(func=ast.Name(id="present" | "has" as name)):
                return self.error(node, "condition-of-its-own", name=f"{name}()")
            case ast.Call(func=ast.Name(id=name)) if name not in _CALLED:
                return self.no_such_function(node, name)
        return self.error(node, "field-or-constant-needed")

    def no_such_function(self, node: ast.expr, name: str) -> ExpressionError:
        known = near(name, _CALLED | FUNCTIONS.keys())
        return self.error(node, "no-such-function", name=name, near=known)

    def source(self, node: ast.expr) -> str:
        return cast("str", ast.get_source_segment(self.text, node))

    def reference(self, node: ast.expr) -> Operand:
        match node:
            case ast.Name(id=name) if name in _RENAMED_WORDS:
                raise self.error(node, "written-otherwise", name=name, new=_RENAMED_WORDS[name])
            case ast.Name(id=name) if name not in RESERVED:
                return FieldReference(name)
            case ast.Call(func=ast.Name(id="concept"), args=[name], keywords=[]):
                return ConceptReference(self.string(name))
        raise self.error(node, "field-name-needed")

    def function(self, node: ast.expr, name: str) -> str | None:
        if name in RENAMED:
            raise self.error(node, "called-otherwise", name=f"{name}()", new=f"{RENAMED[name]}()")
        return name if name in FUNCTIONS else None

    def call(self, node: ast.Call, returns: str = "") -> Call:
        function = FUNCTIONS[cast("ast.Name", node.func).id]
        if not function.takes(len(node.args)):
            places = ", ".join(one.name for one in function.parameters)
            raise self.error(node, "call-form", form=f"{function.name}({places})")
        if returns and function.returns.kind != returns:
            raise self.error(node, "value-without-comparison", name=f"{function.name}()")
        arguments = (self.argument(one, function.parameter(at)) for at, one in enumerate(node.args))
        return Call(function.name, tuple(arguments))

    def argument(self, node: ast.expr, parameter: Parameter) -> Operand:
        if parameter.is_constant and parameter.type.kind == "text":
            return Const(self.string(node))
        if parameter.is_constant:
            if isinstance(node, ast.Constant) and type(node.value) is int:
                return Const(node.value)
            raise self.error(node, "argument-needed", what=parameter.title, name=parameter.name)
        return self.operand(node) if parameter.type.kind == "date" else self.reference(node)

    def string(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        raise self.error(node, "quoted-text-needed")

    def number(self, node: ast.expr) -> int | Decimal:
        # The text, not Python's float, is the number: 0.1 is exactly 0.1.
        text = cast("str", ast.get_source_segment(self.text, node)).replace(" ", "")
        if not text.lstrip("-").replace(".", "").isdigit():
            raise self.error(node, "digits-only")
        return Decimal(text) if "." in text else int(text)

    def day(self, node: ast.expr) -> date:
        try:
            return date.fromisoformat(self.string(node))
        except ValueError:
            problem = self.error(node, "day-form")
        raise problem

    def error(self, node: ast.expr, problem: str, **params: Bilingual | str) -> ExpressionError:
        # ast counts bytes of UTF-8
        column = len(self.text.encode()[: node.col_offset].decode()) + 1
        return ExpressionError(problem, column=column, **params)
