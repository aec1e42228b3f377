"""情况: a record on a day: its facts, the plan of its case, what its history says, and what that comes to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import evolve, field, frozen

from credit_standard.lifecycle.clocks.choosing import plan
from credit_standard.lifecycle.clocks.clocks import Bounds, bounds
from credit_standard.lifecycle.clocks.plan import ClockPlan, Doubt
from credit_standard.lifecycle.record.facts import RecordFacts, facts
from credit_standard.lifecycle.record.history import NONE, History, history
from credit_standard.lifecycle.record.record import as_record
from credit_standard.lifecycle.regimes.rules import Rules
from credit_standard.lifecycle.repair.machine import Progress, progress

_NO_PROGRESS = Progress()
_LISTS = frozenset({"serious-dishonesty", "judgment-defaulter"})
"""Lists while a subject is on which some limits do not end: of who is punished, not of who is only hard to reach."""
_NOT_BEFORE_IT = ("publication", "stated-stop", "removed")
"""Dates that cannot be before the finding document."""


@frozen(kw_only=True)
class Situation:
    """A record on a day."""

    as_of: date
    rules: Rules = field(repr=False)
    facts: RecordFacts
    plan: ClockPlan = field(repr=False)
    history: History
    progress: Progress
    bounds: Bounds = field(repr=False)
    doubts: tuple[Doubt, ...]

    @property
    def is_withheld(self) -> bool:
        """Whether a doubt keeps it from being published."""
        return any(one.withholds for one in self.doubts)

    def happened(self, word: str) -> date | None:
        """A date of the record that is not in the future."""
        day = self.facts.dates.get(word)
        return None if day is None or day > self.as_of else day


def situation(
    record: object, given: Iterable[object], *, as_of: date, channel: str | None, rules: Rules
) -> Situation:
    """A record on a day, with the process records that refer to it."""
    checked = as_record(record)
    found = facts(checked, rules, channel)
    held = tuple(given)
    past = history(checked, held, as_of=as_of, channel=found.case.channel) if held else NONE
    if told := _told(found, past):
        found = evolve(found, dates={**found.dates, **told})
    chosen = plan(found.case, rules)
    on_lists = not _LISTS.isdisjoint(past.on_lists) or _is_listed(found, as_of)
    # what history changed is of the day; else the bounds stay with the record
    asked = (bounds, rules, channel, on_lists)
    made: Bounds | None = None if told else checked.known.get(asked)
    if made is None:
        made = bounds(chosen, found.dates, on_lists=on_lists, uncorrected=found.correction == "uncorrected")
        if not told:
            checked.known[asked] = made
    steps = progress(past.events) if past.events else _NO_PROGRESS
    return Situation(
        as_of=as_of,
        rules=rules,
        facts=found,
        plan=chosen,
        history=past,
        progress=steps,
        bounds=made,
        doubts=(
            *chosen.doubts,
            *made.doubts,
            *_doubts(found, past, steps, as_of),
        ),
    )


def _told(found: RecordFacts, past: History) -> dict[str, date]:
    """Dates that history tells in the place of the record."""
    told: dict[str, date] = {}
    if past.publication is not None:
        told["publication"] = past.publication
    if past.released_on is not None and past.released_on > found.dates.get("finding-document", date.max):
        told["release"] = past.released_on
    return told


def _is_listed(found: RecordFacts, as_of: date) -> bool:
    removed = found.dates.get("removed")
    return found.case.record_type in _LISTS and (removed is None or removed > as_of)


def _doubts(found: RecordFacts, past: History, steps: Progress, as_of: date) -> tuple[Doubt, ...]:
    """Dates out of their order, process records of another record, events that cannot follow each other."""
    doubts: list[Doubt] = []
    dates = found.dates
    document = dates.get("finding-document")
    for word in _NOT_BEFORE_IT:
        day = dates.get(word)
        if document is not None and day is not None and day < document:
            doubts.append(Doubt("lifecycle-dates-disordered", withholds=True, params=(("date", word),)))
    stayed, resumed = dates.get("stayed"), dates.get("stay-ended")
    if stayed is not None and stayed <= as_of and (resumed is None or resumed > as_of):
        doubts.append(Doubt("lifecycle-stay-unread"))
    if past.foreign:
        doubts.append(Doubt("lifecycle-foreign-history", params=(("count", past.foreign),)))
    for step in steps.out_of_order:
        params = (("event", step.event.name), ("state", step.before))
        doubts.append(Doubt("lifecycle-repair-out-of-order", params=params))
    return tuple(doubts)
