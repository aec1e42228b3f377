import io

from junitparser import Failure, JUnitXml

from credit_standard.findings import Severity
from tests.reports.made import report, table, table_with_findings
from tests.reports.made_nasty import nasty_report
from tests.reports.writing import text_of


def suites_of(made, language="zh"):
    return JUnitXml.fromroot(JUnitXml.fromstring(text_of(made, "junit", language).encode())._elem)


def cases_of(made, language="zh"):
    return {case.name: case for suite in suites_of(made, language) for case in suite}


def test_a_suite_for_each_table_and_a_case_for_each_kind():
    suites = list(suites_of(report(table_with_findings(), table(2, "b.csv"))))
    assert [suite.name for suite in suites] == ["a.csv", "b.csv", "总述"]
    assert [case.name for case in suites[0]] == [
        "文件读取完整",
        "VA203 日期不存在",
        "administrative-penalty.fine-needs-amount 罚款金额必填",
    ]
    assert (suites[0].tests, suites[0].failures, suites[0].skipped, suites[0].errors) == (3, 1, 0, 0)


def test_what_fails_the_run_is_a_failure_and_what_does_not_is_said():
    made = report(table_with_findings())
    (failure,) = cases_of(made)["VA203 日期不存在"].result
    assert isinstance(failure, Failure)
    assert "第 2 行“处罚决定日期”" in failure.text
    warning = "administrative-penalty.fine-needs-amount 罚款金额必填"
    assert cases_of(made)[warning].result == []
    assert "警告" in cases_of(made)[warning].system_out
    made.fail_on = Severity.WARNING
    assert isinstance(cases_of(made)[warning].result[0], Failure)


def test_what_was_not_evaluated_is_a_line_of_the_suite_and_no_case():
    made = report(table_with_findings())
    assert "未能判断的检查 1 项（值无效 1）。" in text_of(made, "junit")
    assert "<skipped" not in text_of(made, "junit")


def test_a_table_that_was_not_read_is_an_error():
    suites = suites_of(report(table(complete=False)))
    assert (suites.tests, suites.errors, suites.failures) == (1, 1, 0)


def test_it_is_xml_whatever_stands_in_it():
    made = nasty_report()
    text = text_of(made, "junit")
    assert JUnitXml.fromstring(text.encode()) is not None
    assert io.StringIO(text).readline() == '<?xml version="1.0" encoding="UTF-8"?>\n'
