"""What a condition can come to where something is known of its parts, and which parts then decide nothing."""

from __future__ import annotations

from itertools import product

import pytest

from credit_standard.language import Expression, F
from credit_standard.language.nodes import And, Or
from credit_standard.language.outcomes import ANY, FALSE, TRUE, UNKNOWN, Outcomes, folded, outcomes

RANK: list[bool | None] = [False, None, True]
"""And is the least of its parts, or the greatest."""
KNOWN: dict[Expression, Outcomes] = {
    F.true.present: TRUE,
    F.false.present: FALSE,
    F.unknown.present: UNKNOWN,
    F.any.present: ANY,
    F.other.present: ANY,
}
TRUE_PART, FALSE_PART, UNKNOWN_PART, PART, OTHER = KNOWN


@pytest.mark.parametrize("kind", [And, Or])
@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_connection_can_be_what_its_parts_can_be_together(kind: type[And | Or], number: int) -> None:
    choose = min if kind is And else max
    for parts in product(KNOWN, repeat=number):
        told = {choose(one, key=RANK.index) for one in product(*(KNOWN[part] for part in parts))}
        assert outcomes(kind(parts), KNOWN.__getitem__) == told


def test_the_opposite_of_what_is_unknown_is_unknown() -> None:
    told = [outcomes(~part, KNOWN.__getitem__) for part in KNOWN]
    assert told == [FALSE, TRUE, UNKNOWN, ANY, ANY]


FOLDED = [
    (TRUE_PART & PART & OTHER, PART & OTHER),
    (PART & TRUE_PART, PART),
    (TRUE_PART & TRUE_PART, TRUE_PART),
    (PART & FALSE_PART, PART & FALSE_PART),
    (FALSE_PART | PART | OTHER, PART | OTHER),
    (FALSE_PART | PART, PART),
    (FALSE_PART | FALSE_PART, FALSE_PART),
    (PART | TRUE_PART, PART | TRUE_PART),
    (UNKNOWN_PART & PART, UNKNOWN_PART & PART),
    (~(PART & TRUE_PART), ~PART),
    ((PART | FALSE_PART) & OTHER, PART & OTHER),
    (PART, PART),
]  # fmt: skip


@pytest.mark.parametrize(("expression", "left"), FOLDED)
def test_parts_that_decide_nothing_are_left_out(expression: Expression, left: Expression) -> None:
    assert folded(expression, KNOWN.__getitem__) == left
