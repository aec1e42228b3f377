import json
import re

import pytest

from credit_standard import codes, findings, grades, layouts, records

RULE = "administrative-penalty.licence-penalty-names-licence"
SHELVES = [
    ("records", records.names),
    ("codes", codes.names),
    ("scales", grades.names),
    ("layouts", layouts.names),
]


def test_explain_says_what_a_finding_means_and_how_to_mend_it(run):
    ended = run("explain", "ID104")
    assert ended.code == 0
    for text in (
        "ID104",
        "uscc-check-character",
        "错误",
        "统一社会信用代码校验码不符",
        "请与营业执照核对后重填",
        "GB 32100",
    ):
        assert text in ended.out


@pytest.mark.parametrize("name", ["ID104", "id104", "uscc-check-character", "USCC-Check-Character"])
def test_a_finding_is_found_by_code_and_by_name(run, name):
    assert json.loads(run("explain", name, "--format", "json").out)["code"] == "ID104"


def test_every_finding_can_be_explained_in_both_languages(run):
    for entry in findings.entries():
        for language in ("zh", "en"):
            ended = run("explain", entry.name, "--lang", language)
            assert ended.code == 0
            assert entry.title.to(language) in ended.out
            assert not re.search(r"\{[a-z_]+\}", ended.out), entry.code


@pytest.mark.parametrize("name", [RULE, "licence-penalty-names-licence"])
def test_a_rule_of_a_record_type_is_explained_with_its_text_form_and_fields(run, name):
    value = json.loads(run("explain", name, "--format", "json").out)
    assert (value["code"], value["record"]) == (RULE, "administrative-penalty")
    assert value["when"].startswith("has(penalty_kinds, 'licence-suspension') or ")
    assert value["fields"] == ["suspended_licence", "penalty_kinds"]
    assert value["verified"] is False
    assert "依据未经核实" in run("explain", name).out


def test_a_rule_name_of_several_record_types_is_asked_for_in_full(run):
    ended = run("explain", "subject-needs-a-number")
    assert ended.code == 2
    assert ended.err.count(".subject-needs-a-number") > 1


@pytest.mark.parametrize(("name", "near"), [("ID1044", "ID104"), ("uscc-check", "uscc-check-character")])
def test_an_unknown_finding_names_near_ones(run, name, near):
    ended = run("explain", name)
    assert (ended.code, ended.out) == (2, "")
    assert near in ended.err


@pytest.mark.parametrize(("verb", "names"), SHELVES)
def test_a_list_names_everything(run, verb, names):
    assert [one["name"] for one in json.loads(run(verb, "--format", "json").out)] == list(names())
    for language in ("zh", "en"):
        text = run(verb, "--lang", language).out
        assert all(name in text for name in names())


@pytest.mark.parametrize(("verb", "names"), SHELVES)
def test_every_entry_is_shown_in_full_in_both_languages(run, verb, names):
    for name in names():
        value = json.loads(run(verb, name, "--format", "json").out)
        assert value["name"] == name
        for language in ("zh", "en"):
            ended = run(verb, name, "--lang", language)
            assert ended.code == 0
            assert value["zh"] in ended.out
            assert value["en"] in ended.out


def test_a_record_type_shows_its_fields_and_rules(run):
    text = run("records", "行政处罚信息").out
    for expected in (
        "decision_date",
        "处罚决定日期",
        "CF_JDRQ",
        "文本，至多 256 字",
        RULE,
        "has(penalty_kinds, 'fine')",
    ):
        assert expected in text
    value = json.loads(run("records", "administrative-penalty", "--format", "json").out)
    fine = next(one for one in value["fields"] if one["name"] == "fine")
    assert (fine["type"], fine["unit"], fine["digits"], fine["places"]) == ("amount", "万元", 18, 6)
    assert value["rules"][0].keys() >= {"code", "severity", "zh", "en", "when", "require"}


def test_a_code_list_shows_its_entries(run):
    text = run("codes", "penalty-kind").out
    for expected in ("fine", "罚款", "Fine", "没收非法财务"):
        assert expected in text


def test_an_entry_of_a_code_list_shows_when_it_is_in_force_and_what_follows_it(run):
    row = ("annual-inspection", "年检", "Annual inspection", "至 2014-02-28 止", "annual-report", "年度检验")
    lines = run("codes", "annual-report-kind").out.splitlines()
    found = next(line for line in lines if line.startswith("annual-inspection"))
    assert all(text in found for text in (*row, "登记机关每年检验"))
    assert "until 2014-02-28" in run("codes", "annual-report-kind", "--lang", "en").out
    entries = json.loads(run("codes", "年度检查方式", "--format", "json").out)["entries"]
    ended, begun = entries[0], entries[1]
    assert (ended["valid_from"], ended["valid_until"], ended["replaced_by"]) == (
        None,
        "2014-02-28",
        ["annual-report"],
    )
    assert (begun["valid_from"], begun["valid_until"], begun["replaced_by"]) == ("2014-03-01", None, [])
    assert ended["definition"]["en"].startswith("The registrar examines")


def test_a_column_in_which_nothing_stands_is_left_out(run):
    headings = run("codes", "measure-kind").out.splitlines()[4].split()
    assert headings == ["代码", "中文", "英文", "定义", "其他写法"]


def test_a_code_list_shows_what_its_codes_are_in_another(run):
    text = run("codes", "penalty-kind-enforcement").out
    assert "与 penalty-kind 的对应" in text
    assert re.search(r"^03 +confiscation-of-gains$", text, re.MULTILINE)
    value = json.loads(run("codes", "audience-123", "--format", "json").out)
    assert value["maps"] == {"audience": {"1": ["public"], "2": ["shared"], "3": ["authorised"]}}


def test_a_scale_shows_its_order_its_bands_and_what_stands_beside(run):
    lines = run("scales", "tax-credit").out.splitlines()
    first = [line.split()[0] for line in lines[4:9]]
    assert first == ["A", "B", "C", "D", "M"]
    assert "70 分以上、不足 90 分" in lines[5]
    assert "不参与高低比较" in lines[8]
    value = json.loads(run("scales", "纳税信用级别", "--format", "json").out)
    assert (value["grades"], value["beside"]) == (["A", "B", "C", "D"], ["M"])
    assert value["bands"]["bands"][1] == {"grade": "B", "at_least": "70", "below": "90"}


def test_bands_that_were_not_verified_say_so(run):
    assert "依据未经核实" in run("scales", "rongcheng").out.partition("分数段")[2]
    assert "依据未经核实" not in run("scales", "tax-credit").out


def test_a_scale_shows_what_its_grades_are_in_another(run):
    assert "What it is in hebei-4" in run("scales", "hebei-9", "--lang", "en").out


def test_a_layout_shows_its_headings(run):
    text = run("layouts", "shuanggongshi-2016-penalty").out
    for expected in ("CF_XDR_SHXYM", "subject_uscc", "administrative-penalty"):
        assert expected in text


@pytest.mark.parametrize(
    ("verb", "word", "found"),
    [
        ("records", "罚款", "administrative-penalty"),
        ("records", "CF_JDRQ", "administrative-penalty"),
        ("records", "licence", "administrative-licence"),
        ("codes", "吊销", "penalty-kind"),
        ("codes", "revocation", "penalty-kind"),
        ("codes", "逃废债", "misconduct-kind"),
        ("codes", "改制", "misconduct-kind"),
        ("codes", "past the customs", "misconduct-kind"),
        ("scales", "黑牌", "environment-colour"),
        ("scales", "Doubtful", "loan-five-class"),
        ("layouts", "行政许可", "shuanggongshi-2018-licence-org"),
        ("layouts", "2016", "shuanggongshi-2016-penalty"),
    ],
)
def test_any_word_is_searched_for_in_both_languages(run, verb, word, found):
    text = run(verb, word)
    assert text.code == 0
    assert found in text.out
    assert found in [one["name"] for one in json.loads(run(verb, word, "--format", "json").out)]


@pytest.mark.parametrize("verb", [verb for verb, _ in SHELVES])
def test_a_word_that_stands_nowhere_ends_with_2(run, verb):
    ended = run(verb, "量子")
    assert (ended.code, ended.out) == (2, "")
    assert "量子" in ended.err
