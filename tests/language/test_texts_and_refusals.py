"""Expressions as text, to the letter, and what is said of those that make no sense."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest

from credit_standard.language import (
    AS_OF,
    NO,
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
from credit_standard.language.nodes import And, Or
from tests.language.given import TYPES

TEXTS: list[tuple[Expression, str]] = [
    (F.day >= F.other_day, "day >= other_day"),
    (C.record_date <= AS_OF, "concept('record-date') <= as_of"),
    (F.kinds.has("fine") & (F.amount > 0), "has(kinds, 'fine') and amount > 0"),
    (F.kind.is_in("ordinary"), "kind in ('ordinary',)"),
    (F.kind.is_in("ordinary", "other"), "kind in ('ordinary', 'other')"),
    (~(F.day.present | F.text.present), "not (present(day) or present(text))"),
    (under_age(F.number, 18, AS_OF), "under_age(number, 18, as_of)"),
    (starts_with(F.text, "A"), "starts_with(text, 'A')"),
    (F.amount == Decimal(5), "amount == 5.0"),
    (F.amount != Decimal("1E+3"), "amount != 1000.0"),
    (F.amount < Decimal("-0.50"), "amount < -0.50"),
    (F.count <= -3, "count <= -3"),
    (F.day > date(2025, 7, 1), "day > date('2025-07-01')"),
    (F.flag == True, "flag == true"),  # noqa: E712 - the language's own comparison
    (F.flag == NO, "flag == false"),
    (
        F.day.present | (F.text.present & ~F.kind.present),
        "present(day) or present(text) and not present(kind)",
    ),
    ((F.day.present | F.text.present) & F.kind.present, "(present(day) or present(text)) and present(kind)"),
    (~(F.day.present & F.text.present), "not (present(day) and present(text))"),
    (~~F.day.present, "not not present(day)"),
    (
        And((And((F.day.present, F.text.present)), F.kind.present)),
        "(present(day) and present(text)) and present(kind)",
    ),
    (
        Or((Or((F.day.present, F.text.present)), F.kind.present)),
        "(present(day) or present(text)) or present(kind)",
    ),
]


@pytest.mark.parametrize(("expression", "text"), TEXTS)
def test_an_expression_reads_so(expression: Expression, text: str) -> None:
    assert to_text(expression) == text
    assert parse(text) == expression


def test_what_is_no_node_of_the_language_has_no_text() -> None:
    with pytest.raises(TypeError, match=r"^no text form for Expression$"):
        to_text(Expression())


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
    ("kinds == kinds", "ask a set of codes with has("),
    ("born(number)", "is a value; compare it with one"),
    ("1 == 1", "names no field"),
    ("abolished_before(text, day)", "abolished_before() needs a region code and a date"),
    ("starts_with(day, 'A')", "starts_with() needs a text"),
    ("under_age(day, 18, as_of)", "under_age() needs a text and a date"),
    ("under_age(number, years, day)", "column 19: here a whole number is needed (years)"),
]


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_what_makes_no_sense_is_refused_with_its_reason(text: str, why: str) -> None:
    with pytest.raises(ExpressionError, match=re.escape(why)):
        check_types(parse(text), TYPES)


ADVICE = [
    ("flag == True", "true"),
    ("flag == yes", "true"),
    ("flag == 是", "true"),
    ("flag == '是'", "flag == true"),
    ("flag == 1", "flag == true"),
    ("flag is true", "flag == …"),
    ("flag", "flag == true"),
    ("flag = true", "=="),
    ("present(amount) == true", "not"),
    ("amount is null", "present(amount)"),
    ("amount == None", "not present(field)"),
    ("amount == null", "not present(field)"),
    ("amount > '100'", "12"),
    ("amount > 1,000", "and"),
    ("amount + 1 > 2", ""),
    ("amount ＞ 0", ">"),
    ("amount ≥ 0", ">="),
    ("amount <> 0", "!="),
    ("amount > 0 && present(day)", "and"),
    ("amount > 0 AND present(day)", "and"),
    ("(amount > 0", ""),
    ("amoun > 0", "amount"),
    ("罚款 > 0", "amount"),
    ("has(kinds, ‘fine’)", "'"),
    ("has(kinds，'fine')", ","),
    ("has(kinds, '罚款')", "fine"),
    ("has(kinds, 'fines')", "fine"),
    ("has('kinds', 'fine')", ""),
    ("kinds == 'fine'", "has(kinds, 'code')"),
    ("kinds contains 'fine'", "has(field, 'code')"),
    ("kind == ordinary", "'ordinary'"),
    ("kind in ('ordinary')", "kind == 'a'"),
    ("kind not in ('ordinary', 'other')", "not (kind in"),
    ("day >= 2021-01-01", "date('2021-07-15')"),
    ("day >= '2021-01-01'", "date('2021-07-15')"),
    ("day >= date(2021, 1, 1)", "date('2021-07-15')"),
    ("day <= today", "as_of"),
    ("day <= as_of()", "as_of"),
    ("concept('day') <= as_of", ""),
    ("presnt(day)", "present"),
    ("if present(day) then amount > 0", "require"),
]


@pytest.mark.parametrize(("text", "meant"), ADVICE)
def test_who_writes_as_elsewhere_is_told_what_to_write(text: str, meant: str) -> None:
    with pytest.raises(ExpressionError) as error:
        check_types(parse(text), TYPES, {"罚款": "amount"})
    said = error.value.words
    assert said.zh != said.en
    assert meant in said.zh
    assert meant in said.en
    assert "{" not in said.zh + said.en
    assert error.value.key != "not-an-expression"


def test_a_sign_of_a_number_may_stand_apart() -> None:
    assert parse("amount > - 5") == parse("amount > -5")


def test_of_a_long_text_that_is_no_expression_the_beginning_is_shown() -> None:
    text = "amount ] " + "and so on " * 10
    with pytest.raises(ExpressionError) as error:
        parse(text)
    assert f"{text[:80]!r}" in error.value.words.zh
    assert f"{text[:80]!r}" in error.value.words.en
