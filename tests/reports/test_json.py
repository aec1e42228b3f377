import io
import json

from credit_standard._version import STANDARD_VERSION, __version__
from credit_standard.reports import write
from credit_standard.reports.json import to_json
from tests.reports.made import RULE, report, table, table_with_findings, wrong_date

TOP = [
    "format", "format_version", "library", "standard", "as_of", "complete", "summary", "tables", "not_read", "counts",
    "findings", "not_evaluated", "not_proven",
]  # fmt: skip
FINDING = [
    "code", "name", "severity", "table", "file", "sheet", "row", "line", "column", "cell", "field", "fields",
    "heading", "value", "params", "related", "message", "hint", "fingerprint",
]  # fmt: skip


def written(made, language="zh"):
    stream = io.StringIO()
    write(made, "json", stream, language)
    return stream.getvalue()


def test_the_keys_of_the_report_are_those_that_were_promised():
    value = to_json(report(table_with_findings()))
    assert list(value) == TOP
    assert list(value["findings"][0]) == FINDING
    assert list(value["summary"]) == [
        "files", "tables", "not_read", "rows", "rows_with_errors", "errors", "warnings", "notes", "by_code",
    ]  # fmt: skip
    assert list(value["summary"]["by_code"][0]) == ["code", "name", "severity", "count", "listed"]
    assert list(value["tables"][0])[:10] == [
        "id", "file", "member", "sheet", "sha256", "record", "layout", "layers", "encoding", "rows",
    ]  # fmt: skip
    assert list(value["counts"][0]) == ["table", "code", "field", "count", "listed"]
    assert list(value["not_evaluated"][0]) == ["table", "code", "reason", "rows"]


def test_the_head_of_the_report_says_what_it_is_and_what_it_was_made_with():
    value = to_json(report(table()))
    assert [value[key] for key in TOP[:6]] == [
        "credit-standard-report", 1, __version__, STANDARD_VERSION, "2026-11-23", True,
    ]  # fmt: skip


def test_without_a_day_as_of_is_null():
    assert to_json(report(table(), as_of=None))["as_of"] is None


def test_the_summary_is_what_the_counts_come_to():
    made = report(table_with_findings(5), table(2, "b.csv"))
    value = to_json(made)
    assert value["summary"] == {
        "files": 2,
        "tables": 2,
        "not_read": 0,
        "rows": 20,
        "rows_with_errors": 5,
        "errors": 5,
        "warnings": 2,
        "notes": 0,
        "by_code": [
            {"code": "VA203", "name": "date-impossible", "severity": "error", "count": 5, "listed": 5},
            {"code": RULE.code, "name": RULE.name, "severity": "warning", "count": 2, "listed": 0},
        ],
    }
    assert sum(one["count"] for one in value["counts"]) == 7


def test_only_the_listing_is_capped():
    one = table(listed_at_most=2)
    one.add(wrong_date(row) for row in range(1, 6))
    value = to_json(report(one))
    assert [found["row"] for found in value["findings"]] == [1, 2]
    assert value["counts"] == [
        {"table": 1, "code": "VA203", "field": "decision_date", "count": 5, "listed": 2}
    ]


def test_a_finding_has_its_place_and_its_texts_in_the_language_asked_for():
    chinese = to_json(report(table_with_findings()), "zh")["findings"][0]
    english = to_json(report(table_with_findings()), "en")["findings"][0]
    assert chinese["message"] == "第 2 行“处罚决定日期”：日期不存在（2021-02-30）。"
    assert english["message"] == "Line 2, “处罚决定日期”: there is no such day (2021-02-30)."
    texts = {"message", "hint"}
    assert {k: v for k, v in chinese.items() if k not in texts} == {
        k: v for k, v in english.items() if k not in texts
    }
    assert (chinese["row"], chinese["line"], chinese["column"], chinese["fields"]) == (
        1,
        2,
        3,
        ["decision_date"],
    )


def test_fingerprints_differ_and_hold_no_value():
    prints = [one["fingerprint"] for one in to_json(report(table_with_findings()))["findings"]]
    assert len(set(prints)) == 5
    assert not any("2021" in one and "02-30" in one for one in prints)


def test_a_member_of_an_archive_and_a_sheet_are_named():
    one = table(1, "a.zip", member="b.xlsx", sheet="表1")
    one.add([wrong_date(1, file="a.zip", member="b.xlsx", sheet="表1", cell="C2")])
    found = to_json(report(one))["findings"][0]
    assert (found["file"], found["member"], found["sheet"], found["cell"]) == ("a.zip", "b.xlsx", "表1", "C2")


def test_what_is_written_is_the_same_value_with_a_finding_on_each_line():
    made = report(table_with_findings(), table(2, "b.csv"))
    text = written(made)
    assert json.loads(text) == to_json(made)
    lines = [line for line in text.splitlines() if '"VA203"' in line and '"message"' in line]
    assert len(lines) == 5
    assert "处罚决定日期" in text


def test_an_empty_report_is_a_report():
    assert json.loads(written(report()))["findings"] == []


def test_what_could_steer_a_terminal_is_escaped_and_comes_back_when_read():
    name = "a\x1b[31m\x9b\u202e\u2028\udcff.csv"
    text = written(report(table(1, name)))
    assert json.loads(text)["tables"][0]["file"] == name
    assert text.isprintable() or not set("\x1b\x9b\u202e\u2028\udcff") & set(text)


def test_a_table_that_was_not_read_to_its_end_makes_the_report_incomplete():
    value = to_json(report(table(complete=False), table(2)))
    assert value["complete"] is False
    assert [one["complete"] for one in value["tables"]] == [False, True]
