"""监测结果的 JSON 格式: what `monitor --format json` says, as a form: its schema is in `spec/schemas`."""

from typing import Literal

from typing_extensions import TypedDict

from credit_standard.scoring.json_form import CardJson, UnreadableJson
from credit_standard.toml_files.forms import form

VerdictWord = Literal["stable", "moved", "shifted"]


@form()
class ShareJson(TypedDict):
    """一个等级; shares are texts of exact per cent, of the subjects that are rated."""

    grade: str
    zh: str
    en: str
    subjects: int
    share: str


@form()
class DistributionJson(TypedDict):
    """等级分布."""

    scale: str
    grades: list[ShareJson]
    rated: int
    not_rated: int


@form()
class StabilityJson(TypedDict):
    """稳定性指数."""

    index: str
    verdict: VerdictWord


@form()
class MonthJson(TypedDict):
    """一天的分布, and its distance from the first day."""

    day: str
    distribution: DistributionJson
    stability: StabilityJson | None


@form()
class ReferenceJson(TypedDict):
    """参照分布; `compared` is null where the scales cannot be brought together."""

    name: str
    zh: str
    en: str
    source: str
    verified: bool
    distribution: DistributionJson
    compared: DistributionJson | None
    stability: StabilityJson | None


@form()
class FiringJson(TypedDict):
    """指标的触发."""

    indicator: str
    zh: str
    en: str
    subjects: int
    records: int
    ever: bool


@form()
class MonitoringJson(TypedDict):
    """监测结果."""

    format: Literal["credit-standard-monitoring"]
    format_version: Literal[1]
    card: CardJson
    as_of: str
    complete: bool
    since: str
    subjects: int
    rows_with_errors: int
    rows_of_nobody: int
    months: list[MonthJson]
    reference: ReferenceJson | None
    indicators: list[FiringJson]
    never: list[str]
    problems: list[UnreadableJson]
