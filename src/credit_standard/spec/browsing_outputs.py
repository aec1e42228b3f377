"""查阅命令的输出格式: the form of what verbs print as JSON that look into the standard or check numbers and own files.

What is said of an entry in full follows its declaration and grows with it: these forms hold the keys by which an entry
is found, and leave the others open.
"""

from typing import Any, Literal, NotRequired

from pydantic import ConfigDict, with_config
from typing_extensions import TypedDict

from credit_standard.spec.outputs import Count, Day, Problem, RegimeBrief, SeverityWord
from credit_standard.toml_files.forms import form

_OPEN = with_config(ConfigDict(extra="allow"))


@_OPEN
class Entry(TypedDict):
    """An entry of a list; `matches` are the texts in which a searched word stands."""

    name: str
    zh: str
    en: str
    matches: NotRequired[list[str]]


@form()
class RecordsOutput(TypedDict):
    """`records --format json`."""

    format: Literal["credit-standard-records"]
    format_version: Literal[1]
    records: list[Entry]


@_OPEN
class RecordOutput(Entry):
    """`records NAME --format json`."""

    format: Literal["credit-standard-record"]
    format_version: Literal[1]
    fields: list[dict[str, Any]]
    rules: list[dict[str, Any]]
    key: list[str]


@form()
class CodeListsOutput(TypedDict):
    """`codes --format json`."""

    format: Literal["credit-standard-code-lists"]
    format_version: Literal[1]
    code_lists: list[Entry]


@_OPEN
class CodeListOutput(Entry):
    """`codes NAME --format json`."""

    format: Literal["credit-standard-code-list"]
    format_version: Literal[1]
    entries: list[dict[str, Any]]
    maps: dict[str, dict[str, list[str]]]


@form()
class ScalesOutput(TypedDict):
    """`scales --format json`."""

    format: Literal["credit-standard-scales"]
    format_version: Literal[1]
    scales: list[Entry]


@_OPEN
class ScaleOutput(Entry):
    """`scales NAME --format json`."""

    format: Literal["credit-standard-scale"]
    format_version: Literal[1]
    grades: list[str]
    beside: list[str]


@form()
class LayoutsOutput(TypedDict):
    """`layouts --format json`."""

    format: Literal["credit-standard-layouts"]
    format_version: Literal[1]
    layouts: list[Entry]


@_OPEN
class LayoutOutput(Entry):
    """`layouts NAME --format json`."""

    format: Literal["credit-standard-layout"]
    format_version: Literal[1]
    record: str
    columns: list[dict[str, Any]]


@form()
class LayersOutput(TypedDict):
    """`layers --format json`."""

    format: Literal["credit-standard-layers"]
    format_version: Literal[1]
    layers: list[Entry]


@_OPEN
class LayerOutput(Entry):
    """`layers NAME --format json`."""

    format: Literal["credit-standard-layer"]
    format_version: Literal[1]
    sha256: str
    order: list[str]
    changes: list[dict[str, Any]]


@form()
class RegimeMatch(RegimeBrief):
    """A regime in the list, and where a searched word stands in it."""

    matches: NotRequired[list[str]]


@form()
class RegimesOutput(TypedDict):
    """`regimes --format json`."""

    format: Literal["credit-standard-regimes"]
    format_version: Literal[1]
    regimes: list[RegimeMatch]


@form()
class CardsOutput(TypedDict):
    """`cards --format json`."""

    format: Literal["credit-standard-cards"]
    format_version: Literal[1]
    cards: list[Entry]


@_OPEN
class CardOutput(Entry):
    """`cards NAME --format json`."""

    format: Literal["credit-standard-card"]
    format_version: Literal[1]
    version: str
    sha256: str
    indicators: list[dict[str, Any]]
    grades: list[dict[str, Any]]


@form()
class DecisionRulesOutput(TypedDict):
    """`decisions --format json`."""

    format: Literal["credit-standard-decision-rules"]
    format_version: Literal[1]
    decision_rules: list[Entry]


@_OPEN
class DecisionRuleOutput(Entry):
    """`decisions NAME --format json`."""

    format: Literal["credit-standard-decision-rule"]
    format_version: Literal[1]
    version: str
    sha256: str
    rows: list[dict[str, Any]]


@form()
class FindingBrief(TypedDict):
    code: str
    name: str
    severity: SeverityWord
    title: Problem


@form()
class FindingsOutput(TypedDict):
    """`explain --format json`."""

    format: Literal["credit-standard-findings"]
    format_version: Literal[1]
    findings: list[FindingBrief]


@form()
class FindingOutput(TypedDict):
    """`explain CODE --format json`; the last four of a rule of a record type."""

    format: Literal["credit-standard-finding"]
    format_version: Literal[1]
    code: str
    name: str
    severity: SeverityWord
    title: Problem
    meaning: Problem
    hint: Problem
    example: str | None
    sample: Problem
    source: str | None
    verified: bool
    record: NotRequired[str]
    fields: NotRequired[list[str]]
    when: NotRequired[str | None]
    require: NotRequired[str]


@_OPEN
class RegionEntry(TypedDict):
    code: str
    name: str
    full_name: str
    parent: str | None
    began: str | None
    ended: str | None


@form()
class RegionsOutput(TypedDict):
    """`regions --format json`."""

    format: Literal["credit-standard-regions"]
    format_version: Literal[1]
    regions: list[RegionEntry]


@_OPEN
class RegionOutput(TypedDict):
    """`regions CODE --format json`; `region` is null where the code meant nothing on the day."""

    format: Literal["credit-standard-region"]
    format_version: Literal[1]
    code: str
    as_of: Day
    region: RegionEntry | None
    history: list[RegionEntry]
    successors: list[dict[str, Any]]


@form()
class KindEntry(TypedDict):
    kind: str
    zh: str
    en: str


@form()
class KindsOutput(TypedDict):
    """`check list --format json`."""

    format: Literal["credit-standard-identifier-kinds"]
    format_version: Literal[1]
    kinds: list[KindEntry]


@form()
class CheckedFinding(TypedDict):
    code: str
    name: str
    severity: SeverityWord
    params: dict[str, Any]
    message: str
    hint: str


@form()
class CheckLine(TypedDict):
    """A line of `check KIND … --format json`: one for each number."""

    format: Literal["credit-standard-check"]
    format_version: Literal[1]
    line: Count
    kind: str
    valid: bool
    value: str
    findings: list[CheckedFinding]
    parts: dict[str, Any]


@form()
class OwnFileFault(TypedDict):
    code: str
    name: str
    file: str | None
    line: Count | None
    key: str | None
    message: str
    hint: str


@form()
class OwnFile(TypedDict):
    file: str
    sound: bool
    findings: list[OwnFileFault]


@form()
class OwnFilesOutput(TypedDict):
    """`cards|layouts|layers|regimes|decisions check FILE… --format json`."""

    format: Literal["credit-standard-own-files"]
    format_version: Literal[1]
    files: list[OwnFile]


@form()
class SpecBuildOutput(TypedDict):
    """`spec build --format json`."""

    format: Literal["credit-standard-spec-build"]
    format_version: Literal[1]
    folder: str
    files: Count


@form()
class SpecCheckOutput(TypedDict):
    """`spec check --format json`: paths of the files that are not as the standard has them."""

    format: Literal["credit-standard-spec-check"]
    format_version: Literal[1]
    folder: str
    same: bool
    missing: list[str]
    differs: list[str]
    foreign: list[str]
