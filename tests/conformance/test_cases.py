"""The cases: made from the declarations, one bad case for one finding, and what JSON Schema can tell is core."""

import sys
from collections import Counter
from functools import cache

import jsonschema_rs
import pytest

from credit_standard.conformance import AREAS, Area, Case, cases_of, run
from credit_standard.conformance.answers import answer
from credit_standard.conformance.protocol import asked
from credit_standard.json_schema import record_schema
from credit_standard.layers import NATIONAL
from credit_standard.records import names


@cache
def made(area: Area) -> tuple[Case, ...]:
    return tuple(cases_of(area, NATIONAL))


@pytest.mark.parametrize("area", AREAS)
def test_each_case_has_a_name_of_its_own_that_is_not_sent(area: Area) -> None:
    assert {one.id: one for one in made(area)}.keys() == {one.id for one in made(area)}
    assert max(Counter(one.id for one in made(area)).values()) == 1
    assert asked(1, made(area)[0]).keys() == {"type", "seq", "area", "level", "input"}


def test_a_bad_record_has_exactly_one_finding_and_each_type_has_a_good_one() -> None:
    several = [one for one in made("records") if len(one.expected["findings"]) > 1]
    single = [one for one in made("records") if len(one.expected["findings"]) == 1]
    # whoever breaks one of these rules leaves a required date empty, enters a placeholder, or is under 18 besides
    assert len(several) == 15
    assert {len(one.expected["findings"]) for one in several} == {2}
    alone = {of_rule(code) for one in single for code in one.expected["findings"]}
    beside = {of_rule(code) for one in several for code in one.expected["findings"]} & alone
    assert beside == {"RE101", "subject-not-under-18"}
    good = {one.input["record"] for one in made("records") if one.id.endswith("/valid")}
    assert good == set(names())


def of_rule(code: str) -> str:
    return code.rpartition(".")[2]


def test_every_name_of_a_rule_has_a_case() -> None:
    broken = {of_rule(code) for one in made("records") for code in one.expected["findings"] if "." in code}
    assert broken == {rule.name for name in names() for rule in NATIONAL.declared(name).rules}


def test_process_records_change_what_is_answered_of_a_record() -> None:
    told = [one for one in made("lifecycle") if "history" in one.input]
    without = {
        one.input["as_of"]: answer("lifecycle", {**one.input, "history": []}, NATIONAL) for one in told
    }
    changed = {
        one.input["history"][0]["record"] for one in told if one.expected != without[one.input["as_of"]]
    }
    assert changed == {"correction-notice", "objection", "repair-decision"}


def test_rules_of_every_type_have_a_case() -> None:
    broken = {code for one in made("records") for code in one.expected["findings"] if "." in code}
    assert {code.partition(".")[0] for code in broken} == set(names())


def test_json_schema_judges_the_core_of_records_rightly() -> None:
    schemas = {
        name: jsonschema_rs.validator_for(record_schema(NATIONAL.declared(name), NATIONAL))
        for name in names()
    }
    core = [one for one in made("records") if one.level == "core"]
    wrong = [
        one.id
        for one in core
        if schemas[one.input["record"]].is_valid(one.input["values"]) is not one.expected["valid"]
    ]
    assert wrong == []


def test_our_own_answerer_agrees_with_every_area() -> None:
    every = [one for area in AREAS for one in made(area)[:3]]
    result = run([sys.executable, "-m", "credit_standard.conformance.answerer"], every, timeout=60)
    assert result.disagreements == []
    assert result.conforms
