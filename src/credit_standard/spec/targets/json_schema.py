"""JSON Schema: `json-schema/NAME.schema.json` for each record type."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.json_schema import record_schema

if TYPE_CHECKING:
    from credit_standard.layers import Standard


def texts(standard: Standard) -> Iterator[tuple[str, str]]:
    """The files, by record type."""
    for name in sorted(standard.names()):
        schema = record_schema(standard.declared(name), standard)
        yield f"json-schema/{name}.schema.json", json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
