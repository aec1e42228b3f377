"""What the proof says of scores behind an outcome is what looking at every case shows."""

from decimal import Decimal
from itertools import product

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard.decisions.rule import DecisionRule, Outcome
from credit_standard.decisions.rule.reading import rule_of
from credit_standard.decisions.rule.reliance import reliances
from credit_standard.language.python import RecordCells
from credit_standard.toml_files.document import parse
from tests.decisions.given import CORPUS

HEAD = (CORPUS / "sound" / "measures.toml").read_text("utf-8").partition("[[decision.row]]")[0]
FACT = '[[fact]]\nname = "{name}"\nzh = "甲"\nen = "A"\nrecord = "honour"\nvalid = {{ always = true }}\n\n'
ROW = (
    '[[decision.row]]\nname = "r{at}"\nwhen = "{when}"\noverrides = {overrides}\n'
    'then = {{ punishment = "{item}", kind = "administrative", months = {months}, basis = [{{ law = "公司法" }}] }}\n\n'
)
ATOMS = st.sampled_from(
    [
        "a == true", "b == true", "b == false", "points < 300", "points >= 600", "points != 600", "grade == 'A'",
        "grade in ('D', 'C')", "not present(grade)",
    ]
)  # fmt: skip
CONDITIONS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(lambda one: f"({' '.join(one)})"),
        inner.map(lambda one: f"not ({one})"),
    ),
    max_leaves=4,
)
CASES = list(product((True, False), (True, False)))
SCORES = list(product((0, 299, 300, 599, 600, 601, 1000), (None, "A", "B", "C", "D")))


@st.composite
def rules(draw: st.DrawFn) -> DecisionRule:
    count = draw(st.integers(1, 4))
    text = HEAD + FACT.format(name="a") + FACT.format(name="b")
    for at in range(count):
        later = (
            draw(st.lists(st.integers(at + 1, count - 1), max_size=2, unique=True)) if at + 1 < count else []
        )
        text += ROW.format(
            at=at,
            when=draw(CONDITIONS),
            overrides=[f"r{one}" for one in later],
            item=draw(st.sampled_from(["public-funds", "honours"])),
            months=draw(st.sampled_from([12, 24])),
        )
    return rule_of(parse("rule.toml", text))


def imposed(rule: DecisionRule, a: bool, b: bool, points: int, grade: str | None) -> set[Outcome]:
    values = {"a": a, "b": b, "listed": False, "points": Decimal(points), "grade": grade}
    present = {name for name, value in values.items() if value is not None}
    return {evolve(row.then, basis=()) for row in rule.table.answer(RecordCells(values, present)).rows}


def shown_by_cases(rule: DecisionRule) -> set[Outcome]:
    """Outcomes that of two cases with the same facts one has and the other has not."""
    found: set[Outcome] = set()
    for facts in CASES:
        of_scores = [imposed(rule, *facts, *score) for score in SCORES]
        found |= set.union(*of_scores) - set.intersection(*of_scores)
    return found


@settings(max_examples=150, deadline=None)
@given(rules())
def test_the_proof_agrees_with_every_case(rule: DecisionRule) -> None:
    proven = dict(reliances(rule, lambda _: True))
    assert set(proven) == shown_by_cases(rule)
    for outcome, one in proven.items():
        assert one.witness is not None
        values = one.witness.values
        first, second = (
            {name: values.get(before + name, values.get(name)) for name in ("a", "b", "points", "grade")}
            for before in ("", "other_")
        )
        told = [
            outcome
            in imposed(rule, case["a"] or False, case["b"] or False, case["points"] or 0, case["grade"])
            for case in (first, second)
        ]
        assert told == [True, False]
