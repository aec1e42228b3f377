"""规则适用性: what a rule can come to in a table that lacks some columns.

A field without a column is absent in every row. Where that alone settles a rule, it is settled once for the table:
it can never be broken, or it is broken by every row, and then the missing columns are the fault and not the rows.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from credit_standard.model.expression import And, Expression, Not, Or, Present, all_fields

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

Outcomes = frozenset[bool | None]
_ANY: Outcomes = frozenset({True, False, None})
_UNKNOWN: Outcomes = frozenset({None})


def outcomes(expression: Expression, columns: AbstractSet[str]) -> Outcomes:
    """All that `expression` can be, over any rows, where only the fields of `columns` can hold something."""
    match expression:
        case Present(field=name):
            return frozenset({True, False}) if name in columns else frozenset({False})
        case Not(part=part):
            return frozenset(None if one is None else not one for one in outcomes(part, columns))
        case And(parts=parts):
            return _connected(parts, columns, decisive=False)
        case Or(parts=parts):
            return _connected(parts, columns, decisive=True)
    return _ANY if set(all_fields(expression)) <= columns else _UNKNOWN


def _connected(parts: tuple[Expression, ...], columns: AbstractSet[str], *, decisive: bool) -> Outcomes:
    found: Outcomes = frozenset({not decisive})
    for part in parts:
        pairs = product(found, outcomes(part, columns))
        found = frozenset(
            decisive if decisive in pair else None if None in pair else not decisive for pair in pairs
        )
    return found
