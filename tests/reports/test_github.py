import io
import re

from markdown_it import MarkdownIt

from credit_standard.findings import entry, finding
from credit_standard.reports.github import SHOWN
from credit_standard.reports.github import summary as github_summary
from tests.reports.made import report, table, table_with_findings, wrong_date
from tests.reports.made_nasty import nasty_report
from tests.reports.writing import text_of


def commands(text):
    return [line for line in text.splitlines() if line.lstrip().startswith("::")]


def summary_of(made, language="zh"):
    stream = io.StringIO()
    github_summary.write(made, stream, language)
    return stream.getvalue()


def test_each_finding_annotates_its_line():
    text = text_of(report(table_with_findings(2)), "github")
    assert commands(text)[0] == (
        "::error file=a.csv,line=2,title=VA203 日期不存在::"
        "“处罚决定日期”：日期不存在（2021-02-30）。改正：请核对原始文书中的日期。"
    )


def test_what_is_not_listed_is_counted():
    made = report(table_with_findings(150))
    lines = commands(text_of(made, "github", "en"))
    assert [line for line in lines if line.startswith("::error")][-1] == "::error::… and 141 more"


def test_no_more_than_github_shows_errors_first_and_of_each_kind_one():
    one = table_with_findings(150)
    one.add(finding(entry("VA103"), length=9, limit=8).at(wrong_date(row).location) for row in range(2))
    one.add(finding(entry("VA101")).at(wrong_date(row).location) for row in range(30))
    lines = commands(text_of(report(one), "github"))
    levels = [re.match("::([a-z]+)", line)[1] for line in lines]
    assert levels == ["error"] * SHOWN + ["warning"] * SHOWN
    assert ["VA203" in lines[0], "VA103" in lines[1]] == [True, True]


def test_a_line_is_named_once():
    for line in commands(text_of(report(table_with_findings(3)), "github", "en")):
        assert line.lower().count("line") == line.startswith("::error")


def test_the_log_has_every_finding_that_is_listed():
    text = text_of(report(table_with_findings(50)), "github")
    assert text.count("a.csv:") == 50 + 1  # the last counts those that are not listed


def test_a_cell_of_a_workbook_is_named_in_the_message():
    one = table(1, "a.xlsx", sheet="表1")
    one.add([wrong_date(1, file="a.xlsx", sheet="表1", cell="C2")])
    (command,) = commands(text_of(report(one), "github"))
    assert command.startswith("::error file=a.xlsx,title=VA203 日期不存在::表1 C2 日期不存在")


def test_nothing_from_a_file_is_a_command_or_another_property():
    lines = commands(text_of(nasty_report(), "github"))
    for line in lines:
        command = re.fullmatch(r"::error file=([^,:]*)(,line=\d+)?(,title=[^,:]*)?::(.*)", line)
        if line.startswith("::error::… "):
            continue
        assert command is not None
        assert "%3A" in command[1]
        assert "%2C" in command[1]
        assert "\r" not in line
    assert len(lines) == min(SHOWN, len(nasty_report().findings))


def test_the_summary_of_the_step_is_a_table_for_each_file():
    html = MarkdownIt("gfm-like", {"linkify": False}).render(summary_of(report(table_with_findings())))
    assert "<h2>检查结果：有错误</h2>" in html
    assert "<h3>a.csv</h3>" in html
    assert "<td>VA203</td>" in html


def test_nothing_from_a_file_is_markup_in_the_summary():
    html = MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(summary_of(nasty_report()))
    assert not re.search(r"<(?!/?(h2|h3|ul|li|table|thead|tbody|tr|th|td)\b)", html)
    assert html.count("<h3>") == 1
    assert html.count("<table>") == 1


def test_a_summary_stays_below_what_github_takes(monkeypatch):
    monkeypatch.setattr(github_summary, "AT_MOST", 1_000)
    text = summary_of(report(*(table_with_findings_in(number) for number in range(1, 101))))
    assert len(text.encode()) < 3_000
    assert re.search(r"另有 9\d 张表未列出", text)


def table_with_findings_in(number):
    one = table(number, f"{number}.csv")
    one.add([wrong_date(1, file=f"{number}.csv")])
    return one
