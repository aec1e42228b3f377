"""配置: `credit-standard.toml`, or `[tool.credit-standard]` in `pyproject.toml`, found upwards from here.

The command line wins over it. A wrong key or value is refused with its line, before a file is read.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard.cli.wrong_use import WrongUse
from credit_standard.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.configuration_form import ConfigurationForm, FileForm
    from credit_standard.files.table import Limits
    from credit_standard.layers import LayeredStandard
    from credit_standard.toml_files import DataFileError, Document, KeyPath
    from credit_standard.validation.run import Options

NAME = "credit-standard.toml"
PROJECT = "pyproject.toml"
TOOL = ("tool", "credit-standard")


@frozen
class FoundConfiguration:
    """A configuration, and the folder from which its paths are seen."""

    document: Document
    folder: Path

    def wrong(self, key: str, place: KeyPath, **values: object) -> WrongUse:
        """The complaint about one key or value, with its line."""
        return WrongUse(key, file=self.document.name, line=self.document.line(place), **values)


def find(folder: Path) -> FoundConfiguration | None:
    """The nearest configuration from `folder` upwards."""
    for here in (folder, *folder.parents):
        own = _load(here / NAME)
        if own is not None:
            return FoundConfiguration(own, here)
        project = _load(here / PROJECT)
        if project is not None and isinstance(values := _inside(project.values), dict):
            return FoundConfiguration(evolve(project, values=values, above=TOOL), here)
    return None


def _load(path: Path) -> Document | None:
    """The file, if it is there. The other tools' file may have its own trouble."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        pass  # reading it says why
    from credit_standard.toml_files import DataFileError, read_text

    try:
        return _parsed(path, read_text(path))
    except DataFileError as error:
        if path.name == PROJECT and error.fault is not None and error.fault.kind == "not-toml":
            return None
        raise _wrong_form(path.name, error) from None


@lru_cache(maxsize=16)  # read anew by each command line, and mostly the same
def _parsed(path: Path, text: str) -> Document:
    from credit_standard.toml_files import parse

    return evolve(parse(str(path), text), file=path)


def _inside(values: dict[str, object]) -> object:
    inside: object = values
    for name in TOOL:
        inside = inside.get(name) if isinstance(inside, dict) else None
    return inside


NOTHING: ConfigurationForm = {}


@frozen
class Settings:
    """A configuration, checked; without one, nothing but defaults."""

    form: ConfigurationForm = NOTHING
    folder: Path = Path()
    severities: dict[str, Severity] = field(factory=dict)

    def options_for(self, file: str, options: Options) -> Options:
        """The options for one file: of the first glob that fits, what the command line leaves open."""
        for one in self.form.get("files", ()):
            if PurePath(file).match(one["glob"]) or PurePath(file).name == one["glob"]:
                if options.record is None and options.layout is None:
                    return evolve(options, record=one.get("record"), layout=one.get("layout"))
                return options
        return options

    @property
    def layers(self) -> tuple[str, ...]:
        """Names and paths of layers, the latter seen from the working directory."""
        from credit_standard.layers import is_own

        return tuple(str(self.folder / one) if is_own(one) else one for one in self.form.get("layers", ()))

    @property
    def lang(self) -> str | None:
        return self.form.get("lang")

    @property
    def help_uri(self) -> str | None:
        return self.form.get("help-uri")

    @property
    def fail_on(self) -> str | None:
        return self.form.get("fail-on")

    @property
    def max_findings(self) -> str | None:
        given = self.form.get("max-findings")
        return None if given is None else str(given)

    @property
    def limits(self) -> Limits:
        if "limits" in self.form:
            from credit_standard.configuration_form import limits

            return limits(self.form["limits"])
        from credit_standard.files.table import Limits

        return Limits()

    @property
    def baseline(self) -> str | None:
        """Its path, seen from the working directory."""
        given = self.form.get("baseline")
        return None if given is None else str(self.folder / given)


def settings(folder: Path | None = None) -> Settings:
    """The settings that hold in `folder`, by default the working directory.

    Raises:
        WrongUse: the configuration cannot be understood; names file and line.
    """
    found = find(folder or Path.cwd())
    if found is None:
        return Settings()
    form = _checked(found.document)
    settled = Settings(form, found.folder)
    under = _layers(found, settled.layers)
    severities = {
        code: Severity(word)
        for name, word in form.get("severity", {}).items()
        for code in _codes(found, name, under)
    }
    for number, one in enumerate(form.get("files", ())):
        _names(found, number, one, under)
    return evolve(settled, severities=severities)


def layers_in_use(given: Sequence[str] | None) -> LayeredStandard:
    """The standard under the layers of the command line, else under those that the configuration always uses."""
    from credit_standard.cli.standard.known_names import known_layers

    return known_layers(given or settings().layers)


def _checked(document: Document) -> ConfigurationForm:
    from credit_standard.configuration_form import ConfigurationForm
    from credit_standard.toml_files import DataFileError, sound

    try:
        return sound(document, ConfigurationForm)
    except DataFileError as error:
        raise _wrong_form(document.name, error) from None


def _wrong_form(file: str, error: DataFileError) -> WrongUse:
    """What is wrong with the form of a configuration, in both languages."""
    assert error.fault is not None  # noqa: S101 - for the type checker
    said = error.fault.message
    return WrongUse("configuration-fault", file=file, line=error.line, fault_zh=said.zh, fault_en=said.en)


def _layers(found: FoundConfiguration, layers: tuple[str, ...]) -> LayeredStandard:
    """The standard under the layers of the configuration."""
    from credit_standard.cli.standard.known_names import known_layers

    try:
        return known_layers(layers)
    except WrongUse as error:
        if error.key == "unknown-layer":
            raise found.wrong("configuration-name", ("layers",), **error.values) from None
        raise


def _codes(found: FoundConfiguration, name: str, under: LayeredStandard) -> tuple[str, ...]:
    """The codes of the findings that are named by code or by name, the same rule of several record types among them."""
    from credit_standard.cli.standard.finding_codes import known_codes

    try:
        return known_codes(name, under)
    except WrongUse as error:
        raise found.wrong(
            "configuration-code", ("severity", name), name=name, near=error.values["near"]
        ) from None


def _names(found: FoundConfiguration, number: int, form: FileForm, under: LayeredStandard) -> None:
    """Record and layout of one glob exist and go together."""
    from credit_standard.cli.standard.known_names import known_names

    try:
        known_names(form.get("record"), form.get("layout"), under)
    except WrongUse as error:
        key = "record" if error.key == "unknown-record" else "layout"
        if error.key == "layout-of-another":
            raise found.wrong("configuration-layout", ("files", number, key), **error.values) from None
        raise found.wrong("configuration-name", ("files", number, key), **error.values) from None
