"""What a citizen's number says of its holder, one text and a column alike."""

from datetime import date

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard.identifiers import citizen_id_15
from credit_standard.identifiers.parts import holder
from tests.identifiers.values import CITIZEN_IDS, citizen_id

OLD = st.from_regex(r"130102[0-9]{6}(996|999|[0-9]{3})", fullmatch=True)
ANYTHING = st.text("0123456789X１\n", max_size=19)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@given(st.lists(st.tuples(CITIZEN_IDS | OLD | ANYTHING | st.none(), DAYS), min_size=1, max_size=30))
def test_a_column_says_the_same_as_each_text(rows: list[tuple[str | None, date]]) -> None:
    frame = pl.DataFrame(rows, schema={"text": pl.String, "day": pl.Date}, orient="row")
    text, day = pl.col("text"), pl.col("day")
    columns = frame.select(
        birth=holder.birth_dates(text), age=holder.ages_on(text, day), male=holder.are_male(text)
    )
    assert columns.rows() == [
        (None, None, None)
        if one is None
        else (holder.birth_date(one), holder.age_on(one, on), holder.is_male(one))
        for one, on in rows
    ]


@pytest.mark.parametrize(
    ("text", "born", "male"),
    [
        ("11010519491231002X", date(1949, 12, 31), False),
        ("110105491231001", date(1949, 12, 31), True),
        ("130102881105996", date(1888, 11, 5), False),
        (citizen_id("130102", "20080229", "001"), date(2008, 2, 29), True),
        (citizen_id("130102", "20090229", "001"), None, True),
        (citizen_id("130102", "20091301", "001"), None, None),
        (citizen_id("130102", "21000101", "001"), None, None),
        ("91110000600037341L", None, None),
        ("G12345678", None, None),
        ("", None, None),
    ],
)
def test_a_number_says_when_its_holder_was_born_and_of_which_sex(
    text: str, born: date | None, male: bool | None
) -> None:
    assert (holder.birth_date(text), holder.is_male(text)) == (born, male)


@pytest.mark.parametrize(
    ("day", "age"),
    [
        (date(2008, 2, 28), -1),
        (date(2008, 2, 29), 0),
        (date(2026, 2, 28), 17),
        (date(2026, 3, 1), 18),
        (date(2028, 2, 29), 20),
    ],
)
def test_who_was_born_on_29_february_is_older_on_1_march(day: date, age: int) -> None:
    assert holder.age_on(citizen_id("130102", "20080229", "001"), day) == age


@pytest.mark.parametrize("number", ["110105491231002", "130102881105996", "130102040229013"])
def test_a_number_of_15_digits_says_the_same_as_that_of_18_in_its_place(number: str) -> None:
    upgraded = citizen_id_15.parse(number).upgraded
    assert holder.birth_date(number) == holder.birth_date(upgraded)
    assert holder.is_male(number) == holder.is_male(upgraded)
