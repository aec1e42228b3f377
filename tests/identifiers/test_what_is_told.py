"""What is told of a wrong number, to the letter: a clerk mends it by this sentence."""

from __future__ import annotations

from datetime import date

import pytest

from credit_standard import identifiers

AS_OF = date(2026, 11, 23)
TOLD = [
    ("uscc", "91130102MA07EX0261", "ID104", "校验码应为 G，实为 1。"),
    ("uscc", "911301020000", "ID103", "应为 18 位，实为 12 位。"),
    ("uscc", "9113O102MA07EX026G", "ID101", "统一社会信用代码不使用字母 I、O、S、V、Z，此处有 O。"),
    ("uscc", "91990102MA07EX026G", "ID104", "校验码应为 Y，实为 G。"),
    ("uscc", "91990102MA07EX026G", "ID108", "第 3、4 位 99 不是已知的省级代码。"),
    ("uscc", "Z1130102MA07EX026G", "ID101", "统一社会信用代码不使用字母 I、O、S、V、Z，此处有 Z。"),
    ("uscc", "91130102MA07EX026g", "ID005", "号码中有小写字母，应为大写。"),
    ("tax-number", "990102000000000", "ID163", "前 6 位不是已知的行政区划代码（规则依据未核实）。"),
    ("tax-number", "13010200000000", "ID161", "应为 15、17、18 或 20 位，实为 14 位。"),
    (
        "tax-number",
        "13010200000000000000",
        "ID026",
        "号码已被电子表格当作数值处理，第 15 位以后的数字已丢失。",
    ),
    ("tax-number", "911301020000A0000X", "ID162", "其中的统一社会信用代码校验不符（规则依据未核实）。"),
    ("tax-number", "99010219490101002X", "ID162", "其中的统一社会信用代码校验不符（规则依据未核实）。"),
    ("citizen-id", "11010519491231002", "ID202", "应为 18 位，实为 17 位。"),
    ("citizen-id", "1101051949123100211", "ID202", "应为 18 位，实为 19 位。"),
    ("citizen-id", "99010519491231002X", "ID204", "前两位 99 不是省级代码。"),
    ("citizen-id", "11010519491331002X", "ID205", "号码中的出生日期不存在或不可能。"),
    ("citizen-id", "11010520991231002X", "ID206", "号码中的出生日期晚于校验日期。"),
    ("citizen-id-15", "990105491231002", "ID204", "前两位 99 不是省级代码。"),
    ("citizen-id-15", "110105491331002", "ID205", "号码中的出生日期不存在或不可能。"),
    ("citizen-id-15", "11010549123100", "ID202", "应为 15 位，实为 14 位。"),
    ("org-code", "MA07EX02", "ID121", "应为 9 位，实为 8 位。"),
    ("org-code", "600037342", "ID122", "校验码应为 1，实为 2。"),
    ("registration-number", "130102000012345", "ID143", "校验码应为 4，实为 5。"),
    ("registration-number", "13010200001234", "ID141", "应为 15 位（2007 年 7 月前为 13 位），实为 14 位。"),
    ("registration-number", "990102000012344", "ID143", "校验码应为 5，实为 4。"),
    ("registration-number", "990102000012344", "ID144", "前两位 99 不是已知的省级代码。"),
    ("region", "990102", "ID242", "前两位 99 不是省级代码。"),
    ("region", "13010", "ID241", "应为 6 位数字，实为 5 位。"),
    ("phone", "0311-866", "ID236", "7 位数字不构成电话号码。"),
    ("lei", "5493001KJTIIGC8Y1R13", "ID183", "校验码应为 12，实为 13。"),
]


@pytest.mark.parametrize(("kind", "text", "code", "message"), TOLD)
def test_a_wrong_number_is_told_so(kind: str, text: str, code: str, message: str) -> None:
    told = {one.code: one.message("zh") for one in identifiers.get(kind).read(text, AS_OF).findings}
    assert told[code] == message


def test_parsing_a_wrong_number_raises_what_is_told_in_english() -> None:
    with pytest.raises(ValueError, match="it should have 18 characters, it has 12"):
        identifiers.uscc.parse("911301020000")


PREFIXES = [
    (
        "uscc",
        "91130102MA07EX026G",
        "统一社会信用代码 社会信用代码 信用代码 纳税人识别号 税务登记号 税号 USCC",
    ),
    ("org-code", "MA07EX026", "组织机构代码 证书号 登记证号"),
    ("registration-number", "130102000012344", "工商注册号 注册号"),
    (
        "citizen-id",
        "11010519491231002X",
        "居民身份证号码 公民身份号码 身份证号码 身份证号 身份证 证件号码 证件号",
    ),
    ("region", "130102", "行政区划代码"),
    ("passport", "E12345678", "护照号码 护照号 护照"),
    ("hk-macao-permit", "H12345678", "通行证号码 通行证号 回乡证号"),
    ("taiwan-permit", "12345678", "台胞证号"),
    ("loan-card", "1301020000123456", "贷款卡编码 贷款卡号 中征码"),
    ("institution-certificate", "113010000123", "事业单位证书号"),
    ("lei", "5493001KJTIIGC8Y1R12", "全球法人识别编码 LEI"),
    ("phone", "13800138000", "联系电话 电话号码 电话 手机号码 手机号 手机"),
]


@pytest.mark.parametrize(
    ("kind", "number", "title"),
    [(kind, number, one) for kind, number, all_ in PREFIXES for one in all_.split()],
)
def test_the_title_of_a_number_before_it_is_told_and_passed_over(kind: str, number: str, title: str) -> None:
    plain, titled = (identifiers.get(kind).read(text, AS_OF) for text in (number, f"{title}：{number}"))
    assert titled.value == plain.value
    assert {one.code for one in titled.findings} - {one.code for one in plain.findings} == {"ID006"}


def test_a_permit_of_before_2017_has_its_own_form() -> None:
    assert identifiers.get("permanent-residence").matches("CHN310101010100")
    assert not identifiers.get("permanent-residence").matches("CHN31010101010")


def test_a_tax_number_begins_with_the_six_digits_of_an_office() -> None:
    assert identifiers.get("tax-number").matches("130102600037341")
    assert not identifiers.get("tax-number").matches("13010A600037341")
