"""代码表: every code list as CSV, and all of them as one JSON.

A code that a layer adds to a field is in the list; `only` names the fields that take it.
"""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from credit_standard import codes
from credit_standard.model import Coded

if TYPE_CHECKING:
    from credit_standard.codes import CodeEntry, CodeList
    from credit_standard.layers import LayeredStandard

COLUMNS = (
    "code", "zh", "en", "definition_zh", "definition_en", "aliases", "takes_text", "identifier", "valid_from",
    "valid_until", "replaced_by", "deprecated_since", "deprecated_until", "only",
)  # fmt: skip

Added = dict[str, dict["CodeEntry", list[str]]]


def texts(standard: LayeredStandard) -> Iterator[tuple[str, str]]:
    """`code-lists/NAME.csv` for each list, and `code-lists.json`."""
    added = added_codes(standard)
    whole = []
    for name in sorted(codes.names()):
        known = codes.get(name)
        entries: list[tuple[CodeEntry, list[str]]] = [
            *((entry, []) for entry in known.entries),
            *added[name].items(),
        ]
        rows = [_row(entry, only) for entry, only in entries]
        yield f"code-lists/{name}.csv", _csv(rows)
        whole.append(_described(known) | {"entries": [_filled(row) for row in rows]})
    yield "code-lists.json", json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def added_codes(standard: LayeredStandard) -> Added:
    """The codes that layers add, by list, each with the fields that take it."""
    added: Added = defaultdict(dict)
    for name in sorted(standard.changed):
        for element in standard.declared(name).fields:
            if isinstance(element, Coded):
                for entry in element.added_codes:
                    added[element.code_list].setdefault(entry, []).append(f"{name}.{element.name}")
    return added


def _described(known: CodeList) -> dict[str, Any]:
    return {
        "name": known.name,
        "zh": known.title.zh,
        "en": known.title.en,
        "open": known.is_open,
        "source": known.source,
        "verified": known.verified,
    }


def _row(entry: CodeEntry, only: list[str]) -> dict[str, Any]:
    held = entry.deprecated
    return {
        "code": entry.code,
        "zh": entry.title.zh,
        "en": entry.title.en,
        "definition_zh": "" if entry.definition is None else entry.definition.zh,
        "definition_en": "" if entry.definition is None else entry.definition.en,
        "aliases": list(entry.aliases),
        "takes_text": entry.takes_text,
        "identifier": entry.identifier,
        "valid_from": "" if entry.valid_from is None else entry.valid_from.isoformat(),
        "valid_until": "" if entry.valid_until is None else entry.valid_until.isoformat(),
        "replaced_by": list(entry.replaced_by or ((held.replacement,) if held and held.replacement else ())),
        "deprecated_since": "" if held is None else held.since,
        "deprecated_until": "" if held is None else held.until,
        "only": only,
    }


def _filled(row: dict[str, Any]) -> dict[str, Any]:
    """Without what the code does not have."""
    return {key: value for key, value in row.items() if value not in ("", [], False)}


def _csv(rows: list[dict[str, Any]]) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(row[column]) for column in COLUMNS] for row in rows)
    return stream.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, list):
        return ";".join(value)
    return ("yes" if value else "") if isinstance(value, bool) else str(value)
