"""措辞: the texts of disclosure for people (`texts.toml`)."""

from __future__ import annotations

from credit_standard.findings.texts import Texts

TEXTS = Texts(__file__)
