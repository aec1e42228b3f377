"""Rows of a table that are no records are counted and said, and not checked; `rows.toml` says which they are."""

from __future__ import annotations

import csv
import io
import tomllib
from itertools import product
from pathlib import Path

import pytest

import credit_standard as cs
from credit_standard.findings import entry
from tests.files.workbooks import table

CASES = tomllib.loads((Path(__file__).parent / "rows.toml").read_text("utf-8"))
HEADINGS: list[str] = CASES["headings"]
ROWS = [(one["is"], row, one.get("first", False)) for one in CASES["kind"] for row in one["rows"]]
RECORD = next(row for kind, row, _ in ROWS if kind == "record")
RECORDS = [
    ["1", "示例市东山商贸有限公司", *RECORD[2:3], f"示市监罚〔2024〕{n}号", *RECORD[4:]] for n in range(60)
]
NOT_A_RECORD, UNEVEN = entry("not-a-record").code, entry("uneven-rows").code


def text_of(rows: list[list[str]], *, pad: bool = True) -> io.BytesIO:
    text = io.StringIO()
    csv.writer(text).writerows(
        [HEADINGS, *([*row, *[""] * (len(HEADINGS) - len(row))] if pad else row for row in rows)]
    )
    return io.BytesIO(text.getvalue().encode())


def of_row(report: cs.Report, row: int) -> list[tuple[str, str]]:
    """Code and kind of each finding on a row."""
    found = (one for part in report for one in part.findings if one.location.row == row)
    return [(one.code, str(one.params.get("kind_zh", ""))) for one in found]


def expected(kind: str) -> list[tuple[str, str]]:
    return [(NOT_A_RECORD, kind)]


@pytest.mark.parametrize(("kind", "row", "first"), ROWS, ids=[str(row[:2]) for _, row, _ in ROWS])
def test_a_row_is_what_the_table_says(kind: str, row: list[str], first: bool) -> None:
    # A few rows are looked at one by one, many as columns.
    for records, pad in product((RECORDS, RECORDS[:10]), (True, False)):
        rows = [row, *records] if first else [*records, row]
        place = rows.index(row) + 1
        report = cs.validate(text_of(rows, pad=pad), "administrative-penalty")
        found = of_row(report, place)
        if kind == "record":
            assert NOT_A_RECORD not in {code for code, _ in found}
        else:
            assert found == expected(kind)
        assert sum(part.rows for part in report) == len(rows)


def test_a_heading_of_two_rows_that_stands_there_again_is_none_of_two_records() -> None:
    upper = ["" if heading == "处罚内容" else heading for heading in HEADINGS]
    upper[HEADINGS.index("处罚类别")] = "处罚"
    lower = [heading if heading in ("处罚类别", "处罚内容") else "" for heading in HEADINGS]
    rows = [upper, lower, *RECORDS[:2], upper, lower, *RECORDS[2:4]]
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    report = cs.validate(io.BytesIO(text.getvalue().encode()), "administrative-penalty")
    assert [of_row(report, row) for row in (3, 4)] == [expected("重复的标题行")] * 2
    assert [one.code for part in report for one in part.findings if one.location.row in (5, 6)] == []


def test_hints_are_looked_for_beneath_the_headings_only() -> None:
    (hint,) = (row for kind, row, first in ROWS if first and row[1] == "必填")
    report = cs.validate(text_of([*RECORDS, hint]), "administrative-penalty")
    assert NOT_A_RECORD not in {code for code, _ in of_row(report, 61)}


def test_it_is_the_same_in_a_workbook() -> None:
    rows = [tuple(row) for row in (HEADINGS, RECORD, ["合计", "", "", "", "", "", "", "", "0.2"], ["注：略"])]
    report = cs.validate(table(rows), "administrative-penalty")
    assert [of_row(report, row) for row in (2, 3)] == [expected("合计"), expected("附注或签章")]


def test_lines_of_a_note_go_on_beneath_it() -> None:
    notes = [["注：1.金额单位为万元"], ["2.日期按决定书填写"], ["（3）不得漏填"]]
    report = cs.validate(text_of([RECORD, *notes, ["4.某某公司"], RECORD]), "administrative-penalty")
    assert [of_row(report, row) for row in (2, 3, 4, 5)] == [expected("附注或签章")] * 4


def test_rows_with_nothing_but_their_number_are_blank() -> None:
    report = cs.validate(text_of([RECORD, ["2"], ["3"]]), "administrative-penalty")
    assert [of_row(report, row) for row in (2, 3)] == [[("FI202", "")]] * 2


def test_a_row_with_anything_of_its_own_is_a_record_however_much_is_missing() -> None:
    rows = [
        ["2", "示例市东山商贸有限公司"],
        ["3", "", "", "", "", "", "", "", "", "2025/01/01", "石门县市场监督管理局"],
    ]
    report = cs.validate(text_of([RECORD, *rows]), "administrative-penalty")
    assert [NOT_A_RECORD in {code for code, _ in of_row(report, row)} for row in (2, 3)] == [False, False]


def test_running_numbers_without_a_heading_are_told_once_and_make_no_record() -> None:
    rows = [
        ["", *HEADINGS[1:]],
        RECORD,
        ["2", *RECORD[1:3], "示市监罚〔2024〕2号", *RECORD[4:]],
        ["3"],
        ["4"],
    ]
    of_sheet = cs.validate(table([tuple(row) for row in rows]), "administrative-penalty")
    text = io.StringIO()
    csv.writer(text).writerows(row + [""] * (len(HEADINGS) - len(row)) for row in rows)
    for report in (cs.validate(io.BytesIO(text.getvalue().encode()), "administrative-penalty"), of_sheet):
        found = [(one.code, one.location.row) for part in report for one in part.findings]
        assert found == [("HD105", None), ("FI202", 3), ("FI202", 4)]


def test_columns_without_heading_and_without_content_are_not_worth_a_word() -> None:
    for last, told in (("", []), (" ", []), ("已核", [len(HEADINGS) + 3])):
        rows = [[*HEADINGS, "", "", ""], [*RECORD, *[""] * (len(HEADINGS) - len(RECORD)), "", "", last]]
        text = io.StringIO()
        csv.writer(text).writerows(rows)
        report = cs.validate(io.BytesIO(text.getvalue().encode()), "administrative-penalty")
        assert [
            one.location.column for part in report for one in part.findings if one.code == "HD105"
        ] == told


def test_what_is_no_record_is_neither_good_nor_bad() -> None:
    reader = cs.read(text_of([RECORD, ["合计", "", "", "", "", "", "", "", "0.2"]]), "administrative-penalty")
    assert (reader.good.height + reader.bad.height, next(iter(reader.report)).rows) == (1, 2)


def test_rows_short_of_empty_cells_are_checked_and_counted_once() -> None:
    rows = [row[:11] for row in RECORDS]
    rows[7][9] = "2025/13/01"
    report = cs.validate(text_of(rows, pad=False), "administrative-penalty")
    (part,) = report
    assert [(one.code, one.params["count"]) for one in part.findings if one.code == UNEVEN] == [(UNEVEN, 60)]
    assert of_row(report, 8) == [("VA203", "")]


def test_rows_with_more_empty_cells_than_headings_are_checked() -> None:
    rows = [[*RECORD, *[""] * 9]]
    report = cs.validate(text_of(rows), "administrative-penalty")
    assert of_row(report, 1) == [(UNEVEN, "")]


def test_a_row_that_lacks_a_cell_that_has_to_be_filled_is_none_of_them() -> None:
    report = cs.validate(text_of([RECORD, RECORD[:7]], pad=False), "administrative-penalty")
    assert of_row(report, 2) == [("FI201", "")]
    bad = cs.read(text_of([RECORD, RECORD[:7]], pad=False), "administrative-penalty").bad
    assert bad["违法事实"].to_list() == [RECORD[4]]


def test_a_record_that_stands_in_quotes_as_a_whole_is_none_of_them() -> None:
    report = cs.validate(text_of([RECORD, [",".join(RECORD)]], pad=False), "administrative-penalty")
    assert of_row(report, 2) == [("FI201", "")]
    headings = [HEADINGS[6], *HEADINGS[:6], *HEADINGS[7:]]  # a code comes first
    line = ",".join([RECORD[6], *RECORD[:6], *RECORD[7:]])
    text = io.StringIO()
    csv.writer(text).writerows([headings, [line]])
    report = cs.validate(io.BytesIO(text.getvalue().encode()), "administrative-penalty")
    assert of_row(report, 1) == [("FI201", "")]


def test_a_row_with_something_beyond_the_headings_is_none_of_them() -> None:
    report = cs.validate(text_of([[*RECORD, "", "", "x"]]), "administrative-penalty")
    assert of_row(report, 1) == [("FI201", "")]
