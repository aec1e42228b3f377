import io

import pytest
from openpyxl import load_workbook

from credit_standard.reports.xlsx import workbook
from tests.reports.made import report, table_with_findings
from tests.reports.made_nasty import FORMULAS, nasty_report
from tests.reports.writing import bytes_of


def read_back(made, language="zh"):
    return load_workbook(io.BytesIO(bytes_of(made, "xlsx", language)))


def test_a_first_sheet_with_the_result_and_one_with_the_findings():
    book = read_back(report(table_with_findings()))
    assert book.sheetnames == ["总述", "问题清单"]
    assert book["总述"]["A1"].value == "检查结果：有错误"
    sheet = book["问题清单"]
    assert [cell.value for cell in sheet[2]][:2] == ["错误", "VA203"]
    assert sheet.max_row == 6
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:Q6"


def test_every_text_stays_text_and_nothing_is_a_formula_or_a_link():
    sheet = read_back(nasty_report())["问题清单"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert all(isinstance(cell.value, int) for cell in cells if cell.data_type == "n")
    assert not [cell for cell in cells if cell.hyperlink]
    assert FORMULAS[0] in [cell.value for cell in cells]


def test_what_a_sheet_cannot_hold_is_left_out_and_said(monkeypatch):
    monkeypatch.setattr(workbook, "ROWS", 4)
    book = read_back(report(table_with_findings(5)), "en")
    assert book["Findings"].max_row == 4
    assert any("not written: 2" in str(cell.value) for row in book["Summary"].iter_rows() for cell in row)


def test_a_longer_text_than_a_cell_holds_is_cut():
    assert len(workbook.as_cell("字" * 40_000)) == workbook.CHARACTERS


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["a", "A", "a"], ["a", "A~2", "a~3"]),
        (["[b]:c?d*e/f\\g"], ["_b__c_d_e_f_g"]),
        (["'q'", "", "History"], ["q", "Sheet", "History~2"]),
        (["长" * 40, "长" * 40], ["长" * 31, "长" * 29 + "~2"]),
    ],
)
def test_sheets_are_called_as_nearly_as_can_be(names, expected):
    stream = io.BytesIO()
    with workbook.book(stream, report()) as book:
        made = [book.sheet(name).get_name() for name in names]
    assert made == expected
    assert load_workbook(io.BytesIO(stream.getvalue())).sheetnames == expected


def test_it_is_printed_across_the_summary_on_one_page_and_headings_on_each():
    summary, found = read_back(report(table_with_findings())).worksheets
    assert [one.page_setup.orientation for one in (summary, found)] == ["landscape"] * 2
    assert [one.sheet_properties.pageSetUpPr.fitToPage for one in (summary, found)] == [True, None]
    assert found.print_title_rows == "$1:$1"
