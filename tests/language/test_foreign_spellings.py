"""Signs and words of elsewhere, each with what is written here; and the facts of languages that others rely on."""

from __future__ import annotations

from calendar import isleap
from datetime import date
from decimal import Decimal

import polars as pl
import pytest

from credit_standard.language import ExpressionError, parse
from credit_standard.language.checking import check_types
from credit_standard.language.foreign_spellings import foreign_spelling
from credit_standard.language.sql.days import LEAP_YEARS, SHORT_LEAP_YEARS
from credit_standard.language.stated_amount import stated_amount
from credit_standard.language.value_types import ValueKind, ValueType

BETWEEN = {
    "'": "‘’“”＇＂「」", "(": "（", ")": "）", ",": "，、", ">": "＞", "<": "＜",
    "==": ["＝", "="], ">=": ["≥", "＞＝", "=>"], "<=": ["≤", "＜＝", "=<"], "!=": ["≠", "<>"],
    "not": ["！", "!", "NOT", "非"], "in": ["IN"],
    "and": ["；", ";", "&&", "&", "AND", "且", "和", "与", "并且"], "or": ["||", "|", "OR", "或", "或者"],
    "has(field, 'code')": ["contains"], "starts_with(field, 'text')": ["like", "LIKE"],
    "": ["if", "IF", "then", "THEN", "如果", "则"],
}  # fmt: skip
VALUES = {
    "true": ["True", "TRUE", "yes", "Yes", "YES", "是"],
    "false": ["False", "FALSE", "no", "No", "NO", "否"],
    "as_of": ["today", "now", "TODAY", "NOW", "今天", "校验日期"],
    "not present(field)": ["null", "NULL", "Null", "空"],
}
TYPES = {"flag": ValueType("yes-no"), "day": ValueType("date")}


@pytest.mark.parametrize(
    ("sign", "meant"), [(sign, meant) for meant, signs in BETWEEN.items() for sign in signs]
)
def test_a_sign_or_word_of_elsewhere_is_told_with_its_place_and_what_is_written_here(
    sign: str, meant: str
) -> None:
    assert foreign_spelling(f"flag {sign} day") == (6, sign, meant)


@pytest.mark.parametrize(
    "text",
    [
        "flag == true",
        "day >= as_of",
        "not (flag != false)",
        "flag == '是'",
        "count <= 1",
        "count >= 1",
        'text == "且"',
        "",
    ],
)
def test_what_is_written_here_is_of_nowhere_else(text: str) -> None:
    assert foreign_spelling(text) is None


@pytest.mark.parametrize(
    ("word", "meant"), [(word, meant) for meant, words in VALUES.items() for word in words]
)
def test_a_word_where_a_value_stands_is_told_with_the_value(word: str, meant: str) -> None:
    field = "day" if meant == "as_of" else "flag"
    with pytest.raises(ExpressionError) as error:
        check_types(parse(f"{field} == {word}"), TYPES)
    assert meant in error.value.words.zh
    assert meant in error.value.words.en


KINDS = [
    ("text", "text", str, pl.String()),
    ("region", "text", str, pl.String()),
    ("code", "code", str, pl.String()),
    ("codes", "set of codes", list[str], pl.List(pl.String())),
    ("date", "date", date, pl.Date()),
    ("amount", "number", Decimal, pl.Decimal(18, 0)),
    ("integer", "number", int, pl.Int64()),
    ("yes-no", "yes/no", bool, pl.Boolean()),
]


@pytest.mark.parametrize(("kind", "comparable", "python", "polars"), KINDS)
def test_a_value_of_each_kind_is_compared_and_held_so(
    kind: ValueKind, comparable: str, python: object, polars: pl.DataType
) -> None:
    type_ = ValueType(kind)
    assert (type_.comparable, type_.python, type_.polars) == (comparable, python, polars)
    assert type_.is_ordered is (comparable in {"date", "number"})


def test_the_least_step_between_two_amounts_is_one_of_the_last_place() -> None:
    assert ValueType("amount", digits=12, places=2).polars == pl.Decimal(12, 2)
    steps = [ValueType(kind, places=2).step for kind in ("amount", "integer", "date")]
    assert steps == [Decimal("0.01"), 1, 1]


def test_leap_years_are_those_of_the_calendar() -> None:
    assert set(map(int, LEAP_YEARS)) == {year for year in range(1800, 2100) if isleap(year)}


def test_leap_years_of_two_digits_are_those_of_the_twentieth_century() -> None:
    assert set(map(int, SHORT_LEAP_YEARS)) == {year for year in range(100) if isleap(1900 + year)}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (word, value)
        for value, words in enumerate(
            ("一壹", "二贰两貳", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"), 1
        )
        for word in words
    ],
)
def test_an_amount_is_stated_in_any_word_for_a_digit(words: str, value: int) -> None:
    assert stated_amount(f"{words}佰元") == value * 100
    assert stated_amount(f"1{words}元") is None
