"""One expression, one meaning: closure, polars and text agree."""

from datetime import date
from decimal import Decimal

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard.model import (
    AS_OF,
    Amount,
    Code,
    Codes,
    Date,
    DeclarationError,
    DocumentNumber,
    Expression,
    F,
    Identifier,
    Integer,
    Text,
    YesNo,
    parse,
    to_text,
)
from credit_standard.model.expression import (
    And,
    BornOn,
    Compare,
    Const,
    Contains,
    GivenUp,
    Has,
    IsIn,
    Name,
    Not,
    OfMale,
    Or,
    Present,
    StartsWith,
    UnderAge,
)
from credit_standard.model.printers.closure import Cells, to_closure
from credit_standard.model.printers.columns import column_type, present_column, to_columns
from credit_standard.model.soundness import check_expression

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
    )
}
DAYS = st.dates(date(2020, 1, 1), date(2020, 1, 5))
AMOUNTS = st.integers(-200, 200).map(lambda cents: Decimal(cents) / 100)
KINDS = st.sampled_from(["ordinary", "other:美容", "other"])
PENALTIES = st.sampled_from(["fine", "warning", "other:告诫"])
TEXTS = st.text("护照92a", max_size=4)
# Days of birth around the days on which one turns 14 to 18; no month 13; a document without a day of birth.
NUMBERS = st.sampled_from(
    ["130102200401020011", "13010220040103002X", "130102060101003", "G12345678", "130102200413990015"]
)
# Given up before the days, on the last one before them, after them; in force; of a registrar, the nation, no list.
REGIONS = st.sampled_from(["132301", "371200", "130521", "130102", "110302", "100000", "130199"])
VALUES = {
    "day": DAYS, "other_day": DAYS, "amount": AMOUNTS, "count": st.integers(-2, 2), "text": TEXTS, "kind": KINDS,
    "kinds": st.lists(PENALTIES, min_size=1, max_size=3, unique=True), "flag": st.booleans(), "number": NUMBERS,
    "document_type": st.sampled_from(["citizen-id", "other:x"]), "region": REGIONS,
}  # fmt: skip
OPERATORS = st.sampled_from(["==", "!=", "<", "<=", ">", ">="])
EQUALITY = st.sampled_from(["==", "!="])


def names(*fields: str) -> st.SearchStrategy[Name]:
    return st.sampled_from(fields).map(Name)


days = st.one_of(names("day", "other_day"), DAYS.map(Const), st.just(AS_OF))
numbers = st.one_of(names("amount", "count"), AMOUNTS.map(Const), st.integers(-2, 2).map(Const))
leaves = st.one_of(
    st.builds(Present, st.sampled_from(list(ELEMENTS))),
    st.builds(Has, st.just("kinds"), st.sampled_from(["fine", "other"])),
    st.builds(IsIn, st.just("kind"), st.sampled_from([("ordinary",), ("ordinary", "other")])),
    st.builds(StartsWith, st.just("text"), st.sampled_from(["9", "护照"])),
    st.builds(Contains, st.just("text"), st.sampled_from([("2",), ("护照", "a")])),
    st.builds(OfMale, st.just("number")),
    st.builds(UnderAge, st.just("number"), st.integers(14, 18), days),
    st.builds(GivenUp, st.just("region"), days),
    st.builds(Compare, OPERATORS, st.just(BornOn("number")), days),
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
def test_closure_and_polars_give_the_same_answer(
    expression: Expression, rows: list[dict[str, object]], as_of: date | None
) -> None:
    closure = to_closure(expression, ELEMENTS)
    values = [{name: None if value is INVALID else value for name, value in row.items()} for row in rows]
    present = [{name for name, value in row.items() if value is not None} for row in rows]
    one_by_one = [closure(Cells(v, p, as_of)) for v, p in zip(values, present, strict=True)]
    batch = pl.DataFrame(
        [pl.Series(name, [row[name] for row in values], dtype=column_type(e)) for name, e in ELEMENTS.items()]
        + [pl.Series(present_column(name), [name in p for p in present]) for name in ELEMENTS]
    )
    together = batch.select(to_columns(expression, ELEMENTS, as_of).alias("answer"))["answer"]
    assert together.to_list() == one_by_one


@given(expressions)
def test_the_text_form_reads_back_to_the_same_text(expression: Expression) -> None:
    assert to_text(parse(to_text(expression))) == to_text(expression)


@given(expression=expressions, row=records, as_of=DAYS)
def test_the_text_form_keeps_the_meaning(expression: Expression, row: dict[str, object], as_of: date) -> None:
    values = {name: None if value is INVALID else value for name, value in row.items()}
    cells = Cells(values, {name for name, value in row.items() if value is not None}, as_of)
    assert to_closure(parse(to_text(expression)), ELEMENTS)(cells) == to_closure(expression, ELEMENTS)(cells)


def test_an_absent_operand_leaves_a_comparison_unknown() -> None:
    assert to_closure(F.day <= F.other_day, ELEMENTS)(Cells({}, set())) is None


def test_present_looks_at_the_text_not_at_the_value() -> None:
    invalid = Cells({"day": None}, {"day"})
    assert to_closure(F.day.present, ELEMENTS)(invalid) is True


def test_a_code_that_carries_a_text_is_still_that_code() -> None:
    assert to_closure(F.kind == "other", ELEMENTS)(Cells({"kind": "other:美容"}, {"kind"})) is True


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
    cells = Cells({"region": code, "day": day}, {"region", "day"})
    assert to_closure(F.region.given_up(F.day), ELEMENTS)(cells) is answer


@pytest.mark.parametrize("text", ["given_up(text, day)", "given_up(number, day)", "given_up(region, count)"])
def test_only_a_region_is_given_up_and_only_on_a_day(text: str) -> None:
    with pytest.raises(DeclarationError, match="needs a region code and a date"):
        check_expression(parse(text), ELEMENTS, "record.rule")


def test_a_chain_of_comparisons_is_refused() -> None:
    with pytest.raises(TypeError, match="no truth value"):
        F.day <= F.other_day <= AS_OF  # noqa: B015 - the chain itself is the mistake


def test_a_float_is_refused() -> None:
    with pytest.raises(TypeError, match="float"):
        F.amount > 0.1  # noqa: B015 - building it is the mistake


@pytest.mark.parametrize(
    ("text", "column", "advice"),
    [
        ("a <= b <= c", 1, "write a <= b and b <= c"),
        ("present(a) and b", 16, "here a condition is needed"),
        ("has(a)", 1, "here a condition is needed"),
        ("a == 1e3", 6, "digits only"),
        ("a ==", 1, "not an expression"),
        ("__import__('os')", 1, "here a condition is needed"),
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
