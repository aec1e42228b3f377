"""Rows as JSON, and the validator that judges them."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

import jsonschema_rs

from credit_standard import records
from credit_standard.json_schema import record_schema
from credit_standard.layers import NATIONAL
from credit_standard.model import (
    Declaration,
)
from credit_standard.validation.record import read_record
from tests.records import corpus_files

Record = dict[str, Any]


@cache
def validator(name: str) -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(record_schema(NATIONAL.declared(name), NATIONAL))


def in_json(value: object) -> object:
    return (
        value.isoformat() if isinstance(value, date) else str(value) if isinstance(value, Decimal) else value
    )


def as_json(declared: Declaration, row: dict[str, str]) -> Record:
    """The row as typed models write it, without what is absent."""
    values = read_record(declared.name, row, as_of=corpus_files.AS_OF).values
    return {name: in_json(value) for name, value in values.items() if value is not None}


@cache
def broken(name: str) -> dict[str, tuple[Record, bool]]:
    """By rule, the row that breaks it, and whether the engine refuses that row."""
    declared = records.declared(name)
    found = {}
    for rule in declared.rules:
        result = read_record(name, corpus_files.broken(declared, rule), as_of=corpus_files.AS_OF)
        record = {key: in_json(value) for key, value in result.values.items() if value is not None}
        found[rule.name] = record, any(one.is_error for one in result.findings)
    return found


def references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from (one for key, one in schema.items() if key == "$ref")
        for one in schema.values():
            yield from references(one)
    elif isinstance(schema, list):
        for one in schema:
            yield from references(one)
