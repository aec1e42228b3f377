"""期限的 JSON 格式: what `periods`, `lifecycle` and `regimes` print with `--format json`, as forms."""

from typing import Any, Literal, NotRequired

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import form
from credit_standard.toml_files.output_forms import Count, Day, Problem, SourceOutput

Running = Literal["running", "ended", "withheld", "pending"]
Stored = Literal["running", "due", "held"]

PeriodsOutput = TypedDict(
    "PeriodsOutput",
    {
        "format": Literal["credit-standard-periods"],
        "format_version": Literal[1],
        "regime": str,
        "class": str,
        "clock": str,
        "published": bool,
        "in_principle_not": bool,
        "min_months": Count | None,
        "max_months": Count | None,
        "early_stop": bool,
        "until_corrected": bool,
        "start": Day,
        "starts_with": str,
        "earliest_repair": Day | None,
        "auto_stop": Day | None,
        "in_force": bool,
        "source": SourceOutput,
    },
)
"""`periods --format json`."""
form()(PeriodsOutput)


@form()
class StateRowForm(TypedDict):
    """A record's state on a day; `history` where process records speak of it."""

    row: Count
    publicity: Running
    publicity_reason: str
    publicity_since: Day | None
    publicity_until: Day | None
    published: bool
    sharing: Running
    sharing_until: Day | None
    shared: bool
    use: Running
    use_until: Day | None
    usable: bool
    storage: Stored
    repairable: Literal["yes", "no", "not-yet"]
    repair_from: Day | None
    next_change: Day | None
    history: NotRequired[dict[str, Any]]


@form()
class StatesOfTableForm(TypedDict):
    file: str
    record: str | None
    rows: list[StateRowForm]
    not_evaluated: Count
    problem: Problem | None


@form()
class LifecycleOutput(TypedDict):
    """`lifecycle --format json`."""

    format: Literal["credit-standard-lifecycle"]
    format_version: Literal[1]
    as_of: Day
    complete: bool
    tables: list[StatesOfTableForm]


class RegimeBrief(TypedDict):
    """A regime in the list."""

    name: str
    zh: str
    en: str
    document: str
    rank: Literal["law", "administrative-regulation", "local-regulation", "rule", "policy"]
    in_force_from: Day | None
    in_force_until: Day | None
    in_force_source: SourceOutput
    classes: list[str]
    aspects: list[str]


form()(RegimeBrief)


@form()
class RegimeRowForm(TypedDict):
    name: str
    when: str | None
    then: dict[str, Any]
    overrides: list[str]
    source: SourceOutput | None


@form()
class RegimeFull(RegimeBrief):
    """One regime in full."""

    format: Literal["credit-standard-regime"]
    format_version: Literal[1]
    scope: str
    scope_source: SourceOutput
    reaches_back: Literal["unread", "no", "yes"]
    replaces: list[str]
    beside: list[str]
    last_day: str
    counting_source: SourceOutput
    rows: dict[str, list[RegimeRowForm]]
