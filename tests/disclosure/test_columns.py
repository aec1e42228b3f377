"""The answers for a batch are those for its records one at a time."""

from datetime import date
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard import records
from credit_standard.disclosure import disclosed, disclosed_in_batch
from credit_standard.lifecycle import Record
from credit_standard.model.audience import Audience
from tests.disclosure.questions import QUESTIONS

CITIZENS = st.sampled_from(
    [None, "11010519491231002X", "130102200801010015", "130102200606150016", "G12345678"]
)
MAY_BE_DAY = st.none() | st.dates(date(2019, 1, 1), date(2026, 12, 31))
COMMON: dict[str, st.SearchStrategy[Any]] = {
    "subject_kind": st.sampled_from(
        [None, "enterprise", "individual-business", "person", "government", "household"]
    ),
    "subject_uscc": st.sampled_from([None, "91350100M000100Y43", "91110000600037341L"]),
    "organisation_code": st.sampled_from([None, "M000100Y4"]),
    "document_number": CITIZENS,
    "document_type": st.sampled_from([None, "citizen-id", "passport"]),
    "record_status": st.sampled_from([None, "valid", "withdrawn", "disputed", "archived"]),
    "secret_items": st.sampled_from([None, None, "authority", "主体名称；remarks", "全部", "不知道"]),
    "disclosure": st.sampled_from([None, ["public"], ["shared"], ["shared", "authorised"]]),
}
TYPES: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "administrative-penalty": {
        "counterpart_category": st.sampled_from([None, "person", "organisation"]),
        "basis": st.sampled_from([None, "《示例条例》", "《治安管理处罚法》第一条", "《禁毒法》第六十二条"]),
        "facts": st.sampled_from([None, "吸食毒品", "未按规定报送材料"]),
        "authority": st.sampled_from([None, "某市公安局"]),
        "decision_state": st.sampled_from([None, None, "valid", "revoked", "disputed"]),
        "gravity": st.sampled_from([None, "minor", "general", "serious"]),
        "use_scope": st.sampled_from([None, "public", "shared"]),
        "decision_date": st.dates(date(2024, 1, 1), date(2026, 12, 31)),
        "conduct_started_on": MAY_BE_DAY,
        "conduct_ended_on": MAY_BE_DAY,
    },
    "complaint": {"upheld": st.sampled_from([None, "yes", "no", "partly"]), "received_on": MAY_BE_DAY},
    "tax-credit-rating": {"grade": st.sampled_from(["A", "B", None])},
    "tax-payment": {
        "authorisation_id": st.sampled_from([None, "SQ-9"]),
        "authorised_on": MAY_BE_DAY,
        "authorised_until": MAY_BE_DAY,
    },
    "registration-change": {"change_item": st.sampled_from([None, "contact", "name"])},
    "traffic-record": {"occurred_on": MAY_BE_DAY},
    "honour": {"decision_date": MAY_BE_DAY},
    "administrative-fee": {"source_record_id": st.sampled_from([None, "SF-1", "sf-2", "SF-3"])},
    "conduct-appraisal": {},
    "integrity-training": {},
}


@pytest.mark.parametrize("name", TYPES)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_batch_is_answered_as_its_records_are(name: str, data: st.DataObject) -> None:
    declaration = records.declared(name)
    known = {one: drawn for one, drawn in {**COMMON, **TYPES[name]}.items() if one in declaration.by_name}
    rows = data.draw(st.lists(st.fixed_dictionaries(known), min_size=1, max_size=6))
    batch = pl.DataFrame(rows, schema={one: declaration.types[one].polars for one in known})
    question = data.draw(st.sampled_from(QUESTIONS))
    for values, given_answer in zip(rows, disclosed_in_batch(name, batch, question), strict=True):
        alone = disclosed(Record(declaration, values), question)
        assert given_answer.inputs == alone.inputs
        assert given_answer.seen_as == alone.seen_as
        assert given_answer.grounds == alone.grounds
        assert given_answer.items == alone.items


def test_every_audience_is_asked_for() -> None:
    assert {one.audience for one in QUESTIONS} == set(Audience)
