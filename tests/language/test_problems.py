"""What is wrong with an expression is told in both languages, and travels."""

import pickle
import re

import pytest

from credit_standard.language import (
    Expression,
    ExpressionError,
    F,
    parse,
    same_organisation,
    starts_with,
    under_age,
)
from credit_standard.language.checking import check_types
from credit_standard.language.nodes import And, Call, FieldReference, Present
from tests.language.given import TYPES

WRONG = [
    ("day <= other_day <= as_of", "第 1 列：请写成 a <= b and b <= c", "column 1: write a <= b and b <= c"),
    ("has(kind, 'x')", "has() 要求一组代码，kind 不是", "has() needs a set of codes, kind is none"),
    ("day == amount", "day == amount 把日期与数值相比，类型不同", "day == amount compares date with number"),
    ("under_age(day, 18, as_of)", "under_age() 要求文字和日期", "under_age() needs a text and a date"),
    (
        "under_age(number, 'x', as_of)",
        "第 19 列：这里应为整数（years）",
        "column 19: here a whole number is needed (years)",
    ),
    (
        "under_age(number)",
        "第 1 列：请写成 under_age(number, years, on)",
        "column 1: write under_age(number, years, on)",
    ),
    ("born(number)", "第 1 列：born() 是值，请与值比较", "column 1: born() is a value; compare it with one"),
    (
        "flag == present(day)",
        "第 9 列：present() 本身就是条件，不必再比较；相反的写 not",
        "column 9: present() is a condition itself; compare it with nothing, and write not for the opposite",
    ),
    ("flag == has(kinds, 'fine')", "第 9 列：has() 本身就是条件，不必再比较；相反的写 not",
     "column 9: has() is a condition itself; compare it with nothing, and write not for the opposite"),
    ("day <= as_of()", "第 8 列：as_of() 请写作 as_of", "column 8: write as_of instead of as_of()"),
    ("given_up(region, day)", "第 1 列：given_up() 现称 abolished_before()",
     "column 1: given_up() is called abolished_before() now"),
    ("day < concept('x', 'y')", "第 7 列：这里应为数据项或者常量", "column 7: here a field or a constant is needed"),
    ("day > bron(number)", "第 7 列：没有函数 bron；相近的有 born", "column 7: there is no function bron; near: born"),
    ("present(as_of)", "第 9 列：这里应为数据项的名称，不加引号",
     "column 9: here the name of a field is needed, without quotes"),
    ("has(kinds, 5)", "第 12 列：这里应为引号中的文字", "column 12: here a text in quotes is needed"),
    ("text == '金额' AND flag", "第 14 列：AND 请写作 and", "column 14: write and instead of AND"),
    ('text == "金额&" and 2021-01-01 <= day', "第 19 列：日期请写成 date('2021-07-15')",
     "column 19: write a day as date('2021-07-15')"),
    ("amount ] 1", "第 8 列：不是条件：'amount ] 1'", "column 8: this is not an expression: 'amount ] 1'"),
    ("day > (count", "第 7 列：括号不成对", "column 7: a bracket is not closed, or not opened"),
    ("kind == ordinary", "代码要加引号：ordinary 请写作 'ordinary'",
     "a code stands in quotes: write 'ordinary' instead of ordinary"),
    ("text == ordinary", "条件中的 'ordinary' 不是这种记录的数据项",
     "expression names 'ordinary', which is no field of the record"),
    ("nothing == ordinary", "条件中的 'nothing' 不是这种记录的数据项",
     "expression names 'nothing', which is no field of the record"),
    ("kinds == 'fine'", "kinds == 'fine'：一组代码请写 has(kinds, 'code')",
     "kinds == 'fine': ask a set of codes with has(kinds, 'code')"),
]  # fmt: skip
CONDITIONS_NEEDED = ["has(kinds)", "present()", "date('2021-01-01')", "concept('decision-date')", "1"]


def problem(text: str) -> ExpressionError:
    with pytest.raises(ExpressionError) as caught:
        check_types(parse(text), TYPES)
    return caught.value


@pytest.mark.parametrize(("text", "zh", "en"), WRONG)
def test_a_wrong_expression_is_told_in_both_languages(text: str, zh: str, en: str) -> None:
    found = problem(text)
    assert (found.words.zh, found.words.en) == (zh, en)
    assert str(found) == en


@pytest.mark.parametrize("text", CONDITIONS_NEEDED)
def test_what_is_no_condition_is_told_what_one_is(text: str) -> None:
    assert problem(text).key == "condition-needed"


UNFIT = [
    (Call("nothing", (FieldReference("day"),)), "there is no such function"),
    (Call("under_age", (FieldReference("number"),)), "there is no such function"),
    (Call("born", (FieldReference("number"),)), "is a value; compare it with one"),
    (Present(Call("born", (FieldReference("number"),))), "is a value; compare it with one"),
    (FieldReference("flag"), "flag is no condition; compare it with something"),
    (And((F.day.present, FieldReference("flag"))), "flag is no condition; compare it with something"),
    (under_age(F.number, F.count, F.day), "needs a text and a date"),
    (under_age("130102200401020011", 18, F.day), "needs a text and a date"),
    (starts_with(F.day, "1"), "needs a text"),
    (same_organisation(F.uscc, F.day), "needs a text and a text"),
]


@pytest.mark.parametrize(("expression", "why"), UNFIT, ids=repr)
def test_an_expression_that_was_built_is_refused_as_one_that_was_written(
    expression: Expression, why: str
) -> None:
    with pytest.raises(ExpressionError, match=re.escape(why)):
        check_types(expression, TYPES)


FITS = [
    "starts_with(text, 'A')", "starts_with(region, '13')", "contains(text, 'A')", "contains(text, 'A', 'B')", "is_male(number)",
    "under_age(number, 18, as_of)", "under_age(number, 18, date('2025-01-01'))", "abolished_before(region, day)",
    "same_organisation(uscc, tax)", "yuan_of(amount, content)", "born(number) < day", "kind == 'other'",
    "kind != 'other'", "flag == true", "flag != flag", "not (present(day) and has(kinds, 'fine'))", "text == person",
    "kind in ('ordinary',) or count >= 1", "amount < count",
]  # fmt: skip


@pytest.mark.parametrize("text", FITS)
def test_what_fits_together_is_taken(text: str) -> None:
    check_types(parse(text), TYPES)


def test_of_a_long_expression_the_beginning_is_shown() -> None:
    text = f"count == '{'a' * 300}'"
    assert problem(text).words.en.startswith(f"{text[:240]}: count is a number")


def test_a_number_of_a_person_in_an_expression_is_masked() -> None:
    assert str(problem("kind == '130102197001150019'")) == "'1301**********0019' is no code of licence-kind"


def test_a_problem_is_the_same_in_another_process() -> None:
    found = problem("day == amount")
    assert pickle.loads(pickle.dumps(found)).words == found.words
