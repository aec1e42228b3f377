"""Numbers of persons in names of files, in exceptions, logs, baselines and statistics: nowhere in full."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import credit_standard as cs
from tests.findings.tables import COLUMNS, RECORD, Cell, bare, headings, rows, write_file, xlsx_of

NUMBER, SLIP, PHONE = "130102197001150019", "13010219701315001X", "13800138000"
DAY = ("--as-of", "2026-11-23")
SECRETS = (NUMBER, SLIP, PHONE)


def holds(text: str) -> list[str]:
    return [one for one in SECRETS if one[1:] in bare(text) or one[:-1] in bare(text)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    cells = [Cell("", field, one) for field in COLUMNS for one in (NUMBER, SLIP, PHONE, f" {NUMBER}")]
    return write_file(tmp_path, "csv", headings(), rows(cells), name=f"张三_{NUMBER}")


def test_validate_with_baseline_statistics_and_several_reports(run, file, tmp_path):
    layout = ("--record", RECORD, "--layout", RECORD)
    reports = [
        part
        for form in ("html", "sarif", "junit", "github")
        for part in ("--report", f"{form}={tmp_path / form}.out")
    ]
    ended = run(
        "validate",
        file,
        *layout,
        *DAY,
        "--statistics",
        "--baseline",
        tmp_path / "known.json",
        "--update-baseline",
        *reports,
    )
    assert ended.code in (0, 1)
    said = ended.out + ended.err + (tmp_path / "known.json").read_text("utf-8")
    said += "".join(
        (tmp_path / f"{form}.out").read_text("utf-8") for form in ("html", "sarif", "junit", "github")
    )
    assert holds(said) == []
    again = run("validate", file, *layout, *DAY, "--baseline", tmp_path / "known.json")
    assert again.code == 0


@pytest.mark.parametrize("verb", ["fix", "convert"])
def test_fix_and_convert_tell_of_it_masked(run, file, tmp_path, verb):
    to = ("--to", RECORD) if verb == "convert" else ()
    out = tmp_path / "out.csv"
    ended = (
        run(verb, file, "--record", RECORD, "--layout", RECORD, *to, *DAY[:2], "-o", out)
        if verb == "convert"
        else run(verb, file, "--record", RECORD, "-o", out)
    )
    logs = "".join(one.read_text("utf-8") for one in tmp_path.glob("*.jsonl"))
    assert holds(ended.out + ended.err + logs) == []


@pytest.mark.parametrize("number", SECRETS)
@pytest.mark.parametrize(
    "arguments",
    [("validate", "{}.csv"), ("validate", "{}.csv", "--format", "json"), ("fix", "{}.csv", "-o", "o.csv"), ("layouts", "check", "{}.toml"),
     ("layers", "check", "{}.toml"), ("check", "uscc", "--from", "{}.txt"), ("validate", "x", "--layout", "{}"), ("validate", "x", "--layers", "{}"),
     ("records", "{}"), ("codes", "{}"), ("scales", "{}"), ("{}",)],
)  # fmt: skip
def test_a_number_typed_where_a_name_belongs(run, arguments, number):
    ended = run(*(one.format(number) for one in arguments))
    assert ended.code in (1, 2, 3)
    assert holds(ended.out + ended.err) == []


@pytest.mark.parametrize("number", SECRETS)
def test_an_exception_of_python(number):
    source = [{"企业名称": "示例"}]
    for call in (
        lambda: cs.validate(source, number),
        lambda: cs.validate(source, layout=number),
        lambda: cs.validate(source, layers=(number,)),
        lambda: cs.check_record(number, {}),
        lambda: cs.identifiers.get(number),
    ):
        with pytest.raises(ValueError) as caught:  # noqa: PT011
            call()
        assert holds(f"{caught.value}{caught.value!r}") == []


def test_names_are_shown_on_request(run, file):
    ended = run(
        "validate", file, "--record", RECORD, "--layout", RECORD, *DAY, "--show-values", "--format", "json"
    )
    assert json.loads(ended.out)["tables"][0]["file"] == str(file)


def test_files_whose_names_are_masked_alike_are_told_apart(run, tmp_path):
    table = headings(), rows([Cell("", "decision_date", "2021-02-30")])
    for day in (15, 16):
        write_file(tmp_path, "csv", *table, name=f"130102197001{day}0019")
        (tmp_path / f"130102197002{day}0019.xlsx").write_bytes(
            xlsx_of(*table, sheet=f"130102197001{day}0019")
        )
    ended = run("validate", tmp_path, "--record", RECORD, "--layout", RECORD, *DAY, "--format", "json")
    report = json.loads(ended.out)
    names = [Path(one["file"]).name for one in report["tables"]]
    masked = "1301**********0019"
    assert sorted(names) == [f"{masked} (2).csv", f"{masked} (2).xlsx", f"{masked}.csv", f"{masked}.xlsx"]
    assert report["summary"]["files"] == 4


def test_marking_finds_the_sheets_again(run, tmp_path):
    import xlsxwriter

    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for day in (15, 16):
            sheet = book.add_worksheet(f"130102197001{day}0019")
            for line, row in enumerate((headings(), *rows([Cell("", "decision_date", "2021-02-30")]))):
                sheet.write_row(line, 0, row)
    ended = run(
        "validate", path, "--record", RECORD, "--layout", RECORD, *DAY, "--mark", tmp_path / "marked.xlsx"
    )
    assert ended.code == 1
    assert (tmp_path / "marked.xlsx").exists()


@pytest.mark.parametrize("form", ["text", "json"])
def test_lifecycle_names_the_file_masked(run, file, form):
    ended = run("lifecycle", file, "--record", RECORD, "--format", form, *DAY)
    assert holds(ended.out + ended.err) == []
