"""What a finding shows of a cell besides its form: codes and words near them, unified codes that are right."""

from __future__ import annotations

from random import Random

import pytest

from credit_standard.findings import Bilingual
from credit_standard.findings.masks.persons import holds_persons_number
from credit_standard.layers import NATIONAL
from credit_standard.validation.showing import shown_text, shown_value
from tests.findings.values import uscc

PENALTY = NATIONAL.declared("administrative-penalty")
NEAR_A_CITIZENS = "12130102032401861Q"  # a unified code that is right


CODES = [uscc(Random(seed)) for seed in range(2_000)]


def shown(field: str, text: str) -> str:
    return shown_text(text, PENALTY[field], PENALTY)


@pytest.mark.parametrize(
    "text",
    [
        "罚款",
        "罚金",
        "罚款2000元",
        "警告；罚金",
        "警告、没收违法所的",
        "fine",
        "fines",
        "罚款（2000元）",
        "简易程序",
        "警示",
        "无",
        "自然人",
        "2021-02-30",
    ],
)
def test_a_word_that_is_or_is_near_a_code_is_shown(text: str) -> None:
    assert shown("penalty_kinds", text) == text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("张三", "张*"),
        ("张罚", "张*"),
        ("罚款；张三", "罚款；张*"),
        ("罚款张三", "罚***"),
        ("张三罚款", "张***"),
        ("王晓明", "王**"),
        ("罚款：王晓明", "罚*****"),
        ("Zhang San", "Z*******"),
        ("罚款13800138000", "罚*******"),
        ("罚款 130102197001150019", "罚*******"),
        ("罚款；1301021970011500", "罚款；1301********1500"),
        ("完全没有关系的一句话", "完*******"),
        ("罚款；" * 22, "罚*******…"),
    ],
)
def test_what_is_not_is_masked_word_by_word(text: str, masked: str) -> None:
    assert shown("penalty_kinds", text) == masked


@pytest.mark.parametrize("field", ["decision_date", "fine", "authority", "subject_uscc", "decision_number"])
def test_a_word_of_another_column_is_shown(field: str) -> None:
    assert [shown(field, word) for word in ("罚款", "自然人", "罚金", "张三")] == [
        "罚款",
        "自然人",
        "罚金",
        "张*",
    ]


@pytest.mark.parametrize("field", ["decision_date", "fine", "authority", "subject_uscc", "decision_number"])
@pytest.mark.parametrize(
    "text",
    [
        "法人：王小明", "自然人 / 王小明", "微信号：zhangsan1980", "石门市东一路1号2单元301室", "东一路1号院", "张家村3组",
        "32O106198OO1O1OO1O", "32010619800L0L00L0", "130102    198001010010", "CA1234567",
    ],
)  # fmt: skip
def test_what_only_resembles_a_word_a_code_or_an_organisation_is_masked(field: str, text: str) -> None:
    assert "*" in shown(field, text)


@pytest.mark.parametrize(
    "text", ["示例市第101研究室", "示例市第3人民医院", "示例建工集团第二工程队", "示例市公安局办公室"]
)
def test_numbers_and_offices_in_the_names_of_organisations_are_shown(text: str) -> None:
    assert shown("authority", text) == text


@pytest.mark.parametrize("field", ["subject_name", "document_number"])
def test_in_columns_of_persons_a_word_is_shown_only_as_it_stands_in_a_list(field: str) -> None:
    assert [shown(field, word) for word in ("罚款", "自然人", "罚金", "高中")] == [
        "罚款",
        "自然人",
        "罚*",
        "高*",
    ]


def test_a_unified_code_that_is_right_is_shown_in_its_own_column() -> None:
    masked = "1213**********861Q"
    assert shown("subject_uscc", NEAR_A_CITIZENS) == NEAR_A_CITIZENS
    assert shown("tax_number", NEAR_A_CITIZENS) == NEAR_A_CITIZENS
    assert shown("subject_uscc", NEAR_A_CITIZENS[:17] + "A") == masked[:-1] + "A"
    for field in ("organisation_code", "document_number", "decision_date", "penalty_kinds"):
        assert shown(field, NEAR_A_CITIZENS) == masked


def test_a_unified_code_that_is_right_is_shown_in_the_column_of_persons_numbers() -> None:
    code = next(one for one in CODES if one.isdecimal() and not holds_persons_number(one))
    assert [shown(field, code) for field in ("document_number", "subject_name", "fine")] == [code] * 3
    wrong = code[:17] + ("0" if code[17] != "0" else "1")
    assert shown("document_number", wrong) == f"{wrong[:4]}{'*' * 10}{wrong[-4:]}"


def test_a_free_text_is_told_by_its_length_in_both_languages() -> None:
    assert shown_value("罚款", PENALTY["facts"], PENALTY) == Bilingual("2 字", "2 characters")
    assert shown_text("罚款", PENALTY["facts"], PENALTY, "en") == "2 characters"
