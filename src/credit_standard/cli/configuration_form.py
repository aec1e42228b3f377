"""配置格式: the keys of a configuration and what each may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import attrs
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from credit_standard.cli.wrong_use import near
from credit_standard.files.table import Limits
from credit_standard.findings import Severity

if TYPE_CHECKING:
    from credit_standard.cli.configuration import Found
    from credit_standard.cli.wrong_use import WrongUse


def _dashes(name: str) -> str:
    return name.replace("_", "-")


class Form(BaseModel):
    """Keys are written with hyphens, as on the command line; a key that nobody knows is an error."""

    model_config = ConfigDict(extra="forbid", alias_generator=_dashes, frozen=True, hide_input_in_errors=True)


class FileForm(Form):
    """What the files that a glob fits are; the first glob that fits counts."""

    glob: Annotated[str, Field(min_length=1)]
    record: str | None = None
    layout: str | None = None


class Configuration(Form):
    """All keys; what is left out is as without a configuration."""

    lang: Literal["zh", "en"] | None = None
    fail_on: Severity | None = None
    max_findings: Annotated[int, Field(strict=True, gt=0)] | Literal["all"] | None = None
    baseline: Annotated[str, Field(min_length=1)] | None = None
    help_uri: Annotated[str, Field(pattern=r"^https?://[^\s{}]+\{code\}[^\s{}]*$")] | None = None
    layers: tuple[Annotated[str, Field(min_length=1)], ...] = ()
    severity: dict[str, Severity] = {}
    limits: dict[str, Annotated[int, Field(strict=True, gt=0)]] = {}
    files: tuple[FileForm, ...] = ()

    @field_validator("limits")
    @classmethod
    def _known_limits(cls, limits: dict[str, int]) -> dict[str, int]:
        if unknown := next((name for name in limits if name not in LIMITS), None):
            raise ValueError(unknown)
        return limits

    def readers_limits(self) -> Limits:
        """What the readers accept."""
        return Limits(**{LIMITS[name]: value for name, value in self.limits.items()})


LIMITS = {_dashes(one.name): one.name for one in attrs.fields(Limits)}
EXPECTED = {
    "lang": "zh, en",
    "fail-on": "error, warning, note",
    "severity": "error, warning, note",
    "layers": '["hebei", "own.toml"]',
    "max-findings": "1, 2, 3 …, all",
    "help-uri": "https://…/{code}",
    "limits": "1, 2, 3 …",
    "files": "[[files]] glob, record, layout",
}
"""What may stand there, in no language; where nothing is said, it is a text."""


def understood(found: Found) -> Configuration:
    """The configuration as a value.

    Raises:
        WrongUse: a key or a value is wrong; the first one, with its line.
    """
    try:
        return Configuration.model_validate(found.values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        raise _complaint(found, first) from None


def _complaint(found: Found, error: Any) -> WrongUse:
    place = tuple(
        part for part in error["loc"] if not str(part).startswith(("literal[", "constrained-", "int"))
    )
    name = str(place[-1])
    if error["type"] == "value_error":  # a limit that does not exist
        name = str(error["msg"]).rpartition(" ")[2]
        place = (*place, name)
        return found.wrong("configuration-key", place, name=name, near=near(name, LIMITS))
    if error["type"] == "extra_forbidden":
        form = FileForm if place[0] == "files" else Configuration
        keys = [_dashes(key) for key in form.model_fields]
        return found.wrong("configuration-key", place, name=name, near=near(name, keys))
    if error["type"] == "missing":
        return found.wrong("configuration-missing", place[:-1], name=name)
    expected = EXPECTED.get(str(place[0]))
    if expected is None or len(place) > 2:
        return found.wrong("configuration-text", place, name=name)
    return found.wrong("configuration-value", place, name=name, expected=expected)
