import io
import json
import sys
from types import SimpleNamespace

import pytest

DAY = ("--as-of", "2026-11-23")


def test_a_good_file_passes(run, corpus):
    ended = run("validate", corpus / "penalties-good.csv", *DAY)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("检查结果：没有错误\n")
    assert "校验日期 2026-11-23" in ended.out


def test_a_file_with_errors_fails_and_says_where_and_how_to_mend_it(run, corpus):
    ended = run("validate", corpus / "penalties-bad.csv", *DAY)
    assert ended.code == 1
    assert "第 2 行“处罚决定日期”：日期不存在（2026-02-30）。" in ended.out
    assert "改正：请核对原始文书中的日期。" in ended.out


def test_json_is_one_report(run, corpus):
    ended = run("validate", corpus / "penalties-bad.csv", "--format", "json", *DAY)
    report = json.loads(ended.out)
    assert ended.code == 1
    assert report["format"] == "credit-standard-report"
    assert report["as_of"] == "2026-11-23"
    assert report["tables"][0]["layout"] == "shuanggongshi-2020-penalty-person"
    assert {one["code"] for one in report["findings"]} == {
        "VA203", "VA202", "ID203", "administrative-penalty.fine-needs-amount",
    }  # fmt: skip


def test_english_on_request_and_by_locale(run, corpus, monkeypatch):
    bad = corpus / "penalties-bad.csv"
    asked = run("validate", bad, "--lang", "en", *DAY).out
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert asked == run("validate", bad, *DAY).out
    assert "Line 2, “处罚决定日期”: there is no such day (2026-02-30)." in asked


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("note", 1)])
def test_the_fail_level_decides_the_exit_code(run, corpus, level, code):
    assert run("validate", corpus / "penalties-warning.csv", "--fail-on", level, *DAY).code == code


def test_headings_without_rows_are_a_nil_return(run, corpus):
    ended = run("validate", corpus / "headings-only.csv", "--format", "json", *DAY)
    assert ended.code == 0
    assert json.loads(ended.out)["summary"]["warnings"] == 1


@pytest.mark.parametrize("name", ["empty.csv", "no-such-file.csv"])
def test_what_cannot_be_read_is_reported_and_the_others_are_checked(run, corpus, name):
    ended = run("validate", corpus / name, corpus / "penalties-bad.csv", "--format", "json", *DAY)
    report = json.loads(ended.out)
    assert ended.code == 3
    assert report["complete"] is False
    assert [one["complete"] for one in report["tables"]] == [False, True]
    assert "VA203" in {one["code"] for one in report["findings"]}


@pytest.mark.parametrize(
    ("name", "cure"), [("other-table.csv", "--record"), ("penalties-no-heading.csv", "第一行加上表头")]
)
def test_a_table_of_unknown_headings_is_wrong_use_and_the_others_are_checked(run, corpus, name, cure):
    ended = run("validate", corpus / name, corpus / "penalties-good.csv", "--format", "json", *DAY)
    report = json.loads(ended.out)
    assert ended.code == 2
    assert name in ended.err
    assert cure in ended.err
    assert len(ended.err.splitlines()) == 1
    assert report["not_read"][0]["file"] == str(corpus / name)
    assert [(one["record"], one["complete"]) for one in report["tables"]] == [
        (None, False),
        ("administrative-penalty", True),
    ]


def test_ambiguous_headings_name_the_candidates(run, tmp_path):
    file = tmp_path / "a.csv"
    file.write_text("行政相对人名称,备注\n某某公司,\n", "utf-8")
    ended = run("validate", file, *DAY)
    assert ended.code == 2
    assert "a.csv" in ended.err
    assert "administrative-licence" in ended.err or "shuanggongshi" in ended.err


def test_record_and_layout_may_be_named(run, corpus):
    good = corpus / "penalties-good.csv"
    named = run(
        "validate", good, "--record", "行政处罚信息", "--layout", "shuanggongshi-2020-penalty-person", *DAY
    )
    assert named.code == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--record", "administrative-penalti"), "administrative-penalty"),
        (("--layout", "shuanggongshi-2020-penalty"), "shuanggongshi-2020-penalty-org"),
        (
            ("--record", "administrative-licence", "--layout", "shuanggongshi-2016-penalty"),
            "administrative-licence",
        ),
        (("--format", "xml"), "text, concise, json"),
        (("--report", "xml=a"), "text, concise, json"),
        (("--report", "json"), "json=out.json"),
        (("--fail-on", "hint"), "error, warning, note"),
        (("--lang", "fr"), "zh, en"),
        (("--max-findings", "0"), "all"),
        (("--max-findings", "many"), "all"),
        (("--as-of", "20261123"), "YYYY-MM-DD"),
        (("--as-of", "2026-02-30"), "YYYY-MM-DD"),
        (("--recrod", "x"), "--recrod"),
    ],
)
def test_wrong_use_is_refused_before_a_file_is_read(run, options, said):
    ended = run("validate", "no-such-file.csv", *options)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1


def test_max_findings_caps_the_listing_only(run, corpus):
    def summary(limit):
        ended = run(
            "validate", corpus / "penalties-seeded.csv", "--format", "json", "--max-findings", limit, *DAY
        )
        return {one["code"]: one for one in json.loads(ended.out)["summary"]["by_code"]}

    capped, whole = summary("2"), summary("all")
    assert {code: one["count"] for code, one in capped.items()} == {
        c: one["count"] for c, one in whole.items()
    }
    assert capped["VA401"]["listed"] == 2
    assert all(one["listed"] == one["count"] for one in whole.values())


def test_standard_input_is_read(run, corpus, monkeypatch):
    data = (corpus / "penalties-bad.csv").read_bytes()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    ended = run("validate", "-", "--format", "json", *DAY)
    assert ended.code == 1
    assert json.loads(ended.out)["tables"][0]["file"] == "-"


def test_standard_input_stands_for_one_file(run, corpus, monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"")))
    assert run("validate", "-", "-", *DAY).code == 2


def test_several_reports_at_once(run, corpus, tmp_path):
    ended = run(
        "validate", corpus / "penalties-bad.csv", *DAY, "--report", f"json={tmp_path / 'a.json'}",
        "--report", f"text={tmp_path / 'a.txt'}", "-o", tmp_path / "main.txt", "--lang", "en",
    )  # fmt: skip
    assert (ended.code, ended.out) == (1, "")
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["summary"]["errors"] == 2
    assert (tmp_path / "a.txt").read_text("utf-8") == (tmp_path / "main.txt").read_text("utf-8")


def test_without_a_day_today_is_taken_and_said(run, corpus):
    from datetime import UTC, datetime

    before = datetime.now(tz=UTC).astimezone().date().isoformat()
    said = json.loads(run("validate", corpus / "penalties-good.csv", "--format", "json").out)["as_of"]
    after = datetime.now(tz=UTC).astimezone().date().isoformat()
    assert said in {before, after}


def test_an_unexpected_exception_is_one_line_without_values(run, corpus, monkeypatch):
    from credit_standard.validation import run as engine

    def fails(*_):
        raise RuntimeError("11010519900307283X")

    monkeypatch.setattr(engine, "open_checked", fails)
    ended = run("validate", corpus / "penalties-good.csv")
    assert (ended.code, ended.out) == (3, "")
    assert ended.err == "程序内部错误（RuntimeError），检查没有完成。这是程序的缺陷，请报告。\n"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_goes_to_standard_error_where_that_is_a_terminal(run, corpus, monkeypatch):
    quiet = run("validate", corpus / "penalties-good.csv", *DAY)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm-256color")
    watched = run("validate", corpus / "penalties-good.csv", *DAY)
    assert (watched.code, watched.out) == (quiet.code, quiet.out)
    assert "检查文件" in terminal.getvalue()
    assert quiet.err == ""


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", "检查结果：有错误。报告已写入 r.html。\n"),
        ("en", "Result: errors found. The report is in r.html.\n"),
    ],
)
def test_a_person_at_a_terminal_is_told_where_the_report_is(run, corpus, monkeypatch, tmp_path, lang, said):
    asked = ("validate", corpus / "penalties-bad.csv", "-o", tmp_path / "r.html", "--lang", lang, *DAY)
    assert run(*asked).err == ""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert run(*asked, "--force").out == ""
    assert terminal.getvalue().endswith(said)
