"""Conditions as SQL, to the letter; that databases answer as Python does is held in the tests of the specification."""

from __future__ import annotations

import pytest

from credit_standard.language import AS_OF, Expression, F, contains, starts_with, under_age, yuan_of
from credit_standard.language.inexpressible import Inexpressible
from credit_standard.language.sql.terms import column, of_form, printed
from credit_standard.language.sql_printer import to_sql
from tests.language.given import TYPES

SAID: list[tuple[Expression, str]] = [
    (F.day.present, 'NOT "day" IS NULL'),
    (F.amount > -2, '"amount" > -2'),
    (F.kind == "ordinary", "\"kind\" = 'ordinary'"),
    (F.kind == "other", "\"kind\" = 'other' OR SUBSTRING(\"kind\", 1, 6) = 'other:'"),
    (F.kind != "ordinary", "NOT (\"kind\" = 'ordinary')"),
    (F.kind.is_in("ordinary"), "\"kind\" IN ('ordinary')"),
    (F.flag == True, '"flag" = TRUE'),  # noqa: E712 - the language's own comparison
    (starts_with(F.text, "护照"), "SUBSTRING(\"text\", 1, 2) = '护照'"),
    (contains(F.text, "甲"), "STRPOS(\"text\", '甲') > 0"),
    (
        (F.amount > 1) & ((F.count == 1) | (F.count == 2)),
        '"amount" > 1 AND ("count" = 1 OR "count" = 2)',
    ),
    (~(F.amount > 1), 'NOT ("amount" > 1)'),
]


@pytest.mark.parametrize(("expression", "sql"), SAID)
def test_a_condition_reads_so_in_sql(expression: Expression, sql: str) -> None:
    assert printed(to_sql(expression, TYPES), "duckdb") == sql


def test_amounts_are_whole_numbers_of_their_last_place_where_there_are_no_decimals() -> None:
    assert printed(to_sql(F.amount > 1, TYPES, scaled=True), "sqlite") == '"amount" > 100'
    assert printed(to_sql(F.amount > F.count, TYPES, scaled=True), "sqlite") == '"amount" > "count" * 100'
    assert printed(to_sql(F.amount > F.amount, TYPES, scaled=True), "sqlite") == '"amount" > "amount"'


def test_the_day_of_the_check_is_asked_where_there_is_one_only() -> None:
    with pytest.raises(Inexpressible, match="day-of-check"):
        to_sql(F.day <= AS_OF, TYPES)
    assert printed(to_sql(F.day <= AS_OF, TYPES, as_of=column("today")), "duckdb") == '"day" <= "today"'


def test_what_plain_expressions_cannot_say_is_refused() -> None:
    with pytest.raises(Inexpressible, match="function"):
        to_sql(yuan_of(F.amount, F.content), TYPES)


@pytest.mark.parametrize(
    ("form", "dialect", "sql"),
    [
        ("[0-9]X", "duckdb", "REGEXP_MATCHES(\"text\", '^[0-9]X$')"),
        ("[0-9]|X", "postgres", "\"text\" ~ '^(?:[0-9]|X)$'"),
        ("[0-9]{2}", "sqlite", "\"text\" GLOB '[0-9][0-9]'"),
        ("[0-9]X?", "sqlite", "(\"text\" GLOB '[0-9]' OR \"text\" GLOB '[0-9]X')"),
        ("[0-9]X", "mysql", "REGEXP_INSTR(`text`, '^[0-9]X\\\\z') > 0"),
    ],
)
def test_a_form_is_asked_of_the_whole_text(form: str, dialect: str, sql: str) -> None:
    assert printed(of_form(column("text"), form), dialect) == sql


def test_oracle_asks_for_days_as_numbers_in_its_own_words() -> None:
    said = printed(to_sql(under_age(F.number, 18, F.day), TYPES), "oracle")
    assert "TO_NUMBER(TO_CHAR(\"day\", 'YYYYMMDD'))" in said
