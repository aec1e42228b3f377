"""Schemas and the batch engine judge the same rows: what the engine takes is taken, and what a schema says is refused."""

import re
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard import identifiers, records
from credit_standard.json_schema import record_schema, rules_in_schema
from credit_standard.json_schema.numbers import FORMS, LENGTHS
from credit_standard.layers import NATIONAL
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
    YesNo,
)
from credit_standard.validation.record import read_record
from tests.each import of_each
from tests.json_schema.given import Record, as_json, broken, references, validator
from tests.records import corpus_files

NAMES = corpus_files.names()


def is_refused(name: str, record: Record) -> bool:
    """Whether the engine finds an error in a record in the form of the schema."""
    given = {key: ";".join(value) if isinstance(value, list) else value for key, value in record.items()}
    return any(one.is_error for one in read_record(name, given, as_of=corpus_files.AS_OF).findings)


@of_each(name=NAMES)
def test_a_valid_row_is_valid_and_a_broken_rule_is_refused_where_the_schema_says_it(name: str) -> None:
    declared = records.declared(name)
    schema = validator(name)
    assert list(schema.iter_errors(as_json(declared, corpus_files.valid(name)))) == []
    for one in rules_in_schema(declared):
        if one.schema is not None and not one.missing:
            of_rule = one.schema if not one.field else {"properties": {one.field: one.schema}}
            record, _ = broken(name)[one.rule.name]
            assert not schema.is_valid(record), one.rule.name
            assert not jsonschema_rs.is_valid(of_rule, record), one.rule.name


@of_each(name=NAMES)
def test_what_the_engine_takes_is_taken(name: str) -> None:
    for rule, (record, refused) in broken(name).items():
        if not refused:
            assert list(validator(name).iter_errors(record)) == [], rule


@of_each(name=NAMES)
def test_presence_lengths_codes_and_forms_are_refused_alike(name: str) -> None:
    declared = records.declared(name)
    valid = as_json(declared, corpus_files.valid(name))
    for element in declared.fields:
        for wrong in wrong_values(element):
            record = {key: value for key, value in valid.items() if key != element.name}
            if wrong is not None:
                record[element.name] = wrong
            assert is_refused(name, record), (element.name, wrong)
            assert not validator(name).is_valid(record), (element.name, wrong)


def wrong_values(element: Element) -> Iterator[Any]:
    """Values that the field must not have; None is no value at all."""
    if element.required:
        yield None
    match element:
        case Text(max_length=longest):
            yield "字" * (longest + 1)
        case Date():
            yield "2021-13-01"
            yield "2021-04-31"
        case Amount(digits=digits, places=places):
            yield "1." + "1" * (places + 1)
            yield "1" * (digits - places + 1)
            yield "many"
        case Integer():
            yield "many"
        case YesNo():
            yield "perhaps"
        case Code() if not element.known_codes.is_open:
            yield "no-such-code"
        case Codes() if not element.known_codes.is_open:
            yield ["no-such-code"]
        case Identifier(kind="uscc" | "org-code" | "region" | "registration-number" | "tax-number"):
            yield "12A"
        case DocumentNumber():
            yield "9" * 65


@pytest.mark.parametrize("name", ["administrative-penalty", "administrative-licence", "court-enforcement"])
def test_null_is_absent(name: str) -> None:
    declared = records.declared(name)
    valid = as_json(declared, corpus_files.valid(name))
    nulls = {element.name: None for element in declared.fields if not element.required}
    assert validator(name).is_valid({**nulls, **valid})


def test_the_number_of_a_document_has_the_form_of_its_type() -> None:
    name = "administrative-penalty"
    valid = as_json(records.declared(name), corpus_files.valid(name))
    schema = validator(name)
    assert schema.is_valid({**valid, "document_type": "citizen-id", "document_number": "11010519491231002X"})
    assert schema.is_valid({**valid, "document_type": "passport", "document_number": "G12345678"})
    assert not schema.is_valid({**valid, "document_type": "citizen-id", "document_number": "G12345678"})


def test_a_code_that_takes_a_text_may_come_with_it() -> None:
    name = "administrative-penalty"
    valid = as_json(records.declared(name), corpus_files.valid(name))
    assert validator(name).is_valid({**valid, "penalty_kinds": ["other:责令退还"]})
    assert not validator(name).is_valid({**valid, "penalty_kinds": ["fine:责令退还"]})


def test_every_record_type_has_an_identity_of_its_own_and_asks_no_network() -> None:
    schemas = [record_schema(NATIONAL.declared(name), NATIONAL) for name in NAMES]
    assert len({one["$id"] for one in schemas}) == len(NAMES)
    assert all(reference.startswith("#/$defs/") for one in schemas for reference in references(one))


def test_the_schema_of_a_typed_model_says_the_same() -> None:
    declared = records.declared("administrative-penalty")
    model = records.AdministrativePenalty
    schema = model.model_json_schema()
    assert schema["required"] == [one.name for one in declared.fields if one.required]
    assert list(references(schema)) == []
    of_model = jsonschema_rs.validator_for(schema)
    valid = model.model_validate(corpus_files.valid(declared.name), context={"as_of": corpus_files.AS_OF})
    assert of_model.is_valid(valid.model_dump(mode="json"))
    for record, _ in broken(declared.name).values():
        assert of_model.is_valid(record) == validator(declared.name).is_valid(record)


def test_what_is_zero_below_zero_is_zero() -> None:
    name = "unit-assessment"
    valid = as_json(records.declared(name), corpus_files.valid(name))
    assert validator(name).is_valid({**valid, "timely_rate": "-0.000000"})
    assert not validator(name).is_valid({**valid, "timely_rate": "-0.000001"})


@of_each(name=NAMES)
def test_each_word_for_texts_or_lists_stands_beside_its_type(name: str) -> None:
    """As validators in strict mode ask."""
    schema = record_schema(NATIONAL.declared(name), NATIONAL)
    assert [one for rule in schema.get("allOf", ()) for one in untyped(rule)] == []


def untyped(schema: Any) -> Iterator[Any]:
    if isinstance(schema, dict):
        if schema.keys() & {"pattern", "contains", "minimum", "maximum"} and "type" not in schema:
            yield schema
        for one in schema.values():
            yield from untyped(one)
    elif isinstance(schema, list):
        for one in schema:
            yield from untyped(one)


def test_the_longest_number_of_a_foreign_invested_enterprise_is_taken() -> None:
    number, form = "企独冀石家庄总某字第123456号", FORMS["registration-number"]
    assert identifiers.get("registration-number").read(number, None).value == number
    assert re.search(form, number)
    assert not re.search(form, number.replace("字第", ""))


@pytest.mark.parametrize("kind", LENGTHS)
@settings(max_examples=20)
@given(data=st.data())
def test_a_form_takes_numbers_of_its_lengths_only(kind: str, data: st.DataObject) -> None:
    shortest, longest = LENGTHS[kind]
    assert shortest <= len(data.draw(st.from_regex(FORMS[kind][1:-1], fullmatch=True))) <= longest


def test_a_schema_says_what_each_code_means_and_shows_those_of_a_list_that_takes_others() -> None:
    schema = record_schema(NATIONAL.declared("inspection"), NATIONAL)
    assert "- `withdrawn`: 撤回 / Withdrawn" in schema["$defs"]["record-status"]["description"].splitlines()
    kind = schema["properties"]["inspection_kind"]
    assert "double-random" in kind["examples"]
    assert not kind.keys() & {"enum", "$ref"}
