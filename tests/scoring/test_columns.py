"""Batches: every subject gets to the digit what it gets alone, in any order and any split, by any card."""

from __future__ import annotations

import random
from datetime import date
from decimal import Decimal
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard import records, scoring
from credit_standard.lifecycle import Record
from credit_standard.scoring import Card, Score
from credit_standard.scoring.batch.scores import scores
from credit_standard.scoring.card.reading import card_of
from credit_standard.toml_files import parse
from tests.scoring.alone import AS_OF, CARD, DECLARED, SUBJECTS, Row, alone, cards, rows


def frames(given_rows: list[Row]) -> dict[str, pl.DataFrame]:
    found = {}
    for declared in DECLARED.values():
        mine = [{**values, "(subject)": of} for of, name, values in given_rows if name == declared.name]
        names = dict.fromkeys(name for one in mine for name in one if name != "(subject)")
        schema = {name: declared.types[name].polars for name in names}
        if mine:
            found[declared.name] = pl.DataFrame(mine, schema={**schema, "(subject)": pl.Int64()})
    return found


def answer(score: Score) -> tuple[Any, ...]:
    """What a batch says of one subject."""
    of_records = [one for one in score.not_evaluated if one.record is not None]
    return score.units, score.grade, score.grade_reason, len(of_records)


def batch(card: Card, given_rows: list[Row], as_of: date = AS_OF) -> list[tuple[Any, ...]]:
    found = scores(card, frames(given_rows), subjects=SUBJECTS, as_of=as_of)
    return found.select("units", "grade", "grade_reason", "not_evaluated").rows()


@settings(max_examples=60, deadline=None)
@given(cards(), st.lists(rows(), max_size=16))
def test_a_subject_of_a_batch_gets_what_it_gets_alone(card: Card, given_rows: list[Row]) -> None:
    one_by_one = [alone(card, given_rows, subject) for subject in range(SUBJECTS)]
    assert batch(card, given_rows) == [answer(one) for one in one_by_one]
    explained = scoring.explain(card, frames(given_rows), 0, as_of=AS_OF)
    assert explained.to_json() == one_by_one[0].to_json()


@settings(max_examples=25, deadline=None)
@given(cards(), st.lists(rows(), max_size=16), st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_matter(card: Card, given_rows: list[Row], rng: random.Random) -> None:
    shuffled = given_rows.copy()
    rng.shuffle(shuffled)
    assert batch(card, shuffled) == batch(card, given_rows)
    for subject in range(SUBJECTS):
        assert alone(card, shuffled, subject).to_json() == alone(card, given_rows, subject).to_json()


@settings(max_examples=25, deadline=None)
@given(cards(), st.lists(rows(), max_size=12), st.integers(0, SUBJECTS))
def test_a_split_by_subjects_does_not_matter(card: Card, given_rows: list[Row], cut: int) -> None:
    process = [one for one in given_rows if DECLARED[one[1]].category == "process"]
    halves = [
        [one for one in given_rows if one[0] < cut] + process,
        [one for one in given_rows if one[0] >= cut] + process,
    ]
    first, second = (batch(card, half) for half in halves)
    assert first[:cut] + second[cut:] == batch(card, given_rows)


@settings(max_examples=25, deadline=None)
@given(cards(), st.lists(rows(), max_size=12))
def test_contributions_sum_to_the_score(card: Card, given_rows: list[Row]) -> None:
    for subject in range(SUBJECTS):
        score = alone(card, given_rows, subject)
        assert sum((card.value(one.counted) for one in score.contributions), Decimal(0)) == score.points


def test_a_remedy_without_conditions_counts_in_a_batch_as_it_does_alone() -> None:
    card, declared = scoring.load_card("enterprise-reference"), records.declared("wage-arrears")
    common = {"subject_uscc": "91350100M000100Y43", "decision_date": date(2026, 3, 1), "gravity": "serious"}
    held = [
        {**common, "decision_number": "1", "workers": 20, "corrected_on": date(2026, 4, 1)},
        {**common, "decision_number": "2", "workers": 3, "corrected_on": None},
    ]
    table = pl.DataFrame(held, schema={name: declared.types[name].polars for name in held[0]})
    found = scores(card, {"wage-arrears": table}, as_of=AS_OF)
    score = card.evaluate([Record(declared, one) for one in held], as_of=AS_OF)
    assert found.select("units", "grade").rows() == [(score.units, score.grade)] == [(730, "B-")]


def test_sums_beyond_64_bits_are_refused() -> None:
    text = CARD.format(
        unit="0.1", highest=1000, disputed="counts", group_low=-1000, hit="collect", low=-1000,
        valid="{ always = true }", heaviest="", repeats="", of_year="", of_life="", cut=5, points=-(2**58), judge="",
        each_unit=1, other_remedy="back = 0", back=80, lifts="", base=0, missing="", warned=-3,
    )  # fmt: skip
    card = card_of(parse("random.toml", text))
    day = date(2025, 7, 1)
    given_rows = [
        (0, "administrative-penalty", {"decision_date": day, "fine": Decimal(9 + at), "gravity": "serious"})
        for at in range(4)
    ]
    with pytest.raises(OverflowError, match="penalties"):
        batch(card, given_rows)
