"""What is wrong with an expression is told in both languages, and travels."""

import pickle

import pytest

from credit_standard.language import ExpressionError, parse
from credit_standard.language.checking import check_types
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
]


def problem(text: str) -> ExpressionError:
    with pytest.raises(ExpressionError) as caught:
        check_types(parse(text), TYPES)
    return caught.value


@pytest.mark.parametrize(("text", "zh", "en"), WRONG)
def test_a_wrong_expression_is_told_in_both_languages(text: str, zh: str, en: str) -> None:
    found = problem(text)
    assert (found.words.zh, found.words.en) == (zh, en)
    assert str(found) == en


def test_a_number_of_a_person_in_an_expression_is_masked() -> None:
    assert str(problem("kind == '130102197001150019'")) == "'1301**********0019' is no code of licence-kind"


def test_a_problem_is_the_same_in_another_process() -> None:
    found = problem("day == amount")
    assert pickle.loads(pickle.dumps(found)).words == found.words
