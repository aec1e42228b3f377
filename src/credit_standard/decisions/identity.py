"""主体的身份: of which group a subject is, and by which name and numbers the records that are produced call it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers import citizen_id, org_code, registration_number, uscc
from credit_standard.lifecycle.record.process_records import PROCESS
from credit_standard.scoring.evaluation.subject import is_of_subject

if TYPE_CHECKING:
    from credit_standard.lifecycle.record.record import Record

ORGANISATION, PERSON = "organisation", "person"
_FIELDS = (
    "subject_kind", "subject_name", "subject_uscc", "registration_number", "organisation_code", "tax_number",
    "institution_certificate_number", "social_organisation_number", "document_type", "document_number",
)  # fmt: skip
"""By which a record says whose it is, the same in every type."""
_OF_NUMBER = (
    (uscc, "subject_uscc", ORGANISATION),
    (citizen_id, "document_number", PERSON),
    (org_code, "organisation_code", ORGANISATION),
    (registration_number, "registration_number", ORGANISATION),
)
"""Kinds of number, the surest first, with the field that holds one and the group of subjects that has it."""


def group_of(groups: Collection[str], subject: str | None) -> str | None:
    """The group of a subject, by its records; by its number where it has none. A person where that is in doubt."""
    if PERSON in groups:
        return PERSON
    if groups:
        return min(groups)
    return None if subject is None else kind_of_number(subject)[1]


def kind_of_number(number: str) -> tuple[str | None, str | None]:
    """The field that holds such a number, and the group of subjects that has it; None where it is none."""
    plain = number.strip().upper()
    for kind, name, group in _OF_NUMBER:
        if kind.is_valid(plain):
            return name, group
    return None, None


def shown_number(number: str) -> str:
    """A number as it may be shown: an organisation's whole, of a person's a part."""
    plain = number.strip().upper()
    is_of_organisation = kind_of_number(plain)[1] == ORGANISATION
    return plain if is_of_organisation else mask(plain, Sensitivity.PERSON_NUMBER)


def identity_of_number(number: str, name: str = "") -> dict[str, Any]:
    """Name and number of a subject, as fields of a record."""
    field, group = kind_of_number(number)
    if field is None:
        return {}
    found: dict[str, Any] = {field: number.strip().upper()}
    if name.strip():
        found["subject_name"] = name.strip()
    if group == PERSON:
        found |= {"subject_kind": "person", "document_type": "citizen-id"}
    return found


def identity(
    records: Iterable[Record], group: str | None, numbers: frozenset[str] | None
) -> Mapping[str, Any]:
    """Name and numbers of the subject of some records: of each field what stands there most often.

    Args:
        records: in any order.
        group: of subjects; of a person, what stands in records of organisations is passed over.
        numbers: of the subject; records of others are passed over.
    """
    told: dict[str, Counter[Any]] = {name: Counter() for name in _FIELDS}
    for one in records:
        if one.declaration.category == PROCESS:
            continue
        if numbers is not None and not is_of_subject(one, numbers):
            continue
        if group == PERSON and one.values.get("document_number") is None:
            continue
        for name in _FIELDS:
            value = one.values.get(name)
            if value is not None:
                told[name][value] += 1
    return {
        name: max(counted, key=lambda value: (counted[value], str(value)))
        for name, counted in told.items()
        if counted
    }
