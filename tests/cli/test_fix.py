import csv
import json

import openpyxl
import pytest

DAY = ("--as-of", "2026-11-23")


def test_form_is_repaired_logged_and_checked_again(run, corpus, tmp_path):
    out = tmp_path / "a.csv"
    ended = run("fix", corpus / "penalties-warning.csv", "-o", out, *DAY)
    assert ended.code == 0
    assert "已改正" in ended.err
    assert "检查结果：没有错误" in ended.out
    log = [json.loads(line) for line in (tmp_path / "a.csv.log.jsonl").read_text("utf-8").splitlines()]
    assert log
    codes = {code for one in log for code in one["what"]}
    before = json.loads(run("validate", corpus / "penalties-warning.csv", "--format", "json", *DAY).out)
    after = json.loads(run("validate", out, "--format", "json", *DAY).out)
    left = {one["code"] for one in before["findings"]} - codes
    assert {one["code"] for one in after["findings"]} == left


def test_the_new_file_is_called_what_the_user_called_it(run, corpus, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ended = run("fix", corpus / "penalties-warning.csv", "-o", "fixed.csv", *DAY)
    assert "写入 fixed.csv；每处改动见 fixed.csv.log.jsonl" in ended.err
    assert " · fixed.csv · " in ended.out


def test_errors_remain_and_fail(run, corpus, tmp_path):
    ended = run("fix", corpus / "penalties-bad.csv", "-o", tmp_path / "a.csv", *DAY, "--format", "json")
    report = json.loads(ended.out)
    assert ended.code == 1
    assert report["tables"][0]["file"] == str(tmp_path / "a.csv")
    assert report["tables"][0]["layout"] == "shuanggongshi-2020-penalty-person"
    before = json.loads(run("validate", corpus / "penalties-bad.csv", "--format", "json", *DAY).out)
    assert report["summary"]["errors"] == before["summary"]["errors"]


def test_fixed_twice_is_fixed_once(run, corpus, tmp_path):
    once, twice = tmp_path / "1.csv", tmp_path / "2.csv"
    run("fix", corpus / "penalties-bad.csv", "-o", once, *DAY)
    ended = run("fix", once, "-o", twice, *DAY, "--lang", "en")
    assert once.read_bytes() == twice.read_bytes()
    assert (tmp_path / "2.csv.log.jsonl").read_bytes() == b""
    assert "No cell could be corrected" in ended.err


def test_the_log_goes_where_it_is_asked_for(run, corpus, tmp_path):
    log = tmp_path / "changes.jsonl"
    run("fix", corpus / "penalties-bad.csv", "-o", tmp_path / "a.csv", "--log", log, *DAY)
    assert {one.name for one in tmp_path.iterdir()} == {"a.csv", "changes.jsonl"}


def test_another_encoding_is_written_and_read_again(run, corpus, tmp_path):
    out = tmp_path / "a.csv"
    ended = run(
        "fix", corpus / "penalties-bad.csv", "-o", out, "--encoding", "gb18030", "--format", "json", *DAY
    )
    assert json.loads(ended.out)["tables"][0]["encoding"] == "gb18030"
    assert "司马青衫" in out.read_bytes().decode("gb18030")


def test_a_workbook_has_no_encoding(run, corpus, tmp_path):
    options = ("-o", tmp_path / "a.xlsx", "--encoding", "utf-8")
    assert run("fix", corpus / "penalties-bad.csv", *options, *DAY).code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("existing", ["a.csv", "a.csv.log.jsonl"])
def test_neither_table_nor_log_is_overwritten_unless_forced(run, corpus, tmp_path, existing):
    (tmp_path / existing).write_text("mine", "utf-8")
    options = (corpus / "penalties-bad.csv", "-o", tmp_path / "a.csv", *DAY)
    assert run("fix", *options).code == 2
    assert [one.read_text("utf-8") for one in tmp_path.iterdir()] == ["mine"]
    assert run("fix", *options, "--force").code == 1
    assert "mine" not in [one.read_text("utf-8") for one in tmp_path.iterdir()]


def test_a_file_is_never_fixed_in_place(run, corpus, tmp_path):
    file = tmp_path / "a.csv"
    before = (corpus / "penalties-bad.csv").read_bytes()
    file.write_bytes(before)
    assert run("fix", file, "-o", file, "--force", *DAY).code == 2
    assert run("fix", file, "-o", tmp_path / "b.csv", "--log", file, "--force", *DAY).code == 2
    assert run("fix", file, "-o", tmp_path / "b.csv", "--log", tmp_path / "b.csv", *DAY).code == 2
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "options", [(), ("-o", "-"), ("-o", "a.csv", "--log", "-"), ("-o", "a.csv", "--encoding", "x")]
)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_wrong_use_is_told_and_writes_nothing(run, corpus, tmp_path, monkeypatch, options, language):
    monkeypatch.chdir(tmp_path)
    ended = run("fix", corpus / "penalties-bad.csv", *options, "--lang", language)
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_file_whose_rows_cannot_all_be_read_is_not_written(run, tmp_path):
    file = tmp_path / "in.csv"
    file.write_text('行政相对人名称,备注\n甲公司,"a\n', "utf-8")
    options = ("--record", "administrative-penalty", "--layout", "administrative-penalty", *DAY)
    ended = run("fix", file, "-o", tmp_path / "a.csv", *options)
    assert ended.code == 1
    assert "引号" in ended.out
    assert "没有写出任何文件" in ended.err
    assert [one.name for one in tmp_path.iterdir()] == ["in.csv"]


def test_a_file_that_cannot_be_read_ends_with_3(run, corpus, tmp_path):
    assert run("fix", corpus / "empty.csv", "-o", tmp_path / "a.csv", *DAY).code == 3
    assert run("fix", tmp_path / "none.csv", "-o", tmp_path / "a.csv", *DAY).code == 3
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("file", ["penalties-seeded.csv", "penalties-bad.csv"])
def test_neither_log_nor_report_shows_a_person(run, corpus, tmp_path, language, file):
    text = (corpus / file).read_text("utf-8").replace("11010519900307283X", "11010519900307283x ")
    (tmp_path / "in.csv").write_text(text.replace("司马青衫,", " 司马青衫,"), "utf-8")
    options = ("--record", "administrative-penalty", "--lang", language, *DAY)
    ended = run("fix", tmp_path / "in.csv", "-o", tmp_path / "a.csv", *options)
    log = (tmp_path / "a.csv.log.jsonl").read_text("utf-8")
    assert log
    for secret in ("11010519900307283", "13800138000", "司马青衫"):
        assert secret not in ended.out + ended.err + log


@pytest.mark.parametrize(("given", "kept"), [("处罚", "处罚"), ("a'b", "a'b")])
def test_a_sheet_keeps_its_name(run, corpus, tmp_path, given, kept):
    rows = csv.reader((corpus / "penalties-warning.csv").read_text("utf-8").splitlines())
    book = openpyxl.Workbook()
    book.active.title = given
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "in.xlsx")
    run("fix", tmp_path / "in.xlsx", "-o", tmp_path / "out.xlsx", *DAY)
    assert openpyxl.load_workbook(tmp_path / "out.xlsx").sheetnames == [kept]
