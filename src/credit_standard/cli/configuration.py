"""配置: `credit-standard.toml`, or `[tool.credit-standard]` in `pyproject.toml`, found upwards from here.

The command line wins over it. A wrong key or value is refused with its line, before a file is read.
"""

from __future__ import annotations

import tomllib
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from credit_standard.cli.configuration_form import Configuration, FileForm
    from credit_standard.files.table import Limits
    from credit_standard.findings import Severity
    from credit_standard.layers import Standard
    from credit_standard.validation.run import Options

NAME = "credit-standard.toml"
TOOL = ("tool", "credit-standard")
_LARGEST = 1_000_000  # bytes; a configuration is written by hand


@frozen
class Found:
    """A configuration, where it stands, and by what path it is reached in that file."""

    path: Path
    text: str
    above: tuple[str, ...]
    values: dict[str, Any]

    def wrong(self, key: str, place: tuple[str | int, ...], **values: object) -> WrongUse:
        """The complaint about one key or value, with its line."""
        from credit_standard.codes.toml_lines import statement_lines

        lines = statement_lines(self.text)
        full = (*self.above, *place)
        depth = next((n for n in range(len(full), 0, -1) if full[:n] in lines), 0)
        return WrongUse(key, file=self.path.name, line=lines.get(full[:depth], 1), **values)


def find(folder: Path) -> Found | None:
    """The nearest configuration from `folder` upwards."""
    for here in (folder, *folder.parents):
        own = _load(here / NAME)
        if own is not None:
            return Found(here / NAME, own[0], (), own[1])
        project = _load(here / "pyproject.toml")
        if project is not None and isinstance(values := _inside(project[1]), dict):
            return Found(here / "pyproject.toml", project[0], TOOL, values)
    return None


def _load(path: Path) -> tuple[str, dict[str, Any]] | None:
    try:
        with path.open("rb") as stream:
            text = stream.read(_LARGEST).decode("utf-8-sig").replace("\r\n", "\n")
        return text, tomllib.loads(text)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError):
        raise WrongUse("configuration-unread", file=path.name) from None
    except tomllib.TOMLDecodeError as error:
        if path.name != NAME:
            return None  # another tool's file and its trouble
        raise WrongUse("configuration-syntax", file=path.name, reason=str(error)) from None


def _inside(values: dict[str, Any]) -> Any:
    inside: Any = values
    for name in TOOL:
        inside = inside.get(name) if isinstance(inside, dict) else None
    return inside


@frozen
class Settings:
    """A configuration, checked; without one, nothing but defaults."""

    form: Configuration | None = None
    folder: Path = Path()
    severities: dict[str, Severity] = field(factory=dict)

    def options_for(self, file: str, options: Options) -> Options:
        """The options for one file: of the first glob that fits, what the command line leaves open."""
        for one in () if self.form is None else self.form.files:
            if PurePath(file).match(one.glob) or PurePath(file).name == one.glob:
                if options.record is None and options.layout is None:
                    return evolve(options, record=one.record, layout=one.layout)
                return options
        return options

    @property
    def layers(self) -> tuple[str, ...]:
        """Names and paths of layers, the latter seen from the working directory."""
        from credit_standard.layers import is_own

        given = () if self.form is None else self.form.layers
        return tuple(str(self.folder / one) if is_own(one) else one for one in given)

    @property
    def lang(self) -> str | None:
        return None if self.form is None else self.form.lang

    @property
    def help_uri(self) -> str | None:
        return None if self.form is None else self.form.help_uri

    @property
    def fail_on(self) -> str | None:
        return None if self.form is None or self.form.fail_on is None else self.form.fail_on.value

    @property
    def max_findings(self) -> str | None:
        return None if self.form is None or self.form.max_findings is None else str(self.form.max_findings)

    @property
    def limits(self) -> Limits:
        from credit_standard.files.table import Limits

        return Limits() if self.form is None else self.form.readers_limits()

    @property
    def baseline(self) -> str | None:
        """Its path, seen from the working directory."""
        if self.form is None or self.form.baseline is None:
            return None
        return str(self.folder / self.form.baseline)


def settings(folder: Path | None = None) -> Settings:
    """The settings that hold in `folder`, by default the working directory.

    Raises:
        WrongUse: the configuration cannot be understood; names file and line.
    """
    found = find(folder or Path.cwd())
    if found is None:
        return Settings()
    from credit_standard.cli.configuration_form import understood

    form = understood(found)
    settled = Settings(form, found.path.parent)
    under = _layers(found, settled.layers)
    severities = {
        code: severity for name, severity in form.severity.items() for code in _codes(found, name, under)
    }
    for number, one in enumerate(form.files):
        _names(found, number, one, under)
    return evolve(settled, severities=severities)


def _layers(found: Found, layers: tuple[str, ...]) -> Standard:
    """The standard under the layers of the configuration."""
    from credit_standard.cli.known_names import known_layers

    try:
        return known_layers(layers)
    except WrongUse as error:
        if error.key == "unknown-layer":
            raise found.wrong("configuration-name", ("layers",), **error.values) from None
        raise


def _codes(found: Found, name: str, under: Standard) -> tuple[str, ...]:
    """The codes of the findings that are named by code or by name, the same rule of several record types among them."""
    from credit_standard.cli.explain import known_codes

    try:
        return known_codes(name, under)
    except WrongUse as error:
        raise found.wrong(
            "configuration-code", ("severity", name), name=name, near=error.values["near"]
        ) from None


def _names(found: Found, number: int, form: FileForm, under: Standard) -> None:
    """Record and layout of one glob exist and go together."""
    from credit_standard.cli.known_names import known_names

    try:
        known_names(form.record, form.layout, under)
    except WrongUse as error:
        key = "record" if error.key == "unknown-record" else "layout"
        if error.key == "layout-of-another":
            raise found.wrong("configuration-layout", ("files", number, key), **error.values) from None
        raise found.wrong("configuration-name", ("files", number, key), **error.values) from None
