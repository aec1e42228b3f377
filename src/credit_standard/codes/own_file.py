"""自有文件: a TOML file that a user wrote, where each of its keys stands, and what is wrong with keys and types.

Layouts and layers of a user's own are such files. A fault is a finding with its line and key; the catalogue has the
kinds of each family under the same names (`layout-unknown-key`, `layer-unknown-key`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from importlib.resources.abc import Traversable
from typing import Any

from attrs import frozen

from credit_standard.codes.toml_lines import Path, statement_lines
from credit_standard.findings import Bilingual, Finding, Location, entry, finding
from credit_standard.findings.masks import mask_heading

LARGEST = 1_000_000  # bytes
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


class OwnFileError(ValueError):
    """The file cannot be read, or is not TOML."""

    def __init__(self, problem: Finding) -> None:
        super().__init__(problem.message("en"))
        self.finding = problem


@frozen
class OwnFile:
    """A user's file.

    Attributes:
        path: as the caller gave it.
        family: `layout` or `layer`: the first word of the kinds of findings.
        raw: what the file says.
        lines: where each statement stands.
    """

    path: str
    family: str
    raw: dict[str, Any]
    lines: dict[Path, int]

    def at(self, path: Path, kind: str, /, **params: str | int) -> Finding:
        """A finding on a key; where it has no statement of its own, at the one that holds it."""
        depth = next((d for d in range(len(path), 0, -1) if path[:d] in self.lines), 0)
        key = next((part for part in reversed(path) if isinstance(part, str)), None)
        place = Location(file=self.path, line=self.lines.get(path[:depth], 1), heading=key)
        return finding(entry(kind), **params).at(place)

    def check_keys(
        self, table: dict[str, Any], types: Mapping[str, Type], path: Path, *, needed: tuple[str, ...] = ()
    ) -> Iterator[Finding]:
        """Keys that do not exist, values of a wrong type, keys that are missing."""
        for key, value in table.items():
            if key not in types:
                known = ", ".join(sorted(one for one in types if types[one].offered))
                yield self.at((*path, key), f"{self.family}-unknown-key", key=mask_heading(key), known=known)
            elif not types[key].fits(value):
                title = types[key].title
                yield self.at(
                    (*path, key), f"{self.family}-wrong-type", expected_zh=title.zh, expected_en=title.en
                )
        for key in needed:
            if key not in table:
                yield self.at(path, f"{self.family}-missing-key", key=key)


@frozen
class Type:
    """What a value may be: in words, and as a test. A key that is known only to be refused is not offered."""

    title: Bilingual
    fits: Callable[[Any], bool]
    offered: bool = True


def _of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _of_tables(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


TEXT = Type(Bilingual("文字", "a text"), lambda value: isinstance(value, str))
TEXTS = Type(Bilingual("文字的列表", "a list of texts"), _of_texts)
TEXT_OR_TEXTS = Type(
    Bilingual("文字或文字的列表", "a text or a list of texts"),
    lambda value: isinstance(value, str) or _of_texts(value),
)
POSITIVE = Type(
    Bilingual("正整数", "a whole number above zero"), lambda value: type(value) is int and value > 0
)
WHOLE = Type(Bilingual("整数", "a whole number"), lambda value: type(value) is int)
TRUTH = Type(Bilingual("true 或 false", "true or false"), lambda value: isinstance(value, bool))
TABLE = Type(Bilingual("键值表", "a table of keys and values"), lambda value: isinstance(value, dict))
TABLES = Type(Bilingual("键值表的列表", "a list of tables"), _of_tables)
TEXT_BY_KEY = Type(
    Bilingual("键到文字的对照表", "a table of keys and texts"),
    lambda value: isinstance(value, dict) and all(isinstance(one, str) for one in value.values()),
)


def one_of(*known: str) -> Type:
    """One of a few words."""
    return Type(
        Bilingual("或".join(f"“{one}”" for one in known), " or ".join(f"“{one}”" for one in known)),
        lambda value: isinstance(value, str) and value in known,
    )


def read_own_file(file: Traversable, family: str) -> OwnFile:
    """The keys of a file and their lines.

    Raises:
        OwnFileError: it cannot be read, or is not TOML.
    """
    text = _text(file, family)
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problem = _not_toml(file, family, text, str(error))
    except RecursionError:
        problem = _not_toml(file, family, text, "")
    else:
        return OwnFile(str(file), family, raw, statement_lines(text))
    raise OwnFileError(problem)


def _text(file: Traversable, family: str) -> str:
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
        if len(data) <= LARGEST:
            return data.decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, ValueError):
        pass
    raise OwnFileError(finding(entry(f"{family}-unreadable")).at(Location(file=str(file))))


def _not_toml(file: Traversable, family: str, text: str, message: str) -> Finding:
    hit = _PLACE.search(message)  # Python tells the place in words only; “at end of document” has no numbers
    line, column = (int(hit[1]), int(hit[2])) if hit else (text.count("\n") + 1, 1)
    place = Location(file=str(file), line=line)
    return finding(entry(f"{family}-not-toml"), column=column).at(place)
