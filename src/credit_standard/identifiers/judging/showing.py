"""可示: what of a text in a column of numbers may be shown, and the refusal that shows no more than that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.findings.masks import mask, printable
from credit_standard.identifiers.judging.form import read_form
from credit_standard.identifiers.parts.citizens_number import is_citizens
from credit_standard.identifiers.parts.unified_code import is_unified

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.findings import Finding
    from credit_standard.findings.masks import Sensitivity

HOLDS_UNIFIED_CODES = ("uscc", "tax-number")
LOOKED_AT = 200  # characters of a text for its mask


def shown(text: str, kind: str, sensitivity: Sensitivity) -> str:
    """What of a text may be shown; of a long one not more is looked at than that needs.

    A unified code that is right is shown in its own column, though it may be a citizen's number but for a slip.
    """
    looked_at = text[:LOOKED_AT].encode("utf-8", "replace").decode()  # half a character cannot be printed
    if kind in HOLDS_UNIFIED_CODES and is_certainly_unified_code(looked_at):
        return printable(looked_at)
    return mask(looked_at, sensitivity)


def is_certainly_unified_code(text: str) -> bool:
    """Whether a text is certainly a unified code, and not a citizen's number as well."""
    value = read_form(text).value
    return value is not None and is_unified(value) and not is_citizens(value)


def refused(findings: Iterable[Finding]) -> ValueError:
    """What `parse` raises: the errors, each with its masked value."""
    return ValueError(" ".join(f.message("en") for f in findings if f.is_error))
