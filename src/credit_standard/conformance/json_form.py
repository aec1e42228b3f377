"""结果的 JSON 格式: what `conformance run --format json` says, as a form: its schema is in `spec/schemas`."""

from typing import Any, Literal

from typing_extensions import TypedDict

from credit_standard.conformance.case import Area, Level
from credit_standard.toml_files.forms import form

OutcomeWord = Literal[
    "agreed", "skipped", "differs", "failed", "no-answer", "died", "rubbish", "out-of-order", "not-asked"
]


@form()
class ProblemJson(TypedDict):
    """为什么不能运行, or not to the end."""

    zh: str
    en: str


@form()
class ImplementationJson(TypedDict):
    """程序自报的名称和版本."""

    name: str
    version: str


@form()
class TotalsJson(TypedDict):
    """一个领域、一个级别的案例数; `outcomes` by outcome, without those that did not occur."""

    area: Area
    level: Level
    cases: int
    outcomes: dict[OutcomeWord, int]


@form()
class VerdictJson(TypedDict):
    """一个不一致或者没有应答的案例; `answered` is null where there was no answer."""

    id: str
    area: Area
    level: Level
    outcome: OutcomeWord
    differing: list[str]
    expected: dict[str, Any]
    answered: dict[str, Any] | None
    said: str


@form()
class ConformanceJson(TypedDict):
    """一次运行."""

    format: Literal["credit-standard-conformance"]
    format_version: Literal[1]
    library: str
    standard: str
    layers: list[str]
    protocol: int
    implementation: ImplementationJson | None
    complete: bool
    conforms: bool
    problem: ProblemJson | None
    restarts: int
    totals: list[TotalsJson]
    cases: list[VerdictJson]
