"""图: what the pages hold as Mermaid is drawn here, so that the site needs no script and no network.

Two kinds occur, both written by our own generators: a gantt chart of the periods of a regime, and the states of repair.
"""

from __future__ import annotations

import re
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from .markdown import escaped, table
from .reference import TEXTS, headings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Language

_FENCE = re.compile(r"```mermaid\n(.*?)\n```", re.DOTALL)
_STAGE = re.compile(
    r" *(?P<title>.+?) :(?P<critical>crit, )?(?P<first>\d{4}-\d\d-\d\d), (?P<last>\d{4}-\d\d-\d\d)"
)
_STATE = re.compile(r' *state "(?P<title>.+)" as (?P<name>\w+)')
_EDGE = re.compile(r" *(?P<before>\w+) --> (?P<after>\w+) : (?P<event>.+)")

_WIDTH, _ROW, _LABELS = 760, 26, 150


def drawn(text: str, language: Language) -> str:
    """The page with its charts drawn."""
    return _FENCE.sub(lambda found: _one(found[1].splitlines(), language), text)


def _one(lines: list[str], language: Language) -> str:
    return _timeline(lines, language) if lines[0] == "gantt" else _states(lines, language)


def _states(lines: list[str], language: Language) -> str:
    titles = {one["name"]: one["title"] for one in map(_STATE.fullmatch, lines) if one}
    edges = (one for one in map(_EDGE.fullmatch, lines) if one)
    rows = (
        (escaped(titles[one["before"]]), escaped(one["event"]), escaped(titles[one["after"]]))
        for one in edges
    )
    return table(headings(language, "before", "event", "after"), rows)


def _timeline(lines: list[str], language: Language) -> str:
    """An inline SVG: a row for each class, a bar for each stage; its words are text, so they can be read."""
    rows: list[tuple[str, list[re.Match[str]]]] = []
    for line in lines:
        if line.strip().startswith("section "):
            rows.append((line.strip().removeprefix("section "), []))
        elif found := _STAGE.fullmatch(line):
            rows[-1][1].append(found)
    days = [
        date.fromisoformat(stage[end]) for _, stages in rows for stage in stages for end in ("first", "last")
    ]
    if not days:
        return ""
    first, last = min(days), max(days)
    scale = (_WIDTH - _LABELS) / max((last - first).days, 1)

    def place(day: str) -> float:
        return round(_LABELS + (date.fromisoformat(day) - first).days * scale, 1)

    height = _ROW * len(rows) + 24
    drawing = []
    for number, (title, stages) in enumerate(rows):
        top = number * _ROW
        drawing.append(f'<text x="0" y="{top + 17}">{escape(title)}</text>')
        for stage in stages:
            left, right = place(stage["first"]), place(stage["last"])
            kind = "minimum" if stage["critical"] else "shown"
            said = escape(f"{title}: {stage['title']} {stage['first']} – {stage['last']}")
            drawing.append(
                f'<rect class="{kind}" x="{left}" y="{top + 4}" width="{round(right - left, 1)}" height="18" rx="2">'
                f"<title>{said}</title></rect>"
            )
            if right - left > len(stage["title"].encode()) * 6:
                drawing.append(
                    f'<text class="on" x="{left + 6}" y="{top + 17}">{escape(stage["title"])}</text>'
                )
    drawing += [
        f'<text x="{_LABELS}" y="{height - 4}">{first}</text>',
        f'<text x="{_WIDTH}" y="{height - 4}" text-anchor="end">{last}</text>',
    ]
    drawing += _legend(rows, height + 18)
    label = escape(TEXTS("timeline", language))
    return (
        f'<div class="timeline" tabindex="0"><svg viewBox="0 0 {_WIDTH} {height + 28}" role="img" aria-label="{label}">'
        f"{''.join(drawing)}</svg></div>"
    )


def _legend(rows: list[tuple[str, list[re.Match[str]]]], top: int) -> Iterator[str]:
    """What the colours mean, for bars that are too short for words."""
    titles = {bool(stage["critical"]): stage["title"] for _, stages in rows for stage in stages}
    for number, critical in enumerate(sorted(titles, reverse=True)):
        left = _LABELS + number * _LABELS
        kind = "minimum" if critical else "shown"
        yield f'<rect class="{kind}" x="{left}" y="{top - 10}" width="12" height="12" rx="2"/>'
        yield f'<text x="{left + 18}" y="{top}">{escape(titles[critical])}</text>'
