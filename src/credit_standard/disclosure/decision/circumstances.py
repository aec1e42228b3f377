"""情形: the inputs of the grounds: whose record it is, what it says itself, its clocks, who asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from credit_standard.disclosure.decision.applications import granted
from credit_standard.disclosure.decision.authorisation import (
    OTHER_SUBJECT,
    VALID,
    asked_numbers,
    is_given_by,
    judged,
    subjects_numbers,
)
from credit_standard.disclosure.decision.grounds import DOUBT, NO, YES
from credit_standard.disclosure.decision.places import (
    OWN_WORDS,
    Places,
    state_of_age,
)
from credit_standard.identifiers.parts.holder import birth_date
from credit_standard.language.python import RecordCells
from credit_standard.language.tables import DecisionTable
from credit_standard.lifecycle.record.facts import plain
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.state.state import State
from credit_standard.model.audience import Audience

if TYPE_CHECKING:
    from credit_standard.disclosure.question import Question
    from credit_standard.model.audience import Side

_INDIVIDUAL = "individual-business"


def subject_of(at: Places, told: str | None, values: Mapping[str, Any]) -> str | None:
    """Whose record it is; None where nobody can tell, or the numbers say otherwise than the kind of subject."""
    if not at.declaration.subjects:
        return "organisation"
    if told not in {"organisation", "government"}:
        return told
    kind = at.declaration.by_concept.get("subject-kind", "")
    if plain(values.get(kind)) == _INDIVIDUAL:
        return told
    has_own = any(values.get(one) is not None for one in at.organisation_numbers)
    of_person = any(values.get(one) is not None for one in at.person_numbers)
    return None if of_person and not has_own and at.organisation_numbers else told


def circumstances(
    at: Places, record: Record, question: Question, subject: str | None, state: State
) -> dict[str, Any]:
    """The inputs of the grounds for one record; what differs by audience, as a dictionary."""
    cells = record.cells()
    side = at.side(subject)
    asked = asked_numbers(question)
    publicity = state.publicity.state
    return {
        "subject": subject,
        "declared": {one: YES if subject is None else open_to(side, cells, one) for one in Audience},
        "own_word": {one: _own_word(at, record, one) for one in Audience},
        "sealed": _sealed(at, record, cells),
        "secrets": at.secrets(secret_items(at, record))[1],
        "minor": _minor(at, record, subject),
        "publicity": publicity,
        "sharing": state.sharing.state,
        "use": state.use.state,
        "outside": at.outside(subject),
        "cited": at.cited,
        "disputed": state.disputed,
        "errors": any(one.is_error for one in record.findings),
        "asked_for": asked is None or not asked.isdisjoint(subjects_numbers(record)),
        "granted": _is_granted(record, question),
        **asking(at, question, is_given_by_subject=is_given_by(record, question)),
    }


def _is_granted(record: Record, question: Question) -> bool:
    number = record.values.get(record.declaration.by_concept.get("source-record-id", ""))
    return number is not None and number.casefold() in granted(question, record.declaration)


def secret_items(at: Places, record: Record) -> str | None:
    """What the record says of its secret items."""
    return None if at.secret_items is None else record.values.get(at.secret_items)


def asking(at: Places, question: Question, *, is_given_by_subject: bool) -> dict[str, Any]:
    """The inputs that rest on the question; an authorisation counts for the records of who gave it."""
    leave = judged(question, at.declaration)
    return {
        "disputes": question.disputes,
        "unit": bool(question.unit),
        "power": bool(question.power.strip()),
        "purpose": question.purpose or None,
        "authorisation": leave if is_given_by_subject or leave != VALID else OTHER_SUBJECT,
    }


def item_words(at: Places, record: Record, subject: str | None) -> dict[str, dict[Audience, str]]:
    """Of each item with a disclosure of its own, whether it is open to whom."""
    cells = record.cells()
    return {
        one.name: {audience: open_to(at.item_side(one, subject), cells, audience) for audience in Audience}
        for one in at.items
    }


def has_consent(at: Places, record: Record, question: Question) -> bool:
    """Whether the record carries the person's consent, it has begun and it has not ended."""
    held = at.declaration.by_concept
    since, until = (record.values.get(held.get(one, "")) for one in ("authorised-on", "authorised-until"))
    given = record.values.get(held.get("authorisation-id", "")) is not None
    has_begun = since is None or since <= question.as_of
    return given and has_begun and (until is None or until >= question.as_of)


def open_to(side: Side | None, cells: RecordCells, audience: Audience) -> str:
    """Whether a disclosure opens a record or item to an audience."""
    if side is None:
        return NO
    if not isinstance(side, DecisionTable):
        return YES if audience in side else NO
    answer = side.answer(cells)
    if answer.state in {"undecided", "conflict"} or answer.then is None:
        return DOUBT
    return YES if audience in answer.then else NO


def _own_word(at: Places, record: Record, audience: Audience) -> str:
    for name in at.own_words:
        if name in record.invalid:
            return DOUBT
        value = record.values.get(name)
        stated = [] if value is None else [value] if isinstance(value, str) else list(value)
        if (
            stated
            and audience is not Audience.SELF
            and not any(audience in OWN_WORDS.get(plain(one), ()) for one in stated)
        ):
            return "excludes"
    return "allows"


def _sealed(at: Places, record: Record, cells: RecordCells) -> str:
    if any(test(cells) is True for test in at.seals):
        return YES
    missing = any(record.values.get(name) is None for name in at.needs_basis)
    invalid = at.sealing is not None and any(name in record.invalid for name in at.needs_basis)
    return DOUBT if missing or invalid else NO


def _minor(at: Places, record: Record, subject: str | None) -> str:
    if subject != "person" or at.number is None:
        return NO
    number = record.values.get(at.number)

    def day(name: str | None) -> Any:
        return None if name is None else record.values.get(name)

    birth = None if number is None else birth_date(number)
    return state_of_age(birth, day(at.act), day(at.decision), day(at.began), seals=at.seals_minors)
