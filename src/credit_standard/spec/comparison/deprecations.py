"""拟停用的比较: what a build says of its parts that are to go, and which of them are gone in another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from credit_standard.spec.comparison.snapshot import Schema, Snapshot

_UNTIL = re.compile(r"until ([^;]+)")
_VERSION = re.compile(r"[0-9]+(?:[.][0-9]+)*")
Announced = tuple[str, str, str]
"""Record type or code list, its field or code (empty: the whole), and the version from which on it is gone."""


def schema_says(schema: Schema) -> str:
    """What a record type or a field says of its deprecation; empty where it is not deprecated."""
    return str(schema.get("$comment", "")) if schema.get("deprecated") else ""


def entry_says(entry: Schema) -> str:
    """The same of a code."""
    if "deprecated_since" not in entry:
        return ""
    until = f"; until {entry['deprecated_until']}" if "deprecated_until" in entry else ""
    instead = f"; replacement {';'.join(entry['replaced_by'])}" if entry.get("replaced_by") else ""
    return f"since {entry['deprecated_since']}{until}{instead}"


def announced(build: Snapshot) -> Iterator[Announced]:
    """All parts of which it is said when they go."""
    said = [
        *((name, "", schema_says(schema)) for name, schema in build.records.items()),
        *(
            (name, field, schema_says(one))
            for name, schema in build.records.items()
            for field, one in schema["properties"].items()
        ),
        *(
            (name, entry["code"], entry_says(entry))
            for name, known in build.lists.items()
            for entry in known["entries"]
        ),
    ]
    for part, item, text in said:
        if (until := _UNTIL.search(text)) is not None:
            yield part, item, until[1]


def is_gone(part: str, item: str, build: Snapshot) -> bool:
    """Whether a build no longer has a part; one of which the whole is gone is told with that."""
    if part in build.records:
        return bool(item) and item not in build.records[part]["properties"]
    if part in build.lists:
        return item not in {entry["code"] for entry in build.lists[part]["entries"]}
    return not item


def is_before(version: str, other: str) -> bool:
    """Whether a version comes before another; those that are no numbers are not compared.

    >>> is_before("1.9.0", "1.10.0"), is_before("2.0.0", "2.0.0"), is_before("1.0.0", "2027年版")
    (True, False, False)
    """
    if _VERSION.fullmatch(version) is None or _VERSION.fullmatch(other) is None:
        return False
    one, two = ([int(number) for number in text.split(".")] for text in (version, other))
    return one < two
