"""清单: the listed findings of a table, in order, each with whether the baseline knows it; and its kinds of finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.findings import Location
from credit_standard.findings.finding import located
from credit_standard.reports.texts import TEXTS
from credit_standard.validation.check_result import NOTHING, KnownCounts
from credit_standard.validation.report.fingerprints import fingerprinted

if TYPE_CHECKING:
    from credit_standard.findings import Entry, Finding, Language
    from credit_standard.validation.report import TableReport


@frozen
class Listed:
    """One finding; `known` when its running number within code and field is one of the baseline's."""

    finding: Finding
    known: bool


def advised(finding: Finding, language: Language, message: str | None = None) -> str:
    """Message and cure on one line; `message` stands for the finding's own, where the place is said already."""
    said = finding.message(language) if message is None else message
    cure = TEXTS("mend", language, hint=finding.hint(language))
    return said + ("" if language == "zh" else " ") + cure


def without_line(finding: Finding, language: Language) -> str:
    """The message where the line is said already: `“处罚决定日期”：日期不存在（2021-02-30）。`."""
    place = Location(heading=finding.heading)
    return located(place, finding.sentence(language), finding.beside_sentence(language), language)


def listed(table: TableReport, known: KnownCounts = NOTHING) -> Iterator[Listed]:
    """The listed findings in their order, each with its fingerprint; `known` is what a baseline knows."""
    return _compared(fingerprinted(table.findings), known)


def _compared(findings: Iterable[Finding], known: KnownCounts) -> Iterator[Listed]:
    numbers: Counter[tuple[str, str | None]] = Counter()
    for one in findings:
        kind = (one.code, one.location.field)
        numbers[kind] += 1
        yield Listed(one, numbers[kind] <= known.get(kind, 0))


@frozen(kw_only=True)
class ListedKind:
    """One kind of finding in one table: its true number, how many of them are new, and those listed."""

    entry: Entry
    count: int
    new: int
    listed: tuple[Listed, ...]

    @property
    def findings(self) -> list[Finding]:
        """Those listed that the baseline does not know."""
        return [one.finding for one in self.listed if not one.known]


def kinds(table: TableReport, known: KnownCounts = NOTHING) -> list[ListedKind]:
    """Errors first, the most frequent first; `known` is what a baseline knows."""
    counts = table.counts
    entries = {entry.code: entry for entry, _, _ in counts}
    totals: Counter[str] = Counter()
    new: Counter[str] = Counter()
    samples: dict[str, list[Listed]] = {code: [] for code in entries}
    for entry, field, number in counts:
        totals[entry.code] += number
        new[entry.code] += max(0, number - known.get((entry.code, field), 0))
    for one in _compared(table.findings if counts else (), known):
        samples[one.finding.code].append(one)
    made = (
        ListedKind(entry=entry, count=totals[code], new=new[code], listed=tuple(samples[code]))
        for code, entry in entries.items()
    )
    return sorted(made, key=lambda kind: (kind.entry.severity.rank, -kind.count, kind.entry.code))
