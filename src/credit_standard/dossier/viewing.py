"""所见: what an audience sees of a subject: by the one projection, and nothing that betrays what it does not see."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.disclosure.decision.decision import Disclosed, disclosed
from credit_standard.disclosure.projection.projection import projected
from credit_standard.lifecycle.record.history import REFERENCES
from credit_standard.lifecycle.record.process_records import PROCESS
from credit_standard.lifecycle.record.record import Record
from credit_standard.model.audience import Audience

if TYPE_CHECKING:
    from credit_standard.disclosure.projection.projection import Treatment
    from credit_standard.disclosure.question import Question
    from credit_standard.dossier.holdings import Holdings

OBJECTION = "objection"


@frozen(eq=False)
class Seen:
    """One record that is seen.

    Attributes:
        record: as it is seen.
        answer: the decision, with the clocks of the record.
        history: the process records on which its state rests.
    """

    record: Record
    answer: Disclosed
    history: tuple[Record, ...]

    @property
    def is_process(self) -> bool:
        return self.record.declaration.category == PROCESS


@frozen(eq=False)
class View:
    """What an audience sees.

    Attributes:
        records: that are seen.
        withheld: answers for those that are not: for the holder only.
    """

    records: tuple[Seen, ...]
    withheld: tuple[Disclosed, ...]

    @property
    def credit(self) -> tuple[Seen, ...]:
        """The records that say something of the subject's credit."""
        return tuple(one for one in self.records if not one.is_process)

    @property
    def process(self) -> tuple[Seen, ...]:
        return tuple(one for one in self.records if one.is_process)


def view(holdings: Holdings, question: Question, treatment: Treatment) -> View:
    """What the audience of a question sees of a subject.

    A process record is shown with the record that it names or not at all: a repair, an objection or a correction of a
    record that is not shown would tell that there is one. Only the subject itself sees those about records that are not
    here at all.
    """
    seen: list[Seen] = []
    records = sorted(holdings.records, key=_newest_first)
    withheld: list[Disclosed] = []
    shown: set[tuple[str, object]] = set()
    hidden: set[tuple[str, object]] = set()
    for is_process in (False, True):
        for record in records:
            if (record.declaration.category == PROCESS) is not is_process:
                continue
            history = tuple(holdings.history.of(record.declaration, record.values))
            answer = disclosed(record, question, history)
            named = set(_named(record)) if is_process else set()
            betrays = not named.isdisjoint(hidden) or (
                bool(named) and question.audience is not Audience.SELF and named.isdisjoint(shown)
            )
            if not answer.seen or betrays:
                withheld.append(answer)
                hidden |= set(_own(record))
                continue
            shown |= set(_own(record))
            seen.append(Seen(projected(record, answer, treatment), answer, _told(history, question)))
    return View(tuple(seen), tuple(withheld))


def _newest_first(record: Record) -> tuple[int, str, str]:
    """The order of records, whatever the order of the data; those without a day stand last."""
    day = record.values.get(record.declaration.record_date)
    told = sorted((name, str(value)) for name, value in record.values.items() if value is not None)
    return (-day.toordinal() if isinstance(day, date) else 0, record.declaration.name, str(told))


def _told(history: tuple[Record, ...], question: Question) -> tuple[Record, ...]:
    """The history that a score of this audience may rest on.

    While an objection is open, the record is marked, and the mark is seen. That there was one before is not.
    """
    if question.audience is Audience.SELF:
        return history
    return tuple(one for one in history if one.declaration.name != OBJECTION)


def _named(record: Record) -> Iterator[tuple[str, object]]:
    """The records that a process record names."""
    for theirs, ours in REFERENCES:
        value = record.values.get(record.declaration.by_concept.get(theirs, ""))
        if value is not None:
            yield ours, value


def _own(record: Record) -> Iterator[tuple[str, object]]:
    """By what a record is named by others."""
    for _, ours in REFERENCES:
        value = record.values.get(record.declaration.by_concept.get(ours, ""))
        if value is not None:
            yield ours, value
