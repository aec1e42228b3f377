"""Periods as published rules have them: the facts of cases that nobody here wrote, in `corpus/published_rules.csv`."""

import csv
from datetime import date
from pathlib import Path

import pytest

from credit_standard import lifecycle
from credit_standard.lifecycle.classes import CLASSES, heaviest, heaviness, suggested
from credit_standard.lifecycle.rules import NATIONAL
from tests.lifecycle.given import day, penalty

_FILE = Path(__file__).parent / "corpus" / "published_rules.csv"
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


def test_of_several_penalties_in_one_decision_the_longest_counts() -> None:
    one = penalty(penalty_kinds="罚款;吊销许可证件", suspended_licence="示例证 1 号")
    assert suggested(kinds=one.values["penalty_kinds"], procedure=None, record_type="").candidates == (
        "serious",
    )


@pytest.mark.parametrize(
    ("kind", "candidates"),
    [
        ("fine", ("minor", "general", "serious")),
        ("confiscation-of-gains", ("general",)),
        ("confiscation-of-property", ("general",)),
        ("licence-revocation", ("serious",)),
        ("warning", ("minor",)),
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


@pytest.mark.parametrize(
    ("regime", "start"), [("shanghai", "conduct-end"), ("shandong", "conduct-end"), ("zhejiang", "finding-document"),
                          ("henan", "conduct-end-or-finding")],
)  # fmt: skip
def test_provinces_let_adverse_records_be_queried_for_five_years(regime: str, start: str) -> None:
    one = lifecycle.periods(regime, "一般", date(2022, 3, 1))
    assert (one.clock, one.max_months, one.starts_with, one.auto_stop) == (
        "publicity",
        60,
        start,
        date(2027, 3, 1),
    )


@pytest.mark.parametrize(("ended", "deleted"), [("2019-03-01", "2024-03-01"), ("2020-02-29", "2025-02-28")])
def test_a_credit_reporting_agency_deletes_five_years_after_the_conduct(ended: str, deleted: str) -> None:
    assert lifecycle.periods("credit-reporting", "一般", day(ended)).auto_stop == day(deleted)


@pytest.mark.parametrize(
    ("regime", "step", "unit", "amount"),
    [
        ("enterprise-information", "abnormal-to-serious", "months", 36),
        ("enterprise-information", "serious-removal", "months", 60),
        ("enterprise-information", "legal-representative-ban", "months", 36),
        ("enterprise-information", "annual-report", "from_day", "01-01"),
        ("enterprise-information", "annual-report", "to_day", "06-30"),
        ("shenzhen", "answer", "working_days", 3),
        ("samr-45", "publication", "working_days", 20),
        ("samr-45", "take-down", "working_days", 3),
        ("guobanfa-2025-22", "admission", "working_days", 3),
        ("guobanfa-2025-22", "answer", "working_days", 10),
        ("credit-reporting", "objection", "days", 20),
    ],
)
def test_a_deadline_is_as_the_rule_says(regime: str, step: str, unit: str, amount: int | str) -> None:
    terms = [row.then for row in NATIONAL.regime(regime).rows("deadlines") if row.then.step == step]
    assert [getattr(one, unit) for one in terms] == [amount]
