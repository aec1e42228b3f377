"""One expression, one meaning: Python, polars, text and words agree."""

import pickle
import re
from datetime import date, timedelta
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
    Compare,
    ConceptReference,
    Const,
    FieldReference,
    resolved,
)
from credit_standard.language.python import RecordCells, to_function
from credit_standard.language.words import to_words
from credit_standard.regions import end_days
from tests.language.given import (
    _CONTENTS,
    _FIGURES,
    CITATIONS,
    DAYS,
    ELEMENTS,
    NAMES_OF_PERSONS,
    REGISTRATIONS,
    TAX_NUMBERS,
    TYPES,
    USCCS,
    VALUES,
    expressions,
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


ROWS: list[dict[str, object]] = [
    {
        "count": 1,
        "kind": "other:美容",
        "kinds": ["fine", "other:告诫"],
        "text": "护照",
        "region": "132301",
        "number": "130102200401020011",
    },
    {
        "count": 2,
        "kind": "ordinary",
        "kinds": ["warning"],
        "text": "2",
        "region": "130102",
        "number": "130102060101003",
    },
    {"count": 3, "kind": "other", "kinds": ["other"], "text": "", "region": "999999", "number": "G12345678"},
    dict.fromkeys(("count", "kind", "kinds", "text", "region", "number")),
]
TOLD: list[tuple[Expression, list[bool | None]]] = [
    (F.count == 2, [False, True, False, None]),
    (F.count != 2, [True, False, True, None]),
    (F.count < 2, [True, False, False, None]),
    (F.count <= 2, [True, True, False, None]),
    (F.count > 2, [False, False, True, None]),
    (F.count >= 2, [False, True, True, None]),
    (F.kind == "other", [True, False, True, None]),
    (F.kind.is_in("other", "x"), [True, False, True, None]),
    (F.kinds.has("other"), [True, False, True, None]),
    (F.kinds.has("fine"), [True, False, False, None]),
    (F.count.present, [True, True, True, False]),
    (~(F.count == 2), [True, False, True, None]),
    (starts_with(F.text, "护"), [True, False, False, None]),
    (contains(F.text, "2", "照"), [True, True, False, None]),
    (abolished_before(F.region, date(2020, 1, 1)), [True, False, None, None]),
    (under_age(F.number, 18, date(2022, 1, 1)), [True, False, None, None]),
    (under_age(F.number, 18, date(2022, 1, 2)), [False, False, None, None]),
    (is_male(F.number), [True, True, None, None]),
    (born(F.number) == date(2004, 1, 2), [True, False, None, None]),
    ((F.count == 2) | (F.kind == "other"), [True, True, True, None]),
    ((F.count >= 2) & F.kinds.has("other"), [False, False, True, None]),
    (F.count.present & (F.count == 2), [False, True, False, False]),
    ((F.count == 2) | ~F.count.present, [False, True, False, True]),
    ((F.count == 2) & F.text.present, [False, True, False, False]),
]


@pytest.mark.parametrize(
    ("condition", "told"), TOLD, ids=lambda one: "" if isinstance(one, list) else repr(one)
)
def test_a_condition_tells_so_of_each_row_alone_and_in_a_column(
    condition: Expression, told: list[bool | None]
) -> None:
    function = to_function(condition, TYPES)
    present = [{name for name, value in row.items() if value is not None} for row in ROWS]
    assert [function(RecordCells(row, there)) for row, there in zip(ROWS, present, strict=True)] == told
    batch = pl.DataFrame(
        [
            pl.Series(name, [row[name] for row in ROWS], dtype=ELEMENTS[name].value_type.polars)
            for name in ROWS[0]
        ]
        + [pl.Series(FieldColumns(name).presence, [name in there for there in present]) for name in ROWS[0]]
    )
    assert batch.select(to_columns(condition, TYPES, None).alias("told"))["told"].to_list() == told


@pytest.mark.parametrize(
    ("expression", "why"),
    [
        (FieldReference("count"), "FieldReference is no condition"),
        (Compare("==", ConceptReference("x"), Const(1)), "ConceptReference is no operand"),
    ],
)
def test_what_is_no_condition_is_not_asked(expression: Expression, why: str) -> None:
    with pytest.raises(TypeError, match=f"^{why}$"):
        to_function(expression, TYPES)
    with pytest.raises(TypeError, match=f"^{why}$"):
        to_columns(expression, TYPES, None)


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
    with pytest.raises(
        TypeError, match=r"^a float cannot stand in an expression; use int, Decimal, str or date$"
    ):
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


def test_a_region_was_abolished_from_the_day_after_its_last() -> None:
    region, last = next((code, day) for code, day in end_days().items() if day < date(2026, 1, 1))
    for on, answer in ((last, False), (last + timedelta(days=1), True)):
        cells = RecordCells({"region": region, "day": on}, {"region", "day"})
        assert to_function(abolished_before(F.region, F.day), TYPES)(cells) is answer
        frame = pl.DataFrame({"region": [region], "day": [on]})
        present = (pl.lit(value=True).alias(FieldColumns(name).presence) for name in ("region", "day"))
        column = to_columns(abolished_before(F.region, F.day), TYPES, None)
        assert frame.with_columns(*present).select(column.alias("answer")).item() is answer
