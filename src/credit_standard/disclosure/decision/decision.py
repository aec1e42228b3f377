"""披露决定: may this audience see this record, which of its items, and if not, why not.

An authority that asks about a person without a power, or a bank without an authorisation, sees what anybody sees:
what is public.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.disclosure.decision.authorisation import (
    consents_to,
)
from credit_standard.disclosure.decision.circumstances import (
    circumstances,
    has_consent,
    item_words,
    secret_items,
    subject_of,
)
from credit_standard.disclosure.decision.grounds import YES, Ground, item_grounds, record_grounds
from credit_standard.disclosure.decision.places import (
    Places,
    places,
)
from credit_standard.findings import entry, finding
from credit_standard.language.python import RecordCells
from credit_standard.language.tables import DecisionTable
from credit_standard.lifecycle.record.record import as_record
from credit_standard.lifecycle.state.situation import situation
from credit_standard.lifecycle.state.state import State, state_of
from credit_standard.model.audience import Audience
from credit_standard.model.forbidden import is_forbidden

if TYPE_CHECKING:
    from credit_standard.disclosure.question import Question
    from credit_standard.findings import Finding
    from credit_standard.language.tables import Row
    from credit_standard.model import Element

Inputs = Mapping[str, Any]
PERSON_AMONG, SUBJECT_UNKNOWN = "person-among-organisations", "subject-unknown"
LEAVE = {"expired": "authorisation-expired", "other-purpose": "authorisation-for-another-purpose"}
"""Findings on an authorisation, by what is wrong with it."""


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


def applying(table: DecisionTable[Ground], inputs: Inputs) -> tuple[Row[Ground], ...]:
    """The grounds that apply; circumstances are few, so each answer is kept."""
    key = (table.name, frozenset(inputs.items()))
    if key not in _ANSWERS:
        if len(_ANSWERS) > 100_000:
            _ANSWERS.clear()
        present = {name for name, value in inputs.items() if value is not None}
        found = table.answer(RecordCells(inputs, present))
        _ANSWERS[key] = (*found.rows, *found.undecided)
    return _ANSWERS[key]


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
        "forbidden": is_forbidden(element.zh, element.en),
        "secret": element.secret,
        "consent_only": element.consent,
    }
