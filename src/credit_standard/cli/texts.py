"""What the command line says, in both languages."""

from __future__ import annotations

from credit_standard.reports.texts import Texts

TEXTS = Texts(__file__)


def help_of(key: str) -> str:
    r"""Chinese line, English line, for `--help`; `\b` keeps the two apart."""
    both = TEXTS.entries[f"help.{key}"]
    return f"\b\n{both['zh']}\n{both['en']}"


def short_help_of(key: str) -> str:
    """Both on one line, for the list of verbs."""
    return " ".join(TEXTS.entries[f"help.{key}"].values())
