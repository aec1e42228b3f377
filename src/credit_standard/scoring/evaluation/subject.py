"""主体: whether a record is about the subject that is scored, and which organisations a person represented when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from credit_standard.disclosure.authorisation import asked_numbers, subjects_numbers
from credit_standard.disclosure.question import Question
from credit_standard.identifiers import uscc
from credit_standard.lifecycle.record.facts import plain as plain_code
from credit_standard.lifecycle.record.record import Record
from credit_standard.model.audience import Audience

ROLE = "legal-representative-role"
REPRESENTATIVE = "legal-representative"


def is_of_subject(record: Record, asked: frozenset[str]) -> bool:
    """Whether a record names one of the numbers of a subject (`numbers_of`)."""
    return any(not asked.isdisjoint(_with_inner(one)) for one in subjects_numbers(record))


def numbers_of(subject: str, as_of: date) -> frozenset[str]:
    """A number and those that follow from it."""
    found = asked_numbers(Question(audience=Audience.SELF, as_of=as_of, subject=subject))
    assert found is not None  # noqa: S101 - of one's own view there always are some
    return found


def _with_inner(number: str) -> Iterator[str]:
    """A number, and the organisation code in a unified code."""
    plain = number.strip().upper()
    yield plain
    yield plain.replace("-", "")
    if len(plain) == 18 and uscc.is_valid(plain):
        yield plain[8:17]


class Offices:
    """任职: when the subject was legal representative of which organisation, by the records of its roles."""

    def __init__(self, records: Iterable[Record]) -> None:
        self.periods: dict[str, list[tuple[date, date | None]]] = defaultdict(list)
        for one in records:
            if one.declaration.name != ROLE:
                continue
            number = one.values.get("organisation_uscc")
            first = one.values.get("valid_from")
            if plain_code(one.values.get("role")) != REPRESENTATIVE:
                continue
            if number is not None and first is not None:
                self.periods[str(number)].append((first, one.values.get("valid_until")))

    def held(self, record: Record, day: date | None) -> str | None:
        """Why a record of an organisation does not touch the person; None where it does."""
        numbers = [one for one in subjects_numbers(record) if one in self.periods]
        if not numbers:
            return "not-represented"
        if day is None:
            return "no-day"
        for number in numbers:
            for first, last in self.periods[number]:
                if first <= day and (last is None or day <= last):
                    return None
        return "not-represented"
