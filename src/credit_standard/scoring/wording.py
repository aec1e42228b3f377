"""措辞: the words of scores and cards for people, in both languages (`texts.toml`)."""

from __future__ import annotations

from credit_standard.findings.texts import Texts
from credit_standard.lifecycle.wording import REASONS as OF_TIME

TEXTS = Texts(__file__)

REASONS = {**OF_TIME, **TEXTS.words("reason")}
"""By the word that scores carry."""
