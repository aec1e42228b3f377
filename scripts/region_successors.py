"""行政区划代码的承接关系: which code became which, checked against the periods."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from credit_standard.regions.moment import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from region_periods import Event, Period

_RANK = re.compile("(?<=..)(市|县|区|地区|旗|镇)$")


@frozen(order=True)
class Change:
    """One code became another, or a part of it did."""

    old: str
    new: str
    changed: str
    document: str = ""

    @property
    def row(self) -> tuple[str, ...]:
        return (self.old, self.new, self.changed, self.document)


def successors(periods: Sequence[Period], events: Sequence[Event]) -> list[Change]:
    """What became of codes: told by events that fit the periods, else plain from the names."""
    by_name: dict[tuple[str, str], list[Period]] = defaultdict(list)
    for one in periods:
        by_name[one.code, one.name].append(one)
    told = {
        (change.old, change.new, change.changed): change
        for event in events
        for change in _told(event, by_name)
    }
    have = {(change.old, change.changed[:4]) for change in told.values()}
    plain = [change for change in _plain(periods) if (change.old, change.changed[:4]) not in have]
    return sorted([*told.values(), *plain])


def _told(event: Event, by_name: dict[tuple[str, str], list[Period]]) -> Iterator[Change]:
    """The change that an event tells, where the old code ended and the new one was there by the end of its year."""
    if not event.old or not event.new or event.old == event.new:
        return
    for old in by_name.get((event.old, event.old_name), ()):
        for new in by_name.get((event.new, event.new_name), ()):
            if old.ended is not None and _is_near(old.ended, event.year) and _continues(old, old.ended, new):
                when = old.ended if new.began is None else old.ended.overlap(new.began) or old.ended
                yield Change(event.old, event.new, str(when), event.document)


def _continues(old: Period, ended: Moment, new: Period) -> bool:
    """Whether a code was there when another ended; one of the same name that was there before is a namesake."""
    if new.ended is not None and new.ended.latest <= ended.latest:
        return False
    if old.name == new.name:
        return new.began is not None and ended.overlap(new.began) is not None
    return new.began is None or new.began.earliest is None or new.began.earliest <= ended.latest


def _is_near(moment: Moment, year: int) -> bool:
    earliest = moment.earliest or moment.latest
    return earliest.year - 1 <= year <= moment.latest.year + 1


def _plain(periods: Sequence[Period]) -> Iterator[Change]:
    """Where, as one code ended, exactly one other began of the same province and name, or prefecture and stem."""
    begun: dict[str, list[Period]] = defaultdict(list)
    real = [one for one in periods if not one.mark]
    for one in real:
        if one.began is not None:
            begun[one.name].append(one)
            begun[one.code[:4] + _stem(one.name)].append(one)
    for old in real:
        if old.ended is None:
            continue
        for key in (old.name, old.code[:4] + _stem(old.name)):
            fits = [one for one in begun[key] if one.code[:2] == old.code[:2] and one.code != old.code]
            fits = [one for one in fits if one.began and old.ended.overlap(one.began)]
            if len(fits) == 1 and fits[0].began and (when := old.ended.overlap(fits[0].began)):
                yield Change(old.code, fits[0].code, str(when))
                break


def _stem(name: str) -> str:
    return _RANK.sub("", name)


def dated(periods: Sequence[Period], changes: Sequence[Change]) -> list[Period]:
    """Periods whose end is known better by the day on which the code that followed began."""
    days: dict[str, list[Moment]] = defaultdict(list)
    for change in changes:
        days[change.old].append(Moment.parse(change.changed))
    return [evolve(one, ended=_narrowed(one.ended, days[one.code])) for one in periods]


def _narrowed(ended: Moment | None, days: Sequence[Moment]) -> Moment | None:
    for one in days:
        if ended is not None and (inner := ended.overlap(one)):
            ended = inner
    return ended
