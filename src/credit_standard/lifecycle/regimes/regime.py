"""制度: a regime as a value: where it applies, since when, and what it says on each aspect."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from attrs import evolve, field, frozen

from credit_standard.findings import Bilingual, Source
from credit_standard.language import Expression
from credit_standard.language.tables import DecisionTable, Period, Row

Aspect = Literal["published", "period", "repair", "sharing", "storage", "deadlines"]
ASPECTS: tuple[Aspect, ...] = ("published", "period", "repair", "sharing", "storage", "deadlines")
RANKS = ("policy", "rule", "local-regulation", "administrative-regulation", "law")
"""From the lowest. A policy paper is never chosen where anything else applies (立法法)."""


@frozen(kw_only=True)
class RegimeTerm:
    """What a row says.

    Attributes:
        class_: the class for which it is said; empty for all.
        published: `yes`, `no` or `in-principle-not`.
        min_months, max_months: None where it says none.
        start: the word for what starts the clock.
        start_verified: whether that was read.
        or_from: the word for a later date from which it counts instead, where the record has one.
        early_stop: whether a repair may end it before the maximum.
        extends_to: a date of the record until which it goes on, where that is later.
        until_corrected: it goes on until the ground is gone.
        past_maximum: `while-uncorrected`: what is stated uncorrected goes on after the maximum of any regime.
        clocks: that end.
        ends_with: the clock with which they end.
        not_while_listed: it does not end while the subject is on a list.
        end: what becomes of the record then.
        conditions, papers, decided_by, effects: of a repair.
        step, after, working_days, days, months, from_day, to_day, by: of a deadline.
    """

    class_: str = ""
    published: str = "yes"
    min_months: int | None = None
    max_months: int | None = None
    start: str = ""
    start_verified: bool = True
    or_from: str = ""
    early_stop: bool = True
    extends_to: str = ""
    until_corrected: bool = False
    past_maximum: str = ""
    clocks: tuple[str, ...] = ()
    ends_with: str = ""
    not_while_listed: bool = False
    end: str = ""
    conditions: tuple[str, ...] = ()
    papers: int | None = None
    decided_by: str = ""
    effects: tuple[str, ...] = ()
    step: str = ""
    after: str = ""
    working_days: int | None = None
    days: int | None = None
    months: int | None = None
    from_day: str = ""
    to_day: str = ""
    by: str = ""


@frozen(kw_only=True, slots=False, eq=False)
class Regime:
    """A regime.

    Attributes:
        name: as people and programs call it: `ndrc-36`.
        title: of the document.
        document: as `laws.toml` has it.
        rank: what kind of law it is.
        in_force: the days on which it is law.
        in_force_source: where that is laid down.
        reaches_back: whether it applies to records from before: `yes`, `no`, or `unread`.
        replaces: regimes that give way where both apply.
        beside: regimes that hold with it on one aspect, of which it was not read which one prevails.
        classes: that it knows.
        scope, scope_source: to what it applies.
        last_day: `eve` or `same-day`.
        counting_source: of that.
        tables: by aspect.
    """

    name: str
    title: Bilingual
    document: str
    rank: str
    in_force: Period
    in_force_source: Source
    reaches_back: str
    replaces: tuple[str, ...]
    beside: tuple[str, ...]
    classes: tuple[str, ...]
    scope: Expression = field(repr=False)
    scope_source: Source
    last_day: str
    counting_source: Source
    tables: Mapping[Aspect, DecisionTable[RegimeTerm]] = field(repr=False)

    def rows(self, aspect: Aspect) -> tuple[Row[RegimeTerm], ...]:
        """What the regime says of an aspect, row by row, each with its source; none where it says nothing."""
        table = self.tables.get(aspect)
        return () if table is None else table.rows

    @cached_property
    def verified_tables(self) -> dict[Aspect, DecisionTable[RegimeTerm]]:
        """The same tables without the rows that were recalled and not read.

        What keeps a record from being published stays: in doubt nothing is published.
        """
        return {aspect: _verified(table) for aspect, table in self.tables.items()}

    @property
    def national(self) -> bool:
        return self.rank != "local-regulation"


def is_verified(row: Row[Any]) -> bool:
    return row.source is not None and row.source.verified


def _verified(table: DecisionTable[RegimeTerm]) -> DecisionTable[RegimeTerm]:
    rows = [row for row in table.rows if is_verified(row) or row.then.published != "yes"]
    names = {row.name for row in rows}
    kept = tuple(evolve(row, overrides=tuple(one for one in row.overrides if one in names)) for row in rows)
    return evolve(table, rows=kept)
