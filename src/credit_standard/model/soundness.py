"""What must hold of a declaration itself; a mistake in it is the programmer's and stops at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from credit_standard import codes
from credit_standard.language import Expression, ExpressionError
from credit_standard.language.checking import check_types
from credit_standard.model.choice import Choice
from credit_standard.model.element import Code, Codes, Date, DocumentNumber, Element

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


def check_expression(expression: Expression, fields: Mapping[str, Element], place: str) -> None:
    """Raises DeclarationError where a name is unknown or types do not fit."""
    try:
        check_types(expression, {name: element.value_type for name, element in fields.items()})
    except ExpressionError as error:
        problem = DeclarationError(f"{place}: {error}")
    else:
        return
    raise problem


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
