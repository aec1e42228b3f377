"""Tax credit: the published bands and repairs, with the card of the rating date."""

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from credit_standard import scoring
from credit_standard.lifecycle import Record
from tests.scoring.given import deduction, tax_rating

TABLE = Path(__file__).parent / "corpus" / "tax.csv"
LINES = list(csv.DictReader(TABLE.read_text("utf-8").splitlines()[1:]))


def records_of(line: dict[str, str]) -> list[Record]:
    found = []
    for number, text in enumerate(filter(None, line["deductions"].split(";"))):
        points, occurred_on, *rest = text.split("@")
        more = dict(zip(("corrected_on", "amount"), rest, strict=False))
        found.append(deduction(f"K{number}", points, occurred_on, **more))
    if line["rating"]:
        name, value = line["rating"].split("=")
        found.append(tax_rating(int(line["as_of"][:4]) - 1, **{name: value}))
    return found


@pytest.mark.parametrize("line", LINES, ids=lambda one: "{as_of} {deductions} {rating}".format(**one))
def test_points_and_grade_are_those_of_the_rules(line: dict[str, str]) -> None:
    day = date.fromisoformat(line["as_of"])
    score = scoring.load_card("tax-credit", on=day).evaluate(records_of(line), as_of=day)
    assert (score.points, score.grade) == (Decimal(line["points"]), line["grade"] or None)


def test_a_grade_d_of_the_year_before_bars_from_a() -> None:
    card = scoring.load_card("tax-credit", on=date(2026, 4, 20))
    score = card.evaluate([tax_rating(2024, grade="D", points="12")], as_of=date(2026, 4, 20))
    assert (score.points, score.grade, score.grade_reason) == (Decimal("100.00"), "B", "forbidden")


def test_a_direct_d_is_kept_in_the_year_after() -> None:
    card = scoring.load_card("tax-credit", on=date(2026, 4, 20))
    kept = [tax_rating(2024, grade="D", direct_d_reason="evasion")]
    assert [card.evaluate(kept, as_of=date(year, 4, 20)).grade for year in (2026, 2027)] == ["D", "A"]


def test_each_day_has_one_version_of_the_card() -> None:
    versions = {
        day: scoring.load_card("tax-credit", on=day).version for day in (date(2025, 6, 30), date(2025, 7, 1))
    }
    assert versions == {date(2025, 6, 30): "2021", date(2025, 7, 1): "2025"}
