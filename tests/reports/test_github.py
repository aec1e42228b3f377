import io
import re

from markdown_it import MarkdownIt

from credit_standard.reports import github_summary
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
        "::error file=a.csv,line=2,title=VA203 没有这一天::"
        "第 2 行“处罚决定日期”：没有这一天（2021-02-30）。改正：请核对原始文书中的日期。"
    )


def test_what_is_not_listed_is_counted():
    made = report(table_with_findings(150))
    lines = commands(text_of(made, "github", "en"))
    assert "::error file=a.csv::VA203 … and 50 more" in lines
    assert len([line for line in lines if line.startswith("::error")]) == 101


def test_a_cell_of_a_workbook_is_named_in_the_message():
    one = table(1, "a.xlsx", sheet="表1")
    one.add([wrong_date(1, file="a.xlsx", sheet="表1", cell="C2")])
    (command,) = commands(text_of(report(one), "github"))
    assert command.startswith("::error file=a.xlsx,title=VA203 没有这一天::表1 C2 第 2 行")


def test_nothing_from_a_file_is_a_command_or_another_property():
    lines = commands(text_of(nasty_report(), "github"))
    for line in lines:
        command = re.fullmatch(r"::error file=([^,:]*)(,line=\d+)?(,title=[^,:]*)?::(.*)", line)
        assert command is not None
        assert "%3A" in command[1]
        assert "%2C" in command[1]
        assert "\r" not in line
    assert len(lines) == len(nasty_report().findings)


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
