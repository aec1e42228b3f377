"""One text and a column of texts are read alike, by every kind."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard.identifiers import get, kinds
from credit_standard.identifiers.columns.kernels import FEW
from tests.identifiers.parity import AS_OF, assert_read_alike
from tests.identifiers.values import TEXTS

COLUMNS = st.lists(st.none() | TEXTS, max_size=40)
DAYS = st.sampled_from([None, AS_OF, date(1990, 1, 1)])


# What is drawn holds numbers of every kind: each is asked of the same texts.
@settings(max_examples=100, deadline=None)
@given(texts=COLUMNS, as_of=DAYS)
def test_a_column_reads_as_its_texts(texts: list[str | None], as_of: date | None) -> None:
    for kind in kinds():
        assert_read_alike(kind, texts, as_of)


@settings(max_examples=8, deadline=None)
@given(texts=st.lists(TEXTS, min_size=20, max_size=40), as_of=DAYS)
def test_many_texts_that_need_a_closer_look_are_read_alike(texts: list[str], as_of: date | None) -> None:
    for kind in kinds():
        assert_read_alike(kind, (texts + [f" {text.lower()}" for text in texts]) * (FEW // 20), as_of)


@pytest.mark.parametrize(
    ("kind", "number"),
    [("citizen-id-15", "130102900215001"), ("citizen-id", "13010219900215001X")],
)
def test_who_is_born_on_the_day_after_the_check_is_told_alone_and_in_columns(kind: str, number: str) -> None:
    day = date(1990, 2, 15)
    for as_of in (day - timedelta(days=1), day, day + timedelta(days=1)):
        assert_read_alike(kind, [number] * (FEW + 1), as_of)
        codes = {one.code for one in get(kind).read(number, as_of).findings}
        assert ("ID206" in codes) is (as_of < day)


def test_a_y_for_the_check_character_before_the_last_is_a_slip_of_its_own() -> None:
    """Issuers printed Y for 1 as the last character; in another place it stands for nothing."""
    assert_read_alike("uscc", [f"9113010200{n:06}Y{last}" for n in range(400) for last in "2Y"], None)
