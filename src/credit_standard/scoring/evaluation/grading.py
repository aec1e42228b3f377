"""评级: from points, facts and direct judgements to a grade."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import ROUND_DOWN, Decimal

from attrs import frozen

from credit_standard.grades import Scale
from credit_standard.language.python import RecordCells
from credit_standard.scoring.card import MEMBERS, POINTS, Card, Collective
from credit_standard.scoring.score import Judgement


@frozen
class Graded:
    """A grade, or none.

    Attributes:
        grade: its code.
        reason: a word of `wording.REASONS`.
    """

    grade: str | None
    reason: str


def graded(
    card: Card, units: int, facts: Iterable[str], judgements: Sequence[Judgement], as_of: date
) -> Graded:
    """The grade of so many units of points.

    What an event gives directly goes before the points: the lowest of several. What is forbidden then is lowered to the
    next grade that is not.
    """
    by_points = _by_points(card, units, frozenset(facts), as_of)
    given = [card.scale.by_code[one.grade] for one in judgements if one.grade is not None]
    ranked = [one for one in given if one.rank is not None]
    if given:
        lowest = min(ranked, key=lambda one: one.rank or 0) if ranked else given[0]
        found = Graded(lowest.code, "judged")
    else:
        found = by_points
    forbidden = {code for one in judgements for code in one.forbidden}
    if found.grade is None or found.grade not in forbidden:
        return found
    codes = [one.code for one in card.scale.grades]
    lower = codes[codes.index(found.grade) + 1 :] if found.grade in codes else []
    allowed = next((code for code in lower if code not in forbidden), None)
    return Graded(allowed, "forbidden" if allowed is not None else "no-grade")


def cells_of(card: Card, units: int, facts: frozenset[str]) -> RecordCells:
    """Points and facts as conditions see them."""
    values = {
        POINTS: card.value(units),
        **{one.input: one.name in facts for one in card.facts.values()},
    }
    return RecordCells(values, set(values))


def _by_points(card: Card, units: int, facts: frozenset[str], as_of: date) -> Graded:
    answer = card.grades.answer(cells_of(card, units, facts), as_of)
    if answer.then is None:
        return Graded(None, "conflict" if answer.state == "conflict" else "no-grade")
    return Graded(answer.then.grade, "by-points" if answer.then.grade is not None else "not-rated")


def collective_grade(collective: Collective, members: Scale, grades: Iterable[str | None]) -> Graded:
    """The grade of a group by the grades of its members; those that are not rated are members too.

    Raises:
        ValueError: a grade is none of the members' scale.
    """
    counts: dict[str, int] = dict.fromkeys(collective.shares, 0)
    number = 0
    for one in grades:
        number += 1
        if one is None:
            continue
        if one not in counts:
            raise ValueError(f"{one!r} is no grade of {members.name}")
        counts[one] += 1
    values: Mapping[str, object] = {
        MEMBERS: number,
        **{collective.shares[code]: _per_cent(count, number) for code, count in counts.items()},
    }
    answer = collective.table.answer(RecordCells(values, set(values)))
    if answer.then is None:
        return Graded(None, "conflict" if answer.state == "conflict" else "no-grade")
    return Graded(answer.then.grade, "by-points" if answer.then.grade is not None else "not-rated")


def _per_cent(count: int, number: int) -> Decimal:
    """Cut off after two decimals: 33.33, and never 100 where one is missing."""
    if number == 0:
        return Decimal("0.00")
    return (Decimal(count) * 100 / number).quantize(Decimal("0.01"), ROUND_DOWN)
