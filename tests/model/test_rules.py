"""A rule as an entry of the catalogue: its severity, its hint, and what an unverified source does."""

from __future__ import annotations

import pytest

from credit_standard.findings import Bilingual, Severity
from credit_standard.language import F
from credit_standard.laws import Source
from credit_standard.model import Rule

SAID = Bilingual("“甲”不得为空", "“One” must not be empty")
FILLED = F.one.present
UNREAD = Source("某法", verified=False)


def test_a_rule_without_a_source_of_its_own_is_an_error_with_the_hint_to_compare() -> None:
    entry = Rule("rule", require=FILLED).entry("record", SAID)
    assert (entry.code, entry.name, entry.severity) == ("record.rule", "rule", Severity.ERROR)
    assert (entry.title, entry.message) == (SAID, SAID)
    assert entry.hint == Bilingual(
        "请对照决定文书核对这些字段并改正", "Compare these fields with the document and correct them"
    )
    assert entry.source == ""


def test_a_rule_whose_source_was_not_read_is_a_warning_that_says_so() -> None:
    entry = Rule("rule", require=FILLED, source=UNREAD).entry("record", SAID)
    assert entry.severity is Severity.WARNING
    assert entry.message == Bilingual(f"{SAID.zh}（依据未经核实）", f"{SAID.en} (source not verified)")
    assert entry.title == SAID


def test_a_note_stays_a_note_whatever_its_source() -> None:
    assert (
        Rule("rule", require=FILLED, source=UNREAD, severity=Severity.NOTE).effective_severity
        is Severity.NOTE
    )


def test_the_sentence_of_the_senders_layout_goes_before_that_of_the_record_type() -> None:
    other = Bilingual("“乙”不得为空", "“Other” must not be empty")
    entry = Rule("rule", require=FILLED).entry("record", SAID, other)
    assert (entry.title, entry.message) == (SAID, other)


def test_braces_of_a_sentence_stand_for_themselves() -> None:
    entry = Rule("rule", require=FILLED).entry("record", Bilingual("{甲}", "{one}"))
    assert entry.message == Bilingual("{{甲}}", "{{one}}")


def test_fields_are_those_required_then_those_of_the_condition_each_once() -> None:
    rule = Rule("rule", require=F.one.present & (F.two == "a"), when=F.three.present & (F.two == "b"))
    assert rule.fields == ("one", "two", "three")
    assert rule.values == ("two",)


@pytest.mark.parametrize(("source", "verified"), [(None, True), (UNREAD, False)])
def test_what_rests_on_no_source_needs_none(source: Source | None, verified: bool) -> None:
    assert Rule("rule", require=FILLED, source=source).verified is verified
