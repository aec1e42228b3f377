"""规范生成和比较的 JSON 格式: what `spec build`, `spec check` and `spec diff` print with `--format json`, as forms."""

from typing import Literal

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import form
from credit_standard.toml_files.output_forms import Count, Problem


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
    """`spec diff --format json`; `not_compared` names targets that one of the two lacks.

    `level` and `next_version` are null where nothing changed.
    """

    format: Literal["credit-standard-spec-diff"]
    format_version: Literal[1]
    old: ComparedForm
    new: ComparedForm
    not_compared: list[str]
    level: Literal["patch", "minor", "major"] | None
    next_version: str | None
    changes: list[SpecChangeForm]
