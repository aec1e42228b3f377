"""No output shows a whole number or name of a person unless asked for. `penalties-seeded.csv` has a person's number,
name and telephone number in every column."""

import json
import re
from html import unescape

import pytest

from credit_standard.reports import BINARY, FORMATS
from tests.reports.xlsx_text import text_of_workbook

NUMBER, PHONE, NAME = "11010519900307283X", "13800138000", "司马青衫"
DAY = ("--as-of", "2026-11-23")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("file", ["penalties-seeded.csv", "penalties-bad.csv", "penalties-no-heading.csv"])
def test_no_report_shows_a_person(run, corpus, tmp_path, monkeypatch, form, language, file):
    page = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    options = ("--format", form, "--lang", language, "--max-findings", "all", "--force", *DAY)
    for more in ((), ("--record", "administrative-penalty")):
        ended = run("validate", corpus / file, "-o", tmp_path / "report", *options, *more)
        data = (tmp_path / "report").read_bytes()
        text = text_of_workbook(data) if form in BINARY else data.decode()
        if page.exists():
            text += unescape(page.read_text("utf-8"))
        for secret in (NUMBER, PHONE, NAME):
            assert secret not in ended.out + ended.err + text
        assert not re.search(r"(?<![0-9a-f])1\d{10}(?![0-9a-f])", text)


def test_values_are_shown_on_request_with_a_warning(run, corpus):
    ended = run("validate", corpus / "penalties-seeded.csv", "--show-values", "--format", "json", *DAY)
    assert NUMBER in ended.out
    assert "未脱敏" in ended.err
    assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize(
    "kind", ["uscc", "org-code", "tax-number", "citizen-id", "registration-number", "region"]
)
@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("value", [NUMBER, f" {NUMBER.lower()}", "110105199003072831", f"{NUMBER}00"])
def test_check_masks_a_persons_number_whatever_kind_is_asked_for(run, kind, form, value):
    ended = run("check", kind, value, "--format", form, *DAY)
    assert value.strip() not in ended.out + ended.err
    assert value.strip()[4:14] not in ended.out + ended.err


def test_parts_of_a_persons_number_are_given_on_request_only(run):
    silent = json.loads(run("check", "citizen-id", NUMBER, "--format", "json", *DAY).out)
    asked = run("check", "citizen-id", NUMBER, "--format", "json", "--show-values", *DAY)
    assert silent["parts"] == {}
    assert json.loads(asked.out)["parts"]["birth_date"] == "1990-03-07"
    assert json.loads(asked.out)["value"] == NUMBER
    assert "未脱敏" in asked.err


@pytest.mark.parametrize(
    "arguments",
    [(NUMBER,), ("check", NUMBER), ("explain", NUMBER), ("records", NUMBER), ("codes", NUMBER),
     ("layouts", NUMBER), ("explain", "ID104", NUMBER), ("validate", "x", "--record", NUMBER),
     ("validate", "x", "--as-of", NUMBER), ("check", "uscc", f"--{NUMBER}")],
)  # fmt: skip
def test_a_number_typed_in_the_wrong_place_is_masked_in_the_complaint(run, arguments):
    ended = run(*arguments)
    assert ended.code == 2
    assert NUMBER not in ended.out + ended.err
    assert len(ended.err.splitlines()) == 1
