"""The edges of each form: the last value that has it, and the first that has not."""

from __future__ import annotations

import pytest

from credit_standard.codes import get
from credit_standard.codes.likeness import LONGEST, is_like_a_code
from credit_standard.findings.masks import Sensitivity, mask_number, may_be_shown
from credit_standard.findings.masks.forms import is_organisations_number
from credit_standard.findings.masks.near_number import Build

PLAIN, ORGANISATION = Sensitivity.PLAIN, Sensitivity.ORGANISATION_NUMBER
PERSON, NAME = Sensitivity.PERSON_NUMBER, Sensitivity.PERSON_NAME


@pytest.mark.parametrize(
    ("sensitivity", "text"),
    [
        (PERSON, "2元"), (PERSON, "123456.7"), (PERSON, "0.2"), (PERSON, "50%"), (PERSON, "2,000.50 万元"), (NAME, "￥300"),
        (PERSON, "911301020000A0B00X"), (PERSON, "2025-01-01 12:00:00"), (NAME, "2025/01/01"),
        (PLAIN, "十元整"), (PLAIN, "三个月"), (PLAIN, "约三年"), (PLAIN, "99999999999999"), (PLAIN, "1,234,567,890.12"), (PLAIN, "-0.5"),
        (PLAIN, "2.5e-3"), (PLAIN, "1.23456789E+17"), (PLAIN, "99999999999999元"), (PLAIN, "1000-2000元"), (PLAIN, "USD 300"),
        (PLAIN, "A01"), (PLAIN, "ABC"), (PLAIN, "CF-2025-01"), (PLAIN, "HB20250101"), (PLAIN, "A/B/2025"),
        (PLAIN, "MA0700038"), (PLAIN, "911301027000003850"), (PLAIN, "130102999999990"), (PLAIN, "60003734-1"), (PLAIN, "(2025)示执字第1号"),
        (PLAIN, "2025年"), (PLAIN, "3月5日"), (PLAIN, "2025.1.1"), (PLAIN, "1/2/2025"), (PLAIN, "1/2/25"), (PLAIN, "20250101120000"),
        (PLAIN, "2025-01-01 10:30上午"), (PLAIN, "2025-01-01 23:59:59.123456"), (PLAIN, "自2025-01-01起至2026-01-01止"), (PLAIN, "2025-01-01至长期"),
        (PLAIN, "202501010"[:8]), (PLAIN, "1"), (PLAIN, "无"), (PLAIN, "[object Object]"), (PLAIN, "……"),
        (ORGANISATION, "12345678901234567890"), (ORGANISATION, "冀民字010001号"), (ORGANISATION, "冀(民)字010001号"), (ORGANISATION, "冀（民）字010001号"), (ORGANISATION, "ab 1234567"), (ORGANISATION, "ABC 1234567"),
        (ORGANISATION, "组织机构代码：MAEMCURNX"), (ORGANISATION, "MAEMCURNX"), (ORGANISATION, "MAEMCURN"), (ORGANISATION, "9113O102*MA07EX"),
        (ORGANISATION, "USCC: 91130102"), (ORGANISATION, "9113****0000"), (ORGANISATION, "0311-86687114"), (ORGANISATION, "9"),
        (ORGANISATION, "12345678901234567890-1"),
    ],
)  # fmt: skip
def test_what_has_a_form_is_shown(sensitivity: Sensitivity, text: str) -> None:
    assert may_be_shown(text, sensitivity)


@pytest.mark.parametrize(
    ("sensitivity", "text"),
    [
        (PERSON, "贰仟元整"), (PERSON, "1234567.8"), (PERSON, "2000"), (PERSON, "20250101"), (PERSON, "911301020000A0000X"),
        (PERSON, "示罚〔2025〕1号"), (NAME, "2000"), (NAME, "20250101"),
        (PLAIN, "十元"), (PLAIN, "万三元"), (PLAIN, "方2000元张"), (PLAIN, "123456789012345"), (PLAIN, "999999999999999元"), (PLAIN, "0123456789"),
        (PLAIN, "1.234567890E+17"), (PLAIN, "Abcd"), (PLAIN, "ABCDE12345678"), (PLAIN, "0311-86687114"), (PLAIN, "1,23"[:1] + "x,y@z"),
        (PLAIN, "941301027000003850"), (PLAIN, "919901027000003850"), (PLAIN, "示罚2025第一"), (PLAIN, "张三〔2025〕，1号"),
        (PLAIN, "2025-01-01 张三"), (PLAIN, "冀A12345"), (PLAIN, "2025-01-01至张三"),
        (ORGANISATION, "123456789012345678901"), (ORGANISATION, "张三12345"), (ORGANISATION, "abc 1234567"), (ORGANISATION, "Zhang 1234567"),
        (ORGANISATION, "MAEMCURNXABC"), (ORGANISATION, "MAEMCURNI"), (ORGANISATION, "ABCDEFGHI"), (ORGANISATION, "代码张三123"),
        (ORGANISATION, "a1@b.cn"), (ORGANISATION, "ABC-DEF"), (ORGANISATION, "张三"),
        (ORGANISATION, "123456789012345678901-1"),
    ],
)  # fmt: skip
def test_what_has_none_is_masked(sensitivity: Sensitivity, text: str) -> None:
    assert not may_be_shown(text, sensitivity)


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("1A2B3C4D5678", "1A2B****5678"),
        ("1A2B3C4D567E", "1*******"),
        ("ABC156789012", "ABC1****9012"),
        ("1" * 64, "1111" + "*" * 56 + "1111"),
        ("1" * 65, "1*******…"),
    ],
)
def test_a_number_is_mostly_digits(number: str, masked: str) -> None:
    assert mask_number(number) == masked


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        ("罚款", True), ("罚金", True), ("罚", True), ("款", True), ("罚没", True), ("罚款罚款", True), ("罚款100万元", True), ("警告处分", True),
        ("fine", True), ("fines", True), ("fne", True), ("find", True), ("foe", False), ("fixed", False),
        ("", False), ("2000元", False), ("3天", False), ("没有", False), ("金罚", False), ("李罚款", False), ("罚款李明", False),
        ("罚款：李明", False), ("罚款 / 李金", False), ("罚款：警示", True), ("罚；款", True), ("罚款aaaeeefff", False),
        ("罚款" * (LONGEST // 2 + 1), False),
    ],
)  # fmt: skip
def test_a_word_is_near_a_code_when_half_of_both_is_the_same(word: str, is_one: bool) -> None:
    assert is_like_a_code(word, get("penalty-kind")) is is_one


@pytest.mark.parametrize(
    ("text", "is_shown"),
    [
        ("《食品安全法》第一百二十四条第一款", True), ("《示例省市场条例》", True), ("中华人民共和国行政处罚法（2021年修订）", True),
        ("治安管理处罚法第26条、食品安全法第五条", True), ("王小明违反食品安全法", False), ("王小明的办法", False), ("《王小明》", False),
        ("因王小明适用食品安全法", False), ("五百", True), ("三千二百", True), ("一二三", False), ("万三", False),
    ],
)  # fmt: skip
def test_names_of_laws_and_numbers_in_words_are_shown_and_no_name_beside_them(
    text: str, is_shown: bool
) -> None:
    assert may_be_shown(text, Sensitivity.PLAIN) is is_shown


BUILD = Build(((("1", "3"), ("1", "1")), (("[0-9]",),), (("0", "[1-9]"), ("1", "[0-2]")), (("[0-9X]",),)))


@pytest.mark.parametrize(
    ("text", "is_near"),
    [
        ("13907X", True), ("93907X", True), ("19907X", True), ("13A07X", True), ("13997X", True), ("13904A", True), ("31907X", True),
        ("130970", True), ("1390X7", True), ("13907", True), ("3907X", True), ("13907XX", True), ("913907X", True), ("1390717", True),
        ("99907X", False), ("93997X", False), ("13A9A7"[:6], False), ("13A07A", False), ("1399", False), ("13907X00", False),
        ("", False), ("139999", True), ("189899", False), ("999999", False), ("AAA07X", False),
    ],
)  # fmt: skip
def test_one_slip_and_no_more(text: str, is_near: bool) -> None:
    assert BUILD.is_near(text) is is_near


@pytest.mark.parametrize(
    "number", ["事证第113010000123号", "冀社证字第0001号", "企独冀石总字第000123号", "法人证书字第123号"]
)
def test_a_certificate_has_a_number_of_an_organisation(number: str) -> None:
    assert is_organisations_number(number)
