"""One expression, one meaning: Python, polars, text and words agree."""

import pickle
import re
from datetime import date
from decimal import Decimal
from itertools import product

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard.language import (
    AS_OF,
    C,
    Expression,
    ExpressionError,
    F,
    abolished_before,
    born,
    cites,
    contains,
    individual_business,
    is_male,
    masked_name,
    name_with_number,
    parse,
    same_organisation,
    starts_with,
    to_text,
    under_age,
    yuan_of,
)
from credit_standard.language.checking import check_types
from credit_standard.language.columns import to_columns
from credit_standard.language.field_columns import FieldColumns
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
    resolved,
)
from credit_standard.language.python import RecordCells, to_function
from credit_standard.language.words import to_words
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
INVALID = object()
records = st.fixed_dictionaries(
    {name: st.one_of(st.none(), st.just(INVALID), VALUES[name]) for name in ELEMENTS}
)


@given(expression=expressions, rows=st.lists(records, min_size=1, max_size=4), as_of=st.none() | DAYS)
def test_python_and_polars_give_the_same_answer(
    expression: Expression, rows: list[dict[str, object]], as_of: date | None
) -> None:
    function = to_function(expression, TYPES)
    values = [{name: None if value is INVALID else value for name, value in row.items()} for row in rows]
    present = [{name for name, value in row.items() if value is not None} for row in rows]
    one_by_one = [function(RecordCells(v, p, as_of)) for v, p in zip(values, present, strict=True)]
    batch = pl.DataFrame(
        [
            pl.Series(name, [row[name] for row in values], dtype=e.value_type.polars)
            for name, e in ELEMENTS.items()
        ]
        + [pl.Series(FieldColumns(name).presence, [name in p for p in present]) for name in ELEMENTS]
    )
    together = batch.select(to_columns(expression, TYPES, as_of).alias("answer"))["answer"]
    assert together.to_list() == one_by_one


@given(expressions)
def test_the_text_form_reads_back_to_an_expression_with_the_same_text(expression: Expression) -> None:
    assert to_text(parse(to_text(expression))) == to_text(expression)


@given(expressions)
def test_an_expression_is_a_value(expression: Expression) -> None:
    """Equal to its copy, wherever that comes from; usable as a key."""
    copy = pickle.loads(pickle.dumps(expression))
    assert copy == expression
    assert {copy} == {expression}


@given(expressions)
def test_every_expression_can_be_said_in_both_languages(expression: Expression) -> None:
    said = to_words(expression, {name: one.title for name, one in ELEMENTS.items()}, TYPES)
    assert said.zh
    assert said.en


@pytest.mark.parametrize(
    ("expression", "zh", "en"),
    [
        (
            F.kinds.has("fine") & (F.amount > 0),
            "“处罚类别”包含“罚款”且“金额”大于 0",
            "“Penalty kinds” includes “Fine” and “Amount” is above 0",
        ),
        (~F.day.present, "未填写“日期”", "“Day” is empty"),
        (F.day >= F.other_day, "“日期”不早于“另一日期”", "“Day” is not before “Other day”"),
        (
            F.kind.is_in("ordinary", "other"),
            "“许可类别”为“普通”或“其他”",
            "“Licence kind” is “Ordinary” or “Other”",
        ),
        (
            (F.kind == "other") | F.day.present & F.text.present,
            "“许可类别”为“其他”或填写了“日期”和“文字”",
            "“Licence kind” is “Other” or “Day” and “Text” are given",
        ),
        (
            under_age(F.number, 18, AS_OF),
            "“证件号码”的持有人在校验日期未满 18 周岁",
            "the holder of “Number” is under 18 on the day of the check",
        ),
        (F.flag == True, "“是否”为是", "“Whether” is yes"),  # noqa: E712 - the language's own comparison
        (F.flag == False, "“是否”为否", "“Whether” is no"),  # noqa: E712 - the language's own comparison
        (F.kinds.has("unknown"), "“处罚类别”包含“unknown”", "“Penalty kinds” includes “unknown”"),
        (F.text.is_in("甲", "乙"), "“文字”为“甲”或“乙”", "“Text” is “甲” or “乙”"),
    ],
)
def test_words_say_what_the_expression_says(expression: Expression, zh: str, en: str) -> None:
    said = to_words(expression, {name: one.title for name, one in ELEMENTS.items()}, TYPES)
    assert (said.zh, said.en) == (zh, en)


COMPARISONS = [
    (F.amount == 1, "“金额”等于 1", "“Amount” equals 1"),
    (F.amount != 1, "“金额”不等于 1", "“Amount” differs from 1"),
    (F.amount < 1, "“金额”小于 1", "“Amount” is below 1"),
    (F.amount <= 1, "“金额”不大于 1", "“Amount” is at most 1"),
    (F.amount > 1, "“金额”大于 1", "“Amount” is above 1"),
    (F.amount >= 1, "“金额”不小于 1", "“Amount” is at least 1"),
    (F.day == F.other_day, "“日期”等于“另一日期”", "“Day” equals “Other day”"),
    (F.day != F.other_day, "“日期”不等于“另一日期”", "“Day” differs from “Other day”"),
    (F.day < F.other_day, "“日期”早于“另一日期”", "“Day” is before “Other day”"),
    (F.day <= F.other_day, "“日期”不晚于“另一日期”", "“Day” is not after “Other day”"),
    (F.day > F.other_day, "“日期”晚于“另一日期”", "“Day” is after “Other day”"),
    (F.day >= F.other_day, "“日期”不早于“另一日期”", "“Day” is not before “Other day”"),
    (F.kind == "other", "“许可类别”为“其他”", "“Licence kind” is “Other”"),
    (F.kind != "other", "“许可类别”不为“其他”", "“Licence kind” is not “Other”"),
    (~F.kind.is_in("other"), "“许可类别”不为“其他”", "“Licence kind” is not “Other”"),
]


@pytest.mark.parametrize(("expression", "zh", "en"), COMPARISONS)
def test_each_comparison_has_its_words(expression: Expression, zh: str, en: str) -> None:
    said = to_words(expression, {name: one.title for name, one in ELEMENTS.items()}, TYPES)
    assert (said.zh, said.en) == (zh, en)


def test_constants_of_different_types_are_different() -> None:
    assert len({Const(1), Const(value=True), Const(Decimal(1))}) == 3


def test_a_concept_is_resolved_to_the_field_of_the_declaration() -> None:
    assert resolved(C.record_date >= F.day, {"record-date": "other_day"}) == (F.other_day >= F.day)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("of_male(number)", "is_male"),
        ("given_up(region, day)", "abolished_before"),
        ("day <= record_date", "concept('record-date')"),
    ],
)
def test_an_earlier_word_names_the_one_of_today(text: str, advice: str) -> None:
    with pytest.raises(ExpressionError, match=re.escape(advice)):
        parse(text)


@given(expression=expressions, row=records, as_of=DAYS)
def test_the_text_form_keeps_the_meaning(expression: Expression, row: dict[str, object], as_of: date) -> None:
    values = {name: None if value is INVALID else value for name, value in row.items()}
    cells = RecordCells(values, {name for name, value in row.items() if value is not None}, as_of)
    assert to_function(parse(to_text(expression)), TYPES)(cells) == to_function(expression, TYPES)(cells)


def test_an_absent_operand_leaves_a_comparison_unknown() -> None:
    assert to_function(F.day <= F.other_day, TYPES)(RecordCells({}, set())) is None


def test_present_looks_at_the_text_not_at_the_value() -> None:
    invalid = RecordCells({"day": None}, {"day"})
    assert to_function(F.day.present, TYPES)(invalid) is True


def test_a_code_that_carries_a_text_is_still_that_code() -> None:
    assert to_function(F.kind == "other", TYPES)(RecordCells({"kind": "other:美容"}, {"kind"})) is True


@pytest.mark.parametrize(
    ("code", "day", "answer"),
    [
        ("132301", date(1993, 12, 31), False),  # given up in 1993, nobody says on which day
        ("132301", date(1994, 1, 1), True),
        ("130123", date(1970, 1, 1), False),  # younger than the day
        ("132201", date(1984, 7, 1), False),  # given up in 1983, given to another place in 1986
        ("110302", date(2020, 1, 1), None),  # a registrar's own
        ("100000", date(2020, 1, 1), None),
        ("130199", date(2020, 1, 1), None),
    ],
)
def test_a_region_is_given_up_when_no_source_has_it_any_more(
    code: str, day: date, answer: bool | None
) -> None:
    cells = RecordCells({"region": code, "day": day}, {"region", "day"})
    assert to_function(abolished_before(F.region, F.day), TYPES)(cells) is answer


@pytest.mark.parametrize(
    "text",
    ["abolished_before(text, day)", "abolished_before(number, day)", "abolished_before(region, count)"],
)
def test_only_a_region_is_given_up_and_only_on_a_day(text: str) -> None:
    with pytest.raises(ExpressionError, match="needs a region code and a date"):
        check_types(parse(text), TYPES)


def test_a_chain_of_comparisons_is_refused() -> None:
    with pytest.raises(TypeError, match="no truth value"):
        F.day <= F.other_day <= AS_OF  # noqa: B015 - the chain itself is the mistake


def test_a_float_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^a float cannot stand in an expression; use int, Decimal, str or date$"):
        F.amount > 0.1  # noqa: B015 - building it is the mistake


@pytest.mark.parametrize(
    ("text", "column", "advice"),
    [
        ("a <= b <= c", 1, "write a <= b and b <= c"),
        ("present(a) and b", 16, "b alone is no condition"),
        ("has(a)", 1, "here a condition is needed"),
        ("a == 1e3", 6, "digits only"),
        ("a ==", 1, "not an expression"),
        ("__import__('os')", 1, "there is no function __import__"),
        ("处罚 > 0 and 1", 12, "here a condition is needed"),
        ("a > True", 5, "write true or false"),
        ("d > date('2021-02-30')", 10, "write a day as"),
        ("a in (b,)", 7, "a text in quotes"),
    ],
)
def test_a_text_that_is_no_expression_says_where_and_what_to_write(
    text: str, column: int, advice: str
) -> None:
    with pytest.raises(ValueError, match=rf"^column {column}: .*{advice}"):
        parse(text)


def test_numbers_in_text_are_exact() -> None:
    compare = parse("amount == 0.1")
    assert isinstance(compare, Compare)
    assert isinstance(compare.right, Const)
    assert compare.right.value == Decimal("0.1")


# Functions that look into texts: what they say of every text of the tables above

CITATIONS: list[object] = [
    "《甲法》第一条", "甲 \t法", "甲\r\n法", "《甲》《法》", "甲\u3000法", "甲\u00a0\u200b\ufeff法", "〈甲〉法", "甲-法", "甲，法", "法甲", "甲", "",
]  # fmt: skip
IN_TEXTS = [
    (cites(F.text, "甲法"), {"text": CITATIONS}),
    (same_organisation(F.tax, F.uscc), {"tax": TAX_NUMBERS, "uscc": USCCS}),
    (individual_business(F.registration), {"registration": REGISTRATIONS}),
    (name_with_number(F.person), {"person": NAMES_OF_PERSONS}),
    (masked_name(F.person), {"person": NAMES_OF_PERSONS}),
    (yuan_of(F.amount, F.content), {"amount": _FIGURES, "content": _CONTENTS}),
]


@pytest.mark.parametrize(
    ("condition", "texts"), IN_TEXTS, ids=lambda one: "" if isinstance(one, dict) else repr(one)
)
def test_a_function_that_looks_into_texts_says_the_same_alone_and_in_a_column(
    condition: Expression, texts: dict[str, list[object]]
) -> None:
    rows = [dict(zip(texts, values, strict=True)) for values in product(*texts.values())]
    alone = [to_function(condition, TYPES)(RecordCells(row, set(row))) for row in rows]
    batch = pl.DataFrame(
        [
            pl.Series(name, [row[name] for row in rows], dtype=ELEMENTS[name].value_type.polars)
            for name in texts
        ]
    )
    together = batch.select(to_columns(condition, TYPES, None).alias("answer"))["answer"]
    assert together.to_list() == alone
    assert {True, False} <= set(alone)
