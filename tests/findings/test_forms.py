"""The edges of each form: the last value that has it, and the first that has not."""

from __future__ import annotations

import pytest

from credit_standard.codes import get
from credit_standard.codes.likeness import LONGEST, is_like_a_code
from credit_standard.findings.masks import Sensitivity, mask_number, may_be_shown
from credit_standard.findings.masks.near_number import Build
from credit_standard.findings.masks.organisations_numbers import is_organisations_number

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
        (PLAIN, "大于5万"), (PLAIN, "<5万元"), (PLAIN, "≥3"), (PLAIN, "2000元/天"), (PLAIN, "不超过30天"), (PLAIN, "每人20元"), (PERSON, "xxxx"), (PLAIN, "待核实"),
        (PLAIN, "A级"), (PLAIN, "case_0001"), (PLAIN, "order-2025-01"), (PLAIN, "HEBEI-2025-01"), (PLAIN, "GB 32100-2015"), (PLAIN, "GB/T 19001-2016"), (PLAIN, "SC10613010200123"), (PLAIN, "石家庄市"), (PLAIN, "河北省"), (PLAIN, "示例高新区"),
        (PLAIN, "202501010"[:8]), (PLAIN, "1"), (PLAIN, "无"), (PLAIN, "[object Object]"), (PLAIN, "……"),
        (ORGANISATION, "12345678901234567890"), (ORGANISATION, "冀民字010001号"), (ORGANISATION, "冀(民)字010001号"), (ORGANISATION, "冀（民）字010001号"), (ORGANISATION, "ab 1234567"), (ORGANISATION, "ABC 1234567"),
        (ORGANISATION, "组织机构代码：MAEMCURNX"), (ORGANISATION, "MAEMCURNX"), (ORGANISATION, "MAEMCRNX"), (ORGANISATION, "maed rykyx"), (ORGANISATION, "mahhjqxlx"), (ORGANISATION, "ma12henge"), (ORGANISATION, "MAHE 1234X"), (ORGANISATION, "USCC91130102"), (ORGANISATION, "HWUPKR0M00U8FGXBT394"), (ORGANISATION, "ZHANGSAN123456789"), (ORGANISATION, "911301 MBCX"), (ORGANISATION, "9113O102*MA07EX"),
        (ORGANISATION, "USCC: 91130102"), (ORGANISATION, "9113****0000"), (ORGANISATION, "0311-86687114"), (ORGANISATION, "9"),
        (ORGANISATION, "12345678901234567890-1"),
    ],
)  # fmt: skip
def test_what_has_a_form_is_shown(sensitivity: Sensitivity, text: str) -> None:
    assert may_be_shown(text, sensitivity)


@pytest.mark.parametrize(
    "text",
    [
        "2元", "2圆", "2角", "2分", "2厘", "2元整", "人民币2元", "5美元", "5港元", "5欧元", "5日元", "3百", "3千",
        "3万", "3亿", "8折", "约2元", "共计2元", "合计2元", "大写2元", "2至3元", "2到3元", "3年", "3个月", "3号",
        "3时", "3点", "30秒", "30天", "2周", "3季度", "上半年2次", "下半年2次", "2个半月", "满3年", "3天起",
        "3天止", "前3天", "后3天", "第3期", "3小时", "2元以上", "2元以内", "2元以外", "3次", "3件", "3户", "3家",
        "3项", "3份", "3人", "3级", "3类", "第3款", "18岁", "2吨", "5亩", "100平方米", "5公里", "3斤",
    ],
)  # fmt: skip
def test_a_number_is_shown_with_its_unit(text: str) -> None:
    assert may_be_shown(text, PLAIN)
    assert may_be_shown(text, PERSON)


@pytest.mark.parametrize(
    "text",
    [
        "二〇二五年", "二○二五年", "三千零一十元整", "一千元整", "二千元整", "两千元整", "三千元整", "四千元整",
        "五千元整", "六千元整", "七千元整", "八千元整", "九千元整", "十万元整", "一百元整", "一万元整", "一亿元整",
        "壹仟元整", "贰仟元整", "叁仟元整", "肆仟元整", "伍仟元整", "陆仟元整", "柒仟元整", "捌仟元整", "玖仟元整",
        "壹拾元整", "壹佰元整", "半年整", "五百", "十元", "三日", "百分之五", "第三季度", "伍拾万元", "陆个月", "三千", "三万", "三亿",
    ],
)  # fmt: skip
def test_a_number_in_words_is_shown(text: str) -> None:
    assert may_be_shown(text, PLAIN)


@pytest.mark.parametrize(
    "title",
    [
        "统一社会信用代码", "组织机构代码证", "税务登记证号", "纳税人识别号", "工商注册号", "事业单位法人证书",
        "社会团体法人登记证书", "民办非企业", "登记证字", "登记证第", "贷款卡编码", "中征码", "临时登记证", "正本",
        "副本", "USCC", "LEI", "ID",
    ],
)  # fmt: skip
def test_a_number_of_an_organisation_is_shown_behind_its_title(title: str) -> None:
    for number in ("12345678", ": 12345678", "：12345678"):
        assert may_be_shown(title + number, ORGANISATION)
    assert not may_be_shown(f"张三{title}:12345678", ORGANISATION)


@pytest.mark.parametrize(
    ("sensitivity", "text"),
    [
        (PERSON, "贰仟元整"), (PERSON, "一三〇一〇二二〇〇九一二〇八一五一四 2000元"), (PERSON, "2025-01-01 EA1234567"), (PERSON, "1234567.8"), (PERSON, "2000"), (PERSON, "20250101"), (PERSON, "911301020000A0000X"),
        (PERSON, "示罚〔2025〕1号"), (NAME, "2000"), (NAME, "20250101"),
        (PLAIN, "万三元"), (PLAIN, "方2000元张"), (PLAIN, "123456789012345"), (PLAIN, "999999999999999元"), (PLAIN, "0123456789"),
        (PLAIN, "1.234567890E+17"), (PLAIN, "Abcd"), (PLAIN, "ABCDE12345678"), (PLAIN, "0311-86687114"), (PLAIN, "1,23"[:1] + "x,y@z"),
        (PLAIN, "941301027000003850"), (PLAIN, "919901027000003850"), (PLAIN, "示罚2025第一"), (PLAIN, "张三〔2025〕，1号"),
        (PLAIN, "陆小天"), (PLAIN, "陆万年"), (PLAIN, "伍月元"), (PLAIN, "周天3"), (PLAIN, "周小天 1"), (PLAIN, "方天元2次"), (PLAIN, "1周小天"), (PERSON, "周天3"),
        (PLAIN, "《王小明处罚办法》"), (PLAIN, "《王小明A级条例》"), (PLAIN, "《行政处罚决定书》"), (PLAIN, "张三住区"), (PLAIN, "xxxy"),
        (PLAIN, "2025-01-01 张三"), (PLAIN, "冀A12345"), (PLAIN, "2025-01-01至张三"),
        (ORGANISATION, "123456789012345678901"), (ORGANISATION, "张三12345"), (ORGANISATION, "abc 1234567"), (ORGANISATION, "Zhang 1234567"),
        (ORGANISATION, "MAEMCURNXABC"), (ORGANISATION, "MAEMCURNI"), (ORGANISATION, "ABCDEFGHI"), (ORGANISATION, "代码张三123"),
        (ORGANISATION, "a1@b.cn"), (ORGANISATION, "ABC-DEF"), (ORGANISATION, "张三"),
        (ORGANISATION, "123456789012345678901-1"), (ORGANISATION, "ZHANGSAN12345678"), (ORGANISATION, "zhangsan1985"), (ORGANISATION, "ZHANGSAN1985"), (ORGANISATION, "liwei88"),
        (ORGANISATION, "QQ123456789"), (ORGANISATION, "QQ:123456789"), (ORGANISATION, "wx12345678"), (ORGANISATION, "ZHANG SAN 1"), (ORGANISATION, "JOHN SMITH 1"),
        (ORGANISATION, "91130 MBCX"), (ORGANISATION, "911301 MAEX"), (ORGANISATION, "911301 mbcx"), (ORGANISATION, "DAVID 1234567"), (ORGANISATION, "zhangsan-x"), (PLAIN, "zhangsan-x"), (PLAIN, "zhangsan_1985"), (PLAIN, "wxid_abc123"), (PLAIN, "QQ-12345678"), (PLAIN, "vx.2025.1"), (PLAIN, "weixin-1"), (PLAIN, "WeChat_1"), (PLAIN, "Zhang.san.1985"), (PLAIN, "2025-liwei"),
    ],
)  # fmt: skip
def test_what_has_none_is_masked(sensitivity: Sensitivity, text: str) -> None:
    assert not may_be_shown(text, sensitivity)


def test_two_letters_behind_the_region_make_a_unified_code_and_i_l_o_are_digits_as_typed() -> None:
    for letter in "ABCDEFGHJKMNPQRSTUVWXYZ":
        assert may_be_shown(f"91130102{letter}0000000{letter}0", PERSON)
        assert not may_be_shown(f"91130102{letter}000000000", PERSON)
        assert not may_be_shown(f"91130102000000000{letter}", PERSON)
    for letter in "ILO":
        assert not may_be_shown(f"91130102{letter}0000000{letter}0", PERSON)


@pytest.mark.parametrize(
    ("code", "is_one"),
    [
        ("9113010270MA0038X", True), ("9113010270MA00385XX", True), ("9113010270MA003X", False), ("9113010270MA003850XX", False),
        ("A113010270MA00385X", True), ("N113010270MA00385X", True), ("Y113010270MA00385X", True), ("B113010270MA00385X", False),
        ("9113 0102-70MA 00385X", True), ("n113010270ma00385x", True),
    ],
)  # fmt: skip
def test_a_unified_code_is_one_but_for_a_character(code: str, is_one: bool) -> None:
    assert may_be_shown(code, PERSON) is is_one


@pytest.mark.parametrize(
    "category",
    [
        "11", "12", "13", "19", "21", "29", "31", "32", "33", "34", "35", "39", "41", "49", "51", "52", "53", "59",
        "61", "62", "69", "71", "72", "79", "81", "89", "91", "92", "93", "99", "A1", "A9", "N1", "N2", "N3", "N9",
        "Y1",
    ],
)  # fmt: skip
def test_a_unified_code_of_digits_is_known_by_its_category_and_province(category: str) -> None:
    assert may_be_shown(f"{category}1301027000003850", PLAIN)
    assert not may_be_shown(f"{category[0]}01301027000003850", PLAIN)
    assert not may_be_shown(f"{category}9901027000003850", PLAIN)


@pytest.mark.parametrize(
    ("text", "is_shown"),
    [
        ("MAEMCURNX", True), ("MAABCDEFX", True), ("MAHJKLMNX", True), ("MAQRTUWYX", True), ("MAEM CURNX", True), ("maemcurnx", True),
        ("MAABCDFG", True), ("MABCDFGHJK", False), ("MAEMCRNS", False), ("MBCDMCURN", False), ("MBEMCURNX", True), ("QAEMCURNX", True), ("AMEMCURNX", True),
        ("MAEBCDFGH", True), ("ZMAEMCURNX", True), ("MAEMCURNXB", True), ("MAEMICURNX", True), ("MAEMCURN", False), ("MAMCYLUX", False), ("MAXUEYANG", False),
        ("MAABCDE", False), ("MABCDFGHJKL", False), ("MBIMCURNX", False), ("maemcrns", False), ("MAEM CRNS", False), ("MARY CHENG", False), ("MARGARET", False),
    ],
)  # fmt: skip
def test_an_organisation_code_may_be_of_capitals_alone(text: str, is_shown: bool) -> None:
    assert may_be_shown(text, ORGANISATION) is is_shown


@pytest.mark.parametrize("last", "0123456789ABCDEFGHJKLMNPQRTUWXY")
def test_an_organisation_code_of_the_registry_is_known_anywhere(last: str) -> None:
    assert may_be_shown(f"MA07000{last}8"[:9], PLAIN)
    assert not may_be_shown("MA0700I38", PLAIN)


@pytest.mark.parametrize(
    "text",
    [
        "2025-1-1", "2025/1/1", "2025-12-31", "2025/12/31", "2025.12.31", "2025-1", "2025/12", "2025年12月31日", "2025年12月31号",
        "2025年", "2025年12月", "12月31日", "12月31号", "12月", "1-2-2025", "1/2/25", "12.31.2025", "12-31-25",
        "2025-01-01T12:00", "2025-01-01 12:00:00", "2025-01-01  8时", "2025-01-01 12时30分15秒", "2025-01-01 8点30", "2025-01-01 29:59:59",
        "2025-01-01 8:05AM", "2025-01-01 8:05 PM", "2025-01-01 8:05上午", "2025-01-01 8:05 下午", "2025-01-01T12:00:00Z",
        "2025-01-01 12:00 UTC", "2025-01-01 12:00 GMT", "2025-01-01T12:00+08:00", "2025-01-01T12:00-0559", "2025-01-01T12:00+19:00",
        "2025-01-01 12:00:00.1", "2025-01-01 12:00:00,123456789", "2025-01-01 12:00:15秒",
        "自2025-01-01起至2026-01-01止", "2025-01-01至今", "2025-01-01到2026-01-01", "2025-01-01起2026-01-01", "2025-01-01止2026-01-01",
        "2025-01-01-2026-01-01", "2025-01-01~2026-01-01", "2025-01-01–2026-01-01", "2025-01-01—2026-01-01", "2025-01-01――2026-01-01",
        "2025-01-01 至 2026-01-01", "2025-01-01至长期", "20250101-20251231", "18991231-20000101", "19000101-20991231",
    ],
)  # fmt: skip
def test_a_day_and_a_moment_are_shown_where_numbers_of_persons_belong(text: str) -> None:
    assert may_be_shown(text, PERSON)


@pytest.mark.parametrize(
    "text",
    [
        "125-01-01", "20251-01-01", "2025-123-01", "2025-01-123", "1-2-025", "123-1-2025", "1-123-2025", "2025年123月1",
        "2025-01-01 30:00", "2025-01-01 123:00", "2025-01-01 12:00:60", "2025-01-01 12:00:00.1234567890",
        "2025-01-01T12:00+20:00", "2025-01-01T12:00+08:60", "2025-01-01 12:00XM", "2025-01-01 12:00 午",
        "2025-01-01长期", "2025-01-01至张三", "张三2025-01-01", "20251301-20251231", "20250001-20251231", "20250132-20251231",
        "17991231-20000101", "20250101-21000101", "20250101-20251331", "2025-01-01;2026-01-01",
    ],
)  # fmt: skip
def test_what_is_no_day_is_masked_there(text: str) -> None:
    assert not may_be_shown(text, PERSON)


@pytest.mark.parametrize(
    ("text", "is_shown"),
    [
        ("20250101120000123", True), ("19991231235959999", True), ("20250101120000", True), ("202501011200123", True),
        ("21000101120000123", False), ("20251301120000123", False), ("20250001120000123", False), ("20250100120000123", False),
        ("20250132120000123", False), ("20250101240000123", False), ("20250101126000123", False), ("20250101120060123", False),
        ("202501011200001234", False),
    ],
)  # fmt: skip
def test_a_moment_may_be_written_in_digits_alone(text: str, is_shown: bool) -> None:
    assert may_be_shown(text, PLAIN) is is_shown


@pytest.mark.parametrize(
    ("text", "is_shown"),
    [
        ("1,234,567,890.12", True), ("1,234,567,890,123", True), ("1,234,567,890,123,456", False), ("123456789012345", False),
        ("01234567", True), ("012345678", False), ("123456789.123456789012", True), ("123456789.1234567890123", False), ("$ 123456789 %", True),
        ("+123456789", True), ("−123456789", True), ("-¥123456789", True), ("€123456789", True), ("£123456789", False),
        ("1.12345678E+17", True), ("1.123456789E+17", False), ("1e-123", True), ("-1.5E9", True),
        ("12:34:56 78", True), ("1;2,3/4+5~6–7—8", True), ("12:34:56 789", False), ("12345678", True), ("1:a", False),
        ("RMB123456789元", True), ("cny 123456789.5", True), ("USD123456789.5", True), ("HKD123456789.5", True), ("EUR123456789.5", True),
        ("XYZ123456789.5", False), ("123456789‰元", True), ("(123456789元)", True), ("99999999-9999999元", False), ("99999999-999999元", True),
    ],
)  # fmt: skip
def test_an_amount_is_shown_up_to_the_length_of_amounts(text: str, is_shown: bool) -> None:
    assert may_be_shown(text, PLAIN) is is_shown


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
        ("", False), ("2000元", False), ("3天", False), ("没有", False), ("金罚", False), ("李罚款", False), ("罚款李明", False), ("没收李小明违法所得", False), ("违法所得没收李明", False), ("李小明没收违法", False),
        ("罚款：李明", False), ("罚款 / 李金", False), ("罚款：警示", True), ("罚；款", True), ("罚款aaaeeefff", False),
        ("罚款" * (LONGEST // 2 + 1), False),
    ],
)  # fmt: skip
def test_a_word_is_near_a_code_when_half_of_both_is_the_same(word: str, is_one: bool) -> None:
    assert is_like_a_code(word, get("penalty-kind")) is is_one


@pytest.mark.parametrize(
    ("text", "is_shown"),
    [
        ("《食品安全法》第一百二十四条第一款", True), ("食品安全法", True), ("农产品法", False), ("《示例省市场条例》", True), ("中华人民共和国行政处罚法（2021年修订）", True),
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
