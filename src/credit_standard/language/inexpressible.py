"""不能表达: a part of the standard that a target has no words for; the coverage table says so, with the reason."""

from __future__ import annotations


class Inexpressible(Exception):  # noqa: N818 - no error: the answer of a printer
    """The reason is a word; `spec/texts.toml` says it in both languages."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
