"""表达式 → JSON Schema: a condition as a schema of the whole record.

An answer is true, false or unknown; a schema is valid or not. So there are two printers: `true` is valid where the
condition is true, `not_false` where it is not false, as a rule asks. A part that no schema can say raises; of several
conditions that must all hold, those that can be said are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from credit_standard.json_schema.numbers import AGAINST_ZERO, decimal_at_most
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

if TYPE_CHECKING:
    from credit_standard.language import ValueType

Schema = dict[str, Any]
Types = Mapping[str, "ValueType"]

_BOUNDS = {"<": "exclusiveMaximum", "<=": "maximum", ">": "exclusiveMinimum", ">=": "minimum"}


def true(node: Expression, types: Types) -> Schema:
    """Valid where the condition is true."""
    match node:
        case Present(of=FieldReference(name=name)):
            return present(name)
        case Not(part=part):
            return negated(not_false(part, types))
        case And(parts=parts):
            return all_of([true(part, types) for part in parts])
        case Or(parts=parts):
            return {"anyOf": [true(part, types) for part in parts]}
    name, test = atom(node, types)
    return {"required": [name], "properties": {name: {"not": {"type": "null"}, **test}}}


def not_false(node: Expression, types: Types) -> Schema:
    """Valid where the condition is true or unknown."""
    match node:
        case Present():
            return true(node, types)
        case Not(part=part):
            return negated(true(part, types))
        case And(parts=parts):
            return all_of([not_false(part, types) for part in parts])
        case Or(parts=parts):
            return {"anyOf": [not_false(part, types) for part in parts]}
    name, test = atom(node, types)
    return {"properties": {name: or_null(test)}}


def atom(node: Expression, types: Types) -> tuple[str, Schema]:
    """A condition on one field: its name, and a schema of its values other than null.

    Raises:
        Inexpressible: no schema can say it.
    """
    match node:
        case Has(of=FieldReference(name=name), code=code):
            return name, {"contains": _code(types[name], code)}
        case IsIn(of=FieldReference(name=name), codes=codes):
            found = [_code(types[name], code) for code in codes]
            plain = [one["const"] for one in found if "const" in one]
            return name, {"enum": plain} if len(plain) == len(found) else {"anyOf": found}
        case Compare(operator=operator, left=FieldReference(name=name), right=Const(value=value)):
            return name, _compared(types[name], operator, value)
        case Compare(left=left, right=right) if AsOf() in (left, right):
            raise Inexpressible("day-of-check")
        case Compare(left=FieldReference(), right=FieldReference()):
            raise Inexpressible("two-fields")
    raise Inexpressible("function" if any(isinstance(one, Call) for one in node.nodes()) else "comparison")


def _compared(type_: ValueType, operator: str, value: Any) -> Schema:
    kind = type_.kind
    if operator in {"==", "!="} and kind in {"code", "text", "region", "yes-no", "integer"}:
        same: Schema = _code(type_, str(value)) if kind == "code" else {"const": value}
        return same if operator == "==" else {"not": same}
    if kind == "integer" and isinstance(value, int):
        return {_BOUNDS[operator]: value}
    if kind == "amount" and isinstance(value, int | Decimal):
        if value == 0:
            return {"pattern": AGAINST_ZERO[operator]}
        if operator == "<=" and value > 0 and value == int(value):
            return {"pattern": decimal_at_most(int(value))}
    raise Inexpressible("comparison")


def _code(type_: ValueType, code: str) -> Schema:
    """A value that is this code, with a text of its own where it may carry one."""
    known = None if type_.codes is None else type_.codes.by_code.get(code)
    takes_text = known is not None and known.takes_text
    return {"pattern": f"^{re.escape(code)}(?::|$)"} if takes_text else {"const": code}


def present(name: str) -> Schema:
    """Something stands in the field."""
    return {"required": [name], "properties": {name: {"not": {"type": "null"}}}}


def or_null(test: Schema) -> Schema:
    """The same for a field that may be null: some words let null pass as they are."""
    if test.keys() <= {"pattern", "contains", *_BOUNDS.values()}:
        return test
    return {"anyOf": [test, {"type": "null"}]}


def negated(schema: Schema) -> Schema:
    return schema["not"] if schema.keys() == {"not"} else {"not": schema}


def all_of(schemas: list[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"allOf": schemas}
