"""Every text that people read exists in Chinese and in English."""

from typing import Literal

from attrs import frozen

Language = Literal["zh", "en"]


@frozen
class Bilingual:
    """One text in both languages; the two say the same."""

    zh: str
    en: str

    def to(self, language: Language) -> str:
        return self.zh if language == "zh" else self.en
