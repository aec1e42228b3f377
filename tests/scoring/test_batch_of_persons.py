"""Batches of persons: what organisations did while a person represented them counts as it does for one person alone."""

from __future__ import annotations

import random
from datetime import date
from decimal import Decimal
from typing import Any

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard import records, scoring
from credit_standard.lifecycle import Record
from credit_standard.scoring.grouping import by_subject

AS_OF = date(2026, 6, 30)
CITY = scoring.load_card("city-1000")
ENVIRONMENT = scoring.load_card("environment")
PERSONS = ("11010519491231002X", "130102198001010010")
ORGANISATIONS = ("91350100M000100Y43", "91110000600037341L")
days = st.dates(date(2024, 6, 1), date(2026, 6, 30))
Given = tuple[str, str, dict[str, Any]]


@st.composite
def roles(draw: st.DrawFn) -> Given:
    person = draw(st.sampled_from(PERSONS))
    return person, "legal-representative-role", {
        "document_type": "citizen-id", "document_number": person,
        "organisation_uscc": draw(st.sampled_from(ORGANISATIONS)),
        "role": draw(st.sampled_from(["legal-representative", "legal-representative", "supervisor"])),
        "valid_from": draw(st.none() | days), "valid_until": draw(st.none() | days),
    }  # fmt: skip


@st.composite
def penalties(draw: st.DrawFn) -> Given:
    number = draw(st.sampled_from(ORGANISATIONS))
    by_code = draw(st.booleans())
    return number, "administrative-penalty", {
        "subject_kind": "enterprise", "subject_uscc": None if by_code else number,
        "organisation_code": number[8:17] if by_code else None,
        "decision_number": draw(st.sampled_from(["罚1", "罚2", "罚3"])), "decision_date": draw(days),
        "gravity": draw(st.sampled_from(["serious", "general"])), "conduct_ended_on": draw(st.none() | days),
        "record_status": draw(st.sampled_from([None, None, "withdrawn"])),
    }  # fmt: skip


def frames(held: list[Given], **named: Any) -> dict[str, pl.DataFrame]:
    found = {}
    for name in dict.fromkeys(name for _, name, _ in held):
        rows = [
            {**values, **({"(subject)": of} if named else {})} for of, kind, values in held if kind == name
        ]
        types = records.declared(name).types
        schema = {one: pl.String() if one == "(subject)" else types[one].polars for one in rows[0]}
        found[name] = pl.DataFrame(rows, schema=schema)
    return found


def alone(held: list[Given], person: str) -> int:
    mine = [(name, values) for of, name, values in held if of == person or of in ORGANISATIONS]
    return CITY.evaluate([Record(records.declared(name), values) for name, values in mine], as_of=AS_OF).units


@settings(max_examples=40, deadline=None)
@given(
    st.lists(roles(), min_size=1, max_size=5),
    st.lists(penalties(), max_size=8),
    st.randoms(use_true_random=False),
)
def test_who_represented_an_organisation_gets_in_a_batch_what_is_due_alone(
    offices: list[Given], fines: list[Given], rng: random.Random
) -> None:
    held = [*offices, *fines]
    rng.shuffle(held)
    found = scoring.scores(CITY, frames(held, by="name"), as_of=AS_OF)
    told = dict(zip(found["subject"], found["units"], strict=True))
    for person in {of for of, _, _ in offices}:
        assert told[person] == alone(held, person)
        assert scoring.explain(CITY, frames(held, by="name"), person, as_of=AS_OF).units == told[person]


@settings(max_examples=20, deadline=None)
@given(st.lists(roles(), min_size=1, max_size=4), st.lists(penalties(), max_size=5))
def test_whose_a_record_is_may_be_told_by_its_numbers(offices: list[Given], fines: list[Given]) -> None:
    held = [*offices, *fines]
    by_name = scoring.scores(CITY, frames(held, by="name"), as_of=AS_OF)
    by_number = scoring.scores(CITY, frames(held), as_of=AS_OF)
    keys = {one: f"person:{one}" for one in PERSONS} | {one: f"org:{one[8:17]}" for one in ORGANISATIONS}
    named = {keys[of]: units for of, units in zip(by_name["subject"], by_name["units"], strict=True)}
    assert dict(zip(by_number["subject"], by_number["units"], strict=True)) == named
    for key, units in named.items():
        assert scoring.explain(CITY, frames(held), key, as_of=AS_OF).units == units


@st.composite
def fines(draw: st.DrawFn) -> Given:
    who = draw(st.sampled_from((*PERSONS, *ORGANISATIONS)))
    by_whom = (
        {
            "subject_kind": "person",
            "document_type": "citizen-id",
            "document_number": who,
            "subject_uscc": None,
        }
        if who in PERSONS
        else {
            "subject_kind": "enterprise",
            "document_type": None,
            "document_number": None,
            "subject_uscc": who,
        }
    )
    return who, "administrative-penalty", {
        **by_whom, "basis": "环境保护法", "fine": draw(st.sampled_from([Decimal(5), Decimal(20)])),
        "decision_number": draw(st.sampled_from(["罚1", "罚2", "罚3"])), "decision_date": draw(days),
        "gravity": "serious", "conduct_ended_on": draw(st.none() | days),
    }  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(roles(), max_size=5), st.lists(fines(), max_size=8), st.randoms(use_true_random=False))
def test_an_organisation_answers_for_who_represented_it_alone_and_in_a_batch(
    offices: list[Given], fined: list[Given], rng: random.Random
) -> None:
    held = [*offices, *fined]
    rng.shuffle(held)
    every = [Record(records.declared(name), values) for _, name, values in held]
    found = scoring.scores(ENVIRONMENT, frames(held, by="name"), as_of=AS_OF)
    units = dict(zip(found["subject"], found["units"], strict=True))
    by_number = scoring.scores(ENVIRONMENT, frames(held), as_of=AS_OF)
    keyed = dict(zip(by_number["subject"], by_number["units"], strict=True))
    in_files, _ = by_subject(every, ENVIRONMENT.from_representatives)
    told = {key: ENVIRONMENT.evaluate(one.records, as_of=AS_OF).units for one in in_files for key in one.keys}
    for one in {of for of, _, _ in held if of in ORGANISATIONS}:
        key = f"org:{one[8:17]}"
        by_itself = ENVIRONMENT.evaluate(every, as_of=AS_OF, subject=one).units
        assert (units[one], keyed[key], told[key]) == (by_itself,) * 3
        explained = scoring.explain(ENVIRONMENT, frames(held, by="name"), one, as_of=AS_OF)
        assert explained.units == by_itself
        assert scoring.explain(ENVIRONMENT, frames(held), key, as_of=AS_OF).units == by_itself


@settings(max_examples=40, deadline=None)
@given(st.lists(roles(), max_size=5), st.lists(penalties(), max_size=8))
def test_the_office_of_one_person_is_none_of_another(offices: list[Given], fined: list[Given]) -> None:
    held = [*offices, *fined]
    every = [Record(records.declared(name), values) for _, name, values in held]
    for person in PERSONS:
        assert CITY.evaluate(every, as_of=AS_OF, subject=person).units == alone(held, person)


def test_an_organisation_answers_for_a_fifth_and_only_for_the_time_of_the_office() -> None:
    person = {"document_type": "citizen-id", "document_number": PERSONS[0]}
    role = Record(
        records.declared("legal-representative-role"),
        {**person, "organisation_uscc": ORGANISATIONS[0], "role": "legal-representative",
         "valid_from": date(2026, 1, 1), "valid_until": date(2026, 3, 31)},
    )  # fmt: skip

    def units(day: date, *more: Record, **values: Any) -> int:
        fine = Record(
            records.declared("administrative-penalty"),
            {**person, "subject_kind": "person", "basis": "环境保护法", "fine": Decimal(20), "gravity": "serious",
             "decision_date": date(2026, 5, 1), "conduct_ended_on": day, "decision_number": "罚1"} | values,
        )  # fmt: skip
        return ENVIRONMENT.evaluate([fine, *more], as_of=AS_OF, subject=ORGANISATIONS[0]).units

    assert [units(day, role) for day in (date(2025, 12, 31), date(2026, 1, 1), date(2026, 3, 31))] == [
        85,
        81,
        81,
    ]
    assert units(date(2026, 4, 1), role) == 85
    assert units(date(2026, 2, 1)) == 85
    void = Record(role.declaration, {**role.values, "record_status": "withdrawn"})
    assert units(date(2026, 2, 1), void) == 85
