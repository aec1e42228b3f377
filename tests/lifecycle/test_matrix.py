"""Every regime and class around the days on which the law changed; dates worked out by hand in `corpus/matrix.csv`."""

import csv
import re
from pathlib import Path

import pytest

from credit_standard import lifecycle
from credit_standard.laws import articles_read
from credit_standard.lifecycle import NATIONAL
from credit_standard.lifecycle.regimes.checks import conflicts, regime_defects, sources
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
    recalled |= {"enterprise-information", "enterprise-lists"}
    assert {
        one.name for one in NATIONAL.regimes if not any(table.rows for table in one.verified_tables.values())
    } == recalled


ALL_THAT_IS_CITED = {
    "国家发展改革委令第36号",
    "国家发展改革委令第58号",
    "发改办财金〔2019〕527号",
    "国家市场监督管理总局令第107号",
    "国市监信规〔2021〕3号",
    "国办发〔2025〕22号",
}
"""Of these the figures were read as they were published, not the articles: rules of records that rest on an article of
theirs stay unverified."""
NUMERALS = {"百": 100, "十": 10} | {one: number for number, one in enumerate("零一二三四五六七八九")}


def number(numeral: str) -> int:
    total = last = 0
    for value in map(NUMERALS.__getitem__, numeral):
        total, last = (total + (last or 1) * value, 0) if value >= 10 else (total, value)
    return total + last


def articles(said: str) -> set[str]:
    found = [number(one) for one in re.findall("第([零一二三四五六七八九十百]+)条", said)]
    return set(map(str, range(found[0], found[-1] + 1) if "至" in said else found))


def test_articles_are_read_from_what_is_cited() -> None:
    assert articles("第二百零一条至第二百零三条") == {"201", "202", "203"}
    assert articles("第四十八条、第八十五条") == {"48", "85"}
    assert articles("第十条") == {"10"}


@every_regime
def test_what_a_regime_calls_verified_was_read_by_the_catalogue_of_laws(name: str) -> None:
    for place, source in sources(NATIONAL.regime(name)):
        if not source.verified or source.document in ALL_THAT_IS_CITED:
            continue
        read = set(articles_read()[source.document])
        cited = articles(source.article)
        assert read, (place, source)
        assert "*" in read or cited <= read, (place, source)


def test_what_is_read_in_its_figures_only_stands_in_no_article() -> None:
    assert {one: articles_read()[one] for one in ALL_THAT_IS_CITED} == dict.fromkeys(ALL_THAT_IS_CITED, ())
