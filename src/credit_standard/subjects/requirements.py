"""必备标识: which numbers a subject of a kind needs on a day, law as data in `requirements.toml`.

>>> (enterprise,) = required_on("enterprise", date(2026, 11, 23))
>>> enterprise.any_of, enterprise.severity.value, enterprise.source.verified
(('uscc',), 'warning', False)
>>> enterprise.sentence.zh
'应填写统一社会信用代码'
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import instance_of, optional

from credit_standard import identifiers
from credit_standard.findings import Bilingual, Severity
from credit_standard.subjects.kinds import kind
from credit_standard.subjects.toml_rows import values

if TYPE_CHECKING:
    from collections.abc import Collection

    from attrs import Attribute

    from credit_standard.findings import Source


def _known_kinds(_: object, __: Attribute[tuple[str, ...]], names: tuple[str, ...]) -> None:
    for name in names:
        kind(name)


def _known_identifiers(_: object, __: Attribute[tuple[str, ...]], names: tuple[str, ...]) -> None:
    for name in names:
        identifiers.get(name)


@frozen(kw_only=True)
class Requirement:
    """One requirement.

    Attributes:
        name: kebab-case, given once.
        kinds: the kinds of subject that it binds.
        any_of: the kinds of number of that time, any one of which is enough.
        replaced_by: kinds of number that came later and stand for these in a record that is keyed anew.
        valid_from: the first day; None for always.
        valid_until: the last day; None for still.
        severity: of a subject without such a number.
        source: where it is laid down.
    """

    name: str
    kinds: tuple[str, ...] = field(converter=tuple, validator=_known_kinds)
    any_of: tuple[str, ...] = field(converter=tuple, validator=_known_identifiers)
    replaced_by: tuple[str, ...] = field(converter=tuple, validator=_known_identifiers, default=())
    valid_from: date | None = field(validator=optional(instance_of(date)), default=None)
    valid_until: date | None = field(validator=optional(instance_of(date)), default=None)
    severity: Severity = field(converter=Severity)
    source: Source

    def __attrs_post_init__(self) -> None:
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise ValueError(f"{self.name} ends before it begins")

    @property
    def accepted(self) -> tuple[str, ...]:
        """All kinds of number that meet it."""
        return self.any_of + self.replaced_by

    @property
    def sentence(self) -> Bilingual:
        """What it asks, for the person who fills in the record."""
        titles = [identifiers.get(name).title for name in self.any_of]
        return Bilingual(
            "应填写" + "或".join(title.zh for title in titles),
            "the record should give " + " or ".join(title.en for title in titles),
        )

    def is_met_by(self, given: Collection[str]) -> bool:
        """Whether one of these kinds of number is enough."""
        return not set(self.accepted).isdisjoint(given)

    def is_in_force_on(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )


@cache
def requirements() -> tuple[Requirement, ...]:
    """All requirements, in the order of the file."""
    return values("requirements.toml", "requirement", _requirement)


def _requirement(*, until: date | None = None, **row: object) -> Requirement:
    begins = row.pop("from", None)
    return Requirement(valid_from=begins, valid_until=until, **row)  # type: ignore[arg-type]


@cache
def last_day(kind_of_subject: str, number: str) -> date | None:
    """The last day on which a kind of subject had this kind of number; None where it still has, or never had."""
    days = [
        one.valid_until for one in requirements() if kind_of_subject in one.kinds and number in one.accepted
    ]
    return None if not days or None in days else max(day for day in days if day is not None)


def required_on(kind_of_subject: str, day: date) -> tuple[Requirement, ...]:
    """What a subject of this kind needs on a day: of each requirement one number.

    Raises:
        ValueError: there is no such kind of subject.
    """
    kind(kind_of_subject)
    return tuple(one for one in requirements() if kind_of_subject in one.kinds and one.is_in_force_on(day))
