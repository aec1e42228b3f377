import json

import pytest


@pytest.mark.parametrize("name", ["示例.csv", "示例.xlsx", "示例.jsonl", "示例.json"])
def test_sampled_files_are_clean_and_the_same_again(run, tmp_path, name):
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        made = run("sample", "行政处罚信息", "--rows", 20, "--seed", 7, "-o", folder / name)
        assert (made.code, "20 行" in made.out) == (0, True)
    if not name.endswith("xlsx"):
        assert (one / name).read_bytes() == (other / name).read_bytes()
    checked = run("validate", one / name, "--as-of", "2026-06-30", "--format", "json", "--fail-on", "note")
    assert checked.code == 0


def test_defective_rows_have_exactly_the_chosen_findings(run, tmp_path):
    wrong = tmp_path / "wrong.csv"
    asked = ("--rows", 30, "--defects", 0.2, "--finding", "ID104", "--finding", "VA203")
    assert run("sample", "administrative-penalty", *asked, "-o", wrong).code == 0
    report = json.loads(run("validate", wrong, "--as-of", "2026-06-30", "--format", "json").out)
    found = [one["code"] for one in report["findings"]]
    assert len(found) == 6
    assert set(found) <= {"ID104", "VA203"}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("no-such-record", "-o", "a.csv"), "no-such-record"),
        (("tax-payment", "--format", "pdf"), "jsonl"),
        (("tax-payment", "--format", "xlsx"), "-o"),
        (("tax-payment", "-o", "a.doc"), ".jsonl"),
        (("tax-payment", "-o", "a.csv", "--defects", "2"), "--defects"),
        (("tax-payment", "-o", "a.csv", "--rows", "0"), "--defects"),
        (("tax-payment", "-o", "a.csv", "--defects", "1", "--finding", "FI101"), "RE101"),
        (("tax-payment", "-o", "a.csv", "--finding", "RE101"), "--defects"),
        (("tax-payment", "-o", "a.csv", "--as-of", "0001-01-01"), "--as-of"),
    ],
)
def test_what_cannot_be_made_is_refused(run, tmp_path, monkeypatch, arguments, told):
    monkeypatch.chdir(tmp_path)
    ended = run("sample", *arguments)
    assert ended.code == 2
    assert told in ended.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("out", [(), ("-o", "-")])
def test_it_goes_to_standard_output_where_no_file_is_named(run, out):
    ended = run("sample", "tax-payment", "--rows", "2", *out)
    assert (ended.code, ended.err) == (0, "")
    assert len(ended.out.splitlines()) == 3
    lines = run("sample", "tax-payment", "--rows", "2", "--format", "jsonl", *out).out.splitlines()
    array = run("sample", "tax-payment", "--rows", "2", "--format", "json", *out).out
    assert json.loads(array) == [json.loads(one) for one in lines]


def test_a_form_that_is_named_wins_over_the_name_of_the_file(run, tmp_path):
    assert run("sample", "tax-payment", "--rows", "1", "-o", tmp_path / "a.txt", "--format", "csv").code == 0
    assert (tmp_path / "a.txt").read_text("utf-8").count("\n") == 2


LAYER = """
name = "strict"
zh = "严格层"
en = "Strict layer"
level = "province"
source = { document = "示例", verified = true }

[[record]]
name = "administrative-penalty"

[[record.tighten]]
field = "authority"
max_length = 6

[[record.field]]
name = "heard_on"
type = "date"
zh = "听证日期"
en = "Day of the hearing"
required = true
sensitivity = "plain"
definition_zh = "举行听证的日期"
definition_en = "Day on which the hearing was held"
disclosure = { organisation = "shared" }
"""


def test_what_a_layer_asks_for_is_filled_in(run, tmp_path):
    layer, table = tmp_path / "strict.toml", tmp_path / "a.csv"
    layer.write_text(LAYER, "utf-8")
    options = ("--layer", layer, "--as-of", "2026-06-30")
    assert run("sample", "administrative-penalty", "--rows", "3", "-o", table, *options).code == 0
    found = run("validate", table, "--record", "administrative-penalty", *options, "--format", "json")
    report = json.loads(found.out)["summary"]
    assert (report["rows"], report["errors"], report["warnings"], report["notes"]) == (3, 0, 0, 0)


@pytest.mark.parametrize(("language", "said"), [("zh", "罚款应超过十亿"), ("en", "a fine above a billion")])
def test_a_rule_that_cannot_be_satisfied_is_named(run, tmp_path, language, said):
    layer = tmp_path / "strict.toml"
    rule = """
[[record.rule]]
name = "huge"
require = "fine > 100000"
zh = "罚款应超过十亿"
en = "a fine above a billion"
"""
    layer.write_text(LAYER + rule, "utf-8")
    ended = run("sample", "administrative-penalty", "--layer", layer, "--lang", language)
    assert (ended.code, ended.out) == (2, "")
    assert "administrative-penalty.huge" in ended.err
    assert said in ended.err
