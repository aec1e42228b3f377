from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from credit_standard import records
from credit_standard.language import parse
from credit_standard.language.python import RecordCells, to_function
from credit_standard.layouts.applicability import outcomes_in
from tests.records.rule_cases import AS_OF, CASES, rule_of, typed


@given(st.sampled_from(CASES), st.data())
def test_what_a_row_gives_is_among_the_outcomes(case: dict[str, Any], data: st.DataObject) -> None:
    declared, rule = rule_of(case["rule"])
    values = typed(data.draw(st.sampled_from([*case["breaks"], *case["keeps"]])))
    columns = (
        data.draw(st.sets(st.sampled_from([element.name for element in declared.fields]))) | values.keys()
    )
    answer = to_function(rule.require, declared.types)(RecordCells(values, set(values), AS_OF))
    assert answer in outcomes_in(rule.require, columns)


def test_a_field_without_a_column_is_absent_in_every_row() -> None:
    assert outcomes_in(parse("present(fine)"), set()) == {False}
    assert outcomes_in(parse("fine > 0"), set()) == {None}
    assert outcomes_in(parse("not present(fine)"), set()) == {True}
    assert outcomes_in(parse("present(fine) and fine > 0"), set()) == {False}
    assert outcomes_in(parse("present(facts) or fine > 0"), {"facts"}) == {True, None}


def test_with_all_columns_every_rule_can_be_met_and_broken() -> None:
    for name in records.names():
        declared = records.declared(name)
        for rule in declared.rules:
            assert {True, False} <= outcomes_in(rule.require, declared.by_name.keys())
