"""公共部分: the groups of fields of which a layer builds record types of its own, by name."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from credit_standard.model import Element, Fields

PARTS = {
    "subject": ("subject", "SubjectFields"),
    "person": ("subject", "PersonFields"),
    "body": ("subject", "BodyFields"),
    "authority": ("decision", "AuthorityFields"),
    "document": ("decision", "DocumentFields"),
    "matter": ("matter", "MatterFields"),
    "listing": ("listing", "ListingFields"),
    "validity": ("validity", "ValidityFields"),
    "withdrawal": ("withdrawal", "WithdrawalFields"),
    "consent": ("consent", "ConsentFields"),
    "adverse": ("adverse", "AdverseFields"),
    "source": ("source", "SourceFields"),
    "status": ("status", "StatusFields"),
}


def part(name: str) -> type[Fields]:
    """The group of this name; only its own module is loaded for it."""
    module, group = PARTS[name]
    return cast("type[Fields]", getattr(import_module(f"credit_standard.records.parts.{module}"), group))


def fields_of(name: str) -> tuple[str, ...]:
    """Names of the fields of a group."""
    return tuple(one for one, value in vars(part(name)).items() if isinstance(value, Element))
