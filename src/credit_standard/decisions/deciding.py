"""作出决定: a rule applied to the records of one subject: the same decision whatever the order of the records."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from credit_standard.decisions.decision import Applied, Decider, Decision, DecisionError
from credit_standard.decisions.facts import Facts, facts_of
from credit_standard.decisions.identity import identity
from credit_standard.decisions.rule.base_list import is_listed
from credit_standard.decisions.rule.rule import GRADE, POINTS, DecisionRule, Outcome
from credit_standard.findings import entry, finding
from credit_standard.language.nodes import field_names
from credit_standard.language.python import RecordCells
from credit_standard.lifecycle.months import after
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.scoring.evaluation.evaluating import evaluate
from credit_standard.scoring.evaluation.intake import checked_records
from credit_standard.scoring.evaluation.subject import numbers_of
from credit_standard.subjects import PERSONS
from credit_standard.validation.arguments import require_needed_day

if TYPE_CHECKING:
    from credit_standard.decisions.facts import FactGround
    from credit_standard.language.tables import Row
    from credit_standard.language.tables.answers import Answer
    from credit_standard.scoring.score import Score

_AUTHORITY = "11"
"""How the unified code of a body of state begins (GB 32100)."""


def decide(
    rule: DecisionRule,
    records: Iterable[object],
    *,
    as_of: date,
    by: Decider | None = None,
    subject: str | None = None,
    rules: Rules = NATIONAL,
) -> Decision:
    """What a rule says of one subject.

    Args:
        rule: by which.
        records: typed models, checked records (`lifecycle.record`) or mappings with their type under `record`, in any
            order. Process records among them are the history of those that they name.
        as_of: the day.
        by: who decides; of a person with the official who decided.
        subject: a number of the subject. With it, records of others are passed over; without it all records are taken
            to be of one subject.
        rules: the regimes of publicity and repair that count.

    Raises:
        DecisionError: the rule does not hold on the day or is not for such subjects, takes a measure that the list of
            the day does not have; nobody is named who decides about a person; or a body of state decides by a rule of
            the market.
        TypeError: the rule is none that was loaded.
    """
    if not isinstance(rule, DecisionRule):
        raise TypeError(
            f"rule is a rule of decisions: give decisions.load_rule(name), not {type(rule).__name__}"
        )
    require_needed_day(as_of)
    held, untyped = checked_records(records, as_of)
    if not rule.in_force.holds(as_of):
        raise _refused("decision-not-in-force", rule=rule.name, day=as_of.isoformat())
    numbers = None if subject is None else numbers_of(subject, as_of)
    found = facts_of(rule, held, as_of=as_of, subject=subject, rules=rules)
    group = found.group
    if group is not None and group not in rule.subjects:
        raise _refused("decision-other-subject", rule=rule.name)
    may_be_person = group in PERSONS or (group is None and rule.is_of_persons)
    if may_be_person and (by is None or not by.person.strip()):
        raise _refused("decision-needs-human")
    if rule.power == "market" and by is not None and by.uscc.strip().startswith(_AUTHORITY):
        raise _refused("decision-of-the-market", rule=rule.name)
    score = None
    if rule.card is not None:
        score = evaluate(rule.card, held, as_of=as_of, subject=subject, rules=rules)
    answer = rule.table.answer(_cells(rule, found, score), as_of)
    applied = tuple(_applied(rule, answer, found, as_of))
    for one in applied:
        item = one.outcome.punishment
        if item is not None and not is_listed(item, as_of, rule.standard):
            raise _refused("decision-measure-not-listed", measure=item, day=as_of.isoformat())
    return Decision(
        rule=rule,
        as_of=as_of,
        group=group,
        applied=applied,
        undecided=tuple(row.name for row in answer.undecided),
        facts={
            name: None if name in found.unknown else name in found.held for name in rule.facts
        },
        score=score,
        unknown=(*untyped, *(one for each in found.unknown.values() for one in each)),
        not_counted=found.not_counted,
        decider=by,
        identity=identity(held, group, numbers),
    )  # fmt: skip


def _refused(kind: str, **said: str) -> DecisionError:
    return DecisionError(finding(entry(kind), **said))


def _cells(rule: DecisionRule, found: Facts, score: Score | None) -> RecordCells:
    """The inputs of the conditions. A fact of which nobody can tell is there and has no value."""
    values: dict[str, object] = {}
    present: set[str] = set()
    for name, fact in rule.facts.items():
        present.add(fact.input)
        values[fact.input] = None if name in found.unknown else name in found.held
    if score is not None:
        values[POINTS] = score.points
        present.add(POINTS)
        if score.grade is not None:
            values[GRADE] = score.grade
            present.add(GRADE)
    return RecordCells(values, present)


def _applied(rule: DecisionRule, answer: Answer[Outcome], found: Facts, as_of: date) -> list[Applied]:
    """The outcomes that apply: rows that say the same are one. What may give way to a row in doubt is left out."""
    doubted = {name for row in answer.undecided for name in row.overrides}
    by_code: dict[str, list[Row[Outcome]]] = {}
    for row in answer.rows:
        if row.name not in doubted:
            by_code.setdefault(row.then.code, []).append(row)
    if not answer.rows and not answer.undecided and answer.otherwise is not None:
        return [_one((), answer.otherwise, found, rule, as_of)]
    return [_one(tuple(rows), rows[0].then, found, rule, as_of) for rows in by_code.values()]


def _one(
    rows: tuple[Row[Outcome], ...],
    outcome: Outcome,
    found: Facts,
    rule: DecisionRule,
    as_of: date,
) -> Applied:
    asked = {name for row in rows if row.when is not None for name in field_names(row.when)}
    grounds = tuple(
        ground
        for name, fact in rule.facts.items()
        if fact.input in asked
        for ground in found.held.get(name, ())
    )
    basis = dict.fromkeys(one for row in rows for one in row.then.basis) or dict.fromkeys(outcome.basis)
    ends = [_end(row.then, grounds, as_of) for row in rows] or [_end(outcome, grounds, as_of)]
    last = None if any(one is None for one in ends) else max(one for one in ends if one is not None)
    names = tuple(row.name for row in rows)
    return Applied(rows=names, outcome=outcome, grounds=grounds, basis=tuple(basis), valid_until=last)


def _end(outcome: Outcome, grounds: tuple[FactGround, ...], as_of: date) -> date | None:
    """The last day on which an outcome holds; None where nobody knows it yet."""
    if outcome.months is not None:
        return after(as_of, outcome.months) - timedelta(days=1)
    ends = [one.end for one in grounds]
    if not outcome.while_ground or not ends or any(one is None for one in ends):
        return None
    return max(one for one in ends if one is not None) - timedelta(days=1)
