"""Each doubt that keeps a record from being shown, or an answer from being certain, is a finding with a case of its own."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from credit_standard import lifecycle
from credit_standard.disclosure import disclosed
from credit_standard.findings import entry
from credit_standard.lifecycle import Record, record
from tests.disclosure.given import AS_OF, authorisation, question
from tests.lifecycle.given import PENALTY, penalty
from tests.lifecycle.given import record as typed
from tests.lifecycle.own_regimes import CITY

SHIJIAZHUANG = {"data_source_region": "130100"}

CASES = tomllib.loads((Path(__file__).parent / "corpus" / "doubts.toml").read_text("utf-8"))
GENERAL = {"gravity": "一般", "conduct_ended_on": "2026-05-01"}


def said(case: dict[str, Any], *, near: bool = False) -> set[str]:
    at = "near" if near else "changes"
    changes: dict[str, str] = case.get(at, {})
    leave: dict[str, str] = case.get("near_authorisation" if near else "authorisation", {})
    values = {**PENALTY, **GENERAL, **changes}
    given = record("administrative-penalty", {name: value for name, value in values.items() if value})
    asked: dict[str, Any] = {"authorisation": authorisation(**leave)} if "authorisation" in case else {}
    if "purpose" in case:
        asked["purpose"] = case["purpose"]
    answer = disclosed(given, question(case.get("audience", "public"), **asked))
    state = lifecycle.state(given, as_of=AS_OF)
    return {one.name for one in (*answer.findings, *state.findings)}


@pytest.mark.parametrize("name", CASES)
def test_a_case_has_the_doubt_that_it_is_named_for_and_a_near_one_has_not(name: str) -> None:
    case = CASES[name]
    assert said(case) == {name, *case.get("beside", ())}
    assert name not in said(case, near=True)
    assert entry(name).message.zh


def test_two_regimes_that_both_apply_are_a_doubt_and_nothing_is_published(tmp_path: Path) -> None:
    for name, line in (("near", 'replaces = ["ndrc-36"]\n'), ("city", "")):
        own = tmp_path / f"{name}.toml"
        own.write_text(CITY.read_text("utf-8").replace('replaces = ["ndrc-36"]\n', line), "utf-8")
        under = lifecycle.rules(own=[own])
        state = lifecycle.state(penalty(**GENERAL, **SHIJIAZHUANG), as_of=AS_OF, rules=under)
        doubts = [one for one in state.findings if one.name == "lifecycle-two-regimes"]
        assert (bool(doubts), state.published) == ((False, True) if line else (True, False))
        assert all("ndrc-36" in one.message("en") and "city" in one.message("en") for one in doubts)


def test_a_stay_changes_no_clock_and_makes_the_answer_unverified() -> None:
    usual = lifecycle.state(penalty(**GENERAL), as_of=AS_OF)
    stayed = lifecycle.state(penalty(**GENERAL, stayed_on="2026-06-10"), as_of=AS_OF)
    assert stayed.publicity == usual.publicity
    assert (usual.verified, stayed.verified) == (True, False)


def test_in_zhejiang_the_years_of_who_was_in_prison_begin_with_the_release() -> None:
    person = {"subject_kind": "自然人", "subject_name": "张三", "subject_uscc": None, "document_type": "身份证",
              "document_number": "11010519491231002X", "data_source_region": "330100", "decision_date": "2020-03-01"}  # fmt: skip
    given: Record = penalty(**person)

    def until(*history: Record) -> date | None:
        return lifecycle.state(given, as_of=date(2024, 1, 1), history=history).sharing.until

    assert until() == date(2025, 3, 1)
    assert until(typed("person-identity", prison_released_on="2023-09-10")) == date(2028, 9, 10)
    assert until(typed("person-identity", prison_released_on="2019-09-10")) == date(2025, 3, 1)
    assert until(typed("person-identity", prison_released_on="2024-09-10")) == date(2025, 3, 1)
