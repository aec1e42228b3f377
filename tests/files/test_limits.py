"""Records, headings and files beyond all measure end in a finding, in the memory of a few blocks."""

from __future__ import annotations

import io

import pytest

from credit_standard.files import Limits, UnreadableError, open_tables
from credit_standard.files.csv.table import CsvTable
from credit_standard.files.guarding import GuardedTable
from tests.files.reading import read, read_text

LIMIT = 100


class Endless(io.RawIOBase):
    """`head`, then `size` bytes of `pattern` again and again, then `tail`."""

    def __init__(self, head: bytes, pattern: bytes, size: int, tail: bytes) -> None:
        self.parts = [head, tail]
        self.pattern = pattern * (65_536 // len(pattern))
        self.left = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if len(self.parts) == 2 or not self.left:
            piece = self.parts.pop(0) if self.parts else b""
        else:
            piece = self.pattern[: min(self.left, len(buffer))]
            self.left -= len(piece)
        buffer[: len(piece)] = piece
        return len(piece)


def row_of(size: int) -> str:
    return "a," + "x" * (size - 2)


@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
@pytest.mark.parametrize("block_bytes", [16, 99, 4096])
def test_a_record_exactly_as_long_as_the_limit_is_read(end: str, block_bytes: int) -> None:
    text = f"a,b\n{row_of(LIMIT)}{end}"
    actual = read_text(text, record_bytes=LIMIT, block_bytes=block_bytes)
    assert (len(actual.rows), actual.findings) == (1, [])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("block_bytes", [16, 99, 4096])
@pytest.mark.parametrize("over", [1, 2, 3, 50])
def test_a_longer_record_is_passed_over(end: str, block_bytes: int, over: int) -> None:
    text = f"a,b{end if end != chr(13) else chr(10)}1,2\n{row_of(LIMIT + over)}{end}3,4\n"
    actual = read_text(text, record_bytes=LIMIT, block_bytes=block_bytes)
    assert actual.named("record-too-long") == [(2, 3)]
    assert [(row, line) for row, line, _ in actual.rows] == [(1, 2), (3, 4)]
    assert not actual.table.complete


@pytest.mark.parametrize("block_bytes", [16, 99, 4096])
def test_a_quote_that_is_open_beyond_the_limit_is_unclosed(block_bytes: int) -> None:
    text = 'a,b\n1,"2\n' + "3,4\n" * 50
    actual = read_text(text, record_bytes=LIMIT, block_bytes=block_bytes)
    assert actual.names() == {"unclosed-quote"}
    assert actual.named("unclosed-quote") == [(1, 2)]
    assert [(row, line) for row, line, _ in actual.rows] == [(n, n + 1) for n in range(2, 52)]


@pytest.mark.parametrize("opening", [b"", b'"'])
def test_a_line_of_a_gigabyte_is_passed_over_in_bounded_memory(opening: bytes) -> None:
    stream = Endless(b"a,b\n1,2\n" + opening, b"x,,", 1 << 30, b"\n3,4\n")
    limits = Limits()
    (table,) = tables = [table for table in open_tables(stream, limits=limits)]  # noqa: C416 - one table
    assert len(tables) == 1
    assert isinstance(table, GuardedTable)
    rows = [(b.first_row, b.size, b.columns.height, [f.name for f in b.findings]) for b in table.batches()]
    name = "unclosed-quote" if opening else "record-too-long"
    assert rows == [(1, 1, 1, []), (2, 1, 0, [name]), (3, 1, 1, [])]
    assert isinstance(table._table, CsvTable)
    assert table._table._cutter.window.capacity <= limits.record_bytes + limits.block_bytes


def test_a_heading_beyond_the_limit_is_refused() -> None:
    with pytest.raises(UnreadableError) as caught:
        read(Endless(b"a,b", b"x", 1 << 26, b"\n1,2\n"))
    assert caught.value.finding.name == "heading-too-long"


def test_too_many_columns_are_refused() -> None:
    with pytest.raises(UnreadableError) as caught:
        read_text(",".join("abcdef") + "\n", columns=5)
    assert dict(caught.value.finding.params) == {"found": 6, "limit": 5}


def test_as_many_columns_as_allowed_are_read() -> None:
    assert len(read_text(",".join("abcde") + "\n", columns=5).table.headings) == 5


def test_a_long_file_of_blank_lines_is_empty() -> None:
    with pytest.raises(UnreadableError) as caught:
        read(Endless(b"", b"\r\n,\n", 1 << 26, b" "))
    assert caught.value.finding.name == "file-empty"


def test_blocks_of_many_short_rows_are_split() -> None:
    text = "a,b\n" + "\n" * 80_000
    sizes = [batch.size for table in open_tables(io.BytesIO(text.encode())) for batch in table.batches()]
    assert sum(sizes) == 80_000
    assert max(sizes) <= 1 << 16
