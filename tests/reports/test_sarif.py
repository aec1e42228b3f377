import json
from pathlib import Path

from attrs import evolve

import credit_standard as cs
from credit_standard.findings import Severity
from credit_standard.validation.run import Options, validate
from tests.reports.made import DAY, RULE, report, table, table_with_findings, wrong_date
from tests.reports.made_nasty import nasty_report
from tests.reports.writing import text_of

CORPUS = Path(__file__).parents[1] / "corpus" / "cli"


def run_of(made, language="zh"):
    log = json.loads(text_of(made, "sarif", language))
    assert log["version"] == "2.1.0"
    return log["runs"][0]


def test_a_result_has_its_rule_level_line_cell_and_fingerprint():
    run = run_of(report(table_with_findings(1)))
    (result,) = run["results"]
    rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert result["ruleId"] == rule["id"] == "VA203"
    assert result["level"] == rule["defaultConfiguration"]["level"] == "error"
    assert "第 2 行“处罚决定日期”" in result["message"]["text"]
    (place,) = result["locations"]
    assert place["physicalLocation"]["region"] == {"startLine": 2}
    assert place["logicalLocations"] == [{"fullyQualifiedName": "row 1/column 3", "kind": "cell"}]
    assert result["properties"]["row"] == 1
    assert result["properties"]["column"] == 3
    (fingerprint,) = result["partialFingerprints"].values()
    assert fingerprint == report(table_with_findings(1)).findings[0].fingerprint


def test_rules_come_from_the_catalogue_in_the_language_asked_for():
    titles = [
        run_of(report(table_with_findings()), language)["tool"]["driver"]["rules"][0]["shortDescription"][
            "text"
        ]
        for language in ("zh", "en")
    ]
    assert titles == ["日期不存在", "No such day"]


def test_a_cell_of_a_workbook_is_named_and_has_no_line():
    one = table(1, "a.xlsx", sheet="表1")
    one.add([wrong_date(1, file="a.xlsx", sheet="表1", cell="C2")])
    (place,) = run_of(report(one))["results"][0]["locations"]
    assert "region" not in place["physicalLocation"]
    assert place["logicalLocations"][0]["fullyQualifiedName"] == "表1!C2"


def test_a_member_stands_inside_its_archive():
    one, other = (table(number, "数据 1.zip", member=f"{number}.csv") for number in (1, 2))
    one.add([wrong_date(1, file="数据 1.zip", member="1.csv")])
    run = run_of(report(one, other))
    assert [artifact["location"]["uri"] for artifact in run["artifacts"]] == [
        "%E6%95%B0%E6%8D%AE%201.zip", "1.csv", "2.csv",
    ]  # fmt: skip
    assert [artifact.get("parentIndex") for artifact in run["artifacts"]] == [None, 0, 0]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == {
        "uri": "1.csv",
        "index": 1,
    }


def test_files_have_their_digest():
    (artifact,) = run_of(report(table()))["artifacts"]
    assert artifact["hashes"] == {"sha-256": "0" * 64}


def test_how_the_run_ended_and_what_it_could_not_say():
    (invocation,) = run_of(report(table_with_findings()))["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (True, 1)
    kinds = [one["descriptor"]["id"] for one in invocation["toolExecutionNotifications"]]
    assert kinds == ["not-evaluated", "not-proven", "not-proven"]
    assert invocation["toolExecutionNotifications"][0]["associatedRule"] == {"id": RULE.code}
    (unread,) = run_of(report(table(complete=False)))["invocations"]
    assert (unread["executionSuccessful"], unread["exitCode"]) == (False, 3)


def test_the_exit_code_is_that_of_the_fail_level():
    made = report(table_with_findings(0))
    assert run_of(made)["invocations"][0]["exitCode"] == 0
    made.fail_on = Severity.WARNING
    assert run_of(made)["invocations"][0]["exitCode"] == 1


def test_messages_hold_no_links_and_no_placeholders():
    texts = [result["message"]["text"] for result in run_of(nasty_report())["results"]]
    assert any("\\[a\\](https://example.org)" in text for text in texts)
    assert any("{{0}} {{x}}" in text for text in texts)


def test_a_duplicates_twin_is_a_related_location():
    one = table()
    finding = wrong_date(5)
    one.add([evolve(finding, related=(evolve(finding.location, row=2, line=3),))])
    (related,) = run_of(report(one))["results"][0]["relatedLocations"]
    assert related["physicalLocation"]["region"] == {"startLine": 3}


def test_a_twin_in_another_file_names_that_file(tmp_path):
    text = (CORPUS / "penalties-good.csv").read_text("utf-8")
    for name in ("one.csv", "other.csv"):
        (tmp_path / name).write_text(text, "utf-8")
    made = validate(str(tmp_path / "one.csv"), str(tmp_path / "other.csv"), options=Options(as_of=DAY))
    found = [one for one in run_of(made)["results"] if one["ruleId"] == "RE202"]
    assert found
    for result in found:
        (place,), (related,) = result["locations"], result["relatedLocations"]
        uris = [one["physicalLocation"]["artifactLocation"]["uri"] for one in (place, related)]
        assert [uri.rsplit("/", 1)[1] for uri in uris] == ["other.csv", "one.csv"]


def test_the_characters_of_a_cell_are_given_where_they_are_certain(tmp_path):
    heading, row = (CORPUS / "penalties-bad.csv").read_text("utf-8").splitlines()[:2]
    quoted = row.split(",")
    quoted[0] = f'"{quoted[0]}"'
    for cells, known in ((row, True), (",".join(quoted), False)):
        file = tmp_path / "a.csv"
        file.write_text(f"{heading}\n{cells}\n", "utf-8")
        (result,) = [
            one for one in run_of(cs.validate(file, as_of=DAY))["results"] if one["ruleId"] == "VA203"
        ]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert region["startLine"] == 2
        assert ("startColumn" in region) is known
        if known:
            assert cells[region["startColumn"] - 1 : region["endColumn"] - 1] == "2026-02-30"


def test_a_rule_has_an_address_only_where_the_caller_names_one():
    made = report(table_with_findings(1))
    assert "helpUri" not in run_of(made)["tool"]["driver"]["rules"][0]
    made.help_uri = "https://credit.example.cn/help#{code}"
    rules = run_of(made)["tool"]["driver"]["rules"]
    assert "https://credit.example.cn/help#VA203" in [rule["helpUri"] for rule in rules]


def test_the_help_on_a_rule_is_what_explain_says():
    (rule,) = [
        one
        for one in run_of(report(table_with_findings(1)))["tool"]["driver"]["rules"]
        if one["id"] == "VA203"
    ]
    assert "**例子**：`2021-02-30`" in rule["help"]["markdown"]
    assert rule["help"]["markdown"].endswith("`credit-standard explain VA203`")
