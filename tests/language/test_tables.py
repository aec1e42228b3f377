"""Decision tables: the same answer alone and in columns; proofs that agree with an independent solver."""

import pickle
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import polars as pl
import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard import codes
from credit_standard.findings import Bilingual
from credit_standard.language import Expression, F, ValueType, contains, parse
from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.nodes import (
    And,
    Call,
    Compare,
    Const,
    FieldReference,
    Has,
    IsIn,
    Not,
    Or,
    Present,
)
from credit_standard.language.python import RecordCells
from credit_standard.language.tables import DecisionTable, Defect, Period, Row, defects, explain
from credit_standard.language.tables.columns import table_columns
from credit_standard.language.tables.proofs import never_false
from credit_standard.language.tables.witnesses import Witness

TYPES = {
    "kind": ValueType("code", codes=codes.get("licence-kind")),
    "kinds": ValueType("codes", codes=codes.get("penalty-kind")),
    "points": ValueType("amount", digits=6, places=1, minimum=0, maximum=10),
    "other_points": ValueType("amount", digits=6, places=1, minimum=0, maximum=10),
    "count": ValueType("integer"),
    "flag": ValueType("yes-no"),
    "on": ValueType("date"),
    "text": ValueType("text"),
}
FIRST = date(2020, 1, 1)
DAYS = st.integers(0, 4).map(lambda days: FIRST + timedelta(days=days))
POINTS = st.integers(-2, 102).map(lambda tenths: Decimal(tenths) / 10)
KINDS = ("ordinary", "concession", "other")
PENALTIES = ("fine", "warning")
OPERATORS = st.sampled_from(["==", "!=", "<", "<=", ">", ">="])
EQUALITY = st.sampled_from(["==", "!="])


def field(*names: str) -> st.SearchStrategy[FieldReference]:
    return st.sampled_from(names).map(FieldReference)


ATOMS = st.one_of(
    st.builds(Present, field(*TYPES)),
    st.builds(IsIn, field("kind"), st.sampled_from([("ordinary",), ("ordinary", "other")])),
    st.builds(Compare, EQUALITY, field("kind"), st.sampled_from(KINDS).map(Const)),
    st.builds(Has, field("kinds"), st.sampled_from(PENALTIES)),
    st.builds(Compare, OPERATORS, field("points"), POINTS.map(Const)),
    st.builds(Compare, OPERATORS, field("points"), field("other_points")),
    st.builds(Compare, OPERATORS, field("count"), st.integers(-1, 2).map(Const)),
    st.builds(Compare, EQUALITY, field("flag"), st.booleans().map(Const)),
    st.builds(Compare, OPERATORS, field("on"), DAYS.map(Const)),
)
CONDITIONS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=4,
)
PERIODS = st.one_of(
    st.just(Period()), st.tuples(DAYS, DAYS).map(lambda days: Period(min(days), max(days))), DAYS.map(Period)
)


@st.composite
def tables(draw: st.DrawFn) -> DecisionTable[int]:
    rows = []
    for number in range(draw(st.integers(1, 4))):
        overrides = draw(st.lists(st.integers(0, number - 1), max_size=1, unique=True)) if number else []
        when = draw(CONDITIONS)
        valid = draw(PERIODS)
        rows.append(
            Row(
                f"r{number}", when=when, then=number, valid=valid, overrides=tuple(f"r{n}" for n in overrides)
            )
        )
    hit = draw(st.sampled_from(["unique", "collect"]))
    return DecisionTable(name="random", rows=tuple(rows), hit=hit, inputs=TYPES)


class Solver:
    """The same questions, asked in another way: every condition as a pair of formulas, true and false."""

    def __init__(self) -> None:
        self.given = {name: z3.Bool(f"given {name}") for name in TYPES}
        self.value = {name: z3.Int(name) for name in TYPES}
        self.held = {code: z3.Bool(f"kinds {code}") for code in TYPES["kinds"].codes.by_code}  # type: ignore[union-attr]
        self.day = z3.Int("day")
        self.codes = list(TYPES["kind"].codes.by_code)  # type: ignore[union-attr]
        self.always = [
            z3.Or(*self.held.values()),
            self.value["kind"] >= 0,
            self.value["kind"] < len(self.codes),
            *(z3.And(self.value[name] >= 0, self.value[name] <= 100) for name in ("points", "other_points")),
            z3.And(self.value["flag"] >= 0, self.value["flag"] <= 1),
        ]

    def number(self, side: Any, name: str) -> Any:
        match side:
            case FieldReference(name=other):
                return self.value[other]
            case Const(value=bool() as value):
                return int(value)
            case Const(value=str() as value):
                return self.codes.index(value)
            case Const(value=date() as value):
                return value.toordinal()
            case Const(value=value):
                return z3.Q(int(value * 10), 1) if name == "points" else int(value)
        raise TypeError(side)

    def true_false(self, node: Expression) -> tuple[Any, Any]:
        match node:
            case Present(of=FieldReference(name=name)):
                return self.given[name], z3.Not(self.given[name])
            case Has(of=FieldReference(name=name), code=code):
                return z3.And(self.given[name], self.held[code]), z3.And(
                    self.given[name], z3.Not(self.held[code])
                )
            case IsIn(of=FieldReference(name=name), codes=wanted):
                inside = z3.Or(*(self.value[name] == self.codes.index(code) for code in wanted))
                return z3.And(self.given[name], inside), z3.And(self.given[name], z3.Not(inside))
            case Compare(operator=symbol, left=FieldReference(name=name) as left, right=right):
                one, other = self.number(left, name), self.number(right, name)
                made = {
                    "==": one == other,
                    "!=": one != other,
                    "<": one < other,
                    "<=": one <= other,
                    ">": one > other,
                    ">=": one >= other,
                }[symbol]
                known = [self.given[side.name] for side in (left, right) if isinstance(side, FieldReference)]
                return z3.And(*known, made), z3.And(*known, z3.Not(made))
            case Not(part=part):
                true, false = self.true_false(part)
                return false, true
            case And(parts=parts):
                pairs = [self.true_false(part) for part in parts]
                return z3.And(*(t for t, _ in pairs)), z3.Or(*(f for _, f in pairs))
            case Or(parts=parts):
                pairs = [self.true_false(part) for part in parts]
                return z3.Or(*(t for t, _ in pairs)), z3.And(*(f for _, f in pairs))
        raise TypeError(node)

    def applies(self, row: Row[int]) -> Any:
        assert row.when is not None
        days = [self.day >= row.valid.first.toordinal()] if row.valid.first else []
        days += [self.day <= row.valid.last.toordinal()] if row.valid.last else []
        return z3.And(self.true_false(row.when)[0], *days)

    def possible(self, *formulas: Any) -> bool:
        solver = z3.Solver()
        solver.add(*self.always, *formulas)
        return solver.check() == z3.sat

    def defects(self, table: DecisionTable[int]) -> set[tuple[str, tuple[str, ...]]]:
        found: set[tuple[str, tuple[str, ...]]] = set()
        holds = {row.name: self.applies(row) for row in table.rows}
        for row in table.rows:
            above = [z3.Not(holds[other.name]) for other in table.rows if row.name in other.overrides]
            if not self.possible(holds[row.name], *above):
                found.add(("unreachable", (row.name,)))
        for at, row in enumerate(table.rows if table.hit == "unique" else ()):
            for other in table.rows[at + 1 :]:
                apart = row.name in other.overrides or other.name in row.overrides
                above = [
                    z3.Not(holds[one.name])
                    for one in table.rows
                    if {row.name, other.name} & set(one.overrides)
                ]
                if not apart and self.possible(holds[row.name], holds[other.name], *above):
                    found.add(("overlap", (row.name, other.name)))
        if table.hit == "unique" and self.possible(*(z3.Not(one) for one in holds.values())):
            found.add(("gap", ()))
        return found


def key(defect: Defect) -> tuple[str, tuple[str, ...]]:
    return (defect.what or defect.kind, defect.rows)


@settings(max_examples=60)
@given(tables())
def test_proofs_agree_with_a_solver_and_every_counter_example_shows_its_defect(
    table: DecisionTable[int],
) -> None:
    ours = defects(table)
    theirs = Solver().defects(table)
    proven = {key(one) for one in ours if one.kind != "not-proven"}
    open_ = {key(one) for one in ours if one.kind == "not-proven"}
    assert proven <= theirs
    assert theirs - proven <= open_
    for one in ours:
        if one.kind in {"gap", "overlap"}:
            assert one.witness is not None
            answer = table.answer(one.witness.cells, one.witness.day or FIRST)
            assert {row.name for row in answer.rows} >= set(one.rows)
            assert (answer.state == "nothing") is (one.kind == "gap")


INVALID = object()
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "kind": st.sampled_from(KINDS), "kinds": st.lists(st.sampled_from(PENALTIES), min_size=1, unique=True),
    "points": POINTS, "other_points": POINTS, "count": st.integers(-1, 2), "flag": st.booleans(), "on": DAYS,
    "text": st.text("ab", max_size=2),
}  # fmt: skip
RECORDS = st.fixed_dictionaries({n: st.one_of(st.none(), st.just(INVALID), VALUES[n]) for n in TYPES})


@given(table=tables(), records=st.lists(RECORDS, min_size=1, max_size=3), day=st.none() | DAYS)
def test_a_table_answers_alike_alone_and_in_columns(
    table: DecisionTable[int], records: list[dict[str, Any]], day: date | None
) -> None:
    values = [{n: None if v is INVALID else v for n, v in one.items()} for one in records]
    present = [{n for n, v in one.items() if v is not None} for one in records]
    alone = [table.answer(RecordCells(v, p), day) for v, p in zip(values, present, strict=True)]
    batch = pl.DataFrame(
        [pl.Series(n, [one[n] for one in values], dtype=type_.polars) for n, type_ in TYPES.items()]
        + [pl.Series(FieldColumns(n).presence, [n in one for one in present]) for n in TYPES]
    )
    columns = table_columns(table, None, None if day is None else pl.lit(day))
    together = batch.select(columns.state.alias("state"), *(one.alias(n) for n, one in columns.rows.items()))
    assert together["state"].to_list() == [one.state for one in alone]
    for name in columns.rows:
        assert together[name].to_list() == [name in {row.name for row in one.rows} for one in alone]


GRADES = DecisionTable(
    name="grades",
    rows=(
        Row("A", when=F.points >= Decimal(9), then="A"),
        Row("B", when=(F.points >= Decimal(7)) & (F.points < Decimal(9)), then="B"),
        Row("C", when=(F.points < Decimal(7)), then="C"),
        Row("M", when=~F.points.present, then="M"),
    ),
    inputs=TYPES,
)


def test_a_sound_table_has_no_defect() -> None:
    assert defects(GRADES) == ()


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        # whole points would leave no gap, tenths do
        ((("A", "points >= 9"), ("B", "points <= 8.9 and points >= 0"), ("M", "not present(points)")), []),
        ((("A", "points >= 9"), ("B", "points <= 8.8"), ("M", "not present(points)")), ["gap: nothing applies to points: 8.9"]),
        ((("A", "points >= 9"), ("B", "points < 9")), ["gap: nothing applies to points: absent"]),
        ((("A", "points >= 9"), ("B", "points <= 9"), ("M", "not present(points)")), ["overlap: A, B both apply to points: 9"]),
        ((("A", "points >= 0"), ("B", "points > 10"), ("M", "not present(points)")), ["unreachable: B never applies"]),
        ((("yes", "kind == 'ordinary'"), ("no", "kind in ('concession', 'other')"), ("none", "not present(kind)")), ["gap: nothing applies to kind: recognition"]),
        ((("both", "has(kinds, 'fine') and has(kinds, 'warning')"), ("one", "has(kinds, 'fine')"), ("none", "not present(kinds) or not has(kinds, 'fine')")), ["overlap: both, one both apply to kinds: fine;warning"]),
        ((("late", "points > other_points"), ("not", "not points > other_points"), ("none", "not present(points) or not present(other_points)")), []),
        ((("found", "contains(text, 'a')"), ("other", "not contains(text, 'a')"), ("none", "not present(text)")), ["not proven (no gap): "]),
    ],
)  # fmt: skip
def test_a_broken_table_is_shown_by_a_record(rows: tuple[tuple[str, str], ...], said: list[str]) -> None:
    table = DecisionTable(rows=tuple(Row(n, when=parse(text), then=n) for n, text in rows), inputs=TYPES)
    assert [str(one) for one in defects(table)] == said


def test_rows_of_different_days_do_not_overlap() -> None:
    old = Row("old", then=1, valid=Period(None, date(2025, 6, 30)))
    new = Row("new", then=2, valid=Period(date(2025, 7, 1), None))
    assert defects(DecisionTable(rows=(old, new))) == ()
    late = Row("new", then=2, valid=Period(date(2025, 7, 2), None))
    gap = defects(DecisionTable(rows=(old, late)))
    assert [(one.kind, one.witness.day if one.witness else None) for one in gap] == [
        ("gap", date(2025, 7, 1))
    ]


def test_a_row_that_overrides_another_applies_alone() -> None:
    table = DecisionTable(
        rows=(
            Row("rule", when=F.flag == True, then="rule"),  # noqa: E712 - the language's own comparison
            Row("exception", when=F.count > 1, then="exception", overrides=("rule",)),
        ),
        otherwise="nothing",
        inputs=TYPES,
    )
    assert defects(table) == ()
    assert table.answer(RecordCells({"flag": True, "count": 2}, {"flag", "count"})).then == "exception"
    assert table.answer(RecordCells({"flag": True}, {"flag"})).then == "rule"
    assert table.answer(RecordCells({}, set())).then == "nothing"


def test_many_independent_inputs_are_proven_without_multiplying_their_cases() -> None:
    rows = []
    types = {}
    for number in range(40):
        types[f"x{number}"] = ValueType("integer", minimum=0, maximum=9)
        rows.append(Row(f"r{number}", when=parse(f"x{number} > 5"), then=number))
    table = DecisionTable(rows=tuple(rows), hit="collect", inputs=types)
    assert defects(table) == ()
    unique = defects(DecisionTable(rows=tuple(rows), inputs=types))
    assert {one.kind for one in unique} == {"overlap", "gap"}


def test_a_table_travels_as_it_was_written() -> None:
    GRADES.answer(RecordCells({}, set()))
    copy = pickle.loads(pickle.dumps(GRADES))
    assert copy == GRADES
    assert copy.answer(RecordCells({"points": Decimal(7)}, {"points"})).then == "B"


def test_an_explanation_names_table_row_parts_and_the_next_change() -> None:
    table = DecisionTable(
        name="publicity",
        rows=(
            Row(
                "old",
                when=contains(F.text, "a") & (F.points > 1),
                then=1,
                valid=Period(None, date(2025, 6, 30)),
            ),
            Row("new", when=F.points > 2, then=2, valid=Period(date(2025, 7, 1), None)),
        ),
        inputs=TYPES,
    )
    cells = RecordCells({"text": "ab", "points": Decimal(3)}, {"text", "points"})
    day = date(2025, 1, 1)
    titles = {"text": Bilingual("文字", "Text"), "points": Bilingual("得分", "Points")}
    (one,) = explain(
        table, table.answer(cells, day), cells, day=day, titles=titles, shown=lambda _, v: f"<{v}>"
    )
    assert (one.table, one.row, one.changes_on) == ("publicity", "old", date(2025, 7, 1))
    assert [(part.words.zh, part.values, part.holds) for part in one.parts] == [
        ("“文字”中有“a”", (("text", "<ab>"),), True),
        ("“得分”大于 1", (("points", "<3>"),), True),
    ]


def test_calls_stand_for_conditions_in_tables() -> None:
    assert isinstance(contains(F.text, "a"), Call)


@pytest.mark.parametrize(("code_list", "proven"), [("audience-012", True), ("post", False)])
def test_a_set_of_codes_has_one_of_a_closed_list_and_may_have_none_of_an_open_one(
    code_list: str, proven: bool
) -> None:
    known = codes.get(code_list)
    any_of_them = " or ".join(f"has(chosen, '{code}')" for code in known.by_code)
    answer = never_false(
        parse(f"not present(chosen) or {any_of_them}"), {"chosen": ValueType("codes", codes=known)}
    )
    assert (answer is True) is proven


def test_two_codes_of_a_closed_list_overlap_where_a_record_may_have_both() -> None:
    known = codes.get("audience-012")
    rows = tuple(
        Row(f"code-{code}", when=parse(f"has(chosen, '{code}')"), then=code) for code in known.by_code
    )
    empty = Row("none", when=parse("not present(chosen)"), then="none")
    types = {"chosen": ValueType("codes", codes=known)}
    found = defects(DecisionTable(rows=(*rows, empty), inputs=types))
    assert {one.kind for one in found} == {"overlap"}
    assert len(found) == len(rows) * (len(rows) - 1) // 2


@pytest.mark.parametrize("condition", ["born(number) <= day", "born(number) >= day"])
def test_a_record_is_found_before_and_after_the_days_that_are_tried_first(condition: str) -> None:
    types = {"number": ValueType("text"), "day": ValueType("date")}
    witness = never_false(parse(condition), types)
    assert isinstance(witness, Witness)
    assert {"number", "day"} <= witness.values.keys()
