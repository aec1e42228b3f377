"""计入与否: whether a record counts on a day at all, by its state and by whose it is; the same for every indicator."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from credit_standard.disclosure.decision.places import places, state_of_age
from credit_standard.identifiers.parts.holder import birth_date
from credit_standard.language.python import RecordCells
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.regimes.rules import Rules
from credit_standard.lifecycle.state.situation import Situation, situation
from credit_standard.lifecycle.state.state import ENDED, shown_and_used
from credit_standard.model import Declaration
from credit_standard.model.kept import kept_by_declaration
from credit_standard.scoring.card import Disputed
from credit_standard.scoring.score import RecordRef

NUMBERS = (
    "source-record-id", "decision-number", "case-number", "certificate-number", "contract-number",
    "objection-number", "record-id",
)  # fmt: skip
"""Concepts by which a record is named, the first that has a value."""


@frozen
class Standing:
    """Whether a record counts.

    Attributes:
        reason: a word of `wording.REASONS`: why not; None where it counts.
        subject: the group of subjects that it is about; None where nobody says.
        changes: days on which its clocks change.
    """

    reason: str | None
    subject: str | None
    changes: tuple[date, ...] = ()


def standing(
    record: Record, history: Iterable[object], *, as_of: date, rules: Rules, disputed: Disputed
) -> Standing:
    """Whether a record counts on a day, by the law of its publicity and use, and by what is open about it."""
    given = tuple(history)
    if given:
        return _standing(record, given, as_of, rules, disputed)
    asked, last = (as_of, rules, disputed), record.known.get(standing)
    if last is None or last[0] != asked:  # a decision asks again what its score has asked
        last = record.known[standing] = (asked, _standing(record, (), as_of, rules, disputed))
    found: Standing = last[1]
    return found


def _standing(
    record: Record, history: tuple[object, ...], as_of: date, rules: Rules, disputed: Disputed
) -> Standing:
    at = situation(record, history, as_of=as_of, channel=None, rules=rules)
    subject = at.facts.case.subject
    asked = (_never, rules)
    if asked not in record.known:
        record.known[asked] = _never(record, at)
    never: str | None = record.known[asked]
    if never is not None:
        return Standing(never, subject)
    if at.history.died_on is not None:
        return Standing("died", subject)
    publicity, use = shown_and_used(at)
    days = (publicity.since, publicity.until, use.since, use.until)
    changes = tuple([day for day in days if day is not None and day > as_of])
    for clock in (publicity, use):
        if clock.state == ENDED:
            return Standing(clock.reason, subject, changes)
    if disputed == "waits" and (at.history.disputed or at.facts.disputed):
        return Standing("disputed", subject, changes)
    return Standing(None, subject, changes)


def _never(record: Record, at: Situation) -> str | None:
    """Why a record never counts: sealed, of a minor, outside the base catalogue."""
    if at.facts.sealed:
        return "sealed"
    where = places(record.declaration)
    subject = at.facts.case.subject
    if where.outside(subject):
        return "outside"
    if where.seals:
        given = {name for name in where.sealed_by if record.values.get(name) is not None}
        cells = RecordCells(record.values, given | record.invalid)
        if any(test(cells) is True for test in where.seals):
            return "sealed"
    if subject != "person" or where.number is None:
        return None

    def day(name: str | None) -> date | None:
        return None if name is None else record.values.get(name)

    number = record.values.get(where.number)
    birth = None if number is None else birth_date(number)
    age = state_of_age(birth, day(where.act), day(where.decision), day(where.began), seals=where.seals_minors)
    return {"sealed": "sealed", "yes": "minor"}.get(age)


def reference(record: Record, day: date | None) -> RecordRef:
    """A record by its type, number and day."""
    number = None
    for name in _named_by(record.declaration):
        number = record.values.get(name)
        if number is not None:
            number = str(number)
            break
    return RecordRef(type=record.declaration.name, number=number, day=day)


@kept_by_declaration
def _named_by(declaration: Declaration) -> tuple[str, ...]:
    """The fields by which records of a type are named: by concept, then the number of its own in the key."""
    held = declaration.by_concept
    own = (
        name
        for name in declaration.key
        if name.endswith("_number") and declaration[name].concept != "subject-number"
    )
    return (*(held[one] for one in NUMBERS if one in held), *own)
