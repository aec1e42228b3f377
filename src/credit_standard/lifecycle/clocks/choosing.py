"""选择制度: which regimes apply to a case, aspect by aspect, and what is in doubt.

In this order: scope (channel, holder, territory, record type, subject), the day of the finding document, what replaces
what, rank. A policy paper is never chosen where law, regulation or rule applies. A local regulation stands beside a
national rule: both count, and the shorter is used. A regime that came later, and of which it was not read whether it
reaches back, is computed too, from the day on which it came into force: publicity ends at the earlier date, repair
opens at the earlier date.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from credit_standard.language.nodes import field_names
from credit_standard.language.python import RecordCells, to_function
from credit_standard.lifecycle.clocks.plan import ApplyingRow, ClockPlan, Doubt
from credit_standard.lifecycle.record.case import RegimeCase
from credit_standard.lifecycle.record.classes import CLASSES, suggested
from credit_standard.lifecycle.regimes.inputs import inputs
from credit_standard.lifecycle.regimes.regime import Aspect, Regime, is_verified

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from credit_standard.lifecycle.regimes.rules import Rules

ADVERSE = "adverse"
_SEVERITY = {"yes": 0, "in-principle-not": 1, "no": 2}


@lru_cache(maxsize=65_536)
def plan(case: RegimeCase, rules: Rules) -> ClockPlan:
    """What the regimes say of a case."""
    return _Choice(case, rules).plan()


@cache
def scope_test(regime: Regime) -> Callable[[RecordCells], bool | None]:
    """Whether a regime is about a case."""
    return to_function(regime.scope, inputs())


@cache
def _asks(regime: Regime, name: str) -> bool:
    """Whether a condition of the regime names an input."""
    conditions = (one for table in regime.tables.values() for one in table.conditions())
    return any(name in field_names(one) for one in conditions)


class _Choice:
    """One choice; doubts are noted as they come up."""

    def __init__(self, case: RegimeCase, rules: Rules) -> None:
        self.case = case
        self.rules = rules
        self.doubts: dict[Doubt, None] = {}

    def plan(self) -> ClockPlan:
        if self.case.nature != ADVERSE:
            return self._unlimited()
        if self.case.invalid:
            self._doubt("lifecycle-undecided", withholds=True, inputs=", ".join(self.case.invalid))
        if self.case.era is None:
            self._doubt("lifecycle-no-date", withholds=True)
            return self._made([], [], [], [], [])
        applying = [regime for regime in self.rules.regimes if self._applies(regime)]
        published = self._rules(applying, "published")
        periods = self._rules(applying, "period")
        limits = self._rules(applying, "sharing")
        # what is older than every regime is not published either, though later ones may reach back: in doubt nothing is
        if not any(one.floor is None for one in periods):
            never = [one for one in published if one.term.published == "no"]
            if not never:
                self._doubt("lifecycle-no-regime", withholds=True, channel=self.case.channel)
        storage = self._rules(applying, "storage")
        repair = self._rules(applying, "repair")
        if any(one.floor is not None for one in periods):
            later = ", ".join(dict.fromkeys(one.regime.name for one in periods if one.floor is not None))
            self._doubt("lifecycle-transition-unread", regimes=later)
        return self._made(published, periods, limits, storage, repair)

    def _unlimited(self) -> ClockPlan:
        return ClockPlan(
            published="yes", published_by=None, stops_later=(), periods=(), limits=(), storage=(), repair=(),
            doubts=(), is_limited=False,
        )  # fmt: skip

    def _made(
        self,
        published: list[ApplyingRow],
        periods: list[ApplyingRow],
        limits: list[ApplyingRow],
        storage: list[ApplyingRow],
        repair: list[ApplyingRow],
    ) -> ClockPlan:
        at_first = [one for one in published if one.floor is None]
        by = max(at_first, key=lambda one: _SEVERITY[one.term.published], default=None)
        used = [*at_first, *periods, *limits, *storage]
        unread = dict.fromkeys(one.key for one in used if not one.verified)
        if unread:
            self._doubt("lifecycle-unverified-used", rows=", ".join(unread))
        return ClockPlan(
            published="yes" if by is None else by.term.published,
            published_by=by,
            stops_later=tuple(
                one for one in published if one.floor is not None and one.term.published == "no"
            ),
            periods=tuple(periods),
            limits=tuple(limits),
            storage=tuple(storage),
            repair=tuple(repair),
            doubts=tuple(self.doubts),
            is_limited=True,
        )

    def _doubt(self, name: str, *, withholds: bool = False, **params: str | int) -> None:
        self.doubts[Doubt(name, withholds, tuple(params.items()))] = None

    def _applies(self, regime: Regime) -> bool:
        answer = scope_test(regime)(self.case.cells(self.rules.holder, self.case.gravity))
        if answer is None and self.case.subject is None and "subject" in field_names(regime.scope):
            self._doubt("lifecycle-subject-unknown", withholds=True)
        return answer is True

    def _rules(self, applying: list[Regime], aspect: Aspect) -> list[ApplyingRow]:
        """Rows that apply on one aspect: of regimes in force on the day of the record, and of later ones."""
        day = self.case.era
        assert day is not None, "asked only where there is a date"  # noqa: S101
        held = [one for one in applying if one.tables.get(aspect)]
        now = [one for one in held if one.in_force.holds(day)]
        later = [
            one
            for one in held
            if one.in_force.first is not None and one.in_force.first > day and one.reaches_back != "no"
        ]
        rules = [rule for one in self._ranked(now) for rule in self._rows(one, aspect, day, None)]
        rules = self._not_replaced(rules)
        self._note_conflict(rules, aspect)
        for one in later:
            since = one.in_force.first
            assert since is not None, "as it was found"  # noqa: S101
            outranked = one.rank == "policy" and any(
                other.rank != "policy" and other.in_force.holds(since) for other in held
            )
            if not outranked:
                rules += self._rows(one, aspect, since, since)
        return rules

    def _not_replaced(self, rules: list[ApplyingRow]) -> list[ApplyingRow]:
        replaced = {name for one in rules for name in one.regime.replaces}
        return [one for one in rules if one.regime.name not in replaced]

    def _ranked(self, regimes: list[Regime]) -> list[Regime]:
        """Without policy papers, where law, regulation or rule says something that may be used."""
        higher = [one for one in regimes if one.rank != "policy" and one.national]
        return [one for one in regimes if one.rank != "policy"] if higher else regimes

    def _note_conflict(self, rules: list[ApplyingRow], aspect: Aspect) -> None:
        """Two national regimes on one aspect, neither of which stands beside the other, contradict each other."""
        regimes = list(dict.fromkeys(one.regime for one in rules if one.regime.national))
        for at, one in enumerate(regimes):
            for other in regimes[at + 1 :]:
                if other.name not in one.beside and one.name not in other.beside:
                    self._doubt(
                        "lifecycle-two-regimes", withholds=True, one=one.name, other=other.name, aspect=aspect
                    )

    def _rows(self, regime: Regime, aspect: Aspect, day: date, floor: date | None) -> Iterator[ApplyingRow]:
        """Rows of one regime, of each class that the record may have."""
        table = self.rules.tables(regime)[aspect]
        seen: set[str] = set()
        for gravity in self._candidates(regime, aspect):
            answer = table.answer(self.case.cells(self.rules.holder, gravity), day)
            if answer.state == "conflict":
                names = [row.name for row in answer.rows]
                self._doubt(
                    "lifecycle-two-regimes", withholds=True,
                    one=f"{regime.name}/{names[0]}", other=f"{regime.name}/{names[1]}", aspect=aspect,
                )  # fmt: skip
            for row in answer.rows:
                if row.name not in seen:
                    seen.add(row.name)
                    yield ApplyingRow(regime, row, floor)
        self._note_unknown_fine(regime, aspect, day)
        if self._leaves_out(regime, aspect, day, seen):
            self._doubt("lifecycle-unverified-not-used", regime=regime.name, aspect=aspect)

    def _leaves_out(self, regime: Regime, aspect: Aspect, day: date, used: set[str]) -> bool:
        """Whether a row that was recalled and not read is left out, though it would apply."""
        whole = regime.tables[aspect]
        unread = {row.name for row in whole.rows if not row.then.ends_with} - used
        if self.rules.uses_unverified(regime.name) or not unread:
            return False
        if not self.rules.tables(regime)[aspect].rows:
            return True
        answers = (
            whole.answer(self.case.cells(self.rules.holder, gravity), day)
            for gravity in ((self.case.gravity,) if self.case.gravity in regime.classes else regime.classes)
        )
        return any(row.name in unread and not is_verified(row) for one in answers for row in one.rows)

    def _note_unknown_fine(self, regime: Regime, aspect: Aspect, day: date) -> None:
        """Where the fine for one offence decides and nobody gave it: the row that it would lead to is not guessed."""
        case = self.case
        if case.fine_for_one is not None or aspect != "period" or not _asks(regime, "fine_for_one"):
            return
        table = self.rules.tables(regime)[aspect]
        found = {
            tuple(row.name for row in table.answer(given.cells(self.rules.holder, case.gravity), day).rows)
            for given in (case._replace(fine_for_one=one) for one in (Decimal(0), *self.rules.fines))
        }
        if len(found) > 1:
            self._doubt("lifecycle-fine-unknown", regime=regime.name)

    def _candidates(self, regime: Regime, aspect: Aspect) -> tuple[str | None, ...]:
        """The authority's class; else the suggested ones, else all that there are."""
        case = self.case
        if not _asks(regime, "gravity"):
            return (case.gravity,)
        if case.gravity in regime.classes or (aspect != "period" and case.gravity in CLASSES):
            return (case.gravity,)
        if case.gravity is not None:
            self._doubt("lifecycle-class-unknown", given=case.gravity, regime=regime.name)
            return regime.classes
        found = suggested(kinds=case.kinds, procedure=case.procedure, record_type=case.record_type)
        fitting = tuple(one for one in found.candidates if one in regime.classes)
        if aspect == "period":
            self._doubt(
                "lifecycle-class-suggested",
                classes=", ".join(fitting or regime.classes),
                regime=regime.name,
            )
        return fitting or regime.classes
