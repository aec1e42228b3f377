"""分语言: a page of `docs/` holds both languages; the site has a page for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from credit_standard.findings import Language

LANGUAGES: tuple[Language, ...] = ("zh", "en")
_HEADING = re.compile(r"(#+) (.*)")
_UNDER_ONE_TITLE = {"中文": "zh", "English": "en"}
_SWITCH = re.compile(r"\n\[English\]\(#[^)]+\)\n")


def parts(text: str) -> dict[Language, str]:
    """The Chinese and the English part, each with a title of its own; a page of one language has one part.

    A page has either a title for each language, the Chinese first, or one title and under it `## 中文`, `## English`.
    """
    lines = text.splitlines()
    headings = list(_headings(lines))
    titles = [number for number, level, _ in headings if level == 1]
    marked = {
        _UNDER_ONE_TITLE[title]: number
        for number, level, title in headings
        if level == 2 and title in _UNDER_ONE_TITLE
    }
    if len(marked) == len(LANGUAGES):
        zh, _, en = lines[titles[0]].removeprefix("# ").partition(" · ")
        chinese, english = lines[marked["zh"] + 1 : marked["en"]], lines[marked["en"] + 1 :]
        return {"zh": f"# {zh}\n\n{_raised(chinese)}", "en": f"# {en}\n\n{_raised(english)}"}
    if len(titles) == len(LANGUAGES):
        switched = _SWITCH.sub("", _whole(lines[: titles[1]]), count=1)  # a page of the site has its own
        return {"zh": switched, "en": _whole(lines[titles[1] :])}
    return {"en": _whole(lines)}


def _headings(lines: list[str]) -> Iterator[tuple[int, int, str]]:
    """Number of the line, level and title of each heading; what stands in a fence is none."""
    fence = ""
    for number, line in enumerate(lines):
        mark = line.strip()[:3]
        if mark in ("```", "~~~") and (not fence or mark == fence):
            fence = "" if fence else mark
        elif not fence and (found := _HEADING.fullmatch(line)):
            yield number, len(found[1]), found[2]


def _raised(lines: list[str]) -> str:
    """Headings one level up: the part has become a page."""
    made = list(lines)
    for number, level, _ in _headings(lines):
        if level > 2:
            made[number] = lines[number][1:]
    return _whole(made)


def _whole(lines: list[str]) -> str:
    """Without the rule that parted the languages."""
    return "\n".join(lines).strip().removesuffix("\n---").strip() + "\n"
