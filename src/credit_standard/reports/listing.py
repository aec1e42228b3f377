"""清单: the listed findings of a table, in order, each with its fingerprint and whether the baseline knows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.reports.texts import Texts
from credit_standard.validation.fingerprints import fingerprinted

if TYPE_CHECKING:
    from credit_standard.findings import Entry, Finding, Language
    from credit_standard.validation.report import TableReport

_TEXTS = Texts(__file__)


@frozen
class Listed:
    """One finding; `known` when its running number within code and field is one of the baseline's."""

    finding: Finding
    known: bool


def advised(finding: Finding, language: Language) -> str:
    """Message and cure on one line."""
    cure = _TEXTS("mend", language, hint=finding.hint(language))
    return finding.message(language) + ("" if language == "zh" else " ") + cure


def listed(table: TableReport) -> Iterator[Listed]:
    numbers: Counter[tuple[str, str | None]] = Counter()
    for one in fingerprinted(table.findings):
        kind = (one.code, one.location.field)
        numbers[kind] += 1
        yield Listed(one, numbers[kind] <= table.known.get(kind, 0))


@frozen(kw_only=True)
class Kind:
    """One kind of finding in one table: its true number, how many of them are new, and those listed."""

    entry: Entry
    count: int
    new: int
    listed: tuple[Listed, ...]


def kinds(table: TableReport) -> list[Kind]:
    """Errors first, the most frequent first."""
    entries = {entry.code: entry for entry, _, _ in table.counts}
    totals: Counter[str] = Counter()
    new: Counter[str] = Counter()
    samples: dict[str, list[Listed]] = {code: [] for code in entries}
    for entry, _, number in table.counts:
        totals[entry.code] += number
    for entry, _, number in table.new:
        new[entry.code] += number
    for one in listed(table):
        samples[one.finding.code].append(one)
    made = (
        Kind(entry=entry, count=totals[code], new=new[code], listed=tuple(samples[code]))
        for code, entry in entries.items()
    )
    return sorted(made, key=lambda kind: (kind.entry.severity.rank, -kind.count, kind.entry.code))
