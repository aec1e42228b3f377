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


def test_the_components_are_a_description_of_openapi() -> None:
    used = {
        "get": {
            "responses": {
                "200": {
                    "description": "one",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/TaxPayment"}}},
                }
            }
        }
    }
    described = {**document(), "paths": {"/tax-payments": used}}
    assert list(OpenAPIV31SpecValidator(described).iter_errors()) == []


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
