"""规则的列检查: what a rule has to be asked in a batch of which some facts are known.

Of a field it is known whether all rows, some or none have a value, and whether some are invalid. Most rules cannot be
broken then: their fields are empty in the whole batch. Those are not asked.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Entry
from credit_standard.language.columns import to_columns
from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.nodes import AsOf, Expression, FieldReference, Present, field_names
from credit_standard.language.outcomes import ANY, FALSE, TRUE, UNKNOWN, Outcomes, folded, outcomes

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl

    from credit_standard.language.field_columns import FieldFacts
    from credit_standard.language.value_types import ValueType
    from credit_standard.model import Rule

DECIDED: Outcomes = TRUE | FALSE


@frozen
class RuleCheck:
    """One rule, ready to run.

    Attributes:
        needed: the required fields that it needs to hold. Where one is missing, that is said of its cell, and not a
            second time by the rule.
    """

    rule: Rule
    entry: Entry
    fields: tuple[str, ...]
    values: tuple[str, ...]
    needed: frozenset[str] = frozenset()
    named: tuple[str, ...] = field(init=False)
    """Every field that it asks for."""

    @named.default
    def _named(self) -> tuple[str, ...]:
        when = () if self.rule.when is None else field_names(self.rule.when)
        return tuple(dict.fromkeys((*field_names(self.rule.require), *when)))


@frozen
class RuleTest:
    """What one rule is asked.

    Attributes:
        skipped: rows in which a value that it needs is invalid; None where there can be none.
        breached: rows that break it; None where there can be none.
    """

    check: RuleCheck
    skipped: pl.Expr | None = field(eq=False)
    breached: pl.Expr | None = field(eq=False)


@frozen
class RuleRemainder:
    """What is left of a rule where some facts hold: no part that is decided by them already.

    Attributes:
        require: what has to hold.
        when: where it has to; None for everywhere.
    """

    require: Expression
    when: Expression | None


def question(check: RuleCheck, facts: Mapping[str, FieldFacts], as_of: date | None) -> RuleRemainder | None:
    """What is left of a rule where these facts hold; None where it cannot be broken."""
    of_atom = functools.partial(_of_atom, facts=facts, as_of=as_of)
    when, require = check.rule.when, check.rule.require
    may_fail = False in outcomes(require, of_atom)
    applies = TRUE if when is None else outcomes(when, of_atom)
    if not may_fail or True not in applies or any(facts[name].present == "none" for name in check.needed):
        return None
    left = None if when is None or applies == TRUE else folded(when, of_atom)
    return RuleRemainder(folded(require, of_atom), left)


def rule_test(
    check: RuleCheck, facts: Mapping[str, FieldFacts], types: Mapping[str, ValueType], as_of: date | None
) -> RuleTest:
    """What a rule has to be asked where these facts hold."""
    invalid = [FieldColumns(name).is_invalid() for name in check.values if facts[name].is_invalid]
    skipped = functools.reduce(operator.or_, invalid) if invalid else None
    asked = question(check, facts, as_of)
    if asked is None:
        return RuleTest(check, skipped, None)
    breached = ~to_columns(asked.require, types, as_of)
    if asked.when is not None:
        breached &= to_columns(asked.when, types, as_of)
    breached = breached.fill_null(value=False)
    for name in check.needed:
        if facts[name].present != "all":
            breached &= FieldColumns(name).is_present()
    if skipped is not None:
        breached &= ~skipped
    return RuleTest(check, skipped, breached)


def _of_atom(atom: Expression, facts: Mapping[str, FieldFacts], as_of: date | None) -> Outcomes:
    """All that a condition without and, or, not can come to in the batch."""
    match atom:
        case Present(of=FieldReference(name=name)):
            return {"all": TRUE, "none": FALSE, "some": DECIDED}[facts[name].present]
    operands = [facts[name].values for name in field_names(atom)]
    asks_for_day = as_of is None and any(isinstance(node, AsOf) for node in atom.nodes())
    return UNKNOWN if "none" in operands or asks_for_day else ANY


def absent_columns(names: Iterable[str], types: Mapping[str, ValueType]) -> list[pl.Expr]:
    """Columns of fields that the table does not have: absent in every row."""
    import polars as pl

    return [
        one
        for name in names
        for one in (
            pl.lit(None, dtype=types[name].polars).alias(name),
            pl.lit(value=False).alias(FieldColumns(name).presence),
        )
    ]
