"""Rules compiled for one record and for a batch; both say the same (a property test holds them together)."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve, field, frozen

from credit_standard.findings import Bilingual, Entry, Finding, finding
from credit_standard.language.field_columns import ABSENT, GIVEN, FieldFacts, FieldFrame
from credit_standard.language.nodes import field_names
from credit_standard.language.python import RecordCells, Test, to_function
from credit_standard.validation.checking.cells.columns import rows_where
from credit_standard.validation.checking.checked_batch import FieldHit, Unevaluated
from credit_standard.validation.checking.rule_tests import (
    RuleCheck,
    RuleRemainder,
    RuleTest,
    absent_columns,
    question,
    rule_test,
)

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.model import Declaration

KEPT = 256
"""Of so many kinds of batches, and of records, it is kept what there is to ask of them."""
K = TypeVar("K")
V = TypeVar("V")


@frozen
class RecordTest:
    """What one rule is asked of a record of which it is known where something stands: it is broken where `require`
    is False, and `when`, if any, True.
    """

    check: RuleCheck
    require: Test
    when: Test | None


@frozen
class BatchTests:
    """What there is to ask of batches of which the same is known.

    Attributes:
        named: the fields that are asked for.
        expressions: what each test asks, in order; each has a name of its own.
    """

    tests: list[RuleTest]
    named: frozenset[str] = field(init=False)
    expressions: list[pl.Expr] = field(init=False, eq=False)

    @named.default
    def _named(self) -> frozenset[str]:
        return frozenset(name for one in self.tests for name in one.check.named)

    @expressions.default
    def _expressions(self) -> list[pl.Expr]:
        asked = (one for test in self.tests for one in (test.skipped, test.breached) if one is not None)
        return [one.alias(f"{number}") for number, one in enumerate(asked)]


@frozen(slots=False)
class RuleChecks:
    """The rules of a declaration, less those that the binding took out."""

    declaration: Declaration
    as_of: date | None
    checks: tuple[RuleCheck, ...]

    def of_record(
        self, cells: RecordCells, stand_ins: AbstractSet[str] = frozenset()
    ) -> tuple[list[Finding], list[Entry]]:
        """Breaches, with the fields that they concern, and the rules not evaluated because a value is invalid.

        Args:
            cells: of the record.
            stand_ins: fields with a day that stands for none: whether something stands there, nobody can tell.
        """
        invalid = {name for name in cells.present if cells.values.get(name) is None}
        unevaluated = (
            [one.entry for one in self.checks if not invalid.isdisjoint(one.values)] if invalid else []
        )
        breaches = [
            evolve(finding(one.check.entry), fields=one.check.fields)
            for one in self._tests_of(frozenset(cells.present))
            if one.require(cells) is False
            and (one.when is None or one.when(cells) is True)
            and invalid.isdisjoint(one.check.values)
            and stand_ins.isdisjoint(one.check.named)
        ]
        return breaches, unevaluated

    def of_columns(
        self, frame: FieldFrame, stand_ins: Mapping[str, NDArray[np.int64]]
    ) -> tuple[list[FieldHit], list[Unevaluated]]:
        """The same for a batch of typed columns; `stand_ins` has rows by field."""
        facts = frame.facts(self._named)
        asked = self._tests_for(facts)
        if not asked.tests:
            return [], []
        absent = absent_columns((name for name in asked.named if not frame.has(name)), self.declaration.types)
        known = frame.frame.with_columns(absent) if absent else frame.frame
        columns = iter(known.select(asked.expressions).get_columns())
        hits, unevaluated = [], []
        for one in asked.tests:
            skipped = int(next(columns).sum()) if one.skipped is not None else 0
            if skipped:
                unevaluated.append(Unevaluated(one.check.entry, skipped))
            if one.breached is not None and (breached := next(columns)).any():
                rows = _without_stand_ins(rows_where(breached), one.check, stand_ins)
                if rows.size:
                    hits.append(FieldHit(one.check.entry, one.check.fields, rows))
        return hits, unevaluated

    @cached_property
    def _known_record_tests(self) -> dict[frozenset[str], list[RecordTest]]:
        return {}

    @cached_property
    def _record_tests_by_check(self) -> list[dict[tuple[bool, ...], RecordTest | None]]:
        return [{} for _ in self.checks]

    def _tests_of(self, present: frozenset[str]) -> list[RecordTest]:
        """What is left to be asked of a record in which something stands here; those of one source are mostly alike."""
        known = self._known_record_tests.get(present)
        if known is None:
            pairs = zip(self.checks, self._record_tests_by_check, strict=True)
            made = (self._record_test(check, of_check, present) for check, of_check in pairs)
            known = [one for one in made if one is not None]
            _keep(self._known_record_tests, present, known)
        return known

    def _record_test(
        self, check: RuleCheck, known: dict[tuple[bool, ...], RecordTest | None], present: frozenset[str]
    ) -> RecordTest | None:
        """What one rule is asked, by which of its own fields stand there."""
        key = tuple(map(present.__contains__, check.named))
        if key not in known:
            facts = {name: GIVEN if name in present else ABSENT for name in check.named}
            asked = question(check, facts, self.as_of)
            _keep(known, key, None if asked is None else self._compiled(check, asked))
        return known[key]

    def _compiled(self, check: RuleCheck, asked: RuleRemainder) -> RecordTest:
        types = self.declaration.types
        when = None if asked.when is None else to_function(asked.when, types)
        return RecordTest(check, to_function(asked.require, types), when)

    @cached_property
    def _named(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for check in self.checks for name in check.named))

    @cached_property
    def _known_tests(self) -> dict[tuple[FieldFacts, ...], BatchTests]:
        return {}

    def _tests_for(self, facts: dict[str, FieldFacts]) -> BatchTests:
        """What is left to be asked of a batch of which this is known; batches of one table are mostly alike."""
        key = tuple(facts.values())
        known = self._known_tests.get(key)
        if known is None:
            made = (rule_test(check, facts, self.declaration.types, self.as_of) for check in self.checks)
            known = BatchTests([one for one in made if one.skipped is not None or one.breached is not None])
            _keep(self._known_tests, key, known)
        return known


def _without_stand_ins(
    rows: NDArray[np.int64], check: RuleCheck, stand_ins: Mapping[str, NDArray[np.int64]]
) -> NDArray[np.int64]:
    import numpy as np

    for name in stand_ins.keys() & set(check.named):
        rows = np.setdiff1d(rows, stand_ins[name], assume_unique=True)
    return rows


def _keep(known: dict[K, V], key: K, value: V) -> None:
    """Keep what was made of a key; not without end, should each be another."""
    if len(known) >= KEPT:
        known.clear()
    known[key] = value


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
    checks = (
        RuleCheck(
            rule,
            declaration.entry(rule, titles),
            rule.fields,
            rule.values,
            frozenset(name for name in field_names(rule.require) if declaration[name].required),
        )
        for rule in declaration.rules
        if rule.name not in left_out
    )
    return RuleChecks(declaration, as_of, tuple(checks))
