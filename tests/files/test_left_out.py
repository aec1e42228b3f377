"""Rows that are in no column: what of them can be told, whatever way they were read."""

from __future__ import annotations

import io

import pytest

from credit_standard.files import Batch, Limits, open_tables
from credit_standard.files.gathering import gathered, joined

SMALL = Limits(block_bytes=1 << 14)


def batches(text: str) -> list[Batch]:
    (table,) = open_tables(io.BytesIO(text.encode()))
    return list(table.batches())  # type: ignore[union-attr]


def left_out(found: list[Batch]) -> list[tuple[int, tuple[str, ...] | None]]:
    return [
        (one.row, None if one.cells is None else one.cells()) for batch in found for one in batch.left_out
    ]


def test_rows_of_another_length_give_their_cells() -> None:
    found = batches('a,b\n1,2,3\n1,2\n\n"x\ny","1,""2",z\r\n"a"b,c,d\n')
    assert left_out(found) == [(1, ("1", "2", "3")), (4, ("x\ny", '1,"2', "z")), (5, ("ab", "c", "d"))]


def test_empty_cells_at_the_end_are_added_or_cut_off_and_the_number_of_cells_is_kept() -> None:
    (found,) = batches('a,b\n1\n1,2\n\n"x\ny","1,""2",\r\n1,2, ,""\n3,4\n')
    cells = [tuple(cell or "" for cell in row) for row in found.columns.rows()]
    assert cells == [("1", ""), ("1", "2"), ("x\ny", '1,"2'), ("1", "2"), ("3", "4")]
    assert found.widths is not None
    assert found.widths.tolist() == [1, 2, 3, 4, 2]
    assert left_out([found]) == []


def test_blank_rows_are_none_of_them() -> None:
    assert left_out(batches('a,b\n\n ,\n""\n,,,\n1,2\n')) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [('a,b\n1,2\n1,"2\n3,4\n', 2), ('{"a": "1"}\n{"a": \n{"a": "2"}\n', 2), ('{"a": "1"}\n[1]\n', 2)],
)
def test_of_a_row_that_cannot_be_read_only_the_number_is_known(text: str, row: int) -> None:
    assert left_out(batches(text)) == [(row, None)]


def test_each_row_is_in_a_column_left_out_or_blank() -> None:
    rows = ["1,2", "1", "", "1,2,3", '"x']
    text = "a,b\n" + "".join(rows[n * n % len(rows)] + "\n" for n in range(5_000))
    found = batches(text)
    kept = sum(batch.columns.height for batch in found)
    blank = [one for batch in found for one in batch.findings if one.name == "blank-row"]
    assert sum(batch.size for batch in found) == kept + len(left_out(found)) + len(blank)


def parts(found: list[Batch]) -> list[object]:
    rows = [
        (batch.first_row + offset, line, cells, kinds)
        for batch in found
        for offset, line, cells, kinds in zip(
            range(batch.columns.height) if batch.offsets is None else batch.offsets.tolist(),
            batch.lines().tolist(),
            batch.columns.rows(),
            [None] * batch.columns.height if batch.kinds is None else batch.kinds.rows(),
            strict=True,
        )
    ]
    return [rows, left_out(found), [one for batch in found for one in batch.findings]]


@pytest.mark.parametrize("first", ["1,2\n", "1\n", "\n"])
def test_batches_put_together_hold_the_same(first: str) -> None:
    text = "a,b\n" + first + '1,2\n1,2,3\n\n"x\ny",z\n' * 3_000
    (table,) = open_tables(io.BytesIO(text.encode()), limits=SMALL)
    some = list(table.batches())  # type: ignore[union-attr]
    assert len(some) > 2
    assert parts([joined(some)]) == parts(some)
    assert sum(batch.size for batch in gathered(some)) == sum(batch.size for batch in some)
