"""修复的状态机: a decision table of (state, event) → state, folded over the events of a record's history.

>>> move("received", "admitted"), move("none", "granted")
('admitted', None)
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard import codes
from credit_standard.language import ValueType
from credit_standard.language.python import RecordCells
from credit_standard.language.tables.reading import read_table
from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    from credit_standard.language.tables import DecisionTable
    from credit_standard.lifecycle.record.history import RepairEvent

NONE = "none"
GRANTS = frozenset({"granted", "partly-granted"})


@frozen
class RepairStep:
    """One event, and the state that it led to; None where it cannot happen there, so that nothing changed."""

    event: RepairEvent
    before: str
    after: str | None


@frozen
class Progress:
    """How far a repair is.

    Attributes:
        state: of the code list `repair-stage`.
        since: the day of the event that led there.
        steps: all of them, in their order.
    """

    state: str = NONE
    since: date | None = None
    steps: tuple[RepairStep, ...] = ()

    @property
    def standing(self) -> tuple[RepairEvent, ...]:
        """The grants that were not revoked since, whatever was applied for afterwards.

        A decision counts where its application is not known too: what was granted is not shown.
        """
        found: list[RepairEvent] = []
        for one in self.steps:
            if one.event.name in GRANTS:
                found.append(one.event)
            elif one.event.name == "revoked":
                found = [grant for grant in found if not _revokes(one.event, grant)]
        return tuple(found)

    @property
    def out_of_order(self) -> tuple[RepairStep, ...]:
        return tuple(one for one in self.steps if one.after is None)


def _revokes(revocation: RepairEvent, grant: RepairEvent) -> bool:
    """Whether it is about this grant: by the number of the application, or that of the decision."""
    revoked = revocation.record.values.get("revoked_decision_number")
    by_number = revoked is not None and revoked == grant.record.values.get("decision_number")
    return by_number or revocation.application == grant.application


@cache
def transitions() -> DecisionTable[str]:
    """The table of transitions."""
    inputs = {
        "state": ValueType("code", codes=codes.get("repair-stage")),
        "event": ValueType("code", codes=codes.get("repair-event")),
    }
    return read_table(shipped("credit_standard.lifecycle.repair", "transitions.toml"), str, inputs)


@cache
def resting() -> frozenset[str]:
    """States in which nothing is owed."""
    return frozenset(shipped("credit_standard.lifecycle.repair", "transitions.toml").values["resting"])


@cache
def move(state: str, event: str) -> str | None:
    """The state to which an event leads; None where it cannot happen."""
    cells = RecordCells({"state": state, "event": event}, {"state", "event"})
    return transitions().answer(cells).then


def progress(events: Iterable[RepairEvent]) -> Progress:
    """How far a repair is after some events, in their order."""
    state, since, steps = NONE, None, []
    for one in events:
        after = move(state, one.name)
        steps.append(RepairStep(one, state, after))
        if after is not None:
            state, since = after, one.on
    return Progress(state, since, tuple(steps))


def edges() -> tuple[tuple[str, str, str], ...]:
    """All transitions: state, event, state."""
    states, events = (codes.get(name).by_code for name in ("repair-stage", "repair-event"))
    moves = ((state, event, move(state, event)) for state in states for event in events)
    return tuple((state, event, after) for state, event, after in moves if after is not None)
