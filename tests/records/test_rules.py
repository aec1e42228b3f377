"""Rules of the national tables and of the shared parts: broken by what they forbid, and by nothing near."""

from typing import Any

import pytest

from credit_standard.findings import Severity
from credit_standard.language.python import RecordCells, to_function
from credit_standard.model import Declaration, Rule
from tests.records.rule_cases import AS_OF, CASES, rule_of, typed


def breach(declared: Declaration, rule: Rule, values: dict[str, Any]) -> bool:
    assert values.keys() <= declared.by_name.keys()
    cells = RecordCells(typed(values), set(values), AS_OF)
    asked = rule.when is None or to_function(rule.when, declared.types)(cells) is True
    return asked and to_function(rule.require, declared.types)(cells) is False


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["rule"])
def test_a_rule_is_broken_by_what_it_forbids_and_by_nothing_near(case: dict[str, Any]) -> None:
    declared, rule = rule_of(case["rule"])
    assert [breach(declared, rule, values) for values in case["breaks"]] == [True] * len(case["breaks"])
    assert [breach(declared, rule, values) for values in case["keeps"]] == [False] * len(case["keeps"])


@pytest.mark.parametrize(
    "name", ["fine-needs-amount", "confiscation-needs-amount", "licence-penalty-names-licence"]
)
def test_a_rule_that_was_recalled_and_not_read_is_a_warning_that_says_so(name: str) -> None:
    declared, rule = rule_of(f"administrative-penalty.{name}")
    entry = declared.entry(rule)
    assert entry.severity is Severity.WARNING
    assert "未经核实" in entry.message.zh
    assert "not verified" in entry.message.en
