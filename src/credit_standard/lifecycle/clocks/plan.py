"""时限方案: what the regimes say of a case, before any date of the record is put in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import field, frozen

from credit_standard.findings import Finding, Source, entry, finding
from credit_standard.language.tables import Row
from credit_standard.lifecycle.regimes.regime import Regime, RegimeTerm
from credit_standard.lifecycle.wording import in_words

PUBLICATION = "publication"
"""The step that is owed until a decision is published."""


@frozen
class Doubt:
    """What is in doubt: a finding of the catalogue, and what it says besides.

    Attributes:
        name: of the finding.
        withholds: whether nothing is published because of it.
        params: what the message says.
    """

    name: str
    withholds: bool = False
    params: tuple[tuple[str, str | int], ...] = ()

    @property
    def finding(self) -> Finding:
        return finding(entry(self.name), **in_words(self.params))


@frozen
class ApplyingRow:
    """A row of a regime that applies.

    Attributes:
        regime, row: which.
        floor: the first day on which it can apply: its regime came later than the record.
    """

    regime: Regime
    row: Row[RegimeTerm]
    floor: date | None = None

    @property
    def term(self) -> RegimeTerm:
        return self.row.then

    @property
    def source(self) -> Source:
        assert self.row.source is not None, "every row of a regime has one"  # noqa: S101
        return self.row.source

    @property
    def verified(self) -> bool:
        return self.source.verified and self.term.start_verified

    @property
    def key(self) -> str:
        """`ndrc-36/general`."""
        return f"{self.regime.name}/{self.row.name}"


@frozen
class RepairTerms:
    """What a repair takes and brings: its conditions, who decides it, its effects."""

    needed: tuple[str, ...]
    decided_by: tuple[str, ...]
    effects: tuple[str, ...]


def repair_terms(rules: Iterable[ApplyingRow]) -> RepairTerms:
    """What some rows say together."""
    rows = [one.term for one in rules]
    return RepairTerms(
        tuple(dict.fromkeys(name for one in rows for name in one.conditions)),
        tuple(dict.fromkeys(one.decided_by for one in rows)),
        tuple(dict.fromkeys(name for one in rows for name in one.effects)),
    )


@frozen(kw_only=True)
class ClockPlan:
    """What the regimes say of a case.

    Attributes:
        published: `yes`, `no` or `in-principle-not`.
        published_by: the row that says so, where it is not `yes`.
        stops_later: rows of later regimes under which it is not published at all.
        periods: of publicity; all are computed, the earliest end and the earliest repair count.
        limits: of sharing, use and publicity by other regimes.
        storage: until when it is kept.
        repair: conditions.
        doubts: what is in doubt, whatever the day.
        is_limited: whether publicity has to end one day: the record is adverse.
        terms: of a repair, by the day from which they hold.
        industry_rule: the row under which what is stated uncorrected stays public past every maximum.
        openings: the rows that open repair: under the regimes of the record's day, or later under one that came since.
        publication_is_due: whether a decision has to be published within some time.
        tied: by clock the row with which it ends when publicity does.
    """

    published: str
    published_by: ApplyingRow | None
    stops_later: tuple[ApplyingRow, ...]
    periods: tuple[ApplyingRow, ...]
    limits: tuple[ApplyingRow, ...]
    storage: tuple[ApplyingRow, ...]
    repair: tuple[ApplyingRow, ...]
    doubts: tuple[Doubt, ...]
    is_limited: bool

    terms: tuple[tuple[date, RepairTerms], ...] = field(init=False)
    industry_rule: ApplyingRow | None = field(init=False)
    openings: tuple[ApplyingRow, ...] = field(init=False)
    publication_is_due: bool = field(init=False)
    tied: dict[str, ApplyingRow] = field(init=False, hash=False)

    @terms.default
    def _terms(self) -> tuple[tuple[date, RepairTerms], ...]:
        """What a regime that comes later asks counts from its first day; where it is the only one, at once."""
        floors = sorted({one.floor or date.min for one in self.repair}) or [date.min]
        days = (date.min, *floors[1:])
        return tuple(
            (day, repair_terms(one for one in self.repair if (one.floor or date.min) <= max(day, floors[0])))
            for day in days
        )

    def terms_on(self, day: date) -> RepairTerms:
        """What a repair takes and brings on a day."""
        return next(terms for since, terms in reversed(self.terms) if since <= day)

    @industry_rule.default
    def _industry_rule(self) -> ApplyingRow | None:
        return next((one for one in self.periods if one.term.past_maximum and one.floor is None), None)

    @openings.default
    def _openings(self) -> tuple[ApplyingRow, ...]:
        now = [rule for rule in self.periods if rule.floor is None]
        later = [rule for rule in self.periods if rule.floor is not None]
        if any(not rule.term.early_stop for rule in now):
            now = []
        return (*_opening(now), *_opening(later))

    @publication_is_due.default
    def _publication_is_due(self) -> bool:
        steps = {row.then.step for one in self.periods for row in one.regime.rows("deadlines")}
        return self.published == "yes" and PUBLICATION in steps

    @tied.default
    def _tied(self) -> dict[str, ApplyingRow]:
        ends = [one for one in self.limits if one.term.ends_with == "publicity"]
        return {clock: one for one in reversed(ends) for clock in one.term.clocks}

    @property
    def rules(self) -> tuple[ApplyingRow, ...]:
        first = () if self.published_by is None else (self.published_by,)
        return (*first, *self.periods, *self.limits, *self.storage)


def _opening(rules: list[ApplyingRow]) -> list[ApplyingRow]:
    """Rows of one time that open repair. One that says no minimum gives way to those that do."""
    held = [rule for rule in rules if rule.term.early_stop]
    return [rule for rule in held if rule.term.min_months is not None] or held
