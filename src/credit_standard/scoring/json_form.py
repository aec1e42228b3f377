"""得分的 JSON 格式: what `credit-standard score --format json` says, as a form: its schema is in `spec/schemas`."""

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import form

Day = str | None


@form()
class RecordJson(TypedDict):
    """记录的指称."""

    type: str
    number: str | None
    day: Day


@form()
class ContributionJson(TypedDict):
    """一笔得分; points are texts of exact decimals."""

    indicator: str | None
    record: RecordJson | None
    rule: str | None
    points_before: str
    points: str
    reason: str
    valid_from: Day
    valid_until: Day
    zh: str
    en: str


@form()
class JudgementJson(TypedDict):
    """直接判级."""

    indicator: str
    record: RecordJson
    rule: str
    grade: str | None
    forbidden: list[str]
    valid_until: Day


@form()
class OmissionJson(TypedDict):
    """未计入."""

    indicator: str
    record: RecordJson | None
    reason: str
    missing: list[str]
    zh: str
    en: str


@form()
class CardJson(TypedDict):
    """评分卡: which one, by name, version and hash."""

    name: str
    version: str
    sha256: str
    verified: bool


@form()
class ScoreJson(TypedDict):
    """一个信用主体的得分和说明."""

    format: Literal["credit-standard-score"]
    format_version: Literal[1]
    card: CardJson
    as_of: str
    points: str
    grade: str | None
    grade_reason: str
    contributions: list[ContributionJson]
    judgements: list[JudgementJson]
    not_counted: list[OmissionJson]
    not_evaluated: list[OmissionJson]
    facts: list[str]
    unused_records: int


@form()
class WayJson(ContributionJson):
    """途径: a deduction, when it ends, what a correction gives back."""

    ends: Day
    gives_back: str | None


@form()
class RaiseJson(TypedDict):
    """升级."""

    grade: str | None
    points_needed: str | None
    judged: bool
    ways: list[WayJson]


@form()
class ForecastJson(TypedDict):
    """预测的一天."""

    day: str
    points: str
    grade: str | None


@form()
class SubjectJson(TypedDict):
    """一个信用主体; its number is masked where it is a person's."""

    subject: str
    points: str
    grade: str | None
    grade_reason: str
    not_evaluated: int
    explanation: NotRequired[ScoreJson]
    next_grade: NotRequired[RaiseJson]
    forecast: NotRequired[list[ForecastJson]]


@form()
class UnreadableJson(TypedDict):
    """读不了的文件."""

    file: str | None
    code: str
    zh: str
    en: str


@form()
class ScoresJson(TypedDict):
    """多个信用主体的得分."""

    format: Literal["credit-standard-scores"]
    format_version: Literal[1]
    as_of: str
    complete: bool
    card: CardJson
    subjects: list[SubjectJson]
    other_subjects: list[str]
    rows_with_errors: int
    rows_of_nobody: int
    problems: list[UnreadableJson]
