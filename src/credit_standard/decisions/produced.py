"""形成的记录: the records that decisions leave behind, of the catalogue's own types and valid by its own checks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from credit_standard.decisions.rule.base_list import measure_class
from credit_standard.decisions.sentences import basis, condition, outcome
from credit_standard.decisions.wording import TEXTS
from credit_standard.lifecycle.record.record import Record, record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.decisions.decision import Applied, Decider, Decision


def records(decision: Decision, *, number: str) -> tuple[Record, ...]:
    """The records of a decision: one `access-decision`, one `supervision-class`, or one for each measure.

    Args:
        decision: made by a unit.
        number: of the decision, as the unit counts them; several measures of one decision have it with `-1`, `-2` …

    Raises:
        ValueError: nobody is named who decides, or nothing was decided that could be recorded.
    """
    if decision.decider is None:
        raise ValueError("a decision is recorded with the unit that made it: decide(…, by=Decider(…))")
    given = _common(decision, decision.decider)
    if decision.rule.kind == "access":
        made = [("access-decision", {**given, **_access(decision), "decision_number": number})]
    elif decision.rule.kind == "classification":
        if decision.supervision_class is None:
            raise ValueError("nobody can tell the class, so there is none to record")
        made = [("supervision-class", {**given, **_classification(decision), "decision_number": number})]
    else:
        made = list(_measures(decision, given, number))
    types = decision.rule.standard
    return tuple(
        record(name, _of_type(types.declared(name).by_name, values), standard=types, as_of=decision.as_of)
        for name, values in made
    )


def _of_type(known: Any, values: dict[str, Any]) -> dict[str, Any]:
    """What a record type has a field for, without what is empty."""
    return {name: value for name, value in values.items() if name in known and value not in {None, ""}}


def _common(decision: Decision, by: Decider) -> dict[str, Any]:
    return {
        **decision.identity,
        "authority": by.unit,
        "authority_uscc": by.uscc,
        "decided_by": by.person,
        "decision_date": decision.as_of,
    }


def _laws(applied: tuple[Applied, ...]) -> str:
    return "；".join(dict.fromkeys(law.zh for law in map(basis, applied) if law.zh))


def _access(decision: Decision) -> dict[str, Any]:
    rule, score = decision.rule, decision.score
    result = decision.result
    reason = decision.reasons.zh
    conditions = decision.applied[0].outcome.conditions if decision.applied else None
    scored = {} if score is None else {
        "scorecard": score.card.title.zh,
        "scorecard_version": score.card.version,
        "points": score.points,
        "grade": score.grade,
        "reference_date": decision.as_of,
    }  # fmt: skip
    return {
        **scored,
        "access_matter": "" if rule.matter is None else rule.matter.zh,
        "credit_threshold": f"{rule.title.zh}（{rule.name} {rule.version}）：{rule.note.zh}",
        "decision_result": result,
        "decision_reason": reason,
        "decision_conditions": conditions.zh if conditions is not None and result == "conditional" else None,
        "basis": _laws(decision.applied),
        "valid_until": decision.applied[0].valid_until if decision.applied else None,
    }


def _classification(decision: Decision) -> dict[str, Any]:
    rule = decision.rule
    return {
        "classification_rule": f"{rule.title.zh}（{rule.name} {rule.version}）",
        "supervision_class": decision.supervision_class,
        "reason": decision.reasons.zh,
        "valid_from": decision.as_of,
        "valid_until": decision.applied[0].valid_until,
    }


def _measures(decision: Decision, given: dict[str, Any], number: str) -> Iterator[tuple[str, dict[str, Any]]]:
    rows = {row.name: row for row in decision.rule.table.rows}
    several = len(decision.measures) > 1
    for at, one in enumerate(decision.measures, 1):
        said = [condition(rows[name].when, decision.rule).zh for name in one.rows]
        sources = [each.source_number for each in one.grounds if each.source_number is not None]
        values = {
            **given,
            "decision_number": f"{number}-{at}" if several else number,
            "measure_kind": one.outcome.kind,
            "measure_content": outcome(one.outcome).zh,
            "ground": "；".join(said) or TEXTS("outcome.nothing", "zh"),
            "ground_record_id": sources[0] if sources else None,
            "basis": _laws((one,)),
            "valid_from": decision.as_of,
            "valid_until": one.valid_until,
        }
        if one.outcome.incentive is not None:
            yield "incentive-measure", {**values, "incentive_measure": one.outcome.incentive}
        else:
            item = one.outcome.punishment or ""
            kind = measure_class(item)
            yield "punishment-measure", {**values, "punishment_measure": item, "measure_class": kind}
