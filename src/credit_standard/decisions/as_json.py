"""决定 → JSON: decisions and their parts as JSON, in the form of `json_form`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from credit_standard.decisions.sentences import outcome

if TYPE_CHECKING:
    from datetime import date

    from credit_standard.decisions.applied import Applied
    from credit_standard.decisions.rule import DecisionRule
    from credit_standard.findings import Bilingual, Source
    from credit_standard.scoring import Score


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


def outcome_of(one: Applied) -> dict[str, Any]:
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


def score_of(one: Score) -> dict[str, Any]:
    return {
        "card": one.card.to_json(),
        "points": str(one.points),
        "grade": one.grade,
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
