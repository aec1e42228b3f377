"""An application for disclosure: who owes the answer until when, by which law, read or not."""

from datetime import date
from typing import Any

import pytest

from credit_standard import lifecycle
from credit_standard.lifecycle import Record, State
from tests.lifecycle.given import record

APPLICANT = {"subject_kind": "自然人", "subject_name": "张三", "document_type": "身份证",
             "document_number": "11010519491231002X", "authority": "石家庄市示例局"}  # fmt: skip
APPLICATION = {**APPLICANT, "disclosure_application_number": "GK-1", "applied_on": "2026-03-02", "received_on": "2026-03-03",
               "asked_content": "2025 年行政处罚统计"}  # fmt: skip
ANSWER = {**APPLICANT, "disclosure_application_number": "GK-1", "decision_number": "GKDF-1", "decision_date": "2026-03-20",
          "answer_result": "予以公开"}  # fmt: skip
OPENNESS = lifecycle.rules(unverified=["government-openness"])


def application(**changes: Any) -> Record:
    return record("disclosure-application", **{**APPLICATION, **changes})


def state(as_of: str, *answers: Record, **changes: Any) -> State:
    return lifecycle.state(
        application(**changes), as_of=date.fromisoformat(as_of), history=answers, rules=OPENNESS
    )


@pytest.mark.parametrize(
    ("changes", "step", "due"),
    [
        ({}, "disclosure-answer", "2026-03-31"),
        ({"received_on": None}, "disclosure-answer", "2026-03-30"),
        (
            {"supplement_asked_on": "2026-03-04", "supplement_given_on": "2026-03-10"},
            "disclosure-answer",
            "2026-04-08",
        ),
        ({"extended_on": "2026-03-20", "extension_reason": "需检索"}, "disclosure-extension", "2026-04-29"),
    ],
)
def test_the_answer_is_due_in_working_days_after_the_receipt(
    changes: dict[str, Any], step: str, due: str
) -> None:
    (owed,) = state("2026-03-25", **changes).deadlines
    assert (owed.step, owed.due_on.isoformat(), owed.is_overdue) == (step, due, False)
    assert not owed.rule.source.verified


def test_it_is_late_on_the_day_after() -> None:
    assert [one.is_overdue for one in state("2026-04-01").deadlines] == [True]


def test_what_is_answered_is_owed_no_longer_and_the_answer_to_another_does_not_count() -> None:
    assert state("2026-03-25", record("disclosure-answer", **ANSWER)).deadlines == ()
    other = record("disclosure-answer", **{**ANSWER, "disclosure_application_number": "GK-2"})
    assert len(state("2026-03-25", other).deadlines) == 1
    assert len(state("2026-03-19", record("disclosure-answer", **ANSWER)).deadlines) == 1


def test_the_article_was_not_read_so_without_being_asked_nothing_is_said() -> None:
    assert lifecycle.state(application(), as_of=date(2026, 3, 25)).deadlines == ()


RULES = {
    "refusal-states-ground": {"answer_result": "不予公开", "decision_reason": "依法"},
    "refused-gives-no-record": {
        "answer_result": "本机关不掌握",
        "record_type": "荣誉信息",
        "given_records": "A-1",
    },
    "records-with-their-type": {"given_records": "A-1"},
}


def said(one: Record) -> set[str]:
    return {found.code for found in one.findings if found.severity != "note"}


@pytest.mark.parametrize("rule", RULES)
def test_an_answer_that_contradicts_itself_is_found(rule: str) -> None:
    changed = record("disclosure-answer", **{**ANSWER, **RULES[rule]})
    assert said(changed) == {f"disclosure-answer.{rule}"}


def test_a_sound_answer_and_a_sound_application_have_nothing_to_mend() -> None:
    assert said(record("disclosure-answer", **ANSWER)) == said(application()) == set()
