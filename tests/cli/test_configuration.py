"""`credit-standard.toml` and `[tool.credit-standard]`."""

import json

import pytest

DAY = ("--as-of", "2026-11-23")


@pytest.fixture
def folder(tmp_path, corpus, monkeypatch):
    """A project with bad files, two folders down; the command is called there."""
    inside = tmp_path / "project" / "outbox"
    inside.mkdir(parents=True)
    for name in ("penalties-bad.csv", "penalties-warning.csv", "other-table.csv"):
        (inside / name).write_bytes((corpus / name).read_bytes())
    monkeypatch.chdir(inside)
    return tmp_path / "project"


def configure(folder, text, name="credit-standard.toml"):
    (folder / name).write_text(text, "utf-8")


def report_of(run, *arguments):
    ended = run("validate", *arguments, "--format", "json", *DAY)
    return ended, json.loads(ended.out)


@pytest.mark.parametrize(
    ("name", "above"), [("credit-standard.toml", ""), ("pyproject.toml", "tool.credit-standard.")]
)
def test_severities_reach_every_count_and_the_exit_code(run, folder, name, above):
    configure(
        folder,
        f'[{above}severity]\ndate-impossible = "note"\nID203 = "warning"\nfine-needs-amount = "error"\n',
        name,
    )
    ended, report = report_of(run, "penalties-bad.csv")
    severities = {one["name"]: one["severity"] for one in report["findings"]}
    assert severities["date-impossible"] == "note"
    assert severities["citizen-id-check-character"] == "warning"
    assert severities["fine-needs-amount"] == "error"
    assert (report["summary"]["errors"], report["summary"]["rows_with_errors"]) == (1, 1)
    assert ended.code == 1
    text = run("validate", "penalties-bad.csv", *DAY).out
    assert "按配置改变的级别：ID203 → 警告、VA203 → 提示" in text


def test_an_error_lowered_to_a_warning_passes(run, folder):
    configure(folder, '[severity]\nVA203 = "warning"\nID203 = "warning"\n')
    ended, report = report_of(run, "penalties-bad.csv")
    assert (ended.code, report["summary"]["errors"], report["summary"]["rows_with_errors"]) == (0, 0, 0)


def test_the_command_line_wins(run, folder):
    configure(folder, 'lang = "en"\nfail-on = "warning"\nmax-findings = 1\n')
    ended = run("validate", "penalties-warning.csv", *DAY)
    assert (ended.code, ended.out.splitlines()[0]) == (1, "Result: no errors")
    ended = run("validate", "penalties-warning.csv", "--lang", "zh", "--fail-on", "error", *DAY)
    assert (ended.code, ended.out.splitlines()[0]) == (0, "检查结果：没有错误")
    _, report = report_of(run, "penalties-bad.csv")
    assert max(one["listed"] for one in report["summary"]["by_code"]) == 1


def test_a_glob_names_record_and_layout_of_the_files_that_fit(run, folder):
    configure(
        folder,
        '[[files]]\nglob = "outbox/other-*.csv"\nrecord = "administrative-penalty"\n'
        '[[files]]\nglob = "*.csv"\nlayout = "shuanggongshi-2020-penalty-person"\n',
    )
    _, report = report_of(run, folder / "outbox" / "other-table.csv", "penalties-bad.csv")
    assert [one["record"] for one in report["tables"]] == ["administrative-penalty"] * 2
    assert report["tables"][1]["layout"] == "shuanggongshi-2020-penalty-person"


def test_the_nearest_configuration_counts(run, folder):
    configure(folder, 'lang = "en"\n')
    configure(folder / "outbox", 'lang = "zh"\n')
    assert run("validate", "penalties-bad.csv", *DAY).out.startswith("检查结果")


def test_a_project_file_of_other_tools_is_passed_over(run, folder):
    configure(folder / "outbox", "[tool.other]\nlang = 3\n", "pyproject.toml")
    configure(folder, '[tool.credit-standard]\nlang = "en"\n', "pyproject.toml")
    assert run("validate", "penalties-bad.csv", *DAY).out.startswith("Result")


def test_limits_reach_the_readers(run, folder):
    configure(folder, "[limits]\ncolumns = 3\n")
    ended, report = report_of(run, "penalties-bad.csv")
    assert (ended.code, report["complete"]) == (3, False)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('\nlnag = "zh"\n', 2, "lang"),
        ('lang = "fr"\n', 1, "“zh”或“en”"),
        ("\n\nlang = 3\n", 3, "“zh”或“en”"),
        ('fail-on = "hint"\n', 1, "“error”或“warning”或“note”"),
        ('max-findings = "many"\n', 1, "all"),
        ("max-findings = 0\n", 1, "all"),
        ("max-findings = true\n", 1, "all"),
        ("baseline = 1\n", 1, "baseline"),
        ('help-uri = "docs/{code}"\n', 1, "https://"),
        ('help-uri = "https://example.cn/"\n', 1, "{code}"),
        ('[severity]\nID103 = "note"\nID999 = "note"\n', 3, "ID109"),
        ('[severity]\nID103 = "off"\n', 2, "“error”或“warning”或“note”"),
        ('severity = "note"\n', 1, "severity"),
        ("[limits]\ncolums = 3\n", 2, "columns"),
        ("[limits]\ncolumns = 0\n", 2, "columns"),
        ('[[files]]\nglob = "a"\n[[files]]\nrecord = "administrative-penalty"\n', 3, "glob"),
        ('[[files]]\nglob = "a"\nrecord = "administrative-penalti"\n', 3, "administrative-penalty"),
        ('[[files]]\nglob = "a"\nlayout = "shuanggongshi-2020"\n', 3, "shuanggongshi-2020-penalty-org"),
        ('[[files]]\nglob = "a"\nrecrod = "x"\n', 3, "record"),
        (
            '[[files]]\nglob = "a"\nrecord = "administrative-licence"\nlayout = "shuanggongshi-2016-penalty"\n',
            4,
            "administrative-licence",
        ),
    ],
)
def test_a_wrong_key_or_value_is_one_error_with_its_line(run, folder, text, line, said):
    configure(folder, text)
    ended = run("validate", "no-such-file.csv")
    assert (ended.code, ended.out) == (2, "")
    assert f"credit-standard.toml 第 {line} 行" in ended.err
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[tool.credit-standard]\nlang = 3\n", 2),
        ("[project]\n\n[tool.credit-standard.severity]\nID103 = 'off'\n", 4),
        ("[[tool.credit-standard.files]]\nglob = 'a'\n\n[[tool.credit-standard.files]]\nglob = 3\n", 5),
    ],
)
def test_in_a_project_file_the_line_is_that_of_the_file(run, folder, text, line):
    configure(folder, text, "pyproject.toml")
    ended = run("validate", "no-such-file.csv", "--lang", "en")
    assert ended.code == 2
    assert ended.err.startswith(f"pyproject.toml, line {line}: ")


def test_what_is_not_toml_is_one_error_with_its_place(run, folder):
    configure(folder, "lang = \n")
    ended = run("validate", "no-such-file.csv", "--lang", "en")
    assert ended.code == 2
    assert "line 1" in ended.err
    assert len(ended.err.splitlines()) == 1


def test_bytes_that_are_no_text_are_refused(run, folder):
    (folder / "credit-standard.toml").write_bytes(b"lang = '\xd6\xd0'\n")
    ended = run("validate", "no-such-file.csv")
    assert (ended.code, "UTF-8" in ended.err) == (2, True)


def test_layers_that_are_always_used_hold_for_every_command_that_takes_layers(run, folder):
    """A layer adds a field: records, template, sample and publish are alike; `--layer` wins."""
    (folder / "own.toml").write_text(LAYER, "utf-8")
    configure(folder, 'layers = ["own.toml"]\n')
    headings = run("template", "inspection", "--format", "csv").out
    assert "检查组" in headings
    assert run("sample", "inspection", "--rows", "1").out.splitlines()[0].lstrip("\ufeff") == headings.strip(
        "\ufeff\n"
    )
    assert "inspection_team" in run("records", "inspection").out
    assert "检查组" not in run("template", "inspection", "--format", "csv", "--layer", "hebei").out
    assert run("layouts", "inspection", "--format", "csv").out.strip("\ufeff\n") == headings.strip("\ufeff\n")


LAYER = """
name = "own"
zh = "某局"
en = "A bureau"
level = "unit"
source = { document = "某局办法（示例）", verified = true }
[[record]]
name = "inspection"
[[record.field]]
name = "inspection_team"
type = "text"
zh = "检查组"
en = "Inspection team"
max_length = 50
required = true
sensitivity = "plain"
"""
