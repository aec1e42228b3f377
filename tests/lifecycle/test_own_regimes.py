"""Regimes of one's own: what `regimes check` finds in them, and what a sound one changes."""

from datetime import date
from pathlib import Path

import pytest

from credit_standard import findings, lifecycle
from credit_standard.lifecycle.regimes.checks import check_file
from tests.lifecycle.given import penalty
from tests.lifecycle.own_regimes import CITY, INDUSTRY, SHIJIAZHUANG


@pytest.mark.parametrize("file", [CITY, INDUSTRY], ids=lambda one: one.stem)
def test_a_sound_regime_has_no_findings(file: Path) -> None:
    assert check_file(str(file)) == ()


EDITS = {
    "regime-not-toml": [('zh = "某市', "zh = 某市")],
    "regime-unknown-key": [("max_months = 6", "max_month = 6")],
    "regime-wrong-type": [("max_months = 6", 'max_months = "6"'), ('"commitment-made"]', '"two-witnesses"]')],
    "regime-missing-key": [("in_force_from = 2026-04-01\n", "")],
    "regime-expression": [
        ("when = \"gravity == 'minor'\"", "when = \"gravty == 'minor'\""),
        ("gravity == 'serious'", "gravity == 'grave'"),
        ("holder == 'platform'", "holder = 'platform'"),
    ],
    "regime-defect": [
        ("when = \"gravity == 'serious'\"", "when = \"gravity == 'general'\""),
        (
            "when = \"gravity == 'serious'\"\nthen",
            "when = \"gravity == 'serious'\"\nvalid_from = 2026-05-01\nthen",
        ),
        ("when = \"gravity == 'minor'\"", "when = \"gravity in ('minor', 'general')\""),
    ],
    "regime-conflict": [('replaces = ["ndrc-36"]\n', "")],
    "regime-unknown-law": [('document = "民法典"', 'document = "民法大典"')],
    "regime-loosens": [
        ("max_months = 6", "max_months = 18"),
        ("max_months = 6, ", ""),
        ("min_months = 3", "min_months = 6"),
        ('"duty-performed", ', '"duty-performed", "training-taken", '),
        ("max_months = 24", "max_months = 24, early_stop = false"),
    ],
    "regime-unknown-regime": [('replaces = ["ndrc-36"]', 'replaces = ["ndrc-36", "ndrc36"]')],
}


@pytest.mark.parametrize(
    ("name", "old", "new"), [(name, *edit) for name, edits in EDITS.items() for edit in edits]
)
def test_one_fault_is_told_by_its_own_code(name: str, old: str, new: str, tmp_path: Path) -> None:
    text = CITY.read_text("utf-8")
    assert old in text
    edited = tmp_path / "our-city.toml"
    edited.write_text(text.replace(old, new, 1), "utf-8")
    found = check_file(str(edited))
    assert {one.name for one in found} == {name}
    assert all(one.location.line is not None for one in found)


def test_a_wrong_condition_of_a_regime_is_told_in_both_languages(tmp_path: Path) -> None:
    edited = tmp_path / "our-city.toml"
    edited.write_text(CITY.read_text("utf-8").replace("gravity == 'minor'", "gravty == 'minor'", 1), "utf-8")
    (found,) = check_file(str(edited))
    assert "条件中的 'gravty' 不是这种记录的数据项" in found.message("zh")
    assert "expression names 'gravty'" in found.message("en")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert [one.name for one in check_file(str(tmp_path / "none.toml"))] == ["regime-unreadable"]


def test_every_finding_about_a_regime_has_a_fault_that_shows_it() -> None:
    known = {
        one.name for one in findings.entries() if one.code.startswith("LC15") or one.code.startswith("LC16")
    }
    assert known == {*EDITS, "regime-unreadable"}


def test_a_regime_of_ones_own_shortens_the_maximum() -> None:
    under = lifecycle.rules(own=[CITY])
    shown = lifecycle.state(penalty(**SHIJIAZHUANG), as_of=date(2026, 6, 1), rules=under)
    assert shown.publicity.until == date(2026, 11, 30)
    elsewhere = penalty(**{**SHIJIAZHUANG, "data_source_region": "130200"})
    assert lifecycle.state(elsewhere, as_of=date(2026, 6, 1), rules=under).publicity.until == date(
        2027, 5, 31
    )


@pytest.mark.parametrize(
    ("state", "published"), [("未纠正", True), ("已纠正", False), ("不明", False), (None, False)]
)
def test_past_the_maximum_an_industry_rule_keeps_only_what_is_stated_uncorrected(
    state: str | None, published: bool
) -> None:
    one = penalty(gravity="严重", regulated_field="食品药品", correction_state=state)
    found = lifecycle.state(one, as_of=date(2029, 6, 1), rules=lifecycle.rules(own=[INDUSTRY]))
    assert found.published is published
    assert not lifecycle.state(one, as_of=date(2029, 6, 1)).published
