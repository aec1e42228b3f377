"""条形图: counts as horizontal bars. Labels and numbers are text of the page, so that they wrap on a narrow screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from credit_standard.findings import Entry, Language

BARS = 15
"""Kinds that are drawn; the table beside the chart has them all."""
SHORTEST = 0.5
"""Hundredths; a bar is never invisible."""


@frozen
class Bar:
    """One kind of finding, or of what statistics count (`severity` is `plain`); the width is in hundredths."""

    label: str
    severity: str
    count: int
    width: float


@frozen
class Chart:
    """Bars in their order, and how many there are besides."""

    bars: list[Bar]
    left_out: int


def chart(kinds: Iterable[tuple[Entry, int, int]], language: Language) -> Chart:
    """The most frequent kinds, the longest bar first."""
    ordered = sorted(kinds, key=lambda one: -one[1])
    return _chart([(entry.title.to(language), entry.severity.value, count) for entry, count, _ in ordered])


def bars(counts: Sequence[tuple[str, int]], *, longest: int = 0, drawn: int = BARS) -> Chart:
    """Labelled counts in their order; `longest` is what a bar of full length stands for, the largest count if 0."""
    return _chart([(label, "plain", count) for label, count in counts], longest, drawn)


def _chart(counts: Sequence[tuple[str, str, int]], longest: int = 0, drawn: int = BARS) -> Chart:
    longest = longest or max((count for _, _, count in counts), default=1) or 1
    made = [
        Bar(label, kind, count, round(max(SHORTEST, 100 * count / longest), 1))
        for label, kind, count in counts[:drawn]
    ]
    return Chart(made, len(counts) - len(made))
