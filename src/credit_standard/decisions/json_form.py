"""决定的 JSON 格式: what `credit-standard decide --format json` says, as forms: their schemas are in `spec/schemas`."""

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from credit_standard.scoring.json_form import CardJson, OmissionJson, RecordJson, UnreadableJson
from credit_standard.toml_files.forms import form

Day = str | None


@form()
class DecisionRuleJson(TypedDict):
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
    rule: NotRequired[DecisionRuleJson]
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
    rule: DecisionRuleJson
    decisions: list[DecisionJson]
    refused: list[RefusedJson]
    other_subjects: list[str]
    complete: bool
    rows_with_errors: int
    rows_of_nobody: int
    problems: list[UnreadableJson]


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
    rule: DecisionRuleJson | None
    answers: list[AnswerJson]
    does_not_prove_zh: list[str]
    does_not_prove_en: list[str]
    complete: bool
    rows_with_errors: int
    problems: list[UnreadableJson]


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
    complete: bool
    rows_with_errors: int
    problems: list[UnreadableJson]
