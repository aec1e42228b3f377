import json
from pathlib import Path

import pytest

CORPUS = Path(__file__).parents[1] / "corpus" / "layouts"
EXAMPLE = Path(__file__).parents[2] / "examples" / "own-layout" / "district-penalties.toml"


@pytest.mark.parametrize(("language", "words"), [("zh", "没有问题"), ("en", "no problems")])
def test_a_sound_layout_is_said_to_be(run, language, words):
    ended = run("layouts", "check", EXAMPLE, CORPUS / "sound.toml", "--lang", language)
    assert (ended.code, ended.err) == (0, "")
    assert [line.endswith(words) for line in ended.out.splitlines()] == [True, True]


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh", "第 5 行“field”：“administrative-penalty”没有字段“fines”"), ("en", "Line 5, “field”: ")],
)
def test_a_fault_is_told_with_its_line_and_key(run, language, words):
    ended = run("layouts", "check", CORPUS / "layout-unknown-field.toml", "--lang", language)
    assert ended.code == 1
    assert words in ended.out


def test_faults_are_told_to_programs(run):
    file = CORPUS / "layout-unit.toml"
    ended = run("layouts", "check", file, EXAMPLE, "--format", "json")
    faulty, sound = json.loads(ended.out)["files"]
    (fault,) = faulty["findings"]
    assert (faulty["file"], faulty["sound"], sound["sound"]) == (str(file), False, True)
    assert (fault["code"], fault["line"], fault["key"]) == ("CO162", 7, "unit")


def test_a_layout_that_cannot_be_read_ends_with_3(run, tmp_path):
    assert run("layouts", "check", tmp_path / "none.toml").code == 3
    assert run("layouts", "check", CORPUS / "layout-unreadable.toml").code == 3


@pytest.mark.parametrize("arguments", [("check",), ("shuanggongshi-2016-penalty", "a.toml")])
def test_wrong_use_is_told(run, arguments):
    ended = run("layouts", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1


def test_an_own_layout_is_shown_like_any_other(run):
    shown = run("layouts", EXAMPLE, "--lang", "en").out
    assert "Register of penalties" in shown
    assert "罚款（元）" in shown
    assert "in 元" in shown
    full = json.loads(run("layouts", EXAMPLE, "--format", "json").out)
    fine = next(one for one in full["columns"] if one["field"] == "fine")
    assert (full["name"], fine["unit"], fine["date_form"]) == ("district-penalties.toml", "元", None)


def test_a_faulty_layout_is_refused_wherever_it_is_named(run, corpus):
    faulty = CORPUS / "layout-unit.toml"
    for arguments in (("layouts", faulty), ("validate", corpus / "penalties-good.csv", "--layout", faulty)):
        ended = run(*arguments)
        assert (ended.code, ended.out) == (2, "")
        assert "CO162" in ended.err
        assert f"layouts check {faulty}" in ended.err
