"""What must hold of a declaration itself; a mistake in it is the programmer's and stops at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from credit_standard import codes
from credit_standard.model.choice import Choice
from credit_standard.model.element import (
    Amount,
    Code,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    YesNo,
)
from credit_standard.model.expression import (
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
    OfMale,
    StartsWith,
    UnderAge,
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
    for name in (*declaration.key, *declaration.update_key):
        _known(declaration.name, "key", name, fields)
    if declaration.dated and not isinstance(fields.get(declaration.dated), Date):
        raise DeclarationError(
            f"{declaration.name}: dated names {declaration.dated!r}, which is no Date field"
        )
    for rule in declaration.rules:
        place = f"{declaration.name}.{rule.name}"
        for expression in (rule.require, rule.when):
            if expression is not None:
                check_expression(expression, fields, place)
    for condition, place in _conditions(declaration):
        check_expression(condition, fields, f"{declaration.name}: {place}")


def _conditions(declaration: Declaration) -> Iterator[tuple[Expression, str]]:
    """Conditions that decide about the record as a whole or who sees an item."""
    if isinstance(declaration.nature, Choice):
        yield from ((condition, "nature") for condition in declaration.nature.conditions())
    if declaration.sealed is not None:
        yield declaration.sealed, "sealed"
    yield from ((condition, "disclosure") for condition in declaration.disclosure.conditions())
    for element in declaration.fields:
        if element.disclosure is not None:
            yield from ((c, f"disclosure of {element.name}") for c in element.disclosure.conditions())


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
                _known_code(place, element, code)
            case IsIn(field=name, codes=wanted):
                element = fields[name]
                if not isinstance(element, Code):
                    raise DeclarationError(f"{place}: 'in' needs a field with one code, {name} is none")
                for code in wanted:
                    _known_code(place, element, code)
            case StartsWith(field=name) | Contains(field=name):
                if _comparable(fields[name]) != "text":
                    raise DeclarationError(f"{place}: {name} is no text")
            case OfMale(field=name) | BornOn(field=name) if _comparable(fields[name]) != "text":
                raise DeclarationError(f"{place}: {name} is no citizen number")
            case UnderAge() | GivenUp():
                _check_on_a_day(node, fields, place)
            case Compare():
                _check_comparison(node, fields, place)


def _check_on_a_day(node: UnderAge | GivenUp, fields: dict[str, Element], place: str) -> None:
    element = fields[node.field]
    if isinstance(node, UnderAge):
        fits, needed = _comparable(element) == "text", "under_age() needs a number"
    else:
        fits, needed = isinstance(element, Identifier) and element.is_region, "given_up() needs a region code"
    if not fits or _side(node.on, fields) != "date":
        raise DeclarationError(f"{place}: {needed} and a date")


def _check_comparison(node: Compare, fields: dict[str, Element], place: str) -> None:
    if not any(isinstance(side, Name | BornOn) for side in (node.left, node.right)):
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
                _known_code(place, element, str(other.value))


def _side(side: Expression, fields: dict[str, Element]) -> str:
    match side:
        case Name(field=name):
            return _comparable(fields[name])
        case AsOf() | BornOn():
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


def _known_code(place: str, element: Code | Codes, code: str) -> None:
    if code not in element.known_codes.by_code:
        raise DeclarationError(f"{place}: {code!r} is no code of {element.code_list}")
