"""双语异常: what is wrong with what somebody wrote, as an exception: a text of its room by key, and what is filled in.

Readers raise it, whoever tells a clerk takes `words`; nobody reads a sentence again to find out what was meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from credit_standard.findings.bilingual import Bilingual
from credit_standard.findings.masks import free_message
from credit_standard.findings.template import filled


class BilingualError(ValueError):
    """Something is wrong, told in both languages; as an exception in English.

    Attributes:
        texts: of the kind of error, by key.
        key: of the text.
        params: what stands in it, as somebody typed it; numbers of persons are masked when it is told.
    """

    texts: ClassVar[Mapping[str, Bilingual]]

    def __init__(self, key: str, /, **params: Bilingual | str | int) -> None:
        super().__init__(key)
        self.key = key
        self.params = params

    @property
    def words(self) -> Bilingual:
        """What is wrong, in both languages."""
        shown = {
            name: free_message(one) if isinstance(one, str) else one for name, one in self.params.items()
        }
        return filled(self.texts[self.key], **shown)

    def __str__(self) -> str:
        return self.words.en
