"""决定规则: a rule of decisions as a value: from facts, points and grade of a subject to what follows for it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

from credit_standard.decisions.rule.base_list import TAKES_RIGHTS, measure_class
from credit_standard.language import ValueType

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual, Source
    from credit_standard.language.tables import DecisionTable, Period
    from credit_standard.layers import LayeredStandard
    from credit_standard.scoring.card import Card, Disputed, Fact

Kind = Literal["access", "measures", "classification"]
Power = Literal["public", "market"]
POINTS, GRADE = "points", "grade"
REFERRED = "referred"
_RESTRICTING_RESULTS = frozenset({"refused", "conditional"})
_LOW_CLASSES = frozenset({"C", "D"})


@frozen(kw_only=True)
class Outcome:
    """结果: what a row brings.

    Attributes:
        result: of a rule of access: code of `decision-result`.
        supervision_class: of a classification: code of `supervision-class`.
        punishment: of a rule of measures: code of `punishment-measure-item`; or
        incentive: code of `incentive-measure`.
        kind: of a measure: 行政性, 司法性, 市场性, 社会性 (`measure-kind`).
        months: for how long; None where it lasts as its ground does, or has no end of its own.
        while_ground: it lasts as long as its ground.
        conditions: under which access is given.
        basis: the laws on which it rests.
    """

    result: str | None = None
    supervision_class: str | None = None
    punishment: str | None = None
    incentive: str | None = None
    kind: str | None = None
    months: int | None = None
    while_ground: bool = False
    conditions: Bilingual | None = None
    basis: tuple[Source, ...] = ()

    @property
    def code(self) -> str:
        """What it says, as a code: two outcomes that say the same have the same."""
        return self.result or self.supervision_class or self.punishment or self.incentive or ""

    @property
    def restricts(self) -> bool:
        """Whether it is to the disadvantage of the subject."""
        return (
            self.punishment is not None
            or self.result in _RESTRICTING_RESULTS
            or self.supervision_class in _LOW_CLASSES
        )

    def takes_rights(self, power: Power) -> bool:
        """Whether it takes away a right or adds a duty: what must never rest on points or a grade.

        Refusing access, or giving it under conditions, is that where public power is used; a measure that only a layer
        names is taken to be.
        """
        if self.punishment is not None:
            return measure_class(self.punishment) in {TAKES_RIGHTS, None}
        return power == "public" and self.result in _RESTRICTING_RESULTS


@frozen(kw_only=True, eq=False, slots=False)
class DecisionRule:
    """决定规则.

    Attributes:
        name, version, title, note, source: which rule it is, and where it is laid down.
        kind: 准入, 奖惩措施 or 分类监管.
        power: whether public power is used, or who decides is a party of the market.
        matter: to what access is given; of a rule of access.
        subjects: groups of subjects that it is for.
        card: by which points and grade are made; None where it asks for none.
        disputed: whether a record counts while an objection is open.
        in_force: days on which it may be used.
        facts: by name.
        table: over the facts, `points` and `grade`; several rows may apply at once.
        standard: with the layers under which it was read.
        digest: SHA-256 of all that it says.
    """

    name: str
    version: str
    kind: Kind
    power: Power
    title: Bilingual
    note: Bilingual
    matter: Bilingual | None
    source: Source
    subjects: tuple[str, ...]
    card: Card | None = field(default=None, repr=False)
    disputed: Disputed
    in_force: Period
    facts: Mapping[str, Fact] = field(factory=dict, repr=False)
    table: DecisionTable[Outcome] = field(repr=False)
    standard: LayeredStandard = field(repr=False)
    digest: str

    @property
    def is_of_persons(self) -> bool:
        return "person" in self.subjects

    @cached_property
    def facts_by_record(self) -> dict[str, tuple[Fact, ...]]:
        """The facts that ask records of each type."""
        found: dict[str, tuple[Fact, ...]] = {}
        for one in self.facts.values():
            found[one.declaration.name] = (*found.get(one.declaration.name, ()), one)
        return found

    @property
    def is_total(self) -> bool:
        """Whether it has an answer for every subject: measures may be none."""
        return self.kind != "measures"


def score_inputs(card: Card) -> dict[str, ValueType]:
    """The types of points and grade in conditions."""
    from credit_standard import codes

    return {
        POINTS: card.points_type,
        GRADE: ValueType("code", codes=codes.get(card.scale.name)),
    }
