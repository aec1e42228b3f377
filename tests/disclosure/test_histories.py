"""Rows of a batch with process records are decided as their records are one at a time."""

from datetime import date
from typing import Any

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard import lifecycle, records
from credit_standard.disclosure import Question, disclosed, disclosed_in_batch
from credit_standard.disclosure.publication.histories import history_columns
from credit_standard.findings import entry, finding
from credit_standard.lifecycle import Record
from credit_standard.lifecycle.record.process_records import ProcessRecords
from tests.disclosure.questions import QUESTIONS

NAME = "administrative-penalty"
DECLARATION = records.declared(NAME)
NUMBERS = st.sampled_from(["CF-1", "CF-2", "CF-3"])
DAYS = st.dates(date(2026, 5, 1), date(2026, 6, 30))
ROW: dict[str, st.SearchStrategy[Any]] = {
    "subject_kind": st.sampled_from(["enterprise", "person", None]),
    "subject_uscc": st.just("91350100M000100Y43"),
    "basis": st.just("《示例条例》第一条"),
    "source_record_id": st.none() | NUMBERS,
    "decision_number": st.sampled_from([None, "罚1", "罚2"]),
    "decision_date": st.none() | DAYS,
    "gravity": st.sampled_from([None, "general"]),
    "record_status": st.sampled_from([None, "disputed", "withdrawn"]),
}
PROCESS: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "publicity-notice": {
        "notice_channel": st.sampled_from(["credit-china", "own-site"]),
        "publicity_state": st.sampled_from(["published", "ended"]),
        "publicity_from": DAYS,
        "publicity_until": st.none() | DAYS,
        "ended_on": st.none() | DAYS,
    },
    "repair-decision": {
        "repair_result": st.sampled_from(["granted", "partly-granted", "refused", "revoked"]),
        "decision_date": DAYS,
        "repair_effects": st.none() | st.just(["publicity-ended"]) | st.just(["sharing-ended"]),
    },
    "correction-notice": {
        "correction_kind": st.sampled_from(["quashing", "deletion", "correction"]),
        "notified_on": DAYS,
    },
    "objection": {
        "applied_on": DAYS,
        "decision_date": st.none() | DAYS,
        "objection_result": st.sampled_from(["upheld", "rejected", "unverifiable"]),
    },
}


@st.composite
def process_records(draw: st.DrawFn) -> list[tuple[str, dict[str, Any], bool]]:
    """Types, values, and whether the record has errors."""
    names = draw(st.lists(st.sampled_from(sorted(PROCESS)), max_size=4))
    return [
        (
            name,
            {
                "record_id": draw(st.none() | NUMBERS),
                "record_decision_number": draw(st.sampled_from([None, "罚1"])),
                **draw(st.fixed_dictionaries(PROCESS[name])),
            },
            draw(st.booleans()),
        )
        for name in names
    ]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.fixed_dictionaries(ROW), min_size=1, max_size=12),
    process_records(),
    st.sampled_from(QUESTIONS),
)
def test_rows_with_a_history_are_decided_as_their_records_are(
    rows: list[dict[str, Any]], given_records: list[tuple[str, dict[str, Any], bool]], question: Question
) -> None:
    history = ProcessRecords()
    error = finding(entry("uscc-length"), length=15)
    for name, values, is_wrong in given_records:
        history.add(records.declared(name), values, [error] if is_wrong else [])
    batch = pl.DataFrame(rows, schema={one: DECLARATION.types[one].polars for one in ROW})
    states = lifecycle.states(NAME, batch, as_of=question.as_of, channel=question.channel)
    known = history_columns(DECLARATION, batch, states, history.of_rows(DECLARATION, batch), question)
    answers = disclosed_in_batch(
        NAME,
        batch,
        question,
        states=known.states,
        disputed=known.disputed,
        history_errors=known.history_errors,
    )
    for position, (values, answer) in enumerate(zip(rows, answers, strict=True)):
        alone = disclosed(Record(DECLARATION, values), question, history.of(DECLARATION, values))
        assert (answer.seen_as, answer.grounds, answer.items) == (alone.seen_as, alone.grounds, alone.items)
        assert answer.inputs == alone.inputs
        assert alone.state is not None
        assert known.states["publicity_reason"][position] == alone.state.publicity.reason
        assert known.states["publicity_since"][position] == alone.state.publicity.since
