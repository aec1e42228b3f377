"""行政区划 (administrative divisions of China), GB/T 2260: which region a code was on which day.

Codes are given up, and given to other places: a name without a day may be the wrong one. docs/regions.md says where
the table comes from and what is missing in it.

    >>> from datetime import date
    >>> at("130123", date(1990, 1, 1)).full_name, at("130123", date(2000, 1, 1)).full_name
    ('河北省石家庄市栾城县', '河北省石家庄市正定县')
    >>> [(one.name, str(one.began), str(one.ended)) for one in history("132301")]
    [('辛集市', '1986', '1993')]
    >>> [one.new for one in successors("132301")], is_known("990102")
    (['139004'], False)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.regions.moment import Moment
from credit_standard.regions.period import STATISTICS, SUMMARY, Contradiction, Level, RegionPeriod, level_of
from credit_standard.regions.provinces import (
    NATION,
    NATION_TITLE,
    PERMITS,
    TERRITORIES,
    is_known_province,
    province,
)
from credit_standard.regions.region import Region
from credit_standard.regions.table import (
    FOREVER,
    Successor,
    Zone,
    changes,
    end_days,
    find,
    last_days,
    periods,
    rows,
    zones,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

__all__ = [
    "FOREVER",
    "NATION",
    "NATION_TITLE",
    "PERMITS",
    "STATISTICS",
    "SUMMARY",
    "TERRITORIES",
    "Contradiction",
    "Level",
    "Moment",
    "Region",
    "RegionPeriod",
    "Successor",
    "Zone",
    "at",
    "codes",
    "end_days",
    "history",
    "is_known",
    "is_known_province",
    "last_days",
    "level_of",
    "province",
    "search",
    "successors",
    "zones",
]


def at(code: str, day: date) -> Region | None:
    """The region of a code on a day, None where there was none.

    A day between two lists is judged by the later one: a change in 1993 counts from 1 January 1993 on.
    """
    found = find(code, day)
    return None if found is None else Region(found, day)


def history(code: str) -> tuple[Region, ...]:
    """The regions that a code has stood for, the earliest first, each on its last day."""
    return tuple(Region(one, one.last) for one in periods(code))


def successors(code: str, day: date | None = None) -> tuple[Successor, ...]:
    """The codes that took the place of a code; with a day, of the region that it stood for then."""
    found = changes().get(code, ())
    if day is None:
        return found
    then = find(code, day)
    end = None if then is None else then.ended
    return tuple(one for one in found if end is not None and end.overlap(one.changed))


def search(text: str, day: date | None = None) -> tuple[Region, ...]:
    """The regions in whose full name a text stands: on a day, or at any time; exact names first.

    A province is found by its English name, too.
    """
    found = [one for one in _all(day) if text and _is_named(one, text)]
    return tuple(sorted(found, key=lambda one: text not in {one.name, one.full_name}))


def _is_named(region: Region, text: str) -> bool:
    if text.isascii():
        title = province(region.code) if region.level == "province" else None
        return title is not None and text.casefold() in title.en.casefold()
    return (text in region.name or region.name in text) and text in region.full_name


def is_known(code: str) -> bool:
    """Whether a code is in any list of any time, or one of the registrars' own, or the nation's."""
    return code in rows() or code in zones() or code == NATION


def codes() -> tuple[str, ...]:
    """Every code that ever was in a list."""
    return tuple(rows())


def _all(day: date | None) -> Iterator[Region]:
    for code in rows():
        if day is None:
            yield from history(code)
        elif found := at(code, day):
            yield found
