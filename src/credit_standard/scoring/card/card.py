"""评分卡: a scorecard as a value: from records to points, from points to a grade.

Points are whole numbers of the card's unit everywhere inside: with a unit of 0.1, `24` is 2.4 points. Weights and
shares are worked into them when a card is read, so nothing is rounded later but what a factor or a remedy says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from credit_standard.findings import Bilingual, Source
from credit_standard.grades import Scale
from credit_standard.language import ValueType
from credit_standard.language.tables import DecisionTable, Period
from credit_standard.scoring.card.effects import NO_LIMITS, PointLimits
from credit_standard.scoring.card.indicators import REPRESENTATIVE, Fact, Group, Indicator

if TYPE_CHECKING:
    from credit_standard.lifecycle.regimes.rules import Rules
    from credit_standard.scoring.score import Score

Disputed = Literal["counts", "waits"]
POINTS, MEMBERS = "points", "members"


@frozen(kw_only=True)
class Grading:
    """评定: a grade, or that there is none."""

    grade: str | None


@frozen(kw_only=True, eq=False)
class Collective:
    """集体评定: the grade of a village or group, by the shares of its members' grades.

    Attributes:
        scale: of the group.
        table: over `members`, their number, and `share_…`, in per cent, cut off after two decimals.
        shares: the input of each grade.
    """

    scale: Scale = field(repr=False)
    table: DecisionTable[Grading] = field(repr=False)
    shares: Mapping[str, str]


@frozen(kw_only=True, eq=False, slots=False)
class Card:
    """评分卡.

    Attributes:
        name: of the card; versions of one card have the same.
        version: which of them.
        title: in both languages.
        note: what it is and is not.
        source: where it is laid down.
        in_force: the days of rating for which it is law, or made.
        subjects: groups of subjects that it is for.
        unit: of points: 1, 0.1 …
        limits: of the score.
        scale: of its grades.
        disputed: whether a record counts while an objection is open.
        start: points at the beginning, over the facts.
        facts, groups, indicators: by name, in the order of the card.
        grades: over `points` and the facts.
        collective: how members' grades make that of their group; None where they do not.
        digest: SHA-256 of all that it says.
        versions: where it stands for all versions of its name: the day of rating says which of them counts.
    """

    name: str
    version: str
    title: Bilingual
    note: Bilingual
    source: Source
    in_force: Period
    subjects: tuple[str, ...]
    unit: Decimal
    limits: PointLimits = NO_LIMITS
    scale: Scale = field(repr=False)
    disputed: Disputed
    start: DecisionTable[int] = field(repr=False)
    facts: Mapping[str, Fact] = field(factory=dict, repr=False)
    groups: Mapping[str, Group] = field(factory=dict, repr=False)
    indicators: Mapping[str, Indicator] = field(factory=dict, repr=False)
    grades: DecisionTable[Grading] = field(repr=False)
    collective: Collective | None = field(default=None, repr=False)
    digest: str
    versions: tuple[Card, ...] = field(default=(), repr=False)

    def on(self, day: date) -> Card:
        """The version that holds on a day of rating, where no version was asked for; else the card itself.

        On a day on which none holds it is the last one that had begun, and before all of them the first.
        """
        if not self.versions:
            return self
        in_order = sorted(self.versions, key=lambda one: one.in_force.first or date.min)
        begun = [one for one in in_order if one.in_force.first is None or one.in_force.first <= day]
        return begun[-1] if begun else in_order[0]

    def evaluate(
        self,
        records: Iterable[object],
        *,
        as_of: date,
        subject: str | None = None,
        rules: Rules | None = None,
    ) -> Score:
        """The score of one subject on a day; see `evaluation.evaluating`."""
        from credit_standard.lifecycle.regimes.rules import NATIONAL
        from credit_standard.scoring.evaluation.evaluating import evaluate

        return evaluate(self, records, as_of=as_of, subject=subject, rules=rules or NATIONAL)

    @cached_property
    def records(self) -> dict[str, tuple[Indicator | Fact, ...]]:
        """What asks records of each type."""
        found: dict[str, tuple[Indicator | Fact, ...]] = {}
        asking: tuple[Indicator | Fact, ...] = (*self.indicators.values(), *self.facts.values())
        for one in asking:
            name = one.declaration.name
            found[name] = (*found.get(name, ()), one)
        return found

    def to_json(self) -> dict[str, Any]:
        """Which card it is, as every output names it (`CardJson`); what it says is `cards --format json`."""
        return {
            "name": self.name,
            "version": self.version,
            "sha256": self.digest,
            "verified": self.source.verified,
        }

    def takes_from_others(self, record: str) -> bool:
        """Whether records of a type count for others than their subject: who represented it, or was represented."""
        asking = self.records.get(record, ())
        return any(isinstance(one, Indicator) and one.is_of_others for one in asking)

    @cached_property
    def from_representatives(self) -> frozenset[str]:
        """The record types that count for organisations which their subject represented."""
        return frozenset(one.record for one in self.indicators.values() if one.of == REPRESENTATIVE)

    @cached_property
    def places(self) -> int:
        """Decimals of the unit."""
        exponent = self.unit.as_tuple().exponent
        assert isinstance(exponent, int)  # noqa: S101 - the unit is finite
        return -exponent

    def value(self, points: int) -> Decimal:
        """Units as points."""
        return (points * self.unit).quantize(self.unit)

    @cached_property
    def points_type(self) -> ValueType:
        """The type of `points` in conditions: its steps and bounds are those of the score."""
        low, high = (
            None if one is None else int(self.value(one))
            for one in (self.limits.at_least, self.limits.at_most)
        )
        return ValueType("amount", digits=18, places=self.places, minimum=low, maximum=high)
