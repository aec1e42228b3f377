"""What is said of a run, in both languages."""

from credit_standard.findings.texts import Texts

TEXTS = Texts(__file__)
