"""One subject on a day: what counts, what does not and why, how it goes on, what would raise the grade."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard import lifecycle, scoring
from credit_standard.scoring import Card, Score
from tests.scoring.alone import AS_OF, DECLARED, Row, alone, cards, rows
from tests.scoring.given import penalty, record

DAY = date(2026, 6, 30)
REFERENCE = scoring.load_card("enterprise-reference")
CITY = scoring.load_card("city-1000")
PERSON = {
    "subject_name": "王小明",
    "subject_uscc": None,
    "document_type": "身份证",
    "document_number": "11010519491231002X",
}
COMPANY = "91350100M000100Y43"


def of_first(given_rows: list[Row]) -> list[lifecycle.Record]:
    """What rows say of the first subject, as records that nobody has looked at."""
    return [
        lifecycle.Record(DECLARED[name], values)
        for of, name, values in given_rows
        if of == 0 or DECLARED[name].category == "process"
    ]


def reasons(score: Score) -> set[str]:
    return {one.reason for one in (*score.not_counted, *score.not_evaluated) if one.record is not None}


def of_indicator(score: Score, name: str) -> list[tuple[str, Decimal, str]]:
    return [
        (one.rule, score.card.value(one.counted), one.reason)
        for one in score.contributions
        if one.indicator == name
    ]


def evaluated(*given_records: lifecycle.Record, card: Card = REFERENCE, on: date = DAY) -> Score:
    return card.evaluate(given_records, as_of=on)


def test_without_records_a_subject_has_the_points_of_the_start() -> None:
    score = evaluated()
    assert (score.points, score.grade) == (Decimal(800), "B")
    assert {one.reason for one in score.not_evaluated} == {"no-data"}


def test_the_dead_have_no_grade_and_nothing_of_theirs_counts() -> None:
    card = scoring.load_card("citizen-reference")
    adverse = penalty("罚1", "2026-03-01", **PERSON, subject_kind="自然人", conduct_ended_on="2026-02-20")
    died = record("person-identity", **PERSON, died_on="2026-06-20")
    before, on = (evaluated(adverse, died, card=card, on=date(2026, 6, day)) for day in (19, 20))
    assert before.grade_reason != "died"
    assert (on.grade, on.grade_reason) == (None, "died")
    assert date(2026, 6, 20) in before.changes
    assert lifecycle.state(adverse, as_of=date(2026, 6, 20), history=[died]).publicity.reason == "died"


def test_each_contribution_names_record_rule_and_reason() -> None:
    score = evaluated(penalty("罚1", "2026-03-01"))
    (start, fine) = score.contributions
    assert (start.reason, start.counted) == ("start", 800)
    assert (fine.indicator, fine.rule, fine.counted, fine.first, fine.end) == (
        "penalties", "serious", -100, date(2026, 3, 1), date(2029, 3, 1),
    )  # fmt: skip
    assert fine.record is not None
    assert (fine.record.type, fine.record.number) == ("administrative-penalty", "罚1")
    assert "行政处罚" in fine.words(REFERENCE).zh


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"record_status": "撤回"}, "withdrawn"),
        ({"record_status": "异议"}, "disputed"),
        ({"quashed_on": "2026-04-01"}, "quashed"),
        ({"decision_date": "2023-01-01"}, "period-over"),
        ({"decision_date": None, "gravity": None}, "no-day"),
        ({"fine": "多少", "gravity": None}, "unreadable"),
        ({"basis": "《治安管理处罚法》第一条"}, "sealed"),
    ],
)
def test_what_does_not_count_is_listed_with_its_reason(values: dict[str, str], reason: str) -> None:
    score = evaluated(penalty("罚1", **{"day": "2026-06-20", **values}))
    assert score.points == 800
    assert reason in reasons(score)


def test_a_granted_repair_ends_what_a_record_counts() -> None:
    one = penalty("罚1", "2026-01-05", source_record_id="CF-1")
    about = {"record_type": "行政处罚信息", "record_id": "CF-1", "application_id": "XF-1"}
    asked = {**about, "applied_on": "2026-05-01", "admitted_on": "2026-05-05"}
    decided = {**about, "decision_date": "2026-05-10", "repair_result": "准予修复"}
    applied = lifecycle.record("repair-application", asked)
    granted = lifecycle.record("repair-decision", decided)
    assert evaluated(one).points == 700
    score = evaluated(one, applied, granted)
    assert (score.points, reasons(score)) == (Decimal(800), {"repaired"})


def test_a_disputed_record_does_what_the_card_says_and_that_is_part_of_its_hash() -> None:
    tax = scoring.load_card("tax-credit")
    assert {REFERENCE.disputed, tax.disputed} == {"waits", "counts"}
    assert REFERENCE.digest != tax.digest


def test_the_heaviest_of_one_decision_counts_alone() -> None:
    score = evaluated(penalty("罚1", "2026-03-01"), penalty("罚1", "2026-03-01", gravity="一般"))
    assert (score.points, reasons(score)) == (Decimal(700), {"lighter"})


def test_what_happens_again_within_a_year_counts_more() -> None:
    score = evaluated(penalty("罚1", "2025-09-01"), penalty("罚2", "2026-03-01"))
    assert [points for _, points, _ in of_indicator(score, "penalties")] == [-100, -150]


def test_a_limit_takes_from_the_latest_first() -> None:
    score = evaluated(*(penalty(f"罚{month}", f"2026-0{month}-01") for month in range(1, 5)))
    assert of_indicator(score, "penalties") == [
        ("serious", Decimal(-100), "row"), ("serious", Decimal(-150), "repeated"),
        ("serious", Decimal(-50), "capped"), ("serious", Decimal(0), "capped"),
    ]  # fmt: skip


def test_a_listing_gives_the_grade_while_it_lasts() -> None:
    listed = {"listed_on": "2026-01-05", "dishonesty_list_kind": "税务", "listing_reason": "某"}
    on_list = evaluated(record("serious-dishonesty", **listed))
    assert (on_list.grade, on_list.grade_reason) == ("D", "judged")
    left = evaluated(record("serious-dishonesty", **listed, removed_on="2026-05-01"))
    assert (left.grade, reasons(left)) == ("B", {"list-left"})


def test_a_record_of_another_subject_is_not_evaluated() -> None:
    other = penalty("罚1", "2026-03-01", subject_uscc="91110000600037341L")
    score = REFERENCE.evaluate([other], as_of=DAY, subject=COMPANY)
    assert (score.points, reasons(score)) == (Decimal(800), {"other-subject"})
    assert REFERENCE.evaluate([other], as_of=DAY, subject="91110000600037341L").points == 700


def test_a_fifth_of_an_organisations_points_touches_who_represented_it_on_the_day() -> None:
    def role(since: str, until: str | None) -> lifecycle.Record:
        return record(
            "legal-representative-role", **PERSON, role="法定代表人", organisation_uscc=COMPANY,
            organisation_name="示例机械有限公司", valid_from=since, valid_until=until,
        )  # fmt: skip

    fined = penalty("罚1", "2026-03-01", subject_kind="企业", conduct_ended_on="2025-12-15")
    in_office = evaluated(role("2025-01-01", None), fined, card=CITY)
    before = evaluated(role("2024-01-01", "2025-12-14"), fined, card=CITY)
    assert of_indicator(in_office, "represented") == [("serious", Decimal("-12.0"), "row")]
    assert of_indicator(in_office, "penalties") == []
    assert of_indicator(before, "represented") == []
    assert "not-represented" in reasons(before)


def test_missing_data_is_what_the_card_says_of_each_indicator() -> None:
    score = evaluated(card=CITY)
    assert of_indicator(score, "qualifications") == [("", Decimal("2.0"), "missing")]
    assert (score.points, score.grade, score.grade_reason) == (Decimal("952.0"), None, "no-data-no-grade")


def test_what_no_layer_authorises_is_not_scored() -> None:
    served = record(
        "volunteer-service",
        **PERSON,
        served_on="2026-03-01",
        hours="40",
        organiser="某社区",
        service_kind="志愿服务",
        activity="清洁",
    )
    score = evaluated(served, card=CITY)
    assert "outside" in reasons(score)
    assert of_indicator(score, "volunteering") == []


def test_a_village_has_the_stars_of_its_members() -> None:
    assert CITY.collective is not None
    stars = [
        scoring.collective_grade(CITY.collective, CITY.scale, grades).grade
        for grades in (
            ["AAA"] * 3 + ["A"] * 7,
            ["AAA"] * 3 + ["A"] * 8,
            ["A"] * 19 + ["D"],
            ["A"] * 21 + ["D"],
            ["AAA"] * 9,
        )
    ]
    assert stars == ["five-star", "four-star", "one-star", "two-star", None]


@settings(max_examples=40, deadline=None)
@given(cards(), st.lists(rows(), max_size=8))
def test_a_forecast_is_the_evaluation_of_that_day(card: Card, given_rows: list[Row]) -> None:
    told = list(scoring.forecast(card, of_first(given_rows), as_of=AS_OF, until=date(2030, 1, 1)))
    days = {one.as_of: (one.units, one.grade) for one in told}
    last = alone(card, given_rows, 0)
    known = (last.units, last.grade)
    for number in range(0, 1280, 16):
        day = date.fromordinal(AS_OF.toordinal() + number)
        known = next(
            (days[one] for one in sorted(days, reverse=True) if one <= day), (last.units, last.grade)
        )
        now = alone(card, given_rows, 0, day)
        assert (now.units, now.grade) == known


@settings(max_examples=40, deadline=None)
@given(
    cards(), st.lists(rows(), max_size=8), st.lists(st.dates(date(2024, 1, 1), date(2029, 1, 1)), max_size=4)
)
def test_what_was_worked_out_on_one_day_changes_nothing_on_another(
    card: Card, given_rows: list[Row], days: list[date]
) -> None:
    held = of_first(given_rows)
    without = [one for one in held if one.declaration.category != "process"]
    for day in (*days, AS_OF):
        first = card.evaluate(without, as_of=day)
        assert card.evaluate(held, as_of=day) == card.evaluate(of_first(given_rows), as_of=day)
        assert card.evaluate(without, as_of=day) == first


@pytest.mark.parametrize(
    ("state", "found", "points"),
    [("performed", "2026-05-22", [1]), ("breached", "2026-05-02", [-8]), ("breached", "2026-04-05", [-5])],
)
def test_a_correction_takes_nothing_away_from_what_adds_points(
    state: str, found: str, points: list[int]
) -> None:
    done = record(
        "contract-performance", **PERSON, contract_number="合1", contract_state=state, decision_date=found,
        due_on="2026-05-20", performed_on="2026-05-20",
    )  # fmt: skip
    score = evaluated(done, card=CITY)
    assert [counted for _, counted, _ in of_indicator(score, "contracts")] == points


def test_the_next_grade_up_tells_how_many_points_it_takes_and_what_would_give_them() -> None:
    score = evaluated(penalty("罚1", "2026-06-10"))
    way = scoring.raising(score)
    assert (way.grade, way.needed, way.judged) == ("B", 40, False)
    assert [(one.contribution.counted, one.ends, one.gives_back) for one in way.ways] == [
        (-100, date(2029, 6, 10), 80)
    ]


def test_the_difference_of_two_days_is_told_by_indicator() -> None:
    held = [penalty("罚1", "2026-03-01")]
    found = scoring.compare(evaluated(*held, on=date(2026, 2, 1)), evaluated(*held))
    assert (found.points, found.by_indicator) == (Decimal(-100), {"penalties": Decimal(-100)})
