"""Sheets of workbooks as tables: headings, rows, kinds of cells, what stands around them."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from credit_standard.files import Batch, open_tables
from credit_standard.files.kinds import BOOL, DATE, EMPTY, ERROR, FORMULA, NUMBER, TEXT
from credit_standard.files.table import NotRead
from tests.files import xlsb
from tests.files.reading import Read, read, read_all
from tests.files.workbooks import HEADINGS, ROW, package, table, workbook, worksheet

CORPUS = Path(__file__).parent.parent / "corpus" / "workbooks"


def batches(source: object) -> list[Batch]:
    if isinstance(source, io.BytesIO):
        source.seek(0)
    return [
        batch for part in open_tables(source) if not isinstance(part, NotRead) for batch in part.batches()
    ]


def kinds(source: object) -> list[tuple[int, ...]]:
    return [row for batch in batches(source) if batch.kinds is not None for row in batch.kinds.rows()]


def findings(read: Read) -> list[tuple[str, int | None, int | None]]:
    return [(one.name, one.location.row, one.location.line) for one in read.findings]


def test_a_sheet_is_a_table_with_its_name_and_the_lines_of_the_sheet() -> None:
    actual = read(table([HEADINGS, ROW]))
    assert actual.table.headings == HEADINGS
    assert actual.table.sheet == "企业"
    assert actual.rows == [(1, 2, ROW)]
    assert actual.findings == []
    assert actual.table.complete


def test_a_table_may_begin_anywhere_on_its_sheet() -> None:
    actual = read(table([HEADINGS, ROW], line=4, column=2))
    assert actual.table.headings == HEADINGS
    assert actual.table.first_column == 3
    assert actual.rows == [(1, 6, ROW)]
    assert actual.findings == []


def test_titles_above_the_headings_are_passed_over_with_a_note() -> None:
    title, unit = ("企业登记信息表",), ("填报单位：示例局", None, "2021.3.31")
    actual = read(table([title, unit, HEADINGS, ROW]))
    assert actual.table.headings == HEADINGS
    assert actual.rows == [(1, 4, ROW)]
    assert findings(actual) == [("title-rows", None, 1)]
    assert dict(actual.findings[0].params) == {"count": 2}


def test_unknown_headings_are_the_first_wide_row_of_text() -> None:
    rows = [("表一",), ("甲", "乙", "丙"), ("1", "2", "3"), (1, 2, 3)]
    assert read(table(rows)).table.headings == ("甲", "乙", "丙")


def test_numbers_are_the_text_that_the_sheet_shows() -> None:
    numbers = [0, 5, 0.29, 0.1 + 0.2, 1e-7, -1, 440308199901101512, 1e21]
    shown = ["0", "5", "0.29", "0.3", "0.0000001", "-1", "440308199901102000", "1" + "0" * 21]
    source = table([HEADINGS, *((ROW[0], number) for number in numbers)])
    assert [cells[1] for _, _, cells in read(source).rows] == shown
    assert kinds(source) == [(TEXT, NUMBER, EMPTY, EMPTY)] * len(numbers)


def test_a_table_of_texts_has_no_kinds() -> None:
    assert [batch.kinds for batch in batches(table([HEADINGS, ROW]))] == [None]


@pytest.mark.parametrize("epoch_1904", [False, True])
def test_true_dates_are_iso_text_in_both_date_systems(epoch_1904: bool) -> None:
    def fill(book, sheet) -> None:  # type: ignore[no-untyped-def]
        sheet.write_row(0, 0, HEADINGS)
        forms = ("yyyy-mm-dd", 'yyyy"年"m"月"d"日"', "[$-F800]dddd, mmmm dd, yyyy", "m/d/yy", "yyyy/m/d h:mm")
        days = (dt.date(2021, 3, 1), dt.date(1905, 1, 1), dt.datetime(2021, 3, 1, 10, 30))  # noqa: DTZ001
        for line, form in enumerate(forms, 1):
            for column, day in enumerate(days):
                sheet.write_datetime(line, column, day, book.add_format({"num_format": form}))

    source = workbook(fill, date_1904=epoch_1904)
    assert {cells for _, _, cells in read(source).rows} == {
        ("2021-03-01", "1905-01-01", "2021-03-01 10:30:00", "")
    }
    assert kinds(source) == [(DATE, DATE, DATE, EMPTY)] * 5


def test_the_first_days_of_1900_are_those_that_excel_shows() -> None:
    def fill(book, sheet) -> None:  # type: ignore[no-untyped-def]
        sheet.write_row(0, 0, HEADINGS)
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for line, serial in enumerate((0, 1, 59, 60, 61, -1, 2_958_465, 2_958_466), 1):
            sheet.write_number(line, 0, serial, day)

    shown = ["1900-01-00", "1900-01-01", "1900-02-28", "60", "1900-03-01", "-1", "9999-12-31", "2958466"]
    assert [cells[0] for _, _, cells in read(workbook(fill)).rows] == shown


def test_times_leading_zeros_and_yes_or_no_are_shown_as_the_sheet_shows_them() -> None:
    def fill(book, sheet) -> None:  # type: ignore[no-untyped-def]
        sheet.write_row(0, 0, HEADINGS)
        sheet.write_number(1, 0, 0.4375, book.add_format({"num_format": "h:mm"}))
        sheet.write_number(1, 1, 42, book.add_format({"num_format": "000000"}))
        sheet.write_boolean(1, 2, True)

    source = workbook(fill)
    assert [cells for _, _, cells in read(source).rows] == [("10:30:00", "000042", "TRUE", "")]
    assert kinds(source) == [(DATE, NUMBER, BOOL, EMPTY)]


def test_formulas_errors_and_formulas_without_a_result_are_told_apart() -> None:
    def fill(_, sheet) -> None:  # type: ignore[no-untyped-def]
        sheet.write_row(0, 0, HEADINGS)
        sheet.write_formula(1, 0, '="石门"&"商贸"', None, "石门商贸")
        sheet.write_formula(1, 1, "=1+1", None, 2)
        sheet.write_formula(1, 2, "=NA()", None, "#N/A")
        sheet.write_formula(1, 3, '=""', None, "")

    source = workbook(fill)
    assert [cells[:3] for _, _, cells in read(source).rows] == [("石门商贸", "2", "#N/A")]
    assert kinds(source)[0][:3] == (FORMULA | TEXT, FORMULA | NUMBER, FORMULA | ERROR)


def test_a_formula_that_was_never_worked_out_is_not_an_empty_cell() -> None:
    book = openpyxl.Workbook()
    book.active.append(HEADINGS)
    book.active.append(["石门", "=1+1"])
    data = io.BytesIO()
    book.save(data)
    assert kinds(io.BytesIO(data.getvalue())) == [(TEXT, FORMULA | EMPTY, EMPTY, EMPTY)]


def test_blank_rows_count_and_have_a_note_each_but_not_those_at_the_end() -> None:
    rows = [HEADINGS, ROW, (), (" ", "\u3000"), ROW, (), ("  ",)]
    actual = read(table(rows))
    assert [(row, line) for row, line, _ in actual.rows] == [(1, 2), (4, 5)]
    assert findings(actual) == [("blank-row", 2, 3), ("blank-row", 3, 4)]
    assert actual.size == 4


def test_a_far_away_row_is_reached_with_one_note() -> None:
    last = 1_048_576
    actual = read(package(worksheet(_rows(1, 2, last))))
    assert [(row, line) for row, line, _ in actual.rows] == [(1, 2), (last - 1, last)]
    assert findings(actual) == [("blank-rows", 2, 3)]
    assert dict(actual.findings[0].params) == {"count": last - 3}


def _rows(*lines: int) -> str:
    def cells(line: int) -> str:
        texts = HEADINGS if line == 1 else ROW
        return "".join(
            f'<c r="{c}{line}" t="inlineStr"><is><t>{t}</t></is></c>'
            for c, t in zip("ABCD", texts, strict=True)
        )

    return "".join(f'<row r="{line}">{cells(line)}</row>' for line in lines)


def test_cells_beside_the_headings_are_reported_and_the_row_is_read() -> None:
    actual = read(table([(None, *HEADINGS), (None, *ROW, "附注"), ("x", *ROW)]))
    assert [cells for _, _, cells in actual.rows] == [ROW, ROW]
    assert findings(actual) == [("cells-beyond-headings", 1, 2), ("cells-beyond-headings", 2, 3)]
    assert [one.location.cell for one in actual.findings] == ["F2", "A3"]


def test_hidden_rows_and_columns_are_read_with_a_note() -> None:
    def fill(_, sheet) -> None:  # type: ignore[no-untyped-def]
        sheet.write_row(0, 0, HEADINGS)
        for line in (1, 2, 3):
            sheet.write_row(line, 0, ROW)
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_column(1, 2, None, None, {"hidden": True})

    actual = read(workbook(fill))
    assert len(actual.rows) == 3
    assert findings(actual) == [("hidden-rows", 2, 3), ("hidden-columns", None, None)]
    assert [dict(one.params) for one in actual.findings] == [{"count": 1}, {"columns": "B, C"}]


def test_merged_cells_among_the_data_are_reported_but_not_those_of_a_title() -> None:
    def fill(_, sheet) -> None:  # type: ignore[no-untyped-def]
        sheet.merge_range("A1:D1", "企业登记信息表")
        sheet.write_row(1, 0, HEADINGS)
        sheet.write_row(2, 0, ROW)
        sheet.write_row(3, 1, ROW[1:])
        sheet.merge_range("A3:A4", ROW[0])

    actual = read(workbook(fill))
    assert [cells[0] for _, _, cells in actual.rows] == [ROW[0], ""]
    assert findings(actual)[1:] == [("merged-cells", 1, 3)]
    assert dict(actual.findings[1].params) == {"count": 1, "first": "A3:A4"}
    assert actual.findings[1].location.cell == "A3"


def test_every_sheet_with_known_headings_is_a_table_and_the_others_are_named() -> None:
    def fill(book, sheet) -> None:  # type: ignore[no-untyped-def]
        sheet.write_row(0, 0, HEADINGS)
        sheet.write_row(1, 0, ROW)
        hidden = book.add_worksheet("旧数据")
        hidden.write_row(0, 0, HEADINGS)
        hidden.write_row(1, 0, ROW)
        hidden.hide()
        book.add_worksheet("空")
        book.add_worksheet("填表说明").write_column(0, 0, ["一、名称必填", "二、日期必填"])
        book.add_chartsheet("图")

    parts = read_all(workbook(fill))
    tables = [part for part in parts if isinstance(part, Read)]
    assert [(part.table.sheet, part.table.sha256 is not None) for part in tables] == [
        ("企业", True),
        ("旧数据", True),
    ]
    assert [part.names() for part in tables] == [set(), {"hidden-sheet"}]
    others = [part for part in parts if isinstance(part, NotRead)]
    assert [(part.sheet, part.findings[0].name) for part in others] == [
        ("空", "empty-sheet"),
        ("填表说明", "sheet-of-few-columns"),
    ]
    assert all(part.complete for part in others)


def test_a_narrow_sheet_beside_a_wide_one_is_an_explanation_though_no_headings_are_known() -> None:
    def fill(book, sheet) -> None:  # type: ignore[no-untyped-def]
        sheet.write_row(0, 0, ["书名", "作者", "年份"])
        sheet.write_row(1, 0, ["a", "b", "c"])
        book.add_worksheet("填表说明").write_column(0, 0, ["一、名称必填", "二、日期必填"])

    wide, narrow = read_all(workbook(fill))
    assert isinstance(wide, Read)
    assert isinstance(narrow, NotRead)
    assert [one.name for one in narrow.findings] == ["sheet-of-few-columns"]


def test_a_narrow_sheet_alone_is_a_table() -> None:
    (only,) = read_all(workbook(lambda _, sheet: sheet.write_column(0, 0, ["书名", "a"])))
    assert isinstance(only, Read)


def test_a_macro_workbook_and_one_inside_an_archive_are_read() -> None:
    from zipfile import ZipFile

    data = io.BytesIO()
    with ZipFile(data, "w") as archive:
        archive.writestr("报表/企业.xlsm", table([HEADINGS, ROW]).getvalue())
    actual = read(io.BytesIO(data.getvalue()))
    assert (actual.table.member, actual.table.sheet) == ("报表/企业.xlsm", "企业")
    assert actual.rows == [(1, 2, ROW)]


def test_a_long_sheet_comes_in_batches_in_order() -> None:
    count = 60_000
    rows = [(f"第{number}公司", number / 8, None, "x") for number in range(count)]
    source = workbook(
        lambda _, sheet: [sheet.write_row(line, 0, row) for line, row in enumerate([HEADINGS, *rows])]
    )
    parts = batches(source)
    assert len(parts) > 1
    frame = pl.concat([batch.columns for batch in parts])
    assert frame["0"].to_list() == [row[0] for row in rows]
    assert frame["1"].cast(pl.Float64).to_list() == [row[1] for row in rows]
    assert frame["2"].null_count() == count
    assert [batch.first_row for batch in parts] == [
        1 + sum(b.size for b in parts[:n]) for n in range(len(parts))
    ]


def binary_workbook() -> io.BytesIO:
    """What `registrations.xls` and `registrations.ods` hold, which LibreOffice wrote."""

    def texts(line: int, values: tuple[str, ...]) -> bytes:
        return xlsb.row(line) + b"".join(xlsb.string(column, one) for column, one in enumerate(values, 2))

    rows = (
        *(texts(1, ("企业登记信息表",)), texts(2, ("填报单位：示例局",)), texts(3, HEADINGS), texts(4, ROW)),
        *(
            xlsb.row(5),
            xlsb.string(2, "东山商贸"),
            xlsb.number(3, 440308199901101512),
            xlsb.number(4, 44256, 1),
        ),
        *(xlsb.number(5, 0.29), xlsb.row(6, hidden=True), xlsb.string(2, "石门商贸"), xlsb.error(3)),
        *(xlsb.number(4, 44256.4375, 2), xlsb.formula(5, 5), texts(8, ("西山商贸",))),
    )
    after = xlsb.record(177) + xlsb.merged(8, 9, 2, 2) + xlsb.record(178)
    return xlsb.workbook(("企业", xlsb.sheet(b"".join(rows), after)), ("空", xlsb.sheet(b"")))


@pytest.mark.parametrize("ending", ["xls", "xlsb", "ods"])
def test_the_other_formats_give_the_same_table(ending: str) -> None:
    """Two titles; texts; numbers and dates; a formula and an error in a hidden row; a blank row; a merged cell."""
    source = binary_workbook() if ending == "xlsb" else CORPUS / f"registrations.{ending}"
    actual, empty = read_all(source)
    assert isinstance(actual, Read)
    assert isinstance(empty, NotRead)
    assert (empty.sheet, empty.findings[0].name) == ("空", "empty-sheet")
    assert (actual.table.sheet, actual.table.headings, actual.table.first_column) == ("企业", HEADINGS, 2)
    assert actual.rows == [
        (1, 4, ROW),
        (2, 5, ("东山商贸", "440308199901102000", "2021-03-01", "0.29")),
        (3, 6, ("石门商贸", "#DIV/0!", "2021-03-01 10:30:00", "5")),
        (5, 8, ("西山商贸", "", "", "")),
    ]
    assert kinds(source) == [
        (TEXT, TEXT, TEXT, TEXT),
        (TEXT, NUMBER, DATE, NUMBER),
        (TEXT, ERROR | FORMULA, DATE, NUMBER | FORMULA),
        (TEXT, EMPTY, EMPTY, EMPTY),
    ]
    assert [(one.name, one.location.row) for one in actual.findings] == [
        ("blank-row", 4),
        ("title-rows", None),
        ("hidden-rows", 3),
        ("merged-cells", 5),
    ]
