"""TOML 文件: a file as it stands: what it says, and where each of its keys stands."""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal
from functools import cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from credit_standard.findings import Location, entry, finding
from credit_standard.findings.system_errors import why
from credit_standard.toml_files.fault import UNREADABLE, DataFileError, Fault
from credit_standard.toml_files.lines import KeyPath, statement_lines
from credit_standard.toml_files.syntax import in_words
from credit_standard.toml_files.wording import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual, Finding

LARGEST = 1_000_000  # bytes; a data file is written by people
_PLACE = re.compile(r" ?\(at line (\d+), column (\d+)\)")


@frozen(slots=False)
class Document:
    """A TOML file; numbers with a point are Decimal.

    Attributes:
        path: as the caller gave it.
        text: as it stands.
        values: what it says. A form says which keys these are; to that type they may be assigned once checked.
        error: what is raised where it is wrong.
        above: the keys under which `values` stand, where they are a part of the file.
        file: where it was read; None for a text, and for a file of this package.
    """

    path: str
    text: str = field(repr=False)
    values: Any = field(repr=False)
    error: type[DataFileError] = DataFileError
    above: KeyPath = ()
    file: Traversable | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        """The file without its folders."""
        return re.split(r"[/\\]", self.path)[-1]

    @cached_property
    def _lines(self) -> dict[KeyPath, int]:
        return statement_lines(self.text)

    def line(self, path: KeyPath) -> int:
        """The line of a key; where it has no statement of its own, of the one that holds it."""
        full = (*self.above, *path)
        depth = next((n for n in range(len(full), 0, -1) if full[:n] in self._lines), 0)
        return self._lines.get(full[:depth], 1)

    def is_unchanged(self) -> bool:
        """Whether the file still says the same, to the letter."""
        if self.file is None:
            return True
        try:
            return _unix(read_text(self.file)) == self.text
        except DataFileError:
            return False

    def wrong(self, path: KeyPath, problem: Bilingual | str) -> DataFileError:
        """The complaint about a key; in English only where the file is one of this package."""
        return self.error(self.name, self.line(path), problem)

    def fault(self, path: KeyPath, kind: str, /, **params: str | int) -> Fault:
        """A fault of form at a key."""
        return Fault(kind=kind, file=self.path, line=self.line(path), key=_key(path), params=params)

    def at(self, path: KeyPath, kind: str, /, **params: str | int) -> Finding:
        """A finding of the catalogue at a key."""
        place = Location(file=self.path, line=self.line(path), heading=_key(path))
        return finding(entry(kind), **params).at(place)


def _key(path: KeyPath) -> str | None:
    return next((part for part in reversed(path) if isinstance(part, str)), None)


def parse(path: str, text: str, error: type[DataFileError] = DataFileError) -> Document:
    """A TOML file of this text.

    Raises:
        DataFileError: it is no TOML; of the type `error`.
    """
    text = _unix(text)
    try:
        return Document(path, text, tomllib.loads(text, parse_float=Decimal), error)
    except (tomllib.TOMLDecodeError, RecursionError) as cause:
        reason = str(cause)
    place = _PLACE.search(reason)  # Python tells the place in words; “at end of document” has no numbers
    line, column = (int(place[1]), int(place[2])) if place else (text.count("\n") + 1, 1)
    said = in_words(_PLACE.sub("", reason))
    params: dict[str, str | int] = {**said.params("reason"), "column": column}
    raise raised(Fault(kind="not-toml", file=path, line=line, params=params), error)


def read_document(file: Traversable, error: type[DataFileError] = DataFileError) -> Document:
    """A TOML file.

    Raises:
        DataFileError: it cannot be read or is no TOML; of the type `error`.
    """
    return evolve(parse(str(file), read_text(file, error), error), file=file)


def shipped(package: str, *path: str) -> Document:
    """A file of this package. Its form was checked when the package was made (`spec/data_files.py`)."""
    file = files(package).joinpath(*path)
    return parse("/".join(path), file.read_text("utf-8"))


def read_text(
    file: Traversable, error: type[DataFileError] = DataFileError, *, largest: int = LARGEST
) -> str:
    """The text of a file of UTF-8, with or without byte order mark.

    Raises:
        DataFileError: it cannot be read; of the type `error`.
    """
    line = 1
    try:
        with file.open("rb") as stream:
            data = stream.read(largest + 1)
        if len(data) <= largest:
            return data.decode("utf-8-sig")
        reason = TEXTS.both("too-large", largest=largest)
    except OSError as cause:
        reason = why(cause)
    except UnicodeDecodeError as cause:
        line = data[: cause.start].count(b"\n") + 1
        reason = TEXTS.both("not-utf-8")
    raise raised(Fault(kind=UNREADABLE, file=str(file), line=line, params=reason.params("reason")), error)


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n")


def raised(fault: Fault, error: type[DataFileError]) -> DataFileError:
    """A fault as the exception that tells it."""
    name = re.split(r"[/\\]", fault.file)[-1]
    made = error(name, fault.line, fault.message)
    made.fault = fault
    return made
