"""监测的图: subjects by grade beside a published distribution, and the stability index by month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.monitoring.stability import limits
from credit_standard.reports.plots.drawing import LINE, OTHER, SIZE, SOFT, drawing, grade_label
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.monitoring import Distribution, Monitoring

_HALF = 0.38
_LABELLED = 6
"""Months of which the label is shown; of more only every second, third …"""


def grades(now: Distribution, beside: Distribution | None, words: str, language: Language) -> str:
    """The shares of the grades, in per cent; `words` names the distribution beside."""
    title = TEXTS("monitor-distribution", language)
    with drawing("grades", title, height=2.6, margins=(0.1, 0.12, 0.86, 0.72)) as made:
        axes = made.axes
        codes = list(now.counts)
        places = range(len(codes))
        sides = [(now, -_HALF, LINE)] if beside is None else [(now, -_HALF, LINE), (beside, 0.0, OTHER)]
        width = 2 * _HALF / len(sides)
        for one, left, colour in sides:
            shares = [float(one.share(code)) for code in codes]
            at = [place + left + width / 2 for place in places]
            label = TEXTS("monitor-now", language) if one is now else words
            axes.bar(at, shares, width=width, color=colour, linewidth=0, label=label)
            for x, share, code in zip(at, shares, codes, strict=True):
                axes.text(x, share + 1, f"{one.share(code)}", ha="center", va="bottom", fontsize=SIZE - 2)
        axes.set_xticks(places, [grade_label(one, language) for one in now.grades])
        axes.set_ylim(0, 105)
        axes.set_yticks([0, 25, 50, 75, 100])
        axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=1, frameon=False, borderpad=0)
    return made.svg


def stability(found: Monitoring, language: Language) -> str:
    """The index of each month against the first day, with the usual limits."""
    title = TEXTS("monitor-stability", language, since=found.months[0].day)
    with drawing("stability", title, height=2.4, margins=(0.1, 0.12, 0.82, 0.82)) as made:
        axes = made.axes
        places = range(len(found.months))
        values = [float(one.index or 0) for one in found.months]
        axes.bar(places, values, width=0.6, color=LINE, linewidth=0)
        bounds = limits()
        for bound in (bounds.stable, bounds.shifted):
            axes.axhline(float(bound), color=SOFT, linewidth=0.8, linestyle=(0, (3, 2)))
            axes.text(1.01, float(bound), str(bound), va="center", transform=axes.get_yaxis_transform())
        every = -(-len(found.months) // _LABELLED)
        shown = list(places)[::every]
        axes.set_xticks(shown, [f"{found.months[one].day:%Y-%m}" for one in shown])
        axes.set_ylim(0, max(*values, float(bounds.shifted)) * 1.15)
    return made.svg
