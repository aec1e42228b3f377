"""Records that nobody can evaluate are listed, of one subject and in a batch: none of them is a silent zero."""

from __future__ import annotations

from datetime import date
from typing import Any

import polars as pl
import pytest

from credit_standard import lifecycle, records, scoring
from credit_standard.scoring.wording import REASONS
from tests.scoring.given import COMPANY, penalty, record

DAY = date(2026, 6, 30)
CARD = scoring.load_card("enterprise-reference")
PENALTY = records.declared("administrative-penalty")
USCC = COMPANY["subject_uscc"]
OTHERS_CODE = "600037341"
PERSON = {"subject_uscc": None, "document_type": "身份证", "document_number": "11010519491231002X"}


def reasons(*given: object) -> list[tuple[str, str]]:
    found = CARD.evaluate(given, as_of=DAY).not_evaluated
    return [(one.indicator, one.reason) for one in found if one.record is not None]


def in_batch(name: str, rows: list[dict[str, Any]], **types: Any) -> list[tuple[Any, ...]]:
    """Indicator and reason of each row that was not evaluated."""
    known = records.declared(name).types
    schema = {
        one: types.get(one, known[one].polars) for one in dict.fromkeys(key for row in rows for key in row)
    }
    found = scoring.unevaluated(CARD, {name: pl.DataFrame(rows, schema=schema)}, as_of=DAY)
    return found.select("row", "indicator", "reason").rows()


def test_a_record_without_a_date() -> None:
    assert reasons(penalty("罚1", "2026-06-10", decision_date=None)) == [("penalties", "no-day")]
    row = {"subject_uscc": USCC, "decision_number": "罚1", "gravity": "serious"}
    assert in_batch("administrative-penalty", [{**row, "decision_date": None}]) == [
        (0, "penalties", "no-day")
    ]


def test_a_record_with_the_numbers_of_two_subjects() -> None:
    of_two = penalty("罚1", "2026-06-10", organisation_code=OTHERS_CODE)
    score = CARD.evaluate([of_two], as_of=DAY)
    assert (score.units, reasons(of_two)) == (800, [("penalties", "two-subjects")])
    row = {"subject_uscc": USCC, "organisation_code": OTHERS_CODE, "decision_date": date(2026, 6, 10)}
    same = {**row, "organisation_code": USCC[8:17]}
    assert in_batch("administrative-penalty", [row, same]) == [(0, "penalties", "two-subjects")]


def test_two_subjects_are_not_made_one_by_a_record_with_the_numbers_of_both() -> None:
    from credit_standard.scoring.grouping import by_subject

    other = penalty("罚2", "2026-06-10", subject_uscc="91110000600037341L")
    of_two = penalty("罚3", "2026-06-10", organisation_code=OTHERS_CODE)
    subjects, nobodys = by_subject([penalty("罚1", "2026-06-10"), other, of_two])
    assert ([len(one.records) for one in subjects], nobodys) == ([2, 2], ())
    of_nobody = by_subject([of_two])
    assert (of_nobody[0], len(of_nobody[1])) == ((), 1)


def test_one_subject_is_explained_without_the_other_one_that_a_record_names() -> None:
    held = [
        penalty("罚1", "2026-06-10"),
        penalty("罚2", "2026-06-10", subject_uscc="91110000600037341L", gravity="一般"),
        penalty("罚3", "2026-06-10", organisation_code=OTHERS_CODE),
    ]
    names = ["subject_uscc", "organisation_code", "decision_number", "decision_date", "gravity"]
    rows = [{name: one.values[name] for name in names} for one in held]
    tables = {"administrative-penalty": pl.DataFrame(rows, infer_schema_length=None)}
    told = scoring.scores(CARD, tables, as_of=DAY).select("subject", "units").rows()
    assert [units for _, units in told] == [700, 790]
    explained = [scoring.explain(CARD, tables, key, as_of=DAY) for key, _ in told]
    assert [one.units for one in explained] == [700, 790]


def test_a_record_of_an_unknown_type() -> None:
    assert reasons({"record": "parking-ticket", "fine": "100"}) == [("", "unknown-type")]
    found = scoring.unevaluated(CARD, {"parking-ticket": pl.DataFrame({"fine": [100]})}, as_of=DAY)
    assert found.select("record", "row", "reason").rows() == [("parking-ticket", 0, "unknown-type")]


def test_a_mapping_that_names_its_type_is_a_record() -> None:
    given = {"record": "administrative-penalty", **COMPANY, "decision_date": "2026-06-10", "gravity": "严重"}
    assert CARD.evaluate([given], as_of=DAY).units == 700


def test_what_is_no_record_at_all_is_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError, match="checked record"):
        CARD.evaluate(["administrative-penalty"], as_of=DAY)


@pytest.mark.parametrize("amount", ["一百元", "1e3", "1,0,0", "NaN"])
def test_an_amount_that_is_no_number(amount: str) -> None:
    assert reasons(penalty("罚1", "2026-06-10", gravity=None, fine=amount)) == [("penalties", "unreadable")]
    row = {"subject_uscc": USCC, "decision_number": "罚1", "decision_date": date(2026, 6, 10), "fine": amount}
    sound = {**row, "decision_number": "罚2", "fine": "12.5"}
    found = in_batch("administrative-penalty", [row, sound], fine=pl.String)
    assert found == [(0, "penalties", "unreadable")]


def test_a_text_that_is_a_number_counts_as_one_in_a_batch() -> None:
    row = {"subject_uscc": USCC, "decision_date": "2026-06-10", "fine": "12.5", "penalty_kinds": "罚款"}
    found = scoring.scores(CARD, {"administrative-penalty": pl.DataFrame([row])}, as_of=DAY)
    alone = CARD.evaluate([lifecycle.record("administrative-penalty", row)], as_of=DAY)
    assert found["units"].to_list() == [alone.units] == [760]


@pytest.mark.parametrize(("amount", "reason"), [(None, "quantity-missing"), ("很多", "unreadable")])
def test_a_quantity_that_points_are_given_for_is_missing_or_no_number(
    amount: str | None, reason: str
) -> None:
    arrears = {"decision_date": "2026-06-10", "total_arrears": amount}
    assert reasons(record("tax-arrears", **arrears)) == [("tax-arrears", reason)]
    row = {"subject_uscc": USCC, "decision_date": date(2026, 6, 10), "total_arrears": amount}
    assert in_batch("tax-arrears", [row], total_arrears=pl.String) == [(0, "tax-arrears", reason)]


def test_a_row_without_a_number_is_nobodys() -> None:
    row = {"subject_name": "某某公司", "decision_date": date(2026, 6, 10)}
    assert in_batch("administrative-penalty", [row]) == [(0, "penalties", "no-number")]


def test_a_record_of_a_kind_of_subject_that_the_card_is_not_for() -> None:
    assert reasons(penalty("罚1", "2026-06-10", **PERSON, subject_kind="自然人")) == [
        ("penalties", "other-subject")
    ]
    of_person = penalty("罚1", "2026-06-10", **PERSON, subject_kind="自然人")
    row = {name: value for name, value in of_person.values.items() if value is not None}
    assert in_batch("administrative-penalty", [row]) == [(0, "penalties", "other-subject")]


def test_a_subject_without_records_has_what_the_card_says_of_missing_data() -> None:
    city = scoring.load_card("city-1000")
    alone = city.evaluate([], as_of=DAY)
    found = scoring.scores(city, {}, subjects=1, as_of=DAY)
    assert (alone.grade, alone.grade_reason) == (None, "no-data-no-grade")
    assert found.select("units", "grade", "grade_reason").rows() == [(alone.units, None, "no-data-no-grade")]


def test_the_dead_are_not_scored() -> None:
    card = scoring.load_card("citizen-reference")
    person = {**PERSON, "subject_name": "王小明"}
    named = {name: value for name, value in person.items() if value is not None}
    honour = record(
        "honour", **person, title="好人", level="市级", decision_date="2026-03-01", authority="某市"
    )
    died = lifecycle.record("person-identity", {**named, "died_on": "2026-05-01"})
    alive, dead = (card.evaluate([honour, died], as_of=day) for day in (date(2026, 4, 30), date(2026, 5, 1)))
    assert (alive.units, alive.grade) == (610, "fair")
    assert (dead.grade, dead.grade_reason) == (None, "died")
    assert [(one.indicator, one.reason) for one in dead.not_counted] == [("honours", "died")]
    forecast = scoring.forecast(card, [honour, died], as_of=date(2026, 4, 30), until=DAY)
    assert [(one.as_of, one.grade_reason) for one in forecast] == [(date(2026, 5, 1), "died")]


@pytest.mark.parametrize(
    "reason", ["no-day", "two-subjects", "unknown-type", "no-number", "unreadable", "died"]
)
def test_every_reason_has_words_in_both_languages(reason: str) -> None:
    assert REASONS[reason].zh
    assert REASONS[reason].en


def test_a_call_that_names_no_type_or_no_day_is_refused() -> None:
    with pytest.raises(TypeError, match="names its record type"):
        CARD.evaluate([{"fine": "100"}], as_of=date(2026, 11, 23))
    with pytest.raises(TypeError, match=r"date.fromisoformat"):
        CARD.evaluate([], as_of="2026-11-23")  # type: ignore[arg-type]
