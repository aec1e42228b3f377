"""数据文件: a TOML or CSV file of the standard or of a user, and what is said where it is wrong."""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal
from importlib.resources.abc import Traversable
from typing import Any

from attrs import frozen

from credit_standard.codes.toml_lines import Path, statement_lines
from credit_standard.findings.near import near

LARGEST = 4_000_000  # bytes; a code list is written by people
_AT_LINE = re.compile(r" ?\(at line (\d+), column \d+\)")
_WORDS: dict[type, str] = {
    str: "a text",
    bool: "true or false",
    int: "a whole number",
    Decimal: "a number",
    list: "a list",
    dict: "a table",
}


class DataFileError(ValueError):
    """A data file is wrong: the first fault, with file and line, and what to write instead."""

    def __init__(self, file: str, line: int, problem: str) -> None:
        super().__init__(file, line, problem)
        self.file = file
        self.line = line
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.problem}"


def read_text(file: Traversable, error: type[DataFileError]) -> str:
    """The text of a file of UTF-8, with or without byte order mark."""
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as cause:
        raise error(file.name, 1, f"the file cannot be read ({cause.strerror})") from None
    if len(data) > LARGEST:
        raise error(file.name, 1, f"the file is larger than {LARGEST} bytes; a data file is not")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as cause:
        line = data[: cause.start].count(b"\n") + 1
        raise error(file.name, line, "this is not UTF-8; save the file as UTF-8") from None


@frozen
class TomlFile:
    """A TOML file; numbers with a point are Decimal.

    Attributes:
        name: of the file, for messages.
        text: as it stands.
        values: what it says.
        error: what is raised where it is wrong.
    """

    name: str
    text: str
    values: dict[str, Any]
    error: type[DataFileError]

    def wrong(self, place: Path, problem: str) -> DataFileError:
        """The complaint about one key, with its line; or with that of the table that holds it."""
        lines = statement_lines(self.text)
        depth = next((n for n in range(len(place), 0, -1) if place[:n] in lines), 0)
        return self.error(self.name, lines.get(place[:depth], 1), problem)

    def check(self, place: Path, table: Any, required: dict[str, type], optional: dict[str, type]) -> None:
        """Raises where a key of a table is unknown or missing, or a value is of another type."""
        if type(table) is not dict:
            raise self.wrong(place, f"{place[-1]!r} is a table of keys and values")
        known = required | optional
        for key, value in table.items():
            if key not in known:
                raise self.wrong((*place, key), f"there is no key {key!r}; did you mean {near(key, known)}?")
            if not fits(value, known[key]):
                raise self.wrong((*place, key), f"{key!r} is {_WORDS[known[key]]}, not {value!r}")
        for key in required:
            if key not in table or table[key] == "":
                raise self.wrong(place, f"{key!r} is missing: it is {_WORDS[required[key]]}")


def fits(value: object, kind: type) -> bool:
    """Whether a TOML value is of a kind; a whole number is a number, too, and true is none."""
    return type(value) is kind or (kind is Decimal and type(value) is int)


def parse_toml(name: str, text: str, error: type[DataFileError]) -> TomlFile:
    """The text of a TOML file; raises `error` where it is none."""
    text = text.replace("\r\n", "\n")
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except (tomllib.TOMLDecodeError, RecursionError) as cause:
        place = _AT_LINE.search(str(cause))  # “at end of document” has no number
        line = int(place[1]) if place else text.count("\n") + 1
        raise error(name, line, f"this is not TOML: {_AT_LINE.sub('', str(cause))}") from None
    return TomlFile(name, text, values, error)
