import json
import re

import pytest

from credit_standard import codes, findings, layouts, records

RULE = "administrative-penalty.fine-needs-amount"


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


@pytest.mark.parametrize("name", [RULE, "fine-needs-amount"])
def test_a_rule_of_a_record_type_is_explained_with_its_text_form_and_fields(run, name):
    value = json.loads(run("explain", name, "--format", "json").out)
    assert (value["code"], value["record"]) == (RULE, "administrative-penalty")
    assert value["when"] == "has(penalty_kinds, 'fine')"
    assert value["fields"] == ["fine", "penalty_kinds"]
    assert value["verified"] is False
    assert "依据未经核实" in run("explain", name).out


def test_a_rule_name_of_several_record_types_is_asked_for_in_full(run):
    ended = run("explain", "subject-needs-a-number")
    assert ended.code == 2
    assert "administrative-penalty.subject-needs-a-number" in ended.err


@pytest.mark.parametrize(("name", "near"), [("ID1044", "ID104"), ("uscc-check", "uscc-check-character")])
def test_an_unknown_finding_names_near_ones(run, name, near):
    ended = run("explain", name)
    assert (ended.code, ended.out) == (2, "")
    assert near in ended.err


@pytest.mark.parametrize(
    ("verb", "names"), [("records", records.names), ("codes", codes.names), ("layouts", layouts.names)]
)
def test_a_list_names_everything(run, verb, names):
    assert [one["name"] for one in json.loads(run(verb, "--format", "json").out)] == list(names())
    for language in ("zh", "en"):
        text = run(verb, "--lang", language).out
        assert all(name in text for name in names())


@pytest.mark.parametrize(
    ("verb", "names"), [("records", records.names), ("codes", codes.names), ("layouts", layouts.names)]
)
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
        ("layouts", "行政许可", "shuanggongshi-2018-licence-org"),
        ("layouts", "2016", "shuanggongshi-2016-penalty"),
    ],
)
def test_any_word_is_searched_for_in_both_languages(run, verb, word, found):
    text = run(verb, word)
    assert text.code == 0
    assert found in text.out
    assert found in [one["name"] for one in json.loads(run(verb, word, "--format", "json").out)]


@pytest.mark.parametrize("verb", ["records", "codes", "layouts"])
def test_a_word_that_stands_nowhere_ends_with_2(run, verb):
    ended = run(verb, "量子")
    assert (ended.code, ended.out) == (2, "")
    assert "量子" in ended.err
