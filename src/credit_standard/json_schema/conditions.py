"""表达式 → JSON Schema: a condition as a schema of the whole record.

An answer is true, false or unknown; a schema is valid or not. So there are two printers: `true` is valid where the
condition is true, `not_false` where it is not false, as a rule asks. A part that no schema can say raises; of several
conditions that must all hold, those that can be said are.

How a field stands in JSON is a notation: typed, under its name, as typed models write it; or another's.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import frozen

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

TEXT: Schema = {"type": ["string", "null"]}
"""Said beside words that hold for texts only: validators in strict mode ask for it."""
_BOUNDS = {"<": "exclusiveMaximum", "<=": "maximum", ">": "exclusiveMinimum", ">=": "minimum"}


@frozen
class Notation:
    """How the fields of a record stand in JSON: typed values under their names, null where absent.

    Attributes:
        types: of the fields.
    """

    types: Types

    def key(self, name: str) -> str:
        """Under which key a field stands.

        Raises:
            Inexpressible: under none.
        """
        return name

    @property
    def absent(self) -> Schema:
        """What a key holds whose field is absent."""
        return {"type": "null"}

    def has(self, name: str, code: str) -> Schema:
        """A set of codes with this one among them."""
        return {"type": ["array", "null"], "contains": self.code(name, code)}

    def code(self, name: str, code: str) -> Schema:
        """A value that is this code, with a text of its own where it may carry one."""
        return _code(self.types[name], code)

    def compared(self, name: str, operator: str, value: Any) -> Schema:
        """A value that is so to this constant."""
        kind = self.types[name].kind
        if operator in {"==", "!="} and kind in {"code", "text", "region", "yes-no", "integer"}:
            same: Schema = self.code(name, str(value)) if kind == "code" else {"const": value}
            return same if operator == "==" else {"not": same}
        if kind == "integer" and isinstance(value, int):
            return {"type": ["integer", "null"], _BOUNDS[operator]: value}
        if kind == "amount" and isinstance(value, int | Decimal):
            if value == 0:
                return TEXT | {"pattern": AGAINST_ZERO[operator]}
            if operator == "<=" and value > 0 and value == int(value):
                return TEXT | {"pattern": decimal_at_most(int(value))}
        raise Inexpressible("comparison")

    def or_absent(self, test: Schema) -> Schema:
        """The same for a field that may be null: some words let null pass as they are."""
        if test.keys() <= {"type", "pattern", "contains", *_BOUNDS.values()}:
            return test
        return {"anyOf": [test, self.absent]}


def true(node: Expression, form: Notation) -> Schema:
    """Valid where the condition is true."""
    match node:
        case Present(of=FieldReference(name=name)):
            return present(name, form)
        case Not(part=part):
            return negated(not_false(part, form))
        case And(parts=parts):
            return all_of([true(part, form) for part in parts])
        case Or(parts=parts):
            return {"anyOf": [true(part, form) for part in parts]}
    key, test = atom(node, form)
    here = {"not": form.absent}
    both = {"allOf": [here, test]} if "not" in test else {**here, **test}
    return {"required": [key], "properties": {key: both}}


def not_false(node: Expression, form: Notation) -> Schema:
    """Valid where the condition is true or unknown."""
    match node:
        case Present():
            return true(node, form)
        case Not(part=part):
            return negated(true(part, form))
        case And(parts=parts):
            return all_of([not_false(part, form) for part in parts])
        case Or(parts=parts):
            return {"anyOf": [not_false(part, form) for part in parts]}
    key, test = atom(node, form)
    return {"properties": {key: form.or_absent(test)}}


def atom(node: Expression, form: Notation) -> tuple[str, Schema]:
    """A condition on one field: its key, and a schema of its values other than absent.

    Raises:
        Inexpressible: no schema can say it.
    """
    match node:
        case Has(of=FieldReference(name=name), code=code):
            return form.key(name), form.has(name, code)
        case IsIn(of=FieldReference(name=name), codes=codes):
            return form.key(name), any_of([form.code(name, code) for code in codes])
        case Compare(operator=operator, left=FieldReference(name=name), right=Const(value=value)):
            return form.key(name), form.compared(name, operator, value)
        case Compare(left=left, right=right) if AsOf() in (left, right):
            raise Inexpressible("day-of-check")
        case Compare(left=FieldReference(), right=FieldReference()):
            raise Inexpressible("two-fields")
    raise Inexpressible("function" if any(isinstance(one, Call) for one in node.nodes()) else "comparison")


def any_of(schemas: list[Schema]) -> Schema:
    """One of these values, as one list where all of them are plain."""
    plain = [one["const"] for one in schemas if "const" in one]
    return {"enum": plain} if len(plain) == len(schemas) else {"anyOf": schemas}


def _code(type_: ValueType, code: str) -> Schema:
    known = None if type_.codes is None else type_.codes.by_code.get(code)
    takes_text = known is not None and known.takes_text
    return TEXT | {"pattern": f"^{code}(?::|$)"} if takes_text else {"const": code}


def present(name: str, form: Notation) -> Schema:
    """Something stands in the field."""
    key = form.key(name)
    return {"required": [key], "properties": {key: {"not": form.absent}}}


def negated(schema: Schema) -> Schema:
    return schema["not"] if schema.keys() == {"not"} else {"not": schema}


def all_of(schemas: list[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"allOf": schemas}
