"""公民身份号码的构成 (GB 11643): what numbers of citizens and permits have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from credit_standard.findings import Finding, entry, finding
from credit_standard.identifiers.parts.arithmetic import citizen_check_character
from credit_standard.identifiers.parts.birth import is_after, is_date
from credit_standard.regions import PERMITS, TERRITORIES

if TYPE_CHECKING:
    from datetime import date

Sex = Literal["male", "female"]
HOME = TERRITORIES - PERMITS
"""First two digits of the numbers of citizens who hold no residence permit."""
PERMIT_REGIONS = frozenset(f"{province}0000" for province in PERMITS)
"""First six digits of the numbers of residence permits."""


def sex_of(sequence: str) -> Sex:
    return "male" if int(sequence) % 2 else "female"


def is_numbered(text: str) -> bool:
    """Whether a text is 17 digits and their check character."""
    body = text[:17]
    return len(text) == 18 and body.isascii() and body.isdigit() and citizen_check_character(body) == text[17]


def is_citizens(text: str) -> bool:
    """Whether a text in canonical form is certainly a citizen's number."""
    return text[:2] in HOME and is_numbered(text) and is_date(text[6:14])


def faults_of_birth(digits: str, as_of: date | None) -> list[Finding]:
    if not is_date(digits):
        return [finding(entry("citizen-id-birth-date"))]
    return [finding(entry("citizen-id-born-after"))] if is_after(digits, as_of) else []
