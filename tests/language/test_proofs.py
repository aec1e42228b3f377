"""Proofs of tables case by case: the record that is shown, what never is, and what is left open."""

from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

import pytest

from credit_standard import codes
from credit_standard.findings import Bilingual
from credit_standard.language import ValueType, parse, tables
from credit_standard.language.nodes import FieldReference, IsIn
from credit_standard.language.outcomes import TRUE
from credit_standard.language.python import to_function
from credit_standard.language.tables import DecisionTable, Period, Row, defects, explanations, proofs
from credit_standard.language.tables.domains import Domain
from credit_standard.language.tables.grid import applying
from credit_standard.language.tables.proofs import Sieve, never_false, search, sieved, whole_condition
from credit_standard.language.tables.witnesses import Witness
from credit_standard.language.value_types import AMOUNT, DATE, INTEGER, REGION, TEXT, YES_NO

POINTS = ValueType("amount", digits=6, places=1, minimum=0, maximum=10)
TENTHS = ValueType("amount", digits=6, places=1)
TYPES = {
    "flag": YES_NO, "text": TEXT, "number": TEXT, "region": REGION, "count": INTEGER, "size": INTEGER, "on": DATE,
    "off": DATE, "points": POINTS, "more": POINTS, "free": TENTHS, "sum": AMOUNT,
    "most": ValueType("integer", maximum=3), "least": ValueType("integer", minimum=2),
    "kind": ValueType("code", codes=codes.get("licence-kind")), "post": ValueType("code", codes=codes.get("post")),
    "kinds": ValueType("codes", codes=codes.get("penalty-kind")),
}  # fmt: skip
KINDS = tuple(codes.get("licence-kind").by_code)
POSTS = tuple(codes.get("post").by_code)


def refuted(condition: str) -> dict[str, Any]:
    """The record for which a condition is false."""
    found = never_false(parse(condition), TYPES)
    assert isinstance(found, Witness)
    return dict(found.values)


@pytest.mark.parametrize(
    ("condition", "record"),
    [
        ("not present(flag)", {"flag": True}),
        ("flag == true", {"flag": False}),
        ("not present(flag) or (flag == false and count > 1)", {"flag": True, "count": None}),
        ("not present(text)", {"text": "(another)"}),
        ("text == 'a'", {"text": "(another)"}),
        ("text != 'a'", {"text": "a"}),
        ("not present(kind)", {"kind": "ordinary"}),
        ("kind == 'ordinary'", {"kind": "concession"}),
        ("kind != 'other'", {"kind": "other"}),
        ("not kind in ('verification', 'other')", {"kind": "verification"}),
        (f"post in {POSTS}", {"post": "(another)"}),
        ("not present(kinds)", {"kinds": ["warning"]}),
        ("has(kinds, 'warning')", {"kinds": ["fine"]}),
        ("has(kinds, 'fine')", {"kinds": ["warning"]}),
        ("not has(kinds, 'fine')", {"kinds": ["fine"]}),
        ("not (has(kinds, 'fine') and has(kinds, 'warning'))", {"kinds": ["fine", "warning"]}),
        ("not present(count)", {"count": 0}),
        ("count >= 5", {"count": 4}),
        ("5 <= count", {"count": 4}),
        ("count <= 5", {"count": 6}),
        ("5 > count", {"count": 5}),
        ("count < 4 or count > 4", {"count": 4}),
        ("count <= 4 or count >= 7", {"count": 5}),
        ("not present(most)", {"most": 3}),
        ("most >= 1", {"most": 0}),
        ("most > 3", {"most": 2}),
        ("not present(least)", {"least": 2}),
        ("least < 2", {"least": 2}),
        ("not present(points)", {"points": Decimal(0)}),
        ("points > 0", {"points": Decimal(0)}),
        ("points < 10", {"points": Decimal(10)}),
        ("points > 10.5", {"points": Decimal(0)}),
        ("points <= 8.85 or points > 8.9", {"points": Decimal("8.9")}),
        ("free >= 0.25", {"free": Decimal("0.2")}),
        ("free <= 0.25", {"free": Decimal("0.3")}),
        ("free <= -0.25", {"free": Decimal("-0.2")}),
        ("not present(on)", {"on": date(1900, 1, 1)}),
        ("on >= date('2020-01-01')", {"on": date(2019, 12, 31)}),
        ("on <= date('2020-01-01')", {"on": date(2020, 1, 2)}),
        ("on <= date('2020-01-01') or on >= date('2020-01-04')", {"on": date(2020, 1, 2)}),
        ("on != date('2020-01-01')", {"on": date(2020, 1, 1)}),
        ("on > date('0001-01-01')", {"on": date(1, 1, 1)}),
        ("on < date('9999-12-31')", {"on": date(9999, 12, 31)}),
    ],
)  # fmt: skip
def test_a_record_of_one_input_refutes(condition: str, record: dict[str, Any]) -> None:
    found = refuted(condition)
    assert found == record
    assert [type(value) for value in found.values()] == [type(value) for value in record.values()]


@pytest.mark.parametrize(
    ("condition", "record"),
    [
        ("count < size", {"count": 0, "size": 0}),
        ("count >= size", {"count": 0, "size": 1}),
        ("count <= size", {"count": 0, "size": -1}),
        ("points >= more", {"points": Decimal(0), "more": Decimal("0.1")}),
        ("not (count > 5 and size < 9 and count == size)", {"count": 6, "size": 6}),
        ("not (count > 5 and size < 9 and count < size)", {"count": 6, "size": 8}),
        ("on != off", {"on": date(1900, 1, 1), "off": date(1900, 1, 1)}),
        ("not (on > date('2020-01-01') and on < off)", {"on": date(2020, 1, 2), "off": date(2020, 1, 3)}),
        ("not contains(text, '甲')", {"text": "甲"}),
        ("not (contains(text, '甲') and contains(text, '乙'))", {"text": "甲乙"}),
        # the first text of the list does not hold what is searched
        ("not (text in ('乙', '甲乙') and contains(text, '甲'))", {"text": "甲乙"}),
        ("under_age(number, 18, on)", {"number": "11010519491231002X", "on": date(1990, 1, 1)}),
        ("born(number) != date('1949-12-31')", {"number": "11010519491231002X"}),
        ("born(number) != date('2008-01-01')", {"number": "130102200801010015"}),
        ("born(number) != date('2004-01-02')", {"number": "130102200401020011"}),
        ("born(number) != date('1906-01-01')", {"number": "130102060101003"}),
        ("abolished_before(region, on)", {"region": "130102", "on": date(1900, 1, 1)}),
        ("not abolished_before(region, on)", {"region": "132301", "on": date(2020, 6, 15)}),
    ],
)  # fmt: skip
def test_a_record_of_what_is_compared_or_searched_refutes(condition: str, record: dict[str, Any]) -> None:
    assert refuted(condition) == record


@pytest.mark.parametrize(
    "condition",
    [
        "not present(count) or count <= 4 or count >= 5",
        "points >= 0",
        "10 >= points",
        "points <= 8.95 or points >= 9",
        "on >= date('0001-01-01')",
        "on <= date('9999-12-31')",
        f"kind in {KINDS}",
    ],
)
def test_what_holds_of_every_record_is_never_false(condition: str) -> None:
    assert never_false(parse(condition), TYPES) is True


@pytest.mark.parametrize(
    ("condition", "as_of"),
    [
        ("not as_of > date('2000-01-01')", date(2020, 6, 15)),
        ("as_of > date('2000-01-01')", date(1990, 1, 1)),
        ("as_of < date('2050-01-01')", date(2090, 1, 1)),
    ],
)
def test_a_witness_of_another_time_names_the_day(condition: str, as_of: date) -> None:
    assert never_false(parse(condition), TYPES) == Witness({}, as_of=as_of)


def table(*rows: str, **more: Any) -> DecisionTable[int]:
    own = tuple(Row(f"r{at}", when=parse(text), then=at) for at, text in enumerate(rows))
    return DecisionTable(rows=own, inputs=TYPES, **more)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (
            ["flag == true", "flag == false", "not present(flag)", "flag == true"],
            ["重叠：r0、r3 都适用于 flag：True"],
        ),
        (["kind == 'other'", "not kind == 'other'"], ["缺口：没有行适用于 kind：空"]),
        (["present(flag)", "not present(flag)", "count > 1 and count < 2"], ["不可达：r2 从不适用"]),
        (
            ["contains(text, '甲乙') and not contains(text, '甲')", "present(text)", "not present(text)"],
            ["未能证明（可达）：r0", "未能证明（无重叠）：r0、r1"],
        ),
        (
            ["contains(text, '甲')", "not contains(text, '甲')", "not present(text)"],
            ["未能证明（无缺口）："],
        ),
    ],
)
def test_a_defect_is_told_in_chinese(rows: list[str], said: list[str]) -> None:
    assert [one.words.zh for one in defects(table(*rows))] == said


def test_a_table_that_collects_or_has_another_word_has_neither_overlap_nor_gap() -> None:
    assert defects(table("flag == true", "present(flag)", hit="collect")) == ()
    assert defects(table("flag == true", otherwise=0)) == ()
    assert [one.kind for one in defects(DecisionTable(rows=()))] == ["gap"]


def test_rows_that_override_each_other_do_not_overlap_and_others_do() -> None:
    own = (
        Row("base", when=parse("count > 1"), then=0),
        Row("over", when=parse("count > 2"), then=1, overrides=("base",)),
        Row("more", when=parse("count > 3"), then=2),
        Row("rest", when=parse("not present(count) or count <= 1"), then=3),
        Row("under", when=parse("count > 2"), then=4, overrides=("over",)),
    )
    found = defects(DecisionTable(rows=own, inputs=TYPES))
    assert [(one.kind, one.rows) for one in found] == [
        ("unreachable", ("over",)),
        ("overlap", ("more", "under")),
    ]


def test_what_no_case_of_a_small_table_shows_needs_no_search() -> None:
    sound = table("flag == true", "flag == false", "not present(flag)")
    assert sieved(sound) == Sieve(frozenset(), overlaps=False, gaps=False)
    broken = table("flag == true", "present(flag)", "count > 1 and count < 2")
    assert sieved(broken) == Sieve(frozenset({"r2"}), overlaps=True, gaps=True)
    assert sieved(table("contains(text, '甲')")) == Sieve(frozenset({"r0"}), overlaps=True, gaps=True)


def test_all_cases_at_once_are_answered_as_one_record_after_the_other() -> None:
    conditions = tuple(
        map(
            parse,
            (
                "flag == true",
                "has(kinds, 'fine')",
                "not (flag == true or count > 1)",
                "not (flag == true and has(kinds, 'fine'))",
                "present(count) and (1 < count or not kind in ('ordinary', 'other'))",
                "kind in ('ordinary', 'other') or not has(kinds, 'fine')",
            ),
        )
    )
    domain = Domain(TYPES, conditions)
    inputs = dict.fromkeys(one for condition in conditions for one in domain.variables(condition))
    records = []
    for states in product(*map(domain.options, inputs)):
        case = dict(zip(inputs, states, strict=True))
        kinds = ["fine" if case["kinds", "fine"].value else "warning"]
        values = {name: case[name,].value for name in domain.states}
        records.append(Witness({**values, "kinds": values["kinds"] and kinds}).cells)
    masks = applying(domain, conditions)
    assert masks is not None
    for condition, mask in zip(conditions, masks.tolist(), strict=True):
        assert mask == [to_function(condition, TYPES)(cells) is True for cells in records]


def test_what_is_no_condition_has_no_answer() -> None:
    flag = FieldReference("flag")
    with pytest.raises(TypeError, match=r"^FieldReference is no atom over one input$"):
        applying(Domain(TYPES, (flag,)), (flag,))


@pytest.mark.parametrize(("cases", "is_small"), [((400, 500), True), ((163, 1227), False)])
def test_up_to_200000_cases_are_looked_at_at_once(cases: tuple[int, int], is_small: bool) -> None:
    """An input that is one of n texts may be another one or absent: n + 2 cases."""
    conditions = tuple(
        IsIn(FieldReference(name), tuple(map(str, range(number - 2))))
        for name, number in zip(("text", "number"), cases, strict=True)
    )
    assert (applying(Domain(TYPES, conditions), conditions) is not None) is is_small


def test_the_search_ends_at_its_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    goals = [(parse("flag == true"), TRUE)]  # the beginning, then absent, then true
    monkeypatch.setattr(proofs, "MOST_CASES", 3)
    assert isinstance(search(TYPES, goals), Witness)
    monkeypatch.setattr(proofs, "MOST_CASES", 2)
    assert search(TYPES, goals) == "unknown"


def test_what_shares_no_input_is_searched_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two ways for each of thirty inputs; together they would be a thousand million."""
    monkeypatch.setattr(proofs, "MOST_CASES", 1_000)
    types = {f"x{at}": INTEGER for at in range(30)}
    free = [(parse(f"{name} < 2 or {name} > 5"), TRUE) for name in types]
    assert search({**types, "y": INTEGER}, [*free, (parse("y > 3 and y < 4"), TRUE)]) == "never"


def test_the_days_of_a_row_stand_in_its_condition() -> None:
    valid = Period(date(2023, 5, 1), date(2025, 6, 30))
    assert str(whole_condition(Row("own", when=parse("present(flag)"), then=0, valid=valid))) == (
        "present(flag) and (day) >= date('2023-05-01') and (day) <= date('2025-06-30')"
    )


def test_a_witness_is_told_with_sets_days_and_what_is_absent() -> None:
    values = {"kinds": ["fine", "warning"], "count": None, "on": date(2024, 1, 1)}
    witness = Witness(values, day=date(2025, 7, 1), as_of=date(2026, 11, 23))
    assert witness.words == Bilingual(
        "kinds：fine;warning；count：空；on：2024-01-01；as_of：2026-11-23；day：2025-07-01",
        "kinds: fine;warning, count: absent, on: 2024-01-01, as_of: 2026-11-23, day: 2025-07-01",
    )
    assert witness.cells.present == {"kinds", "on"}


def test_proofs_and_explanations_are_loaded_when_they_are_asked_for() -> None:
    assert (tables.defects, tables.Defect) == (proofs.defects, proofs.Defect)
    assert (tables.explain, tables.Explanation) == (explanations.explain, explanations.Explanation)
    with pytest.raises(
        AttributeError, match=r"^module 'credit_standard\.language\.tables' has no attribute 'none'$"
    ):
        tables.none  # noqa: B018
