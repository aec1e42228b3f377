"""推出的规则的文字: what rules say that follow from a declaration (`texts.toml`)."""

from __future__ import annotations

from typing import TypedDict

from credit_standard.findings import Bilingual
from credit_standard.findings.texts import Texts

TEXTS = Texts(__file__)
HINTS = TEXTS.words("hint")


class RuleTexts(TypedDict):
    """What a rule says, as `Rule` takes it."""

    zh: str
    en: str
    hint: Bilingual | None


def said(key: str, /, *, hint: str | None = None, **parts: Bilingual | str) -> RuleTexts:
    """The sentence of a rule and how a breach is mended.

    Args:
        key: of the sentence; its hint has the same.
        hint: key of the hint, where several rules share one.
        parts: what the sentence names.
    """
    sentence = TEXTS.both(f"derived.{key}", **parts)
    return {"zh": sentence.zh, "en": sentence.en, "hint": HINTS.get(hint or key)}
