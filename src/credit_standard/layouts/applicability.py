"""规则适用性: what a rule can come to in a table that lacks some columns.

A field without a column is absent in every row. Where that alone settles a rule, it is settled once for the table:
it can never be broken, or it is broken by every row, and then the missing columns are the fault and not the rows.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from credit_standard.language import Expression
from credit_standard.language.nodes import FieldReference, Present, field_names
from credit_standard.language.outcomes import ANY, FALSE, UNKNOWN, Outcomes, outcomes

_GIVEN_OR_NOT: Outcomes = frozenset({True, False})


def outcomes_in(expression: Expression, columns: AbstractSet[str]) -> Outcomes:
    """All that `expression` can be, over any rows, where only the fields of `columns` can hold something."""

    def of_atom(atom: Expression) -> Outcomes:
        match atom:
            case Present(of=FieldReference(name=name)):
                return _GIVEN_OR_NOT if name in columns else FALSE
        return ANY if set(field_names(atom)) <= columns else UNKNOWN

    return outcomes(expression, of_atom)
