"""行政区划: a region as it was on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.regions.period import SUMMARY, Contradiction, Level, RegionPeriod, level_of
from credit_standard.regions.table import find

if TYPE_CHECKING:
    from datetime import date

    from credit_standard.regions.moment import Moment


@frozen
class Region:
    """A region on a day (某日的行政区划).

    Attributes:
        period: how long the code had this name, and who says so.
        day: the day.
    """

    period: RegionPeriod
    day: date

    @property
    def code(self) -> str:
        return self.period.code

    @property
    def name(self) -> str:
        """区划名称 on that day, without those that it lies in."""
        return self.period.name

    @property
    def level(self) -> Level:
        return level_of(self.code)

    @property
    def parent(self) -> Region | None:
        """The prefecture or province in which it lay on that day; None for a province."""
        for code in (f"{self.code[:4]}00", f"{self.code[:2]}0000"):
            above = find(code, self.day) if code != self.code else None
            if above is not None and above.mark != SUMMARY:
                return Region(above, self.day)
        return None

    @property
    def full_name(self) -> str:
        """With the names of province and prefecture on that day before it: `河北省石家庄市长安区`."""
        above = self.parent
        return self.name if above is None else above.full_name + self.name

    @property
    def began(self) -> Moment | None:
        """When the code got this name; None where the sources begin with it."""
        return self.period.began

    @property
    def ended(self) -> Moment | None:
        """When the code lost this name; None where it is in force."""
        return self.period.ended

    @property
    def sources(self) -> tuple[str, ...]:
        """The packages that have it."""
        return self.period.sources

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """What other sources say of this code in this time."""
        return self.period.contradictions
