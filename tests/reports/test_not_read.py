"""What was not read is named apart from the tables, in every format and both languages."""

from __future__ import annotations

import json

import pytest

from credit_standard.findings import Location, Severity, entry, finding
from credit_standard.reports import BINARY, FORMATS
from credit_standard.reports.contents.outcome import exit_code
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.report import TableReport
from tests.reports.made import report, table
from tests.reports.writing import bytes_of, text_of
from tests.reports.xlsx_text import text_of_workbook


def unread(number: int, member: str, name: str, /, **params: str) -> TableReport:
    made = entry(name)
    one = TableReport(id=number, file="a.zip", member=member, complete=made.severity is not Severity.ERROR)
    one.add([finding(made, **params).at(Location(file="a.zip", member=member))])
    return one


def mixed() -> CheckResult:
    return report(
        table(1, "a.zip", member="good.csv"),
        unread(2, "bad.gz", "archive-damaged"),
        unread(3, "books.csv", "headings-unknown", near=""),
        unread(4, "说明.pdf", "other-file", name="说明.pdf"),
    )


def test_it_is_no_table_of_the_summary() -> None:
    value = json.loads(text_of(mixed(), "json"))
    assert (value["summary"]["files"], value["summary"]["tables"], value["summary"]["not_read"]) == (1, 1, 2)
    assert [(one["table"], one["member"], one["code"]) for one in value["not_read"]] == [
        (2, "bad.gz", "FI127"),
        (3, "books.csv", "RE401"),
        (4, "说明.pdf", "FI122"),
    ]
    assert all(one["reason"] for one in value["not_read"])


def test_a_folder_in_which_something_was_passed_over_is_no_file() -> None:
    passed = TableReport(id=2, file="outbox")
    passed.add([finding(entry("hidden-file"), name=".a").at(Location(file="outbox/.a"))])
    assert report(table(1, "outbox/a.csv"), passed).files == 1


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_names_it(form: str) -> None:
    data = bytes_of(mixed(), form)
    text = text_of_workbook(data) if form in BINARY else data.decode()
    assert all(name in text for name in ("bad.gz", "books.csv"))


@pytest.mark.parametrize(
    ("language", "title", "line", "passed"),
    [
        ("zh", "未检查的文件和表", "未检查 2 项：a.zip / bad.gz、a.zip / books.csv", "已跳过 1 项，不是数据表"),
        ("en", "Files and sheets not checked", "Not checked (2): a.zip / bad.gz, a.zip / books.csv", "Skipped, not data (1)"),
    ],
)  # fmt: skip
def test_text_has_a_part_of_its_own_for_it(language, title, line, passed) -> None:  # type: ignore[no-untyped-def]
    text = text_of(mixed(), "text", language)
    assert line in text
    assert text.index(line) < text.index(title) < text.index("RE401") < text.index(passed)


def test_html_has_a_part_of_its_own_for_it() -> None:
    page = text_of(mixed(), "html", "en")
    tables, unread_part = page.split('<h2 id="unread">')
    assert "good.csv" in tables.split('<h2 id="tables">')[1]
    assert "bad.gz" not in tables.split('<h2 id="tables">')[1]
    assert "bad.gz" in unread_part


@pytest.mark.parametrize(
    ("tables", "code"),
    [
        ([mixed().tables[1], mixed().tables[3]], 3),
        ([mixed().tables[3]], 2),
        ([mixed().tables[2]], 3),
        ([mixed().tables[1], mixed().tables[4]], 0),
        ([table(1, "b.csv", source=1), unread(2, "bad.gz", "archive-damaged"), mixed().tables[3]], 2),
    ],
)
def test_unknown_headings_are_wrong_use_only_where_nothing_of_the_source_was_checked(tables, code) -> None:  # type: ignore[no-untyped-def]
    assert exit_code(report(*tables)) == code
