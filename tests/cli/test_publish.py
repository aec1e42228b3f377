"""The verb of disclosure: what a clerk types, what stands on the screen, what goes into files."""

import csv
import json
from pathlib import Path

import jsonschema_rs
import pytest

from credit_standard.spec.data_files import SCHEMAS

EXAMPLE = Path(__file__).parents[2] / "examples" / "month-of-a-penalty"
PENALTIES = EXAMPLE / "penalties.csv"
PUBLIC = ("--audience", "public", "--as-of", "2026-07-01")


def test_the_screen_says_what_came_out_and_what_not(run, tmp_path):
    out = tmp_path / "公示.csv"
    ended = run("publish", PENALTIES, *PUBLIC, "--channel", "信用中国", "-o", out)
    assert ended.code == 0
    assert "社会公开，2026-07-01，渠道 信用中国" in ended.out
    assert "读入 3 条，写入 2 条，不披露 1 条" in ended.out
    assert "本类信息不向该对象公开" in ended.out
    assert {one.name for one in tmp_path.iterdir()} == {
        "公示.csv",
        "公示.csv.log.jsonl",
        "公示.csv.manifest.json",
    }


def test_rows_with_errors_are_withheld_and_end_with_one(run, corpus, tmp_path):
    ended = run("publish", corpus / "penalties-bad.csv", *PUBLIC, "-o", tmp_path / "a.csv", "--lang", "en")
    assert ended.code == 1
    assert "the record has errors, so nobody can rely on it" in ended.out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "--audience"),
        (("--audience", "everybody", "-o", "a.csv"), "--audience"),
        (("--audience", "public"), "-o"),
        (("--audience", "public", "-o", "a.doc"), ".parquet"),
        (("--audience", "shared", "-o", "a.csv"), "--unit"),
        (("--audience", "shared", "--unit", "某局", "-o", "a.csv"), "--purpose"),
        (("--audience", "shared", "--unit", "某局", "--purpose", "看看", "-o", "a.csv"), "duty"),
        (("--audience", "authorised", "-o", "a.csv"), "--authorisation"),
        (("--audience", "authorised", "--authorisation", PENALTIES, "-o", "a.csv"), "恰有一条"),
        (("--audience", "self", "-o", "a.csv"), "--subject"),
        (("--audience", "public", "--channel", "某网", "-o", "a.csv"), "credit-china"),
        (("--audience", "public", "--mask", "none", "-o", "a.csv"), "catalogue"),
        (("--audience", "public", "--disputes", "hide", "-o", "a.csv"), "withhold"),
        (("--audience", "public", "--pseudonyms", "env:X", "-o", "a.csv"), "shared"),
        (("--audience", "public", "--layout", "shuanggongshi-2020-licence-org", "-o", "a.csv"), "属于"),
    ],
)
def test_a_wrong_call_says_what_to_do_and_writes_nothing(options, said, run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ended = run("publish", PENALTIES, *options)
    assert ended.code == 2
    assert said in ended.err
    assert list(tmp_path.iterdir()) == []


def test_several_types_go_into_a_folder_and_the_screen_tells_of_each(run, tmp_path):
    files = (PENALTIES, EXAMPLE.parent / "register" / "enterprises.csv")
    refused = run("publish", *files, *PUBLIC, "-o", tmp_path / "a.csv")
    assert refused.code == 2
    assert "文件夹" in refused.err
    out = f"{tmp_path}/公示/"
    ended = run("publish", *files, *PUBLIC, "-o", out)
    assert ended.code == 0
    assert "行政处罚信息" in ended.out
    assert "publication.manifest.json" in ended.out
    again = run("publish", *files, *PUBLIC, "-o", out)
    assert again.code == 2
    told = json.loads(run("publish", *files, *PUBLIC, "-o", out, "--force", "--format", "json").out)
    schema = json.loads((SCHEMAS / "publish-output.schema.json").read_text("utf-8"))
    jsonschema_rs.validator_for(schema).validate(told)
    assert [one["record"] for one in told["tables"]] == ["administrative-penalty", "enterprise-registration"]


@pytest.mark.parametrize(("text", "code"), [(None, 3), ("", 3), ("x\n1\n", 2)])
def test_a_file_that_cannot_be_read_leaves_nothing_behind(text, code, run, tmp_path):
    file = tmp_path / "a.csv"
    if text is not None:
        file.write_text(text)
    ended = run("publish", PENALTIES, file, *PUBLIC, "-o", tmp_path / "out.csv")
    assert ended.code == code
    assert not list(tmp_path.glob("*out*"))


def test_process_records_alone_are_published_only_when_named(run, tmp_path):
    notices = EXAMPLE / "notices.csv"
    assert run("publish", notices, *PUBLIC, "-o", tmp_path / "a.csv").code == 2
    ended = run("publish", notices, *PUBLIC, "--record", "publicity-notice", "-o", tmp_path / "a.csv")
    assert ended.code == 0
    assert "读入 2 条" in ended.out


def test_what_must_come_down_is_a_list_for_the_website(run, tmp_path):
    files = [PENALTIES, EXAMPLE / "notices.csv"]
    site = ("--channel", "credit-china")
    run("publish", *files, *PUBLIC, *site, "-o", tmp_path / "old.csv")
    repair = [EXAMPLE / "repair-application.csv", EXAMPLE / "repair-decision.csv"]
    ended = run(
        "publish", *files, *repair, "--audience", "public", "--as-of", "2026-07-17", *site,
        "--since", tmp_path / "old.csv", "-o", tmp_path / "new.csv", "--format", "json",
    )  # fmt: skip
    said = json.loads(ended.out)
    assert [(one["row"], one["due_on"], one["overdue"]) for one in said["takedown"]] == [
        (1, "2026-07-16", True)
    ]
    with (tmp_path / "new.csv.takedown.csv").open(encoding="utf-8-sig", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert row["最迟"] == "2026-07-16"
    assert "信用中国 https://credit.example.cn/GS-1" in row["通知"]


def test_a_key_comes_from_a_file_or_a_variable_and_stands_nowhere(run, tmp_path, monkeypatch):
    key = "synthetic key of this test only"
    (tmp_path / "key").write_text(key + "\n")
    monkeypatch.setenv("SOME_KEY", key)
    asked = ("--audience", "shared", "--unit", "某局", "--purpose", "duty", "--as-of", "2026-07-01")
    made = []
    for number, named in enumerate((tmp_path / "key", "env:SOME_KEY")):
        out = tmp_path / f"{number}.csv"
        assert run("publish", PENALTIES, *asked, "--pseudonyms", named, "-o", out).code == 0
        made.append(out.read_bytes())
        assert not any(key in one.read_text("utf-8") for one in tmp_path.glob(f"{number}.csv*"))
    assert made[0] == made[1]
    (tmp_path / "short").write_text("short")
    assert (
        run("publish", PENALTIES, *asked, "--pseudonyms", tmp_path / "short", "-o", tmp_path / "2.csv").code
        == 2
    )
