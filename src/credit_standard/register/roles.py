"""登记册的表: what a table is in a register, told by its category, its key and its concepts.

| role | what it is |
|---|---|
| subjects | registration, one record a subject: its key is the subject's number and name |
| changes | registration, with the item that changed and what it was before |
| terminations | registration, with the kind of termination |
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from credit_standard.validation.comparison.subject_fields import NAME, NUMBER

if TYPE_CHECKING:
    from credit_standard.model import Declaration

CATEGORY = "registration"
KIND, TYPE = "subject-kind", "enterprise-type"
STATE, DAY = "registration-state", "decision-date"
CHANGE_ITEM, BEFORE, TERMINATION = "change-item", "value-before", "termination-kind"
NEEDED = frozenset({NUMBER, NAME, STATE, CHANGE_ITEM, BEFORE, DAY, TERMINATION})
"""Concepts of the fields that are read."""


class Role(StrEnum):
    """What a table is in a register."""

    SUBJECTS = "subjects"
    CHANGES = "changes"
    TERMINATIONS = "terminations"


def role(declaration: Declaration) -> Role | None:
    """What tables of a record type are in a register; None where they are no part of one."""
    if declaration.category != CATEGORY:
        return None
    concepts = {element.concept for element in declaration.fields}
    if {CHANGE_ITEM, BEFORE} <= concepts:
        return Role.CHANGES
    if TERMINATION in concepts:
        return Role.TERMINATIONS
    key = {declaration[name].concept for name in declaration.key}
    return Role.SUBJECTS if key == {NUMBER, NAME} else None
