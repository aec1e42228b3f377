"""What conditions say, to the letter, in both languages: every function, every list, every pair of brackets."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from credit_standard.language import (
    AS_OF,
    C,
    Expression,
    F,
    masked_name,
)
from credit_standard.language.functions import FUNCTIONS
from credit_standard.language.words import to_words
from tests.language.functions_said import FUNCTIONS_SAID
from tests.language.given import ELEMENTS, TYPES

SAID: list[tuple[Expression, str, str]] = [
    (F.day.present, "填写了“日期”", "“Day” is given"),
    (F.day.present & F.text.present, "填写了“日期”和“文字”", "“Day” and “Text” are given"),
    (F.day.present | F.text.present, "填写了“日期”或“文字”", "“Day” or “Text” is given"),
    (
        F.day.present & F.text.present & F.kind.present,
        "填写了“日期”、“文字”和“许可类别”",
        "“Day”, “Text” and “Licence kind” are given",
    ),
    (
        F.kinds.has("fine") & F.kinds.has("warning"),
        "“处罚类别”包含“罚款”和“警告”",
        "“Penalty kinds” includes “Fine” and “Warning”",
    ),
    (
        F.kinds.has("fine") | F.kinds.has("warning"),
        "“处罚类别”包含“罚款”或“警告”",
        "“Penalty kinds” includes “Fine” or “Warning”",
    ),
    (
        F.kind.is_in("ordinary", "other", "甲"),
        "“许可类别”为“普通”、“其他”或“甲”",
        "“Licence kind” is “Ordinary”, “Other” or “甲”",
    ),
    (
        ~F.kind.is_in("ordinary", "other"),
        "“许可类别”不为“普通”或“其他”",
        "“Licence kind” is not “Ordinary” or “Other”",
    ),
    (~masked_name(F.person), "并非“姓名”已被遮盖", "not “Name” is masked"),
    (
        (F.amount > 0) & ((F.count == 1) | (F.count == 2)),
        "“金额”大于 0且（“数量”等于 1或“数量”等于 2）",
        "“Amount” is above 0 and (“Count” equals 1 or “Count” equals 2)",
    ),
    (
        ~((F.amount > 0) & (F.count == 1)),
        "并非（“金额”大于 0且“数量”等于 1）",
        "not (“Amount” is above 0 and “Count” equals 1)",
    ),
    (F.amount == Decimal("1.50"), "“金额”等于 1.50", "“Amount” equals 1.50"),
    (F.day < date(2025, 7, 1), "“日期”早于2025-07-01", "“Day” is before 2025-07-01"),
    (F.day <= AS_OF, "“日期”不晚于校验日期", "“Day” is not after the day of the check"),
    (C.decision_date > F.day, "“decision-date”晚于“日期”", "“decision-date” is after “Day”"),
    (F.text == F.person, "“文字”为“姓名”", "“Text” is “Name”"),
    (F.kind != F.text, "“许可类别”不为“文字”", "“Licence kind” is not “Text”"),
    (F.count == 1, "“数量”等于 1", "“Count” equals 1"),
    (F.count != 1, "“数量”不等于 1", "“Count” differs from 1"),
    (F.count < 1, "“数量”小于 1", "“Count” is below 1"),
    (F.count <= 1, "“数量”不大于 1", "“Count” is at most 1"),
    (F.count > 1, "“数量”大于 1", "“Count” is above 1"),
    (F.count >= 1, "“数量”不小于 1", "“Count” is at least 1"),
    (F.day == AS_OF, "“日期”等于校验日期", "“Day” equals the day of the check"),
    (F.day != AS_OF, "“日期”不等于校验日期", "“Day” differs from the day of the check"),
    (F.day < AS_OF, "“日期”早于校验日期", "“Day” is before the day of the check"),
    (F.day > AS_OF, "“日期”晚于校验日期", "“Day” is after the day of the check"),
    (F.day >= AS_OF, "“日期”不早于校验日期", "“Day” is not before the day of the check"),
    (F.unknown == True, "“unknown”为是", "“unknown” is yes"),  # noqa: E712 - an expression
    (F.unknown != False, "“unknown”不为否", "“unknown” is not no"),  # noqa: E712 - an expression
    (F.kind == "ordinary", "“许可类别”为“普通”", "“Licence kind” is “Ordinary”"),
    (
        (F.day.present & F.text.present) | F.kind.present,
        "填写了“日期”和“文字”或填写了“许可类别”",
        "“Day” and “Text” are given or “Licence kind” is given",
    ),
    (
        F.kinds.has("fine") & F.kind.present & F.kinds.has("warning"),
        "“处罚类别”包含“罚款”且填写了“许可类别”且“处罚类别”包含“警告”",
        "“Penalty kinds” includes “Fine” and “Licence kind” is given and “Penalty kinds” includes “Warning”",
    ),
    (
        F.kinds.has("fine") & F.day.present & F.text.present,
        "“处罚类别”包含“罚款”且填写了“日期”和“文字”",
        "“Penalty kinds” includes “Fine” and “Day” and “Text” are given",
    ),
    (F.unknown == "甲", "“unknown”为“甲”", "“unknown” is “甲”"),
]


def said(expression: Expression) -> tuple[str, str]:
    words = to_words(expression, {name: one.title for name, one in ELEMENTS.items()}, TYPES)
    return words.zh, words.en


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_function_has_its_words(name: str) -> None:
    expression, zh, en = FUNCTIONS_SAID[name]
    assert said(expression) == (zh, en)


@pytest.mark.parametrize(("expression", "zh", "en"), SAID)
def test_a_condition_is_said_so(expression: Expression, zh: str, en: str) -> None:
    assert said(expression) == (zh, en)
