"""预测: how a score goes on if nothing else happens, and what would raise the grade."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.language.nodes import Compare, Const, FieldReference
from credit_standard.language.python import RecordCells
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.scoring.card import CORRECTION_DAYS, CORRECTION_YEARS, POINTS, Card, Remedy
from credit_standard.scoring.evaluation.evaluating import evaluate
from credit_standard.scoring.evaluation.folding import share
from credit_standard.scoring.evaluation.grading import graded

if TYPE_CHECKING:
    from credit_standard.scoring.score import Contribution, Score

MOST_DAYS = 1_000


def forecast(
    card: Card,
    records: Iterable[object],
    *,
    as_of: date,
    until: date,
    subject: str | None = None,
    rules: Rules = NATIONAL,
) -> Iterator[Score]:
    """The score on every later day on which points or grade change, if nothing else happens.

    Each is what an evaluation of that day gives. The arguments are those of `evaluate`; `until` is the last day that is
    asked for.

    Raises:
        ValueError: there are more than a thousand days to look at.
    """
    held = list(records)
    now = evaluate(card, held, as_of=as_of, subject=subject, rules=rules)
    for _ in range(MOST_DAYS):
        day = next((one for one in now.changes if one <= until), None)
        if day is None:
            return
        before = now
        now = evaluate(card, held, as_of=day, subject=subject, rules=rules)
        if (now.units, now.grade) != (before.units, before.grade):
            yield now
    raise ValueError(f"there are more than {MOST_DAYS} days on which something changes")


@frozen(kw_only=True)
class Way:
    """途径: a deduction that weighs on the grade.

    Attributes:
        contribution: the deduction.
        ends: the first day on which it no longer counts; None where it has no end.
        gives_back: units of points that would come back if it were corrected on the day; None where the card gives
            nothing for it, or it is corrected.
    """

    contribution: Contribution
    ends: date | None
    gives_back: int | None


@frozen(kw_only=True)
class Raise:
    """升级: what the next grade up takes.

    Attributes:
        grade: the nearest grade above; None where there is none, or the grade is not one of points.
        needed: units of points that are missing.
        ways: the deductions, the heaviest first.
        judged: whether something else than points holds the grade down.
    """

    grade: str | None
    needed: int | None
    ways: tuple[Way, ...]
    judged: bool

    def to_json(self, card: Card) -> dict[str, Any]:
        """As the command line prints it: points as decimal texts of the card's unit."""
        return {
            "grade": self.grade,
            "points_needed": None if self.needed is None else str(card.value(self.needed)),
            "judged": self.judged,
            "ways": [
                {
                    **one.contribution.to_json(card),
                    "ends": None if one.ends is None else one.ends.isoformat(),
                    "gives_back": None if one.gives_back is None else str(card.value(one.gives_back)),
                }
                for one in self.ways
            ],
        }


def raising(score: Score) -> Raise:
    """What would raise the grade of a score: how many points, and which deductions end when or can be corrected."""
    deductions = sorted(
        (one for one in score.contributions if one.record is not None and one.counted < 0), key=_weight
    )
    grade, needed = _next_grade(score)
    ways = tuple(
        Way(contribution=one, ends=one.end, gives_back=_gives_back(one, score)) for one in deductions
    )
    return Raise(grade=grade, needed=needed, ways=ways, judged=score.grade_reason in {"judged", "forbidden"})


def _weight(one: Contribution) -> tuple[Any, ...]:
    day = one.record.day if one.record is not None else None
    number = one.record.number if one.record is not None else None
    return (one.counted, one.indicator, day or date.min, number or "")


def _next_grade(score: Score) -> tuple[str | None, int | None]:
    """The grade of the fewest points above these that is higher, judgements left out."""
    card = score.card
    by_points = graded(card, score.units, score.facts, (), score.as_of).grade
    now = None if by_points is None else card.scale.by_code[by_points].rank
    if now is None:
        return None, None
    most = card.limits.at_most
    for units in _steps(card):
        if units <= score.units or (most is not None and units > most):
            continue
        higher = graded(card, units, score.facts, (), score.as_of).grade
        rank = None if higher is None else card.scale.by_code[higher].rank
        if rank is not None and rank > now:
            return higher, units - score.units
    return None, None


@frozen(kw_only=True)
class GradeBand:
    """级别区间: units of points from `at_least` to before `below` that come to a grade; None where it has no end."""

    at_least: int | None
    below: int | None
    grade: str | None


def bands(card: Card, facts: tuple[str, ...], as_of: date) -> tuple[GradeBand, ...]:
    """The grades by points, from the lowest on, under some facts and without what is given directly."""
    steps = _steps(card)
    if not steps:
        return ()
    found: list[GradeBand] = []
    for at_least, below in pairwise((None, *steps, None)):
        units = steps[0] - 1 if at_least is None else at_least
        grade = graded(card, units, facts, (), as_of).grade
        is_same = bool(found) and found[-1].grade == grade
        begins = found.pop().at_least if is_same else at_least
        found.append(GradeBand(at_least=begins, below=below, grade=grade))
    return tuple(found)


def _steps(card: Card) -> list[int]:
    """Points at which a condition of the grades may change its answer."""
    found: set[int] = set()
    for when in card.grades.conditions():
        for node in when.nodes():
            match node:
                case Compare(
                    left=FieldReference(name=name), right=Const(value=int() | Decimal() as value)
                ) if name == POINTS:
                    at = int(Decimal(value) / card.unit)
                    found |= {at, at + 1}
    return sorted(found)


def _gives_back(one: Contribution, score: Score) -> int | None:
    """What a correction on the day of the score would give back, by rules that rest on time alone."""
    table = score.card.indicators[one.indicator].remedies
    assert one.record is not None  # noqa: S101 - a deduction is of a record
    if table is None or one.reason == "corrected" or one.record.day is None:
        return None
    values = {
        CORRECTION_DAYS: max((score.as_of - one.record.day).days, 0),
        CORRECTION_YEARS: max(score.as_of.year - one.record.day.year, 0),
    }
    remedy: Remedy | None = table.answer(RecordCells(values, set(values)), score.as_of).then
    if remedy is None:
        return None
    if remedy.points is not None:
        return max(remedy.points - one.counted, 0)
    return None if remedy.back is None else -share(one.counted, remedy.back / 100)
