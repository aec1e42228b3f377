"""依申请公开: what an authority gave to one applicant is open to that applicant, and no more is open to anybody."""

from typing import Any

import pytest

from credit_standard import records
from credit_standard.disclosure import Disclosed, disclosed
from credit_standard.lifecycle import Record
from tests.disclosure.given import ADULT, ENTERPRISE, answer, question

FEE = {"subject_kind": "enterprise", "subject_uscc": ENTERPRISE, "source_record_id": "SF-1"}


def asked(given: Record, applicant: str = ADULT, **changes: Any) -> Disclosed:
    return disclosed(given, question("public", answer=answer(**changes), applicant=applicant))


def fee(**changes: Any) -> Record:
    return Record(records.declared("administrative-fee"), {**FEE, **changes})


def test_what_the_answer_gives_is_open_to_who_applied() -> None:
    assert {row.name for row in disclosed(fee(), question("public")).grounds} == {"not-open"}
    assert asked(fee()).seen
    assert asked(fee(source_record_id="SF-2")).seen


@pytest.mark.parametrize(
    "changes",
    [
        {
            "answer_result": "不予公开",
            "refusal_ground": "商业秘密",
            "given_records": None,
            "record_type": None,
        },
        {"answer_result": "不予公开", "refusal_ground": "商业秘密"},
        {"decision_date": "2026-07-02"},
        {"record_type": "行政确认信息"},
        {"given_records": "SF-9"},
        {"record_status": "撤销"},
        {"authority": None},
    ],
    ids=["refused", "contradicts-itself", "later", "another-type", "another-record", "withdrawn", "unsound"],
)
def test_what_it_does_not_give_stays_as_it_is(changes: dict[str, Any]) -> None:
    assert not asked(fee(), **changes).seen


@pytest.mark.parametrize("applicant", ["", "130102200801010015", ENTERPRISE])
def test_the_answer_holds_for_nobody_else(applicant: str) -> None:
    assert not asked(fee(), applicant).seen


def test_records_of_persons_are_not_opened_without_a_law() -> None:
    given = fee(subject_kind="person", subject_uscc=None, document_number=ADULT)
    assert not asked(given).seen


def test_other_audiences_get_nothing_by_it() -> None:
    for audience in ("shared", "authorised"):
        without = {"unit": "", "power": "", "authorisation": None}
        given = question(audience, answer=answer(), applicant=ADULT, **without)
        assert not disclosed(fee(), given).seen
