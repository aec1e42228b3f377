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
