"""`--format concise`: a finding a line, as editors and other checkers have it."""

from attrs import evolve

from credit_standard.findings import entry, finding
from tests.reports.made import report, table, table_with_findings, wrong_date
from tests.reports.writing import text_of


def lines_of(made, language="zh"):
    return text_of(made, "concise", language).splitlines()


def test_a_finding_is_a_line_with_file_line_column_and_code():
    lines = lines_of(report(table_with_findings(2)))
    assert lines[:2] == [
        "a.csv:2:3: VA203 “处罚决定日期”：日期不存在（2021-02-30）。",
        "a.csv:3:3: VA203 “处罚决定日期”：日期不存在（2021-02-30）。",
    ]


def test_findings_follow_the_lines_of_the_file():
    one = table()
    one.add([wrong_date(9), finding(entry("VA101")).at(wrong_date(3).location)])
    assert [line.split()[0] for line in lines_of(report(one))[:2]] == ["a.csv:4:3:", "a.csv:10:3:"]


def test_what_has_no_line_leaves_it_out_and_a_sheet_stands_before_the_message():
    one = table(1, "a.xlsx", sheet="表1")
    one.add([finding(entry("hidden-sheet")), wrong_date(1, file="a.xlsx", sheet="表1", cell="C2")])
    lines = lines_of(report(one))
    assert lines[0] == "a.xlsx: FI312 [表1] 该工作表是隐藏的，已照常检查。"
    assert lines[1].startswith("a.xlsx:2:3: VA203 [表1] ")


def test_what_is_not_listed_is_counted_and_the_result_ends_it():
    lines = lines_of(report(table_with_findings(150)), "en")
    assert "a.csv: VA203 … and 50 more" in lines
    assert lines[-3].startswith("Result: errors found  Errors: 150")


def test_what_the_baseline_knows_is_not_written():
    made = report(table_with_findings(5))
    made.baseline = {1: {("VA203", "decision_date"): 4}}
    assert [line.split()[0] for line in lines_of(made) if "VA203" in line] == ["a.csv:6:3:"]


def test_a_line_break_in_a_heading_stays_on_the_line():
    one = table()
    broken = wrong_date(1)
    one.add([evolve(broken, location=evolve(broken.location, heading="处罚\n日期"))])
    assert lines_of(report(one))[0] == "a.csv:2:3: VA203 “处罚·日期”：日期不存在（2021-02-30）。"
