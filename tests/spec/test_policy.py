"""Policy stands in data files: each word in them is a code of the list that it belongs to."""

from credit_standard import codes, records
from credit_standard.identifiers import uscc
from credit_standard.lifecycle.repair.conditions import conditions
from credit_standard.model.derived_rules.contradictions import companies, decisions
from credit_standard.model.element import Code
from credit_standard.register.index_builder import ends


def known(record: str, field: str) -> set[str]:
    element = records.declared(record)[field]
    assert isinstance(element, Code)
    return set(element.known_codes.by_code)


def test_conditions_of_repair_are_codes() -> None:
    stated = conditions()
    assert stated.brought | stated.off_list.keys() <= set(codes.get("repair-condition").by_code)
    assert stated.commitment in stated.brought
    assert not stated.brought & stated.off_list.keys()


def test_subjects_end_in_states_and_by_terminations_that_registers_have() -> None:
    states, kinds = ends()
    registered = known("enterprise-registration", "state") | known("association-registration", "state")
    assert set(states) <= registered
    assert "revoked" in registered - set(states)  # who lost the licence lives on until it is deregistered
    assert set(kinds) <= known("registration-termination", "termination_kind")


def test_decisions_are_categories_of_records() -> None:
    assert decisions() <= {records.declared(name).category for name in records.names()}


def test_codes_of_companies_are_categories_of_the_unified_code() -> None:
    assert set(companies()) <= uscc.CATEGORIES


def test_record_types_are_the_codes_of_their_list() -> None:
    assert tuple(codes.get("record-type").by_code) == records.names()
    assert codes.get("record-type").read("行政处罚信息") == "administrative-penalty"


def test_an_authorisation_names_record_types_or_all_of_them() -> None:
    assert tuple(codes.get("authorised-record-type").by_code) == ("all", *records.names())
    assert codes.get("authorised-record-type").read("全部") == "all"
