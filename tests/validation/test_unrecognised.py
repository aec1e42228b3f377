"""Tables of which nobody can tell what they are: the others are checked, and each is named with what comes near."""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter

import credit_standard as cs
from credit_standard import layouts
from credit_standard.reports.contents.outcome import exit_code, to_be_named
from credit_standard.validation.run import Given, Options, validate

KNOWN = ",".join(layouts.get("shuanggongshi-2020-penalty-org").titles) + "\n"
BOOKS = "书名,作者,年份\n石头记,曹雪芹,1791\n"
BOTH = "行政相对人名称,备注\n某某公司,\n"
DATA = "某某公司,91130102MA07EX0261,2021-03-01\n"
NEITHER = {"books.csv": BOOKS, "both.csv": BOTH}


def archive(members: dict[str, str]) -> io.BytesIO:
    data = io.BytesIO()
    with ZipFile(data, "w") as file:
        for name, text in members.items():
            file.writestr(name, text)
    data.seek(0)
    return data


def folder(path: Path, members: dict[str, str]) -> Path:
    for name, text in members.items():
        (path / name).write_text(text, "utf-8")
    return path


def workbook(sheets: dict[str, str]) -> io.BytesIO:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data) as book:
        for name, text in sheets.items():
            sheet = book.add_worksheet(name)
            for line, row in enumerate(text.splitlines()):
                sheet.write_row(line, 0, row.split(","))
    data.seek(0)
    return data


def test_the_others_of_an_archive_are_checked() -> None:
    report = validate(archive({"a.csv": BOOKS, "b.csv": KNOWN, "c.csv": BOTH, "d.csv": DATA}))
    assert [table.member for table in report.checked] == ["b.csv"]
    found = {one.location.member: one for one in report.findings if one.code.startswith(("RE4", "HD106"))}
    assert {member: one.name for member, one in found.items()} == {
        "a.csv": "headings-unknown",
        "c.csv": "headings-ambiguous",
        "d.csv": "no-heading-row",
    }
    assert "shuanggongshi-2016-licence" in found["c.csv"].message("zh")
    assert found["a.csv"].message("en").endswith("the table was not checked.")
    assert (report.complete, exit_code(report)) == (False, 3)


def test_the_others_of_a_folder_are_checked(tmp_path: Path) -> None:
    report = validate(folder(tmp_path, {"a.csv": BOOKS, "b.csv": KNOWN}))
    assert [Path(table.file).name for table in report.checked] == ["b.csv"]
    assert [Path(table.file).name for table in report.not_read] == ["a.csv"]
    assert exit_code(report) == 3


def test_the_other_sheets_of_a_workbook_are_checked() -> None:
    report = validate(workbook({"企业": KNOWN, "两可": BOTH}))
    assert [(table.sheet, table.was_checked) for table in report] == [("企业", True), ("两可", False)]
    assert exit_code(report) == 3


def test_an_explanation_beside_the_data_fails_nothing() -> None:
    report = validate(workbook({"填表说明": "一、名称必填\n二、日期必填", "企业": KNOWN}))
    assert [table.sheet for table in report.checked] == ["企业"]
    assert [one.severity for one in report.findings if one.location.sheet == "填表说明"] == ["note"]
    assert report.complete


@pytest.mark.parametrize("text", [BOOKS, BOTH, DATA])
@pytest.mark.parametrize("packed", [False, True])
def test_where_it_is_the_only_table_of_a_source_the_caller_is_asked(text: str, *, packed: bool) -> None:
    source = archive({"a.csv": text}) if packed else io.BytesIO(text.encode())
    report = validate(source, io.BytesIO(KNOWN.encode()))
    assert [(table.source, table.was_checked) for table in report] == [(1, False), (2, True)]
    assert (report.complete, exit_code(report), len(to_be_named(report))) == (False, 2, 1)


def test_each_source_may_be_checked_in_its_own_way() -> None:
    done: list[int] = []
    report = validate(
        Given(io.BytesIO(BOOKS.encode()), Options(layout="administrative-penalty")),
        io.BytesIO(KNOWN.encode()),
        source_done=lambda: done.append(len(done)),
    )
    layouts_used = [table.layout or table.record for table in report]
    assert layouts_used == ["administrative-penalty", "shuanggongshi-2020-penalty-org"]
    assert done == [0, 1]


def test_a_reader_of_it_has_no_rows_and_says_why() -> None:
    read = cs.read(io.BytesIO(BOOKS.encode()))
    with pytest.raises(cs.UnreadableError, match="match no known layout"):
        read.good  # noqa: B018 - asking is what raises
    assert [one.code for one in read.report.findings] == ["RE401"]


def test_where_no_table_at_all_was_recognised_it_is_wrong_use(tmp_path: Path) -> None:
    report = validate(folder(tmp_path, NEITHER))
    assert (len(report.not_read), report.checked, exit_code(report)) == (2, [], 2)


def test_a_layout_that_is_named_is_believed_of_every_table() -> None:
    report = validate(archive(NEITHER), options=Options(layout="administrative-penalty"))
    assert len(report.checked) == 2
