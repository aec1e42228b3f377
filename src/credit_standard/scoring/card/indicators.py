"""指标: which records a card asks, and by which conditions: indicators bring points, facts hold or not."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from attrs import field, frozen

from credit_standard.findings import Bilingual, Source
from credit_standard.language.tables import DecisionTable
from credit_standard.model import Declaration
from credit_standard.scoring.card.effects import NO_LIMITS, Effect, PointLimits, Remedy, Repeats, Validity

Of = Literal["subject", "represented-organisation", "legal-representative"]
SUBJECT, REPRESENTED, REPRESENTATIVE = "subject", "represented-organisation", "legal-representative"
CORRECTION_DAYS, CORRECTION_YEARS = "correction_days", "correction_years"


@frozen(kw_only=True)
class Derived:
    """推算的输入: the number of days from one date of the record to another."""

    start: str
    end: str


@frozen(kw_only=True, eq=False)
class Indicator:
    """指标: records of one type, and what they bring.

    Attributes:
        name, title: in the card.
        group: to which it belongs; empty where to none.
        declaration: of the record type.
        day: the field with the day of the event: a date, or a year, which means its last day.
        table: conditions over the fields of a record, and over `derived`.
        valid: on which days its events count; None where each row says so.
        of: whose records: the subject's own, those of an organisation that the subject represented on the day, or those
            of the person who represented the subject then.
        conduct: the field of that day.
        weight: in per cent; worked into the points.
        base: points that it starts with.
        limits, of_year, of_life: of its sum, of the sum of events of a calendar year, and of all that ever counted.
        heaviest_of: of events that have this field the same, only the heaviest counts.
        repeats: how repeated events count.
        remedies: what a correction brings; inputs are the fields, `correction_days` and `correction_years`.
        corrected: the fields that may tell the day of correction, the first that has a value.
        without: points in the place of base and events where there is no data; None: it stays out.
        needed: without data there is no grade.
    """

    name: str
    title: Bilingual
    group: str = ""
    declaration: Declaration = field(repr=False)
    day: str
    table: DecisionTable[Effect] = field(repr=False)
    derived: Mapping[str, Derived] = field(factory=dict)
    valid: Validity | None = None
    of: Of = "subject"
    conduct: str | None = None
    weight: Decimal | None = None
    base: int = 0
    limits: PointLimits = NO_LIMITS
    of_year: PointLimits = NO_LIMITS
    of_life: PointLimits = NO_LIMITS
    heaviest_of: str | None = None
    repeats: Repeats | None = None
    remedies: DecisionTable[Remedy] | None = field(default=None, repr=False)
    corrected: tuple[str, ...] = ()
    without: int | None = None
    needed: bool = False
    source: Source | None = None

    @property
    def record(self) -> str:
        return self.declaration.name

    @property
    def is_of_others(self) -> bool:
        """Whether it takes points from others than the subject: that touches a person, and rests on a law."""
        return self.of != SUBJECT

    @property
    def is_dated(self) -> bool:
        """Whether a condition holds on some days only."""
        return self.table.is_dated or (self.remedies is not None and self.remedies.is_dated)


@frozen(kw_only=True, eq=False)
class Fact:
    """事实: whether there is a record of a type for which a condition holds, on a day on which it counts."""

    name: str
    title: Bilingual
    declaration: Declaration = field(repr=False)
    day: str
    table: DecisionTable[Effect] = field(repr=False)
    valid: Validity
    source: Source | None = None

    @property
    def input(self) -> str:
        """How conditions name it."""
        return self.name.replace("-", "_")

    @property
    def is_dated(self) -> bool:
        """Whether its condition holds on some days only."""
        return self.table.is_dated


@frozen(kw_only=True)
class Group:
    """指标组: indicators whose sum has limits."""

    name: str
    title: Bilingual
    limits: PointLimits = NO_LIMITS
