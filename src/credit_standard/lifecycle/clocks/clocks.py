"""时钟的算法: a plan with the dates of a record put in: when publicity has to stop, when repair opens, what else ends.

The same in columns: `columns.py`; property tests hold the two against each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from attrs import frozen

from credit_standard.lifecycle.clocks.plan import ApplyingRow, ClockPlan, Doubt
from credit_standard.lifecycle.months import after, next_day

PUBLICITY, SHARING, USE, STORAGE = "publicity", "sharing", "use", "storage"
CLOCKS = (PUBLICITY, SHARING, USE, STORAGE)
AT_THE_LATEST = {"conduct-end": "finding-document"}
"""Of limits of sharing, use and storage: what had happened at the latest by which day. A conduct had ended when it was
found; so where its end is not given, the limit is counted from there, and the answer says so."""


@frozen(kw_only=True)
class Bounds:
    """What the regimes come to for the dates of a record.

    Attributes:
        stop: the first day on which it is not shown; None where no maximum is said.
        stop_rule: the row that says so.
        earliest_repair: the first day on which one may apply; None where nobody may.
        repair_rule: the row that says so.
        limits: of sharing and use: the first day on which it ends, by clock.
        storage: the first day on which it is to be deleted or archived, and the row.
        doubts: what is in doubt because of the dates.
    """

    stop: date | None = None
    stop_rule: ApplyingRow | None = None
    earliest_repair: date | None = None
    repair_rule: ApplyingRow | None = None
    limits: Mapping[str, tuple[date, ApplyingRow]]
    storage: tuple[date, ApplyingRow] | None = None
    doubts: tuple[Doubt, ...] = ()


def bounds(
    plan: ClockPlan, dates: Mapping[str, date], *, on_lists: bool = False, uncorrected: bool = False
) -> Bounds:
    """Put dates into a plan.

    Args:
        plan: of the record's case.
        dates: of the record, by the word of the regimes.
        on_lists: the subject is on a list, during which some limits do not end.
        uncorrected: the authority states that it is not corrected.
    """
    doubts: list[Doubt] = []
    stop, stop_rule = None, None
    for rule in plan.periods:
        start = dates.get(rule.term.start)
        if start is None:
            doubts.append(no_start(rule, withholds=True))
            continue
        end = _end(rule, start, dates)
        if end is not None and (stop is None or end < stop):
            stop, stop_rule = end, rule
    if uncorrected and plan.industry_rule is not None:
        stop, stop_rule = None, plan.industry_rule
    for rule in plan.stops_later:
        if rule.floor is not None and (stop is None or rule.floor < stop):
            stop, stop_rule = rule.floor, rule
    limits: dict[str, tuple[date, ApplyingRow]] = {}
    for rule in plan.limits:
        for clock, end in _limit(rule, dates, on_lists=on_lists, doubts=doubts):
            if clock not in limits or end < limits[clock][0]:
                limits[clock] = (end, rule)
    storage: tuple[date, ApplyingRow] | None = None
    for rule in plan.storage:
        for _, end in _limit(rule, dates, on_lists=on_lists, doubts=doubts):
            if storage is None or end < storage[0]:
                storage = (end, rule)
    earliest, repair_rule = _earliest(plan, dates, stop)
    return Bounds(
        stop=stop,
        stop_rule=stop_rule,
        earliest_repair=earliest,
        repair_rule=repair_rule,
        limits=limits,
        storage=storage,
        doubts=tuple(dict.fromkeys(doubts)),
    )


def no_start(rule: ApplyingRow, *, withholds: bool) -> Doubt:
    params = (("start", rule.term.start), ("regime", rule.regime.name))
    return Doubt("lifecycle-no-start", withholds, params)


def _end(rule: ApplyingRow, start: date, dates: Mapping[str, date]) -> date | None:
    """The first day after the maximum; not before the regime came into force."""
    months = rule.term.max_months
    if months is None:
        return None
    end = after(start, months)
    if rule.regime.last_day == "same-day":
        end = next_day(end)
    until = dates.get(rule.term.extends_to)
    if until is not None:
        end = max(end, until if rule.term.extends_to == "listing-until" else next_day(until))
    return end if rule.floor is None else max(end, rule.floor)


def _limit(
    rule: ApplyingRow, dates: Mapping[str, date], *, on_lists: bool, doubts: list[Doubt]
) -> Iterator[tuple[str, date]]:
    """The first day after a limit, for each clock that ends."""
    if rule.term.max_months is None or (on_lists and rule.term.not_while_listed):
        return
    start = dates.get(rule.term.or_from) or dates.get(rule.term.start)
    if start is None:
        doubts.append(no_start(rule, withholds=False))
        start = dates.get(AT_THE_LATEST.get(rule.term.start, ""))
    if start is None:
        return
    end = _end(rule, start, dates)
    if end is not None:
        for clock in rule.term.clocks or (STORAGE,):
            yield clock, end


def _earliest(
    plan: ClockPlan, dates: Mapping[str, date], stop: date | None
) -> tuple[date | None, ApplyingRow | None]:
    """The first day to apply, and the row that says so; what opens only when it is over opens nothing."""
    earliest, by = None, None
    for rule in plan.openings:
        start = dates.get(rule.term.start)
        if start is None:
            continue
        opens = after(start, rule.term.min_months or 0)
        if rule.floor is not None:
            opens = max(opens, rule.floor)
        if stop is not None and opens >= stop:
            continue
        if earliest is None or opens < earliest:
            earliest, by = opens, rule
    return earliest, by
