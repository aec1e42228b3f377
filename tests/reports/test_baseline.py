import io
import json
from pathlib import Path

import pytest

from credit_standard.findings import Severity
from credit_standard.reports import baseline
from credit_standard.reports.contents.listing import listed
from credit_standard.reports.json import to_json
from tests.reports.made import report, table_with_findings
from tests.reports.writing import text_of


@pytest.fixture
def known(tmp_path, monkeypatch):
    """A baseline that knows three wrong dates and two missing fines."""
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "baseline.json"
    stream = io.StringIO()
    baseline.write(report(table_with_findings(3)), stream, tmp_path)
    file.write_text(stream.getvalue(), "utf-8")
    return file


def compared(known: Path, rows: int):
    made = report(table_with_findings(rows))
    baseline.apply(made, baseline.read(known), known.parent)
    return made


def test_it_holds_counts_and_no_values(known):
    value = json.loads(known.read_text("utf-8"))
    assert value["known"][0] == {
        "file": "a.csv", "member": None, "sheet": None, "code": "VA203", "field": "decision_date", "count": 3,
    }  # fmt: skip
    assert "2021-02-30" not in known.read_text("utf-8")


def test_what_is_known_does_not_fail_and_is_still_counted(known):
    made = compared(known, 3)
    assert not made.fails(Severity.NOTE)
    assert (made.errors, made.known, made.new) == (3, 5, 0)
    assert "没有新的错误" in text_of(made, "text")


def test_one_more_fails(known):
    made = compared(known, 4)
    assert made.fails()
    assert made.new == 1
    assert [one.known for one in listed(next(iter(made)), made.known_of(next(iter(made))))] == [
        True,
        True,
        True,
        False,
    ]
    assert "已知 5 处，新增 1 处" in text_of(made, "text")


def test_fewer_do_not_fail_and_are_not_made_up_for_elsewhere(known):
    made = compared(known, 1)
    assert (made.known, made.new) == (3, 0)


def test_every_format_tells_the_new_from_the_known(known):
    made = compared(known, 4)
    assert to_json(made)["summary"]["known"] == 5
    assert [one["known"] for one in to_json(made)["counts"]] == [3, 2]
    results = json.loads(text_of(made, "sarif"))["runs"][0]["results"]
    assert [one["baselineState"] for one in results] == ["unchanged"] * 3 + ["new"]
    assert text_of(made, "github").count("::error ") == 1
    assert text_of(compared(known, 3), "junit").count("<failure") == 0


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format": "x"}', '{"format": "credit-standard-baseline"}', "行"]
)
def test_another_file_is_no_baseline(tmp_path, text):
    (tmp_path / "b.json").write_text(text, "utf-8")
    with pytest.raises(baseline.BaselineError):
        baseline.read(tmp_path / "b.json")
