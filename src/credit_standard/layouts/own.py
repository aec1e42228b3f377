"""自有布局: a layout of the user's own, a TOML file of the same form as those of this package.

Everything that is wrong with it is found at once, each finding with its line and key.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from attrs import frozen

from credit_standard.findings import Finding, Location, entry, finding
from credit_standard.layouts.layout import Layout
from credit_standard.layouts.own_checks import check_own
from credit_standard.layouts.reading import LayoutError, build, extended, merge, merged_layout
from credit_standard.layouts.toml_lines import Path as KeyPath
from credit_standard.layouts.toml_lines import statement_lines

SUFFIX = ".toml"
LARGEST = 1_000_000  # bytes
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


def is_own(name: str) -> bool:
    """Whether a layout's name is the path of a file."""
    return name.endswith(SUFFIX)


def read_own(path: str) -> Layout:
    """The layout in this file.

    Raises:
        LayoutError: it is not sound; its `findings` say all that is wrong.
    """
    own = _read(Path(path), ())
    merged = own.merged
    zh = own.raw.get("zh", Path(path).stem)
    raw = {**own.raw, "zh": zh, "en": own.raw.get("en", zh)}
    return build(Path(path).name, raw, merged)


def check_file(path: str) -> tuple[Finding, ...]:
    """All that is wrong with the layout in this file."""
    try:
        read_own(path)
    except LayoutError as error:
        return error.findings
    return ()


@frozen
class _Own:
    """Keys of a file, alone and with those of the layouts that it extends."""

    raw: dict[str, Any]
    merged: dict[str, Any]


def _read(path: Path, children: tuple[Path, ...]) -> _Own:
    text = _text(path)
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problem = _not_toml(path, text, str(error))
    except RecursionError:
        problem = _not_toml(path, text, "")
    else:
        file = OwnFile(path, raw, statement_lines(text))
        parts = _parts(file, children)
        merged = merge(raw, parts) if _has_columns(raw) else raw
        found = check_own(file.raw, merge({}, parts), file.at)
        if found:
            raise LayoutError(f"{path.name}: {found[0].message('en')}", found)
        return _Own(raw, merged)
    raise LayoutError(f"{path.name}: {problem.message('en')}", (problem,))


@frozen
class OwnFile:
    """A layout file: its keys and where they stand."""

    path: Path
    raw: dict[str, Any]
    lines: dict[KeyPath, int]

    def at(self, path: KeyPath, kind: str, /, **params: str | int) -> Finding:
        """A finding on a key; where it has no statement of its own, at the one that holds it."""
        depth = next((d for d in range(len(path), 0, -1) if path[:d] in self.lines), 0)
        key = next((part for part in reversed(path) if isinstance(part, str)), None)
        place = Location(file=str(self.path), line=self.lines.get(path[:depth], 1), heading=key)
        return finding(entry(kind), **params).at(place)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
        if len(data) <= LARGEST:
            return data.decode("utf-8-sig")
    except (OSError, ValueError):
        pass
    problem = finding(entry("layout-unreadable")).at(Location(file=str(path)))
    raise LayoutError(f"{path.name}: {problem.message('en')}", (problem,))


def _not_toml(path: Path, text: str, message: str) -> Finding:
    hit = _PLACE.search(message)  # Python tells the place in words only; “at end of document” has no numbers
    line, column = (int(hit[1]), int(hit[2])) if hit else (text.count("\n") + 1, 1)
    return finding(entry("layout-not-toml"), column=column).at(Location(file=str(path), line=line))


def _has_columns(raw: dict[str, Any]) -> bool:
    columns = raw.get("column", [])
    return isinstance(columns, list) and all(isinstance(c, dict) and "field" in c for c in columns)


def _parts(file: OwnFile, children: tuple[Path, ...]) -> list[dict[str, Any]]:
    """The keys of what the file extends."""
    from credit_standard.layouts import names

    extends = file.raw.get("extends", [])
    if not isinstance(extends, str) and not (
        isinstance(extends, list) and all(isinstance(e, str) for e in extends)
    ):
        return []  # the check of types says so
    parts = []
    for name in extended(file.raw):
        if is_own(name):
            parent = file.path.parent / name
            family = (*children, file.path.resolve())
            if parent.resolve() in family:
                raise _alone(file, "layout-extends-itself")
            parts.append(_read(parent, family).merged)
        elif name in names():
            parts.append(merged_layout(name))
        else:
            raise _alone(file, "layout-extends-unknown", name=name[:64], near=_near(name, names()))
    return parts


def _alone(file: OwnFile, kind: str, **params: str) -> LayoutError:
    problem = file.at(("extends",), kind, **params)
    return LayoutError(f"{file.path.name}: {problem.message('en')}", (problem,))


def _near(name: str, known: tuple[str, ...]) -> str:
    from difflib import get_close_matches

    return ", ".join(get_close_matches(name, known) or known[:5])
