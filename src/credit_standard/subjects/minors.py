"""未成年人: minors are no subjects of credit information; the ages stand in `minors.toml`.

A person is a year older on the birthday; who was born on 29 February, in other years on 1 March.

>>> age_on("11010519491231002X", date(2007, 12, 30)), age_on("11010519491231002X", date(2007, 12, 31))
(57, 58)
>>> minority_on("130102201001010015", date(2026, 11, 23)).severity.value
'note'
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import gt, instance_of

from credit_standard import identifiers
from credit_standard.findings import Severity
from credit_standard.findings.masks import mask_number
from credit_standard.identifiers.parts import holder
from credit_standard.subjects.toml_rows import values
from credit_standard.toml_files.lists import as_tuple

if TYPE_CHECKING:
    from credit_standard.findings import Source


@frozen(kw_only=True)
class Minority:
    """An age below which a person is no subject, or only perhaps one.

    Attributes:
        name: kebab-case.
        below: years; it holds for who is younger.
        severity: of a record about such a person.
        natures: codes of the list `nature`: the records that are barred; empty for all.
        zh, en: what that means for the record.
        source: where it is laid down.
    """

    name: str
    below: int = field(validator=[instance_of(int), gt(0)])
    severity: Severity = field(converter=Severity)
    zh: str
    en: str
    source: Source
    natures: tuple[str, ...] = field(converter=as_tuple, default=())


@cache
def minorities() -> tuple[Minority, ...]:
    """The ages, the youngest first."""
    return tuple(sorted(values("minors.toml", "minority", Minority), key=lambda one: one.below))


def age_on(number: str, day: date) -> int:
    """The age on a day of the bearer of a citizen's number of 18 or 15 digits, in years.

    Raises:
        ValueError: the number is not valid, or its bearer was not born on that day; it is masked in the message.
    """
    kind = identifiers.citizen_id_15 if identifiers.citizen_id_15.is_valid(number) else identifiers.citizen_id
    age = holder.age_on(kind.parse(number).value, day)
    if age is None or age < 0:
        raise ValueError(f"the bearer of {mask_number(number)} was not yet born on {day}")
    return age


def minority_on(number: str, day: date) -> Minority | None:
    """The lowest age that the bearer of a citizen's number has not reached on a day; None for an adult.

    Raises:
        ValueError: as `age_on`.
    """
    age = age_on(number, day)
    return next((one for one in minorities() if age < one.below), None)


def is_minor(number: str, day: date) -> bool:
    """Whether the bearer of a citizen's number is a minor on a day.

    Raises:
        ValueError: as `age_on`.
    """
    return minority_on(number, day) is not None
