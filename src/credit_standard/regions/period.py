"""区划沿革: the periods in which a code had a name."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

from credit_standard.regions.provinces import NATION

if TYPE_CHECKING:
    from credit_standard.regions.moment import Moment

Level = Literal["nation", "province", "prefecture", "county"]
STATISTICS = "statistics"
"""Mark of codes that are in lists of the statistics bureau only: development zones, its own numbers."""
SUMMARY = "summary"
"""Mark of names of no region: all districts of a city (市辖区), all counties straight under a province."""


def level_of(code: str) -> Level:
    """Of a code of six digits, by the noughts at its end (GB/T 2260)."""
    if code == NATION:
        return "nation"
    if code.endswith("0000"):
        return "province"
    return "prefecture" if code.endswith("00") else "county"


@frozen
class Contradiction:
    """What another source says of the same code: another name, or other days by more than a year."""

    source: str
    name: str
    began: Moment | None
    ended: Moment | None


@frozen
class RegionPeriod:
    """A code while it had one name (区划沿革的一段).

    Attributes:
        name: 区划名称.
        began: when it came; None where the sources begin with it.
        ended: when it went; None where it is in force.
        sources: the packages that have it.
        mark: `STATISTICS` or `SUMMARY`, else empty.
        contradictions: what other sources say.
        first: the first day. A day between two lists is judged by the later one: there a change counts as done.
        last: the last day, by the same rule.
    """

    code: str
    name: str
    began: Moment | None
    ended: Moment | None
    sources: tuple[str, ...] = field(repr=False)
    mark: str = field(repr=False)
    contradictions: tuple[Contradiction, ...] = field(repr=False)

    first: date = field(init=False, repr=False)
    last: date = field(init=False, repr=False)

    @first.default
    def _first(self) -> date:
        return date.min if self.began is None or self.began.earliest is None else self.began.earliest

    @last.default
    def _last(self) -> date:
        if self.ended is None:
            return date.max
        if self.ended.earliest is None or self.ended.earliest <= self.first:
            return self.ended.latest  # it came and went between two lists
        return self.ended.earliest - timedelta(days=1)
