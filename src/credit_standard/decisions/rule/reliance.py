"""不以评分为据: proof that what a rule takes from a subject never changes with its points or its grade.

Two cases that differ in nothing but points and grade are looked for, of which one has the outcome and the other has
not. Where there are none the outcome does not rest on a score; where there are two they are the counter-example.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from credit_standard.decisions.rule.rule import GRADE, POINTS
from credit_standard.language.nodes import Expression, FieldReference, Present, field_names
from credit_standard.language.outcomes import TRUE
from credit_standard.language.tables.proofs import NOT_TRUE, not_overridden, search, whole_condition
from credit_standard.language.tables.witnesses import Goal, Witness

if TYPE_CHECKING:
    from credit_standard.decisions.rule.rule import DecisionRule, Outcome
    from credit_standard.language.tables import Row
    from credit_standard.scoring.card import Fact

OTHER = "other_"
"""Before the name of an input: its value in the second case."""


@frozen
class Reliance:
    """An outcome that rests on points or a grade.

    Attributes:
        rows: that bring it.
        witness: the two cases, the inputs of the second one under `other_…`; None where it could not be proven.
    """

    rows: tuple[str, ...]
    witness: Witness | None


def of_scores(rule: DecisionRule) -> frozenset[str]:
    """The inputs that are a score or a grade, or ask a record of one."""
    facts = {one.input for one in rule.facts.values() if _asks_evaluation(one)}
    return frozenset({POINTS, GRADE} | facts)


def reliances(rule: DecisionRule, is_meant: Callable[[Outcome], bool]) -> Iterator[tuple[Outcome, Reliance]]:
    """Of some outcomes those that rest on a score. One that lasts longer is another one."""
    groups: dict[Outcome, list[Row[Outcome]]] = {}
    for row in rule.table.rows:
        if is_meant(row.then):
            groups.setdefault(evolve(row.then, basis=()), []).append(row)
    for outcome, rows in groups.items():
        found = _reliance(rule, rows)
        if found is not None:
            yield outcome, found


def _asks_evaluation(fact: Fact) -> bool:
    held = fact.declaration.by_concept
    evaluated = {held[one] for one in ("points", "grade") if one in held}
    return any(evaluated & set(field_names(one)) for one in fact.table.conditions())


def _reliance(rule: DecisionRule, rows: Sequence[Row[Outcome]]) -> Reliance | None:
    table, on = rule.table, of_scores(rule)
    names = {row.name for row in rows}
    before = [one for one in table.rows if names & set(one.overrides)]
    conditions = [whole_condition(one) for one in (*rows, *before)]
    asked = dict.fromkeys(name for one in conditions for name in field_names(one))
    if on.isdisjoint(asked):
        return None
    types = {**table.inputs, **{OTHER + one: table.inputs[one] for one in asked if one in on}}
    known: list[Goal] = [
        (Present(FieldReference(one)), TRUE)
        for name in asked
        if name in table.inputs and name != GRADE
        for one in ([name, OTHER + name] if name in on else [name])
    ]
    is_unknown = False
    for row in rows:
        with_it: list[Goal] = [(whole_condition(row), TRUE), *not_overridden(table, row)]
        for without in product(*(_ways_out(one, before, on) for one in rows)):
            found = search(types, [*known, *with_it, *without])
            if isinstance(found, Witness):
                return Reliance(tuple(sorted(names)), found)
            is_unknown = is_unknown or found == "unknown"
    return Reliance(tuple(sorted(names)), None) if is_unknown else None


def _ways_out(row: Row[Outcome], before: Sequence[Row[Outcome]], on: frozenset[str]) -> list[Goal]:
    """How a row does not apply in the second case: its condition is not met, or a row goes before it."""
    going = [one for one in before if row.name in one.overrides]
    return [
        (_in_second_case(whole_condition(row), on), NOT_TRUE),
        *((_in_second_case(whole_condition(one), on), TRUE) for one in going),
    ]


def _in_second_case(condition: Expression, on: frozenset[str]) -> Expression:
    def change(node: Expression) -> Expression:
        is_of_score = isinstance(node, FieldReference) and node.name in on
        return FieldReference(OTHER + node.name) if is_of_score else node  # type: ignore[attr-defined]  # it is one

    return condition.rebuilt(change)
