"""生命周期: periods of classes from days at the ends of months; clocks of records, alone and with their history."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from credit_standard.conformance.answers import answer
from credit_standard.conformance.case import Case, Level
from credit_standard.lifecycle import regime_names, rules
from credit_standard.sampling import EXAMPLE_DAY, example
from credit_standard.sampling.examples import example_names
from credit_standard.validation.json_record import json_record

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

STARTS = (date(2023, 11, 30), date(2024, 2, 29), date(2025, 8, 31), date(2026, 4, 1))
"""Days from which months are counted: their ends are where people differ."""
YEARS = (2024, 2026, 2031)
PENALTY = "administrative-penalty"
AFTER = ("2026-05-15", "2026-06-30")
"""Days on which the examples of process records are under way, and over."""


def cases(standard: LayeredStandard) -> Iterator[Case]:
    for name in regime_names():
        for class_ in rules().regime(name).classes:
            for start in STARTS:
                given = {"regime": name, "class": class_, "start": start.isoformat()}
                yield from _case(f"{name}/{class_}/{start}", given, standard, "core")
    for name in sorted(example_names().intersection(standard.names())):
        values = json_record(name, example(name), standard, EXAMPLE_DAY)
        for year in YEARS:
            asked = {"record": name, "values": values, "as_of": f"{year}-06-30"}
            yield from _case(f"{name}/{year}", asked, standard, "extended")
    yield from _with_history(standard)


def _with_history(standard: LayeredStandard) -> Iterator[Case]:
    """A penalty with each process record that may be about it: an objection, a hold, an application, its decision."""
    penalty = {**example(PENALTY), "decision_date": "2026-01-12", "publicity_until": "2027-01-11"}
    about = {
        "record_type": PENALTY,
        "record_decision_number": penalty["decision_number"],
        "record_authority": penalty["authority"],
    }
    values = json_record(PENALTY, penalty, standard, EXAMPLE_DAY)
    for name in sorted(example_names().intersection(standard.names())):
        declared = standard.declared(name)
        if declared.category != "process" or not declared.by_name.keys() >= about.keys():
            continue
        told = {**example(name), **about}
        told.pop("record_id", None)  # the penalty has none
        history = [{"record": name, "values": json_record(name, told, standard, EXAMPLE_DAY)}]
        for day in AFTER:
            asked = {"record": PENALTY, "values": values, "history": history, "as_of": day}
            yield from _case(f"{PENALTY}/{name}/{day}", asked, standard, "extended")


def _case(what: str, given: dict[str, Any], standard: LayeredStandard, level: Level) -> Iterator[Case]:
    try:
        expected = answer("lifecycle", given, standard)
    except ValueError:
        return  # a regime that says nothing of this class
    yield Case(id=f"lifecycle/{what}", area="lifecycle", level=level, input=given, expected=expected)
