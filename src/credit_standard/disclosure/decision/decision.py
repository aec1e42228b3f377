"""披露决定: may this audience see this record, which of its items, and if not, why not.

An authority that asks about a person without a power, or a bank without an authorisation, sees what anybody sees:
what is public.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.disclosure.decision.applications import granted
from credit_standard.disclosure.decision.authorisation import (
    OTHER_SUBJECT,
    VALID,
    asked_numbers,
    consents_to,
    is_given_by,
    judged,
    subjects_numbers,
)
from credit_standard.disclosure.decision.grounds import DOUBT, NO, YES, Ground, item_grounds, record_grounds
from credit_standard.disclosure.decision.places import (
    OWN_WORDS,
    Places,
    is_forbidden_item,
    places,
    state_of_age,
)
from credit_standard.findings import entry, finding
from credit_standard.identifiers.parts.holder import birth_date
from credit_standard.language.python import Cells
from credit_standard.language.tables import Table
from credit_standard.lifecycle.record.facts import plain
from credit_standard.lifecycle.record.record import Record, as_record
from credit_standard.lifecycle.state.situation import situation
from credit_standard.lifecycle.state.state import State, state_of
from credit_standard.model.audience import Audience

if TYPE_CHECKING:
    from credit_standard.disclosure.question import Question
    from credit_standard.findings import Finding
    from credit_standard.language.tables import Row
    from credit_standard.model import Element
    from credit_standard.model.audience import Side

Inputs = Mapping[str, Any]
PERSON_AMONG, SUBJECT_UNKNOWN = "person-among-organisations", "subject-unknown"
LEAVE = {"expired": "authorisation-expired", "other-purpose": "authorisation-for-another-purpose"}
"""Findings on an authorisation, by what is wrong with it."""
_INDIVIDUAL = "individual-business"


@frozen(kw_only=True)
class Disclosed:
    """The answer for one record.

    Attributes:
        seen_as: in what quality the audience sees it: its own, or as anybody; None where it does not.
        grounds: why it does not.
        items: of a record that is seen, the items that are not, each with its grounds.
        disputed: an objection is open.
        inputs: on what the answer rests.
        state: the clocks; None in a batch.
    """

    seen_as: Audience | None
    grounds: tuple[Row[Ground], ...] = ()
    items: Mapping[str, tuple[Row[Ground], ...]] = field(factory=dict)
    disputed: bool = False
    inputs: Inputs = field(factory=dict, repr=False)
    state: State | None = field(default=None, repr=False)

    @property
    def seen(self) -> bool:
        return self.seen_as is not None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is in doubt, as findings: with the leave of who asks, about the subject, and with the clocks."""
        grounds = {row.name for row in self.grounds}
        names = [LEAVE[one] for one in (self.inputs.get("authorisation"),) if one in LEAVE]
        if PERSON_AMONG in grounds:  # that says already why nobody can tell the subject
            names.append(PERSON_AMONG)
        elif SUBJECT_UNKNOWN in grounds:
            names.append("lifecycle-subject-unknown")
        of_clocks = () if self.state is None else self.state.findings
        return (
            *(finding(entry(name)) for name in names),
            *(one for one in of_clocks if one.name not in names),
        )


def disclosed(record: object, question: Question, history: Iterable[object] = ()) -> Disclosed:
    """Whether the audience of a question may see a record, and which items not.

    Args:
        record: a typed model, or a checked record (`lifecycle.record`).
        question: who asks, when, for what.
        history: process records that refer to it, as of `lifecycle.state`.
    """
    checked = as_record(record)
    at = places(checked.declaration)
    known = [as_record(one) for one in history]
    now = situation(checked, known, as_of=question.as_of, channel=question.channel, rules=question.rules)
    state = state_of(now)
    subject = subject_of(at, now.facts.case.subject, checked.values)
    given = circumstances(at, checked, question, subject, state)
    given["contradicted"] = subject is None and now.facts.case.subject is not None
    given["history_errors"] = any(found.is_error for one in known for found in one.findings)
    words = item_words(at, checked, subject)
    secrets = at.secrets(secret_items(at, checked))[0]
    consent = has_consent(at, checked, question)
    return decided(at, given, question, words, consent=consent, secrets=secrets, state=state)


def decided(
    at: Places,
    given: Inputs,
    question: Question,
    words: Mapping[str, Mapping[Audience, str]],
    *,
    consent: bool,
    secrets: frozenset[str] = frozenset(),
    state: State | None = None,
) -> Disclosed:
    """The answer under some circumstances.

    Args:
        at: the record type.
        given: the inputs of the grounds, for each audience that counts: `declared` and `own_word` by audience.
        question: who asks.
        words: of each item with a disclosure of its own, whether it is open to whom.
        consent: the record carries the person's consent.
        secrets: items that the record itself calls secret.
        state: the clocks.
    """
    first: tuple[Row[Ground], ...] = ()
    for audience in _qualities(question.audience):
        inputs = of_audience(given, audience)
        grounds = applying(record_grounds(), inputs)
        if not grounds:
            items = _items(at, inputs, words, question, consent=consent, secrets=secrets)
            return Disclosed(
                seen_as=audience, items=items, disputed=inputs["disputed"], inputs=inputs, state=state
            )
        first = first or grounds
    inputs = of_audience(given, question.audience)
    return Disclosed(seen_as=None, grounds=first, disputed=inputs["disputed"], inputs=inputs, state=state)


def _qualities(audience: Audience) -> tuple[Audience, ...]:
    """In what quality an audience may see a record: its own, else as anybody."""
    if audience in {Audience.SHARED, Audience.AUTHORISED}:
        return (audience, Audience.PUBLIC)
    return (audience,)


def of_audience(given: Inputs, audience: Audience) -> dict[str, Any]:
    """The inputs of the grounds for one audience. What nobody asked for stays so for whoever may ask for anything."""
    return {
        **{name: value for name, value in given.items() if not isinstance(value, dict)},
        **{name: value[audience] for name, value in given.items() if isinstance(value, dict)},
        "audience": audience.value,
    }


_ANSWERS: dict[tuple[str, frozenset[tuple[str, Any]]], tuple[Row[Ground], ...]] = {}


def applying(table: Table[Ground], inputs: Inputs) -> tuple[Row[Ground], ...]:
    """The grounds that apply; circumstances are few, so each answer is kept."""
    key = (table.name, frozenset(inputs.items()))
    if key not in _ANSWERS:
        if len(_ANSWERS) > 100_000:
            _ANSWERS.clear()
        present = {name for name, value in inputs.items() if value is not None}
        found = table.answer(Cells(inputs, present))
        _ANSWERS[key] = (*found.rows, *found.undecided)
    return _ANSWERS[key]


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
    cells = _cells(record)
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
    cells = _cells(record)
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


def _items(
    at: Places,
    inputs: Inputs,
    words: Mapping[str, Mapping[Audience, str]],
    question: Question,
    *,
    consent: bool,
    secrets: frozenset[str],
) -> dict[str, tuple[Row[Ground], ...]]:
    audience = Audience(inputs["audience"])
    found = {}
    plain_items: tuple[Row[Ground], ...] | None = None  # most items have nothing of their own, and one answer
    for one in at.declaration.fields:
        is_plain = one.name not in at.special and one.name not in secrets
        if is_plain and plain_items is not None:
            grounds = plain_items
        else:
            of_item = item_inputs_of(one, inputs, words.get(one.name, {}).get(audience, YES))
            of_item["consent"] = consent and (
                audience is not Audience.AUTHORISED
                or not one.consent
                or consents_to(question.authorisation, one)
            )
            of_item["secret"] = of_item["secret"] or one.name in secrets
            grounds = applying(item_grounds(), of_item)
            if is_plain:
                plain_items = grounds
        if grounds:
            found[one.name] = grounds
    return found


def item_inputs_of(element: Element, inputs: Inputs, declared: str) -> dict[str, Any]:
    """The inputs of the grounds of an item, but for the consent."""
    return {
        "audience": inputs["audience"],
        "subject": inputs["subject"],
        "declared": declared,
        "forbidden": is_forbidden_item(element.zh, element.en),
        "secret": element.secret,
        "consent_only": element.consent,
    }


def open_to(side: Side | None, cells: Cells, audience: Audience) -> str:
    """Whether a disclosure opens a record or item to an audience."""
    if side is None:
        return NO
    if not isinstance(side, Table):
        return YES if audience in side else NO
    answer = side.answer(cells)
    if answer.state in {"undecided", "conflict"} or answer.then is None:
        return DOUBT
    return YES if audience in answer.then else NO


def _cells(record: Record) -> Cells:
    given = {name for name, value in record.values.items() if value is not None} | record.invalid
    return Cells(record.values, given)


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


def _sealed(at: Places, record: Record, cells: Cells) -> str:
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
