"""后果: what a record brings: points fixed or by quantity, for how long, and what a correction gives back.

Points are whole numbers of the card's unit.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from attrs import frozen

from credit_standard.lifecycle.months import after, next_day
from credit_standard.model.element import OPEN_END


@frozen(kw_only=True)
class PointLimits:
    """上下限: no more and no fewer points than these; None where there is no limit."""

    at_least: int | None = None
    at_most: int | None = None

    @property
    def are_none(self) -> bool:
        return self.at_least is None and self.at_most is None

    def clamp(self, points: int) -> int:
        if self.at_most is not None and points > self.at_most:
            return self.at_most
        return self.at_least if self.at_least is not None and points < self.at_least else points


NO_LIMITS = PointLimits()


@frozen(kw_only=True)
class Validity:
    """有效期: on which days an event counts.

    Attributes:
        start: the field from whose day it counts; None: the day of the event.
        months: for how long; the day of the same number is the first on which it no longer counts.
        through: the field with the last day on which it counts.
        until: the field with the first day on which it no longer counts.
        years_after: it counts in this calendar year after its own, and in no other.
    """

    start: str | None = None
    months: int | None = None
    through: str | None = None
    until: str | None = None
    years_after: int | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(one for one in (self.start, self.through, self.until) if one is not None)

    def days(self, day: date, values: Mapping[str, Any]) -> tuple[date, date | None] | None:
        """The first day, and the first one on which it no longer counts; None where the start is not known."""
        if self.years_after is not None:
            year = day.year + self.years_after
            return date(year, 1, 1), date(year + 1, 1, 1)
        first = day if self.start is None else values.get(self.start)
        if first is None:
            return None
        ends = [] if self.months is None else [after(first, self.months)]
        last = None if self.through is None else values.get(self.through)
        ends += [] if last is None or last >= OPEN_END else [next_day(last)]
        end = None if self.until is None else values.get(self.until)
        ends += [] if end is None else [end]
        return first, min(ends, default=None)


@frozen(kw_only=True)
class Each:
    """按量计分: so many points for every full unit of an amount, a number or a count of days.

    Attributes:
        input: the field, or an input of the indicator.
        unit: what a unit is.
        points: for each.
        above: what lies below or at it is not counted.
        up_to: what lies above it is not counted.
        limits: of what one event comes to.
    """

    input: str
    unit: Decimal
    points: int
    above: Decimal = Decimal(0)
    up_to: Decimal | None = None
    limits: PointLimits = NO_LIMITS

    def of(self, value: Decimal | int) -> int:
        counted = value if self.up_to is None or value < self.up_to else self.up_to
        units = int((Decimal(counted) - self.above) // self.unit) if counted > self.above else 0
        return self.limits.clamp(units * self.points)


@frozen(kw_only=True)
class Effect:
    """后果: what a row of an indicator brings.

    Attributes:
        points: fixed.
        each: by quantity, besides.
        judge: a grade that is given whatever the points are.
        forbid: grades that are not given.
        valid: on which days; None: as the indicator says.
    """

    points: int = 0
    each: Each | None = None
    judge: str | None = None
    forbid: tuple[str, ...] = ()
    valid: Validity | None = None


@frozen(kw_only=True)
class Remedy:
    """修复: what a correction brings.

    Attributes:
        back: so many per cent of the points come back.
        points: these stand in the place of the points.
        grade: this grade stands in the place of the one that was given directly.
        lifts: grades that were given directly or forbidden are so no longer.
    """

    back: Decimal | None = None
    points: int | None = None
    grade: str | None = None
    lifts: bool = False


@frozen(kw_only=True)
class Repeats:
    """累犯: the second event and those that follow within some months count more.

    Attributes:
        months: within which an earlier event has to lie.
        factor: of the points.
        same: the field that both have the same; None: any two events of the indicator.
    """

    months: int
    factor: Decimal
    same: str | None = None
