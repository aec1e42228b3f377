"""Which organisation a number names: of one text and of a column the same."""

import polars as pl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from credit_standard.identifiers.judging.reading import Reading, read_rows
from credit_standard.identifiers.organisation import (
    are_individual_businesses,
    are_of_same_organisation,
    is_individual_businesses,
    of_same_organisation,
    organisation_code,
    organisation_codes,
)  # fmt: skip

NUMBERS = [
    "91110000600037341L", "600037341", "110000600037341",  # one organisation: unified code, its code, tax number
    "911100006000373410", "110000600037342",  # a slip in the check character
    "12110000400000720M", "400000720", "130100198001010018",  # another one; a citizen
    "110000000000000", "000000000", "123456788",  # dummies
    "11000060003734中", "中" * 9, "中" * 15, "中" * 18,  # as long, and no codes
    "", "1", "130102600012345", "130102000012345",
]  # fmt: skip
TEXTS = st.one_of(st.sampled_from(NUMBERS), st.text("0123456789ABX中", min_size=9, max_size=18))


@given(st.lists(st.one_of(st.none(), TEXTS), max_size=12))
@example(NUMBERS)
def test_a_column_has_the_organisation_codes_of_its_texts(numbers: list[str | None]) -> None:
    column = pl.Series("number", numbers, dtype=pl.String)
    expected = [None if one is None else organisation_code(one) for one in numbers]
    assert organisation_codes(column).to_list() == expected
    businesses = [None if one is None else is_individual_businesses(one) for one in numbers]
    frame = column.to_frame().select(are_individual_businesses(pl.col("number")))
    assert frame.to_series().to_list() == businesses


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=12))
@example([(one, other) for one in NUMBERS for other in NUMBERS])
def test_two_columns_name_one_organisation_where_their_texts_do(pairs: list[tuple[str, str]]) -> None:
    frame = pl.DataFrame(pairs, {"one": pl.String, "other": pl.String}, orient="row")
    answers = frame.select(are_of_same_organisation(pl.col("one"), pl.col("other")).alias("same"))["same"]
    assert answers.to_list() == [of_same_organisation(one, other) for one, other in pairs]


@pytest.mark.parametrize(
    ("kind", "read"),
    [(pl.String, lambda text: text.upper()), (pl.List(pl.String), lambda text: text.upper().split("、"))],
)
def test_what_is_read_of_a_repeated_text_stands_in_each_of_its_rows(kind, read) -> None:
    texts = pl.Series("code", ["b、a", "c", "b、a", None, "d", "c"])
    values = pl.Series("code", [None] * 6, dtype=kind)
    rows = pl.Series([0, 1, 2, 5]).to_numpy()
    column = read_rows(texts, lambda text: Reading(read(text)), values, rows)
    assert column.values.to_list() == [read("b、a"), read("c"), read("b、a"), None, None, read("c")]
