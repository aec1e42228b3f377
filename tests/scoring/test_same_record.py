"""A record that was sent more than once counts once: of one subject, in a batch, and on the command line."""

from __future__ import annotations

from datetime import date
from typing import Any

import polars as pl
import pytest

from credit_standard import lifecycle, records, scoring
from tests.scoring.given import penalty

DAY = date(2026, 6, 30)
CARD = scoring.load_card("enterprise-reference")
WHOLE = {"authority": "石家庄市示例局", "source_record_id": "CF-1"}


def points(*given: lifecycle.Record) -> int:
    return CARD.evaluate(given, as_of=DAY).units


def in_batch(*given: lifecycle.Record) -> int:
    declared = records.declared("administrative-penalty")
    names = dict.fromkeys(name for one in given for name, value in one.values.items() if value is not None)
    schema = {name: declared.types[name].polars for name in names}
    rows: list[dict[str, Any]] = [{name: one.values.get(name) for name in names} for one in given]
    table = pl.DataFrame(rows, schema=schema)
    return int(scoring.scores(CARD, {declared.name: table}, as_of=DAY)["units"].item())


CASES = {
    "the same record twice": (
        [penalty("罚1", "2026-03-01", **WHOLE), penalty("罚1", "2026-03-01", **WHOLE)], 700,
    ),
    "alike records without a whole key": ([penalty("罚1", "2026-03-01"), penalty("罚1", "2026-03-01")], 700),
    "sent again on a later day, nothing else changed": (
        [
            penalty("罚1", "2026-03-01", provided_on="2026-03-05"),
            penalty("罚1", "2026-03-01", provided_on="2026-04-05", batch_id="B2"),
        ],
        700,
    ),
    "another spelling of the number of the document": (
        [penalty("示罚〔2026〕1号", "2026-03-01", **WHOLE), penalty("示罚[2026]1号", "2026-03-01", **WHOLE)], 700,
    ),
    "two decisions": (
        [penalty("罚1", "2026-03-01", **WHOLE), penalty("罚2", "2026-03-01", authority="石家庄市示例局")], 600,
    ),
    "the newest correction counts": (
        [
            penalty("罚1", "2026-03-01", **WHOLE, gravity="一般", provided_on="2026-04-01"),
            penalty("罚1", "2026-03-01", **WHOLE, gravity="严重", provided_on="2026-03-02"),
        ],
        790,
    ),
    "what was withdrawn since does not count": (
        [
            penalty("罚1", "2026-03-01", **WHOLE, record_status="撤回", provided_on="2026-04-01"),
            penalty("罚1", "2026-03-01", **WHOLE, provided_on="2026-03-02"),
        ],
        800,
    ),
    "a record that replaces another one": (
        [
            penalty("罚1", "2026-03-01", **WHOLE),
            penalty("罚1-2", "2026-03-01", gravity="一般", source_record_id="CF-2", replaces="CF-1"),
        ],
        790,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_record_counts_once_as_it_was_sent_last(name: str) -> None:
    given, expected = CASES[name]
    assert {points(*given), points(*reversed(given)), in_batch(*given), in_batch(*reversed(given))} == {
        expected
    }


def test_what_gave_way_is_listed() -> None:
    given, _ = CASES["the newest correction counts"]
    score = CARD.evaluate(given, as_of=DAY)
    assert [(one.indicator, one.reason) for one in score.not_counted] == [("penalties", "sent-again")]


def test_records_that_name_each_other_as_replaced_both_count() -> None:
    first = penalty("罚1", "2026-03-01", source_record_id="1", replaces="2")
    second = penalty("罚2", "2026-03-01", source_record_id="2", replaces="1")
    assert (points(first, second), in_batch(first, second)) == (600, 600)


def test_a_record_of_another_subject_takes_the_place_of_none() -> None:
    ours = penalty("罚1", "2026-03-01", **WHOLE)
    theirs = penalty(
        "罚1", "2026-03-01", subject_uscc="91110000600037341L", replaces="CF-1", authority="另一局"
    )
    number = ours.values["subject_uscc"]
    score = CARD.evaluate([ours, theirs], as_of=DAY, subject=number)
    assert (score.units, [one.reason for one in score.not_counted]) == (700, [])
