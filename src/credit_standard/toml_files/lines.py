"""TOML 行号: on which line each statement of a TOML file stands; the parser does not tell.

>>> lines = statement_lines(chr(10).join(["year = 1", "", "[[column]]", "field = 'a'", "headings = [", "'b']"]))
>>> lines["year",], lines["column", 0], lines["column", 0, "headings"]
(1, 3, 5)
"""

from __future__ import annotations

import tomllib
from collections import Counter
from typing import Any

KeyPath = tuple[str | int, ...]


def statement_lines(text: str) -> dict[KeyPath, int]:
    """Lines of headers and of keys, by their path, counted from 1. The text is valid TOML."""
    found: dict[KeyPath, int] = {}
    tables: Counter[tuple[str, ...]] = Counter()
    header: KeyPath = ()
    pending, start = "", 1
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        start = start if pending else number
        pending += line
        statement = _parsed(pending)
        if statement is None:  # a value that goes on over more lines
            continue
        is_header = pending.lstrip().startswith("[")
        pending = ""
        names = _names(statement)
        if is_header and names:
            header = _numbered(names, statement, tables)
            found.setdefault(header, start)
        elif names:
            for depth in range(1, len(names) + 1):
                found.setdefault((*header, *names[:depth]), start)
    return found


def _parsed(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _names(statement: dict[str, Any]) -> tuple[str, ...]:
    """`a.b.c` of `[a.b.c]`, or the first key of `a = …`; inline tables count as values."""
    names: list[str] = []
    inside: Any = statement
    while isinstance(inside, dict) and len(inside) == 1:
        name, inside = next(iter(inside.items()))
        names.append(name)
        if isinstance(inside, list):
            break
    return tuple(names)


def _numbered(names: tuple[str, ...], statement: dict[str, Any], tables: Counter[tuple[str, ...]]) -> KeyPath:
    """The path of a header: each `[[table]]` has a number, and what follows belongs to the last one."""
    inside: Any = statement
    for name in names:
        inside = inside[name]
    if isinstance(inside, list):
        tables[names] += 1
        for deeper in [one for one in tables if len(one) > len(names) and one[: len(names)] == names]:
            del tables[deeper]  # a new [[table]] begins its own [[table.part]] anew
    path: list[str | int] = []
    for depth, name in enumerate(names, start=1):
        path.append(name)
        if count := tables[names[:depth]]:
            path.append(count - 1)
    return tuple(path)
