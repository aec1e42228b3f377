import io
import json
import sys

import pytest

GOOD, BAD = "91110000600037341L", "911100006000373411"
DAY = ("--as-of", "2026-11-23")


def lines(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


def test_a_valid_value_ends_with_0_and_its_parts(run):
    ended = run("check", "uscc", GOOD, "--format", "json", *DAY)
    (only,) = lines(ended)
    assert (ended.code, ended.err) == (0, "")
    assert list(only) == ["format", "format_version", "line", "kind", "valid", "value", "findings", "parts"]
    assert only["parts"]["region"] == "110000"
    assert only["parts"]["authority_title"]["en"]
    assert (only["line"], only["kind"], only["valid"], only["value"]) == (1, "uscc", True, GOOD)


def test_an_invalid_value_ends_with_1_and_says_why(run):
    ended = run("check", "uscc", GOOD, BAD, *DAY)
    assert ended.code == 1
    assert "第 2 行  911100006000373411  无效" in ended.out
    assert "校验码应为 L，实为 1" in ended.out
    assert "共 2 个，有效 1 个，无效 1 个" in ended.out


@pytest.mark.parametrize(
    ("kind", "good", "odd"),
    [
        ("passport", "E12345678", "ZHANGSAN"),
        ("hk-macao-permit", "H12345678", "C12345678"),
        ("taiwan-permit", "01234567", "0123456"),
        ("loan-card", "1301020000123456", "130102"),
        ("institution-certificate", "事证第113010000123号", "11301000012"),
        ("social-organisation-number", "冀社证字第0123号", "正在办理"),
        ("phone", "0311-86012345", "1380013800"),
        ("lei", "213800KUD8LAJWSQ9D15", "213800KUD8LXJWSQ9D15"),
    ],
)
def test_every_kind_of_number_can_be_checked(run, kind, good, odd):
    for form in ("text", "json"):
        assert run("check", kind, good, "--format", form, "--show-values", *DAY).code == 0
    ended = run("check", kind, good, odd, "--format", "json", *DAY)
    clean, found = lines(ended)
    assert clean["findings"] == []
    assert len(found["findings"]) == 1
    assert ended.code == (0 if found["valid"] else 1)


def test_english_says_the_same(run):
    ended = run("check", "uscc", BAD, "--lang", "en", *DAY)
    assert "Line 1  911100006000373411  invalid" in ended.out
    assert "the check character should be L, it is 1" in ended.out


def test_a_finding_that_is_no_error_leaves_the_value_valid(run):
    ended = run("check", "uscc", GOOD.lower(), "--format", "json", *DAY)
    (only,) = lines(ended)
    assert (ended.code, only["valid"]) == (0, True)
    assert {one["severity"] for one in only["findings"]} == {"warning"}


def test_blank_lines_of_a_file_are_skipped_and_counted(run, corpus):
    ended = run("check", "uscc", "--from", corpus / "numbers.txt", "--format", "json", *DAY)
    assert ended.code == 1
    assert [one["line"] for one in lines(ended)] == [1, 4, 5]


@pytest.mark.parametrize("arguments", [("-",), ("--from", "-")])
def test_a_list_may_come_from_standard_input(run, monkeypatch, arguments):
    text = "\ufeff" + GOOD + "\r\n\r\n" + BAD
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    ended = run("check", "uscc", *arguments, "--format", "json", *DAY)
    assert [(one["line"], one["valid"]) for one in lines(ended)] == [(1, True), (3, False)]


def test_the_day_is_said_when_it_was_not_given(run):
    assert run("check", "uscc", GOOD).err.startswith("校验日期：20")


@pytest.mark.parametrize(
    ("content", "checked"),
    [(b"\xb9\xfa\xbc\xd2", 0), (f"{GOOD}\n".encode() + b"1" * 2_000_000, 1), (None, 0)],
)
def test_a_list_that_cannot_be_read_on_ends_with_3(run, tmp_path, content, checked):
    file = tmp_path / "list.txt"
    if content is not None:
        file.write_bytes(content)
    ended = run("check", "uscc", "--from", file, "--format", "json", *DAY)
    assert (ended.code, len(lines(ended))) == (3, checked)
    assert "list.txt" in ended.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("usc", GOOD), "uscc"),
        (("uscc",), "--from"),
        (("uscc", GOOD, "--from", "a"), "--from"),
        (("uscc", GOOD, "--format", "csv"), "text, json"),
        ((), "KIND"),
    ],
)
def test_wrong_use_ends_with_2(run, arguments, said):
    ended = run("check", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


@pytest.mark.parametrize("value", ["\x00", "\ud800", "９" * 5000, "\x1b[2J", "=cmd|' /C calc'!A0", "-1"])
def test_odd_values_are_answered_without_steering_the_terminal(run, value):
    for form in ("text", "json"):
        ended = run("check", "uscc", "--format", form, *DAY, "--", value)
        assert ended.code == 1
        assert "\x1b" not in ended.out
        assert "\x00" not in ended.out
