"""Every text that people read exists in Chinese and in English."""

import os
from collections.abc import Iterable, Mapping
from typing import Literal

from attrs import frozen

Language = Literal["zh", "en"]
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")


@frozen
class Bilingual:
    """One text in both languages; the two say the same."""

    zh: str
    en: str

    def to(self, language: Language) -> str:
        """The text in one language."""
        return self.zh if language == "zh" else self.en

    def params(self, name: str) -> dict[str, str]:
        """Both languages as values of a finding: `name_zh` and `name_en`."""
        return {f"{name}_zh": self.zh, f"{name}_en": self.en}


def listed(texts: Iterable[Bilingual], zh: str = "、", en: str = ", ") -> Bilingual:
    """One after another, in both languages."""
    each = tuple(texts)
    return Bilingual(zh.join(one.zh for one in each), en.join(one.en for one in each))


def spoken(environment: Mapping[str, str] = os.environ) -> Language:
    """The language of the locale: English where it says so, else Chinese."""
    locale = next((environment[name] for name in _LOCALE if environment.get(name)), "")
    return "en" if locale.lower().startswith("en") else "zh"
