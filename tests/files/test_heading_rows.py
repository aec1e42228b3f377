"""Headings that do not stand on the first line, or stand on two lines: in CSV as in workbooks."""

from __future__ import annotations

import csv
import io

import pytest

from credit_standard.files import UnreadableError
from tests.files.reading import Read, read, read_text
from tests.files.workbooks import table

HEADINGS = ("企业名称", "统一社会信用代码", "注册资本（万元）", "经营范围")
ROW = ("石门商贸有限公司", "91130102MA07000037", "10", "百货")
GROUPED = ("企业名称", "行政相对人代码", "", "证件", "", "备注")
DIVIDED = ("", "统一社会信用代码", "工商注册号", "类型", "号码", "")
GROUPED_IN_EACH_CELL = ("企业名称", "行政相对人代码", "行政相对人代码", "证件", "证件", "备注")
DIVIDED_IN_EACH_CELL = ("企业名称", "统一社会信用代码", "工商注册号", "类型", "号码", "备注")
JOINED = ("企业名称", "统一社会信用代码", "工商注册号", "证件类型", "证件号码", "备注")


def of_csv(rows: list[tuple[str, ...]], separator: str = ",", first: str = "") -> Read:
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator="\n").writerows(rows)
    return read_text(first + text.getvalue())


def of_workbook(rows: list[tuple[str, ...]]) -> Read:
    return read(table(rows))


def padded(*cells: str) -> tuple[str, ...]:
    return (*cells, *[""] * (len(HEADINGS) - len(cells)))


TITLES = {
    "a title": [padded("示例市企业登记信息表")],
    "a title without separators": [("示例市2025年企业登记信息表",)],
    "a title with a comma in it": [("企业登记信息表（2025年，第一季度）",)],
    "a title and who fills it in": [padded("企业登记信息表"), ("填报单位：示例市局", "", "", "2025-01-01")],
    "a merged title in each cell": [("企业登记信息表",) * 4],
    "merged titles in each cell": [("基本信息",) * 2 + ("登记信息",) * 2],
    "a number of the form": [("附件1",), ("企业登记信息表",)],
}


@pytest.mark.parametrize("titles", TITLES.values(), ids=TITLES)
@pytest.mark.parametrize("read_rows", [of_csv, of_workbook])
def test_titles_above_the_headings_are_passed_over(read_rows: object, titles: list[tuple[str, ...]]) -> None:
    actual = read_rows([*titles, HEADINGS, ROW])  # type: ignore[operator]
    assert actual.table.headings == HEADINGS
    assert [cells for _, _, cells in actual.rows] == [ROW]
    assert [(row, line) for row, line, _ in actual.rows] == [(1, len(titles) + 2)]
    assert actual.names() == {"title-rows"}


WIDE = ("统一社会信用代码", "企业名称", "企业类型", "注册资本（万元）", "经营范围", "成立日期")
ABOVE = {
    "numbers": [("1", "2", "3", "4", "5", "6")],
    "letters": [("A", "B", "C", "D", "E", "F")],
    "what is required": [("必填", "必填", "选填", "选填", "选填", "必填")],
    "names of a database and numbers": [("DM", "MC", "LX", "ZB", "FW", "RQ"), ("1", "2", "3", "4", "5", "6")],
}


@pytest.mark.parametrize("above", ABOVE.values(), ids=ABOVE)
@pytest.mark.parametrize("read_rows", [of_csv, of_workbook])
def test_wide_rows_that_number_or_name_the_columns_are_passed_over(
    read_rows: object, above: list[tuple[str, ...]]
) -> None:
    actual = read_rows([*above, WIDE])  # type: ignore[operator]
    assert (actual.table.headings, actual.names()) == (WIDE, {"title-rows", "no-rows"})


def test_what_may_be_records_is_not_passed_over() -> None:
    own = ("甲", "乙", "丙", "丁", "戊", "己")
    row = ("91130102MA07000037", "石门商贸有限公司", "", "10", "百货", "2025-01-01")
    assert of_csv([own, row, WIDE]).table.headings == own


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_a_title_stands_above_headings_with_another_separator(separator: str) -> None:
    actual = of_csv([("企业登记信息表",), HEADINGS, ROW], separator)
    assert (actual.table.headings, [cells for _, _, cells in actual.rows]) == (HEADINGS, [ROW])
    assert actual.names() == {"title-rows", "other-separator"}


@pytest.mark.parametrize("first", ["sep=;\n", '"sep=;"\r\n', "SEP=;\n"])
def test_the_separator_that_a_spreadsheet_names_is_used(first: str) -> None:
    actual = of_csv([HEADINGS, ROW], ";", first)
    assert actual.table.headings == HEADINGS
    assert [(row, line) for row, line, _ in actual.rows] == [(1, 3)]
    assert actual.names() == {"title-rows", "other-separator"}


def test_it_may_name_the_comma() -> None:
    actual = of_csv([HEADINGS, ROW], first="sep=,\n")
    assert (actual.table.headings, actual.names()) == (HEADINGS, {"title-rows"})


@pytest.mark.parametrize("read_rows", [of_csv, of_workbook])
def test_headings_of_two_rows_are_read_as_one(read_rows: object) -> None:
    row = ("石门商贸有限公司", "91130102MA07000037", "", "身份证", "130102198001010011", "")
    actual = read_rows([GROUPED, DIVIDED, row])  # type: ignore[operator]
    assert actual.table.headings == JOINED
    assert [(number, line) for number, line, _ in actual.rows] == [(1, 3)]
    assert actual.names() == {"two-row-heading"}


@pytest.mark.parametrize("lower", [DIVIDED, DIVIDED_IN_EACH_CELL])
@pytest.mark.parametrize("upper", [GROUPED, GROUPED_IN_EACH_CELL])
def test_merged_headings_may_stand_in_each_cell(upper: tuple[str, ...], lower: tuple[str, ...]) -> None:
    actual = of_csv([upper, lower])
    assert (actual.table.headings, actual.names()) == (JOINED, {"two-row-heading", "no-rows"})


def test_a_heading_that_stands_twice_side_by_side_is_kept() -> None:
    twice = ("企业名称", "企业名称", "统一社会信用代码")
    assert of_csv([twice, ("甲公司", "甲公司", "")]).table.headings == twice


@pytest.mark.parametrize("read_rows", [of_csv, of_workbook])
def test_a_title_stands_above_headings_of_two_rows(read_rows: object) -> None:
    actual = read_rows([("企业登记信息表",), GROUPED, DIVIDED])  # type: ignore[operator]
    assert actual.table.headings == JOINED
    assert actual.names() == {"title-rows", "two-row-heading", "no-rows"}


def test_what_stands_below_another_body_is_not_the_subjects() -> None:
    upper = ("企业名称", "统一社会信用代码", "处罚机关", "", "经办人", "", "处罚类别")
    lower = ("", "", "名称", "统一社会信用代码", "姓名", "证件号码", "")
    headings = of_csv([upper, lower]).table.headings
    assert headings == (
        "企业名称", "统一社会信用代码", "处罚机关名称", "处罚机关统一社会信用代码", "经办人姓名", "经办人证件号码", "处罚类别"
    )  # fmt: skip


@pytest.mark.parametrize("read_rows", [of_csv, of_workbook])
@pytest.mark.parametrize(
    "groups",
    [
        ("行政相对人", "", "", "处罚信息", "", "", "处罚机关", ""),
        ("行政相对人",) * 3 + ("处罚信息",) * 3 + ("处罚机关",) * 2,
    ],
)
def test_titles_of_groups_above_headings_that_are_whole_are_titles(
    read_rows: object, groups: tuple[str, ...]
) -> None:
    whole = (
        "行政相对人名称", "统一社会信用代码", "法定代表人", "处罚类别", "处罚内容", "处罚决定日期", "处罚机关", "处罚机关统一社会信用代码"
    )  # fmt: skip
    actual = read_rows([groups, whole])  # type: ignore[operator]
    assert (actual.table.headings, actual.names()) == (whole, {"title-rows", "no-rows"})


def test_what_titles_of_groups_have_to_say_is_kept() -> None:
    groups = ("基本信息", "", "法定代表人", "", "处罚信息", "", "", "")
    lower = (
        "行政相对人名称",
        "统一社会信用代码",
        "姓名",
        "证件号码",
        "处罚类别",
        "处罚内容",
        "处罚决定日期",
        "备注",
    )
    assert of_csv([groups, lower]).table.headings == (
        *lower[:2],
        "法定代表人姓名",
        "法定代表人证件号码",
        *lower[4:],
    )


@pytest.mark.parametrize("unit", ["元", "万元"])
@pytest.mark.parametrize("items", [("罚款", "没收违法所得、没收非法财物"), ("罚款金额", "没收金额")])
def test_the_unit_of_a_group_is_that_of_its_items(unit: str, items: tuple[str, str]) -> None:
    upper = ("行政相对人名称", "统一社会信用代码", "处罚类别", f"处罚金额（{unit}）", "", "处罚决定日期")
    actual = of_csv([upper, ("", "", "", *items, "")])
    assert actual.table.headings[3:5] == tuple(f"{item}（{unit}）" for item in items)


def test_a_word_that_group_and_item_share_stands_once() -> None:
    upper = ("行政相对人名称", "统一社会信用代码", "处罚机关", "", "处罚类别", "处罚决定日期")
    lower = ("", "", "机关名称", "信用代码", "", "")
    assert of_csv([upper, lower]).table.headings[2:4] == ("处罚机关名称", "处罚机关信用代码")


@pytest.mark.parametrize(
    "rows",
    [
        [HEADINGS, ("罚款", "统一社会信用代码", "", "")],  # a row, however much its cells look like headings
        [("企业名称", "", "", "经营范围"), ROW],
        [("名称", "编号", "", ""), ("甲", "1", "2", "3")],
        [("我方名称", "我方代码", "我方资本", "我方范围"), ("企业名称", "统一社会信用代码", "1", "2")],
    ],
)
def test_rows_below_headings_that_are_whole_are_rows(rows: list[tuple[str, ...]]) -> None:
    actual = of_csv(rows)
    assert actual.table.headings == rows[0]
    assert [cells for _, _, cells in actual.rows] == rows[1:]
    assert actual.names() == set()


def test_one_column_of_an_unknown_kind_is_no_title() -> None:
    actual = read_text("书名\n甲,乙\n丙,丁\n")
    assert actual.table.headings == ("书名",)


def test_an_unknown_separator_is_still_refused() -> None:
    with pytest.raises(UnreadableError):
        read_text("我方名称；我方代码\n甲；乙\n")
