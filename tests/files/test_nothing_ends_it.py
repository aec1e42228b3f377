"""Whatever stands in a file, the report of the others survives: limits hold, faults are findings."""

from __future__ import annotations

import gc
import io
import json
import os
import re
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from bench.fuzz.bases import bases
from bench.fuzz.mutations import mutated
from bench.fuzz.running import ending, fuzz, the_file

from credit_standard.cli import main
from credit_standard.files import Limits, UnreadableError, open_tables
from credit_standard.files.columnar import reading_process
from credit_standard.files.table import NotRead
from tests.files.reading import read
from tests.files.refusals import refusal
from tests.files.workbooks import HEADINGS, ROW, heading_row, inline, package, table, worksheet

CORPUS = Path(__file__).parent.parent / "corpus"
SMALL = Limits(ratio_from=1_000_000, unpacked_bytes=1 << 30)


class Odd(io.RawIOBase):
    """A stream that fails in a way that no stream fails in."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if not self.data:
            raise KeyError("91130102MA07000037")
        piece, self.data = self.data[: len(buffer)], self.data[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


def test_a_fault_that_nobody_has_foreseen_is_a_finding() -> None:
    (opened,) = list(open_tables(Odd(b"a,b\n" + b"1,2\n" * 5_000_000), name="x.csv"))
    assert not isinstance(opened, NotRead)
    assert sum(batch.size for batch in opened.batches()) > 0
    (found,) = opened.findings
    assert (found.name, dict(found.params)) == ("reader-failed", {"kind": "KeyError"})
    assert not opened.complete
    assert opened.sha256 is None
    assert refusal(Odd(b"")) == "reader-failed"


def test_a_near_miss_of_that_is_read() -> None:
    assert read(io.BytesIO(b"a,b\n1,2\n")).findings == []


@pytest.mark.parametrize("name", sorted(path.name for path in (CORPUS / "broken").iterdir()))
def test_the_report_of_the_other_files_survives(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    good = CORPUS / "cli" / "penalties-good.csv"
    with ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.write(CORPUS / "broken" / name, f"a{Path(name).suffix}")
        archive.write(good, "b.csv")
    for files in ((str(CORPUS / "broken" / name), str(good)), (str(tmp_path / "all.zip"),)):
        code = main(["validate", *files, "--format", "json", "--as-of", "2026-11-23"])
        out, err = capfd.readouterr()
        assert code in {0, 1, 3}
        assert err == ""
        rows = {one["member"] or one["file"]: one["rows"] for one in json.loads(out)["tables"]}
        assert rows[next(key for key in rows if key.endswith(("b.csv", "penalties-good.csv")))] > 0


def test_the_process_that_reads_parquet_is_kept_until_a_file_ends_it() -> None:
    sound = io.BytesIO()
    pl.DataFrame({"a": ["甲"], "b": ["乙"]}).write_parquet(sound)
    broken = (CORPUS / "broken" / "parquet-levels-that-end-the-library.parquet").read_bytes()

    def processes() -> list[int]:
        return [process._process.pid for process in reading_process._free]

    reading_process.close_all()
    assert read(io.BytesIO(sound.getvalue())).size == 1
    (kept,) = processes()
    assert read(io.BytesIO(sound.getvalue())).size == 1
    assert processes() == [kept]
    assert refusal(io.BytesIO(broken)) == "parquet-damaged"
    assert processes() == []
    side_by_side = [next(open_tables(io.BytesIO(sound.getvalue()))) for _ in range(2)]
    assert [sum(batch.size for batch in one.batches()) for one in side_by_side] == [1, 1]  # type: ignore[union-attr]
    reading_process.close_all()


def test_a_reading_that_is_given_up_in_a_circle_of_litter_ends_its_process() -> None:
    sound = io.BytesIO()
    pl.DataFrame({"a": ["甲"], "b": ["乙"]}).write_parquet(sound)
    reading_process.close_all()
    batches = next(open_tables(io.BytesIO(sound.getvalue()))).batches()  # type: ignore[union-attr]
    next(batches)
    (process,) = reading_process._reading
    circle: list[object] = [batches]
    circle.append(circle)
    del batches, circle
    gc.collect()
    assert not reading_process._reading
    assert not process.is_alive


def test_a_process_that_ended_because_nobody_asked_is_started_again() -> None:
    sound = io.BytesIO()
    pl.DataFrame({"a": ["甲"], "b": ["乙"]}).write_parquet(sound)
    assert read(io.BytesIO(sound.getvalue())).size == 1
    (process,) = reading_process._free
    requests = process._process.stdin
    assert requests is not None
    os.dup2(
        os.open(os.devnull, os.O_WRONLY), requests.fileno()
    )  # it ends as it does when it has waited for long
    process._process.wait()
    assert read(io.BytesIO(sound.getvalue())).size == 1
    reading_process.close_all()


@pytest.mark.parametrize(
    "row",
    [
        '<row r="2"><c r="$A$2"><v>1</v></c></row>',
        '<row r="2"><c r="a2"><v>1</v></c></row>',
        '<row r="2"><c  r="A2"  s="0" ><v>1</v></c></row>',
    ],
)
def test_references_as_people_write_them_are_read(row: str) -> None:
    actual = read(package(worksheet(heading_row() + row)))
    assert [cells[0] for _, _, cells in actual.rows] == ["1"]


@pytest.mark.parametrize(
    "row",
    [
        '<row r="2"><c r="$A$2" t="s"><v>-1</v></c></row>',
        '<row r="2"><c r="$$2"><v>1</v></c></row>',
        '<row r="2"><c r=""><v>1</v></c></row>',
        '<row r="2"><c r="A2" s="1_0"><v>1</v></c></row>',
        f'<row r="2"><c r="A2" s="{"9" * 5000}"><v>1</v></c></row>',
        '<row r="2"><c r="A2" t="s"><v>1_0</v></c></row>',
        '<row r="2"><v><c r="A2"/>x</v></row>',
        f'<row r="2">{"<a>" * 1000}{"</a>" * 1000}</row>',
    ],
)
def test_attributes_that_cannot_be_are_damage(row: str) -> None:
    assert refusal(package(worksheet(heading_row() + row))) == "workbook-damaged"


def test_a_row_whose_number_is_none_is_the_next() -> None:
    row = '<row r="1_0"><c r="A2"><v>1</v></c></row>'
    assert [line for line, _, _ in read(package(worksheet(heading_row() + row))).rows] == [1]


def test_a_column_that_no_sheet_has_is_beyond_the_headings() -> None:
    row = '<row r="2"><c r="ZZZ2"><v>1</v></c></row>'
    assert "cells-beyond-headings" in read(package(worksheet(heading_row() + row))).names()


@pytest.mark.parametrize("value", ["", "x", "-1", "1_0", "99999999999", "0"])
def test_columns_of_no_number_are_passed_over(value: str) -> None:
    row = f'<row r="2">{inline("A2", ROW[0])}</row>'
    for least, most in ((value, "2"), ("1", value)):
        columns = f'<cols><col min="{least}" max="{most}" hidden="1"/></cols>'
        actual = read(package(worksheet(heading_row() + row, before=columns)))
        assert len(actual.rows) == 1


def test_hidden_and_merged_cells_beyond_number_cost_nothing() -> None:
    columns = '<col min="1" max="16384" hidden="1"/>' * 5_000
    row = f'<row r="2">{inline("A2", ROW[0])}</row>'
    actual = read(package(worksheet(heading_row() + row, before=f"<cols>{columns}</cols>")))
    assert actual.names() == {"hidden-columns"}


def test_a_long_format_shows_nothing_longer() -> None:
    styles = f'<styleSheet><numFmts><numFmt numFmtId="200" formatCode="{"0" * 100_000}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>'
    row = '<row r="2"><c r="A2" s="0"><v>5</v></c></row>'
    assert [
        cells[0] for _, _, cells in read(package(worksheet(heading_row() + row), styles=styles)).rows
    ] == ["5"]


@pytest.mark.parametrize(
    "code", ["G/通用格式", "G/標準", "General", "通用格式", 'G/通用格式"元"', "[$-804]General"]
)
def test_general_is_general_in_every_language(code: str) -> None:
    shown = code.replace('"', "&quot;")
    styles = f'<styleSheet><numFmts><numFmt numFmtId="200" formatCode="{shown}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>'
    row = '<row r="2"><c r="A2" s="0"><v>45000</v></c></row>'
    (read_row,) = read(package(worksheet(heading_row() + row), styles=styles)).rows
    assert read_row[2][0] == "45000"


def test_one_long_text_in_very_many_cells_is_too_much() -> None:
    strings = f"<sst><si><t>{'石' * 20_000}</t></si></sst>"
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(2, 400))
    source = package(worksheet(heading_row() + rows), strings=strings)
    assert refusal(source, ratio_from=1_000_000, unpacked_bytes=1 << 30) == "workbook-too-large"
    assert (
        read(package(worksheet(heading_row() + rows[: rows.index('<row r="9">')]), strings=strings)).size == 7
    )


def test_a_dictionary_of_one_long_text_in_parquet_is_too_much() -> None:
    data = io.BytesIO()
    pq.write_table(pa.table({"a": ["石" * 20_000] * 400, "b": ["x"] * 400}), data)
    (found,) = list(open_tables(io.BytesIO(data.getvalue()), limits=SMALL))
    assert not isinstance(found, NotRead)
    assert sum(batch.size for batch in found.batches()) == 0
    assert [one.name for one in found.findings] == ["packed-too-tightly"]
    assert read(io.BytesIO(data.getvalue())).size == 400


def test_rows_of_nothing_in_parquet_are_counted() -> None:
    data = io.BytesIO()
    pq.write_table(pa.table({"a": pa.nulls(3_000_000, pa.string())}), data)
    with pytest.raises(UnreadableError) as caught:
        list(open_tables(io.BytesIO(data.getvalue()), limits=SMALL))
    assert caught.value.finding.name == "packed-too-tightly"


def test_a_long_row_of_parquet_is_left_out() -> None:
    data = io.BytesIO()
    pq.write_table(pa.table({"a": ["甲", "石" * 1_000, "乙"], "b": ["x"] * 3}), data)
    actual = read(io.BytesIO(data.getvalue()), record_bytes=1_000)
    assert actual.named("record-too-long") == [(2, 2)]
    assert [row for row, _, _ in actual.rows] == [1, 3]


def test_cells_that_are_repeated_a_million_times_cost_no_memory() -> None:
    content = (
        '<document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><body><spreadsheet><table name="a">'
        "<table-row><table-cell><p>名称</p></table-cell><table-cell><p>代码</p></table-cell></table-row>"
        '<table-row number-rows-repeated="{}"><table-cell number-columns-repeated="2"><p>甲</p></table-cell></table-row>'
        "</table></spreadsheet></body></document-content>"
    )

    def ods(rows: int) -> io.BytesIO:
        data = io.BytesIO()
        with ZipFile(data, "w", ZIP_DEFLATED) as archive:
            archive.writestr("content.xml", content.format(rows))
        return io.BytesIO(data.getvalue())

    (found,) = list(open_tables(ods(1_000_000)))
    assert not isinstance(found, NotRead)
    sizes = [batch.columns.height for batch in found.batches()]
    assert sum(sizes) == 1_000_000
    assert max(sizes) <= 200_000
    assert refusal(ods(99_999_999)) == "sheet-too-large"


def test_a_sheet_that_is_named_twice_is_damage() -> None:
    source = table([HEADINGS, ROW])
    data = io.BytesIO()
    with ZipFile(source) as old, ZipFile(data, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/workbook.xml":
                sheet = content[content.index(b"<sheet ") : content.index(b"</sheets>")]
                content = content.replace(sheet, sheet + sheet.replace("企业".encode(), b"b"))
            new.writestr(name, content)
    assert refusal(io.BytesIO(data.getvalue())) == "workbook-damaged"


def test_many_members_of_one_name_are_numbered_at_once() -> None:
    data = io.BytesIO()
    with ZipFile(data, "w") as archive:
        for number in range(3_000):
            archive.writestr(f"{number:04}.txt", "x")
    data = io.BytesIO(re.sub(rb"[0-9]{4}\.txt", b"same.txt", data.getvalue()))
    parts = list(open_tables(io.BytesIO(data.getvalue())))
    names = {one.location.member for part in parts if isinstance(part, NotRead) for one in part.findings}
    assert {"same.txt", "same (2).txt", "same (3000).txt"} <= names


def test_workbooks_of_early_excel_are_read_without_their_wrapping() -> None:
    wrapped = CORPUS / "workbooks" / "registrations.xls"
    _, bare = bases()["xls"]
    rows = [[row for _, _, row in one.rows] for one in map(_first, (wrapped.read_bytes(), bare))]
    assert rows[0] == rows[1] != []


def _first(data: bytes) -> object:
    from tests.files.reading import Read, read_all

    return next(one for one in read_all(io.BytesIO(data)) if isinstance(one, Read))


@pytest.mark.parametrize("reader", bases())
def test_mutated_files_never_break_a_reader(reader: str) -> None:
    known = bases()[reader]
    for number in range(40):
        what = ending(the_file(reader, known, 20_261_123, number), check=number % 20 == 0)
        assert not what.startswith("!"), (reader, number, what)


def test_the_job_sees_what_ends_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    found = fuzz("csv", 0, 20, 1)
    assert (found.done, found.finds) == (20, [])
    monkeypatch.setattr("bench.fuzz.running.CHILD", 20)
    broken = fuzz("no such reader", 0, 2, 1)
    assert [what for _, what in broken.finds] == ["!ended by 1"] * 2


def test_mutations_are_the_same_for_the_same_seed() -> None:
    known = bases()["json"]
    assert the_file("json", known, 1, 5) == the_file("json", known, 1, 5)
    assert len({the_file("json", known, 1, number) for number in range(50)}) > 40
    assert mutated(b"", __import__("random").Random(1)) is not None
