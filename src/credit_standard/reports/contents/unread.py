"""没有读完: what to say where files could not be read, before an answer that is not whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.findings.masks import free_message
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.findings import Finding, Language


def unread(problems: Iterable[Finding], language: Language) -> tuple[str, ...]:
    """That the answer is not whole, then each file with the reason and what to do; nothing where all was read."""
    said = tuple(dict.fromkeys(_said(one, language) for one in problems))
    return (TEXTS("answer-not-whole", language), *said) if said else ()


def _said(one: Finding, language: Language) -> str:
    words = {"file": one.location.file or "-", "message": one.message(language), "hint": one.hint(language)}
    return free_message(TEXTS("file-unread", language, **words))
