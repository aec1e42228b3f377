"""Nature and disclosure that depend on a record's fields: the valid row of the corpus, with one thing changed."""

import pytest

from credit_standard import records
from credit_standard.language.python import RecordCells
from credit_standard.language.tables import DecisionTable
from credit_standard.model import SHARED, WITHHELD
from credit_standard.validation.record import check_record
from tests.records.corpus_files import AS_OF, PERSON, Row, valid


def decided(value: object, row: Row) -> object:
    """What holds for a row of codes."""
    return value.answer(RecordCells(row, set(row), AS_OF)).then if isinstance(value, DecisionTable) else value


@pytest.mark.parametrize(
    ("record", "row", "nature"),
    [
        ("court-judgment", {"suit_position": "defendant", "judgment_result": "for-claimant"}, "adverse"),
        ("court-judgment", {"suit_position": "defendant", "judgment_result": "guilty"}, "adverse"),
        ("court-judgment", {"suit_position": "defendant", "judgment_result": "dismissed"}, "neutral"),
        ("court-judgment", {"suit_position": "plaintiff", "judgment_result": "for-claimant"}, "neutral"),
        ("court-judgment", {"suit_position": "defendant"}, "neutral"),
        ("court-enforcement", {"party_role": "debtor"}, "adverse"),
        ("court-enforcement", {"party_role": "applicant"}, "neutral"),
        ("public-credit-evaluation", {"grade": "A-"}, "positive"),
        ("public-credit-evaluation", {"grade": "B+"}, "neutral"),
        ("public-credit-evaluation", {"grade": "D"}, "adverse"),
        ("public-credit-evaluation", {"national_grade": "excellent"}, "positive"),
        ("public-credit-evaluation", {"national_grade": "poor"}, "adverse"),
        ("commitment-fulfilment", {"fulfilment_state": "full"}, "positive"),
        ("commitment-fulfilment", {"fulfilment_state": "partial"}, "adverse"),
        ("commitment-fulfilment", {"fulfilment_state": "pending"}, "neutral"),
        ("complaint", {"complaint_outcome": "upheld"}, "adverse"),
        ("complaint", {"complaint_outcome": "not-upheld"}, "neutral"),
        ("complaint", {}, "neutral"),
    ],
)
def test_the_nature_of_a_record_follows_from_its_fields(record: str, row: Row, nature: str) -> None:
    declared = records.declared(record)
    assert row.keys() <= declared.by_name.keys()
    assert decided(declared.nature, row) == nature


@pytest.mark.parametrize(
    ("row", "audiences"),
    [
        ({}, WITHHELD),
        ({"complaint_outcome": "pending"}, WITHHELD),
        ({"complaint_outcome": "not-upheld"}, WITHHELD),
        ({"complaint_outcome": "partly-upheld"}, SHARED),
    ],
)
def test_nobody_sees_a_complaint_before_it_is_upheld(row: Row, audiences: frozenset[str]) -> None:
    declared = records.declared("complaint")
    for side in declared.disclosure.sides():
        assert decided(side, row) == audiences


def test_a_complaint_has_no_place_for_the_complainant() -> None:
    titles = [element.zh for element in records.declared("complaint").fields]
    assert [title for title in titles if title.startswith(("投诉人", "举报人", "申诉人"))] == []
    assert "被投诉举报主体名称" in titles


@pytest.mark.parametrize("record", ["judgment-defaulter", "serious-dishonesty"])
def test_a_list_that_publishes_persons_cites_its_law(record: str) -> None:
    disclosure = records.declared(record).disclosure
    assert disclosure.source is not None
    assert disclosure.source.document


@pytest.mark.parametrize("record", ["incentive-measure", "punishment-measure", "credit-warning"])
def test_a_measure_about_a_person_names_a_law_and_an_official(record: str) -> None:
    row = {**valid(record), **PERSON, "subject_kind": "自然人", "basis": "", "decided_by": ""}
    found = {one.code: one.is_error for one in check_record(record, row, as_of=AS_OF)}
    assert found == {
        f"{record}.person-needs-legal-basis": True,
        f"{record}.person-needs-human-decision": True,
    }
