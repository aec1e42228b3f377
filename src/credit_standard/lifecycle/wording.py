"""措辞: the words of the lifecycle for people (`texts-of-words.toml`), and its texts (`texts.toml`)."""

from __future__ import annotations

from collections.abc import Iterable

from credit_standard import codes
from credit_standard.findings import Bilingual
from credit_standard.findings.bilingual import listed
from credit_standard.findings.texts import Texts

TEXTS = Texts(__file__)

REASONS = TEXTS.words("reason")
"""Why a clock runs or stopped."""
MISSING = TEXTS.words("missing")
"""What stands in the way of a repair."""
DATES = TEXTS.words("date")
ASPECTS = TEXTS.words("aspect")
CLOCKS = TEXTS.words("clock")

_LISTS = {
    "channel": "publication-channel",
    "classes": "publicity-class",
    "given": "publicity-class",
    "state": "repair-stage",
    "event": "repair-event",
}
"""Values of doubts that are codes, with their lists."""


def in_words(params: Iterable[tuple[str, str | int]]) -> dict[str, str | int]:
    """What a doubt says, with the words for its dates, aspects and codes in both languages beside."""
    found: dict[str, str | int] = {}
    for name, value in params:
        found[name] = value
        words = _words(name, str(value))
        if words is not None:
            found[f"{name}_zh"], found[f"{name}_en"] = words.zh, words.en
    return found


def _words(name: str, value: str) -> Bilingual | None:
    if name in {"start", "date"}:
        return DATES[value]
    if name == "aspect":
        return ASPECTS[value]
    if name not in _LISTS:
        return None
    entries = codes.get(_LISTS[name]).by_code
    titles = listed(entries[one].title for one in value.split(", ") if one in entries)
    return Bilingual(titles.zh or value, titles.en or value)
