"""`records`: the list, the catalogue of one member unit, one record type in full."""

import json
import subprocess
import sys

import pytest

from credit_standard import codes, records
from credit_standard.language.tables import DecisionTable
from credit_standard.model import Code, Codes
from credit_standard.spec.summary import stored, summary_of

ALL = [records.declared(name) for name in records.names()]


def listed(run, *arguments):
    return json.loads(run("records", *arguments, "--format", "json").out)["records"]


@pytest.mark.parametrize("word", ["税务", "法院", "tax", "Courts"])
def test_the_catalogue_of_a_unit_holds_what_units_of_that_name_provide(run, word):
    expected = [
        one.name
        for one in ALL
        if word.casefold() in one.provider.zh.casefold() or word.casefold() in one.provider.en.casefold()
    ]
    assert expected
    assert [one["name"] for one in listed(run, "--unit", word)] == expected
    for language in ("zh", "en"):
        shown = run("records", "--unit", word, "--lang", language).out.splitlines()[1:]
        assert [line.split()[0] for line in shown] == expected


def test_it_is_a_table_of_what_the_unit_has_to_know(run):
    heading, *rows = run("records", "--unit", "税务").out.splitlines()
    assert heading.split("  ")[0] == "名称"
    for column in ("标题", "规划条款", "报送周期", "信息性质", "公开范围（组织 / 个人）", "依据"):
        assert column in heading
    rating = next(row for row in rows if row.startswith("tax-credit-rating"))
    for text in ("纳税信用评价信息", "§4.2.3", "年", "社会公开（当 grade == 'A'）；否则本人查询 / –"):
        assert text in rating
    arrears = next(row for row in rows if row.startswith("tax-arrears"))
    assert "失信信息" in arrears
    assert "税收征收管理法" in arrears
    assert "（未核实）" not in arrears  # article 45 was read
    payment = next(row for row in rows if row.startswith("tax-payment"))
    assert "税收征收管理法（未核实）" in payment


def test_a_record_that_no_known_law_allows_names_the_layer_that_would_have_to(run):
    assert "须由省级目录授权" in run("records", "--unit", "投诉举报").out
    assert (
        "the province would have to authorise it" in run("records", "--unit", "complaint", "--lang", "en").out
    )


def test_a_word_is_searched_for_among_the_records_of_the_unit(run):
    assert [one["name"] for one in listed(run, "欠税", "--unit", "税务")] == ["tax-arrears"]
    ended = run("records", "行政处罚决定书文号", "--unit", "税务")
    assert (ended.code, ended.out) == (2, "")


def test_a_unit_that_provides_nothing_is_wrong_use_and_names_units(run):
    ended = run("records", "--unit", "量子")
    assert (ended.code, ended.out) == (2, "")
    assert "量子" in ended.err
    assert records.declared("tax-payment").provider.zh in run("records", "--unit", "税务局").err
    assert run("records", "--unit", " ").code == 2


def test_json_has_disclosure_and_nature_by_condition(run):
    complaint = next(one for one in listed(run) if one["name"] == "complaint")
    when = "complaint_outcome in ('upheld', 'partly-upheld')"
    assert complaint["nature"] == [{"when": when, "codes": ["adverse"]}, {"when": None, "codes": ["neutral"]}]
    assert complaint["disclosure"]["person"] == [
        {"when": when, "codes": ["self", "shared"]},
        {"when": None, "codes": []},
    ]
    assert complaint["basis"] == []
    assert complaint["layer_to_authorise"] == "province"


@pytest.mark.parametrize("declared", ALL, ids=lambda one: one.name)
def test_the_list_is_that_of_the_declarations(declared):
    assert stored()[declared.name] == summary_of(declared)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("declared", ALL, ids=lambda one: one.name)
def test_one_record_type_in_full_says_all_that_is_declared(run, declared, language):
    shown = run("records", declared.name, "--lang", language).out
    said = [declared.provider.to(language), declared.clause]
    said += [codes.get("cadence").by_code[declared.cadence].title.to(language)] if declared.cadence else []
    said += [f"{name} {declared[name].title.to(language)}" for name in (*declared.key, *declared.update_key)]
    said += [element.definition.to(language) for element in declared.fields]
    said += [one.code_list for one in declared.fields if isinstance(one, Code | Codes)]
    said += [f"{declared.name}.{rule.name}" for rule in declared.rules]
    said += [source.document for source in declared.basis]
    said += [repr(declared.nature.rows[0].when)] if isinstance(declared.nature, DecisionTable) else []
    assert [text for text in said if text not in shown] == []


def test_items_show_a_disclosure_of_their_own_and_consent(run):
    fields = {
        one.split()[0]: one
        for one in run("records", "tax-payment").out.splitlines()
        if one and one[0].islower()
    }
    assert "须本人书面同意" in fields["amount_paid"]
    assert "须本人书面同意" not in fields["tax_kind"]
    officer = run("records", "officer").out
    row = next(line for line in officer.splitlines() if line.startswith("officer_document_number"))
    assert "不予披露" in row


def test_the_names_of_code_lists_are_those_that_codes_takes(run):
    shown = json.loads(run("records", "administrative-penalty", "--format", "json").out)["code_lists"]
    assert "penalty-kind" in shown
    for name in shown:
        assert run("codes", name).code == 0


@pytest.mark.parametrize("arguments", [(), ("--unit", "税务"), ("complaint",), ("CF_JDRQ",)])
def test_the_list_builds_no_record_type_and_a_search_only_those_that_hold_the_word(arguments):
    program = (
        "import sys; from credit_standard.cli import main; code = main(['records', *sys.argv[1:]]);"
        "from credit_standard.model.record import declaration;"
        "print(code, declaration.cache_info().currsize, file=sys.stderr)"
    )
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True, timeout=120
    )
    built = {(): 0, ("--unit", "税务"): 0, ("complaint",): 1, ("CF_JDRQ",): 1}[arguments]
    assert done.stderr.split() == ["0", str(built)]
