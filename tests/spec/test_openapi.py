"""The components are OpenAPI 3.1 to its own validator, and judge records as the JSON Schemas do."""

import json
from functools import cache
from typing import Any

import jsonschema_rs
from openapi_spec_validator import OpenAPIV31SpecValidator

from credit_standard import records
from credit_standard.layers import NATIONAL
from credit_standard.spec.targets import openapi
from credit_standard.validation.typed import class_name
from tests.json_schema.given import as_json, broken, references, validator
from tests.records import corpus_files


@cache
def document() -> dict[str, Any]:
    ((_, text),) = openapi.texts(NATIONAL)
    made: dict[str, Any] = json.loads(text)
    return made


def part(name: str) -> dict[str, Any]:
    """The components of one record type: its own and those it refers to."""
    schemas = document()["components"]["schemas"]
    wanted, found = {f"#/components/schemas/{name}"}, {}
    while wanted:
        found |= {one: schemas[one] for one in (reference.rpartition("/")[2] for reference in wanted)}
        wanted = {one for one in references(found) if one.rpartition("/")[2] not in found}
    return found


def test_the_components_are_a_description_of_openapi() -> None:
    """One record type of twelve, as its validator is slow; all are made alike."""
    for declared in map(records.declared, records.names()[::12]):
        name = class_name(declared)
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        used = {"get": {"responses": {"200": {"description": "one", "content": content}}}}
        described = {**document(), "paths": {"/one": used}, "components": {"schemas": part(name)}}
        assert list(OpenAPIV31SpecValidator(described).iter_errors()) == []


def test_each_component_is_a_schema_of_the_dialect_of_openapi() -> None:
    for schema in document()["components"]["schemas"].values():
        jsonschema_rs.meta.validate({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema})


def test_every_reference_is_to_a_component() -> None:
    there = {f"#/components/schemas/{name}" for name in document()["components"]["schemas"]}
    assert set(references(document())) <= there


def test_a_component_judges_as_the_schema_of_the_record() -> None:
    for name in ("administrative-penalty", "judgment-defaulter", "enterprise-registration"):
        declared = records.declared(name)
        component = {**document(), "$ref": f"#/components/schemas/{class_name(declared)}"}
        of_openapi = jsonschema_rs.validator_for(component)
        assert of_openapi.is_valid(as_json(declared, corpus_files.valid(name)))
        for record, _ in broken(name).values():
            assert of_openapi.is_valid(record) == validator(name).is_valid(record)
