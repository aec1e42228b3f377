"""One file that triggers exactly the finding it is named after, and one near it that triggers none."""

from __future__ import annotations

from pathlib import Path

import pytest

from credit_standard.files import UnreadableError
from credit_standard.findings import entries, entry
from tests.files.reading import read

CORPUS = Path(__file__).parent.parent / "corpus" / "files"
NEAR = sorted(CORPUS.glob("*.near.csv"))
CASES = sorted(set(CORPUS.glob("*.csv")) - set(NEAR))
ELSEWHERE = {  # these need more than a file of a few lines: see test_limits and test_sources
    "file-missing", "no-permission", "no-tables", "read-failed", "file-changed", "reader-failed",
    "too-many-columns", "heading-too-long", "record-too-long",
    "not-a-record", "uneven-rows",  # tests/validation/test_record_rows
    # test_archives and test_folders
    "hidden-file", "other-file", "unsafe-member-name", "member-encrypted", "too-many-members", "nested-archive",
    "packed-cut-short", "packed-damaged", "packed-unknown", "packed-too-tightly", "unpacked-too-large",
}  # fmt: skip


def found(path: Path) -> set[str]:
    try:
        return read(path).names()
    except UnreadableError as error:
        return {error.finding.name}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_each_file_triggers_exactly_the_finding_of_its_name(path: Path) -> None:
    assert found(path) == {entry(path.stem).name}


@pytest.mark.parametrize("path", NEAR, ids=lambda path: path.stem)
def test_each_near_miss_triggers_nothing(path: Path) -> None:
    assert found(path) == set()


def test_every_finding_of_files_has_a_case() -> None:
    names = {one.name for one in entries() if one.code.startswith(("FI1", "FI2"))}
    assert {path.stem for path in CASES} | ELSEWHERE == names
    assert {path.name.removesuffix(".near.csv") for path in NEAR} == {path.stem for path in CASES}


def test_a_quote_that_swallows_a_row_is_read_as_csv_reads_it_but_is_an_error() -> None:
    actual = read(CORPUS / "quote-across-lines.csv")
    assert [row for row, _, _ in actual.rows] == [1, 2]
    assert actual.named("quote-across-lines") == [(1, 2)]
    assert [f.is_error for f in actual.findings] == [True]


def test_reading_goes_on_behind_an_unclosed_quote() -> None:
    actual = read(CORPUS / "unclosed-quote.csv")
    assert actual.named("unclosed-quote") == [(2, 3)]
    assert [(row, line) for row, line, _ in actual.rows] == [(1, 2), (3, 4)]
    assert actual.table.complete


def test_the_row_of_a_stray_quote_keeps_its_cells() -> None:
    actual = read(CORPUS / "stray-quote.csv")
    assert actual.rows == [(1, 2, ("石门商贸有限公司", "2021-03-01", '销售"名牌"百货'))]
    assert [dict(f.params) for f in actual.findings] == [{"column": 3}]


def test_a_byte_order_mark_is_no_part_of_the_first_heading() -> None:
    actual = read(CORPUS / "utf-16.near.csv")
    assert actual.table.encoding == "utf-8-sig"
    assert actual.table.headings == ("企业名称", "注册日期", "经营范围")
