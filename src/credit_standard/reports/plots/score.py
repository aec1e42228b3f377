"""得分的图: the score over time with the bands of the grades, and what contributes to it."""

from __future__ import annotations

import textwrap
from datetime import date
from typing import TYPE_CHECKING

from credit_standard.reports.plots.drawing import GAIN, INK, LINE, LOSS, SIZE, SOFT, drawing, grade_label
from credit_standard.reports.texts import TEXTS
from credit_standard.scoring.forecast import bands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from credit_standard.dossier.rating import Rating, ScoreStep
    from credit_standard.findings import Language
    from credit_standard.scoring import Card

Style = str | tuple[int, tuple[int, int]]
_MOST = 14
_ROOM = 0.08
_SHORT_LABEL = 3
_LINE_OF = {"zh": 11, "en": 22}
"""Characters of a label in one line."""


def course(rating: Rating, language: Language) -> str:
    """The score on past days, on the day, and on days to come, over the bands of the grades."""
    card = rating.score.card
    steps = [*rating.course, *rating.forecast]
    values = [float(card.value(one.units)) for one in steps]
    low, high = min(values), max(values)
    room = max((high - low) * _ROOM, float(card.unit) * 10)
    low, high = low - room, high + room
    today = rating.score.as_of
    first, last = steps[0].day, _end(steps[-1].day, today)
    title = TEXTS("dossier-course", language)
    shown_bands = bands(card, rating.score.facts, today)
    labels = [
        grade_label(card.scale.by_code[one.grade], language) for one in shown_bands if one.grade is not None
    ]
    width = 0.78 if max(map(len, labels), default=0) <= _SHORT_LABEL else 0.7
    with drawing("course", title, height=2.7, margins=(0.11, 0.12, width, 0.8)) as made:
        axes = made.axes
        for number, band in enumerate(shown_bands):
            at_least = low if band.at_least is None else float(card.value(band.at_least))
            below = high if band.below is None else float(card.value(band.below))
            bottom, top = max(low, at_least), min(high, below)
            if top <= bottom:
                continue
            axes.axhspan(bottom, top, color=SOFT, alpha=0.08 if number % 2 else 0.2, linewidth=0)
            if top - bottom > (high - low) / 14 and band.grade is not None:
                words = grade_label(card.scale.by_code[band.grade], language)
                axes.text(1.02, (bottom + top) / 2, words, va="center", transform=axes.get_yaxis_transform())
        _steps(axes, rating.course, values[: len(rating.course)], "solid")
        ahead = [rating.course[-1], *rating.forecast]
        _steps(axes, ahead, values[len(rating.course) - 1 :], (0, (3, 2)), until=last)
        axes.axvline(today.toordinal(), color=SOFT, linewidth=0.8, linestyle=(0, (1, 2)))
        axes.text(today.toordinal(), high, f" {today}", va="bottom", ha="center", fontsize=SIZE - 1)
        years = [date(year, 1, 1) for year in range(first.year, last.year + 1)]
        shown = [one.toordinal() for one in years if (one - first) * 25 >= last - first and one <= last]
        axes.set_xticks(shown, [f"{date.fromordinal(one):%Y-%m}" for one in shown])
        axes.set_xlim(first.toordinal(), last.toordinal())
        axes.set_ylim(low, high)
    return made.svg


def _label(card: Card, name: str, language: Language) -> str:
    return "\n".join(textwrap.wrap(card.indicators[name].title.to(language), _LINE_OF[language]))


def _end(last: date, today: date) -> date:
    return max(last, date(today.year + 1, today.month, 1))


def _steps(
    axes: Axes, steps: Sequence[ScoreStep], values: Sequence[float], style: Style, until: date | None = None
) -> None:
    """Steps from day to day; the last one goes on until a day."""
    days = [one.day.toordinal() for one in steps]
    heights = list(values)
    if until is not None:
        days.append(until.toordinal())
        heights.append(heights[-1])
    axes.step(days, heights, where="post", color=LINE, linewidth=1.6, linestyle=style)


def contributions(rating: Rating, language: Language) -> str:
    """What each indicator adds or takes, the heaviest first; empty where there is nothing."""
    card = rating.score.card
    sums: dict[str, int] = {}
    for one in rating.score.contributions:
        if one.indicator:
            sums[one.indicator] = sums.get(one.indicator, 0) + one.counted
    found = sorted(
        ((name, units) for name, units in sums.items() if units), key=lambda one: (-abs(one[1]), one[0])
    )
    shown = found[:_MOST][::-1]
    if not shown:
        return ""
    height = 0.5 + 0.3 * len(shown)
    below = 0.12 / height
    title = TEXTS("dossier-contributions", language)
    with drawing("contributions", title, height=height, margins=(0.33, below, 0.6, 1 - 2 * below)) as made:
        axes = made.axes
        values = [float(card.value(units)) for _, units in shown]
        places = range(len(shown))
        axes.barh(
            places, values, height=0.6, color=[GAIN if one > 0 else LOSS for one in values], linewidth=0
        )
        axes.set_yticks(places, [_label(card, name, language) for name, _ in shown])
        axes.set_ylim(-0.5, len(shown) - 0.5)
        reach = max(abs(one) for one in values)
        for place, (_, units), value in zip(places, shown, values, strict=True):
            text = f"{card.value(units):+}"
            side = reach * 0.02 if value > 0 else -reach * 0.02
            axes.text(value + side, place, text, va="center", ha="left" if value > 0 else "right")
        low, high = min(0, *values), max(0, *values)
        axes.set_xlim(low - (reach * 0.2 if low < 0 else 0), high + (reach * 0.2 if high > 0 else 0))
        axes.axvline(0, color=INK, linewidth=0.6)
        axes.set_xticks([])
        axes.spines["left"].set_visible(False)
        axes.spines["bottom"].set_visible(False)
    return made.svg
