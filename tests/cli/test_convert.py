import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "own-layout" / "district-penalties.csv"
OWN = EXAMPLE.with_suffix(".toml")
NATIONAL = "shuanggongshi-2020-penalty-org"
DAY = ("--as-of", "2026-11-23")


def test_the_example_goes_into_the_national_table_and_passes(run, tmp_path):
    out = tmp_path / "national.csv"
    ended = run("convert", EXAMPLE, "--layout", OWN, "--to", NATIONAL, "-o", out)
    assert (ended.code, ended.err) == (0, "")
    assert "已转换 2 行" in ended.out
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8"))))
    assert [row["罚款金额（万元）"] for row in rows] == ["0.2", "1.23456"]
    assert [row["处罚类别"] for row in rows] == ["警告;罚款", "罚款"]
    assert [row["处罚决定日期"] for row in rows] == ["2026/01/05", "2026/02/12"]
    report = json.loads(run("validate", out, "--format", "json", *DAY).out)
    assert report["tables"][0]["layout"] == NATIONAL
    assert (report["summary"]["errors"], report["summary"]["warnings"]) == (0, 0)


def test_a_workbook_has_text_cells_only(run, tmp_path):
    out = tmp_path / "national.xlsx"
    assert run("convert", EXAMPLE, "--layout", OWN, "--to", NATIONAL, "-o", out).code == 0
    sheet = openpyxl.load_workbook(out).active
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s"}
    assert sheet.max_row == 3


@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 1)])
@pytest.mark.parametrize(
    ("language", "words"), [("zh", "目标布局没有"), ("en", "the target layout has no column")]
)
def test_losses_are_told_and_fail_at_the_level_asked_for(
    run, corpus, tmp_path, fail_on, code, language, words
):
    options = ("--to", "shuanggongshi-2018-penalty-person", "--fail-on", fail_on, "--lang", language)
    ended = run("convert", corpus / "penalties-good.csv", "-o", tmp_path / "a.csv", *options)
    assert ended.code == code
    assert words in ended.out
    assert (tmp_path / "a.csv").exists()


def test_the_report_in_json_is_that_of_validate(run, corpus, tmp_path):
    out = tmp_path / "a.csv"
    options = ("--to", "shuanggongshi-2016-penalty", "--format", "json")
    ended = run("convert", corpus / "penalties-good.csv", "-o", out, *options)
    report = json.loads(ended.out)
    assert report["format"] == "credit-standard-report"
    assert report["tables"][0]["layout"] == "shuanggongshi-2020-penalty-person"
    lost = [one for one in report["findings"] if one["code"] == "CO101" and one["field"] == "fine"]
    assert [(one["params"]["count"], one["heading"]) for one in lost] == [(2, "罚款金额（万元）")]


def test_nothing_was_lost_is_said(run, corpus, tmp_path):
    options = ("--to", "administrative-penalty", "--lang", "en")
    ended = run("convert", corpus / "penalties-good.csv", "-o", tmp_path / "a.csv", *options)
    assert (ended.code, ended.err) == (0, "")
    assert "nothing was lost" in ended.out


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--to", "shuanggongshi-2018-penalty-person"), "-o"),
        (("--to", "shuanggongshi-2018-penalty-person", "-o", "-"), "-o"),
        (("--to", "shuanggongshi-2021", "-o", "a.csv"), "shuanggongshi-2020-penalty-org"),
        (("--to", "shuanggongshi-2018-licence-org", "-o", "a.csv"), "administrative-licence"),
        (("--to", "administrative-penalty", "-o", "a.csv", "--format", "csv"), "text, json"),
    ],
)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_wrong_use_is_told_and_writes_nothing(run, corpus, tmp_path, monkeypatch, options, words, language):
    monkeypatch.chdir(tmp_path)
    ended = run("convert", corpus / "penalties-good.csv", *options, "--lang", language)
    assert (ended.code, ended.out) == (2, "")
    assert words in ended.err
    assert list(tmp_path.iterdir()) == []


def test_a_table_that_nobody_knows_is_wrong_use(run, corpus, tmp_path):
    ended = run(
        "convert", corpus / "other-table.csv", "--to", "administrative-penalty", "-o", tmp_path / "a.csv"
    )
    assert ended.code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_read_leaves_nothing_and_ends_with_3(run, corpus, tmp_path):
    ended = run("convert", corpus / "empty.csv", "--to", "administrative-penalty", "-o", tmp_path / "a.csv")
    assert ended.code == 3
    assert "没有写出" in ended.err
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_left_alone_unless_forced(run, corpus, tmp_path):
    out = tmp_path / "a.csv"
    out.write_text("mine")
    options = (corpus / "penalties-good.csv", "--to", "administrative-penalty", "-o", out)
    assert run("convert", *options).code == 2
    assert out.read_text("utf-8") == "mine"
    assert run("convert", *options, "--force").code == 0
    assert out.read_text("utf-8") != "mine"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("to", ["shuanggongshi-2016-penalty", "administrative-penalty", str(OWN)])
def test_no_report_of_a_conversion_shows_a_person(run, corpus, tmp_path, language, form, to):
    options = ("--to", to, "--format", form, "--lang", language, "--record", "administrative-penalty")
    ended = run("convert", corpus / "penalties-seeded.csv", "-o", tmp_path / "a.csv", *options)
    for secret in ("11010519900307283X", "13800138000", "司马青衫"):
        assert secret not in ended.out + ended.err
