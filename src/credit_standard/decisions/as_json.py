"""决定 → JSON: decisions and their parts as JSON, in the form of `json_form`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

    from credit_standard.decisions.decision import Applied, Decision
    from credit_standard.decisions.rule import DecisionRule
    from credit_standard.findings import Bilingual, Source
    from credit_standard.scoring import Score


def decision(one: Decision) -> dict[str, Any]:
    """A decision alone."""
    from credit_standard.decisions.decision import FORMAT, FORMAT_VERSION

    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "rule": rule(one.rule),
        "as_of": one.as_of.isoformat(),
        **of_subject(one),
    }


def of_subject(one: Decision) -> dict[str, Any]:
    """What a decision says of its subject."""
    reasons = one.reasons
    return {
        "group": one.group,
        "result": one.result,
        "supervision_class": one.supervision_class,
        "outcomes": [_outcome(each) for each in one.applied],
        "undecided": list(one.undecided),
        "facts": dict(one.facts),
        "score": None if one.score is None else _score(one.score),
        "not_evaluated": [each.to_json() for each in one.unknown],
        "not_counted": [each.to_json() for each in one.not_counted],
        "unit": None if one.decider is None else one.decider.unit,
        "decided_by_a_person": one.decider is not None and bool(one.decider.person),
        "reasons_zh": reasons.zh,
        "reasons_en": reasons.en,
    }


def rule(one: DecisionRule) -> dict[str, Any]:
    return {
        "name": one.name,
        "version": one.version,
        "kind": one.kind,
        "sha256": one.digest,
        "verified": one.source.verified,
    }


def law(one: Source) -> dict[str, Any]:
    return {"document": one.document, "article": one.article or None, "verified": one.verified}


def lines(texts: tuple[Bilingual, ...]) -> dict[str, list[str]]:
    return {
        "does_not_prove_zh": [one.zh for one in texts],
        "does_not_prove_en": [one.en for one in texts],
    }


def _outcome(one: Applied) -> dict[str, Any]:
    from credit_standard.decisions.sentences import outcome

    said = outcome(one.outcome)
    return {
        "rows": list(one.rows),
        "result": one.outcome.result,
        "supervision_class": one.outcome.supervision_class,
        "punishment": one.outcome.punishment,
        "incentive": one.outcome.incentive,
        "kind": one.outcome.kind,
        "valid_until": _iso(one.valid_until),
        "basis": [law(each) for each in one.basis],
        "grounds": [
            {"fact": each.fact, "record": each.record.to_json(), "until": _iso(each.end)}
            for each in one.grounds
        ],
        "zh": said.zh,
        "en": said.en,
    }


def _score(one: Score) -> dict[str, Any]:
    card = one.card
    return {
        "card": {
            "name": card.name,
            "version": card.version,
            "sha256": card.digest,
            "verified": card.source.verified,
        },
        "points": str(one.points),
        "grade": one.grade,
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
