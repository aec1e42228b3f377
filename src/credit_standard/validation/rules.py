"""Rules compiled for one record and for a batch; both say the same (a property test holds them together)."""

from __future__ import annotations

import functools
import operator
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from credit_standard.findings import Bilingual, Entry, Finding, finding
from credit_standard.language.columns import present_column, to_columns
from credit_standard.language.nodes import field_names
from credit_standard.language.python import Cells, Test, to_function
from credit_standard.validation.cells.columns import rows_where
from credit_standard.validation.checked import FieldHit, Unevaluated

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.model import Declaration, Rule


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
    require: Test
    when: Test | None
    needed: tuple[str, ...] = ()


@frozen
class RuleChecks:
    """The rules of a declaration, less those that the binding took out."""

    declaration: Declaration
    as_of: date | None
    checks: tuple[RuleCheck, ...]

    def of_record(self, cells: Cells) -> tuple[list[Finding], list[Entry]]:
        """Breaches, with the fields that they concern, and the rules not evaluated because a value is invalid."""
        breaches: list[Finding] = []
        unevaluated: list[Entry] = []
        for check in self.checks:
            if any(name in cells.present and cells.values.get(name) is None for name in check.values):
                unevaluated.append(check.entry)
            elif any(name not in cells.present for name in check.needed):
                continue
            elif (check.when is None or check.when(cells) is True) and check.require(cells) is False:
                breaches.append(evolve(finding(check.entry), fields=check.fields))
        return breaches, unevaluated

    def of_columns(self, values: pl.DataFrame) -> tuple[list[FieldHit], list[Unevaluated]]:
        """The same for a batch of typed columns with their `field?` columns."""
        import polars as pl

        if not self.checks:
            return [], []
        types = self.declaration.types
        expressions: list[pl.Expr] = []
        for index, check in enumerate(self.checks):
            invalid = [pl.col(present_column(n)) & pl.col(n).is_null() for n in check.values]
            unknown = functools.reduce(operator.or_, invalid, pl.lit(value=False))
            breach = ~to_columns(check.rule.require, types, self.as_of)
            if check.rule.when is not None:
                breach &= to_columns(check.rule.when, types, self.as_of)
            expressions.append(unknown.alias(f"u{index}"))
            said = [~pl.col(present_column(name)) for name in check.needed]
            silent = functools.reduce(operator.or_, said, unknown)
            expressions.append((breach.fill_null(value=False) & ~silent).alias(f"b{index}"))
        answers = values.select(expressions)
        hits, unevaluated = [], []
        for index, check in enumerate(self.checks):
            breached = answers[f"b{index}"]
            if breached.any():
                hits.append(FieldHit(check.entry, check.fields, rows_where(breached)))
            skipped = int(answers[f"u{index}"].sum())
            if skipped:
                unevaluated.append(Unevaluated(check.entry, skipped))
        return hits, unevaluated


def compile_rules(
    declaration: Declaration,
    as_of: date | None,
    left_out: frozenset[str],
    titles: Mapping[str, Bilingual] | None = None,
) -> RuleChecks:
    """The rules ready to run.

    Args:
        declaration: with the rules.
        as_of: the day of judgement.
        left_out: names of those that cannot apply to the table at all.
        titles: of the sender's layout, by field, where it has its own.
    """
    types = declaration.types
    checks = (
        RuleCheck(
            rule,
            declaration.entry(rule, titles),
            rule.fields,
            rule.values,
            to_function(rule.require, types),
            None if rule.when is None else to_function(rule.when, types),
            tuple(name for name in field_names(rule.require) if declaration[name].required),
        )
        for rule in declaration.rules
        if rule.name not in left_out
    )
    return RuleChecks(declaration, as_of, tuple(checks))
