"""Rules of the whole 4, 5, 9 and 10 of the catalogue, where they meet disclosure; the others are in `test_decision`."""

from datetime import date
from typing import Any

import pytest

from credit_standard import lifecycle, records
from credit_standard.disclosure import disclosed
from credit_standard.disclosure.erasure import is_buried, tombstone
from credit_standard.lifecycle import Record
from tests.disclosure.given import AS_OF, ENTERPRISE, PERSON, authorisation, question
from tests.lifecycle.given import penalty, process

GENERAL = {"gravity": "一般", "conduct_ended_on": "2026-05-01"}
AUDIENCES = ("public", "shared", "authorised", "self")
OLD_WORLD = {"subject_uscc": None, "organisation_code": "M000100Y4"}


# 4: the numbers of 2007 and those of today are both valid input


@pytest.mark.parametrize(("day", "found"), [("2010-05-31", False), ("2026-05-31", True)])
def test_rule_4_the_numbers_of_the_day_are_those_that_are_missed(day: str, found: bool) -> None:
    numbers = {**OLD_WORLD, "registration_number": "130100000000019"}
    said = penalty(**{**GENERAL, **numbers, "decision_date": day, "conduct_ended_on": None}).findings
    assert not any(one.is_error for one in said)
    assert any(one.code.endswith(".number-of-its-time") for one in said) is found


@pytest.mark.parametrize("audience", ["public", "shared", "authorised", "self"])
def test_rule_4_both_editions_are_shown_to_the_same_audiences(audience: str) -> None:
    today, before = penalty(**GENERAL), penalty(**GENERAL, **OLD_WORLD)
    assert (
        disclosed(today, question(audience)).seen_as
        == disclosed(before, question(audience)).seen_as
        == audience
    )


# 5: one subject, many numbers


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        (ENTERPRISE, OLD_WORLD),
        (ENTERPRISE, {"subject_uscc": ENTERPRISE}),
        ("11010519491231002X", {**PERSON, "document_number": "11010519491231002X"}),
        ("110105491231002", {**PERSON, "document_number": "11010519491231002X"}),
    ],
)
def test_rule_5_who_asks_by_one_number_finds_what_is_held_under_another(
    asked: str, held: dict[str, Any]
) -> None:
    assert disclosed(penalty(**{**GENERAL, **held}), question("self", subject=asked)).seen


def test_rule_5_an_authorisation_by_the_unified_code_reaches_records_under_the_organisation_code() -> None:
    leave = question("authorised", authorisation=authorisation())
    assert disclosed(penalty(**{**GENERAL, **OLD_WORLD}), leave).seen_as == "authorised"


# 9: no machine alone decides about a person


DECISION = {
    "subject_kind": "自然人", "subject_name": "张三", "document_type": "身份证", "document_number": "11010519491231002X",
}  # fmt: skip


def test_rule_9_every_decision_about_a_person_names_its_law_and_who_decided() -> None:
    deciding = [name for name in records.names() if "decided_by" in records.declared(name).by_name]
    assert {"access-decision", "objection", "repair-decision"} <= set(deciding)
    for name in ("access-decision", "objection", "repair-decision"):
        rules = {one.name for one in records.declared(name).rules}
        assert any("human" in one for one in rules), name
        assert any("legal-basis" in one or "basis" in one for one in rules), name


def test_rule_9_a_decision_without_either_has_errors_and_is_shown_to_nobody() -> None:
    decision = process(
        "repair-decision", **DECISION, application_id="XF-1", repair_result="准予修复", decision_date="2026-06-10",
        repair_effects="终止公示", authority="石家庄市示例局",
    )  # fmt: skip
    codes = {one.code for one in decision.findings if one.is_error}
    assert any("human" in code for code in codes)
    for audience in AUDIENCES:
        answer = disclosed(
            decision,
            question(audience, subject="11010519491231002X") if audience == "self" else question(audience),
        )
        assert "row-has-errors" in {row.name for row in answer.grounds}


# 10: erasure


KEY = b"a key that the caller keeps"


def stored(as_of: date, *history: Record, **changes: Any) -> tuple[Record, lifecycle.State]:
    given = penalty(**GENERAL, **changes)
    return given, lifecycle.state(given, as_of=as_of, history=history)


def test_rule_10_what_was_quashed_goes_to_no_audience_and_is_to_be_erased() -> None:
    given, state = stored(AS_OF, quashed_on="2026-06-20")
    assert state.storage.state == "due"
    for audience in ("public", "shared", "authorised"):
        assert not disclosed(given, question(audience)).seen
    assert stored(date(2026, 6, 19), quashed_on="2026-06-20")[1].storage.state != "due"


def test_rule_10_a_tombstone_tells_nothing_and_blocks_what_comes_again() -> None:
    given, state = stored(AS_OF, quashed_on="2026-06-20")
    stone = tombstone(given, state, KEY)
    assert stone is not None
    assert (stone.rule, stone.on) == ("quashed", date(2026, 6, 20))
    values = [str(one) for one in given.values.values() if one is not None and len(str(one)) > 3]
    assert not any(one in str(stone) for one in values if one != "2026-06-20")
    assert is_buried(penalty(**GENERAL), [stone], KEY)
    assert not is_buried(penalty(**GENERAL, decision_number="石示罚〔2026〕2号"), [stone], KEY)
    assert not is_buried(penalty(**GENERAL), [stone], KEY[::-1])


def test_rule_10_what_is_quashed_on_no_known_day_and_what_is_deleted_have_a_tombstone_too() -> None:
    deleted = process("correction-notice", correction_kind="删除", notified_on="2026-06-20")
    for stone, told in (
        (tombstone(*stored(AS_OF, decision_state="撤销"), KEY), ("quashed", AS_OF)),
        (tombstone(*stored(AS_OF, deleted), KEY), ("deleted", date(2026, 6, 20))),
    ):
        assert stone is not None
        assert (stone.rule, stone.on) == told


def test_rule_10_what_is_kept_has_no_tombstone_nor_has_what_a_case_holds() -> None:
    assert tombstone(*stored(AS_OF), KEY) is None
    hold = process(
        "hold", hold_number="BL-1", hold_kind="诉讼", hold_opened_on="2026-06-01", subject_name="石家庄示例机械有限公司",
        subject_uscc=ENTERPRISE, authority="石家庄市示例局",
    )  # fmt: skip
    given, state = stored(AS_OF, hold, quashed_on="2026-06-20")
    assert state.storage.state == "held"
    assert tombstone(given, state, KEY) is None


def test_rule_10_a_short_key_is_refused() -> None:
    with pytest.raises(ValueError, match="bytes"):
        tombstone(*stored(AS_OF, quashed_on="2026-06-20"), b"short")
