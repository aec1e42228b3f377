"""历史: what the process records that refer to a record say of it, up to a day. History is read, never rewritten."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from attrs import field, frozen

from credit_standard.lifecycle.months import next_day
from credit_standard.lifecycle.record.facts import plain
from credit_standard.lifecycle.record.record import Record, as_record
from credit_standard.model.element import OPEN_END


@frozen
class RepairEvent:
    """One event of a repair.

    Attributes:
        on: its day.
        name: of the code list `repair-event`.
        application: number of the application.
        record: the process record that says so.
    """

    on: date
    name: str
    application: str
    record: Record = field(repr=False, eq=False)


@frozen
class StorageHold:
    """保留: a case that keeps a record stored."""

    kind: str
    opened_on: date
    number: str


@frozen(kw_only=True)
class History:
    """What is known on a day.

    Attributes:
        publication: first day of publicity on the channel, by its notices.
        stated_stop: first day after the term that the notices state.
        ended_on: day on which it came down from the channel.
        is_down: a notice says that it came down, and not when.
        quashed_on, withdrawn_on: by notices of correction.
        events: of repairs, in their order.
        holds: that are open.
        disputed: whether an objection is open, or could not be verified, so that its mark stays.
        disputed_since: day on which it was received.
        answered_on: day on which an application for disclosure was answered.
        upheld_on: day on which an objection was upheld.
        died_on: day of death of the subject.
        released_on: the last day on which the subject was released from prison.
        terminated_on: end of its registration.
        successors: that took over.
        on_lists: record types of lists on which the subject stands.
        committed: whether a commitment is on record.
        foreign: process records that name another record.
    """

    publication: date | None = None
    stated_stop: date | None = None
    ended_on: date | None = None
    is_down: bool = False
    quashed_on: date | None = None
    withdrawn_on: date | None = None
    events: tuple[RepairEvent, ...] = ()
    holds: tuple[StorageHold, ...] = ()
    disputed: bool = False
    disputed_since: date | None = None
    answered_on: date | None = None
    upheld_on: date | None = None
    died_on: date | None = None
    released_on: date | None = None
    terminated_on: date | None = None
    successors: tuple[str, ...] = ()
    on_lists: tuple[str, ...] = ()
    committed: bool = False
    foreign: int = 0


NONE = History()


def history(of: Record, given: Iterable[object], *, as_of: date, channel: str) -> History:
    """What process records say of a record, up to a day.

    Args:
        of: the record.
        given: process records, in any order; those that name another record are counted and left out.
        as_of: what happened later is not known yet.
        channel: notices of other channels do not count.
    """
    records = [as_record(one) for one in given]
    if not records:
        return NONE
    ours = [one for one in records if not _is_foreign(of, one)]
    read = _Read(as_of, channel)
    for one in ours:
        reader = _READERS.get(one.declaration.name)
        is_void = one.values.get("record_status") == "withdrawn" and one.declaration.name not in _STAND
        if reader is not None and not is_void:
            reader(read, one)
    read.found["events"] = tuple(sorted(read.events, key=lambda one: (one.on, _ORDER.index(one.name))))
    return History(
        **read.found,
        holds=tuple(read.holds),
        successors=tuple(read.successors),
        on_lists=tuple(read.on_lists),
        foreign=len(records) - len(ours),
    )


_ORDER = (
    "applied",
    "supplement-asked",
    "supplement-given",
    "admitted",
    "extended",
    "not-accepted",
    "granted",
    "partly-granted",
    "refused",
    "withdrawn",
    "revoked",
)
"""Of events of one day."""


REFERENCES = (
    ("record-id", "source-record-id"),
    ("record-decision-number", "decision-number"),
    ("disclosure-application-number", "disclosure-application-number"),
)
"""Concepts by which a process record names a record, and those of the record that is named."""


def _is_foreign(of: Record, process: Record) -> bool:
    """Whether a process record names another record than this one."""
    for theirs, ours in REFERENCES:
        named, own = _value(process, theirs), _value(of, ours)
        if named is not None and own is not None:
            return bool(named != own)
    return _is_of_another(of, process)


def _is_of_another(of: Record, process: Record) -> bool:
    """Whether a process record that names no record is about another subject."""
    known = [
        (short_number(str(ours)), short_number(str(theirs)))
        for one in process.declaration.of_concept("subject-number")
        if (theirs := process.values.get(one.name)) is not None
        and (ours := of.values.get(one.name)) is not None
    ]
    return bool(known) and all(ours != theirs for ours, theirs in known)


def short_number(number: str) -> str:
    """A number as it may also be written: a citizen's of 18 characters as one of 15."""
    return number[:6] + number[8:17] if len(number) == 18 and number[6:8] == "19" else number


def _value(record: Record, concept: str) -> Any:
    name = record.declaration.by_concept.get(concept)
    return None if name is None else record.values.get(name)


class _Read:
    """What was read so far."""

    def __init__(self, as_of: date, channel: str) -> None:
        self.as_of = as_of
        self.channel = channel
        self.found: dict[str, Any] = {}
        self.events: list[RepairEvent] = []
        self.holds: list[StorageHold] = []
        self.successors: list[str] = []
        self.on_lists: list[str] = []

    def known(self, day: date | None) -> bool:
        return day is not None and day <= self.as_of

    def earliest(self, name: str, day: date | None) -> None:
        if day is not None and (self.found.get(name) is None or day < self.found[name]):
            self.found[name] = day

    def event(self, on: date | None, name: str, application: str, record: Record) -> None:
        if on is not None and on <= self.as_of:
            self.events.append(RepairEvent(on, name, application, record))


def _notice(read: _Read, one: Record) -> None:
    values = one.values
    if plain(values.get("notice_channel")) != read.channel or values.get("publicity_state") == "pending":
        return
    read.earliest("publication", values.get("publicity_from"))
    until = values.get("publicity_until")
    if until is not None and until < OPEN_END:
        read.earliest("stated_stop", next_day(until))
    if read.known(values.get("ended_on")):
        read.earliest("ended_on", values.get("ended_on"))
    elif values.get("publicity_state") == "ended" and values.get("ended_on") is None:
        read.found["is_down"] = True


def _application(read: _Read, one: Record) -> None:
    number = one.values.get("application_id") or ""
    for field_name, event in (
        ("applied_on", "applied"),
        ("supplement_asked_on", "supplement-asked"),
        ("supplement_given_on", "supplement-given"),
        ("admitted_on", "admitted"),
        ("extended_on", "extended"),
    ):
        read.event(one.values.get(field_name), event, number, one)
    if read.known(one.values.get("applied_on")) and "commitment-made" in _codes(one, "repair_conditions"):
        read.found["committed"] = True


def _codes(one: Record, name: str) -> list[str]:
    return [plain(code) for code in one.values.get(name) or ()]


def _decision(read: _Read, one: Record) -> None:
    result = plain(one.values.get("repair_result"))
    if result is not None:
        read.event(one.values.get("decision_date"), result, one.values.get("application_id") or "", one)


def _correction(read: _Read, one: Record) -> None:
    kind, quashed = one.values.get("correction_kind"), one.values.get("quashed_on")
    day = one.values.get("corrected_on") or one.values.get("notified_on")
    if kind == "quashing" and quashed is None:
        quashed = day
    if read.known(quashed):
        read.earliest("quashed_on", quashed)
    if kind == "deletion" and read.known(day):
        read.earliest("withdrawn_on", day)


def _objection(read: _Read, one: Record) -> None:
    if not read.known(one.values.get("applied_on")):
        return
    decided, result = one.values.get("decision_date"), plain(one.values.get("objection_result"))
    if not read.known(decided) or result in {None, "unverifiable"}:
        read.found["disputed"] = True
    if not read.known(decided):
        received = one.values.get("received_on")
        read.earliest("disputed_since", received if read.known(received) else one.values.get("applied_on"))
    elif result == "upheld":
        read.earliest("upheld_on", decided)


def _answer(read: _Read, one: Record) -> None:
    if read.known(one.values.get("decision_date")):
        read.earliest("answered_on", one.values.get("decision_date"))


def _hold(read: _Read, one: Record) -> None:
    opened, closed = one.values.get("hold_opened_on"), one.values.get("hold_closed_on")
    if opened is not None and opened <= read.as_of and (closed is None or closed > read.as_of):
        read.holds.append(
            StorageHold(plain(one.values.get("hold_kind")) or "", opened, one.values.get("hold_number") or "")
        )


def _person(read: _Read, one: Record) -> None:
    if read.known(one.values.get("died_on")):
        read.earliest("died_on", one.values.get("died_on"))
    released = one.values.get("prison_released_on")
    if released is not None and read.known(released):
        read.found["released_on"] = max(released, read.found.get("released_on", released))


def _termination(read: _Read, one: Record) -> None:
    day = one.values.get("decision_date")
    if read.known(day):
        read.earliest("terminated_on", day)
        read.successors += filter(None, [one.values.get("successor_name")])


def _listing(read: _Read, one: Record) -> None:
    listed = one.values.get("listed_on") or _value(one, "finding-date") or _value(one, "record-date")
    if read.known(listed) and not read.known(one.values.get("removed_on")):
        read.on_lists.append(one.declaration.name)


def _commitment(read: _Read, one: Record) -> None:
    if read.known(_value(one, "record-date")):
        read.found["committed"] = True


_STAND = frozenset({"publicity-notice", "repair-application", "repair-decision", "correction-notice"})
"""What counts though its provider withdrew it: by it nothing is shown longer, and without it something might be."""
_READERS: dict[str, Callable[[_Read, Record], None]] = {
    "publicity-notice": _notice,
    "repair-application": _application,
    "repair-decision": _decision,
    "correction-notice": _correction,
    "objection": _objection,
    "disclosure-answer": _answer,
    "hold": _hold,
    "person-identity": _person,
    "registration-termination": _termination,
    "abnormal-operation": _listing,
    "serious-dishonesty": _listing,
    "judgment-defaulter": _listing,
    "credit-commitment": _commitment,
}
