"""主题: what the theme says itself, in Chinese. It translates a part of it only, and no attribute of an element."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

WORDS: dict[str, str] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
_SAID = "|".join(map(re.escape, sorted(WORDS, key=len, reverse=True)))
_BETWEEN_TAGS = re.compile(rf"(?<=>)(\s*)({_SAID})(\s*)(?=<)")
_ATTRIBUTE = re.compile(rf'\b(title|aria-label)="({_SAID})"')


def in_chinese(page: str) -> str:
    """A page of HTML with the words of the theme in Chinese; what people wrote has no such words of its own."""
    page = _BETWEEN_TAGS.sub(lambda found: f"{found[1]}{WORDS[found[2]]}{found[3]}", page)
    return _ATTRIBUTE.sub(lambda found: f'{found[1]}="{WORDS[found[2]]}"', page)
