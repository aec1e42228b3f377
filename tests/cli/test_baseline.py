"""`--baseline`: what is known does not fail, what is new does."""

import json

import pytest

DAY = ("--as-of", "2026-11-23")


@pytest.fixture
def folder(tmp_path, corpus, monkeypatch):
    (tmp_path / "bad.csv").write_bytes((corpus / "penalties-bad.csv").read_bytes())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def made(run, *more):
    ended = run("validate", "bad.csv", "--baseline", "known.json", "--update-baseline", *more, *DAY)
    assert ended.code == 0
    return ended


def test_a_baseline_is_made_and_then_nothing_known_fails(run, folder):
    ended = made(run)
    assert ended.err == "基线“known.json”已写入，已知问题 4 处。\n"
    assert "检查结果：没有新的错误" in ended.out
    again = run("validate", "bad.csv", "--baseline", "known.json", "--fail-on", "note", *DAY)
    assert (again.code, again.err) == (0, "")
    assert "已知 4 处，新增 0 处" in again.out
    assert "错误 2" in again.out


def test_what_is_new_fails(run, folder):
    made(run)
    rows = (folder / "bad.csv").read_text("utf-8")
    (folder / "bad.csv").write_text(rows + rows.splitlines()[1] + "\n", "utf-8")
    ended = run("validate", "bad.csv", "--baseline", "known.json", *DAY)
    assert ended.code == 1
    assert "检查结果：有错误" in ended.out


def test_the_file_may_be_called_from_anywhere(run, folder, monkeypatch):
    made(run)
    (folder / "inside").mkdir()
    monkeypatch.chdir(folder / "inside")
    assert run("validate", "../bad.csv", "--baseline", "../known.json", *DAY).code == 0
    assert run("validate", folder / "bad.csv", "--baseline", folder / "known.json", *DAY).code == 0


def test_it_holds_nothing_of_a_person(run, corpus, folder):
    run("validate", corpus / "penalties-seeded.csv", "--baseline", "known.json", "--update-baseline", *DAY)
    text = (folder / "known.json").read_text("utf-8")
    assert json.loads(text)["known"]
    for secret in ("11010519900307283X", "13800138000", "司马"):
        assert secret not in text


def test_the_configuration_may_name_it(run, folder):
    made(run)
    (folder / "credit-standard.toml").write_text('baseline = "known.json"\n', "utf-8")
    assert run("validate", "bad.csv", *DAY).code == 0


def test_a_missing_baseline_cannot_be_read_and_says_how_to_make_one(run, folder):
    ended = run("validate", "bad.csv", "--baseline", "unknown.json", *DAY)
    assert (ended.code, ended.out) == (3, "")
    assert "--update-baseline" in ended.err
    assert not (folder / "unknown.json").exists()


def test_another_file_is_never_overwritten(run, folder):
    (folder / "mine.json").write_text('{"mine": 1}', "utf-8")
    ended = run("validate", "bad.csv", "--baseline", "mine.json", "--update-baseline", *DAY)
    assert ended.code == 2
    assert (folder / "mine.json").read_text("utf-8") == '{"mine": 1}'


def test_an_input_is_not_the_baseline(run, folder):
    before = (folder / "bad.csv").read_bytes()
    assert run("validate", "bad.csv", "--baseline", "bad.csv", "--update-baseline", *DAY).code == 2
    assert (folder / "bad.csv").read_bytes() == before


def test_updating_needs_a_name(run, folder):
    ended = run("validate", "bad.csv", "--update-baseline", *DAY)
    assert ended.code == 2
    assert "--baseline" in ended.err


def test_half_a_report_becomes_no_baseline(run, folder):
    made(run)
    before = (folder / "known.json").read_bytes()
    ended = run("validate", "bad.csv", "missing.csv", "--baseline", "known.json", "--update-baseline", *DAY)
    assert ended.code == 3
    assert "没有改动" in ended.err
    assert (folder / "known.json").read_bytes() == before
