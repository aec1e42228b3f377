"""回测和监测: how a card rates a data set by month and beside a published distribution, and what never fires."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.lifecycle.months import after
from credit_standard.lifecycle.record.process_records import PROCESS
from credit_standard.lifecycle.record.record import forget
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.monitoring.distribution import Distribution, Reference, distribution
from credit_standard.monitoring.stability import stability
from credit_standard.scoring.evaluation.evaluating import evaluate
from credit_standard.scoring.files import is_of_others
from credit_standard.scoring.grouping import by_subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.lifecycle.record.record import Record
    from credit_standard.scoring import Card, Score

MOST_MONTHS = 240


@frozen(kw_only=True)
class Month:
    """One day of the series.

    Attributes:
        day: the first of a month, or the day of the report.
        distribution: on that day.
        index: stability against the first day of the series; None where nobody is rated.
    """

    day: date
    distribution: Distribution
    index: Decimal | None


@frozen(kw_only=True)
class Firing:
    """指标的触发: how often an indicator brought anything.

    Attributes:
        indicator: by name.
        subjects: to whose score a record contributes on the day.
        records: contributions on the day.
        ever: whether it brought anything on any day of the series.
    """

    indicator: str
    subjects: int
    records: int
    ever: bool


@frozen(kw_only=True)
class Monitoring:
    """监测结果.

    Attributes:
        card: by which.
        as_of: the day.
        subjects: that are scored.
        months: the series, from the first day on; the last one is the day itself.
        reference: what it is held beside; None where nothing.
        compared: the distribution over the scale of the reference; None where the scales cannot be brought together.
        beside: the stability index against the reference, a plain number.
        firings: by indicator, in the order of the card.
        of_nobody: records of which nobody can tell whose they are.
    """

    card: Card = field(repr=False)
    as_of: date
    subjects: int
    months: tuple[Month, ...] = field(repr=False)
    reference: Reference | None = field(repr=False)
    compared: Distribution | None = field(repr=False)
    beside: Decimal | None
    firings: tuple[Firing, ...] = field(repr=False)
    of_nobody: int

    @property
    def now(self) -> Month:
        return self.months[-1]

    @property
    def never(self) -> tuple[str, ...]:
        """Indicators that never brought anything."""
        return tuple(one.indicator for one in self.firings if not one.ever)


def monitor(
    card: Card,
    records: Iterable[Record],
    *,
    as_of: date,
    since: date,
    reference: Reference | None = None,
    rules: Rules = NATIONAL,
) -> Monitoring:
    """How a card rates the subjects of some records, on the first day of each month and on the day.

    Args:
        card: by which.
        records: of any types and subjects; process records among them are the history of those that they name.
        as_of: the day.
        since: the first day; the stability index is against it.
        reference: a published distribution to hold it beside.
        rules: the regimes that count.

    Raises:
        ValueError: there is no month between the two days, or more of them than one call takes.
    """
    days = _days(since, as_of)
    held = list(records)
    history = [one for one in held if one.declaration.category == PROCESS]
    ours = (one for one in held if one.declaration.category != PROCESS)
    subjects, nobodys = by_subject(ours, card.from_representatives)
    grades: defaultdict[date, list[str | None]] = defaultdict(list)
    fired: Counter[str] = Counter()
    brought: Counter[str] = Counter()
    ever: set[str] = set()
    count = 0
    for subject in subjects:
        if not any(one.declaration.name in card.records for one in subject.records):
            continue
        scores = list(_series(card, (*subject.records, *history), days, rules))
        forget(subject.records)
        if is_of_others(scores[-1]):
            continue
        count += 1
        for day, score in zip(days, scores, strict=True):
            grades[day].append(score.grade)
            ever |= set(_firing(score))
        now = Counter(_firing(scores[-1]))
        fired.update(now.keys())
        brought += now
    months = tuple(_months(card, days, grades))
    compared, beside = None, None
    if reference is not None:
        compared = months[-1].distribution.over(reference.distribution.scale)
        beside = None if compared is None else stability(reference.distribution, compared)
    return Monitoring(
        card=card, as_of=as_of, subjects=count, months=months, reference=reference, compared=compared, beside=beside,
        firings=tuple(
            Firing(indicator=name, subjects=fired[name], records=brought[name], ever=name in ever)
            for name in card.indicators
        ),
        of_nobody=sum(one.declaration.name in card.records for one in nobodys),
    )  # fmt: skip


def _days(since: date, as_of: date) -> tuple[date, ...]:
    """The first day, the first days of the months between, and the last."""
    if since >= as_of:
        raise ValueError(f"the first day {since} lies before the day {as_of}")
    days, first = [since], since.replace(day=1)
    for number in range(1, MOST_MONTHS + 1):
        day = after(first, number)
        if day >= as_of:
            return (*days, as_of)
        days.append(day)
    raise ValueError(f"there are more than {MOST_MONTHS} months from {since} to {as_of}")


def _series(card: Card, records: Sequence[Record], days: Sequence[date], rules: Rules) -> Iterator[Score]:
    """The scores of one subject; a day before which nothing can have changed has the score of the one before."""
    score = None
    for day in days:
        if score is None or any(one <= day for one in score.changes):
            score = evaluate(card, records, as_of=day, rules=rules)
        yield score


def _firing(score: Score) -> Iterator[str]:
    for one in score.contributions:
        if one.record is not None:
            yield one.indicator


def _months(card: Card, days: Sequence[date], grades: dict[date, list[str | None]]) -> Iterator[Month]:
    first: Distribution | None = None
    for day in days:
        made = distribution(card.scale, grades.get(day, []))
        first = made if first is None else first
        yield Month(day=day, distribution=made, index=stability(first, made))
