"""Cases at the edges of the rules, with their near misses: `corpus/cases.toml`."""

import tomllib
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from credit_standard import lifecycle
from credit_standard.lifecycle import Record, State
from tests.lifecycle.answers import answers
from tests.lifecycle.given import PENALTY, process, record

CASES = tomllib.loads((Path(__file__).parent / "corpus" / "cases.toml").read_text("utf-8"))["case"]
SUBJECT = {name: PENALTY[name] for name in ("subject_kind", "subject_name", "subject_uscc")}
OF_A_SUBJECT = frozenset({"person-identity", "serious-dishonesty", "abnormal-operation"})
"""Records that tell something of a subject, and name no record."""


def given(case: dict[str, Any]) -> tuple[Record, list[Record]]:
    name = case.get("type", "administrative-penalty")
    usual = PENALTY if name == "administrative-penalty" else SUBJECT
    values = {key: value for key, value in {**usual, **case["record"]}.items() if value}
    history = []
    for one in case.get("history", ()):
        told = dict(one)
        kind = told.pop("type")
        history.append((record if kind in OF_A_SUBJECT else process)(kind, **told))
    return record(name, **values), history


def said(state: State, expected: dict[str, Any]) -> dict[str, Any]:
    """What the state says of what is expected."""

    def day(value: object) -> str:
        return "" if value is None else str(value)

    doubts = {one.name for one in state.findings}
    told: dict[str, Any] = {
        "published": state.published,
        "shared": state.shared,
        "since": day(state.publicity.since),
        "until": day(state.publicity.until),
        "reason": state.publicity.reason,
        "repair": state.repairable,
        "opens": day(state.repair.opens_on),
        "missing": list(state.repair.missing),
        "stage": state.repair.stage,
        "disputed": state.disputed,
        "next": day(state.next_change),
        "storage": state.storage.state,
        "due": {one.step: day(one.due_on) for one in state.deadlines},
        "doubts": [one for one in expected.get("doubts", ()) if one in doubts],
        "no_doubts": [one for one in expected.get("no_doubts", ()) if one not in doubts],
    }
    return {name: told[name] for name in expected}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_case_at_an_edge_is_decided_as_the_rules_say(case: dict[str, Any]) -> None:
    one, history = given(case)
    state = lifecycle.state(one, as_of=case["as_of"], history=history)
    assert said(state, case["expect"]) == case["expect"]


@pytest.mark.parametrize(
    "case", [one for one in CASES if "history" not in one], ids=lambda case: case["name"]
)
def test_a_row_of_a_file_says_the_same(case: dict[str, Any]) -> None:
    one, _ = given(case)
    kind = one.declaration
    values = {name: value for name, value in one.values.items() if value is not None}
    row = pl.DataFrame([values], schema={name: kind[name].value_type.polars for name in values})
    alone = answers(lifecycle.state(one, as_of=case["as_of"]))
    found = lifecycle.states(kind.name, row, as_of=case["as_of"])
    assert found.select(alone.keys()).to_dicts() == [alone]
