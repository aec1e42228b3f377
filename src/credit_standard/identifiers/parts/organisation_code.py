"""本体代码: the eight characters of an organisation code, alone or inside a unified code."""

from __future__ import annotations

DUMMIES = ("12345678", *(digit * 8 for digit in "0123456789"))
"""Bodies that stand in forms and tests, each with its right check character; they are nobody's."""
SELF_DEFINED = "PDY"
"""Codes of this series are for use inside one system."""


def is_dummy(body: str) -> bool:
    """Whether the eight characters are those of a dummy."""
    return body in DUMMIES
