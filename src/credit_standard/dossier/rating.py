"""评分: the score of what an audience sees: on the day, before it and after it.

Nothing else goes in, on no day: a record that is not shown today leaves no dip in the past, for a dip would betray it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.decisions.identity import PERSON
from credit_standard.lifecycle.months import after
from credit_standard.lifecycle.record.process_records import PROCESS
from credit_standard.model.audience import Audience
from credit_standard.records import declared
from credit_standard.scoring import evaluate, forecast, raising

if TYPE_CHECKING:
    from credit_standard.disclosure.question import Question
    from credit_standard.dossier.viewing import View
    from credit_standard.lifecycle.record.record import Record
    from credit_standard.scoring import Card, Raise, Score

MONTHS = 24
"""Of the past, and of the forecast."""
NO_CARD, NOT_FOR_THIS_SUBJECT, NOT_OPEN = "no-card", "not-for-this-subject", "not-open"


@frozen(kw_only=True)
class ScoreStep:
    """The score on a day."""

    day: date
    units: int
    grade: str | None


@frozen(kw_only=True)
class Rating:
    """评分.

    Attributes:
        score: on the day, with every contribution.
        next: what the next grade up takes.
        course: on the first day of each month before, and on the day.
        forecast: on the days on which it will change if nothing else happens.
    """

    score: Score
    next: Raise
    course: tuple[ScoreStep, ...]
    forecast: tuple[ScoreStep, ...]


def rating(card: Card | None, seen: View, group: str, question: Question) -> Rating | str:
    """The score of what is seen, or the word for why there is none."""
    if card is None:
        return NO_CARD
    if group not in card.subjects:
        return NOT_FOR_THIS_SUBJECT
    if group == PERSON and question.audience not in _of_persons():
        return NOT_OPEN
    held = _counted(seen)
    as_of = question.as_of
    score = evaluate(card, held, as_of=as_of, rules=question.rules)
    before = [_step(evaluate(card, held, as_of=day, rules=question.rules)) for day in _months(as_of, -MONTHS)]
    until = after(as_of, MONTHS)
    try:
        later = [_step(one) for one in forecast(card, held, as_of=as_of, until=until, rules=question.rules)]
    except ValueError:  # too many days on which something changes: by month, as before
        later = [
            _step(evaluate(card, held, as_of=day, rules=question.rules)) for day in _months(as_of, MONTHS)
        ]
    return Rating(score=score, next=raising(score), course=(*before, _step(score)), forecast=tuple(later))


def _of_persons() -> frozenset[Audience]:
    """Who may see the evaluation of a person: as the standard says of that record type."""
    side = declared("citizen-evaluation").disclosure.person
    assert isinstance(side, frozenset)  # noqa: S101 - it is the same for everybody
    return side


def _counted(seen: View) -> list[Record]:
    """The records as they are seen, and the history on which their state rests."""
    history = {
        id(one.values): one
        for each in seen.credit
        for one in each.history
        if one.declaration.category == PROCESS
    }
    return [*(one.record for one in seen.credit), *history.values()]


def _step(score: Score) -> ScoreStep:
    return ScoreStep(day=score.as_of, units=score.units, grade=score.grade)


def _months(as_of: date, count: int) -> Sequence[date]:
    return tuple(_firsts(as_of, count))


def _firsts(as_of: date, count: int) -> Iterator[date]:
    """The first days of so many months before the day, or after it."""
    first = as_of.replace(day=1)
    numbers = range(1, count + 1) if count > 0 else range(count + 1, 1)
    yield from (day for number in numbers if (day := after(first, number)) != as_of)
