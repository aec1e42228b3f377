"""措辞: what is said of TOML files, in both languages (`texts.toml`)."""

from credit_standard.findings.texts import Texts

TEXTS = Texts(__file__)
TYPES = TEXTS.words("type")
"""What a value should be."""
