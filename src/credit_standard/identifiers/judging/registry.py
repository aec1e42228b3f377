"""标识类别目录: the kinds of identifiers by name. A new kind is one module and one line here."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from credit_standard.findings.masks import free_message
from credit_standard.findings.near import require_name, suggestion

if TYPE_CHECKING:
    from credit_standard.identifiers.judging.kind import Kind

MODULES = (
    "uscc",
    "org_code",
    "registration_number",
    "tax_number",
    "loan_card",
    "institution_certificate",
    "social_organisation_number",
    "lei",
    "citizen_id",
    "citizen_id_15",
    "passport",
    "hk_macao_permit",
    "taiwan_permit",
    "phone",
    "residence_permit",
    "permanent_residence",
    "region",
)


def kinds() -> tuple[str, ...]:
    """Names of all kinds."""
    return tuple(module.replace("_", "-") for module in MODULES)


@cache
def get(name: str) -> Kind:
    """The kind with this name.

    Raises:
        ValueError: there is none; the message names the nearest.
    """
    require_name(name, "a kind of identifier", "uscc")
    if name not in kinds():
        raise ValueError(f"no kind of identifier is called {free_message(name)!r}{suggestion(name, kinds())}")
    kind: Kind = import_module(f"credit_standard.identifiers.{name.replace('-', '_')}").KIND
    return kind
