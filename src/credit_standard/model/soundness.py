"""What must hold of a declaration itself; a mistake in it is the programmer's and stops at once."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from credit_standard import codes
from credit_standard.model.element import Amount, Code, Codes, Date, DocumentNumber, Element, Integer, YesNo
from credit_standard.model.expression import (
    AsOf,
    Compare,
    Const,
    Contains,
    Expression,
    Has,
    IsIn,
    Name,
    StartsWith,
    all_fields,
)

if TYPE_CHECKING:
    from credit_standard.model.declaration import Declaration


class DeclarationError(ValueError):
    """A declaration contradicts itself; says which record, which part, and what to write instead."""


def check_declaration(declaration: Declaration) -> None:
    """Raises DeclarationError where names, types or codes do not fit together."""
    fields = {element.name: element for element in declaration.fields}
    _unique(declaration, "field", [element.name for element in declaration.fields])
    _unique(declaration, "rule", [rule.name for rule in declaration.rules])
    for element in declaration.fields:
        if isinstance(element, Code | Codes):
            _code_list(declaration.name, element)
        if isinstance(element, DocumentNumber) and not isinstance(fields.get(element.type_field), Code):
            raise DeclarationError(
                f"{declaration.name}.{element.name}: type_field names {element.type_field!r}, which is no Code field"
            )
        if isinstance(element, DocumentNumber) and _position(declaration, element.type_field) > _position(
            declaration, element.name
        ):
            raise DeclarationError(f"{declaration.name}: declare {element.type_field} before {element.name}")
    for name in declaration.key:
        _known(declaration.name, "key", name, fields)
    for rule in declaration.rules:
        place = f"{declaration.name}.{rule.name}"
        for expression in (rule.require, rule.when):
            if expression is not None:
                check_expression(expression, fields, place)
    if isinstance(declaration.nature, Expression):
        check_expression(declaration.nature, fields, f"{declaration.name}: nature")


def check_expression(expression: Expression, fields: dict[str, Element], place: str) -> None:
    """Raises DeclarationError where a name is unknown or types do not fit."""
    for name in all_fields(expression):
        _known(place, "expression", name, fields)
    for node in expression.nodes():
        match node:
            case Has(field=name, code=code):
                element = fields[name]
                if not isinstance(element, Codes):
                    raise DeclarationError(f"{place}: has() needs a set of codes, {name} is none")
                _known_code(place, element.code_list, code)
            case IsIn(field=name, codes=wanted):
                element = fields[name]
                if not isinstance(element, Code):
                    raise DeclarationError(f"{place}: 'in' needs a field with one code, {name} is none")
                for code in wanted:
                    _known_code(place, element.code_list, code)
            case StartsWith(field=name) | Contains(field=name):
                if _comparable(fields[name]) != "text":
                    raise DeclarationError(f"{place}: {name} is no text")
            case Compare():
                _check_comparison(node, fields, place)


def _check_comparison(node: Compare, fields: dict[str, Element], place: str) -> None:
    if not isinstance(node.left, Name) and not isinstance(node.right, Name):
        raise DeclarationError(f"{place}: {node!r} names no field")
    sides = [_side(side, fields) for side in (node.left, node.right)]
    if sides[0] != sides[1]:
        raise DeclarationError(f"{place}: {node!r} compares {sides[0]} with {sides[1]}")
    if sides[0] in {"text", "code", "yes/no"} and node.operator not in {"==", "!="}:
        raise DeclarationError(f"{place}: {node!r}: only == and != make sense for {sides[0]}")
    if sides[0] == "set of codes":
        raise DeclarationError(f"{place}: {node!r}: ask a set of codes with has()")
    for one, other in ((node.left, node.right), (node.right, node.left)):
        if isinstance(one, Name) and isinstance(other, Const):
            element = fields[one.field]
            if isinstance(element, Code):
                _known_code(place, element.code_list, str(other.value))


def _side(side: Expression, fields: dict[str, Element]) -> str:
    match side:
        case Name(field=name):
            return _comparable(fields[name])
        case AsOf():
            return "date"
        case Const(value=bool()):
            return "yes/no"
        case Const(value=int() | Decimal()):
            return "number"
        case Const(value=date()):
            return "date"
    return "text"


def _comparable(element: Element) -> str:
    match element:
        case Date():
            return "date"
        case Amount() | Integer():
            return "number"
        case YesNo():
            return "yes/no"
        case Codes():
            return "set of codes"
    return "text"


def _position(declaration: Declaration, name: str) -> int:
    return next(index for index, element in enumerate(declaration.fields) if element.name == name)


def _unique(declaration: Declaration, what: str, names: list[str]) -> None:
    doubled = [name for name, count in Counter(names).items() if count > 1]
    if doubled:
        raise DeclarationError(f"{declaration.name}: {what} declared twice: {', '.join(doubled)}")


def _known(place: str, part: str, name: str, fields: dict[str, Element]) -> None:
    if name not in fields:
        raise DeclarationError(f"{place}: {part} names {name!r}, which is no field of the record")


def _code_list(place: str, element: Code | Codes) -> None:
    if element.code_list not in codes.names():
        raise DeclarationError(f"{place}.{element.name}: there is no code list {element.code_list!r}")


def _known_code(place: str, code_list: str, code: str) -> None:
    if code not in codes.get(code_list).by_code:
        raise DeclarationError(f"{place}: {code!r} is no code of {code_list}")
