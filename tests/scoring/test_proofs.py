"""`cards check` agrees with an independent solver about the tables of random cards, sound and broken."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard.language.nodes import And, Compare, Const, FieldReference, Has, IsIn, Not, Or, Present
from credit_standard.language.tables import DecisionTable, defects
from credit_standard.scoring import Card
from credit_standard.scoring.card.form import CardForm
from credit_standard.scoring.card.reading import card_of
from credit_standard.toml_files import parse, sound

CARD = """
name = "random"
version = "1"
zh = "随机"
en = "Random"
note_zh = "测试"
note_en = "a test"
subjects = ["organisation"]
unit = {unit}
at_least = 0
at_most = 100
scale = "national-4"
disputed = "waits"
in_force_from = 2020-01-01
source = {{ document = "测试", verified = false }}
valid = {{ months = 12 }}
start = {{ row = [], otherwise = {{ points = 50 }} }}

[[fact]]
name = "honoured"
zh = "有荣誉"
en = "Honoured"
record = "honour"
valid = {{ always = true }}

[[indicator]]
name = "penalties"
zh = "处罚"
en = "Penalties"
record = "administrative-penalty"
hit = "unique"
row = [{fines}]

[grades]
row = [{grades}]
"""
CUTS = st.sampled_from(["10", "20", "20.5", "50", "90"])
POINTS = st.one_of(
    st.builds(
        "points {} {}".format,
        st.sampled_from(["<", "<=", ">", ">=", "=="]),
        st.sampled_from([0, 10, 50, 51, 100]),
    ),
    st.sampled_from(["honoured == true", "honoured == false"]),
)
FINES = st.one_of(
    st.builds("fine {} {}".format, st.sampled_from(["<", "<=", ">", ">=", "=="]), CUTS),
    st.sampled_from(
        ["present(fine)", "not present(fine)", "gravity == 'minor'", "gravity in ('general', 'serious')",
         "not present(gravity)", "has(penalty_kinds, 'fine')", "not has(penalty_kinds, 'warning')"]
    ),
)  # fmt: skip


@st.composite
def texts(draw: st.DrawFn, atoms: st.SearchStrategy[str]) -> str:
    parts = draw(st.lists(atoms, min_size=1, max_size=3, unique=True))
    return draw(st.sampled_from([" and ", " or "])).join(f"({one})" for one in parts)


@st.composite
def cards(draw: st.DrawFn) -> Card:
    def rows(atoms: st.SearchStrategy[str], then: str) -> str:
        conditions = draw(st.lists(texts(atoms), min_size=1, max_size=4, unique=True))
        return ", ".join(
            f'{{ name = "r{at}", when = "{one}", then = {then} }}' for at, one in enumerate(conditions)
        )

    text = CARD.format(
        unit=draw(st.sampled_from([1, "0.1"])),
        fines=rows(FINES, "{ points = -1 }"),
        grades=rows(POINTS, '{ grade = "good" }'),
    )
    document = parse("random.toml", text)
    sound(document, CardForm)
    return card_of(document)


class Solver:
    """The same questions asked in another way: every condition as two formulas, where it is true and where false."""

    def __init__(self, table: DecisionTable[Any], *, always_given: bool) -> None:
        self.table = table
        self.given = {
            name: z3.BoolVal(True) if always_given else z3.Bool(f"given {name}") for name in table.inputs
        }
        self.value = {name: z3.Int(name) for name in table.inputs}
        self.always: list[Any] = []
        for name, kind in table.inputs.items():
            if kind.minimum is not None:
                self.always.append(self.value[name] >= int(kind.minimum / kind.step))
            if kind.maximum is not None:
                self.always.append(self.value[name] <= int(kind.maximum / kind.step))
            if kind.codes is not None:
                several = len(kind.codes.by_code) + kind.codes.is_open
                self.always += [self.value[name] >= 0, self.value[name] < several]
            if kind.kind == "yes-no":
                self.always += [self.value[name] >= 0, self.value[name] <= 1]

    def constant(self, name: str, value: Any) -> Any:
        kind = self.table.inputs[name]
        if kind.codes is not None:
            return list(kind.codes.by_code).index(value)
        return (
            int(value) if isinstance(value, bool) else z3.Q(*(Decimal(value) / kind.step).as_integer_ratio())
        )

    def both(self, node: Any) -> tuple[Any, Any]:
        match node:
            case Present(of=FieldReference(name=name)):
                return self.given[name], z3.Not(self.given[name])
            case Has(of=FieldReference(name=name), code=code):
                held = z3.Bool(f"{name} {code}")
                return z3.And(self.given[name], held), z3.And(self.given[name], z3.Not(held))
            case IsIn(of=FieldReference(name=name), codes=codes):
                inside = z3.Or(*(self.value[name] == self.constant(name, one) for one in codes))
                return z3.And(self.given[name], inside), z3.And(self.given[name], z3.Not(inside))
            case Compare(operator=symbol, left=FieldReference(name=name), right=Const(value=value)):
                one, other = z3.ToReal(self.value[name]), self.constant(name, value)
                made = {"==": one == other, "!=": one != other, "<": one < other, "<=": one <= other, ">": one > other,
                        ">=": one >= other}[symbol]  # fmt: skip
                return z3.And(self.given[name], made), z3.And(self.given[name], z3.Not(made))
            case Not(part=part):
                true, false = self.both(part)
                return false, true
            case And(parts=parts) | Or(parts=parts):
                pairs = [self.both(part) for part in parts]
                every, some = (z3.And, z3.Or) if isinstance(node, And) else (z3.Or, z3.And)
                return every(*(true for true, _ in pairs)), some(*(false for _, false in pairs))
        raise TypeError(node)

    def possible(self, *formulas: Any) -> bool:
        solver = z3.Solver()
        solver.add(*self.always, *formulas)
        return bool(solver.check() == z3.sat)

    def defects(self) -> set[tuple[str, tuple[str, ...]]]:
        holds = {row.name: self.both(row.when)[0] for row in self.table.rows}
        names = list(holds)
        found: set[tuple[str, tuple[str, ...]]] = {
            ("unreachable", (name,)) for name in names if not self.possible(holds[name])
        }
        found |= {
            ("overlap", (name, other))
            for at, name in enumerate(names)
            for other in names[at + 1 :]
            if self.possible(holds[name], holds[other])
        }
        if self.possible(*(z3.Not(one) for one in holds.values())):
            found.add(("gap", ()))
        return found


def ours(table: DecisionTable[Any]) -> set[tuple[str, tuple[str, ...]]]:
    return {(one.kind, one.rows) for one in defects(table)}


@settings(max_examples=60, deadline=None)
@given(cards())
def test_our_proof_about_records_agrees_with_a_solver(card: Card) -> None:
    table = card.indicators["penalties"].table
    assert ours(table) == Solver(table, always_given=False).defects()


@settings(max_examples=60, deadline=None)
@given(cards())
def test_our_proof_about_grades_agrees_with_a_solver(card: Card) -> None:
    from credit_standard.scoring.card.checks import OUTSIDE, of_known

    found = {(kind, rows) for kind, rows in ours(of_known(card.grades)) if OUTSIDE not in rows}
    assert found == Solver(card.grades, always_given=True).defects()
