"""时间轴: the four clocks of one record as a picture (SVG): what runs, what ended, and what changes when.

Only dates and titles stand in it, nothing of the record itself. The same state gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from credit_standard.lifecycle.wording import CLOCKS, TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.lifecycle.state.state import Clock, State

_WIDTH, _LEFT, _RIGHT, _ROW, _TOP = 720, 90, 110, 34, 40
_COLOURS = {"running": "#2b6cb0", "held": "#b7791f", "due": "#c53030"}
_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" fill="currentColor" '
    'font-family="sans-serif" font-size="12">'
)
_MARGIN = 60  # days before the first and after the last date


def timeline(state: State, language: Language = "zh", title: str = "") -> str:
    """The picture of a state; `title` is what a screen reader says of it, beside the day."""
    scale = _Scale(state)
    height = _TOP + len(state.clocks) * _ROW + 46
    parts = [
        _HEAD.format(width=_WIDTH, height=height),
        f"<title>{escape(f'{title} {state.as_of}'.strip())}</title>",
    ]
    for row, clock in enumerate(state.clocks):
        parts += _clock(clock, state.as_of, scale, _TOP + row * _ROW, language)
    bottom = _TOP + len(state.clocks) * _ROW
    parts += _mark(
        scale.x(state.as_of), bottom, f"{TEXTS('as-of', language)} {state.as_of}", "currentColor", 16
    )
    opens = state.repair.opens_on
    if opens is not None:
        parts += _mark(scale.x(opens), bottom, f"{TEXTS('repair-opens-on', language)} {opens}", "#2f855a", 34)
    return "\n".join((*parts, "</svg>")) + "\n"


class _Scale:
    """Days as places from left to right."""

    def __init__(self, state: State) -> None:
        days = [state.as_of, *_days(state)]
        self.first = min(days).toordinal() - _MARGIN
        self.last = max(days).toordinal() + _MARGIN

    def x(self, day: date) -> int:
        share = (day.toordinal() - self.first) / (self.last - self.first)
        return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT))

    @property
    def end(self) -> int:
        return _WIDTH - _RIGHT


def _days(state: State) -> Iterator[date]:
    for clock in state.clocks:
        for day in (clock.since, clock.until):
            if day is not None:
                yield day
    if state.repair.opens_on is not None:
        yield state.repair.opens_on


def _clock(clock: Clock, as_of: date, scale: _Scale, top: int, language: Language) -> Iterator[str]:
    yield f'<text x="8" y="{top + 14}">{escape(CLOCKS[clock.name].to(language).capitalize())}</text>'
    middle = top + 10
    if clock.runs and clock.since is not None:
        until = scale.end if clock.until is None else scale.x(clock.until)
        start = scale.x(clock.since)
        yield (
            f'<rect x="{start}" y="{middle - 6}" width="{max(until - start, 1)}" height="12" rx="2" '
            f'fill="{_COLOURS[clock.state]}"/>'
        )
        if clock.until is not None:
            yield f'<text x="{until + 4}" y="{top + 14}" fill="#4a5568">{clock.until}</text>'
        return
    day = clock.since if clock.since is not None else as_of
    yield f'<circle cx="{scale.x(day)}" cy="{middle}" r="4" fill="none" stroke="#718096"/>'
    words = clock.words.to(language) + ("" if clock.since is None else f" {clock.since}")
    yield f'<text x="{scale.x(day) + 8}" y="{top + 14}" fill="#718096">{escape(words)}</text>'


def _mark(x: int, bottom: int, words: str, colour: str, below: int) -> Iterator[str]:
    yield (
        f'<line x1="{x}" y1="{_TOP - 8}" x2="{x}" y2="{bottom}" stroke="{colour}" stroke-dasharray="3 3"/>'
    )
    yield f'<text x="{x}" y="{bottom + below}" fill="{colour}" text-anchor="middle">{escape(words)}</text>'
