"""条形图: counts by code as horizontal bars, drawn by the page itself as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.reports.document import width

if TYPE_CHECKING:
    from credit_standard.findings import Entry, Language

BARS = 15
"""Kinds that are drawn; the table beside the chart has them all."""
WIDTH, LABELS, COUNTS = 960, 340, 90
LINE, THICKNESS = 26, 16
GAP = 8
LONGEST = 44
"""Columns of a label; a Chinese character takes two."""


@frozen
class Bar:
    """One kind of finding, or of what statistics count (`severity` is `plain`)."""

    label: str
    severity: str
    count: int
    y: int
    text_y: int
    width: float
    count_x: float


@frozen
class Chart:
    """A chart; the unit is the pixel of a page 960 wide."""

    bars: list[Bar]
    left_out: int
    width: int = WIDTH
    label_end: int = LABELS
    bars_start: int = LABELS + GAP
    thickness: int = THICKNESS

    @property
    def height(self) -> int:
        return LINE * len(self.bars) + GAP


def chart(by_code: Sequence[tuple[Entry, int, int]], language: Language) -> Chart:
    """The most frequent kinds, the longest bar first; a bar is never invisible."""
    ordered = sorted(by_code, key=lambda one: -one[1])
    return _chart([(entry.title.to(language), entry.severity.value, count) for entry, count, _ in ordered])


def bars(counts: Sequence[tuple[str, int]], *, longest: int = 0, drawn: int = BARS) -> Chart:
    """Labelled counts in their order; `longest` is what a bar of full length stands for, the largest count if 0."""
    return _chart([(label, "plain", count) for label, count in counts], longest, drawn)


def _chart(counts: Sequence[tuple[str, str, int]], longest: int = 0, drawn: int = BARS) -> Chart:
    longest = longest or max((count for _, _, count in counts), default=1) or 1
    room = WIDTH - LABELS - COUNTS - GAP
    made = []
    for number, (label, kind, count) in enumerate(counts[:drawn]):
        length = round(max(2, room * count / longest), 1)
        made.append(
            Bar(
                label=shortened(label),
                severity=kind,
                count=count,
                y=LINE * number + (LINE - THICKNESS) // 2,
                text_y=LINE * number + LINE // 2 + 5,
                width=length,
                count_x=round(LABELS + GAP + length + GAP, 1),
            )
        )
    return Chart(made, len(counts) - len(made))


def shortened(text: str) -> str:
    """As much of a label as there is room for."""
    if width(text) <= LONGEST:
        return text
    kept = ""
    for character in text:
        if width(kept + character) > LONGEST - 1:
            break
        kept += character
    return kept + "…"
