"""生命周期: periods of each regime and class from days at the ends of months; the clocks of records on days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from credit_standard.conformance.answers import answer, typed_record
from credit_standard.conformance.case import Case, Level
from credit_standard.lifecycle import regime_names, rules
from credit_standard.sampling import EXAMPLE_DAY, example
from credit_standard.sampling.examples import example_names

if TYPE_CHECKING:
    from credit_standard.layers import Standard

STARTS = (date(2023, 11, 30), date(2024, 2, 29), date(2025, 8, 31), date(2026, 4, 1))
"""Days from which months are counted: their ends are where people differ."""
YEARS = (2024, 2026, 2031)


def cases(standard: Standard) -> Iterator[Case]:
    for name in regime_names():
        for class_ in rules().regime(name).classes:
            for start in STARTS:
                given = {"regime": name, "class": class_, "start": start.isoformat()}
                yield from _case(f"{name}/{class_}/{start}", given, standard, "core")
    for name in sorted(example_names().intersection(standard.names())):
        values = typed_record(name, example(name), standard, EXAMPLE_DAY)
        for year in YEARS:
            given = {"record": name, "values": values, "as_of": f"{year}-06-30"}
            yield from _case(f"{name}/{year}", given, standard, "extended")


def _case(what: str, given: dict[str, Any], standard: Standard, level: Level) -> Iterator[Case]:
    try:
        expected = answer("lifecycle", given, standard)
    except ValueError:
        return  # a regime that says nothing of this class
    yield Case(id=f"lifecycle/{what}", area="lifecycle", level=level, input=given, expected=expected)
