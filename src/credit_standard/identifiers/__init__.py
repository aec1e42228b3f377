"""Identifiers (标识代码): one module for each kind of number, all with the same functions.

>>> from credit_standard import identifiers
>>> identifiers.uscc.is_valid("91110000600037341L")
True
>>> identifiers.get("citizen-id").title.zh
'公民身份号码'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from credit_standard.identifiers.judging.registry import MODULES, get, kinds

if TYPE_CHECKING:
    from types import ModuleType

    from credit_standard.identifiers import (
        citizen_id,
        citizen_id_15,
        hk_macao_permit,
        institution_certificate,
        lei,
        loan_card,
        org_code,
        passport,
        permanent_residence,
        phone,
        region,
        registration_number,
        residence_permit,
        social_organisation_number,
        taiwan_permit,
        tax_number,
        uscc,
    )

__all__ = [
    "citizen_id",
    "citizen_id_15",
    "get",
    "hk_macao_permit",
    "institution_certificate",
    "kinds",
    "lei",
    "loan_card",
    "org_code",
    "passport",
    "permanent_residence",
    "phone",
    "region",
    "registration_number",
    "residence_permit",
    "social_organisation_number",
    "taiwan_permit",
    "tax_number",
    "uscc",
]


def __getattr__(name: str) -> ModuleType:
    if name in MODULES:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES})
