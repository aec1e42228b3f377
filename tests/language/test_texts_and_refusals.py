"""Expressions as text, to the letter, and what is said of those that make no sense."""

from __future__ import annotations

import re

import pytest

from credit_standard.language import (
    AS_OF,
    C,
    Expression,
    ExpressionError,
    F,
    parse,
    starts_with,
    to_text,
    under_age,
)
from credit_standard.language.checking import check_types
from tests.language.test_expressions import TYPES

TEXTS: list[tuple[Expression, str]] = [
    (F.day >= F.other_day, "day >= other_day"),
    (C.record_date <= AS_OF, "concept('record-date') <= as_of"),
    (F.kinds.has("fine") & (F.amount > 0), "has(kinds, 'fine') and amount > 0"),
    (F.kind.is_in("ordinary"), "kind in ('ordinary',)"),
    (F.kind.is_in("ordinary", "other"), "kind in ('ordinary', 'other')"),
    (~(F.day.present | F.text.present), "not (present(day) or present(text))"),
    (under_age(F.number, 18, AS_OF), "under_age(number, 18, as_of)"),
    (starts_with(F.text, "A"), "starts_with(text, 'A')"),
]


@pytest.mark.parametrize(("expression", "text"), TEXTS)
def test_an_expression_reads_so(expression: Expression, text: str) -> None:
    assert to_text(expression) == text
    assert parse(text) == expression


REFUSED = [
    ("has(kind, 'ordinary')", "has() needs a set of codes, kind is none"),
    ("has(kinds, 'nothing')", "'nothing' is no code of penalty-kind"),
    ("kinds in ('fine',)", "'in' needs a field with one code, kinds is none"),
    ("kind in ('nothing',)", "'nothing' is no code of licence-kind"),
    ("kind == 'nothing'", "'nothing' is no code of licence-kind"),
    ("kind >= 'other'", "only == and != make sense for code"),
    ("flag > flag", "only == and != make sense for yes/no"),
    ("day == amount", "compares date with number"),
    ("kind == document_type", "compares codes of two lists"),
    ("kinds == kinds", "ask a set of codes with has()"),
    ("born(number)", "is a value; compare it with one"),
    ("1 == 1", "names no field"),
    ("abolished_before(text, day)", "abolished_before() needs a region code and a date"),
    ("starts_with(day, 'A')", "starts_with() needs a text"),
    ("under_age(day, 18, as_of)", "under_age() needs a text and a date"),
]


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_what_makes_no_sense_is_refused_with_its_reason(text: str, why: str) -> None:
    with pytest.raises(ExpressionError, match=re.escape(why)):
        check_types(parse(text), TYPES)
