"""What a rule is asked of a batch or a record of which some facts are known: what is decided by them is not asked."""

from __future__ import annotations

from datetime import date

import pytest

from credit_standard.findings import Bilingual
from credit_standard.language import AS_OF, Expression, F
from credit_standard.language.field_columns import ABSENT, GIVEN, FieldFacts
from credit_standard.model import Rule
from credit_standard.model.rule_kinds import needs, not_before
from credit_standard.validation.checking.rule_tests import RuleCheck, RuleRemainder, question
from credit_standard.validation.checking.rules import KEPT, _keep

SOME = FieldFacts("some", "some", is_invalid=False)
UNREADABLE = FieldFacts("none", "all", is_invalid=True)
TODAY = date(2026, 11, 23)


def asked(
    rule: Rule, *, needed: tuple[str, ...] = (), as_of: date | None = TODAY, **facts: FieldFacts
) -> RuleRemainder | None:
    entry = rule.entry("record", Bilingual("甲", "One"))
    check = RuleCheck(rule, entry, rule.fields, rule.values, frozenset(needed))
    return question(check, facts, as_of)


@pytest.mark.parametrize("other", [ABSENT, UNREADABLE])
def test_two_days_are_not_compared_where_one_of_them_has_no_value(other: FieldFacts) -> None:
    order = not_before("order", "last", "first")
    assert asked(order, first=GIVEN, last=other) is None
    assert asked(order, first=other, last=GIVEN) is None
    for known in (GIVEN, SOME):
        assert asked(order, first=GIVEN, last=known) == RuleRemainder(order.require, None)


def test_the_day_of_the_check_is_asked_for_where_it_is_known() -> None:
    rule = Rule("not-later", require=F.day <= AS_OF)
    assert asked(rule, day=GIVEN) == RuleRemainder(rule.require, None)
    assert asked(rule, as_of=None, day=GIVEN) is None
    without = not_before("order", "last", "first")
    assert asked(without, as_of=None, first=GIVEN, last=GIVEN) == RuleRemainder(without.require, None)


def test_a_field_that_all_rows_have_is_not_asked_for() -> None:
    rule = needs("filled", "one")
    assert asked(rule, one=GIVEN) is None
    assert asked(rule, one=SOME) == asked(rule, one=ABSENT) == RuleRemainder(rule.require, None)


def test_where_a_rule_holds_is_asked_only_where_that_is_not_certain() -> None:
    rule = needs("filled", "one", when=F.two.present)
    assert asked(rule, one=ABSENT, two=ABSENT) is None
    assert asked(rule, one=ABSENT, two=GIVEN) == RuleRemainder(rule.require, None)
    assert asked(rule, one=ABSENT, two=SOME) == RuleRemainder(rule.require, F.two.present)


def test_of_several_conditions_those_are_asked_that_decide() -> None:
    when: Expression = F.two.present & (F.kind == "a")
    rule = needs("filled", "one", when=when)
    assert asked(rule, one=ABSENT, two=GIVEN, kind=SOME) == RuleRemainder(rule.require, F.kind == "a")
    assert asked(rule, one=ABSENT, two=SOME, kind=ABSENT) is None


def test_a_rule_is_not_asked_where_a_required_field_that_it_needs_is_missing() -> None:
    rule = needs("filled", "one", "two")
    assert asked(rule, needed=("one",), one=ABSENT, two=ABSENT) is None
    for known in (SOME, GIVEN, UNREADABLE):
        assert asked(rule, needed=("one",), one=known, two=ABSENT) is not None


def test_what_is_kept_of_kinds_of_batches_has_an_end() -> None:
    known: dict[int, str] = {}
    for key in range(KEPT):
        _keep(known, key, "kept")
    assert len(known) == KEPT
    _keep(known, KEPT, "kept")
    assert known == {KEPT: "kept"}
