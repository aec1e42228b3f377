"""`--mark`: the sender's own sheet back."""

import csv

import pytest
from openpyxl import Workbook, load_workbook

from credit_standard.reports.xlsx import marked, workbook

DAY = ("--as-of", "2026-11-23")
RED, YELLOW, BLUE = "FFF8CBC6", "FFFFE699", "FFCFE4F7"


def marked_sheets(run, tmp_path, *files, options=()):
    out = tmp_path / "marked.xlsx"
    ended = run("validate", *files, "--mark", out, *options, *DAY)
    return ended, load_workbook(out) if out.exists() else None


def colour(cell):
    return cell.fill.fgColor.rgb if cell.fill.fill_type else None


def test_the_sheet_comes_back_with_bad_cells_coloured_and_commented(run, corpus, tmp_path):
    ended, book = marked_sheets(run, tmp_path, corpus / "penalties-bad.csv")
    with (corpus / "penalties-bad.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    sheet = book["penalties-bad.csv"]
    assert ended.code == 1
    assert [[cell.value or "" for cell in row] for row in sheet.iter_rows()] == rows
    date = sheet.cell(2, rows[0].index("处罚决定日期") + 1)
    assert (date.value, colour(date)) == ("2026-02-30", RED)
    assert date.comment.text == "日期不存在。请核对原始文书中的日期。"
    coloured = [cell for row in sheet.iter_rows() for cell in row if colour(cell) in (RED, YELLOW)]
    assert all(cell.comment for cell in coloured)
    assert len(coloured) == 4


def test_what_is_marked_is_told_by_its_digest(run, corpus, tmp_path):
    ended, book = marked_sheets(run, tmp_path, corpus / "penalties-bad.csv", options=("--no-sha256",))
    assert (ended.code, book) == (2, None)
    assert "--no-sha256" in ended.err


def test_the_first_sheet_says_how_it_went_and_whose_data_it_is(run, corpus, tmp_path):
    ended, book = marked_sheets(run, tmp_path, corpus / "penalties-bad.csv")
    first = book.worksheets[0]
    texts = [str(cell.value) for row in first.iter_rows() for cell in row if cell.value is not None]
    assert texts[0] == "检查结果：有错误"
    assert any("只退回报送者" in text for text in texts)
    kinds = [row[1].value for row in first.iter_rows() if row[0].value in ("错误", "警告", "提示")]
    assert "日期不存在" in kinds
    assert any("均未证明" in text for text in texts)
    assert ended.err == "注意：“marked.xlsx”含报送者的原始数据，未脱敏，请只退回报送者。\n"


def test_every_cell_is_text_and_no_cell_is_a_formula(run, corpus, tmp_path):
    heading, row = (corpus / "penalties-good.csv").read_text("utf-8").splitlines()[:2]
    cells = row.split(",")
    texts = ["=1+1", "@SUM(1)", "https://example.org", "1E5", "007", "a\x01b"]
    file = tmp_path / "f.csv"
    file.write_text("\n".join([heading, *(",".join([text, *cells[1:]]) for text in texts)]) + "\n", "utf-8")
    _, book = marked_sheets(run, tmp_path, file)
    column = [row[0] for row in book["f.csv"].iter_rows(min_row=2)]
    assert [cell.value for cell in column] == [*texts[:-1], "a·b"]
    assert {cell.data_type for cell in column} == {"s"}
    assert not [cell for cell in column if cell.hyperlink]


def test_rows_that_were_not_checked_come_back_too(run, corpus, tmp_path):
    heading, row = (corpus / "penalties-good.csv").read_text("utf-8").splitlines()[:2]
    file = tmp_path / "f.csv"
    file.write_text(f'{heading}\n短,"行\n续",完\n\n{row}\n{row},多\n末', "utf-8")
    _, book = marked_sheets(run, tmp_path, file)
    rows = [[cell.value for cell in row] for row in book["f.csv"].iter_rows(min_row=2)]
    assert rows[0][:4] == ["短", "行\n续", "完", None]
    assert set(rows[1]) == {None}
    assert [cell or "" for cell in rows[2]][: row.count(",") + 1] == row.split(",")
    assert rows[3][-1] == "多"
    assert rows[4][0] == "末"
    assert colour(book["f.csv"]["A2"]) == RED
    assert "单元格" in book["f.csv"]["A2"].comment.text


def test_all_bad_cells_are_coloured_though_only_some_are_listed(run, corpus, tmp_path):
    _, book = marked_sheets(run, tmp_path, corpus / "penalties-seeded.csv", options=("--max-findings", "1"))
    _, whole = marked_sheets(
        run, tmp_path, corpus / "penalties-seeded.csv", options=("--max-findings", "all", "--force")
    )
    marks = [
        {
            (cell.coordinate, colour(cell))
            for row in one["penalties-seeded.csv"].iter_rows()
            for cell in row
            if colour(cell) in (RED, YELLOW, BLUE)
        }
        for one in (book, whole)
    ]
    assert marks[0] == marks[1]
    sheet = book["penalties-seeded.csv"]
    assert all(
        cell.comment for row in sheet.iter_rows() for cell in row if colour(cell) in (RED, YELLOW, BLUE)
    )


def test_what_only_several_rows_or_a_register_show_is_marked_at_every_row(run, corpus, tmp_path):
    file, register = tmp_path / "f.csv", tmp_path / "register.csv"
    row = "某局,{},乙公司,91110000600037341L,2024-05-06\n"
    file.write_text(
        "处罚机关,行政处罚决定书文号,行政相对人名称,统一社会信用代码,处罚决定日期\n"
        + "".join(row.format(f"{number // 3}号") for number in range(90)),
        "utf-8",
    )
    register.write_text("企业名称,统一社会信用代码\n甲公司,91110000600037341L\n", "utf-8")
    options = (
        "--layout", "administrative-penalty", "--subjects", register, "--max-findings", "2", "--lang", "en",
    )  # fmt: skip
    _, book = marked_sheets(run, tmp_path, file, options=options)
    rows = list(book["f.csv"].iter_rows(min_row=2))
    names = [cell.comment.text for cell in (row[2] for row in rows)]
    keys = [number for number, row in enumerate(rows) if any(colour(cell) == RED for cell in row)]
    assert keys == [number for number in range(90) if number % 3]
    assert all("register" in text for text in names)
    assert len(names[0]) > len(names[-1])  # the first two are listed, and commented in full


def test_each_table_has_its_sheet_and_what_could_not_be_read_has_none(run, corpus, tmp_path):
    files = [
        corpus / name for name in ("penalties-good.csv", "empty.csv", "other-table.csv", "penalties-good.csv")
    ]
    ended, book = marked_sheets(run, tmp_path, *files)
    assert ended.code == 2
    assert book.sheetnames == ["总述", "penalties-good.csv", "penalties-good.csv~2"]


def test_headings_without_rows_come_back(run, corpus, tmp_path):
    _, book = marked_sheets(run, tmp_path, corpus / "headings-only.csv")
    assert book["headings-only.csv"].max_row == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("-", "--mark", "m.xlsx"), "标准输入"),
        (("a.csv", "--mark", "m.csv"), ".xlsx"),
        (("a.csv", "--mark", "m.xlsx", "--report", "xlsx=m.xlsx"), "两份输出"),
    ],
)
def test_what_cannot_be_marked_is_refused_before_a_file_is_read(run, options, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ended = run("validate", *options)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


def test_a_table_longer_than_a_sheet_is_said_and_the_report_is_written(run, corpus, tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "ROWS", 3)
    ended, book = marked_sheets(run, tmp_path, corpus / "penalties-bad.csv")
    assert (ended.code, book) == (3, None)
    assert "1,048,575" in ended.err
    assert "检查结果" in ended.out
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_changed_meanwhile_is_not_marked(run, corpus, tmp_path, monkeypatch):
    file = tmp_path / "f.csv"
    file.write_bytes((corpus / "penalties-bad.csv").read_bytes())
    write = marked.write

    def changed(*arguments):
        file.write_bytes(file.read_bytes().replace(b"2026-02-30", b"2026-02-28"))
        write(*arguments)

    monkeypatch.setattr(marked, "write", changed)
    ended, book = marked_sheets(run, tmp_path, file)
    assert (ended.code, book) == (3, None)
    assert "改动" in ended.err
    assert [one.name for one in tmp_path.iterdir()] == ["f.csv"]


def test_cells_of_a_workbook_stay_where_they_were(run, corpus, tmp_path):
    source = Workbook()
    source.active.title = "处罚"
    with (corpus / "penalties-bad.csv").open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.reader(file), 3):
            for column, text in enumerate(row, 2):
                source.active.cell(line, column, text)
    source.active["B1"] = "行政处罚信息表"
    source.active["D2"] = "填报单位：某某局"
    source.save(tmp_path / "source.xlsx")
    _, book = marked_sheets(run, tmp_path, tmp_path / "source.xlsx")
    before, after = source["处罚"], book["处罚"]
    assert [[cell.value or "" for cell in row] for row in after.iter_rows(min_row=3, min_col=2)] == [
        [cell.value or "" for cell in row] for row in before.iter_rows(min_row=3, min_col=2)
    ]
    assert (after["B1"].value, after["D2"].value) == ("行政处罚信息表", "填报单位：某某局")
    assert all(cell.alignment.wrap_text for cell in after[3] if cell.value)
    assert after.row_dimensions[3].height > 30
    date = next(cell for cell in after[4] if cell.value == "2026-02-30")
    assert (colour(date), date.comment.text) == (RED, "日期不存在。请核对原始文书中的日期。")


def test_titles_above_the_headings_of_a_text_come_back_too(run, corpus, tmp_path):
    file = tmp_path / "f.csv"
    file.write_text(
        "行政处罚信息表,,填报单位：某局\n" + (corpus / "penalties-bad.csv").read_text("utf-8"), "utf-8"
    )
    _, book = marked_sheets(run, tmp_path, file)
    sheet = book["f.csv"]
    assert (sheet["A1"].value, sheet["C1"].value) == ("行政处罚信息表", "填报单位：某局")
    assert sheet["A2"].value == (corpus / "penalties-bad.csv").read_text("utf-8").split(",")[0]
    assert "2026-02-30" in [cell.value for cell in sheet[3]]
