"""措辞: what decisions, reviews and certificates say to people, in both languages (`texts.toml`)."""

from credit_standard.findings.texts import Texts

TEXTS = Texts(__file__)
