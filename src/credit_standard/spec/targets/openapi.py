"""OpenAPI 3.1: `openapi/components.json`: record types and code lists as components.

The description of an interface refers to them, `{"$ref": "components.json#/components/schemas/AdministrativePenalty"}`,
and brings its own paths. They are the JSON Schemas of the records.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from credit_standard import codes
from credit_standard._version import STANDARD_VERSION
from credit_standard.json_schema import object_schema
from credit_standard.json_schema.elements import has_closed_list, list_schema
from credit_standard.model import Coded
from credit_standard.spec.targets.typescript import code_type
from credit_standard.spec.targets.wording import in_one
from credit_standard.validation.typed import class_name

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

PATH = "openapi/components.json"
_HERE = "#/$defs/"
_THERE = "#/components/schemas/"


def texts(standard: LayeredStandard) -> Iterator[tuple[str, str]]:
    """The one file."""
    declared = [standard.declared(name) for name in sorted(standard.names())]
    closed = {
        one.code_list
        for record in declared
        for one in record.fields
        if isinstance(one, Coded) and has_closed_list(one)
    }
    lists = {code_type(name): list_schema(codes.get(name)) for name in sorted(closed)}
    layers = "+".join(standard.layer_names) or "national"
    document = {
        "openapi": "3.1.0",
        "info": {
            "title": in_one("standard"),
            "version": STANDARD_VERSION,
            "description": f"{in_one('contents')}: {layers}",
        },
        "paths": {},
        "components": {
            "schemas": {class_name(one): _referring(object_schema(one)) for one in declared} | lists
        },
    }
    yield PATH, json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _referring(schema: Any) -> Any:
    """The same schema with references to components."""
    if isinstance(schema, list):
        return [_referring(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _component(one) if key == "$ref" and isinstance(one, str) else _referring(one)
        for key, one in schema.items()
    }


def _component(reference: str) -> str:
    return _THERE + code_type(reference.removeprefix(_HERE))
