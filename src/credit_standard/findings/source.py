"""依据: where a rule, an item or a right to publish is laid down."""

from __future__ import annotations

from attrs import field, frozen


@frozen
class Source:
    """依据: a document and the place in it. `verified` is False where it was recalled, not read."""

    document: str
    article: str = ""
    verified: bool = field(default=True, kw_only=True)

    def __str__(self) -> str:
        return f"{self.document} {self.article}".strip()
