"""Periods as published rules have them: the facts of cases that nobody here wrote, in `corpus/published_rules.csv`."""

import csv
from datetime import date
from pathlib import Path

import pytest

from credit_standard import lifecycle
from credit_standard.lifecycle.record.classes import CLASSES, heaviest, heaviness, suggested
from credit_standard.lifecycle.regimes.rules import NATIONAL
from tests.lifecycle.given import day, penalty

_FILE = Path(__file__).parent / "corpus" / "published_rules.csv"
DEADLINES = list(csv.DictReader(_FILE.with_name("published_deadlines.csv").read_text("utf-8").splitlines()))
CASES = list(csv.DictReader(_FILE.read_text("utf-8").splitlines()))


@pytest.mark.parametrize(
    "case", CASES, ids=lambda one: f"{one['regime']}-{one['class']}-{one['start']}-{one['what']}"
)
def test_a_period_is_as_the_rule_says(case: dict[str, str]) -> None:
    asked = day(case["start"]) if case["start"] else NATIONAL.regime(case["regime"]).in_force.first
    assert asked is not None
    assert (
        str(getattr(lifecycle.periods(case["regime"], case["class"], asked), case["what"]))
        == case["expected"]
    )


def test_minor_dishonesty_is_not_published_in_principle() -> None:
    one = lifecycle.periods("ndrc-36", "轻微", date(2026, 4, 1))
    assert (one.published, one.in_principle) == (False, True)


@pytest.mark.parametrize("kind", ["警告", "通报批评"])
def test_under_order_58_a_warning_is_not_published(kind: str) -> None:
    one = penalty(penalty_kinds=kind, fine=None, decision_date="2025-01-10", published_on="2025-01-15")
    now = lifecycle.state(one, as_of=date(2025, 2, 1))
    assert (now.published, now.publicity.reason) == (False, "never-published")


@pytest.mark.parametrize(
    ("kind", "candidates"),
    [
        ("fine", ("minor", "general", "serious")),
        ("confiscation-of-gains", ("general",)),
        ("confiscation-of-property", ("general",)),
        ("licence-revocation", ("serious",)),
        ("warning", ("minor",)),
        ("较低数额罚款", ("minor",)),
        ("较大数额罚款", ("general",)),
        ("巨额罚款", ("serious",)),
        ("罚款", ("minor", "general", "serious")),
        ("没收非法财物", ("general",)),
        ("吊销营业执照", ("serious",)),
        ("限制从业", ("serious",)),
        ("暂扣许可证件", ("general",)),
        ("责令停产停业", ("serious",)),
        ("通报批评", ("minor",)),
    ],
)
def test_a_kind_of_penalty_suggests_classes(kind: str, candidates: tuple[str, ...]) -> None:
    assert suggested(kinds=(kind,), procedure=None, record_type="").candidates == candidates
    assert set(candidates) <= set(CLASSES)


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        (("fine", "other"), "fine"),
        (("fine", "licence-revocation"), "licence-revocation"),
        (("licence-suspension", "production-suspension"), "production-suspension"),
    ],
)
def test_the_heaviest_kind_is_told(kinds: tuple[str, ...], expected: str) -> None:
    assert heaviest(kinds) == expected


def test_kinds_of_penalty_from_light_to_heavy() -> None:
    order = ["warning", "fine", "confiscation-of-gains", "licence-suspension", "production-suspension",
             "licence-revocation", "detention"]  # fmt: skip
    assert sorted(order, key=lambda one: heaviness()[one]) == order


@pytest.mark.parametrize("case", DEADLINES, ids=lambda one: f"{one['regime']}-{one['step']}-{one['unit']}")
def test_a_deadline_is_as_the_rule_says(case: dict[str, str]) -> None:
    rows = NATIONAL.regime(case["regime"]).rows("deadlines")
    terms = [row.then for row in rows if row.then.step == case["step"]]
    assert [str(getattr(one, case["unit"])) for one in terms] == [case["amount"]]


def test_of_several_kinds_of_penalty_under_order_58_the_longest_minimum_counts() -> None:
    one = penalty(penalty_kinds="罚款;吊销许可证件", suspended_licence="示例证 1 号", regulated_field="食品药品",
                  decision_date="2025-01-10")  # fmt: skip
    found = lifecycle.state(one, as_of=date(2025, 2, 1)).repair
    assert found.rule is not None
    assert (found.opens_on, found.rule.key) == (date(2026, 1, 10), "ndrc-58/special-field")


def test_the_heaviest_kind_decides_and_a_lighter_one_beside_it_shortens_nothing() -> None:
    both, alone = (
        suggested(kinds=kinds, procedure=None, record_type="").candidates
        for kinds in (("fine", "licence-revocation"), ("licence-revocation",))
    )
    assert both == alone == ("serious",)
