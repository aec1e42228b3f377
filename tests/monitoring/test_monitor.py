"""Monitoring of a card: shares, the stability index, the series by month, and what never fires."""

import json
import math
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from credit_standard import grades, scoring
from credit_standard.monitoring import Distribution, monitor, reference, reference_names, stability, verdict
from credit_standard.monitoring.as_json import to_json
from credit_standard.monitoring.json_form import MonitoringJson
from tests.lifecycle.given import penalty
from tests.monitoring.given import records

CARD = scoring.load_card("enterprise-reference")
FOUR = grades.get("hebei-4")
SINCE, AS_OF = date(2025, 6, 30), date(2026, 6, 30)


@pytest.fixture(scope="module")
def found():
    return monitor(CARD, records(), as_of=AS_OF, since=SINCE, reference=reference("hebei-2025"))


def test_the_distribution_of_hebei_has_the_published_shares():
    hebei = reference("hebei-2025").distribution
    assert {code: str(hebei.share(code)) for code in hebei.counts} == {
        "A": "4.24", "B": "92.06", "C": "3.17", "D": "0.53",
    }  # fmt: skip
    assert reference_names() == ("hebei-2025",)
    with pytest.raises(ValueError, match="hebei-2025"):
        reference("hebei-2024")


def test_nine_grades_are_brought_to_four_as_the_lists_declare(found):
    assert sum(found.now.distribution.counts.values()) == 2
    assert found.compared is not None
    assert found.compared.counts == {"A": 0, "B": 1, "C": 1, "D": 0}
    assert found.compared.over(grades.get("pboc-9")) is None


def test_the_index_of_two_distributions_is_the_sum_that_the_trade_knows():
    before = Distribution(FOUR, {"A": 10, "B": 70, "C": 15, "D": 5})
    after = Distribution(FOUR, {"A": 20, "B": 50, "C": 20, "D": 10})
    expected = sum((p - q) * math.log(p / q) for p, q in ((0.2, 0.1), (0.5, 0.7), (0.2, 0.15), (0.1, 0.05)))
    index = stability(before, after)
    assert index == Decimal(str(round(expected, 4)))
    assert verdict(index) == "moved"
    assert (verdict(Decimal("0.0999")), verdict(Decimal("0.25"))) == ("stable", "shifted")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(0, 50), min_size=4, max_size=4), st.lists(st.integers(0, 50), min_size=4, max_size=4)
)
def test_the_index_is_never_below_zero_nor_without_a_value_where_both_sides_are_rated(one, other):
    before, after = (Distribution(FOUR, dict(zip("ABCD", counts, strict=True))) for counts in (one, other))
    index = stability(before, after)
    if not any(one) or not any(other):
        assert index is None
    else:
        assert index is not None
        assert stability(before, before) == 0
        assert (index >= 0) or 0 in (*one, *other)  # half a subject in the place of none is no probability


def test_two_scales_are_never_compared():
    with pytest.raises(ValueError, match="different scales"):
        stability(Distribution(FOUR, {"A": 1, "B": 0, "C": 0, "D": 0}), reference_of_nine())


def reference_of_nine():
    return Distribution(grades.get("hebei-9"), dict.fromkeys(grades.get("hebei-9").by_code, 1))


def test_every_month_is_what_an_evaluation_of_its_first_day_gives(found):
    days = [one.day for one in found.months]
    assert (days[0], days[1], days[-2], days[-1], len(days)) == (
        SINCE,
        date(2025, 7, 1),
        date(2026, 6, 1),
        AS_OF,
        14,
    )
    first, second, third = records()
    for month in found.months:
        given = [CARD.evaluate(some, as_of=month.day).grade for some in ((first, second), (third,))]
        assert {code: count for code, count in month.distribution.counts.items() if count} == {
            grade: given.count(grade) for grade in given
        }


def test_the_first_day_is_like_itself_and_the_last_is_told_apart(found):
    assert found.months[0].index == 0
    assert found.now.index == stability(found.months[0].distribution, found.now.distribution)
    assert found.now.index > 0


def test_indicators_that_never_fire_are_named(found):
    fired = {one.indicator: (one.subjects, one.records) for one in found.firings if one.ever}
    assert fired == {"penalties": (2, 3)}
    assert set(found.never) == set(CARD.indicators) - {"penalties"}


def test_what_fired_earlier_only_is_no_indicator_that_never_fires():
    minor = penalty(gravity="轻微", decision_date="2025-07-20")
    found = monitor(CARD, [minor], as_of=date(2026, 12, 31), since=date(2025, 7, 1))
    (one,) = [each for each in found.firings if each.indicator == "penalties"]
    assert (one.subjects, one.ever) == (0, True)


def test_records_of_nobody_are_counted_and_no_subject(found):
    nobody = penalty(subject_uscc=None, gravity="严重")
    again = monitor(CARD, [*records(), nobody], as_of=AS_OF, since=SINCE)
    assert (again.of_nobody, again.subjects, found.of_nobody) == (1, 2, 0)


def test_the_series_has_a_beginning_and_an_end():
    for since in (AS_OF, date(2026, 7, 1), date(1990, 1, 1)):
        with pytest.raises(ValueError, match="2026-06-30"):
            monitor(CARD, [], as_of=AS_OF, since=since)


def test_the_json_has_the_published_form(found):
    made = TypeAdapter(MonitoringJson).validate_json(json.dumps(to_json(found, bad=2)), strict=True)
    assert (made["subjects"], made["rows_with_errors"]) == (2, 2)
    assert made["reference"]["distribution"]["grades"][1]["share"] == "92.06"
    alone = to_json(monitor(CARD, records(), as_of=AS_OF, since=SINCE))
    assert TypeAdapter(MonitoringJson).validate_json(json.dumps(alone), strict=True)["reference"] is None
