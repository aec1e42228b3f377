"""Which rows: however they come, the same rows."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from credit_standard.validation.report.row_set import RowSet

PARTS = st.lists(st.sets(st.integers(1, 90)), max_size=4)


def of(*parts: set[int]) -> RowSet:
    made = RowSet()
    for rows in parts:
        made.add(np.array(sorted(rows), np.int64))
    return made


@given(PARTS, PARTS, st.integers(1, 95), st.integers(0, 95))
def test_rows_are_those_that_were_taken_in(
    some: list[set[int]], others: list[set[int]], first: int, size: int
) -> None:
    whole = of(*some)
    whole.merge(of(*others))
    rows = set[int]().union(*some, *others)
    assert len(whole) == len(rows)
    assert whole.among(first, size) == sorted(row for row in rows if first <= row < first + size)


@given(st.integers(1, 40), st.lists(st.booleans(), max_size=40))
def test_a_mask_is_read_from_its_first_row(first: int, mask: list[bool]) -> None:
    made = RowSet()
    made.add_mask(first, np.array(mask, np.bool_))
    assert made.among(1, 100) == [first + n for n, there in enumerate(mask) if there]
