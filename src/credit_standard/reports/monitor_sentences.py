"""监测的文字: what a monitoring says of distributions, stability and indicators, for pages and for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.monitoring import verdict
from credit_standard.monitoring.stability import limits
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from credit_standard.findings import Language
    from credit_standard.monitoring import Monitoring


def about(found: Monitoring, language: Language) -> str:
    days = {"since": found.months[0].day, "day": found.as_of}
    return TEXTS("monitor-subjects", language, **days, subjects=found.subjects)


def wrong(found: Monitoring, bad: int, language: Language) -> str:
    """What was not evaluated; empty where nothing."""
    if not bad and not found.of_nobody:
        return ""
    return TEXTS("monitor-bad", language, bad=bad, nobody=found.of_nobody)


def remarks(found: Monitoring, language: Language) -> Iterator[str]:
    """What the distribution is held beside, and how far it is from there."""
    held = found.reference
    if held is None:
        return
    source = held.source.document
    if not held.source.verified:
        source = f"{source}; {TEXTS('dossier-unverified', language)}"
    yield TEXTS("monitor-reference", language, title=held.title.to(language), source=source)
    if found.compared is None:
        yield TEXTS("monitor-other-scale", language)
    elif found.beside is not None:
        index, said = found.beside, verdict_of(found.beside, language)
        yield TEXTS("monitor-beside", language, index=index, verdict=said)


def between(found: Monitoring, language: Language) -> str:
    """The index between the first day and the last."""
    days = {"since": found.months[0].day, "day": found.as_of}
    index = found.now.index
    shown = "–" if index is None else str(index)
    return TEXTS("monitor-between", language, **days, index=shown, verdict=verdict_of(index, language))


def usual_limits(language: Language) -> str:
    return TEXTS("monitor-limits", language, stable=limits().stable, shifted=limits().shifted)


def never(found: Monitoring, language: Language) -> str:
    """Which indicators never brought anything."""
    if not found.never:
        return TEXTS("monitor-all-fire", language)
    names = (found.card.indicators[one].title.to(language) for one in found.never)
    return TEXTS("monitor-never", language, names=("、" if language == "zh" else ", ").join(names))


def verdict_of(index: Decimal | None, language: Language) -> str:
    return "–" if index is None else TEXTS(f"verdict-{verdict(index)}", language)
