"""本人的权利: how the subject objects to a record and has it repaired, and by when it is answered: from the regimes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.lifecycle.state.deadlines import Deadline, earliest
from credit_standard.lifecycle.state.situation import situation

if TYPE_CHECKING:
    from credit_standard.disclosure.question import Question
    from credit_standard.dossier.viewing import Seen
    from credit_standard.findings import Bilingual
    from credit_standard.lifecycle.state.repair import RepairAnswer

OF_OBJECTION = ("objection-mark", "objection")
OF_REPAIR = ("admission", "answer")
RECEIVED = "received"


@frozen(kw_only=True)
class Rights:
    """What may be done about one record.

    Attributes:
        provider: who answers for it: by the record, else by the standard.
        repair: whether it can be repaired, from when, and what is missing.
        objection: by when an objection is dealt with that is received on the day; empty where no regime that was read
            says so.
        application: the same of an application for repair; empty where none can be made.
    """

    provider: Bilingual
    repair: RepairAnswer
    objection: tuple[Deadline, ...]
    application: tuple[Deadline, ...]


def rights(one: Seen, question: Question) -> Rights:
    """What the subject may do about a record that it sees."""
    from credit_standard.findings import Bilingual

    declaration, values = one.record.declaration, one.record.values
    at = situation(
        one.record, one.history, as_of=question.as_of, channel=question.channel, rules=question.rules
    )
    state = one.answer.state
    assert state is not None  # noqa: S101 - decided alone, never in a batch
    authority = values.get(declaration.by_concept.get("authority", ""))
    provider = declaration.provider if authority is None else Bilingual(str(authority), str(authority))

    def due(steps: tuple[str, ...]) -> tuple[Deadline, ...]:
        found = (earliest(at, step, RECEIVED, question.as_of) for step in steps)
        return tuple(each for each in found if each is not None)

    may = state.repair.answer in {"yes", "not-yet"}
    return Rights(
        provider=provider,
        repair=state.repair,
        objection=due(OF_OBJECTION),
        application=due(OF_REPAIR) if may else (),
    )
