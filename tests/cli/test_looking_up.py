import json
import re
import tomllib
from pathlib import Path

import pytest

from credit_standard import codes, findings, grades, identifiers, layouts, records
from credit_standard.cli import standard
from credit_standard.findings import finding
from credit_standard.reports.document import width

RULE = "administrative-penalty.licence-penalty-names-licence"
KIND_WORDS = tomllib.loads(Path(str(standard.__file__)).with_name("kind_words.toml").read_text("utf-8"))
SHELVES = [
    ("records", records.names),
    ("codes", codes.names),
    ("scales", grades.names),
    ("layouts", layouts.names),
]


def listed(ended):
    """The entries of a list; the other keys say what it is."""
    (entries,) = (one for one in json.loads(ended.out).values() if isinstance(one, list))
    return entries


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
    assert [one["name"] for one in listed(run(verb, "--format", "json"))] == list(names())
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
    assert "Correspondence to hebei-4" in run("scales", "hebei-9", "--lang", "en").out


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
    assert found in [one["name"] for one in listed(run(verb, word, "--format", "json"))]


@pytest.mark.parametrize("verb", [verb for verb, _ in SHELVES])
def test_a_word_that_stands_nowhere_ends_with_2(run, verb):
    ended = run(verb, "量子")
    assert (ended.code, ended.out) == (2, "")
    assert "量子" in ended.err


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    "arguments",
    [
        *((verb,) for verb, _ in SHELVES),
        ("layers",),
        ("regions",),
        ("explain",),
        ("check", "list"),
        ("records", "处罚"),
        ("codes", "吊销"),
        ("layouts", "2018"),
    ],
)
def test_a_list_fits_100_columns(run, arguments, language):
    ended = run(*arguments, "--lang", language)
    assert ended.code == 0
    assert max(map(width, ended.out.splitlines())) <= 100


@pytest.mark.parametrize("word", ["处罚", "penalty"])
def test_what_is_called_so_is_found_before_what_holds_the_word(run, word):
    (first, *_) = listed(run("records", word, "--format", "json"))
    assert first["name"] == "administrative-penalty"


def test_explain_without_a_code_lists_them_all(run):
    codes_known = [one.code for one in findings.entries()]
    assert [one["code"] for one in listed(run("explain", "--format", "json"))] == codes_known
    text = run("explain").out
    assert all(code in text for code in codes_known)


def test_explain_shows_the_message_as_a_report_has_it(run):
    assert "例子：　第 12 行：校验码应为 L，实为 1（911100006000373411）。" in run("explain", "ID104").out
    english = run("explain", "VA103", "--lang", "en").out
    assert "Line 12: 237 characters; at most 200 are allowed." in english


def test_every_message_can_be_filled_in():
    for entry in findings.entries():
        one = finding(entry, **entry.sample)
        for language in ("zh", "en"):
            assert "{" not in one.message(language) + one.hint(language).replace("{ document", "")


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("身份证", "citizen-id"),
        ("统一社会信用代码", "uscc"),
        ("手机号", "phone"),
        ("护照", "passport"),
        ("组织机构代码", "org-code"),
        ("税号", "tax-number"),
        ("a tax number", "tax-number"),
        ("USCC", "uscc"),
    ],
)
def test_a_kind_of_number_goes_by_the_name_that_people_use(run, word, kind):
    ended = run("check", word, "1", "--format", "json", "--as-of", "2026-11-23")
    assert json.loads(ended.out)["kind"] == kind


def test_no_word_means_two_kinds_of_number():
    words = [word for listed in KIND_WORDS.values() for word in listed]
    assert len(words) == len(set(words))
    assert set(KIND_WORDS) == set(identifiers.kinds())


@pytest.mark.parametrize(
    ("name", "first"),
    [("shuanggongshi-2018-penalty-org", "行政相对人名称"), ("administrative-penalty", "信用主体类别")],
)
def test_the_headings_of_a_layout_are_a_line_to_copy(run, name, first):
    ended = run("layouts", name, "--format", "csv")
    assert ended.code == 0
    assert ended.out.count("\n") == 1
    assert ended.out.startswith(first + ",")


def test_headings_are_asked_of_one_layout_that_exists(run):
    assert run("layouts", "--format", "csv").code == 2
    assert run("layouts", "no-such-layout", "--format", "csv").code == 2
