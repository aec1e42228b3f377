"""Several reports at once, into files, and what each of them needs."""

import json

import pytest
from junitparser import JUnitXml
from openpyxl import load_workbook

from credit_standard import reports
from credit_standard.reports import FORMATS

DAY = ("--as-of", "2026-11-23")


def test_every_format_at_once(run, corpus, tmp_path):
    files = {form: tmp_path / f"report.{form}" for form in FORMATS}
    options = [f"--report={form}={file}" for form, file in files.items()]
    ended = run("validate", corpus / "penalties-bad.csv", "-o", tmp_path / "main.txt", *options, *DAY)
    assert (ended.code, ended.out, ended.err) == (1, "", "")
    assert json.loads(files["json"].read_text("utf-8"))["summary"]["errors"] == 2
    assert json.loads(files["jsonl"].read_text("utf-8").splitlines()[-1])["summary"]["errors"] == 2
    assert json.loads(files["sarif"].read_text("utf-8"))["runs"][0]["invocations"][0]["exitCode"] == 1
    assert JUnitXml.fromfile(str(files["junit"])).failures == 2
    assert files["csv"].read_bytes().startswith("\ufeff级别".encode())
    assert files["html"].read_text("utf-8").startswith("<!doctype html>")
    assert files["github"].read_text("utf-8").startswith("::error file=")
    assert load_workbook(files["xlsx"]).sheetnames == ["总述", "问题清单"]
    assert files["text"].read_bytes() == (tmp_path / "main.txt").read_bytes()


def test_a_workbook_does_not_go_to_standard_output(run, corpus):
    for options in (("--format", "xlsx"), ("--report", "xlsx=-", "-o", "x.txt")):
        ended = run("validate", corpus / "penalties-good.csv", *options, *DAY)
        assert (ended.code, ended.out) == (2, "")
        assert "-o" in ended.err
        assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("options", "extra"),
    [
        (("--format", "html"), "html"),
        (("--report", "html=r.html"), "html"),
        (("--report", "xlsx=r.xlsx"), "workbook"),
        (("--mark", "m.xlsx"), "workbook"),
    ],
)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_without_its_extra_a_format_says_what_to_install(run, monkeypatch, options, extra, language):
    monkeypatch.setattr(reports, "find_spec", lambda _: None)
    ended = run("validate", "no-such-file.csv", *options, "--lang", language)
    assert (ended.code, ended.out) == (2, "")
    assert f"pip install '.[{extra}]'" in ended.err
    assert len(ended.err.splitlines()) == 1


def test_github_gets_its_summary_where_it_asks_for_it(run, corpus, tmp_path, monkeypatch):
    page = tmp_path / "summary.md"
    page.write_text("# before\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    assert run("validate", corpus / "penalties-bad.csv", *DAY).code == 1
    assert page.read_text("utf-8") == "# before\n"
    ended = run("validate", corpus / "penalties-bad.csv", "--format", "github", *DAY)
    assert ended.code == 1
    assert ended.out.startswith("::error file=")
    assert page.read_text("utf-8").startswith("# before\n## 检查结果：有错误\n")


def test_a_summary_that_cannot_be_written_is_said_and_no_reason_to_fail(run, corpus, tmp_path, monkeypatch):
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "missing" / "summary.md"))
    ended = run("validate", corpus / "penalties-good.csv", "--format", "github", *DAY)
    assert ended.code == 0
    assert "步骤摘要未能写出" in ended.err


def test_the_exit_code_in_a_report_is_that_of_the_command(run, corpus):
    for file in ("penalties-good.csv", "penalties-bad.csv", "other-table.csv", "empty.csv"):
        ended = run("validate", corpus / file, "--format", "sarif", *DAY)
        assert json.loads(ended.out)["runs"][0]["invocations"][0]["exitCode"] == ended.code
