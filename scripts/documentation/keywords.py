"""检索词: a page is also found by words that readers ask for: entries of the index, into which the search looks."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.findings import Language

KEYWORDS: dict[str, dict[Language, list[str]]] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text("utf-8")
)
_UNDER_THE_TITLE = re.compile(r"^# .+\n", re.MULTILINE)


def found_by(text: str, words: Iterable[str]) -> str:
    """The page with these words under its title; `!` says that this page is the one that is meant."""
    entries = ", ".join(f"! {word}" for word in words)
    if not entries:
        return text
    return _UNDER_THE_TITLE.sub(lambda title: f"{title[0]}\n```{{index}} {entries}\n```\n", text, count=1)
