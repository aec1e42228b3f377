"""个人信息搜索的 JSON 格式: what `credit-standard leaks --format json` says, as a form."""

from typing import Any, Literal

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import form
from credit_standard.toml_files.output_forms import Count, Day, SeverityWord


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
