"""The states of a batch are those of its records one at a time."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard import lifecycle, records
from credit_standard.lifecycle import Record, Rules, rules
from credit_standard.lifecycle.state.columns import still_used
from tests.lifecycle.answers import answers

RULES = (rules(), rules(unverified=["*"]), rules(territory="370100"), rules(holder="credit-reporting-agency"))
DAYS = st.dates(date(2018, 1, 1), date(2028, 12, 31))
MAY_BE_DAY = st.none() | DAYS
PENALTY: dict[str, st.SearchStrategy[Any]] = {
    "subject_kind": st.sampled_from([None, "enterprise", "person"]),
    "penalty_kinds": st.lists(
        st.sampled_from(
            ["warning", "criticism", "fine", "licence-revocation", "production-suspension", "other"]
        ),
        min_size=1,
    ),
    "gravity": st.sampled_from([None, "minor", "general", "serious", "specific-serious"]),
    "procedure": st.sampled_from([None, "simple", "ordinary"]),
    "regulated_field": st.sampled_from([None, "fire", "food-and-drugs", "work-safety", "other:美容"]),
    "correction_state": st.sampled_from([None, "corrected", "uncorrected", "unknown"]),
    "record_status": st.sampled_from([None, "valid", "withdrawn", "archived", "disputed"]),
    "decision_state": st.sampled_from([None, None, "valid", "revoked", "invalid", "disputed", "other:注销"]),
    "fine": st.sampled_from([None, Decimal("9.99"), Decimal(10)]),
    "largest_fine": st.sampled_from([None, Decimal("9.99"), Decimal(10)]),
    "basis": st.sampled_from(["《示例条例》", "《治安管理处罚法》", "《禁毒法》"]),
    "facts": st.sampled_from([None, "吸食毒品"]),
    "authority": st.sampled_from([None, "某市公安局", "某市示例局"]),
    "decision_date": st.none() | DAYS,
    "published_on": MAY_BE_DAY,
    "publicity_until": st.none() | DAYS | st.just(date(2099, 12, 31)),
    "conduct_ended_on": MAY_BE_DAY,
    "corrected_on": MAY_BE_DAY,
    "ban_until": MAY_BE_DAY,
    "quashed_on": MAY_BE_DAY,
    "status_changed_on": MAY_BE_DAY,
    "data_source_region": st.sampled_from([None, "130102", "310101", "410100", "330100"]),
    "publication_channels": st.sampled_from([None, ["credit-china"], ["enterprise-publicity", "own-site"]]),
}
DEFAULTER: dict[str, st.SearchStrategy[Any]] = {
    "subject_kind": st.sampled_from(["enterprise", "person"]),
    "defaulter_conducts": st.lists(st.sampled_from(["able-but-refuses", "evasion"]), min_size=1),
    "finding_date": MAY_BE_DAY,
    "published_on": DAYS,
    "listing_months": st.none() | st.integers(1, 60),
    "removed_on": MAY_BE_DAY,
    "performed_on": MAY_BE_DAY,
    "data_source_region": st.sampled_from([None, "330100"]),
}
CHANNELS = [None, "credit-china", "enterprise-publicity"]


@pytest.mark.parametrize(
    ("name", "items"), [("administrative-penalty", PENALTY), ("judgment-defaulter", DEFAULTER)]
)
@settings(max_examples=30, deadline=None)
@given(data=st.data(), channel=st.sampled_from(CHANNELS), under=st.sampled_from(RULES), as_of=DAYS)
def test_a_batch_says_what_its_records_say(
    name: str, items: dict[str, Any], data: st.DataObject, channel: str | None, under: Rules, as_of: date
) -> None:
    rows = data.draw(st.lists(st.fixed_dictionaries(items), min_size=6, max_size=16))
    declared = records.declared(name)
    schema = {one: declared[one].value_type.polars for one in items}
    batch = pl.DataFrame(rows, schema=schema)
    found = lifecycle.states(name, batch, as_of=as_of, channel=channel, rules=under)
    alone = [
        answers(lifecycle.state(Record(declared, row), as_of=as_of, channel=channel, rules=under))
        for row in rows
    ]
    assert found.select(alone[0].keys()).to_dicts() == alone
    shown = lifecycle.states(name, batch, as_of=as_of, rules=under)
    is_over = (shown["publicity"] == "ended") | (shown["use"] == "ended")
    used = still_used(name, batch, as_of=as_of, rules=under)
    assert used.to_list() == (~is_over & (shown["publicity_reason"] != "sealed")).to_list()


def test_a_day_later_is_the_next_change() -> None:
    declared = records.declared("administrative-penalty")
    row = {"decision_date": date(2026, 5, 31), "gravity": "general", "subject_kind": "enterprise"}
    now = lifecycle.state(Record(declared, row), as_of=date(2026, 6, 1))
    assert now.next_change == date(2026, 8, 31)
    before, after = (
        lifecycle.state(Record(declared, row), as_of=now.next_change + timedelta(days=one)).repair.missing
        for one in (-1, 0)
    )
    assert set(before) - set(after) == {"minimum-period"}
