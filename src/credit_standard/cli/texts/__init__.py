"""What the command line says, in both languages."""

from __future__ import annotations

from credit_standard.findings.texts import Texts

TEXTS = Texts(__file__)


def help_of(key: str) -> str:
    """What an option carries as its help: the key of a text, that `helping` says in the language of the call."""
    return f"help.{key}"
