"""数据元 → JSON Schema: the values of one field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from credit_standard.json_schema.numbers import DAY, FORMS, decimal
from credit_standard.model import (
    Amount,
    Code,
    Coded,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
    YesNo,
)

if TYPE_CHECKING:
    from credit_standard.codes import CodeEntry, CodeList
    from credit_standard.findings import Deprecation

Schema = dict[str, Any]


def field_schema(element: Element, *, in_place: bool = False) -> Schema:
    """The schema of a field, with its titles; null stands for absent where it may be absent."""
    said: Schema = {"title": f"{element.zh} / {element.en}"}
    if element.definition is not None:
        said["description"] = f"{element.definition.zh} / {element.definition.en}"
    said |= deprecation_schema(element.deprecated)
    schema = _value_schema(element, in_place=in_place)
    return said | (schema if element.required else _or_null(schema))


def deprecation_schema(held: Deprecation | None) -> Schema:
    """That a part is deprecated; since when, and what takes its place, for programs that compare versions."""
    if held is None:
        return {}
    said = {"since": held.since, "until": held.until, "replacement": held.replacement}
    return {"deprecated": True, "$comment": "; ".join(f"{key} {one}" for key, one in said.items() if one)}


def _value_schema(element: Element, *, in_place: bool) -> Schema:
    match element:
        case Text(max_length=longest) | DocumentNumber(max_length=longest):
            return {"type": "string", "minLength": 1, "maxLength": longest}
        case Date():
            return {"type": "string", "format": "date", "pattern": DAY}
        case Amount(digits=digits, places=places):
            return {"type": "string", "pattern": decimal(digits, places)}
        case Integer():
            return {"type": "integer"}
        case YesNo():
            return {"type": "boolean"}
        case Code():
            return _code(element, in_place=in_place)
        case Codes():
            return {"type": "array", "minItems": 1, "items": _code(element, in_place=in_place)}
        case Identifier(kind=kind) if kind in FORMS:
            return {"type": "string", "pattern": FORMS[kind]}
    return {"type": "string", "minLength": 1}


EXAMPLES = 20
"""Codes of an open list that are shown: it takes any text, and the list has them all."""


def list_schema(known: CodeList) -> Schema:
    """The codes of a list that takes no others; its description says in a line each what they mean."""
    said: Schema = {
        "title": f"{known.title.zh} / {known.title.en}",
        "description": "\n".join(map(_meaning, known.by_code.values())),
    }
    enum: Schema = {"enum": list(known.by_code)}
    free = [code for code, entry in known.by_code.items() if entry.takes_text]
    if not free:
        return said | {"type": "string"} | enum
    carrying = {"pattern": f"^(?:{'|'.join(free)}):."}
    return said | {"type": "string", "anyOf": [enum, carrying]}


def _meaning(entry: CodeEntry) -> str:
    """As Markdown, which the pages for OpenAPI show as a list."""
    ending = "" if entry.deprecated is None else "（拟停用 / deprecated）"
    return f"- `{entry.code}`: {entry.title.zh} / {entry.title.en}{ending}"


def has_closed_list(element: Element) -> bool:
    """Whether the values of a field are those of a list that takes no others."""
    return isinstance(element, Coded) and not element.known_codes.is_open and not element.added_codes


def _code(element: Code | Codes, *, in_place: bool) -> Schema:
    if element.known_codes.is_open:
        return {"type": "string", "minLength": 1, "examples": list(element.known_codes.by_code)[:EXAMPLES]}
    if has_closed_list(element) and not in_place:
        return {"$ref": f"#/$defs/{element.code_list}"}
    return {
        key: value
        for key, value in list_schema(element.known_codes).items()
        if key not in {"title", "description"}
    }


def _or_null(schema: Schema) -> Schema:
    if "type" in schema and not schema.keys() & {"enum", "anyOf"}:
        return schema | {"type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}
