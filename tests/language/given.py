"""Expressions, records and types that the tests of the language share."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from credit_standard.language import (
    F,
    abolished_before,
    born,
    contains,
    individual_business,
    is_male,
    masked_name,
    name_with_number,
    same_organisation,
    starts_with,
    under_age,
    yuan_of,
)
from credit_standard.language.nodes import (
    And,
    AsOf,
    Compare,
    Const,
    FieldReference,
    Has,
    IsIn,
    Not,
    Operand,
    Or,
    Present,
)
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    Date,
    DocumentNumber,
    Identifier,
    Integer,
    Text,
    YesNo,
)

ELEMENTS = {
    element.name: element
    for element in (
        Date("日期", "Day", name="day"),
        Date("另一日期", "Other day", name="other_day"),
        Amount("金额", "Amount", unit="万元", digits=12, places=2, name="amount"),
        Integer("数量", "Count", unit="人", name="count"),
        Text("文字", "Text", max_length=20, name="text"),
        Code("许可类别", "Licence kind", code_list="licence-kind", name="kind"),
        Codes("处罚类别", "Penalty kinds", code_list="penalty-kind", name="kinds"),
        YesNo("是否", "Whether", name="flag"),
        Code("证件类型", "Kind of document", code_list="document-type", name="document_type"),
        DocumentNumber("证件号码", "Number", type_field="document_type", name="number"),
        Identifier("区划", "Region", kind="region", name="region"),
        Text("姓名", "Name", max_length=50, name="person"),
        Identifier("统一代码", "Unified code", kind="uscc", name="uscc"),
        Identifier("税号", "Tax number", kind="tax-number", name="tax"),
        Identifier("注册号", "Registration number", kind="registration-number", name="registration"),
        Text("内容", "Content", max_length=50, name="content"),
    )
}


TYPES = {name: element.value_type for name, element in ELEMENTS.items()}

DAYS = st.dates(date(2020, 1, 1), date(2020, 1, 5))

AMOUNTS = st.integers(-200, 200).map(lambda cents: Decimal(cents) / 100)

_FIGURES = [Decimal(text) for text in ("0.00", "0.15", "1.00", "1.50", "2.00")]

KINDS = st.sampled_from(["ordinary", "other:美容", "other"])

PENALTIES = st.sampled_from(["fine", "warning", "other:告诫"])

TEXTS = st.text("护照92a", max_size=4)

# Days of birth around the days on which one turns 14 to 18; no month 13; a document without a day of birth.
PERSONS = ["130102200401020011", "13010220040103002X", "130102060101003", "G12345678", "130102200413990015"]

NUMBERS = st.sampled_from(PERSONS)

# Given up before the days, on the last one before them, after them; in force; of a registrar, the nation, no list.
REGION_CODES = ["132301", "371200", "130521", "130102", "110302", "100000", "130199"]

REGIONS = st.sampled_from(REGION_CODES)

# Of two organisations: unified code, tax numbers with and without one; a person's, a dummy, a wrong code inside.
USCCS = ["91110000600037341L", "91110000D2143569XE", "91130102000000000Q", "00000000000000000X"]

TAX_NUMBERS = ["91110000600037341L", "91110108600037341Q", "130100600037341", "130100D2143569X", "130102600037342",
     "11010519491231002X", "110105491231002", "11010549123100201", "600037341"]  # fmt: skip


REGISTRATIONS = ["130100600000018", "130100100000018", "1301021000012", "130100NA000001X"]

NAMES_OF_PERSONS = ["张三", "张三13800138000", "李四1", "张*", "欧阳××", "买买提·艾力", "John Smith", "张三１", "上海107投资有限公司",
     "甲投资公司（委派代表：张三 138-0013-8000）"]  # fmt: skip


_CONTENTS = ["罚款1.5元", "罚款1.50 元", "罚款 2  元", "罚款壹元伍角", "罚款２元", "每件1元，罚款2元", "罚款2元（0.5万元）", "罚款15000元",
     "罚款两元整", "￥2", "罚款1元以上", "罚款 2\t圆", "罚款02元", "罚款1,500元", "警告", "一万五千元，1.5元",
     "人民币2", "RMB 2.00，警告", "CNY：2", "人民币2元", "人民币贰元", "人民币贰整", "人民币:贰", "罚款（元）2", "罚款2（元）", "（元）：两",
     "贰（元）", "罚款2万", "罚款2万件", "罚款 2 万，警告", "贰万", "贰万整", "2万5千元", "两万五", "人民币2万", "人民币 2千", "CNY2 ", "二〇〇〇〇元",
     "一五〇〇元", "人民币20,000", "人民币2，000", "人民币2.", "（元）", "人民币", "万", "人民币２", "人民币2以下", "人民币2（万元）", "罚款0.0002万", "人民币五毛",
     "罚款0.0002万元", "罚款0.00000002亿元", "罚款0.002千元", "罚款2.00元", "罚款2五百元", "罚款2万元"]  # fmt: skip


VALUES = {
    "day": DAYS, "other_day": DAYS, "amount": AMOUNTS | st.sampled_from(_FIGURES), "count": st.integers(-2, 2), "text": TEXTS, "kind": KINDS,
    "kinds": st.lists(PENALTIES, min_size=1, max_size=3, unique=True), "flag": st.booleans(), "number": NUMBERS,
    "document_type": st.sampled_from(["citizen-id", "other:x"]), "region": REGIONS, "person": st.sampled_from(NAMES_OF_PERSONS),
    "uscc": st.sampled_from(USCCS), "tax": st.sampled_from(TAX_NUMBERS),
    "registration": st.sampled_from(REGISTRATIONS), "content": st.sampled_from(_CONTENTS),
}  # fmt: skip


OPERATORS = st.sampled_from(["==", "!=", "<", "<=", ">", ">="])

EQUALITY = st.sampled_from(["==", "!="])


def names(*fields: str) -> st.SearchStrategy[Operand]:
    return st.sampled_from(fields).map(FieldReference)


days = st.one_of(names("day", "other_day"), DAYS.map(Const), st.just(AsOf()))

numbers = st.one_of(names("amount", "count"), AMOUNTS.map(Const), st.integers(-2, 2).map(Const))

leaves = st.one_of(
    st.builds(Present, names(*ELEMENTS)),
    st.builds(Has, names("kinds"), st.sampled_from(["fine", "other"])),
    st.builds(IsIn, names("kind"), st.sampled_from([("ordinary",), ("ordinary", "other")])),
    st.sampled_from(["9", "护照"]).map(lambda prefix: starts_with(F.text, prefix)),
    st.sampled_from([("2",), ("护照", "a")]).map(lambda parts: contains(F.text, *parts)),
    st.just(is_male(F.number)),
    st.builds(lambda years, on: under_age(F.number, years, on), st.integers(14, 18), days),
    days.map(lambda on: abolished_before(F.region, on)),
    st.sampled_from(
        [
            same_organisation(F.tax, F.uscc),
            individual_business(F.registration),
            name_with_number(F.person),
            masked_name(F.person),
            yuan_of(F.amount, F.content),
        ]
    ),
    st.builds(Compare, OPERATORS, st.just(born(F.number).node), days),
    st.builds(Compare, OPERATORS, names("day", "other_day"), days),
    st.builds(Compare, OPERATORS, days, names("day", "other_day")),
    st.builds(Compare, OPERATORS, names("amount", "count"), numbers),
    st.builds(Compare, OPERATORS, numbers, names("amount", "count")),
    st.builds(Compare, EQUALITY, names("text"), TEXTS.map(Const)),
    st.builds(Compare, EQUALITY, names("kind"), st.sampled_from(["ordinary", "other"]).map(Const)),
    st.builds(Compare, EQUALITY, names("flag"), st.booleans().map(Const)),
)


expressions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=8,
)


CITATIONS: list[object] = [
    "《甲法》第一条", "甲 \t法", "甲\r\n法", "《甲》《法》", "甲\u3000法", "甲\u00a0\u200b\ufeff法", "〈甲〉法", "甲-法", "甲，法", "法甲", "甲", "",
]  # fmt: skip
