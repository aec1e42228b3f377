"""Decisions by the rules of this package and of the corpus: what follows, why, and which records they leave."""

from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from credit_standard import decisions, lifecycle
from credit_standard.decisions import DecisionError, decide
from credit_standard.decisions.json_form import DecisionJson
from credit_standard.lifecycle import Record
from tests.decisions.given import (
    CORPUS,
    OFFICIAL,
    ON,
    PERSON,
    PERSON_NUMBER,
    UNIT,
    abnormal,
    defaulter,
    errors,
    listed,
    model,
    penalty,
    record,
)

PROCUREMENT = decisions.load_rule("procurement-access")
SUPERVISION = decisions.load_rule("graded-supervision")
INCENTIVES = decisions.load_rule("red-list-incentives")
DEFAULTERS = decisions.load_rule("defaulter-measures")


def codes(made: decisions.Decision) -> set[str]:
    return {one.outcome.code for one in made.applied}


def refusal(
    rule: decisions.DecisionRule, *records: Record, by: decisions.Decider | None, on: date = ON
) -> str:
    with pytest.raises(DecisionError) as raised:
        decide(rule, records, as_of=on, by=by)
    return raised.value.finding.name


@pytest.mark.parametrize(
    ("records", "result"),
    [
        ([model()], "approved"),
        ([penalty()], "refused"),
        ([listed()], "refused"),
        ([defaulter()], "refused"),
        ([listed(removed_on="2026-05-01")], "approved"),
        ([penalty(day="2020-01-05")], "approved"),
        (
            [
                record(
                    "registration-termination",
                    termination_kind="cancellation",
                    decision_date="2026-01-05",
                    gravity="严重",
                )
            ],
            "referred",
        ),
    ],
    ids=["model", "penalty", "listed", "defaulter", "removed", "long-ago", "low-grade"],
)
def test_access_is_refused_by_what_the_law_names_and_never_by_a_grade(
    records: list[Record], result: str
) -> None:
    made = decide(PROCUREMENT, records, as_of=ON, by=UNIT)
    assert made.result == result


def test_a_refusal_names_the_record_and_the_law() -> None:
    made = decide(PROCUREMENT, [penalty(), listed()], as_of=ON, by=UNIT)
    (applied,) = made.applied
    assert {one.fact for one in applied.grounds} == {"major-violation", "serious-list"}
    assert [one.document for one in applied.basis] == ["政府采购法", "政府采购法实施条例"]
    assert "P1" in made.reasons.zh


@pytest.mark.parametrize(
    ("records", "supervision_class"),
    [([model()], "B"), ([listed()], "D"), ([abnormal()], "C")],
    ids=["ordinary", "dishonest", "on-warning"],
)
def test_graded_supervision(records: list[Record], supervision_class: str) -> None:
    made = decide(SUPERVISION, records, as_of=ON, by=UNIT)
    assert made.supervision_class == supervision_class
    assert made.applied[0].valid_until == date(2027, 6, 29)


def test_the_red_list_has_its_incentives_and_loses_them_by_serious_dishonesty() -> None:
    assert codes(decide(INCENTIVES, [model()], as_of=ON)) == {
        "fast-approval",
        "fewer-inspections",
        "publicity",
    }
    assert codes(decide(INCENTIVES, [model(), listed()], as_of=ON)) == set()


def test_measures_last_as_long_as_the_entry() -> None:
    made = decide(DEFAULTERS, [defaulter(removed_on="2026-09-01")], as_of=ON, by=UNIT)
    assert {one.valid_until for one in made.measures} == {date(2026, 8, 31)}


def test_about_a_person_an_official_decides() -> None:
    of_person = defaulter(**PERSON)
    assert refusal(DEFAULTERS, of_person, by=None) == "decision-needs-human"
    assert refusal(DEFAULTERS, of_person, by=UNIT) == "decision-needs-human"
    assert codes(decide(DEFAULTERS, [of_person], as_of=ON, by=OFFICIAL)) >= {"consumption"}


def test_about_somebody_who_may_be_a_person_an_official_decides() -> None:
    assert refusal(DEFAULTERS, by=UNIT) == "decision-needs-human"


def test_a_rule_decides_about_nobody_that_it_is_not_for_and_on_no_other_day() -> None:
    assert refusal(PROCUREMENT, defaulter(**PERSON), by=OFFICIAL) == "decision-other-subject"
    assert refusal(PROCUREMENT, model(), by=UNIT, on=date(2025, 12, 31)) == "decision-not-in-force"


def test_what_nobody_can_tell_is_referred_to_a_person() -> None:
    unreadable = penalty(decision_date="很久以前")
    made = decide(PROCUREMENT, [unreadable], as_of=ON, by=UNIT)
    assert made.facts["major-violation"] is None
    assert (made.result, made.unknown[0].reason) == ("referred", "no-day")
    assert "excluded-by-violation" in made.undecided


def test_an_entry_that_was_sent_again_counts_as_it_was_sent_last() -> None:
    removed = listed(removed_on="2026-05-01", provided_on="2026-05-02")
    made = decide(PROCUREMENT, [removed, listed(provided_on="2026-02-02")], as_of=ON, by=UNIT)
    assert (made.result, made.facts["serious-list"]) == ("approved", False)
    assert "sent-again" in {one.reason for one in made.not_counted}


def test_an_entry_with_the_numbers_of_two_subjects_is_looked_at_by_a_person() -> None:
    made = decide(PROCUREMENT, [listed(organisation_code="MA0KD1Y64")], as_of=ON, by=UNIT)
    assert (made.result, made.unknown[0].reason) == ("referred", "two-subjects")


def test_a_repaired_entry_is_no_ground() -> None:
    about = {"record_type": "行政处罚信息", "record_id": "CF-1", "application_id": "XF-1"}
    asked = {**about, "applied_on": "2026-05-01", "admitted_on": "2026-05-05"}
    granted = {**about, "decision_date": "2026-05-10", "repair_result": "准予修复"}
    history = [lifecycle.record("repair-application", asked), lifecycle.record("repair-decision", granted)]
    made = decide(PROCUREMENT, [penalty(source_record_id="CF-1"), *history], as_of=ON, by=UNIT)
    assert (made.result, [one.reason for one in made.not_counted]) == ("approved", ["repaired"])


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"record_status": "撤回"}, "withdrawn"),
        ({"record_status": "异议"}, "disputed"),
        ({"quashed_on": "2026-04-01"}, "quashed"),
        ({"basis": "《治安管理处罚法》第一条"}, "sealed"),
    ],
)
def test_what_does_not_count_is_no_ground_and_is_listed(values: dict[str, str], reason: str) -> None:
    made = decide(PROCUREMENT, [penalty(**values)], as_of=ON, by=UNIT)
    assert (made.facts["major-violation"], [one.reason for one in made.not_counted]) == (False, [reason])


def test_a_record_of_no_known_type_is_told() -> None:
    made = decide(PROCUREMENT, [{"record": "penalties"}], as_of=ON, by=UNIT)
    assert [one.reason for one in made.unknown] == ["unknown-type"]


def test_records_of_a_company_are_none_of_the_person_that_represents_it() -> None:
    role = record(
        "legal-representative-role",
        **PERSON,
        organisation_uscc="91350100M000100Y43",
        role="legal-representative",
    )
    made = decide(DEFAULTERS, [role, defaulter()], as_of=ON, by=OFFICIAL)
    assert (made.group, codes(made)) == ("person", set())
    assert [one.reason for one in made.not_counted] == ["other-subject"]


@pytest.mark.parametrize(
    ("rule", "records", "types"),
    [
        (PROCUREMENT, [penalty()], ["access-decision"]),
        (PROCUREMENT, [model()], ["access-decision"]),
        (SUPERVISION, [listed()], ["supervision-class"]),
        (INCENTIVES, [model()], ["incentive-measure"] * 3),
        (DEFAULTERS, [defaulter(source_record_id="R-1")], ["punishment-measure"] * 3),
        (DEFAULTERS, [defaulter(**PERSON)], ["punishment-measure"] * 3),
    ],
    ids=["refused", "approved", "class", "incentives", "punishments", "of-a-person"],
)
def test_a_decision_leaves_records_that_our_own_checks_accept(
    rule: decisions.DecisionRule, records: list[Record], types: list[str]
) -> None:
    made = decide(rule, records, as_of=ON, by=OFFICIAL)
    left = decisions.records(made, number="A-1")
    assert [one.declaration.name for one in left] == types
    assert [errors(one) for one in left] == [[]] * len(left)
    assert len({one.values["decision_number"] for one in left}) == len(left)


def test_nothing_is_recorded_that_nobody_decided() -> None:
    with pytest.raises(ValueError, match="Decider"):
        decisions.records(decide(PROCUREMENT, [model()], as_of=ON), number="A-1")


def test_what_is_printed_shows_no_number_of_a_person() -> None:
    made = decide(DEFAULTERS, [defaulter(**PERSON)], as_of=ON, by=OFFICIAL)
    for said in (repr(made), str(made.to_json()), made.reasons.zh):
        assert PERSON_NUMBER not in said
        assert "李四" not in said


def test_a_decision_as_json_is_of_the_published_form() -> None:
    for rule in (PROCUREMENT, SUPERVISION, INCENTIVES, DEFAULTERS):
        TypeAdapter(DecisionJson).validate_python(decide(rule, SOME, as_of=ON, by=OFFICIAL).to_json())


SOME = (
    penalty(), penalty("P2", "2025-03-01", gravity="一般"), penalty("P3", "很久以前"), listed(), listed(removed_on="2026-04-01"),
    defaulter(), model(), model(decision_date="2020-01-01"),
    abnormal(),
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(SOME), max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_the_records_decides_nothing(records: list[Record], random: Random) -> None:
    other = random.sample(records, len(records))
    for rule in (PROCUREMENT, SUPERVISION, INCENTIVES, DEFAULTERS):
        one, two = (decide(rule, some, as_of=ON, by=OFFICIAL) for some in (records, other))
        assert one.to_json() == two.to_json()


def test_a_market_rule_may_refuse_by_points() -> None:
    rule = decisions.load_rule(CORPUS / "sound" / "near--decision-rests-on-score--a-party-of-the-market.toml")
    poor = [penalty(number=f"P{one}", gravity="一般", fine="20") for one in range(1, 9)]
    assert decide(rule, poor, as_of=ON, by=UNIT).result == "refused"


def test_a_body_of_state_decides_nothing_by_a_rule_of_the_market() -> None:
    rule = decisions.load_rule(CORPUS / "sound" / "near--decision-rests-on-score--a-party-of-the-market.toml")
    state = decisions.Decider(unit="示例市财政局", uscc="11130100MB0C00001B")
    assert refusal(rule, model(), by=state) == "decision-of-the-market"


def test_citizen_reference_only_adds_points_and_asks_no_record_that_may_not_be_scored() -> None:
    from credit_standard import scoring
    from credit_standard.disclosure.decision.places import places

    card = scoring.load_card("citizen-reference")
    for one in card.indicators.values():
        assert one.base >= 0
        for effect in one.table.outcomes():
            assert effect.points >= 0
            assert effect.each is None or effect.each.points >= 0
            assert (effect.judge, effect.forbid) == (None, ())
        asked = {name for when in one.table.conditions() for name in names_in(when)}
        assert not any(one.declaration.by_name[name].consent for name in asked)
    local = {one.record for one in card.indicators.values() if places(one.declaration).outside("person")}
    hours = record("volunteer-service", **PERSON, hours="1000", decision_date="2026-01-01")
    assert local == {"volunteer-service"}
    assert card.evaluate([hours], as_of=ON).not_counted[0].reason == "outside"


def names_in(when: object) -> tuple[str, ...]:
    from credit_standard.language.nodes import field_names

    return field_names(when)  # type: ignore[arg-type]
