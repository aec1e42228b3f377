"""Every regime and class around the days on which the law changed; dates worked out by hand in `corpus/matrix.csv`."""

import csv
from pathlib import Path

import pytest

from credit_standard import lifecycle
from credit_standard.laws import articles_read
from credit_standard.lifecycle import NATIONAL
from credit_standard.lifecycle.checks import conflicts, regime_defects, sources
from tests.lifecycle.given import day

_FILE = Path(__file__).parent / "corpus" / "matrix.csv"
CASES = list(csv.DictReader(_FILE.read_text("utf-8").splitlines()))
every_regime = pytest.mark.parametrize("name", NATIONAL.by_name)


@pytest.mark.parametrize("case", CASES, ids=lambda one: f"{one['regime']}-{one['class']}-{one['start']}")
def test_a_period_is_as_it_was_worked_out_by_hand(case: dict[str, str]) -> None:
    one = lifecycle.periods(case["regime"], case["class"], day(case["start"]))
    word = "yes" if one.published else "in-principle-not" if one.in_principle else "no"
    found = {
        "published": word,
        "earliest_repair": "" if one.earliest_repair is None else one.earliest_repair.isoformat(),
        "auto_stop": "" if one.auto_stop is None else one.auto_stop.isoformat(),
        "in_force": "yes" if one.in_force else "no",
    }
    assert found == {key: case[key] for key in found}


def test_every_class_of_every_regime_of_periods_stands_in_the_matrix() -> None:
    said = {(one["regime"], one["class"]) for one in CASES}
    known = {
        (regime.name, row.then.class_)
        for regime in NATIONAL.regimes
        for aspect in ("period", "sharing", "storage")
        for row in regime.rows(aspect)
        if row.then.class_
    }
    assert known <= said


@every_regime
def test_a_regime_is_total_over_its_classes_and_days_and_no_two_rows_apply_at_once(name: str) -> None:
    assert [(aspect, str(one)) for aspect, one in regime_defects(NATIONAL.regime(name))] == []


@every_regime
def test_no_other_regime_of_its_rank_holds_on_an_aspect_at_the_same_time(name: str) -> None:
    assert [(other.name, aspect) for other, aspect, _ in conflicts(NATIONAL.regime(name), NATIONAL)] == []


@every_regime
def test_every_dated_value_has_a_source_that_is_in_the_catalogue_of_laws(name: str) -> None:
    regime = NATIONAL.regime(name)
    assert regime.document in articles_read()
    assert {source.document for _, source in sources(regime)} <= set(articles_read())
    rows = [row for table in regime.tables.values() for row in table.rows]
    assert [row.name for row in rows if row.source is None] == []


def test_what_was_recalled_only_is_not_used_unless_configured() -> None:
    recalled = {"hebei", "court-defaulter-2017", "shijiazhuang-2007", "government-openness"}
    assert {
        one.name for one in NATIONAL.regimes if not any(table.rows for table in one.verified_tables.values())
    } == recalled
