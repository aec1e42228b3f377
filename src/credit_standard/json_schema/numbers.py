"""号码与数字的正则式: forms of numbers and decimals as ECMA 262 regular expressions, which every validator knows.

A form is what the kind of number refuses whatever else the record says; check characters are no matter of a form.
"""

from __future__ import annotations

from credit_standard.identifiers.registration_number import FOREIGN_INVESTED

_USCC = "[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}"
_ORGANISATION = "[0-9A-Z]{8}[0-9X]"

FORMS: dict[str, str] = {
    "uscc": f"^{_USCC}$",
    "org-code": f"^{_ORGANISATION}$",
    "region": "^[0-9]{6}$",
    "citizen-id": "^(?:[0-9]{17}[0-9X]|[0-9]{15})$",  # 15 digits in records of their time
    "registration-number": f"^(?:[0-9]{{13}}|[0-9]{{15}}|[0-9]{{6}}N[AB][0-9]{{6}}X|{FOREIGN_INVESTED})$",
    "tax-number": "^(?:[0-9A-Z]{15}|[0-9A-Z]{17,18}|[0-9A-Z]{20})$",
}
"""By kind of number, of its canonical form. A kind that is not here has no form, or only one that is a warning."""

LENGTHS: dict[str, tuple[int, int]] = {
    "uscc": (18, 18),
    "org-code": (9, 9),
    "region": (6, 6),
    "registration-number": (7, 17),
    "tax-number": (15, 20),
}
"""The shortest and the longest that such a form takes."""

DAY = (
    "^[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|1[0-9]|2[0-9]))$"
)
"""A day; 29 February in every year."""


def decimal(digits: int, places: int) -> str:
    """A decimal of at most so many digits, `places` of them after the point."""
    fraction = f"(?:[.][0-9]{{1,{places}}})?" if places else ""
    return f"^-?[0-9]{{1,{digits - places}}}{fraction}$"


def decimal_at_most(bound: int) -> str:
    """A decimal that is not below zero and at most this whole number; for texts that are decimals."""
    return f"^(?:-0+(?:[.]0*)?|{_whole_below(str(bound))}(?:[.][0-9]+)?|0*{bound}(?:[.]0*)?)$"


def _whole_below(bound: str) -> str:
    parts = [f"[0-9]{{1,{len(bound) - 1}}}"] if len(bound) > 1 else []
    for at, digit in enumerate(bound):
        if digit != "0":
            rest = len(bound) - at - 1
            parts.append(f"{bound[:at]}[0-{int(digit) - 1}]" + (f"[0-9]{{{rest}}}" if rest else ""))
    return f"(?:{'|'.join(parts)})"


AGAINST_ZERO: dict[str, str] = {
    ">": "^[^-]*[1-9]",
    ">=": "^(?:[^-]|-[0.]*$)",
    "==": "^-?[0.]*$",
    "!=": "[1-9]",
    "<": "^-.*[1-9]",
    "<=": "^(?:-|[0.]*$)",
}
"""What a decimal text looks like that is so to zero."""
