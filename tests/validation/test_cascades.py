"""One fault is one error: what follows from it is not said again."""

import io
from datetime import date

import pytest

import credit_standard as cs

DAY = date(2026, 11, 23)
HEADINGS = "处罚机关,行政处罚决定书文号,行政相对人名称,{},{},处罚决定日期,处罚类别,违法事实,处罚依据,处罚内容,罚款金额（万元）"
ROW = "某局,{number}号,某某公司,{uscc},{organisation},2025-01-02,罚款,事实,依据,罚款,0.2"


def errors(headings: str, rows: list[str], layout: str = "administrative-penalty") -> list[tuple[str, int]]:
    report = cs.validate(io.BytesIO("\n".join([headings, *rows]).encode()), layout=layout, as_of=DAY)
    missing = {"HD104"} if layout != "administrative-penalty" else set()
    return [
        (entry.code, count)
        for entry, count, _ in report.by_code()
        if entry.severity == "error" and entry.code not in missing
    ]


def rows(uscc: str, organisation: str = "", count: int = 5) -> list[str]:
    return [ROW.format(number=number, uscc=uscc, organisation=organisation) for number in range(count)]


def test_a_near_heading_is_not_said_again_in_every_row() -> None:
    headings = HEADINGS.format("统一社会信用代吗", "组织机构代码")
    report = cs.validate(
        io.BytesIO("\n".join([headings, *rows("91110000600037341L")]).encode()),
        layout="administrative-penalty",
        as_of=DAY,
    )
    assert [entry.code for entry, _, _ in report.by_code() if entry.code.startswith("HD")] == ["HD102"]
    assert errors(headings, rows("91110000600037341L")) == [("HD102", 1)]
    skipped = {
        entry.name for table in report for entry, reason, _ in table.unevaluated if reason == "no-column"
    }
    assert "subject-needs-a-number" in skipped


def test_a_near_heading_of_a_required_column_is_the_one_error_about_it() -> None:
    headings = HEADINGS.format("统一社会信用代码", "组织机构代码").replace("行政相对人名称", "行政相对人名字")
    assert errors(headings, rows("91110000600037341L")) == [("HD102", 1)]


def test_a_near_heading_of_a_column_that_nobody_requires_is_a_warning() -> None:
    headings = HEADINGS.format("统一社会信用代码", "组织机构代吗")
    assert errors(headings, rows("91110000600037341L")) == []


def test_rows_are_asked_where_the_heading_is_right() -> None:
    headings = HEADINGS.format("统一社会信用代码", "组织机构代码")
    assert errors(headings, rows("")) == [("administrative-penalty.subject-needs-a-number", 5)]


def test_a_missing_column_of_a_group_is_one_error() -> None:
    headings = HEADINGS.format("备注", "地方编码")
    assert errors(headings, rows("")) == [("HD108", 1)]
    assert errors(headings, rows(""), "shuanggongshi-2018-penalty-org") == []  # there it is a required column


@pytest.mark.parametrize("count", [5, 60])
def test_a_missing_number_is_one_error(count: int) -> None:
    """Few rows are checked one by one, many as columns."""
    headings = HEADINGS.format("统一社会信用代码", "组织机构代码")
    found = errors(headings, rows("", count=count), "shuanggongshi-2018-penalty-org")
    assert found == [("RE101", count)]
