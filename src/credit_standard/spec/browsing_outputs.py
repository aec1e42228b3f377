"""查阅命令的输出格式: the form of what verbs print as JSON that look into the standard.

What is said of an entry in full follows its declaration and grows with it: these forms hold the keys by which an entry
is found, and leave the others open.
"""

from typing import Any, Literal, NotRequired

from pydantic import ConfigDict, with_config
from typing_extensions import TypedDict

from credit_standard.lifecycle.json_form import RegimeBrief
from credit_standard.toml_files.forms import form
from credit_standard.toml_files.output_forms import Day, Problem, SeverityWord

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
class TemplateCode(TypedDict):
    """A code that may be chosen; `word` is what stands in the cell."""

    code: str
    word: str
    zh: str
    en: str


@form()
class TemplateColumnForm(TypedDict):
    """A column; `required` of one that must be filled, `closed` of one that takes nothing but its codes."""

    heading: str
    field: str
    zh: str
    en: str
    type: str
    required: bool
    note: Problem
    code_list: str | None
    closed: bool
    codes: list[TemplateCode]
    example: str | None


@form()
class TemplateOutput(TypedDict):
    """`template RECORD --format json`."""

    format: Literal["credit-standard-template"]
    format_version: Literal[1]
    record: str
    layout: str
    zh: str
    en: str
    columns: list[TemplateColumnForm]


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
