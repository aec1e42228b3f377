"""Blanks at the edges of cells: of which columns the CSV reader says that they have none, they have none."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard.files import open_tables
from credit_standard.files.assembling import FEW
from credit_standard.files.csv.edge_blanks import MANY
from credit_standard.files.table import NotRead
from credit_standard.validation.checking.wrapping import BLANKS

if TYPE_CHECKING:
    from credit_standard.files.batch import Batch

PIECES = st.sampled_from(
    (*BLANKS, "甲", "a", '"', ",", "\u2027", "\u2028", "\u3001", "　　", "¡", "é", "0.2")
)
CELLS = st.lists(PIECES, max_size=4).map("".join)
PLAIN = [("甲", "乙", "丙")] * FEW
"""So many rows more are looked at as a block; nothing is said of fewer."""
ROWS = st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=6)


def batches(rows: list[tuple[str, ...]], line_end: str = "\r\n") -> list[Batch]:
    stream = io.StringIO()
    csv.writer(stream, lineterminator=line_end).writerows([("甲列", "乙列", "丙列"), *rows])
    found: list[Batch] = []
    for table in open_tables(io.BytesIO(stream.getvalue().encode())):
        assert not isinstance(table, NotRead)
        found += table.batches()
    return found


def with_edge_blanks(batch: Batch) -> set[int]:
    return {
        position
        for position, column in enumerate(batch.columns)
        if any(text != text.strip(BLANKS) for text in column.drop_nulls())
    }


@given(rows=ROWS, line_end=st.sampled_from(("\n", "\r\n")))
def test_no_column_said_to_be_trimmed_has_blanks_at_an_edge(
    rows: list[tuple[str, ...]], line_end: str
) -> None:
    for batch in batches([*rows, *PLAIN], line_end):
        assert not with_edge_blanks(batch) & batch.trimmed


@pytest.mark.parametrize("blank", BLANKS.replace("\n", "").replace("\r", ""), ids=ascii)
def test_a_column_with_a_blank_at_an_edge_is_told_from_the_others(blank: str) -> None:
    for cell in (f"{blank}甲", f"甲{blank}"):
        (batch,) = batches([("甲", "乙 乙", "丙"), ("甲", cell, "丙"), *PLAIN])
        assert batch.trimmed == {0, 2}


def test_blanks_inside_cells_are_none_at_edges() -> None:
    (batch,) = batches([("甲 甲", "乙\u3000乙", "丙\xa0丙"), *PLAIN])
    assert batch.trimmed == {0, 1, 2}


def test_of_a_block_full_of_blanks_nothing_is_said() -> None:
    (batch,) = batches([("甲 ", "乙", "丙")] * (MANY + 1))
    assert batch.trimmed == set()
