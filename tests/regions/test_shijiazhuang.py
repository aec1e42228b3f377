"""Every code that Shijiazhuang and its counties ever had, by day: `shijiazhuang.csv`; no name where there was none."""

import csv
from datetime import date
from pathlib import Path

import pytest

from credit_standard import identifiers, regions
from credit_standard.identifiers.parts.arithmetic import citizen_check_character

ROWS = list(csv.DictReader(Path(__file__).with_name("shijiazhuang.csv").read_text("utf-8").splitlines()))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['code']} on {row['day']}")
def test_a_code_is_the_region_that_it_was_on_that_day(row: dict[str, str]) -> None:
    found = regions.at(row["code"], date.fromisoformat(row["day"]))
    assert ("" if found is None else found.name) == row["name"]


def test_the_counties_of_today_are_these_and_no_others() -> None:
    today = date(2026, 11, 23)
    found = {
        code
        for code in regions.codes()
        if code.startswith("1301") and (one := regions.at(code, today)) is not None and not one.period.mark
    }
    assert found == {row["code"] for row in ROWS if row["what"] == "current"} | {"130100"}


def test_the_full_name_has_the_prefecture_of_the_day() -> None:
    assert [one.full_name for one in regions.history("130123")] == [
        "河北省石家庄市栾城县",
        "河北省石家庄市正定县",
    ]
    assert [one.full_name for one in regions.history("132301")] == ["河北省石家庄地区辛集市"]


def test_a_city_is_followed_through_its_codes() -> None:
    code, seen = "132301", ["132301"]
    while found := regions.successors(code):
        (after,) = found
        code = after.new
        seen.append(code)
    assert seen == ["132301", "139004", "130181"]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("13230119620101001", []),
        ("13010219500101001", []),
        ("13018319700101001", []),
        ("13011120100101001", []),
        ("13230119940101001", ["region-not-in-force"]),
        ("13231019620101001", ["region-unknown"]),
    ],
)
def test_a_number_keeps_the_county_that_it_was_given(body: str, names: list[str]) -> None:
    number = body + citizen_check_character(body)
    found = identifiers.citizen_id.check(number)
    assert [one.name for one in found] == names
    assert all(one.severity.value == "note" for one in found)
    assert identifiers.citizen_id.is_valid(number)
