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
    """One kind of finding."""

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
    drawn = sorted(by_code, key=lambda one: -one[1])[:BARS]
    longest = max((count for _, count, _ in drawn), default=1)
    room = WIDTH - LABELS - COUNTS - GAP
    bars = []
    for number, (entry, count, _) in enumerate(drawn):
        length = round(max(2, room * count / longest), 1)
        bars.append(
            Bar(
                label=shortened(entry.title.to(language)),
                severity=entry.severity.value,
                count=count,
                y=LINE * number + (LINE - THICKNESS) // 2,
                text_y=LINE * number + LINE // 2 + 5,
                width=length,
                count_x=round(LABELS + GAP + length + GAP, 1),
            )
        )
    return Chart(bars, len(by_code) - len(drawn))


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
