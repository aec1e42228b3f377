"""可能的结果: all that a condition can come to where something is known of its parts.

The one walk behind what a table without some columns, a batch without some values, and a proof need.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from credit_standard.language.nodes import And, Expression, Not, Or

Outcomes = frozenset[bool | None]
ANY: Outcomes = frozenset({True, False, None})
UNKNOWN: Outcomes = frozenset({None})
TRUE: Outcomes = frozenset({True})
FALSE: Outcomes = frozenset({False})


def outcomes(expression: Expression, of_atom: Callable[[Expression], Outcomes]) -> Outcomes:
    """What `expression` can be, given what each part that is no and, or, not can be.

    Parts are taken for independent of each other, so the answer may hold more than what really occurs, never less.
    """
    match expression:
        case Not(part=part):
            return frozenset(None if one is None else not one for one in outcomes(part, of_atom))
        case And(parts=parts):
            return _connected(parts, of_atom, decisive=False)
        case Or(parts=parts):
            return _connected(parts, of_atom, decisive=True)
    return of_atom(expression)


def _connected(
    parts: tuple[Expression, ...], of_atom: Callable[[Expression], Outcomes], *, decisive: bool
) -> Outcomes:
    found: Outcomes = frozenset({not decisive})
    for part in parts:
        pairs = product(found, outcomes(part, of_atom))
        found = frozenset(
            decisive if decisive in pair else None if None in pair else not decisive for pair in pairs
        )
        if found == {decisive}:
            break
    return found


def folded(expression: Expression, of_atom: Callable[[Expression], Outcomes]) -> Expression:
    """The same condition without the parts that decide nothing, given what each part can be."""
    match expression:
        case And(parts=parts):
            return _fewer(And, parts, TRUE, of_atom)
        case Or(parts=parts):
            return _fewer(Or, parts, FALSE, of_atom)
        case Not(part=part):
            return Not(folded(part, of_atom))
    return expression


def _fewer(
    kind: type[And | Or],
    parts: tuple[Expression, ...],
    idle: Outcomes,
    of_atom: Callable[[Expression], Outcomes],
) -> Expression:
    kept = tuple(folded(part, of_atom) for part in parts if outcomes(part, of_atom) != idle)
    if len(kept) > 1:
        return kind(kept)
    return kept[0] if kept else parts[0]
