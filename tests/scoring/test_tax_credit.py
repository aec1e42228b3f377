"""Tax credit: the published bands and repairs, with the card of the rating date."""

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from credit_standard import codes, scoring
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
    grades = [card.evaluate(kept, as_of=date(year, 4, 20)).grade for year in (2026, 2027, 2028)]
    assert grades == ["D", "B", "A"]  # the D that was kept bars from A as any D of the year before


def test_each_day_has_one_version_of_the_card() -> None:
    versions = {
        day: scoring.load_card("tax-credit", on=day).version for day in (date(2025, 6, 30), date(2025, 7, 1))
    }
    assert versions == {date(2025, 6, 30): "2021", date(2025, 7, 1): "2025"}


@pytest.mark.parametrize(
    ("day", "version"),
    [("2020-04-20", "2021"), ("2025-06-30", "2021"), ("2025-07-01", "2025"), ("2031-04-20", "2025")],
)
def test_without_a_version_the_day_of_rating_says_which_one_counts(day: str, version: str) -> None:
    card, as_of = scoring.load_card("tax-credit"), date.fromisoformat(day)
    held = [deduction("K1", "3", "2024-05-06", corrected_on="2024-05-20")]
    score = card.evaluate(held, as_of=as_of)
    asked = scoring.load_card("tax-credit", version=version).evaluate(held, as_of=as_of)
    assert (score.card.version, score.points) == (version, asked.points)
    table = pl.DataFrame([dict(one.values) | {"(subject)": 0} for one in held])
    table = table.select(one for one in table.columns if table[one].null_count() == 0)
    of_batch = scoring.scores(card, {"tax-credit-deduction": table}, subjects=1, as_of=as_of)
    assert of_batch["units"].to_list() == [score.units]


def test_a_forecast_goes_on_by_the_next_version() -> None:
    held = [deduction("K1", "3", "2024-05-06", corrected_on="2024-05-20")]
    told = scoring.forecast(
        scoring.load_card("tax-credit"), held, as_of=date(2025, 4, 20), until=date(2026, 6, 1)
    )
    assert [(one.as_of, one.points) for one in told] == [
        (date(2025, 7, 1), Decimal("97.00")),
        (date(2026, 1, 1), Decimal("100.00")),
    ]


DIRECT_D = list(codes.get("tax-direct-d-reason").by_code)


@pytest.mark.parametrize("reason", DIRECT_D)
@pytest.mark.parametrize("day", [date(2025, 4, 20), date(2026, 4, 20)])
def test_each_case_of_direct_judgement_gives_d_whatever_the_points_are(reason: str, day: date) -> None:
    card = scoring.load_card("tax-credit", on=day)
    score = card.evaluate(
        [tax_rating(day.year - 1, direct_d_reason=reason, circumstances="no-income")], as_of=day
    )
    assert (score.grade, score.grade_reason) == ("D", "judged")


@pytest.mark.parametrize(
    ("circumstances", "deducted", "grade"),
    [
        ("new-taxpayer", None, "M"),
        ("new-taxpayer;under-one-year", None, "M"),
        ("no-income", "30", "M"),
        ("no-income", "30.01", "C"),
        ("no-income", "60.01", "D"),
        ("no-income;under-three-years", None, "M"),
        ("under-one-year", None, None),
        ("vat-zero", None, "B"),
        ("accounts-not-in-order", None, "B"),
        ("under-three-years", "30.01", "C"),
    ],
)
@pytest.mark.parametrize("year", [2025, 2026])
def test_circumstances_decide_beside_the_points(
    circumstances: str, deducted: str | None, grade: str | None, year: int
) -> None:
    day = date(year, 4, 20)
    held = [tax_rating(year - 1, circumstances=circumstances)]
    held += [] if deducted is None else [deduction("K1", deducted, f"{year - 1}-05-06")]
    assert scoring.load_card("tax-credit", on=day).evaluate(held, as_of=day).grade == grade


@pytest.mark.parametrize(
    ("day", "corrected_on", "points"),
    [
        (date(2025, 6, 30), "2024-05-09", "99.40"),  # within three days: the table of 2021 still holds
        (date(2025, 7, 1), "2024-05-09", "100.00"),
        (date(2025, 6, 30), "2024-05-10", "99.40"),
        (date(2025, 7, 1), "2024-05-10", "97.00"),
        (date(2025, 6, 30), "2024-05-06", "99.40"),
        (date(2025, 7, 1), "2024-05-06", "100.00"),
        (date(2025, 6, 30), "2024-12-31", "98.20"),
        (date(2025, 6, 30), "2025-01-01", "97.60"),
        (date(2025, 6, 30), "2025-07-01", "97.00"),  # not corrected yet
    ],
)
def test_the_day_of_rating_decides_which_repair_holds(day: date, corrected_on: str, points: str) -> None:
    card = scoring.load_card("tax-credit", on=day)
    score = card.evaluate([deduction("K1", "3", "2024-05-06", corrected_on=corrected_on)], as_of=day)
    assert score.points == Decimal(points)


@pytest.mark.parametrize(("start", "points"), [(None, "100.00"), ("93", "93.00"), ("90", "90.00")])
def test_the_points_at_the_start(start: str | None, points: str) -> None:
    held = [] if start is None else [tax_rating(2025, start_points=start)]
    day = date(2026, 4, 20)
    assert scoring.load_card("tax-credit", on=day).evaluate(held, as_of=day).points == Decimal(points)
