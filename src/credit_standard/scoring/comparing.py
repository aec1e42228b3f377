"""比较: two scores of one subject, on two days or by two cards of one kind: what makes the difference."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from credit_standard.scoring.score import Score


@frozen(kw_only=True)
class Difference:
    """差异: by indicator, what the second score has more than the first; they sum to the whole difference.

    Attributes:
        points: of the whole.
        grades: before and after.
        by_indicator: points; the start and the limits of the score stand under an empty name.
    """

    points: Decimal
    grades: tuple[str | None, str | None]
    by_indicator: dict[str, Decimal]

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it."""
        return {
            "points": str(self.points),
            "grade_before": self.grades[0],
            "grade_after": self.grades[1],
            "by_indicator": {name: str(points) for name, points in self.by_indicator.items()},
        }


def compare(before: Score, after: Score) -> Difference:
    """What makes the difference between two scores."""
    found: defaultdict[str, Decimal] = defaultdict(Decimal)
    for score, sign in ((after, 1), (before, -1)):
        for one in score.contributions:
            found[one.indicator] += sign * score.card.value(one.counted)
    return Difference(
        points=after.points - before.points,
        grades=(before.grade, after.grade),
        by_indicator={name: points for name, points in sorted(found.items()) if points},
    )
