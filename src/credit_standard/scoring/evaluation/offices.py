"""任职: who was legal representative of which organisation when: for what one of them did the other may answer too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from credit_standard.disclosure.decision.authorisation import subjects_numbers
from credit_standard.lifecycle.record.facts import plain as plain_code
from credit_standard.lifecycle.record.history import short_number
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.record.status import is_void
from credit_standard.scoring.card import REPRESENTED
from credit_standard.scoring.evaluation.subject import is_of_subject

ROLE = "legal-representative-role"
REPRESENTATIVE = "legal-representative"
Period = tuple[date, date | None]


def organisation(number: str) -> str:
    """The organisation code in a number: an office and a record may name one organisation by different numbers."""
    plain = number.strip().upper().replace("-", "")
    return plain[8:17] if len(plain) == 18 else plain


def person(number: str) -> str:
    """A person's number in the form in which two records have it the same."""
    return short_number(number.strip().upper())


class Offices:
    """任职, by the records of roles.

    Attributes:
        represented: by organisation, when the subject represented it.
        representatives: by person, when that person represented the subject.
    """

    def __init__(self, records: Iterable[Record], numbers: frozenset[str] | None = None) -> None:
        """Take the roles among some records; with the numbers of a subject only those that are about it."""
        self.represented: dict[str, list[Period]] = defaultdict(list)
        self.representatives: dict[str, list[Period]] = defaultdict(list)
        ours = None if numbers is None else {organisation(one) for one in numbers}
        for one in records:
            if one.declaration.name != ROLE or is_void(one):
                continue
            number, first = one.values.get("organisation_uscc"), one.values.get("valid_from")
            if plain_code(one.values.get("role")) != REPRESENTATIVE or number is None or first is None:
                continue
            code, period = organisation(str(number)), (first, one.values.get("valid_until"))
            if numbers is None or is_of_subject(one, numbers):
                self.represented[code].append(period)
            if ours is None or code in ours:
                for who in {person(each) for each in subjects_numbers(one)}:
                    self.representatives[who].append(period)

    def held(self, record: Record, day: date | None, of: str) -> str | None:
        """Why a record of the other side does not touch the subject; None where it does."""
        key, known = (organisation, self.represented) if of == REPRESENTED else (person, self.representatives)
        numbers = [one for each in subjects_numbers(record) if (one := key(each)) in known]
        if not numbers:
            return "not-represented"
        if day is None:
            return "no-day"
        for number in numbers:
            for first, last in known[number]:
                if first <= day and (last is None or day <= last):
                    return None
        return "not-represented"
