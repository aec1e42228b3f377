"""记录 → JSON: a record of texts in the form that the JSON Schema of its type asks for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from credit_standard.layers import LayeredStandard
from credit_standard.validation.record import read_record


def json_record(name: str, row: Mapping[str, str], standard: LayeredStandard, as_of: date) -> dict[str, Any]:
    """What is in the row, by field name; a text that cannot be read stays as it is."""
    values = read_record(name, row, standard=standard, as_of=as_of).values
    return {key: _in_json(values[key]) if values.get(key) is not None else text for key, text in row.items()}


def _in_json(value: object) -> object:
    """A value as typed models write it: days and amounts are texts."""
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value
