"""The report in place of a certificate that there were no violations."""

from datetime import date

import pytest

from credit_standard.decisions import DecisionError, PeriodReport, fields, period_report
from credit_standard.disclosure import Question
from credit_standard.language import parse
from credit_standard.language.checking import check_types
from credit_standard.language.nodes import resolved
from credit_standard.lifecycle import Record
from credit_standard.records import declared
from tests.decisions.given import COMPANY, ON, PERSON, PERSON_NUMBER, defaulter, penalty

MARKET = penalty(authority="示例市市场监督管理局", day="2026-01-05")


def reported(
    *records: Record, field: str = "market-supervision", audience: str = "public", **days: date
) -> PeriodReport:
    return period_report(
        field, records, subject=COMPANY["subject_uscc"], number="Z-1", question=Question(audience=audience, as_of=ON),
        **{"first": date(2025, 7, 1), "last": ON, **days},
    )  # fmt: skip


def test_what_was_looked_for_is_named_even_where_nothing_was_found() -> None:
    found = reported()
    assert found.is_empty
    assert set(found.found) == {"administrative-penalty", "abnormal-operation", "serious-dishonesty"}
    assert found.to_json()["does_not_prove_en"]


@pytest.mark.parametrize(
    ("record", "is_empty"),
    [
        (MARKET, False),
        (penalty(authority="示例市税务局"), True),
        (penalty(authority="示例市市场监督管理局", day="2025-06-30"), True),
        (penalty(authority="示例市市场监督管理局", day="2025-07-01"), False),
        (penalty(authority="示例市市场监督管理局", subject_uscc="91110000600037341L"), True),
    ],
    ids=["found", "other-field", "day-before", "first-day", "other-subject"],
)
def test_a_record_is_found_by_subject_field_and_day(record: Record, is_empty: bool) -> None:
    assert reported(record).is_empty is is_empty


def test_about_a_person_only_the_person_or_by_authorisation() -> None:
    def of_person(audience: str) -> PeriodReport:
        question = Question(audience=audience, as_of=ON, subject=PERSON_NUMBER)
        days = {"first": date(2025, 7, 1), "last": ON}
        return period_report(
            "court", [defaulter(**PERSON)], subject=PERSON_NUMBER, number="Z-1", question=question, **days
        )

    assert not of_person("self").is_empty
    assert PERSON_NUMBER not in str(of_person("self").to_json())
    with pytest.raises(DecisionError) as raised:
        of_person("public")
    assert raised.value.finding.name == "decision-no-leave"


def test_a_period_ends_before_the_report_and_a_field_is_known() -> None:
    with pytest.raises(ValueError, match="the period"):
        reported(last=date(2026, 7, 1))
    with pytest.raises(ValueError, match="did you mean tax"):
        reported(field="taxx")


@pytest.mark.parametrize("name", fields())
def test_the_conditions_of_a_field_fit_their_record_types(name: str) -> None:
    for record, text in fields()[name].records.items():
        held = declared(record)
        assert held.record_date is not None
        if text is not None:
            check_types(resolved(parse(text), held.by_concept), held.types)
