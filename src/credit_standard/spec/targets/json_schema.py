"""JSON Schema: `json-schema/NAME.schema.json` for each record type, `json-schema/layouts/` for each layout."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from credit_standard import layouts
from credit_standard.json_schema import record_schema
from credit_standard.spec.targets.layout_schemas import layout_schema

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard


def texts(standard: LayeredStandard) -> Iterator[tuple[str, str]]:
    """The files, by record type; then by layout."""
    for name in sorted(standard.names()):
        schema = record_schema(standard.declared(name), standard)
        yield f"json-schema/{name}.schema.json", _written(schema)
    for name in layouts.names():
        schema = layout_schema(layouts.get(name, standard), standard)
        yield f"json-schema/layouts/{name}.schema.json", _written(schema)


def _written(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
