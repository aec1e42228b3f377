"""必备标识: which numbers a subject of a kind needs on a day, a decision table (`requirements.toml`).

Every row that applies asks for one number; rows of the same numbers never apply at once, and no kind of subject is
without one on any day.

>>> (enterprise,) = required_on("enterprise", date(2026, 11, 23))
>>> enterprise.then.any_of, enterprise.then.severity.value, enterprise.source.verified
(('uscc',), 'warning', False)
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard import codes, identifiers
from credit_standard.findings import Severity
from credit_standard.language import ValueType
from credit_standard.language.python import RecordCells
from credit_standard.language.tables.reading import read_table
from credit_standard.subjects.kinds import kind, kinds
from credit_standard.toml_files import shipped
from credit_standard.toml_files.lists import as_tuple

if TYPE_CHECKING:
    from collections.abc import Collection

    from attrs import Attribute

    from credit_standard.language.tables import DecisionTable, Row
    from credit_standard.toml_files import Document

KIND = "subject_kind"
"""What the conditions ask for: a code of the list `subject-kind`."""


def _known_identifiers(_: object, __: Attribute[tuple[str, ...]], names: tuple[str, ...]) -> None:
    for name in names:
        identifiers.get(name)


@frozen(kw_only=True)
class Requirement:
    """What a row asks for.

    Attributes:
        any_of: the kinds of number of that time, any one of which is enough.
        replaced_by: kinds of number that came later and stand for these in a record that is keyed anew.
        severity: of a subject without such a number.
    """

    any_of: tuple[str, ...] = field(converter=as_tuple, validator=_known_identifiers)
    replaced_by: tuple[str, ...] = field(converter=as_tuple, validator=_known_identifiers, default=())
    severity: Severity = field(converter=Severity)

    @property
    def accepted(self) -> tuple[str, ...]:
        """All kinds of number that meet it."""
        return self.any_of + self.replaced_by

    def is_met_by(self, given: Collection[str]) -> bool:
        """Whether one of these kinds of number is enough."""
        return not set(self.accepted).isdisjoint(given)


@cache
def requirements() -> DecisionTable[Requirement]:
    """All requirements, in the order of the file."""
    return requirements_of(shipped(__package__, "requirements.toml"))


def requirements_of(document: Document) -> DecisionTable[Requirement]:
    """The requirements of a file of which the form was checked."""
    types = {KIND: ValueType("code", codes=codes.get("subject-kind"))}
    return read_table(document, _requirement, types)


def _requirement(raw: dict[str, Any]) -> Requirement:
    return Requirement(**raw)


def required_on(kind_of_subject: str, day: date) -> tuple[Row[Requirement], ...]:
    """What a subject of this kind needs on a day: of each requirement one number.

    Raises:
        ValueError: there is no such kind of subject.
    """
    return requirements().answer(_subject(kind_of_subject), day).rows


@cache
def bound_by(name: str) -> tuple[str, ...]:
    """The kinds of subject that a requirement binds, while it holds."""
    (test,) = (
        test for row, test in zip(requirements().rows, requirements().tests, strict=True) if row.name == name
    )
    return tuple(one.code for one in kinds() if test(_subject(one.code)))


@cache
def last_day(kind_of_subject: str, number: str) -> date | None:
    """The last day on which a kind of subject had this kind of number; None where it still has, or never had."""
    days = [
        row.valid.last
        for row in requirements().rows
        if kind_of_subject in bound_by(row.name) and number in row.then.accepted
    ]
    return None if not days or None in days else max(day for day in days if day is not None)


def _subject(kind_of_subject: str) -> RecordCells:
    return RecordCells({KIND: kind(kind_of_subject).code}, {KIND})
