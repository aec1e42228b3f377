"""Working days: the library's years, notices that win over it, and years that nobody knows."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard.working_days import NATIONAL, Calendar, between, calendar
from credit_standard.working_days.notices import NoticeError

OWN = """
[[notice]]
year = 2027
holidays = [2027-01-01, 2027-01-04]
working = [2027-01-02]
source = { document = "国务院办公厅关于2027年部分节假日安排的通知", verified = false }
"""


def own(folder: Path, text: str = OWN) -> Calendar:
    file = folder / "notices.toml"
    file.write_text(text, "utf-8")
    return calendar([file])


@pytest.mark.parametrize(
    ("day", "count", "end"),
    [
        (date(2026, 9, 30), 3, date(2026, 10, 10)),  # the National Day, and a Saturday that is worked
        (date(2026, 4, 3), 1, date(2026, 4, 7)),  # Qingming
        (date(2026, 3, 2), 0, date(2026, 3, 2)),
        (date(2030, 1, 4), 1, date(2030, 1, 7)),  # a year that nobody knows: Monday to Friday
    ],
)
def test_a_period_of_working_days_ends_on_one(day: date, count: int, end: date) -> None:
    assert NATIONAL.after(day, count) == end


def test_a_deadline_on_a_holiday_rolls_to_the_next_working_day() -> None:
    assert NATIONAL.rolled(date(2026, 10, 1)) == date(2026, 10, 8)
    assert NATIONAL.rolled(date(2026, 10, 8)) == date(2026, 10, 8)


def test_a_notice_of_ones_own_adds_a_year(tmp_path: Path) -> None:
    assert not NATIONAL.knows(date(2027, 1, 1))
    assert own(tmp_path).knows(date(2026, 12, 31), date(2027, 1, 31))
    assert own(tmp_path).after(date(2026, 12, 31), 2) == date(2027, 1, 5)


def test_a_notice_wins_over_the_library_for_the_whole_of_its_year(tmp_path: Path) -> None:
    changed = own(tmp_path, OWN.replace("2027", "2026"))
    assert changed.is_working(date(2026, 1, 2))
    assert changed.is_working(date(2026, 10, 1))
    assert changed.is_working(date(2025, 10, 1)) is False


def test_a_day_of_another_year_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(NoticeError, match=r"line 4: 2026-01-01 is no day of 2027"):
        own(tmp_path, OWN.replace("[2027-01-01", "[2026-01-01"))


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(0, 40))
def test_the_end_of_a_period_is_as_many_working_days_away(day: date, count: int) -> None:
    assert between(day, NATIONAL.after(day, count)) == count
