"""Paths and streams, good and bad."""

from __future__ import annotations

import hashlib
import io
import os
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from credit_standard.files import Limits, UnreadableError, open_tables
from tests.files.reading import read

NOBODY = 65534
ROWS = "".join(f"{n},石门商贸有限公司\n" for n in range(20_000))
TEXT = "序号,企业名称\n" + ROWS


class Failing(io.RawIOBase):
    """A stream whose device fails after these bytes."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if not self.data:
            raise OSError(5, "Input/output error", "secret-name.csv")
        piece, self.data = self.data[: len(buffer)], self.data[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "企业.csv"
    path.write_bytes(TEXT.encode())
    return path


def refusal(source: object) -> str:
    with pytest.raises(UnreadableError) as caught:
        read(source)
    assert caught.value.__cause__ is caught.value.__context__ is None
    return caught.value.finding.name


def test_a_path_and_a_stream_give_the_same_rows(path: Path) -> None:
    with path.open("rb") as stream:
        by_stream = read(stream)
    assert by_stream.rows == read(path).rows == read(str(path)).rows
    assert by_stream.table.file == "-"
    assert read(path).table.file == str(path)


def test_a_name_may_be_given_to_a_source(path: Path) -> None:
    (name,) = (table.file for table in open_tables(path, name="a.csv"))
    assert name == "a.csv"


def test_the_digest_is_that_of_all_bytes(path: Path) -> None:
    assert read(path, block_bytes=4096).table.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    large = (TEXT + ROWS * 10).encode()
    assert read(io.BytesIO(large)).table.sha256 == hashlib.sha256(large).hexdigest()


def test_a_table_is_complete_only_when_all_was_read(path: Path) -> None:
    for table in open_tables(path, limits=Limits(block_bytes=4096)):
        batches = table.batches()
        next(batches)
        assert not table.complete
        assert table.sha256 is None
        assert sum(batch.size for batch in batches) > 0
        assert table.complete


def test_the_batches_of_a_table_are_taken_once(path: Path) -> None:
    for table in open_tables(path):
        assert sum(batch.size for batch in table.batches()) == 20_000
        with pytest.raises(RuntimeError):
            next(table.batches())
        assert table.findings == ()


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.csv") == "file-missing"
    assert refusal("a\0b.csv") == "file-missing"


@contextmanager
def ordinary_user() -> Iterator[None]:
    """The superuser may read everything."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)


def test_a_file_without_permission_is_refused(path: Path) -> None:
    path.chmod(0)
    with ordinary_user():
        assert refusal(path) == "no-permission"


def test_a_file_cut_short_while_it_is_read_is_incomplete(path: Path) -> None:
    names: list[str] = []
    for table in open_tables(path, limits=Limits(block_bytes=4096)):
        for number, batch in enumerate(table.batches()):
            if number == 0:
                os.truncate(path, path.stat().st_size // 2)
            names += [finding.name for finding in batch.findings]
        names += [finding.name for finding in table.findings]
        assert not table.complete
    assert "file-changed" in names


def test_a_file_that_grows_while_it_is_read_is_incomplete(path: Path) -> None:
    for table in open_tables(path, limits=Limits(block_bytes=4096)):
        for number, _ in enumerate(table.batches()):
            if number == 0:
                with path.open("ab") as more:
                    more.write(b"1,2\n")
        assert [finding.name for finding in table.findings] == ["file-changed"]
        assert not table.complete


def test_a_device_that_fails_ends_the_table_with_what_was_read() -> None:
    actual = read(Failing(TEXT.encode()))
    assert len(actual.rows) == 20_000
    assert [dict(finding.params) for finding in actual.findings] == [{"position": len(TEXT.encode()) + 1}]
    assert actual.names() == {"read-failed"}
    assert not actual.table.complete


def test_a_device_that_fails_in_the_heading_is_refused() -> None:
    assert refusal(Failing(b"")) == "read-failed"
    assert refusal(Failing("企业名称,".encode())) == "read-failed"


@pytest.mark.parametrize("bad", ['1,"李四"四\n', "1,李四,李四\n", "1,李四\0\n", "1\n", "李四\xff\n"])
def test_no_cell_is_shown_by_findings_tables_or_batches(bad: str) -> None:
    data = ("李四,b\n李四,1\n" + bad).encode("utf-8" if "\xff" not in bad else "gb18030", "replace")
    shown: list[object] = []
    try:
        for table in open_tables(io.BytesIO(data)):
            shown.append(table)
            for batch in table.batches():
                shown += [batch, *batch.findings, *(f.message() + f.hint() for f in batch.findings)]
    except UnreadableError as error:
        shown += traceback.format_exception(error)
    assert shown
    assert "李四" not in repr(shown)
