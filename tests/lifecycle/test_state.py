"""What a record's clocks say on a day, with what happened to it since."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard import lifecycle
from credit_standard.lifecycle import Record, State
from tests.lifecycle.given import day, penalty, process, record

GENERAL = penalty(gravity="一般")


def state(one: Record, as_of: str, *history: Record, channel: str | None = None, **under: Any) -> State:
    return lifecycle.state(
        one, as_of=day(as_of), channel=channel, history=history, rules=lifecycle.rules(**under)
    )


def names(found: State) -> set[str]:
    return {one.name for one in found.findings}


# The maximum and the stated end


def test_the_automatic_stop_is_the_first_day_on_which_it_is_not_shown() -> None:
    assert state(GENERAL, "2027-05-30").published
    stopped = state(GENERAL, "2027-05-31")
    assert (stopped.published, stopped.expired, stopped.publicity.since) == (False, True, date(2027, 5, 31))


def test_the_stated_day_is_the_last_one_shown_where_it_is_earlier() -> None:
    one = penalty(gravity="一般", publicity_until="2026-12-31")
    assert state(one, "2026-12-31").published
    assert state(one, "2027-01-01").publicity.reason == "stated-end"


def test_the_maximum_counts_where_the_stated_day_is_later() -> None:
    assert (
        state(penalty(gravity="一般", publicity_until="2099/12/31"), "2027-05-31").publicity.reason
        == "period-over"
    )


def test_an_end_of_publicity_does_not_roll_over_holidays() -> None:
    one = penalty(gravity="一般", decision_date="2025-10-01")  # order 36 is computed too: one year
    assert state(one, "2026-10-01").publicity.since == date(2026, 10, 1)


def test_stated_uncorrected_at_the_maximum_it_ends_and_the_answer_says_what_was_not_configured() -> None:
    ended = state(penalty(gravity="一般", correction_state="未纠正"), "2027-06-01")
    assert not ended.published
    assert "lifecycle-uncorrected-at-maximum" in names(ended)


def test_sharing_goes_on_after_an_automatic_stop_and_the_answer_says_that_this_was_not_read() -> None:
    ended = state(GENERAL, "2027-06-01")
    assert (ended.shared, ended.usable) == (True, True)
    assert "lifecycle-sharing-unread" in names(ended)


def test_configured_an_automatic_stop_ends_sharing_too() -> None:
    ended = state(GENERAL, "2027-06-01", unverified=["ndrc-36"])
    assert (ended.shared, ended.sharing.since, ended.verified) == (False, date(2027, 5, 31), False)


# Which regime


def test_a_penalty_on_two_sites_has_a_clock_of_its_own_on_each() -> None:
    one = penalty(gravity="一般", decision_date="2026-06-01", published_on="2026-06-20",
                  publication_channels="信用中国;国家企业信用信息公示系统")  # fmt: skip
    credit_china = state(one, "2026-07-01", channel="credit-china")
    publicity_system = state(one, "2026-07-01", channel="enterprise-publicity")
    assert credit_china.publicity.rule is not None
    assert publicity_system.publicity.rule is not None
    assert credit_china.publicity.rule.regime.name == "ndrc-36"
    assert publicity_system.publicity.rule.regime.name == "samr-107"


def test_a_notice_has_the_date_of_its_own_channel() -> None:
    one = penalty(penalty_kinds="罚款", gravity="轻微", decision_date="2024-03-01")
    notice = process("publicity-notice", notice_channel="国家企业信用信息公示系统", publicity_state="公示中",
                     publicity_from="2024-03-11")  # fmt: skip
    shown = state(one, "2024-04-01", notice, channel="enterprise-publicity")
    assert (shown.published, shown.publicity.until) == (True, date(2024, 6, 11))
    assert "lifecycle-no-start" in names(state(one, "2024-04-01", channel="enterprise-publicity"))


def test_where_it_was_not_read_whether_order_36_reaches_back_the_earlier_date_counts_and_the_answer_says_so() -> (
    None
):
    one = penalty(gravity="一般", decision_date="2025-09-01")
    shown = state(one, "2026-05-01")
    assert (shown.publicity.until, shown.repair.opens_on) == (date(2026, 9, 1), date(2025, 12, 1))
    assert "lifecycle-transition-unread" in names(shown)
    assert not shown.verified


def test_a_new_rule_ends_nothing_before_it_is_in_force() -> None:
    one = penalty(gravity="一般", decision_date="2024-09-01")
    assert state(one, "2026-03-31").published
    assert state(one, "2026-04-01").publicity.since == date(2026, 4, 1)


def test_a_policy_paper_is_not_chosen_where_a_rule_applies() -> None:
    one = penalty(gravity="严重", decision_date="2025-08-01")
    now = state(one, "2025-09-01")
    assert now.publicity.rule is not None
    assert now.publicity.rule.regime.name in {"ndrc-58", "ndrc-36"}


def test_a_person_in_shandong_is_not_published() -> None:
    one = penalty(subject_kind="自然人", subject_uscc=None, document_type="身份证",
                  document_number="11010519491231002X", gravity="一般", data_source_region="370100")  # fmt: skip
    assert state(one, "2026-07-01").publicity.reason == "never-published"


def test_a_province_ends_sharing_five_years_after_the_conduct() -> None:
    one = penalty(gravity="严重", conduct_ended_on="2021-10-15", data_source_region="310100")
    assert state(one, "2026-10-14").shared
    ended = state(one, "2026-10-15")
    assert (ended.published, ended.publicity.reason, ended.shared) == (False, "limit-over", False)


def test_the_clock_of_credit_reporting_is_not_that_of_a_platform() -> None:
    one = penalty(subject_kind="自然人", subject_uscc=None, document_type="身份证", gravity="一般",
                  document_number="11010519491231002X", conduct_ended_on="2026-03-01")  # fmt: skip
    assert state(one, "2026-07-01").storage.until is None
    agency = state(one, "2026-07-01", holder="credit-reporting-agency")
    assert (agency.published, agency.storage.until) == (False, date(2031, 3, 1))


# In doubt nothing is published


@pytest.mark.parametrize(
    ("changes", "doubt"),
    [
        ({"decision_date": None}, "lifecycle-no-date"),
        ({"decision_date": "2026-13-01"}, "lifecycle-undecided"),
        ({"published_on": "2026-05-01"}, "lifecycle-dates-disordered"),
        ({"decision_date": "2015-01-10"}, "lifecycle-no-regime"),
    ],
)
def test_in_doubt_nothing_is_published_and_the_answer_says_which_doubt(
    changes: dict[str, Any], doubt: str
) -> None:
    found = state(
        penalty(**{"gravity": "一般", **changes}), "2016-01-01" if "2015" in str(changes) else "2026-07-01"
    )
    assert not found.published
    assert doubt in names(found) or found.publicity.reason == "period-over"


def test_a_fine_without_a_class_has_the_shortest_of_its_candidates() -> None:
    unknown = state(penalty(published_on="2026-06-05"), "2026-07-01")
    assert (unknown.published, unknown.publicity.until) == (True, date(2026, 8, 31))
    assert "lifecycle-class-suggested" in names(unknown)
    assert state(penalty(), "2026-07-01").publicity.reason == "in-principle-not"


def test_the_authority_s_class_wins_over_the_suggested_one() -> None:
    one = penalty(gravity="严重", penalty_kinds="罚款")
    assert state(one, "2026-07-01").publicity.until == date(2029, 5, 31)


def test_a_class_of_another_scale_gets_the_shortest_period() -> None:
    one = penalty(gravity="特定严重", published_on="2026-06-05")
    found = state(one, "2026-07-01")
    assert found.publicity.until == date(2026, 8, 31)
    assert "lifecycle-class-unknown" in names(found)


# What happens to a record


def decision(result: str, on: str, **more: Any) -> Record:
    return process("repair-decision", application_id="XF-1", repair_result=result, decision_date=on, **more)


APPLICATION = process(
    "repair-application", application_id="XF-1", applied_on="2026-09-05", admitted_on="2026-09-08"
)
GRANT = decision("准予修复", "2026-09-15", repair_effects="终止公示;停止共享使用;解除惩戒措施")


def test_a_granted_repair_ends_publicity_sharing_and_use_and_nothing_else() -> None:
    repaired = state(GENERAL, "2026-09-15", APPLICATION, GRANT)
    assert [one.state for one in repaired.clocks] == ["ended", "ended", "ended", "running"]
    assert repaired.publicity.since == date(2026, 9, 15)
    assert state(GENERAL, "2026-09-14", APPLICATION, GRANT).published


@pytest.mark.parametrize("effects", ["其他方式", "移出示例名册", "其他：书面说明;移出示例名册"])
def test_of_effects_that_nobody_knows_publicity_ends_at_the_least(effects: str) -> None:
    granted = decision("准予修复", "2026-09-15", repair_effects=effects)
    assert state(GENERAL, "2026-09-15", APPLICATION, granted).publicity.since == date(2026, 9, 15)


def test_a_repair_won_by_false_evidence_is_revoked_and_its_record_shown_again_until_the_maximum() -> None:
    revoked = decision("撤销修复", "2026-11-02", revoked_decision_number="修复 1 号")
    history = (revoked, GRANT, APPLICATION)
    assert not state(GENERAL, "2026-11-01", *history).published
    again = state(GENERAL, "2026-11-02", *history)
    assert (again.published, again.publicity.until) == (True, date(2027, 5, 31))
    assert again.repair.stage == "revoked"


def test_a_decision_that_was_quashed_comes_down_and_its_storage_is_due() -> None:
    quashed = state(penalty(gravity="一般", quashed_on="2026-07-01"), "2026-07-01")
    assert (quashed.published, quashed.shared, quashed.storage.state) == (False, False, "due")


def test_a_case_holds_what_storage_would_give_up_and_shortens_nothing() -> None:
    hold = process("hold", hold_number="BL-1", hold_kind="诉讼", hold_opened_on="2026-06-20")
    one = penalty(gravity="一般", quashed_on="2026-07-01")
    assert state(one, "2026-07-05", hold).storage.state == "held"
    assert state(GENERAL, "2026-07-05", hold).publicity == state(GENERAL, "2026-07-05").publicity


def test_of_a_person_who_died_nothing_is_published_shared_or_used() -> None:
    one = penalty(subject_kind="自然人", subject_uscc=None, document_type="身份证", gravity="一般",
                  document_number="11010519491231002X")  # fmt: skip
    died = state(one, "2026-07-01", record("person-identity", died_on="2026-06-20"))
    assert [(clock.state, clock.reason) for clock in died.clocks[:3]] == [("withheld", "died")] * 3
    assert died.repair.missing == ("living-person",)


def test_who_took_over_may_apply_and_the_clocks_run_on() -> None:
    gone = record("registration-termination", decision_date="2026-06-20", termination_kind="注销",
                  successor_name="石家庄承继公司")  # fmt: skip
    found = state(GENERAL, "2026-07-01", gone)
    assert found.published
    assert found.repair.applicants == ("石家庄承继公司",)


def test_an_open_objection_marks_the_record() -> None:
    objection = process("objection", objection_number="YY-1", applied_on="2026-06-20")
    assert state(GENERAL, "2026-06-20", objection).disputed
    assert not state(GENERAL, "2026-06-19", objection).disputed


def test_who_left_the_list_is_not_shown_on_it() -> None:
    one = record("judgment-defaulter", subject_kind="企业", published_on="2025-03-01", removed_on="2026-03-01",
                 defaulter_conducts="违反财产报告制度")  # fmt: skip
    assert state(one, "2026-02-28").published
    assert state(one, "2026-03-01").publicity.reason == "list-left"


def test_a_process_record_of_another_record_changes_nothing() -> None:
    other = decision("准予修复", "2026-07-01", record_id="CF-2")
    found = state(GENERAL, "2026-07-02", other)
    assert found.published
    assert "lifecycle-foreign-history" in names(found)


def test_a_grant_without_an_application_is_told_and_counts() -> None:
    found = state(GENERAL, "2026-09-20", GRANT)
    assert (found.published, found.repair.stage) == (False, "none")
    assert "lifecycle-repair-out-of-order" in names(found)


# Repair


def test_not_yet_has_the_shape_of_yes() -> None:
    corrected = penalty(gravity="一般", corrected_on="2026-06-30")
    early, late = (state(corrected, one).repair for one in ("2026-08-30", "2026-08-31"))
    assert (early.answer, early.missing, late.answer, late.missing) == (
        "not-yet",
        ("minimum-period",),
        "yes",
        (),
    )
    assert early.opens_on == late.opens_on == date(2026, 8, 31)
    assert early.to_json().keys() == late.to_json().keys()


@pytest.mark.parametrize(
    ("changes", "missing"),
    [({}, ("duty-performed", "conduct-corrected")), ({"correction_state": "未纠正"}, ("stated-uncorrected",)),
     ({"correction_state": "已纠正"}, ())],
)  # fmt: skip
def test_correction_has_three_values(changes: dict[str, str], missing: tuple[str, ...]) -> None:
    assert state(penalty(gravity="一般", **changes), "2026-09-30").repair.missing == missing


def test_where_the_rules_allow_no_early_stop_the_answer_is_no_and_says_when_it_ends() -> None:
    one = penalty(gravity="严重", penalty_kinds="责令停产停业", decision_date="2022-01-10", published_on="2022-01-20",
                  publication_channels="国家企业信用信息公示系统")  # fmt: skip
    answer = state(one, "2023-02-01").repair
    assert (answer.answer, answer.missing) == ("no", ("repair-allowed",))
    assert answer.stops_on == date(
        2025, 1, 20
    )  # before order 107, which may open repair of what is shown then


def test_while_an_application_is_open_nobody_applies_again() -> None:
    assert state(
        penalty(gravity="一般", corrected_on="2026-06-30"), "2026-09-10", APPLICATION
    ).repair.missing == ("no-open-application",)


def test_what_a_later_regime_asks_and_brings_counts_from_its_first_day() -> None:
    one = penalty(gravity="一般", decision_date="2025-06-01", corrected_on="2025-07-01")
    before, after = (state(one, day).repair for day in ("2026-03-31", "2026-04-01"))
    assert (before.decided_by, before.effects) == (("credit-site",), ("publicity-ended",))
    assert after.effects == ("publicity-ended", "sharing-ended", "measures-lifted")


def test_who_keeps_a_list_decides_who_leaves_it() -> None:
    listed = record("serious-dishonesty", subject_kind="企业", gravity="严重", listed_on="2025-05-01")
    found = state(listed, "2025-09-01").repair
    assert (found.decided_by, found.effects) == (("finding-unit",), ("publicity-ended", "removed-from-list"))


def test_a_refused_applicant_may_apply_again() -> None:
    refused = decision("不予修复", "2026-09-15")
    one = penalty(gravity="一般", corrected_on="2026-06-30")
    assert state(one, "2026-09-20", APPLICATION, refused).repair.answer == "yes"


def test_who_is_still_on_a_list_has_to_leave_it_first() -> None:
    listing = record("abnormal-operation", listed_on="2026-06-10")
    one = penalty(gravity="一般", corrected_on="2026-06-30", published_on="2026-06-01",
                  publication_channels="国家企业信用信息公示系统")  # fmt: skip
    assert state(one, "2026-10-01", listing).repair.missing == ("off-abnormal-list",)


# Properties

CLASSES = ("minor", "general", "serious")


@settings(max_examples=150, deadline=None)
@given(
    st.dates(date(2019, 7, 1), date(2029, 1, 1)), st.sampled_from(CLASSES), st.integers(0, 1_400), st.integers(1, 400),
    st.sampled_from(["credit-china", "enterprise-publicity"]),
)  # fmt: skip
def test_publicity_never_outlives_its_maximum_and_a_later_day_never_shows_again_what_ended(
    decided: date, gravity: str, first: int, later: int, channel: str
) -> None:
    values = {
        "decision_date": decided,
        "published_on": decided,
        "gravity": gravity,
        "subject_kind": "enterprise",
    }
    one = Record(GENERAL.declaration, values)
    days = (decided + timedelta(days=first), decided + timedelta(days=first + later))
    before, after = (lifecycle.state(one, as_of=at, channel=channel) for at in days)
    assert before.published or not after.published
    longest = lifecycle.periods("samr-45", "general", decided).auto_stop
    assert longest is not None
    assert not after.published or days[1] < longest
    if before.published and before.publicity.until is not None and days[1] >= before.publicity.until:
        assert not after.published


# Deadlines


def owed(found: State) -> dict[str, tuple[str, date, bool]]:
    return {one.step: (one.by, one.due_on, one.is_overdue) for one in found.deadlines}


def test_a_quashed_decision_comes_down_within_three_working_days_and_is_late_on_the_fourth() -> None:
    one = penalty(gravity="一般", quashed_on="2026-09-28")  # a Monday; holidays from 1 October
    assert owed(state(one, "2026-09-30"))["take-down"][2] is False
    by, due, late = owed(state(one, "2026-10-20"))["take-down"]
    assert (by, due > date(2026, 10, 1), late) == ("finding-unit", True, True)


def test_an_open_application_is_owed_an_answer_within_ten_working_days() -> None:
    received = process("repair-application", application_id="XF-1", applied_on="2026-06-01")
    found = owed(state(GENERAL, "2026-06-02", received))
    assert found["admission"] == ("finding-unit", date(2026, 6, 4), False)
    assert found["answer"] == ("credit-site", date(2026, 6, 15), False)
    assert "answer" not in owed(state(GENERAL, "2026-09-20", APPLICATION, GRANT))


def test_where_nobody_knows_the_holidays_weekdays_count_and_the_answer_says_so() -> None:
    one = penalty(gravity="一般", decision_date="2029-05-31", quashed_on="2029-07-02")
    found = state(one, "2029-07-03")
    assert owed(found)["take-down"][1] == date(2029, 7, 5)
    assert "working-days-unknown" in names(found)


@settings(max_examples=80, deadline=None)
@given(
    st.sets(st.integers(0, 5)),
    st.integers(0, 900),
    st.integers(1, 300),
    st.dates(date(2026, 4, 1), date(2027, 1, 1)),
)
def test_whatever_happened_a_later_day_never_shows_again_what_ended_unless_a_repair_was_revoked(
    chosen: set[int], first: int, later: int, decided: date
) -> None:
    def on(days: int) -> str:
        return (decided + timedelta(days=days)).isoformat()

    events = (
        process("repair-application", application_id="XF-1", applied_on=on(100)),
        decision("准予修复", on(120)),
        process("hold", hold_number="BL-1", hold_kind="诉讼", hold_opened_on=on(10)),
        process("objection", objection_number="YY-1", applied_on=on(20)),
        process(
            "publicity-notice", notice_channel="信用中国", publicity_state="公示中", publicity_from=on(5)
        ),
        process("correction-notice", correction_kind="撤销", quashed_on=on(200), notified_on=on(200)),
    )
    one = penalty(gravity="一般", decision_date=decided.isoformat(), published_on=None)
    history = [events[at] for at in sorted(chosen)]
    before, after = (state(one, on(at), *history) for at in (first, first + later))
    assert before.published or before.publicity.state == "pending" or not after.published
    stop = lifecycle.periods("ndrc-36", "general", decided).auto_stop
    assert stop is not None
    assert not (after.published and after.as_of >= stop)
