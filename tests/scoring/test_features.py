"""What published cards do: each of it is done by some card of this package, so that all of it is tested."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Any

import pytest

LOADED = [
    tomllib.loads(file.read_text("utf-8"))
    for file in files("credit_standard.scoring").joinpath("cards").iterdir()
    if file.name.endswith(".toml")
]
Card = dict[str, Any]


def indicators() -> Iterator[Card]:
    for card in LOADED:
        yield from card["indicator"]


def outcomes() -> Iterator[Card]:
    for one in indicators():
        yield from (row["then"] for row in one["row"])


def conditions() -> str:
    return "\n".join(row.get("when", "") for one in indicators() for row in one["row"])


def any_has(*keys: str, of: Callable[[], Iterator[Card]] = indicators) -> bool:
    return all(any(key in one for one in of()) for key in keys)


def each() -> Iterator[Card]:
    return (one["each"] for one in outcomes() if "each" in one)


def valids() -> Iterator[Card]:
    return (one["valid"] for one in (*indicators(), *outcomes()) if "valid" in one)


def remedies() -> Iterator[Card]:
    for one in indicators():
        table = one.get("remedy", {})
        yield from (row["then"] for row in table.get("row", ()))
        yield from (table[key] for key in ("otherwise",) if key in table)


def grades() -> Iterator[Card]:
    return (row for card in LOADED for row in card["grades"]["row"])


FEATURES: dict[str, Callable[[], bool]] = {
    "start from a base and add or take points": lambda: any_has("base"),
    "sum weighted indicators": lambda: any_has("weight"),
    "another start where data is missing": lambda: any(card["start"]["row"] for card in LOADED),
    "select by record type and a condition on fields": lambda: "has(penalty_kinds, 'fine')" in conditions(),
    "fixed points": lambda: any_has("points", of=outcomes),
    "points by band of an amount": lambda: "fine >= 1 and fine < 10" in conditions(),
    "points by band of days": lambda: any_has("input"),
    "so many points per unit, by band, within limits": lambda: any_has("above", "up_to", "at_least", of=each),
    "stacking bands": lambda: any(
        sum("each" in row["then"] for row in one["row"]) > 1 for one in indicators()
    ),
    "different points by level": lambda: "level == 'national'" in conditions(),
    "different points by gravity": lambda: "gravity == 'minor'" in conditions(),
    "different points by role": lambda: "party_role == 'debtor'" in conditions(),
    "limits of an indicator, of a year, of a life": lambda: any_has("total", "of_year", "of_life"),
    "limits of a group": lambda: any("total" in one for card in LOADED for one in card.get("group", ())),
    "repeated events count more": lambda: any_has("repeats"),
    "only the heaviest of several": lambda: any_has("heaviest_of"),
    "each counts": lambda: any(one.get("hit") == "collect" for one in indicators()),
    "validity in months, to an end, by class": lambda: (
        any_has("months", "through", "until", "years_after", of=valids)
        and any("valid" in one for one in outcomes())
    ),
    "validity from performance or another date": lambda: any_has("start", of=valids),
    "direct judgement": lambda: any_has("judge", of=outcomes),
    "forbidden grades": lambda: any_has("forbid", of=outcomes),
    "judgement for a number of years": lambda: any("judge" in one and "valid" in one for one in outcomes()),
    "judgement while a state lasts": lambda: any(
        "until" in one.get("valid", {}) and any("judge" in row["then"] for row in one["row"])
        for one in indicators()
    ),
    "part of the points comes back by time to correction": lambda: any_has("back", of=remedies),
    "a smaller deduction in the place of the first": lambda: any_has("points", of=remedies),
    "the grade is restored to a given one": lambda: (
        any_has("grade", of=remedies) and any_has("lifts", of=remedies)
    ),
    "a share goes to the legal representative, or from that person to the organisation": lambda: (
        any_has("share", "of")
        and {one["of"] for one in indicators() if "of" in one}
        == {"represented-organisation", "legal-representative"}
    ),
    "missing data: points, or no grade": lambda: (
        any("points" in one.get("missing", {}) for one in indicators())
        and any("no_grade" in one.get("missing", {}) for one in indicators())
    ),
    "not counted where data is missing": lambda: any("missing" not in one for one in indicators()),
    "whole and decimal points": lambda: len({str(card["unit"]) for card in LOADED}) > 1,
    "grades off the scale by facts": lambda: any(row["then"].get("grade") == "M" for row in grades()),
    "not rated": lambda: any("none" in row["then"] for row in grades()),
    "a published contradiction is resolved and says so": lambda: any_has("overrides", of=grades),
    "stars of a group from its members' grades": lambda: any("collective" in card for card in LOADED),
}


@pytest.mark.parametrize("feature", FEATURES)
def test_what_published_cards_do_a_shipped_card_does(feature: str) -> None:
    assert FEATURES[feature]()
