"""`cs.read`: every row that is not blank is good or bad."""

from __future__ import annotations

import io
from datetime import date

import credit_standard as cs
from credit_standard.reports.json import to_json

HEADINGS = "行政相对人名称,处罚决定日期,备注"


def reader(rows: str) -> cs.Reader:  # type: ignore[name-defined]
    return cs.read(io.BytesIO(f"{HEADINGS}\n{rows}".encode()), layout="administrative-penalty")


def test_rows_with_another_number_of_cells_are_bad_with_the_cells_they_have() -> None:
    read = reader("甲公司\n乙公司,2021-03-01,a,b\n丙公司,2021-03-01\n")
    assert read.bad.rows() == [(1, "甲公司", None, None), (2, "乙公司", "2021-03-01", "a")]
    assert read.good["subject_name"].to_list() == ["丙公司"]
    found = [one.name for one in read.report.findings if one.location.row]
    assert sorted(found) == ["row-length", "row-length", "uneven-rows"]


def test_good_bad_and_blank_rows_are_all_rows_in_order() -> None:
    rows = ["甲公司,2021-03-01,a", "乙公司,2021-02-30,b", "丙公司", "", '丁公司,2021-03-01,"x']
    read = reader("\n".join(rows[n] for n in [0, 1, 2, 3] * 2_000 + [4]))
    seen = read.good.height + read.bad.height
    blank = next(count for entry, _, count in read.report.tables[1].counts if entry.name == "blank-row")
    assert seen + blank == read.report.rows == 8_001
    assert read.bad["row"].is_sorted()
    assert read.bad.row(-1) == (8_001, None, None, None)
    assert read.report.tables[1].rows_with_errors >= read.bad.height


def test_of_lines_that_are_no_json_the_number_is_bad() -> None:
    text = '{"行政相对人名称": "甲公司"}\n{"行政相对人名称": \n'
    read = cs.read(io.BytesIO(text.encode()), layout="administrative-penalty")
    assert (2, None) in read.bad.rows()


PENALTIES = "处罚机关,行政处罚决定书文号,行政相对人名称,统一社会信用代码,处罚决定日期\n"
ROW = "某局,1号,乙公司,91110000600037341L,2024-05-06\n"
REGISTER = "企业名称,统一社会信用代码\n甲公司,91110000600037341L\n"


def test_register_and_statistics_are_in_the_report_as_of_validate() -> None:
    def asked(call):  # type: ignore[no-untyped-def]
        return call(
            io.BytesIO((PENALTIES + 2 * ROW).encode()),
            layout="administrative-penalty",
            subjects=io.BytesIO(REGISTER.encode()),
            statistics=True,
            as_of=date(2026, 11, 23),
        )

    read = asked(cs.read)
    assert read.report.statistics is None
    assert [batch.good.height + batch.bad.height for batch in read] == [2]
    assert {"RE201", "RE503"} <= {one.code for one in read.report.findings}
    assert to_json(read.report) == to_json(asked(cs.validate))
    assert to_json(read.report)["statistics"][0]["months"] == {"2024-05": 2}


def test_a_listing_of_nothing_counts_all_the_same() -> None:
    rows = f"{HEADINGS}\n甲公司,2021-02-30,\n".encode()
    report = cs.validate(io.BytesIO(rows), layout="administrative-penalty", listed=0)
    assert report.errors
    assert report.findings == ()
