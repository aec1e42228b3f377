"""归并: from the events of an indicator to what counts of them: heaviest of several, repeats, remedies, limits.

Each step looks at all events at once and never at their order in the data. Where a limit cuts, the latest events give
way first; between events of one day their points and rows decide, so that alike events are interchangeable.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from decimal import ROUND_DOWN, Decimal
from typing import Any

from attrs import define, frozen

from credit_standard.lifecycle.months import after
from credit_standard.scoring.card import Indicator, PointLimits, Remedy, Repeats
from credit_standard.scoring.evaluation.events import Event


@define(eq=False)
class EventPart:
    """An event on its way into the score.

    Attributes:
        event: what it is.
        counted: units of points so far.
        reason: what last changed them.
    """

    event: Event
    counted: int
    reason: str = "row"


@frozen
class Folded:
    """The events of an indicator on a day.

    Attributes:
        counted: that count on the day, in order.
        omitted: that do not, with the reason.
    """

    counted: tuple[EventPart, ...]
    omitted: tuple[tuple[Event, str], ...]


NOTHING = Folded((), ())


def fold(indicator: Indicator, events: Sequence[Event], as_of: date) -> Folded:
    """What counts of the events of an indicator on a day."""
    if not events:
        return NOTHING
    begun = sorted((one for one in events if one.first <= as_of), key=lambda one: one.order)
    omitted = [(one, "not-valid-yet") for one in events if one.first > as_of]
    heaviest, lighter = _heaviest(indicator, begun)
    omitted += [(one, "lighter") for one in lighter]
    parts = [EventPart(one, one.points) for one in heaviest]
    if indicator.repeats is not None:
        _repeat(parts, indicator.repeats)
    for part in parts:
        _correct(part)
    limit(parts, 0, indicator.of_life)  # what no longer counts has used up its share
    omitted += [(one.event, "validity-over") for one in parts if not one.event.counts_on(as_of)]
    parts = [one for one in parts if one.event.counts_on(as_of)]
    by_year: dict[int, list[EventPart]] = defaultdict(list)
    for part in parts:
        by_year[part.event.day.year].append(part)
    for of_year in by_year.values():
        limit(of_year, 0, indicator.of_year)
    return Folded(tuple(parts), tuple(omitted))


def limit(parts: Sequence[EventPart], base: int, limits: PointLimits) -> int:
    """Cut the sum of a base and some parts to its limits; what the parts could not give is left of the base.

    Returns:
        What the base has to give besides.
    """
    if limits.are_none:
        return 0
    total = base + sum(one.counted for one in parts)
    excess = total - limits.clamp(total)
    return _cut(parts, excess)


def _cut(parts: Sequence[EventPart], excess: int) -> int:
    """Take an excess away from the latest parts of its sign; what is left of it."""
    for part in reversed(parts):
        if excess == 0:
            break
        if (part.counted > 0) is not (excess > 0) or part.counted == 0:
            continue
        taken = min(part.counted, excess) if excess > 0 else max(part.counted, excess)
        part.counted -= taken
        part.reason = "capped"
        excess -= taken
    return excess


def _heaviest(indicator: Indicator, events: list[Event]) -> tuple[list[Event], list[Event]]:
    """Of events that belong together the one with most points, of whatever sign; the earliest of equals."""
    if indicator.heaviest_of is None:
        return events, []
    best: dict[Any, Event] = {}
    for one in events:
        if one.together is not None:
            held = best.get(one.together)
            if held is None or abs(one.points) > abs(held.points):
                best[one.together] = one
    kept = [one for one in events if one.together is None or best[one.together] is one]
    return kept, [one for one in events if one.together is not None and best[one.together] is not one]


def _repeat(parts: list[EventPart], repeats: Repeats) -> None:
    """The second event within the time, and those after it, count more; events of one day are no repeats."""
    last: dict[Any, date] = {}
    latest: dict[Any, date] = {}
    for part in parts:
        kind, day = part.event.same, part.event.day
        if repeats.same is not None and kind is None:
            continue
        if latest.get(kind, day) < day:
            last[kind] = latest[kind]
        latest[kind] = day
        before = last.get(kind)
        if before is not None and day < after(before, repeats.months):
            part.counted = share(part.counted, repeats.factor)
            part.reason = "repeated"


def _correct(part: EventPart) -> None:
    """What is left of a deduction after its correction: never more than before, and what adds points stays."""
    remedy: Remedy | None = part.event.remedy
    if remedy is None or part.counted >= 0:
        return
    if remedy.back is not None:
        part.counted -= share(part.counted, remedy.back / 100)
        part.reason = "corrected"
    elif remedy.points is not None:
        part.counted = max(part.counted, remedy.points)
        part.reason = "corrected"


def share(points: int, factor: Decimal) -> int:
    """A part of points, in whole units, cut off towards zero."""
    return int((points * factor).to_integral_value(ROUND_DOWN))
