"""score, decide and monitor: where their records come from, and what they say of what cannot be read."""

import io
import json
import sys
from types import SimpleNamespace

import pytest

from tests.decisions.given import PERSON_NUMBER
from tests.lifecycle.given import PENALTY
from tests.tables import written_csv

VERBS = {
    "score": ("--card", "enterprise-reference"),
    "decide": ("--rule", "procurement-access"),
    "monitor": ("--card", "enterprise-reference"),
}
ON = ("--as-of", "2026-06-30")


@pytest.mark.parametrize("verb", VERBS)
def test_standard_input_is_read_like_a_file(run, tmp_path, monkeypatch, verb):
    file = written_csv(tmp_path / "处罚.csv", PENALTY)
    of_file = run(verb, file, *VERBS[verb], *ON, "--format", "json")
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(file.read_bytes())))
    of_stream = run(verb, "-", *VERBS[verb], *ON, "--format", "json")
    assert (of_stream.code, json.loads(of_stream.out)) == (of_file.code, json.loads(of_file.out))
    assert '"rows_with_errors": 0' in of_stream.out or verb == "monitor"
    assert of_stream.code == 0


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_which_file_is_missing_is_said_without_the_number_in_its_name(run, tmp_path, verb, language):
    missing = tmp_path / f"{PERSON_NUMBER}.csv"
    ended = run(verb, missing, *VERBS[verb], *ON, "--lang", language)
    assert ended.code == 3
    assert (".csv：" if language == "zh" else ".csv: ") in ended.out + ended.err
    assert PERSON_NUMBER not in ended.out + ended.err


@pytest.mark.parametrize("verb", ["score", "decide"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_name_near_no_other_says_where_all_are_listed(run, tmp_path, verb, language):
    file = written_csv(tmp_path / "处罚.csv", PENALTY)
    ended = run(verb, file, VERBS[verb][0], "qqqq", *ON, "--lang", language)
    assert ended.code == 2
    assert ("credit-standard cards" if verb == "score" else "credit-standard decisions") in ended.err
    assert "：。" not in ended.err
    assert ": ." not in ended.err


def test_a_year_before_the_calendar_begins_is_refused_by_monitoring(run, tmp_path):
    file = written_csv(tmp_path / "处罚.csv", PENALTY)
    ended = run("monitor", file, *VERBS["monitor"], "--as-of", "0001-01-01")
    assert (ended.code, "--as-of" in ended.err) == (2, True)
