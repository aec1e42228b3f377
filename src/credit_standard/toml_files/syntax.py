"""TOML 语法: what is wrong with the writing of a file, in both languages; the parser of Python says it in English."""

from __future__ import annotations

from credit_standard.findings import Bilingual
from credit_standard.toml_files.wording import TEXTS

_WORDS = TEXTS.words("syntax")
"""By the beginning of what Python says."""


def in_words(said: str) -> Bilingual:
    """What the parser says, in the words of people; what it never said before comes as it is."""
    beginning = max((one for one in _WORDS if said.startswith(one)), key=len, default=None)
    return TEXTS.both("syntax-otherwise", said=said) if beginning is None else _WORDS[beginning]
