"""公示期: earliest repair and automatic stop, asked by regime, class and start.

>>> periods("samr-45", "严重", date(2022, 3, 1)).earliest_repair is None
True
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard import codes
from credit_standard.codes.code_list import spelling
from credit_standard.findings import Source
from credit_standard.findings.near import near
from credit_standard.lifecycle.months import after, next_day
from credit_standard.lifecycle.regimes.inputs import CLASSES
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules

if TYPE_CHECKING:
    from credit_standard.language.tables import Row
    from credit_standard.lifecycle.regimes.regime import Aspect, Regime, RegimeTerm


@frozen(kw_only=True)
class Periods:
    """What a regime says of a class from a day on.

    Attributes:
        regime, class_: by name.
        clock: what ends: `publicity`, or `sharing`, `use`, `storage` of a regime that says nothing of publicity.
        published: whether it is published at all; a class that is not in principle is not.
        in_principle: it is not published in principle, but may be where publication is needed.
        min_months, max_months: None where the regime says none.
        early_stop: whether a repair may end it before.
        until_corrected: it ends when the ground is gone.
        start: the day on which the clock starts, and what has to be of that day.
        earliest_repair: the first day on which one may apply; None where nobody may.
        auto_stop: the first day on which it is not shown; None where there is no maximum.
        in_force: whether the regime was law on that day.
        source: of the row.
    """

    regime: str
    class_: str
    clock: str
    published: bool
    in_principle: bool
    min_months: int | None
    max_months: int | None
    early_stop: bool
    until_corrected: bool
    start: date
    starts_with: str
    earliest_repair: date | None
    auto_stop: date | None
    in_force: bool
    source: Source

    @property
    def verified(self) -> bool:
        return self.source.verified

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it."""
        return {
            "regime": self.regime,
            "class": self.class_,
            "clock": self.clock,
            "published": self.published,
            "in_principle_not": self.in_principle,
            "min_months": self.min_months,
            "max_months": self.max_months,
            "early_stop": self.early_stop,
            "until_corrected": self.until_corrected,
            "start": self.start.isoformat(),
            "starts_with": self.starts_with,
            "earliest_repair": None if self.earliest_repair is None else self.earliest_repair.isoformat(),
            "auto_stop": None if self.auto_stop is None else self.auto_stop.isoformat(),
            "in_force": self.in_force,
            "source": {
                "document": self.source.document,
                "article": self.source.article or None,
                "verified": self.source.verified,
            },
        }


def periods(regime: str, class_: str, start: date, *, rules: Rules = NATIONAL) -> Periods:
    """Earliest repair and automatic stop under a regime.

    Args:
        regime: its name.
        class_: `minor`, `general`, `serious` and so on, or the Chinese word.
        start: the day on which the clock starts.
        rules: where the regime is known.

    Raises:
        ValueError: there is no such regime, it has no such class, or no period of it was read.
    """
    asked = rules.regime(regime)
    name = read_class(asked, class_)
    row, aspect = _row(asked, name, start)
    clock = "publicity" if row is None or aspect == "period" else (*row.then.clocks, "storage")[0]
    word = published(asked, name, start)
    if row is None and word == "yes":
        raise ValueError(f"{regime} says nothing of periods; it says: {', '.join(sorted(asked.tables))}")
    term = None if row is None else row.then
    source = row.source if row is not None else _published_row(asked, name, start).source
    assert source is not None, "every row of a regime has one"  # noqa: S101
    stop = None if term is None or term.max_months is None else after(start, term.max_months)
    if stop is not None and asked.last_day == "same-day":
        stop = next_day(stop)
    may = term is not None and term.early_stop and aspect == "period"
    return Periods(
        regime=regime,
        class_=name,
        clock=clock,
        published=word == "yes",
        in_principle=word == "in-principle-not",
        min_months=None if term is None else term.min_months,
        max_months=None if term is None else term.max_months,
        early_stop=term is not None and term.early_stop,
        until_corrected=term is not None and term.until_corrected,
        start=start,
        starts_with="" if term is None else term.start,
        earliest_repair=after(start, term.min_months or 0) if term is not None and may else None,
        auto_stop=stop,
        in_force=asked.in_force.holds(start),
        source=source,
    )


def read_class(regime: Regime, word: str) -> str:
    """A class of the regime, by its code or a word for it.

    Raises:
        ValueError: it has none; names those that it has.
    """
    entry = codes.get(CLASSES).by_spelling.get(spelling(word))
    if entry is None or entry.code not in regime.classes:
        known = ", ".join(regime.classes)
        raise ValueError(
            f"{regime.name} has no class {word!r}; it has {known}; near: {near(word, regime.classes)}"
        )
    return entry.code


def published(regime: Regime, class_: str, day: date) -> str:
    """Whether a class is published under a regime: `yes`, `no` or `in-principle-not`."""
    row = _published_row(regime, class_, day, or_none=True)
    return "yes" if row is None else row.then.published


def _published_row(regime: Regime, class_: str, day: date, *, or_none: bool = False) -> Any:
    rows = [one for one in regime.rows("published") if one.then.class_ == class_ or _is_for_all(one)]
    held = [one for one in rows if one.valid.holds(day)]
    return next(iter(held or ([] if or_none else rows)), None)


def _is_for_all(row: Row[RegimeTerm]) -> bool:
    return not row.then.class_ and row.when is None


def _row(regime: Regime, class_: str, day: date) -> tuple[Row[RegimeTerm] | None, str]:
    """The row of a class, and its aspect: of publicity, else of what else ends."""
    aspects: tuple[Aspect, ...] = ("period", "sharing", "storage")
    for aspect in aspects:
        rows = [one for one in regime.rows(aspect) if one.then.class_ == class_]
        held = [one for one in rows if one.valid.holds(day)] or rows
        if held:
            return held[0], aspect
    return None, "period"
