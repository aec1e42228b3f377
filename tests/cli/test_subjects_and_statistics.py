"""`validate --subjects` and `--statistics`, as a clerk uses them."""

import json
from pathlib import Path

DAY = ("--as-of", "2026-11-23")
ROWS = Path(__file__).parent.parent / "register" / "corpus" / "rows.csv"
REGISTER = ROWS.with_name("register.csv")
FILE_SET = Path(__file__).parent.parent / "validation" / "cross_record" / "corpus"


def test_rows_are_compared_with_a_register(run):
    report = json.loads(run("validate", ROWS, "--subjects", REGISTER, "--format", "json", *DAY).out)
    found = {(one["row"], one["code"]) for one in report["findings"] if one["code"].startswith("RE50")}
    assert {(2, "RE504"), (3, "RE503"), (4, "RE501"), (5, "RE502"), (6, "RE506")} <= found
    assert [table["file"] for table in report["tables"]] == [str(ROWS)]


def test_a_register_that_is_not_there_is_named_and_the_rest_is_checked(run, tmp_path):
    ended = run("validate", ROWS, "--subjects", tmp_path / "none.csv", "--format", "json", *DAY)
    report = json.loads(ended.out)
    assert ended.code == 3
    assert [one["file"] for one in report["not_read"]] == [str(tmp_path / "none.csv")]
    assert report["summary"]["rows"] == 14


def test_what_is_wrong_with_the_register_is_said_in_the_text(run, tmp_path):
    register = tmp_path / "register.csv"
    register.write_text(
        "企业名称,统一社会信用代码\n甲公司,91110000600037341L\n甲公司,91110000600037341L\n", "utf-8"
    )
    ended = run("validate", ROWS, "--subjects", register, *DAY)
    _, title, about_register = ended.out.partition("\n登记册\n")
    assert title
    assert "登记册 2 行中有 1 行的号码与前面的重复" in about_register
    assert "未检查的文件和表" not in ended.out
    page = run("validate", ROWS, "--subjects", register, "--format", "html", *DAY).out
    assert "登记册 2 行中有 1 行的号码与前面的重复" in page


def test_that_a_register_was_not_read_is_said_in_other_words_than_of_data(run, tmp_path):
    ended = run("validate", ROWS, "--subjects", tmp_path / "none.csv", *DAY)
    assert "登记册未能读完，各行只与已读的部分比对" in ended.out


def test_several_files_are_one_file_set(run):
    files = [FILE_SET / name for name in ("awards.csv", "awards-again.csv", "notices.csv")]
    ended = run("validate", *files, "--lang", "en", *DAY)
    assert "same record as line 4 of" in ended.out
    assert "is in none of the files checked" in ended.out


def test_statistics_stand_in_json_only_when_asked_for(run):
    plain = json.loads(run("validate", ROWS, "--format", "json", *DAY).out)
    asked = json.loads(run("validate", ROWS, "--statistics", "--format", "json", *DAY).out)
    assert "statistics" not in plain
    assert asked["statistics"][0]["months"]["2022-05"] == 11
    assert {**asked, "statistics": None} == {**plain, "statistics": None}
