import json

import pytest


@pytest.mark.parametrize("name", ["示例.csv", "示例.xlsx", "示例.jsonl"])
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
        (("tax-payment",), ".jsonl"),
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
