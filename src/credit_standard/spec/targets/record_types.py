"""信息类型的声明: `records/NAME.json`: all that is declared of each record type, as `records NAME --format json`.

What no schema and no table can say stands here: every rule with its severity, sentence and condition, who may see what,
which headings a field is read from. A field and a rule have a line each, so that versions can be compared by eye.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from credit_standard.spec.record_json import full
from credit_standard.spec.summary import summary_of

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

FORMAT = {"format": "credit-standard-record", "format_version": 1}


def declared_json(name: str, standard: LayeredStandard) -> dict[str, Any]:
    """What a file holds."""
    declared = standard.declared(name)
    return FORMAT | full(declared, summary_of(declared))


def texts(standard: LayeredStandard) -> Iterator[tuple[str, str]]:
    """The files, by record type."""
    for name in sorted(standard.names()):
        yield f"records/{name}.json", _written(declared_json(name, standard))


def _written(record: dict[str, Any]) -> str:
    lines = ",\n".join(f" {_json(key)}: {_lines(value)}" for key, value in record.items())
    return f"{{\n{lines}\n}}\n"


def _lines(value: object) -> str:
    """A list of objects with a line for each of them."""
    if isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
        return "[\n" + ",\n".join(f"  {_json(one)}" for one in value) + "\n ]"
    return _json(value)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
