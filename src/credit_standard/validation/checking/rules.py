"""Rules compiled for one record and for a batch; both say the same (a property test holds them together)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from credit_standard.findings import Bilingual, Entry, Finding, finding
from credit_standard.language.field_columns import FieldFacts, FieldFrame
from credit_standard.language.nodes import field_names
from credit_standard.language.python import Cells, Test, to_function
from credit_standard.validation.checking.cells.columns import rows_where
from credit_standard.validation.checking.checked_batch import FieldHit, Unevaluated
from credit_standard.validation.checking.rule_tests import RuleTest, absent_columns, rule_test

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.model import Declaration, Rule

KEPT = 64
"""Of so many kinds of batches it is kept what there is to ask of them."""


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
    needed: frozenset[str] = frozenset()

    @property
    def named(self) -> tuple[str, ...]:
        """Every field that it asks for."""
        when = () if self.rule.when is None else field_names(self.rule.when)
        return tuple(dict.fromkeys((*field_names(self.rule.require), *when)))


@frozen(slots=False)
class RuleChecks:
    """The rules of a declaration, less those that the binding took out."""

    declaration: Declaration
    as_of: date | None
    checks: tuple[RuleCheck, ...]

    def of_record(self, cells: Cells) -> tuple[list[Finding], list[Entry]]:
        """Breaches, with the fields that they concern, and the rules not evaluated because a value is invalid."""
        breaches: list[Finding] = []
        unevaluated: list[Entry] = []
        invalid = {name for name in cells.present if cells.values.get(name) is None}
        for check in self.checks:
            if invalid and not invalid.isdisjoint(check.values):
                unevaluated.append(check.entry)
            elif not cells.present >= check.needed:
                continue
            elif (check.when is None or check.when(cells) is True) and check.require(cells) is False:
                breaches.append(evolve(finding(check.entry), fields=check.fields))
        return breaches, unevaluated

    def of_columns(self, frame: FieldFrame) -> tuple[list[FieldHit], list[Unevaluated]]:
        """The same for a batch of typed columns."""
        facts = frame.facts(self._named)
        tests = self._tests_for(facts)
        if not tests:
            return [], []
        wanted = {name for one in tests for name in one.check.named}
        absent = absent_columns((name for name in wanted if not frame.has(name)), self.declaration.types)
        answers = frame.frame.with_columns(absent).select(
            expression.alias(f"{number}") for number, expression in enumerate(_expressions(tests))
        )
        columns = iter(answers.get_columns())
        hits, unevaluated = [], []
        for one in tests:
            skipped = int(next(columns).sum()) if one.skipped is not None else 0
            if skipped:
                unevaluated.append(Unevaluated(one.check.entry, skipped))
            if one.breached is not None and (breached := next(columns)).any():
                hits.append(FieldHit(one.check.entry, one.check.fields, rows_where(breached)))
        return hits, unevaluated

    @cached_property
    def _named(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for check in self.checks for name in check.named))

    @cached_property
    def _known_tests(self) -> dict[tuple[FieldFacts, ...], list[RuleTest]]:
        return {}

    def _tests_for(self, facts: dict[str, FieldFacts]) -> list[RuleTest]:
        """What is left to be asked of a batch of which this is known; batches of one table are mostly alike."""
        key = tuple(facts.values())
        known = self._known_tests.get(key)
        if known is None:
            made = (rule_test(check, facts, self.declaration.types, self.as_of) for check in self.checks)
            known = [one for one in made if one.skipped is not None or one.breached is not None]
            if len(self._known_tests) >= KEPT:
                self._known_tests.clear()
            self._known_tests[key] = known
        return known


def _expressions(tests: list[RuleTest]) -> Iterator[pl.Expr]:
    return (one for test in tests for one in (test.skipped, test.breached) if one is not None)


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
            frozenset(name for name in field_names(rule.require) if declaration[name].required),
        )
        for rule in declaration.rules
        if rule.name not in left_out
    )
    return RuleChecks(declaration, as_of, tuple(checks))
