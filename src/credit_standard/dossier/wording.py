"""措辞: the words of a dossier for people, in both languages (`texts.toml`)."""

from __future__ import annotations

from credit_standard.findings.texts import Texts

TEXTS = Texts(__file__)
NO_RATING = TEXTS.words("no-rating")
"""Why there is no score."""
