"""状态: the four clocks of one record on a day: publicity, sharing, use, storage; why, since when, until when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard import codes
from credit_standard.lifecycle.clocks.clocks import PUBLICITY, SHARING, STORAGE, USE
from credit_standard.lifecycle.clocks.plan import ApplyingRow, Doubt
from credit_standard.lifecycle.record.facts import CORRECTED, ENDING, QUASHED, plain
from credit_standard.lifecycle.record.history import NONE as NOTHING
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.lifecycle.state.clock import (
    DUE,
    ENDED,
    HELD,
    PENDING,
    RUNNING,
    WITHHELD,
    Clock,
    State,
)
from credit_standard.lifecycle.state.deadlines import deadlines, doubts_of
from credit_standard.lifecycle.state.repair import RepairAnswer, answer
from credit_standard.lifecycle.state.situation import Situation, situation
from credit_standard.validation.arguments import require_needed_day

if TYPE_CHECKING:
    from credit_standard.lifecycle.record.history import RepairEvent

__all__ = ["DUE", "ENDED", "HELD", "PENDING", "RUNNING", "WITHHELD", "Clock", "State", "can_repair", "state"]
_ENDING = frozenset({"quashed", "removed"})
"""Dates of a record that end its clocks for good."""


def state(
    record: object,
    *,
    as_of: date,
    channel: str | None = None,
    history: Iterable[object] = (),
    rules: Rules = NATIONAL,
) -> State:
    """The state of a record on a day.

    Args:
        record: a typed model, or a checked record (`lifecycle.record`).
        as_of: the day.
        channel: the site that publishes it; without it the one that the record names, else that of public credit.
        history: process records that refer to it, in any order: notices, applications and decisions of repair,
            corrections, objections, holds, the identity of the person, the end of the registration, lists.
        rules: the regimes that count.
    """
    require_needed_day(as_of)
    return state_of(situation(record, history, as_of=as_of, channel=channel, rules=rules))


def can_repair(
    record: object,
    *,
    as_of: date,
    channel: str | None = None,
    history: Iterable[object] = (),
    rules: Rules = NATIONAL,
) -> RepairAnswer:
    """Whether a record can be repaired on a day; arguments as of `state`."""
    return state(record, as_of=as_of, channel=channel, history=history, rules=rules).repair


def state_of(at: Situation) -> State:
    """The state in a situation."""
    publicity, sharing, use = disclosure_clocks(at)
    storage = _storage(at)
    repair = answer(at, is_shown=publicity.state == RUNNING, ended=publicity.state == ENDED)
    clocks = (publicity, sharing, use, storage)
    days = [one.until for one in clocks if one.until is not None and one.until > at.as_of]
    begins = _begins(at)
    if publicity.state == PENDING and begins is not None:
        days.append(begins)
    if sharing.state == PENDING:
        days.append(at.facts.dates["finding-document"])
    if repair.opens_on is not None and repair.opens_on > at.as_of and publicity.runs:
        days.append(repair.opens_on)
    owed = deadlines(at)
    return State(
        as_of=at.as_of,
        channel=at.facts.case.channel,
        record_type=at.facts.case.record_type,
        publicity=publicity,
        sharing=sharing,
        use=use,
        storage=storage,
        repair=repair,
        disputed=at.history.disputed or at.facts.disputed,
        holds=tuple(one.number for one in at.history.holds),
        next_change=min(days, default=None),
        deadlines=owed,
        doubts=(*at.doubts, *_later_doubts(at, publicity, sharing), *doubts_of(owed)),
    )


def disclosure_clocks(at: Situation) -> tuple[Clock, Clock, Clock]:
    """The clocks of publicity, sharing and use: what decides about disclosure."""
    publicity = _publicity(at)
    gone = _ended(at, SHARING) or _of_the_dead(at, SHARING)
    return publicity, _disclosed(at, SHARING, publicity, gone), _disclosed(at, USE, publicity, gone)


def shown_and_used(at: Situation) -> tuple[Clock, Clock]:
    """The clocks of publicity and of use alone."""
    publicity = _publicity(at)
    return publicity, _disclosed(at, USE, publicity, _ended(at, SHARING))


def _publicity(at: Situation) -> Clock:
    """Publicity: what ends it for good, what withholds it, else the period."""
    ended = _ended(at, PUBLICITY) or _of_the_dead(at, PUBLICITY)
    if ended is not None:
        return ended
    if at.facts.sealed:
        return Clock(name=PUBLICITY, state=WITHHELD, reason="sealed")
    publication = at.facts.dates.get("publication")
    is_out = publication is not None and publication <= at.as_of
    by = at.plan.published_by
    if at.plan.published == "no":
        return Clock(name=PUBLICITY, state=WITHHELD, reason="never-published", rule=by)
    if at.is_withheld:
        return Clock(name=PUBLICITY, state=WITHHELD, reason="in-doubt")
    if at.plan.published == "in-principle-not" and not is_out:
        return Clock(name=PUBLICITY, state=WITHHELD, reason="in-principle-not", rule=by)
    starts = _begins(at)
    if starts is not None and starts > at.as_of:
        return Clock(name=PUBLICITY, state=PENDING, until=None, reason="not-yet", since=None)
    stop, reason, rule = _stop(at)
    if stop is not None and stop <= at.as_of:
        return Clock(name=PUBLICITY, state=ENDED, since=stop, reason=reason, rule=rule)
    if rule is None:
        rule = at.bounds.stop_rule or next(iter(at.plan.periods), None)
    if stop is not None:
        why = "running"
    else:
        why = (
            "industry-rule" if at.bounds.stop_rule is not None
            else "until-corrected" if rule is not None and rule.term.until_corrected else "unlimited"
        )  # fmt: skip
    return Clock(name=PUBLICITY, state=RUNNING, since=starts, until=stop, reason=why, rule=rule)


def _begins(at: Situation) -> date | None:
    """The first day on which it is shown: that of its publication, else of the finding document."""
    return at.facts.dates.get("publication") or at.facts.dates.get("finding-document")


def _stop(at: Situation) -> tuple[date | None, str, ApplyingRow | None]:
    """The first day on which it is not shown: the earliest of the maximum, the stated end and other limits."""
    ends: list[tuple[date, str, ApplyingRow | None]] = []
    if at.bounds.stop is not None:
        ends.append((at.bounds.stop, "period-over", at.bounds.stop_rule))
    stated = (at.facts.dates.get("stated-stop"), at.history.stated_stop, at.facts.dates.get("listing-until"))
    ends += [(day, "stated-end", None) for day in stated if day is not None]
    limit = at.bounds.limits.get(PUBLICITY)
    if limit is not None:
        ends.append((limit[0], "limit-over", limit[1]))
    return min(ends, key=lambda one: one[0], default=(None, "", None))


def _ended(at: Situation, clock: str) -> Clock | None:
    """What ended a clock for good, the earliest; None where nothing did."""
    status = at.facts.status if at.facts.status in ENDING else None
    if at.history is NOTHING and status is None and at.facts.dates.keys().isdisjoint(_ENDING):
        return None
    ends: list[tuple[date, str]] = []
    for day, reason in (
        (at.happened("quashed") or at.history.quashed_on, "quashed"),
        (at.history.withdrawn_on, "withdrawn"),
        (None if at.facts.status == CORRECTED else at.history.upheld_on, "objection-upheld"),
    ):
        if day is not None:
            ends.append((day, reason))
    for granted in at.progress.standing:
        ends += _of_grant(at, granted, clock)
    if clock == PUBLICITY:
        removed = at.happened("removed")
        ends += [] if removed is None else [(removed, "list-left")]
        ends += [] if at.history.ended_on is None or _revived(at) else [(at.history.ended_on, "came-down")]
    if not ends and clock == PUBLICITY and at.history.is_down:
        return Clock(name=clock, state=ENDED, reason="came-down")
    if not ends and status is not None:
        return Clock(name=clock, state=ENDED, since=at.happened("withdrawn"), reason=status)
    if not ends:
        return None
    day, reason = min(ends, key=lambda one: one[0])
    return Clock(name=clock, state=ENDED, since=day, reason=reason)


def _of_the_dead(at: Situation, clock: str) -> Clock | None:
    """Of who has died nothing is published, shared or used; the record is kept."""
    died = at.history.died_on
    return None if died is None else Clock(name=clock, state=WITHHELD, since=died, reason="died")


_LEAVES = frozenset({"removed-from-list", "normal-state-restored"})
"""Effects by which the subject is on a list no more."""


def _of_grant(at: Situation, granted: RepairEvent, clock: str) -> Iterator[tuple[date, str]]:
    """What a grant ends, and when."""
    values, effects = granted.record.values, _effects(at, granted)
    ended: list[tuple[str, str]] = []
    if clock != PUBLICITY and "sharing-ended" in effects:
        ended.append(("sharing_ended_on", "repaired"))
    if clock == PUBLICITY and "publicity-ended" in effects:
        ended.append(("publicity_ended_on", "repaired"))
    if clock == PUBLICITY and not _LEAVES.isdisjoint(effects):
        ended.append(("removed_from_list_on", "list-left"))
    for name, reason in ended:
        day = values.get(name)
        yield granted.on if day is None or day > at.as_of else day, reason


def _effects(at: Situation, granted: RepairEvent) -> tuple[str, ...]:
    """What a repair brings: as the decision says, else as the regimes of its day do; at the least publicity ends."""
    stated = map(plain, granted.record.values.get("repair_effects") or ())
    known = tuple(one for one in stated if one != "other" and one in codes.get("repair-effect").by_code)
    if known:
        return known
    rows = [one for one in at.plan.repair if one.floor is None or one.floor <= granted.on]
    return ("publicity-ended", *(name for one in rows for name in one.term.effects))


def _revived(at: Situation) -> bool:
    """Whether a repair that was won by false evidence was revoked since it came down."""
    ended = at.history.ended_on
    since = at.progress.since
    return at.progress.state == "revoked" and ended is not None and since is not None and ended <= since


def _disclosed(at: Situation, clock: str, publicity: Clock, gone: Clock | None) -> Clock:
    """Sharing and use: their own limits, and what ended both for good; nothing before its document is there."""
    if gone is not None:
        return evolve(gone, name=clock)
    since = at.facts.dates.get("finding-document")
    if since is not None and since > at.as_of and at.plan.is_limited:
        return Clock(name=clock, state=PENDING, reason="not-yet")
    limit = at.bounds.limits.get(clock)
    tied = at.plan.tied.get(clock)
    until, rule = (None, None) if limit is None else limit
    if tied is not None:
        stop = publicity.since if publicity.state == ENDED else publicity.until
        if stop is not None and (until is None or stop < until):
            until, rule = stop, tied
    if until is not None and until <= at.as_of:
        return Clock(name=clock, state=ENDED, since=until, reason="limit-over", rule=rule)
    reason = "unlimited" if until is None else "running"
    return Clock(name=clock, state=RUNNING, since=since, until=until, reason=reason, rule=rule)


def _storage(at: Situation) -> Clock:
    """Storage: due where its time is over, the decision is quashed or the record deleted by law; held by a case."""
    limit = at.bounds.storage
    quashed = at.happened("quashed") or at.history.quashed_on
    over = [] if limit is None or limit[0] > at.as_of else [limit[0]]
    over += [day for day in (quashed, at.history.withdrawn_on) if day is not None]
    is_over = bool(over) or at.facts.status == QUASHED
    rule = None if limit is None else limit[1]
    if is_over:
        held = bool(at.history.holds)
        return Clock(
            name=STORAGE, state=HELD if held else DUE, since=min(over, default=None),
            reason="held" if held else "storage-due", rule=rule,
        )  # fmt: skip
    until = None if limit is None else limit[0]
    return Clock(
        name=STORAGE, state=RUNNING, since=at.facts.dates.get("finding-document"), until=until, reason="stored",
        rule=rule,
    )  # fmt: skip


def _later_doubts(at: Situation, publicity: Clock, sharing: Clock) -> tuple[Doubt, ...]:
    """What was not read of what follows when the maximum is reached."""
    doubts = []
    if publicity.reason == "period-over":
        if sharing.state == RUNNING:
            doubts.append(Doubt("lifecycle-sharing-unread"))
        if at.facts.correction == "uncorrected":
            doubts.append(Doubt("lifecycle-uncorrected-at-maximum"))
    return tuple(doubts)
