"""Values of every kind that turn up in a column, drawn by a seed: what must never be read in an output, and what helps.

Numbers of persons are invented, by province, day and chance.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from attrs import frozen

from credit_standard.findings.masks.persons import luhn
from credit_standard.identifiers.parts.arithmetic import (
    USCC_ALPHABET,
    citizen_check_character,
    org_code_check_character,
    registration_check_digit,
    uscc_check_character,
)

Draw = Callable[[Random], str]
SURNAMES, GIVEN = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂"
COMPOUND = ("欧阳", "司马", "上官", "诸葛", "东方", "皇甫")
HOME = ("110105", "130102", "320106", "440305", "510104", "620102", "650102", "810000", "371302", "150102")
WIDE = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")
HAN = str.maketrans("0123456789", "〇一二三四五六七八九")


@frozen
class Kind:
    """A kind of value.

    Attributes:
        zh: what it is.
        hidden: must not stand whole, nor all but a character of it, in any output.
        draw: one of them.
    """

    zh: str
    hidden: bool
    draw: Draw


def digits(random: Random, count: int) -> str:
    return "".join(random.choices("0123456789", k=count))


def citizen(random: Random) -> str:
    born = date(1940, 1, 1) + timedelta(days=random.randrange(27_000))
    body = f"{random.choice(HOME)}{born:%Y%m%d}{digits(random, 3)}"
    return body + citizen_check_character(body)


def citizen_15(random: Random) -> str:
    number = citizen(random)
    return number[:6] + number[8:17]


def wrong(random: Random, number: str) -> str:
    """One character is another one."""
    at = random.randrange(len(number))
    return number[:at] + random.choice([c for c in "0123456789X" if c != number[at]]) + number[at + 1 :]


def exchanged(random: Random, number: str) -> str:
    at = random.randrange(len(number) - 1)
    return number[:at] + number[at + 1] + number[at] + number[at + 2 :]


def short(random: Random, number: str) -> str:
    at = random.randrange(len(number))
    return number[:at] + number[at + 1 :]


def long(random: Random, number: str) -> str:
    at = random.randrange(len(number) + 1)
    return number[:at] + random.choice("0123456789") + number[at:]


SLIPS = (wrong, exchanged, short, long)


def parted(number: str, *sizes: int, by: str = "-") -> str:
    parts, start = [], 0
    for size in sizes:
        parts.append(number[start : start + size])
        start += size
    return by.join([*parts, number[start:]])


def mobile(random: Random) -> str:
    return "1" + random.choice("3456789") + digits(random, 9)


def passport(random: Random) -> str:
    return random.choice(("E", "G", "EA", "EK")).ljust(9, "#").replace("#", "{}").format(*digits(random, 8))


def taiwan_card(random: Random) -> str:
    """A: 10, weighed by 1 and 9; the other digits by 8 down to 1, and the last makes it a multiple of ten."""
    body = random.choice("12") + digits(random, 7)
    weighed = 1 + sum(int(digit) * weight for digit, weight in zip(body, range(8, 0, -1), strict=True))
    return f"A{body}{-weighed % 10}"


def bank_card(random: Random) -> str:
    body = random.choice(("621700", "622848", "955880", "436742")) + digits(random, 12)
    return body + next(last for last in "0123456789" if luhn(body + last))


def uscc(random: Random, pair: str | None = None) -> str:
    pair = pair or random.choice(("91", "91", "92", "93", "11", "12", "51", "52"))
    body = random.choice((digits(random, 8), "MA" + "".join(random.choices(USCC_ALPHABET, k=6))))
    code = pair + random.choice(HOME[:7]) + body + org_code_check_character(body)
    return code + uscc_check_character(code)


def organisation_code(random: Random) -> str:
    body = "MA" + "".join(random.choices(USCC_ALPHABET, k=6)) if random.random() < 0.5 else digits(random, 8)
    return body + org_code_check_character(body)


def registration_number(random: Random) -> str:
    """Of 15 digits; the eight in the middle are a running number of small registries."""
    body = f"{random.choice(HOME[:7])}0000{digits(random, 4)}"
    return body + registration_check_digit(body)


def name(random: Random) -> str:
    return random.choice(SURNAMES) + "".join(random.choices(GIVEN, k=random.choice((1, 2))))


def company(random: Random) -> str:
    place = random.choice(("示例市", "石门市", "清河县", "张家村"))
    trade = random.choice(("商贸有限公司", "建筑工程集团", "科技股份有限公司", "蔬菜专业合作社", "第二医院"))
    return place + random.choice(("东一甲", "恒通", "宏达", "北辰")) + trade


def day(random: Random) -> date:
    return date(1980, 1, 1) + timedelta(days=random.randrange(17_000))


def _of(*words: str) -> Draw:
    return lambda random: random.choice(words)


HIDDEN = {
    "citizen": Kind("公民身份号码", True, citizen),
    "citizen-slip": Kind("公民身份号码，错一处", True, lambda r: r.choice(SLIPS)(r, citizen(r))),
    "citizen-parted": Kind(
        "公民身份号码，有分隔", True, lambda r: parted(citizen(r), 6, 8, by=r.choice(("-", " ", ".", "/", "_", "·", "—", "      ")))
    ),
    "citizen-parted-slip": Kind(
        "公民身份号码，有分隔且错一处",
        True,
        lambda r: parted(r.choice(SLIPS)(r, citizen(r)), 4, 4, 4, 4, by=r.choice((" ", "-", "  "))),
    ),
    "citizen-dressed": Kind(
        "公民身份号码，全角、中文数字、零宽字符",
        True,
        lambda r: r.choice(
            (citizen(r).translate(WIDE), citizen(r).translate(HAN), "\u200b".join(parted(citizen(r), 6, 8, by="|").split("|")))
        ),
    ),
    "citizen-within": Kind(
        "文字中的公民身份号码",
        True,
        lambda r: r.choice(("{}{}", "{}（{}）", "身份证号{1}{0}", "ID{1}", "{1}/{0}")).format(name(r), citizen(r)),
    ),
    "citizen-15": Kind("15 位身份证号码", True, citizen_15),
    "citizen-tax": Kind("个人的税号", True, lambda r: citizen(r) + digits(r, 2)),
    "citizen-float": Kind("按数字写出的身份证号码", True, lambda r: citizen(r)[:17] + "0.0"),
    "mobile": Kind("手机号码", True, mobile),
    "mobile-parted": Kind(
        "手机号码，有分隔或区号",
        True,
        lambda r: r.choice((parted(mobile(r), 3, 4), parted(mobile(r), 3, 4, by=" "), "+86" + mobile(r), "0086 " + mobile(r))),
    ),
    "mobiles": Kind("两个手机号码", True, lambda r: mobile(r) + r.choice("/、,; ") + mobile(r)),
    "passport": Kind("护照号码", True, passport),
    "permit": Kind(
        "往来港澳台通行证、回乡证", True, lambda r: r.choice((r.choice("CHLMTW") + digits(r, 8), "CA" + digits(r, 7)))
    ),
    "residence": Kind(
        "外国人永久居留证", True, lambda r: "9" + citizen(r)[:2] + digits(r, 3) + citizen(r)[6:17] + digits(r, 1)
    ),
    "card": Kind(
        "港澳台身份证、军官证", True,
        lambda r: r.choice((f"A{digits(r, 6)}({digits(r, 1)})", f"1{digits(r, 6)}（{digits(r, 1)}）", taiwan_card(r), f"军字第{digits(r, 7)}号")),
    ),
    "bank-card": Kind("银行卡", True, bank_card),
    "name": Kind("姓名", True, name),
    "name-compound": Kind("复姓姓名", True, lambda r: r.choice(COMPOUND) + "".join(r.choices(GIVEN, k=2))),
    "name-other": Kind("少数民族、外国人姓名", True, _of("阿依古丽·示例", "买买提·甲乙", "Zhang San", "John Example")),
    "name-labelled": Kind("姓名，有称谓在前", True, lambda r: r.choice(("法人：", "经营者：", "自然人 ")) + name(r)),
    "names": Kind("多人姓名", True, lambda r: r.choice("、，;").join((name(r), name(r)))),
    "mail": Kind("电子邮件", True, lambda r: f"zhang{digits(r, 3)}@example.com"),
}  # fmt: skip

HARMLESS = {
    "uscc": Kind("统一社会信用代码", False, uscc),
    "uscc-wrong": Kind("统一社会信用代码，错一处", False, lambda r: r.choice(SLIPS)(r, uscc(r))),
    "uscc-form": Kind(
        "统一社会信用代码，小写、空格、前缀", False,
        lambda r: r.choice((uscc(r).lower(), parted(uscc(r), 4, 4, 4, by=" "), "统一社会信用代码：" + uscc(r))),
    ),
    "org-code": Kind("组织机构代码", False, organisation_code),
    "org-code-printed": Kind("组织机构代码，有连字符", False, lambda r: parted(organisation_code(r), 8)),
    "org-code-wrong": Kind("组织机构代码，错一处", False, lambda r: r.choice(SLIPS)(r, organisation_code(r))),
    "registration": Kind("工商注册号", False, registration_number),
    "registration-wrong": Kind("工商注册号，错一处", False, lambda r: r.choice(SLIPS)(r, registration_number(r))),
    "certificate": Kind("事业单位、社会组织证号", False, _of("事证第113010000123号", "冀石社证字第010012号", "113010000123")),
    "date": Kind(
        "日期", False, lambda r: format(day(r), r.choice(("%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%Y年%m月%d日", "%Y.%m.%d")))
    ),
    "date-wrong": Kind("不存在的日期", False, _of("2021-02-30", "2025/13/01", "20251301", "25.1.1", "2025年2月31日", "3/14/2025")),
    "moment": Kind("日期和时间", False, lambda r: f"{day(r)} {r.randrange(24):02}:{r.randrange(60):02}:00"),
    "amount": Kind("金额", False, lambda r: r.choice((f"{r.random() * 10**6:.2f}", f"{r.randrange(10**6):,}", f"{r.random() * 10:.6f}"))),
    "amount-unit": Kind("金额，有单位", False, _of("2000元", "2,000.50 万元", "￥300", "人民币贰仟元整", "约 3 万元", "50%")),
    "damaged": Kind("表格软件损坏的数字", False, _of("1.30102E+17", "########", "#N/A", "#REF!")),
    "null": Kind("空值词", False, _of("无", "/", "N/A", "NULL", "——", "不详", "None")),
    "code": Kind("代码词", False, _of("罚款", "警告", "法人及非法人组织", "自然人", "身份证", "fine")),
    "code-near": Kind("错写的代码词", False, _of("罚金", "警示", "罚款2000元", "没收违法所的", "身份证件")),
    "reference": Kind(
        "文号", False, lambda r: r.choice(("示市监罚〔{0}〕{1}号", "（{0}）示0102行初{1}号", "示环罚字[{0}]第{1}号")).format(2025, r.randrange(999))
    ),
    "record-id": Kind("记录编号", False, lambda r: f"HB-2025-{digits(r, 6)}"),
    "region": Kind("行政区划代码", False, _of(*HOME)),
    "organisation": Kind("单位名称", False, company),
    "authority": Kind("机关名称", False, _of("示例市市场监督管理局", "税务局", "示例市人民法院", "示例市公共信用信息中心")),
}  # fmt: skip
KINDS = HIDDEN | HARMLESS
