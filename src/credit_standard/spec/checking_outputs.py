"""检查命令的输出格式: the form of what verbs print as JSON that check numbers and files of one's own."""

from typing import Any, Literal

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import form
from credit_standard.toml_files.output_forms import Count, SeverityWord


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
