"""措辞: what the targets are and say about themselves, in both languages (`texts.toml`)."""

from credit_standard.findings.texts import Texts

TEXTS = Texts(__file__)


def in_one(key: str) -> str:
    """A text in both languages, as files have it that know one only: `信息类型 / Record types`."""
    words = TEXTS.entries[key]
    return f"{words.zh} / {words.en}"
