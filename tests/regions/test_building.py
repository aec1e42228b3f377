"""What scripts/regions.py does with its sources, on lists of a few codes."""

import sys
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

SCRIPTS = Path(__file__).parents[2] / "scripts"
AS_OF = date(2026, 9, 11)


@pytest.fixture(scope="module", autouse=True)
def scripts() -> Iterator[None]:
    sys.path.insert(0, str(SCRIPTS))
    yield
    sys.path.remove(str(SCRIPTS))


@pytest.fixture(scope="module")
def periods(scripts: None) -> ModuleType:
    return import_module("region_periods")


@pytest.fixture(scope="module")
def following(scripts: None) -> ModuleType:
    return import_module("region_successors")


def rows(found: object) -> list[tuple[str, ...]]:
    return [one.row[:6] for one in found]  # type: ignore[attr-defined]


def test_a_name_lasts_from_the_list_that_first_has_it_to_the_list_that_first_has_it_not(periods):
    lists = {
        "198012": {"130123": "甲县", "130124": "乙县"},
        "198112": {"130123": "丙县", "130124": "乙县"},
        "201502": {"130123": "丙县"},
        "201503": {"130125": "丁县"},
    }
    assert rows(periods.from_lists(lists)) == [
        ("130123", "甲县", "", "1981", "g", ""),
        ("130123", "丙县", "1981", "2015-03", "g", ""),
        ("130124", "乙县", "", "1982-01/2015-02", "g", ""),
        ("130125", "丁县", "2015-03", "", "g", ""),
    ]


def test_a_name_that_a_list_forgets_was_in_force(periods):
    lists = {"198012": {"130123": "甲县"}, "198112": {"130124": "乙县"}, "198212": {"130123": "甲县"}}
    assert rows(periods.from_lists(lists))[0] == ("130123", "甲县", "", "", "g", "")


def test_the_ministry_is_believed_where_the_bureau_says_otherwise(periods):
    bureau = {"130101": "市辖区", "130171": "某开发区"}
    lists = {
        "201112": {"130123": "甲县"},
        "201210": bureau | {"130123": "乙县"},
        "201212": {"130123": "甲县"},
    }
    assert rows(periods.from_lists(lists)) == [
        ("130101", "市辖区", "", "", "g", "summary"),
        ("130123", "甲县", "", "", "g", ""),
        ("130171", "某开发区", "", "", "g", "statistics"),
    ]


def test_what_the_last_list_leaves_open_goes_on_in_the_later_sources(periods):
    years, event = periods.Years, periods.Event
    found = periods.carry_on(
        [periods.Period(code, "甲县", None, None, "g") for code in ("130121", "130122", "130123", "130124")],
        {"130122": [years("甲县", 1983, 2019)]},
        [event(year=2021, old="130123", old_name="甲县", new="130131", new_name="甲区")],
        {"130121": "甲县", "130131": "甲区", "130132": "乙县"},
        AS_OF,
    )
    assert rows(found) == [
        ("130121", "甲县", "", "", "gq", ""),
        ("130122", "甲县", "", "2020", "g", ""),
        ("130123", "甲县", "", "2021", "g", ""),
        ("130124", "甲县", "", "2021-01-01/2026-09-11", "g", ""),
        ("130131", "甲区", "2021", "", "q", ""),
        ("130132", "乙县", "2021-01-01/2026-09-11", "", "q", ""),
    ]


def test_the_day_of_a_notice_is_read(periods):
    told = periods.Event(
        year=2021, old="", old_name="", new="", new_name="甲市", text="（某省人民政府2021年2月2日公布）"
    )
    found = periods.carry_on([], {}, [told], {"130181": "甲市"}, AS_OF)
    assert rows(found) == [("130181", "甲市", "2021-02-02", "", "q", "")]


def test_yearly_lists_agree_within_a_year_contradict_or_add(periods):
    years, moment = periods.Years, periods.Moment
    given = [
        periods.Period("130121", "甲县", moment.parse("1986"), moment.parse("1993"), "g"),
        periods.Period("130122", "乙县", moment.parse("1986"), moment.parse("1993"), "g"),
        periods.Period("130123", "丙县", moment.parse("1986"), moment.parse("1993"), "g"),
    ]
    beside = {
        "130121": [years("甲县", 1987, 1992)],
        "130122": [years("乙县", 1990, 1992)],
        "130123": [years("丁县", 1990, 1994)],
        "130124": [years("戊县", None, 1982)],
    }
    found = periods.add_years(given, beside)
    assert [one.row for one in found] == [
        ("130121", "甲县", "1986", "1993", "gi", "", ""),
        ("130122", "乙县", "1986", "1993", "gi", "", "i:乙县:1990:1993"),
        ("130123", "丙县", "1986", "1993", "g", "", "i:丁县:1990:1995"),
        ("130123", "丁县", "1993", "1995", "i", "", ""),
        ("130124", "戊县", "", "1983", "i", "", ""),
    ]


def test_what_came_and_went_between_two_yearly_lists_was_there_in_that_year(periods):
    (found,) = periods.add_years([], {"130121": [periods.Years("甲县", 1994, 1993)]})
    assert found.row[2:4] == ("1994", "1994")
    assert periods.spans(found) == (date(1994, 1, 1), date(1994, 12, 31))


def test_what_only_undated_lists_have_has_ended_by_the_list_of_today(periods):
    found = periods.close([periods.Period("130121", "甲县", None, None, "i")], {}, AS_OF)
    assert rows(found) == [("130121", "甲县", "", "/2026-09-11", "i", "")]


def test_events_count_where_they_fit_the_periods_and_names_where_nothing_is_told(periods, following):
    def period(code: str, name: str, began: str, ended: str) -> object:
        moments = [periods.Moment.parse(one) if one else None for one in (began, ended)]
        return periods.Period(code, name, *moments, "g")

    given = [
        period("130121", "甲县", "", "1993"),
        period("130181", "己市", "1993", ""),
        period("130122", "乙县", "", "1993"),
        period("130502", "乙县", "1983", ""),  # a namesake
        period("130123", "丙丁县", "", "1993"),
        period("130183", "丙丁市", "1993", ""),
    ]
    told = [
        periods.Event(
            year=1993, old="130121", old_name="甲县", new="130181", new_name="己市", document="国函1号"
        ),
        periods.Event(year=1993, old="130122", old_name="乙县", new="130502", new_name="乙县"),
        periods.Event(year=1983, old="130123", old_name="丙丁县", new="130502", new_name="乙县"),
    ]
    assert [one.row for one in following.successors(given, told)] == [
        ("130121", "130181", "1993", "国函1号"),
        ("130123", "130183", "1993", ""),
    ]


def test_an_end_is_dated_by_the_beginning_of_what_followed(periods, following):
    wide = periods.Period("130121", "甲县", None, periods.Moment.parse("2021-01-01/2026-09-11"), "g")
    (found,) = following.dated([wide], [following.Change("130121", "130181", "2021-02-02")])
    assert found.row[3] == "2021-02-02"
