"""决定的 JSON 格式: what `credit-standard decide --format json` says, as forms: their schemas are in `spec/schemas`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NotRequired

from typing_extensions import TypedDict

from credit_standard.scoring.json_form import CardJson, OmissionJson, ProblemJson, RecordJson
from credit_standard.toml_files.forms import form

if TYPE_CHECKING:
    from datetime import date

    from credit_standard.decisions.decision import Applied, Decision
    from credit_standard.decisions.rule import DecisionRule
    from credit_standard.findings import Bilingual, Source
    from credit_standard.scoring import Score

Day = str | None


@form()
class RuleJson(TypedDict):
    """决定规则: which one, by name, version and hash."""

    name: str
    version: str
    kind: Literal["access", "measures", "classification"]
    sha256: str
    verified: bool


@form()
class LawJson(TypedDict):
    """法律依据."""

    document: str
    article: str | None
    verified: bool


@form()
class GroundJson(TypedDict):
    """事实依据: a record by which a fact holds."""

    fact: str
    record: RecordJson
    until: Day


@form()
class OutcomeJson(TypedDict):
    """适用的结果."""

    rows: list[str]
    result: str | None
    supervision_class: str | None
    punishment: str | None
    incentive: str | None
    kind: str | None
    valid_until: Day
    basis: list[LawJson]
    grounds: list[GroundJson]
    zh: str
    en: str


@form()
class PointsJson(TypedDict):
    """决定时的得分."""

    card: CardJson
    points: str
    grade: str | None


@form()
class DecisionJson(TypedDict):
    """对一个信用主体的决定; its number is masked where it is a person's."""

    format: NotRequired[Literal["credit-standard-decision"]]
    format_version: NotRequired[Literal[1]]
    rule: NotRequired[RuleJson]
    as_of: NotRequired[str]
    subject: NotRequired[str]
    group: str | None
    result: str | None
    supervision_class: str | None
    outcomes: list[OutcomeJson]
    undecided: list[str]
    facts: dict[str, bool | None]
    score: PointsJson | None
    not_evaluated: list[OmissionJson]
    not_counted: list[OmissionJson]
    unit: str | None
    decided_by_a_person: bool
    reasons_zh: str
    reasons_en: str


@form()
class RefusedJson(TypedDict):
    """没有作出的决定, and why."""

    subject: str
    code: str
    zh: str
    en: str


@form()
class DecisionsJson(TypedDict):
    """对多个信用主体的决定."""

    format: Literal["credit-standard-decisions"]
    format_version: Literal[1]
    as_of: str
    rule: RuleJson
    decisions: list[DecisionJson]
    refused: list[RefusedJson]
    other_subjects: list[str]
    rows_with_errors: int
    rows_of_nobody: int
    problems: list[ProblemJson]


@form()
class TypeCountJson(TypedDict):
    """一类信息的条数."""

    record: str
    count: int


@form()
class AnswerJson(TypedDict):
    """信用审查中一个主体的答复."""

    row: int
    query: str
    subject: str
    answer: Literal["nothing-adverse", "adverse", "not-answered"]
    audience: str
    given: list[TypeCountJson]
    adverse: list[RecordJson]
    code: str | None
    zh: str
    en: str
    decision: DecisionJson | None


@form()
class ReviewJson(TypedDict):
    """信用审查报告."""

    format: Literal["credit-standard-review"]
    format_version: Literal[1]
    number: str
    purpose: str
    unit: str
    as_of: str
    rule: RuleJson | None
    answers: list[AnswerJson]
    does_not_prove_zh: list[str]
    does_not_prove_en: list[str]
    rows_with_errors: int
    problems: list[ProblemJson]


@form()
class PeriodRecordsJson(TypedDict):
    """一类信息在期间内的记录."""

    record: str
    zh: str
    en: str
    found: list[RecordJson]


@form()
class PeriodReportJson(TypedDict):
    """专项信用报告."""

    format: Literal["credit-standard-period-report"]
    format_version: Literal[1]
    number: str
    field: str
    subject: str
    period_from: str
    period_until: str
    as_of: str
    audience: str
    result: Literal["none-found", "found"]
    records: list[PeriodRecordsJson]
    without_day: int
    does_not_prove_zh: list[str]
    does_not_prove_en: list[str]
    rows_with_errors: int
    problems: list[ProblemJson]


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


def problems(found: Any) -> list[dict[str, str]]:
    """Files that cannot be read."""
    return [{"code": one.code, "zh": one.message("zh"), "en": one.message("en")} for one in found]


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
