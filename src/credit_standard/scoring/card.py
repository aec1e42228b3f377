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
from credit_standard.language.tables import Period, Table
from credit_standard.lifecycle.months import OPEN_END, after, next_day
from credit_standard.model import Declaration

if TYPE_CHECKING:
    from credit_standard.lifecycle.regimes.rules import Rules
    from credit_standard.scoring.score import Score

Disputed = Literal["counts", "waits"]
Of = Literal["subject", "represented-organisation"]
SUBJECT, REPRESENTED = "subject", "represented-organisation"
CORRECTION_DAYS, CORRECTION_YEARS = "correction_days", "correction_years"
POINTS, MEMBERS = "points", "members"


@frozen(kw_only=True)
class Limits:
    """上下限: no more and no fewer points than these; None where there is no limit."""

    at_least: int | None = None
    at_most: int | None = None

    def clamp(self, points: int) -> int:
        if self.at_most is not None and points > self.at_most:
            return self.at_most
        return self.at_least if self.at_least is not None and points < self.at_least else points


NO_LIMITS = Limits()


@frozen(kw_only=True)
class Validity:
    """有效期: on which days an event counts.

    Attributes:
        start: the field from whose day it counts; None: the day of the event.
        months: for how long; the day of the same number is the first on which it no longer counts.
        through: the field with the last day on which it counts.
        until: the field with the first day on which it no longer counts.
        years_after: it counts in this calendar year after its own, and in no other.
    """

    start: str | None = None
    months: int | None = None
    through: str | None = None
    until: str | None = None
    years_after: int | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(one for one in (self.start, self.through, self.until) if one is not None)

    def days(self, day: date, values: Mapping[str, Any]) -> tuple[date, date | None] | None:
        """The first day, and the first one on which it no longer counts; None where the start is not known."""
        if self.years_after is not None:
            year = day.year + self.years_after
            return date(year, 1, 1), date(year + 1, 1, 1)
        first = day if self.start is None else values.get(self.start)
        if first is None:
            return None
        ends = [] if self.months is None else [after(first, self.months)]
        last = None if self.through is None else values.get(self.through)
        ends += [] if last is None or last >= OPEN_END else [next_day(last)]
        end = None if self.until is None else values.get(self.until)
        ends += [] if end is None else [end]
        return first, min(ends, default=None)


@frozen(kw_only=True)
class Each:
    """按量计分: so many points for every full unit of an amount, a number or a count of days.

    Attributes:
        input: the field, or an input of the indicator.
        unit: what a unit is.
        points: for each.
        above: what lies below or at it is not counted.
        up_to: what lies above it is not counted.
        limits: of what one event comes to.
    """

    input: str
    unit: Decimal
    points: int
    above: Decimal = Decimal(0)
    up_to: Decimal | None = None
    limits: Limits = NO_LIMITS

    def of(self, value: Decimal | int) -> int:
        counted = value if self.up_to is None or value < self.up_to else self.up_to
        units = int((Decimal(counted) - self.above) // self.unit) if counted > self.above else 0
        return self.limits.clamp(units * self.points)


@frozen(kw_only=True)
class Effect:
    """后果: what a row of an indicator brings.

    Attributes:
        points: fixed.
        each: by quantity, besides.
        judge: a grade that is given whatever the points are.
        forbid: grades that are not given.
        valid: on which days; None: as the indicator says.
    """

    points: int = 0
    each: Each | None = None
    judge: str | None = None
    forbid: tuple[str, ...] = ()
    valid: Validity | None = None


@frozen(kw_only=True)
class Remedy:
    """修复: what a correction brings.

    Attributes:
        back: so many per cent of the points come back.
        points: these stand in the place of the points.
        grade: this grade stands in the place of the one that was given directly.
        lifts: grades that were given directly or forbidden are so no longer.
    """

    back: Decimal | None = None
    points: int | None = None
    grade: str | None = None
    lifts: bool = False


@frozen(kw_only=True)
class Repeats:
    """累犯: the second event and those that follow within some months count more.

    Attributes:
        months: within which an earlier event has to lie.
        factor: of the points.
        same: the field that both have the same; None: any two events of the indicator.
    """

    months: int
    factor: Decimal
    same: str | None = None


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
        of: whose records: the subject's own, or those of an organisation that the subject represented on the day.
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
    table: Table[Effect] = field(repr=False)
    derived: Mapping[str, Derived] = field(factory=dict)
    valid: Validity | None = None
    of: Of = "subject"
    conduct: str | None = None
    weight: Decimal | None = None
    base: int = 0
    limits: Limits = NO_LIMITS
    of_year: Limits = NO_LIMITS
    of_life: Limits = NO_LIMITS
    heaviest_of: str | None = None
    repeats: Repeats | None = None
    remedies: Table[Remedy] | None = field(default=None, repr=False)
    corrected: tuple[str, ...] = ()
    without: int | None = None
    needed: bool = False
    source: Source | None = None

    @property
    def record(self) -> str:
        return self.declaration.name


@frozen(kw_only=True, eq=False)
class Fact:
    """事实: whether there is a record of a type for which a condition holds, on a day on which it counts."""

    name: str
    title: Bilingual
    declaration: Declaration = field(repr=False)
    day: str
    table: Table[Effect] = field(repr=False)
    valid: Validity
    source: Source | None = None

    @property
    def input(self) -> str:
        """How conditions name it."""
        return self.name.replace("-", "_")


@frozen(kw_only=True)
class Group:
    """指标组: indicators whose sum has limits."""

    name: str
    title: Bilingual
    limits: Limits = NO_LIMITS


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

    scale: Scale
    table: Table[Grading] = field(repr=False)
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
    """

    name: str
    version: str
    title: Bilingual
    note: Bilingual
    source: Source
    in_force: Period
    subjects: tuple[str, ...]
    unit: Decimal
    limits: Limits = NO_LIMITS
    scale: Scale
    disputed: Disputed
    start: Table[int] = field(repr=False)
    facts: Mapping[str, Fact] = field(factory=dict, repr=False)
    groups: Mapping[str, Group] = field(factory=dict, repr=False)
    indicators: Mapping[str, Indicator] = field(factory=dict, repr=False)
    grades: Table[Grading] = field(repr=False)
    collective: Collective | None = field(default=None, repr=False)
    digest: str

    def evaluate(
        self,
        records: Iterable[object],
        *,
        as_of: date,
        subject: str | None = None,
        rules: Rules | None = None,
    ) -> Score:
        """The score of one subject on a day; see `evaluating.evaluate`."""
        from credit_standard.lifecycle.regimes.rules import NATIONAL
        from credit_standard.scoring.evaluating import evaluate

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
