"""Repair as a table of states and events: nothing unreachable, no way that ends where something is owed."""

from credit_standard import codes
from credit_standard.language.tables import defects
from credit_standard.lifecycle.repair import edges, transitions
from credit_standard.lifecycle.repair.machine import resting

STATES = set(codes.get("repair-stage").by_code)
EVENTS = set(codes.get("repair-event").by_code)


def test_every_state_is_reached_from_the_first() -> None:
    reached, new = set(), {"none"}
    while new:
        reached |= new
        new = {after for before, _, after in edges() if before in reached} - reached
    assert reached == STATES


def test_no_state_in_which_something_is_owed_is_a_dead_end() -> None:
    left = {before for before, _, _ in edges()}
    assert STATES - resting() <= left


def test_from_every_state_a_resting_one_is_reached() -> None:
    closed = set(resting())
    grown = True
    while grown:
        more = {before for before, _, after in edges() if after in closed} - closed
        grown = bool(more)
        closed |= more
    assert closed == STATES


def test_every_event_leads_somewhere() -> None:
    assert {event for _, event, _ in edges()} == EVENTS


def test_one_event_leads_to_one_state() -> None:
    assert [one for one in defects(transitions()) if one.kind != "gap"] == []
