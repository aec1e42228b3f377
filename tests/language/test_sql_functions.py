"""The functions of the language as SQL, to the letter, and what SQLite and Oracle say in their own way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from sqlglot import exp

from credit_standard.identifiers.parts.holder import CITIZENS_FORM, OF_15, OF_18
from credit_standard.identifiers.parts.organisation_code import DUMMIES
from credit_standard.language import Expression, F, abolished_before, born, under_age
from credit_standard.language.inexpressible import Inexpressible
from credit_standard.language.nodes import Compare, ConceptReference, Const, FieldReference
from credit_standard.language.person_names import DIGIT, LONG, ORGANISATION
from credit_standard.language.sql import functions
from credit_standard.language.sql.days import LEAP_YEARS
from credit_standard.language.sql.forms import globs
from credit_standard.language.sql.oracle import LONGEST_FORM
from credit_standard.language.sql.sums import is_org_code
from credit_standard.language.sql.terms import (
    DAY_NUMBER,
    DAY_OF,
    all_of,
    cites,
    column,
    equal,
    matching,
    number,
    of_form,
    position,
    printed,
    text,
    whole,
)
from credit_standard.language.sql_printer import to_sql
from tests.language.given import TYPES

N, D = column("n"), column("d")
CITIZEN = f"""REGEXP_MATCHES("n", '^(?:{CITIZENS_FORM})$')"""
OF_LENGTH_18 = f"""REGEXP_MATCHES("n", '^(?:{OF_18})$')"""
OF_LENGTH_15 = f"""REGEXP_MATCHES("n", '^(?:{OF_15})$')"""
ODD = "IN ('1', '3', '5', '7', '9')"
BIRTH = (
    f"""CASE WHEN {OF_LENGTH_18} THEN SUBSTRING("n", 7, 8) """
    f"""WHEN {OF_LENGTH_15} AND SUBSTRING("n", 13, 3) IN ('996', '997', '998', '999') """
    f"""THEN '18' || SUBSTRING("n", 7, 6) WHEN {OF_LENGTH_15} THEN '19' || SUBSTRING("n", 7, 6) END"""
)
LEAP = ", ".join(map(repr, LEAP_YEARS))
NO_DAYS = "'0230', '0231', '0431', '0631', '0931', '1131'"
DUMMY = ", ".join(map(repr, DUMMIES))


def _no_dummy(at: int) -> str:
    code = f"""SUBSTRING(SUBSTRING("n", {at}, 9), 1, 3) = 'PDY'"""
    return f"""NOT ({code} OR SUBSTRING("n", {at}, 8) IN ({DUMMY}))"""


def _org_code(at: int) -> str:
    """Whether the characters from a place on end with their check character."""
    summands = [
        f"""(STRPOS('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', SUBSTRING("n", {place}, 1)) - 1) * {weight}"""
        for place, weight in enumerate((3, 7, 9, 10, 5, 8, 4, 2), at)
    ]
    check = f"SUBSTRING('0X987654321', ({' + '.join(summands)}) % 11 + 1, 1)"
    return f"""{check} = SUBSTRING("n", {at + 8}, 1)"""


ORGANISATION_IN = (
    f"""CASE WHEN {CITIZEN} THEN NULL """
    f"""WHEN LENGTH("n") = 18 AND {_no_dummy(9)} THEN SUBSTRING("n", 9, 9) """
    f"""WHEN LENGTH("n") = 15 AND {_no_dummy(7)} """
    f"""AND (REGEXP_MATCHES(SUBSTRING("n", 7, 9), '^[0-9A-Z]{{9}}$') AND {_org_code(7)}) """
    f"""THEN SUBSTRING("n", 7, 9) """
    f"""WHEN LENGTH("n") = 9 AND {_no_dummy(1)} THEN SUBSTRING("n", 1, 9) END"""
)
OTHER = ORGANISATION_IN.replace('"n"', '"d"')
SAME = """CASE WHEN LENGTH("n") = LENGTH("d") AND "n" <> "d" THEN '-' ELSE '' END"""
NAMED = f"""REGEXP_MATCHES("n", '{LONG}') OR NOT (REGEXP_MATCHES("n", '{ORGANISATION}'))"""
SAID: dict[str, tuple[Callable[[], exp.Expr], str]] = {
    "is_male": (
        lambda: functions.is_male(N),
        (f"""CASE WHEN {OF_LENGTH_18} THEN SUBSTRING("n", 17, 1) {ODD} """
        f"""WHEN {OF_LENGTH_15} THEN SUBSTRING("n", 15, 1) {ODD} END"""),
    ),
    "under_age": (
        lambda: functions.under_age(N, 18, D),
        ('((EXTRACT(YEAR FROM "d") * 10000 + EXTRACT(MONTH FROM "d") * 100 + EXTRACT(DAY FROM "d") * 1)'
        f" - CAST({BIRTH} AS BIGINT)) < 180000"),
    ),
    "born": (
        lambda: functions.born(N),
        (f"CASE WHEN NOT (SUBSTRING({BIRTH}, 5, 4) IN ({NO_DAYS}) OR (SUBSTRING({BIRTH}, 5, 4) = '0229'"
        f" AND NOT (SUBSTRING({BIRTH}, 1, 4) IN ({LEAP})))) THEN CAST(SUBSTRING({BIRTH}, 1, 4)"
        f" || '-' || SUBSTRING({BIRTH}, 5, 2) || '-' || SUBSTRING({BIRTH}, 7, 2) AS DATE) END"),
    ),
    "abolished_before": (
        lambda: functions.abolished_before(N, D),
        '(SELECT "region_days"."last_day" FROM "region_days" WHERE "region_days"."code" = "n") < "d"',
    ),
    "same_organisation": (
        lambda: functions.same_organisation(N, D),
        f"{ORGANISATION_IN} || {SAME} = {OTHER}",
    ),
    "individual_business": (
        lambda: functions.individual_business(N),
        """CASE WHEN REGEXP_MATCHES("n", '^[0-9]{15}$') THEN SUBSTRING("n", 7, 1) IN ('6', '7', '8', '9') END""",
    ),
    "name_with_number": (lambda: functions.name_with_number(N), f"""REGEXP_MATCHES("n", '{DIGIT}') AND ({NAMED})"""),
    "an organisation code": (lambda: is_org_code(N, start=1), _org_code(1)),
    "nothing of a text": (
        lambda: cites(N, "甲"),
        "STRPOS(" + "REPLACE(" * 12 + '"n", \' \', \'\'), CHR(9), \'\'), CHR(13), \'\'), CHR(10), \'\'), '
        "'\u00a0', ''), '\u3000', ''), '\u200b', ''), '\ufeff', ''), '《', ''), '》', ''), '〈', ''), '〉', ''), '甲') > 0",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SAID)
def test_a_function_reads_so_in_sql(name: str) -> None:
    asked, sql = SAID[name]
    assert printed(asked(), "duckdb") == sql


IN_ITS_OWN_WAY = [
    (exp.Anonymous(this=DAY_OF, expressions=[D]), "oracle", "TO_DATE(\"d\", 'YYYYMMDD')"),
    (exp.Anonymous(this=DAY_OF, expressions=[D]), "sqlite",
     "SUBSTRING(\"d\", 1, 4) || '-' || SUBSTRING(\"d\", 5, 2) || '-' || SUBSTRING(\"d\", 7, 2)"),
    (exp.Anonymous(this=DAY_NUMBER, expressions=[D]), "sqlite", "CAST(REPLACE(\"d\", '-', '') AS INTEGER)"),
    (exp.Anonymous(this=DAY_NUMBER, expressions=[D]), "oracle", "TO_NUMBER(TO_CHAR(\"d\", 'YYYYMMDD'))"),
    (whole(N), "duckdb", 'CAST("n" AS BIGINT)'),
    (matching(N, "^(?:a|b)$"), "oracle", "REGEXP_LIKE(\"n\", '^(a|b)$')"),
    (matching(N, "a" * LONGEST_FORM), "oracle", f"REGEXP_LIKE(\"n\", '{'a' * LONGEST_FORM}')"),
    (exp.Boolean(this=False), "oracle", "0"),
    (exp.Cast(this=text("2025-01-01"), to=exp.DataType.build("DATE")), "oracle",
     "TO_DATE('2025-01-01', 'YYYY-MM-DD')"),
    (exp.Cast(this=N.copy(), to=exp.DataType.build("DATE")), "oracle", 'CAST("n" AS DATE)'),
    (equal(N.copy(), text("")), "oracle", 'COALESCE(LENGTH("n"), 0) = 0'),
    (equal(N.copy(), text("a")), "oracle", "\"n\" = 'a'"),
    (equal(N.copy(), number(0)), "oracle", '"n" = 0'),
    (exp.DPipe(this=text("a"), expression=text("b")), "oracle", "'a' || 'b'"),
    (exp.DPipe(this=exp.DPipe(this=N.copy(), expression=text("b")), expression=D.copy()), "oracle",
     'CASE WHEN "n" IS NULL OR "d" IS NULL THEN NULL ELSE "n" || \'b\' || "d" END'),
    (exp.Case().when(equal(N.copy(), D.copy()), text("a")), "oracle", 'CASE WHEN "n" = "d" THEN \'a\' END'),
    (exp.Case().when(equal(N.copy(), D.copy()), text("a")).else_(N.copy()), "oracle",
     'CASE WHEN "n" = "d" THEN \'a\' ELSE "n" END'),
    (position("b", N), "duckdb", "STRPOS(\"n\", 'b')"),
    (number(-1.5), "duckdb", "-1.5"),
]  # fmt: skip


@pytest.mark.parametrize(("expression", "dialect", "sql"), IN_ITS_OWN_WAY)
def test_a_dialect_says_it_in_its_own_way(expression: exp.Expr, dialect: str, sql: str) -> None:
    assert printed(expression.copy(), dialect) == sql


IS_SAME = equal(N.copy(), D.copy())
WITHOUT_WORDS = [
    (equal(exp.paren(IS_SAME), exp.true()), "condition-as-value"),
    (exp.NEQ(this=N.copy(), expression=exp.paren(IS_SAME)), "condition-as-value"),
    (equal(N.copy(), exp.paren(all_of(IS_SAME, IS_SAME))), "condition-as-value"),
    (equal(N.copy(), exp.paren(exp.Not(this=N.copy()))), "condition-as-value"),
    (equal(N.copy(), exp.paren(of_form(D, "a"))), "condition-as-value"),
    (exp.Case().when(IS_SAME, IS_SAME), "condition-as-value"),
    (exp.Case().when(IS_SAME, text("a")).else_(IS_SAME), "condition-as-value"),
    (exp.Case().when(IS_SAME, text("")), "empty-text"),
    (exp.Case().when(IS_SAME, text("a")).else_(text("")), "empty-text"),
    (matching(N, "a" * (LONGEST_FORM + 1)), "form"),
    (matching(N, "某" * (LONGEST_FORM // 3 + 1)), "form"),
]  # fmt: skip


@pytest.mark.parametrize(("expression", "reason"), WITHOUT_WORDS)
def test_what_oracle_would_take_for_something_else_is_not_said(expression: exp.Expr, reason: str) -> None:
    with pytest.raises(Inexpressible) as told:
        printed(expression.copy(), "oracle")
    assert told.value.reason == reason


GLOBS = [
    ("a", ["*a*"]), ("^a", ["a*"]), ("a$", ["*a"]), ("^a$", ["a"]), ("^ab$|c", ["ab", "*c*"]), ("[^ab]", ["*[^ab]*"]),
    ("^a{2}$", ["aa"]), ("^a{10}$", ["a" * 10]), ("^a{1,10}$", ["a" * times for times in range(1, 11)]),
    ("(?:a|b)", ["*a*", "*b*"]), ("^a?b$", ["b", "ab"]), ("^(?:a|b){2}$", ["aa", "ab", "ba", "bb"]), ("^(?:a|bc)d$", ["ad", "bcd"]),
    (r"^a\.b$", ["a.b"]), (r"^\*\?\[$", ["[*][?][[]"]), (r"^\^\$$", ["^$"]), ("^a{0,1}$", ["", "a"]),
]  # fmt: skip


@pytest.mark.parametrize(("form", "patterns"), GLOBS)
def test_a_form_is_so_many_patterns(form: str, patterns: list[str]) -> None:
    assert globs(form) == patterns


@pytest.mark.parametrize("form", [f"a{sign}" for sign in "*+{}])."] + ["(a)", "[a", "a{,2}", ".", "a{x}"])
def test_of_a_form_that_says_more_there_are_no_patterns(form: str) -> None:
    with pytest.raises(Inexpressible) as told:
        globs(form)
    assert told.value.reason == "form"


ASKED: list[tuple[Expression, str]] = [
    (F.kinds.has("fine"), "STRPOS(';' || \"kinds\" || ';', ';fine;') > 0"),
    (
        F.kinds.has("other"),
        "STRPOS(';' || \"kinds\" || ';', ';other;') > 0 OR STRPOS(';' || \"kinds\", ';other:') > 0",
    ),
    (F.kind != "other", "NOT (\"kind\" = 'other' OR SUBSTRING(\"kind\", 1, 6) = 'other:')"),
    (
        F.kind.is_in("ordinary", "other"),
        "\"kind\" = 'ordinary' OR (\"kind\" = 'other' OR SUBSTRING(\"kind\", 1, 6) = 'other:')",
    ),
    (F.text == "a", "\"text\" = 'a'"),
    (F.count != F.amount, '"count" <> "amount"'),
    (F.count < 2, '"count" < 2'),
    (F.count <= 2, '"count" <= 2'),
    (F.count >= 2, '"count" >= 2'),
    (F.amount > Decimal("1.5"), '"amount" > 1.5'),
    (F.day < date(2025, 1, 1), "\"day\" < CAST('2025-01-01' AS DATE)"),
]


@pytest.mark.parametrize(("expression", "sql"), ASKED)
def test_codes_and_comparisons_read_so(expression: Expression, sql: str) -> None:
    assert printed(to_sql(expression, TYPES), "duckdb") == sql


def test_functions_are_asked_with_their_columns() -> None:
    for asked, said in (
        (under_age(F.n, 18, F.d), functions.under_age(N, 18, D)),
        (
            under_age(F.n, 18, date(2025, 1, 1)),
            functions.under_age(N, 18, exp.Cast(this=text("2025-01-01"), to=exp.DataType.build("DATE"))),
        ),
        (abolished_before(F.n, F.d), functions.abolished_before(N, D)),
        (born(F.n) < F.d, exp.LT(this=functions.born(N), expression=D.copy())),
    ):
        assert printed(to_sql(asked, {}), "duckdb") == printed(said, "duckdb")


@pytest.mark.parametrize(
    "expression", [FieldReference("count"), Compare("==", ConceptReference("x"), Const(1))], ids=repr
)
def test_what_is_no_comparison_of_fields_is_not_said(expression: Expression) -> None:
    with pytest.raises(Inexpressible) as told:
        to_sql(expression, TYPES)
    assert told.value.reason == "comparison"
