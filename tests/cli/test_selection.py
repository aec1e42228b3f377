"""`--select` and `--ignore`: what is left out does not count, and is said."""

import json

import pytest

DAY = ("--as-of", "2026-11-23")


def codes(run, corpus, *options, name="penalties-bad.csv"):
    ended = run("validate", corpus / name, "--format", "json", *options, *DAY)
    report = json.loads(ended.out)
    return ended.code, {one["code"] for one in report["summary"]["by_code"]}, report


@pytest.mark.parametrize(
    ("options", "code", "found"),
    [
        (("--select", "VA"), 1, {"VA203", "VA202"}),
        (("--select", "VA,ID"), 1, {"VA203", "VA202", "ID203"}),
        (("--select", "va203"), 1, {"VA203"}),
        (("--select", "date-form"), 0, {"VA202"}),
        (
            ("--ignore", "VA203", "--ignore", "ID203"),
            0,
            {"VA202", "administrative-penalty.fine-needs-amount"},
        ),
        (("--select", "VA", "--ignore", "VA2", "--select", "VA202"), 0, {"VA202"}),
        (("--select", "administrative-penalty"), 0, {"administrative-penalty.fine-needs-amount"}),
        (("--select", "fine-needs-amount"), 0, {"administrative-penalty.fine-needs-amount"}),
    ],
)
def test_by_code_by_its_beginning_and_by_name_the_longest_wins(run, corpus, options, code, found):
    assert codes(run, corpus, *options)[:2] == (code, found)


def test_what_is_ignored_counts_nowhere(run, corpus):
    _, _, report = codes(run, corpus, "--ignore", "VA,ID")
    assert (report["summary"]["errors"], report["summary"]["rows_with_errors"]) == (0, 0)
    assert {one["code"][:2] for one in report["findings"]} == {"ad"}


def test_the_report_says_what_was_left_out(run, corpus):
    _, _, report = codes(run, corpus, "--ignore", "VA")
    assert report["ignore"] == ["VA"]
    text = run("validate", corpus / "penalties-bad.csv", "--select", "ID", "--ignore", "ID203", *DAY).out
    assert "按要求只统计：ID" in text
    assert "按要求不统计：ID203" in text


def test_why_a_file_was_not_read_is_never_left_out(run, corpus):
    ended = run("validate", corpus / "empty.csv", "--ignore", "FI", *DAY)
    assert (ended.code, "FI105" in ended.out) == (3, True)


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_code_that_does_not_exist_is_wrong_use(run, option):
    ended = run("validate", "no-such-file.csv", option, "VA9")
    assert (ended.code, ended.out) == (2, "")
    assert "VA9" in ended.err
