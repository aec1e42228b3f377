import json
from importlib import import_module
from inspect import signature
from pathlib import Path

import pytest

from credit_standard.cli.app import ROOMS

EXAMPLE = Path(__file__).parents[2] / "examples" / "transport-bureau"
LAYER = EXAMPLE / "layer.toml"
TABLE = EXAMPLE / "inspections.csv"
FAULTY = Path(__file__).parents[1] / "layers" / "corpus"
RULE = "inspection.overload-control-names-the-permit"


@pytest.mark.parametrize(("language", "words"), [("zh", "没有问题"), ("en", "no problems")])
def test_a_sound_layer_is_said_to_be(run, language, words):
    ended = run("layers", "check", LAYER, "--lang", language)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith(words + "\n")


def test_a_fault_is_told_with_its_line_and_key(run):
    ended = run("layers", "check", FAULTY / "layer-loosens-length.toml", LAYER)
    assert ended.code == 1
    assert "第 14 行“max_length”：“administrative-penalty”的“case_name”上级标准至多 512 字" in ended.out


def test_faults_are_told_to_programs(run):
    file = FAULTY / "layer-expression.toml"
    faulty, sound = json.loads(run("layers", "check", file, LAYER, "--format", "json").out)["files"]
    assert (faulty["sound"], sound["sound"]) == (False, True)
    (fault,) = faulty["findings"]
    assert (fault["code"], fault["line"], fault["key"]) == ("LA061", 14, "when")
    assert "第 15 列" in fault["message"]


def test_a_fault_of_another_file_is_told_with_its_name(run, tmp_path):
    above = FAULTY / "layer-removes.toml"
    own = tmp_path / "own.toml"
    own.write_text(LAYER.read_text("utf-8").replace('"shijiazhuang"', f'"{above}"'), "utf-8")
    ended = run("layers", "check", own)
    assert ended.code == 1
    assert f"{above}: 第 11 行“remove”" in ended.out


def test_a_layer_that_cannot_be_read_ends_with_3(run, tmp_path):
    assert run("layers", "check", tmp_path / "none.toml").code == 3


@pytest.mark.parametrize("arguments", [("check",), ("hebei", "a.toml"), ("hebie",)])
def test_wrong_use_is_told(run, arguments):
    ended = run("layers", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1


def test_layers_are_listed_and_shown(run):
    listed = json.loads(run("layers", "--format", "json").out)["layers"]
    assert [(one["name"], one["level"], one["extends"]) for one in listed] == [
        ("hebei", "province", None),
        ("shijiazhuang", "city", "hebei"),
    ]
    full = json.loads(run("layers", "石家庄市", "--format", "json").out)
    assert full["order"] == ["hebei", "shijiazhuang"]
    assert "traffic-record" in full["awaiting_authorisation"]
    shown = run("layers", LAYER, "--lang", "en").out
    assert "new code overload-control of inspection_kind: Overload control" in shown
    assert "route-service-assessment" in shown


def test_a_file_is_checked_under_layers_and_the_report_names_them(run):
    ended = run("validate", TABLE, "--layer", LAYER, "--format", "json", "--as-of", "2026-11-23")
    report = json.loads(ended.out)
    assert ended.code == 1
    assert [one["layers"] for one in report["tables"]] == [["hebei", "shijiazhuang", "county-transport"]]
    assert [(one["code"], one["row"]) for one in report["findings"]] == [(RULE, 3)]


@pytest.mark.parametrize("form", ["text", "html"])
def test_the_report_for_people_names_the_layers(run, form):
    out = run("validate", TABLE, "--layer", LAYER, "--format", form, "--as-of", "2026-11-23").out
    assert "hebei + shijiazhuang + county-transport" in out


def test_a_layer_that_does_not_exist_or_is_not_sound_is_refused(run):
    for verb in (("validate", TABLE), ("records",), ("explain", RULE), ("fix", TABLE, "-o", "never.csv")):
        unknown = run(*verb, "--layer", "hebie")
        assert (unknown.code, unknown.out) == (2, "")
        assert "hebei" in unknown.err
        unsound = run(*verb, "--layer", FAULTY / "layer-removes.toml")
        assert (unsound.code, unsound.out) == (2, "")
        assert "LA034" in unsound.err


def test_record_types_and_rules_of_layers_are_shown(run):
    full = json.loads(run("records", "inspection", "--layer", LAYER, "--format", "json").out)
    kind = next(one for one in full["fields"] if one["name"] == "inspection_kind")
    assert [one["code"] for one in kind["added_codes"]] == ["overload-control"]
    assert "transport_permit_number" in [one["name"] for one in full["fields"]]
    assert "客运线路服务质量考核信息" in run("records", "线路名称", "--layer", LAYER).out
    assert "治超检查应填写道路运输证号" in run("explain", RULE, "--layer", LAYER).out
    assert run("explain", RULE).code == 2


def test_a_table_is_converted_and_mended_under_layers(run, tmp_path):
    converted = tmp_path / "converted.csv"
    ended = run("convert", TABLE, "--to", "inspection", "--layer", LAYER, "-o", converted)
    assert ended.code == 0
    assert "道路运输证号" in converted.read_text("utf-8-sig").splitlines()[0]
    mended = tmp_path / "mended.csv"
    ended = run("fix", TABLE, "--layer", LAYER, "-o", mended, "--as-of", "2026-11-23", "--format", "json")
    assert [one["code"] for one in json.loads(ended.out)["findings"]] == [RULE]


def test_a_layout_of_ones_own_is_checked_under_layers(run, tmp_path):
    layout = tmp_path / "own-layout.toml"
    layout.write_text(
        'record = "inspection"\n[[column]]\nfield = "transport_permit_number"\nheadings = ["证号"]\n', "utf-8"
    )
    assert run("layouts", "check", layout).code == 1
    assert run("layouts", "check", layout, "--layer", LAYER).code == 0


def test_the_configuration_names_layers(run, tmp_path, monkeypatch):
    (tmp_path / "layer.toml").write_bytes(LAYER.read_bytes())
    (tmp_path / "table.csv").write_bytes(TABLE.read_bytes())
    (tmp_path / "inner").mkdir()
    configuration = tmp_path / "credit-standard.toml"
    configuration.write_text(f'layers = ["layer.toml"]\n[severity]\n"{RULE}" = "warning"\n', "utf-8")
    monkeypatch.chdir(tmp_path / "inner")
    ended = run("validate", "../table.csv", "--format", "json", "--as-of", "2026-11-23")
    assert ended.code == 0
    assert [(one["code"], one["severity"]) for one in json.loads(ended.out)["findings"]] == [
        (RULE, "warning")
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('layers = ["hebie"]', "第 1 行：没有“hebie”"),
        ('layers = "hebei"', "第 1 行"),
        ("layers = [1]", "第 1 行"),
    ],
)
def test_a_configuration_with_wrong_layers_is_refused(run, tmp_path, monkeypatch, text, words):
    (tmp_path / "credit-standard.toml").write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    ended = run("validate", TABLE)
    assert (ended.code, ended.out) == (2, "")
    assert words in ended.err


def test_codes_that_a_layer_adds_are_listed_with_the_fields_that_take_them(run):
    entries = json.loads(run("codes", "inspection-kind", "--layer", LAYER, "--format", "json").out)["entries"]
    assert {one["code"]: one["only"] for one in entries if one["only"]} == {
        "overload-control": ["inspection.inspection_kind"]
    }
    shown = run("codes", "inspection-kind", "--layer", LAYER, "--lang", "en").out
    assert shown.splitlines()[-1].endswith("inspection.inspection_kind")
    assert "overload-control" not in run("codes", "inspection-kind").out


WITHOUT = {"check", "regions", "scales", "layers", "leaks", "certificate"}
"""No layer changes a form of number, a region, a scale, or what a text gives away; `layers` shows them themselves."""


def test_every_verb_takes_layers_but_those_that_none_can_change():
    taking = {verb for verb, room in ROOMS.items() if "layer" in signature(_function(room, verb)).parameters}
    assert ROOMS.keys() - taking == WITHOUT


def _function(room, verb):
    return getattr(import_module(f"credit_standard.cli.verbs.{room}.{verb}"), verb)
