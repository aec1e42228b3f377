"""输出格式: the form of what verbs print as JSON, and so its schema for whoever reads it."""

from typing import Annotated, Any, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from credit_standard.toml_files.forms import form

Day = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")]
Count = Annotated[int, Field(ge=0)]
SeverityWord = Literal["error", "warning", "note"]
Running = Literal["running", "ended", "withheld", "pending"]
Stored = Literal["running", "due", "held"]


@form()
class LeakCountForm(TypedDict):
    """How often one kind was found; `kind` is null of what is about the file."""

    kind: str | None
    code: str
    name: str
    severity: SeverityWord
    count: Count
    listed: Count


@form()
class LeakSummaryForm(TypedDict):
    tables: Count
    rows: Count
    rows_with_leaks: Count
    leaks: Count
    by_kind: list[LeakCountForm]


@form()
class LeakTableForm(TypedDict):
    id: Count
    file: str
    member: str | None
    sheet: str | None
    rows: Count
    complete: bool


@form()
class LeakFindingForm(TypedDict):
    """One leak: where it stands, what it is, and what may be shown of it."""

    kind: str | None
    code: str
    name: str
    severity: SeverityWord
    table: Count
    file: str | None
    member: str | None
    sheet: str | None
    row: Count | None
    line: Count | None
    column: Count | None
    cell: str | None
    heading: str | None
    value: str | None
    params: dict[str, Any]
    message: str
    hint: str
    fingerprint: str | None


@form()
class LeaksOutput(TypedDict):
    """`leaks --format json`."""

    format: Literal["credit-standard-leaks"]
    format_version: Literal[1]
    library: str
    as_of: Day | None
    audience: Literal["public", "shared", "authorised", "self"]
    complete: bool
    not_searched: list[Literal["names"]]
    summary: LeakSummaryForm
    tables: list[LeakTableForm]
    findings: list[LeakFindingForm]


@form()
class SourceOutput(TypedDict):
    document: str
    article: str | None
    verified: bool


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
class Problem(TypedDict):
    zh: str
    en: str


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


@form()
class OmittedRecordsForm(TypedDict):
    """Records that a rule withheld."""

    rule: str
    records: Count


@form()
class OmittedValuesForm(TypedDict):
    """Values of items that a rule withheld."""

    rule: str
    values: Count


@form()
class WithheldForm(TypedDict):
    """Records that were withheld for a doubt."""

    code: str
    records: Count


@form()
class NotInLayoutForm(TypedDict):
    code: str
    field: str | None
    count: Count


@form()
class RecipientJson(TypedDict):
    zh: str
    en: str


@form()
class TakeDownForm(TypedDict):
    """What of an earlier output must come down; `item` is null of a whole record."""

    row: Count
    item: str | None
    zh: str
    en: str
    since: Day
    due_on: Day
    overdue: bool
    certain: bool
    tell: list[RecipientJson]
    source: SourceOutput


@form()
class PublishedFilesForm(TypedDict):
    table: str
    log: str
    manifest: str
    takedown: NotRequired[str]


@form()
class PublishedTableForm(TypedDict):
    """What became of the records of one of several types."""

    record: str
    rows: Count
    written: Count
    withheld: list[OmittedRecordsForm]
    items: list[OmittedValuesForm]
    doubts: list[WithheldForm]
    masked: Count
    takedown: NotRequired[list[TakeDownForm]]
    not_in_layout: list[NotInLayoutForm]


@form()
class PublishOutput(TypedDict):
    """What `publish` says to the holder."""

    format: Literal["credit-standard-published"]
    format_version: Literal[1]
    library: str
    as_of: Day
    audience: Literal["public", "shared", "authorised", "self"]
    files: PublishedFilesForm
    # of one record type
    record: NotRequired[str]
    rows: NotRequired[Count]
    written: NotRequired[Count]
    withheld: NotRequired[list[OmittedRecordsForm]]
    items: NotRequired[list[OmittedValuesForm]]
    doubts: NotRequired[list[WithheldForm]]
    masked: NotRequired[Count]
    takedown: NotRequired[list[TakeDownForm]]
    not_in_layout: NotRequired[list[NotInLayoutForm]]
    # of several
    tables: NotRequired[list[PublishedTableForm]]


@form()
class ComparedForm(TypedDict):
    """One of two builds: its version and its layers."""

    standard: str
    layers: list[str]


@form()
class SpecChangeForm(TypedDict):
    """A change; `guide` says what users have to do."""

    kind: str
    level: Literal["patch", "minor", "major"]
    part: str
    item: str | None
    old: str | None
    new: str | None
    message: Problem
    guide: Problem


@form()
class SpecDiffOutput(TypedDict):
    """`spec diff --format json`; `level` and `next_version` are null where nothing changed."""

    format: Literal["credit-standard-spec-diff"]
    format_version: Literal[1]
    old: ComparedForm
    new: ComparedForm
    level: Literal["patch", "minor", "major"] | None
    next_version: str | None
    changes: list[SpecChangeForm]
