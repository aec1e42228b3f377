"""问题目录: `findings.json`: every kind of finding but the rules of record types, which `records/` has.

Templates of messages are as the catalogue has them: `{names}` are filled with what was found.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from credit_standard import findings
from credit_standard.spec.record_json import plain
from credit_standard.spec.targets.policies import written

if TYPE_CHECKING:
    from credit_standard.findings import Entry
    from credit_standard.layers import LayeredStandard


def texts(_: LayeredStandard) -> Iterator[tuple[str, str]]:
    """The one file."""
    yield "findings.json", written(catalogue())


def catalogue() -> dict[str, Any]:
    """What is said of each kind, by code."""
    return {one.code: _entry(one) for one in findings.entries()}


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "severity": entry.severity.value,
        "title": plain(entry.title),
        "message": plain(entry.message),
        "hint": plain(entry.hint),
        "example": entry.example or None,
        "source": entry.source or None,
        "verified": entry.verified,
    }
