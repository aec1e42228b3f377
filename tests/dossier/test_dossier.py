"""The dossier: everything in it rests on what its audience sees, and the same records give the same report."""

import json
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from credit_standard import lifecycle, scoring
from credit_standard.disclosure import Question, disclosed
from credit_standard.dossier import Holdings, compiled, dossier, held, query_record
from credit_standard.dossier.as_json import to_json
from credit_standard.dossier.issuing import subject_fields
from credit_standard.dossier.json_form import DossierJson
from credit_standard.layers import NATIONAL
from credit_standard.scoring import evaluate
from tests.dossier.given import AUDIENCES, BUREAU, CITIZEN, DAY, ENTERPRISE, SAMPLES, made, question
from tests.lifecycle.given import penalty, process

EVERY = [(sample, audience) for sample in SAMPLES for audience in AUDIENCES]
NAMED = [f"{sample.name}-{audience}" for sample, audience in EVERY]
COMPANY = "91350100M000100Y43"
WHO = {"subject_kind": "企业", "subject_name": "石家庄示例机械有限公司", "subject_uscc": COMPANY}


def only_seen(holdings, asked):
    """The holdings of which every record that the audience does not see was taken away before."""
    kept, gone = [], set()
    for one in holdings.records:
        history = holdings.history.of(one.declaration, one.values)
        if disclosed(one, asked, history).seen:
            kept.append(one)
        else:
            gone.add(one.values.get("source_record_id"))
    kept = [one for one in kept if one.values.get("record_id") not in gone - {None}]
    return Holdings(holdings.subject, tuple(kept), holdings.history)


@pytest.mark.parametrize(("sample", "audience"), EVERY, ids=NAMED)
def test_what_an_audience_does_not_see_changes_nothing_in_its_report(sample, audience):
    """No point of the score on any day, no date, not even the number of the report."""
    card = scoring.load_card(sample.card)
    asked = question(sample, audience)
    bare = compiled(only_seen(sample.holdings(), asked), asked, card=card)
    assert to_json(made(sample, audience)) == to_json(bare)


def test_something_is_withheld_from_every_audience_of_the_samples():
    found = {audience: sum(made(one, audience).withheld.total() for one in SAMPLES) for audience in AUDIENCES}
    assert all(found.values()), found


def test_a_repaired_record_leaves_no_dip_for_the_public_and_a_step_for_oneself():
    public, own = made(ENTERPRISE, "public"), made(ENTERPRISE, "self")
    assert public.rating is not None
    assert own.rating is not None
    assert min(one.units for one in public.rating.course) >= 800
    assert min(one.units for one in own.rating.course) < 800
    assert own.rating.course[-1].units == own.rating.score.units


def test_a_sealed_record_is_in_no_report():
    for audience in AUDIENCES:
        assert "示公罚〔2025〕9号" not in json.dumps(to_json(made(CITIZEN, audience)), ensure_ascii=False)
    assert made(CITIZEN, "self").withheld["sealed"] == 1


def test_a_decision_on_repair_is_shown_with_the_record_that_it_names_or_not_at_all():
    shared = {one.record.declaration.name for one in made(ENTERPRISE, "shared").entries}
    assert {"repair-application", "repair-decision", "administrative-penalty"} <= shared
    holdings = ENTERPRISE.holdings()
    alone = tuple(one for one in holdings.records if one.declaration.name != "administrative-penalty")
    bare = compiled(Holdings(holdings.subject, alone, holdings.history), question(ENTERPRISE, "shared"))
    assert not [one for one in bare.entries if one.record.declaration.category == "process"]


def test_an_objection_that_is_over_leaves_no_trace_in_the_curve_of_others():
    record = penalty(gravity="严重", decision_date="2026-01-10")
    over = process(
        "objection", objection_number="YY-1", applied_on="2026-03-02", received_on="2026-03-02",
        objection_reason="信息错误", objection_content="金额有误", authority="石家庄市信用信息中心",
        objection_result="不成立", decision_date="2026-05-20", answered_on="2026-05-20", decision_reason="经核实无误",
        decided_by="王示例",
        subject_kind="企业", subject_name="石家庄示例机械有限公司", subject_uscc=COMPANY,
    )  # fmt: skip
    card = scoring.load_card("enterprise-reference")

    def course(records, audience):
        found = dossier(COMPANY, records, audience=audience, as_of=date(2026, 6, 30), card=card).rating
        return [(one.day, one.units) for one in found.course]

    assert course([record, over], "public") == course([record], "public")
    assert course([record, over], "self") != course([record], "self")


DAYS = st.dates(date(2024, 1, 1), date(2026, 6, 30))
PENALTIES = st.lists(
    st.tuples(
        DAYS, st.sampled_from(["轻微", "一般", "严重"]), st.integers(1, 20), st.booleans(), st.booleans()
    ),
    max_size=5,
)


@settings(max_examples=25, deadline=None)
@given(PENALTIES, st.sampled_from(["public", "shared"]))
def test_nor_does_it_with_any_penalties_repairs_and_objections(drawn, audience):
    records = []
    for number, (on, gravity, fine, repaired, disputed) in enumerate(drawn):
        name = f"CF-{number}"
        about = {"record_id": name, "authority": "石家庄市信用信息中心", **WHO}
        records.append(penalty(
            source_record_id=name, decision_number=f"石示罚〔2026〕{number}号", decision_date=on.isoformat(),
            gravity=gravity, fine=str(fine), corrected_on=on.isoformat(),
        ))  # fmt: skip
        if repaired:
            records += [
                process("repair-application", application_id=f"XF-{number}", applied_on="2026-05-01",
                        received_on="2026-05-01", correction="已纠正", corrected_on=on.isoformat(),
                        repair_conditions="已履行法定义务;已公开信用承诺", commitment_number="CN-1", **about),
                process("repair-decision", application_id=f"XF-{number}", decision_date="2026-05-12",
                        repair_result="准予修复", decided_by="王示例", repair_effects="终止公示", **about),
            ]  # fmt: skip
        if disputed:
            records.append(process(
                "objection", objection_number=f"YY-{number}", applied_on="2026-06-01", received_on="2026-06-01",
                objection_reason="信息错误", objection_content="金额有误", **about,
            ))  # fmt: skip
    asked = Question(audience=audience, as_of=date(2026, 6, 30), unit="示例局", purpose="duty")
    whole = held(COMPANY, records, as_of=asked.as_of)
    card = scoring.load_card("enterprise-reference")
    bare = to_json(compiled(only_seen(whole, asked), asked, card=card))
    assert to_json(compiled(whole, asked, card=card)) == bare


@pytest.mark.parametrize(("sample", "audience"), EVERY, ids=NAMED)
def test_the_order_of_the_data_does_not_matter(sample, audience):
    holdings = sample.holdings()
    mixed = list(holdings.records)
    Random(7).shuffle(mixed)
    card = scoring.load_card(sample.card)
    other = compiled(
        Holdings(holdings.subject, tuple(mixed), holdings.history), question(sample, audience), card=card
    )
    assert to_json(other) == to_json(made(sample, audience))


@pytest.mark.parametrize(("sample", "audience"), EVERY, ids=NAMED)
def test_its_json_has_the_published_form(sample, audience):
    text = json.dumps(to_json(made(sample, audience)))
    found = TypeAdapter(DossierJson).validate_json(text, strict=True)
    assert (found["audience"], found["as_of"]) == (audience, DAY.isoformat())


def test_curve_and_forecast_are_what_an_evaluation_of_each_day_gives():
    found = made(BUREAU, "public")
    assert found.rating is not None
    records = [one.record for one in found.entries if one.record.declaration.category != "process"]
    card = found.rating.score.card
    for step in (*found.rating.course, *found.rating.forecast):
        on_the_day = evaluate(card, records, as_of=step.day)
        assert (on_the_day.units, on_the_day.grade) == (step.units, step.grade)
    assert [one.day for one in found.rating.course][-2:] == [date(2026, 11, 1), DAY]
    assert len(found.rating.course) == 25


@pytest.mark.parametrize(
    ("audience", "reason"), [("public", "not-open"), ("shared", "not-open"), ("self", "")]
)
def test_the_score_of_a_person_is_for_that_person(audience, reason):
    assert made(CITIZEN, audience).no_rating == reason


def test_without_a_card_or_with_one_for_others_there_is_no_score_and_the_report_says_why():
    assert made(ENTERPRISE, "public", card=None).no_rating == "no-card"
    assert (
        made(ENTERPRISE, "public", card=scoring.load_card("citizen-reference")).no_rating
        == "not-for-this-subject"
    )


def test_a_number_is_the_callers_or_is_made_of_what_the_report_says():
    assert made(BUREAU, "public", number="示信报〔2026〕8号").number == "示信报〔2026〕8号"
    one, other = made(BUREAU, "public").number, made(BUREAU, "self").number
    assert one == made(BUREAU, "public").number
    assert one != other
    assert one.startswith("20261127-")


def test_the_number_of_a_person_is_masked_as_the_audience_requires():
    text = json.dumps(to_json(made(CITIZEN, "public")), ensure_ascii=False)
    assert CITIZEN.number not in text
    assert made(CITIZEN, "public").subject.number == "130102********0020"
    assert made(CITIZEN, "self").subject.number == CITIZEN.number


def test_the_query_is_a_sound_record_for_the_log():
    for sample, audience in EVERY:
        found = made(sample, audience)
        who = {} if audience != "shared" else {"querier_uscc": BUREAU.number}
        record = query_record(
            found, subject_fields(sample.holdings(), found.subject.group, DAY), querier=who, standard=NATIONAL
        )
        assert [one.code for one in record.findings if one.is_error] == [], (sample.name, audience)
        assert record.values["report_number"] == found.number
        assert record.values["given_records"] == len(list(found.entries))


def test_oneself_sees_who_asked_and_what_can_be_done_and_nobody_else_does():
    own = list(made(CITIZEN, "self").entries)
    assert "credit-query" in {one.record.declaration.name for one in own}
    ticket = next(one for one in own if one.record.declaration.name == "administrative-penalty")
    assert ticket.rights is not None
    assert ticket.rights.repair.answer == "yes"
    assert [one.step for one in ticket.rights.application] == ["admission", "answer"]
    for audience in ("public", "shared", "authorised"):
        others = list(made(CITIZEN, audience).entries)
        assert not any(one.rights or one.state for one in others)
        assert "credit-query" not in {one.record.declaration.name for one in others}


def test_deadlines_of_an_objection_are_those_of_the_place():
    record = penalty(gravity="严重", decision_date="2026-01-10")

    def objection(territory):
        rules = lifecycle.rules(territory=territory)
        found = dossier(COMPANY, [record], audience="self", as_of=date(2026, 6, 30), rules=rules)
        (one,) = found.entries
        return [(each.step, each.rule.regime.name) for each in one.rights.objection]

    assert objection("310000") == [("objection-mark", "shanghai"), ("objection", "shanghai")]
    assert objection("130100") == []


def test_records_of_others_and_records_with_errors_are_not_in_it():
    other = penalty(subject_uscc="91110000600037341L", decision_number="石示罚〔2026〕5号", gravity="严重")
    broken = penalty(decision_date="2026-13-40", decision_number="石示罚〔2026〕6号", gravity="严重")
    holdings = held(COMPANY, [other, broken, penalty(gravity="严重")], as_of=date(2026, 6, 30))
    assert len(holdings.records) == 2
    found = dossier(COMPANY, holdings.records, audience="self", as_of=date(2026, 6, 30))
    assert len(list(found.entries)) == 1
    assert found.withheld["row-has-errors"] == 1


def test_of_who_has_died_nothing_is_shown_to_others():
    who = {"subject_name": "孙示例", "document_type": "身份证", "document_number": CITIZEN.number}
    records = CITIZEN.holdings().records
    for died_on, count in ((None, 1), ("2026-10-01", 0)):
        told = {} if died_on is None else {"died_on": died_on}
        person = lifecycle.record("person-identity", {**who, "birth_date": "1985-06-12", **told})
        found = compiled(held(CITIZEN.number, [*records, person], as_of=DAY), question(CITIZEN, "authorised"))
        shown = [one.record.declaration.name for one in found.entries]
        assert shown.count("contract-performance") == count
