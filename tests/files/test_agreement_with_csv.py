"""The csv module is the reference for what the cells of a table are, whatever the blocks are."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings

from tests.files.csv_tables import ANYTHING, BLOCKS, TABLE
from tests.files.reading import Expected, read_by_csv, read_text

HEADINGS = "a,b,c"


def blank(cells: tuple[str, ...]) -> bool:
    return not "".join(cells).strip()


def evened(cells: tuple[str, ...]) -> tuple[str, ...] | None:
    """With empty cells at the end added or cut off; None where there is something beyond the headings."""
    return None if any(cell.strip(" \t") for cell in cells[3:]) else (*cells, "", "", "")[:3]


def assert_same(body: str, block_bytes: int) -> None:
    expected = [Expected(r.line + 1, r.cells) for r in read_by_csv(body)]
    actual = read_text(f"{HEADINGS}\n{body}", block_bytes=block_bytes)
    numbered = list(enumerate(expected, 1))
    assert actual.size == len(expected)
    assert actual.rows == [
        (row, r.line, evened(r.cells))
        for row, r in numbered
        if r.cells and evened(r.cells) and not blank(r.cells)
    ]
    assert actual.named("unclosed-quote") == [(row, r.line) for row, r in numbered if r.cells is None]
    assert actual.named("blank-row") == [
        (row, r.line) for row, r in numbered if r.cells is not None and blank(r.cells)
    ]
    assert actual.named("row-length") == [
        (row, r.line) for row, r in numbered if r.cells and not evened(r.cells) and not blank(r.cells)
    ]


@settings(deadline=None)
@given(body=ANYTHING, block_bytes=BLOCKS)
@example(body='"a\n', block_bytes=16)
@example(body='x"y\n"z\n', block_bytes=1)
@example(body="a,b,c\r\r\n", block_bytes=16)
def test_any_text_is_read_as_the_csv_module_reads_it(body: str, block_bytes: int) -> None:
    assert_same(body, block_bytes)


@settings(deadline=None)
@given(body=TABLE, block_bytes=BLOCKS)
@example(body="x^,b,c\na,b\n", block_bytes=4096)  # looks compressed to polars
@example(body="\ufeffa,b,c\n,x\n\n1,2,3\n", block_bytes=16)  # three bytes less, three cells more
def test_tables_with_odd_rows_are_read_as_the_csv_module_reads_them(body: str, block_bytes: int) -> None:
    assert_same(body, block_bytes)


@settings(deadline=None)
@given(body=ANYTHING)
def test_the_size_of_the_blocks_changes_no_finding(body: str) -> None:
    text = f"{HEADINGS}\n{body}"
    assert read_text(text, block_bytes=16).findings == read_text(text, block_bytes=1 << 16).findings


@pytest.mark.parametrize("block_bytes", [16, 1 << 20])
def test_lines_are_counted_through_line_breaks_in_cells(block_bytes: int) -> None:
    actual = read_text('a,b\n1,"x\ny"\n\n2,"x\r\ny"\r\n3\n4,z\n', block_bytes=block_bytes)
    assert [(row, line) for row, line, _ in actual.rows] == [(1, 2), (3, 5), (4, 7), (5, 8)]
    assert actual.named("blank-row") == [(2, 4)]
