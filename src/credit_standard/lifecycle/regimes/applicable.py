"""适用的制度: the regimes that count, as a value, and what follows from all of them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings.near import near, require_name
from credit_standard.language.nodes import Call, Compare, Const, FieldReference
from credit_standard.lifecycle.regimes.reading import shipped_names, shipped_regime
from credit_standard.working_days import NATIONAL as WORKING_DAYS
from credit_standard.working_days import Calendar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from credit_standard.language.tables import DecisionTable
    from credit_standard.lifecycle.regimes.regime import Aspect, Regime, RegimeTerm

PLATFORM, AGENCY = "platform", "credit-reporting-agency"
EVERY = "*"


@frozen(eq=False, slots=False)
class Rules:
    """The regimes that count.

    Attributes:
        regimes: in the order of their names, one's own after those of this package.
        unverified: names of regimes whose unverified rows are used; `*` is all.
        holder: `platform` of public credit, or `credit-reporting-agency`.
        territory: region code of the holder; without it that of the providing unit counts.
        calendar: of working days.
    """

    regimes: tuple[Regime, ...]
    unverified: frozenset[str] = frozenset()
    holder: str = PLATFORM
    territory: str = ""
    calendar: Calendar = field(default=WORKING_DAYS, repr=False)

    @cached_property
    def by_name(self) -> dict[str, Regime]:
        return {one.name: one for one in self.regimes}

    def regime(self, name: str) -> Regime:
        """The regime of this name.

        Raises:
            ValueError: there is none; names those that are near.
        """
        require_name(name, "a regime", "ndrc-36")
        if name not in self.by_name:
            raise ValueError(f"there is no regime {name!r}; near names: {near(name, tuple(self.by_name))}")
        return self.by_name[name]

    def uses_unverified(self, name: str) -> bool:
        """Whether what a regime says unread is used: where a user named it."""
        return EVERY in self.unverified or name in self.unverified

    def tables(self, regime: Regime) -> Mapping[Aspect, DecisionTable[RegimeTerm]]:
        """What a regime says, as far as it may be used."""
        return regime.tables if self.uses_unverified(regime.name) else regime.verified_tables

    @cached_property
    def cuts(self) -> tuple[date, ...]:
        """Days on which a regime or a row of one begins, or no longer holds."""
        found: set[date] = set()
        for regime in self.regimes:
            rows = (row for table in regime.tables.values() for row in table.rows)
            for one in (regime.in_force, *(row.valid for row in rows)):
                if one.first is not None:
                    found.add(one.first)
                if one.last is not None:
                    found.add(one.last + timedelta(days=1))
        return tuple(sorted(found))

    @cached_property
    def fines(self) -> tuple[Decimal, ...]:
        """Amounts with which a condition compares the fine for one offence."""
        return tuple(sorted(set(self._constants("fine_for_one"))))

    @cached_property
    def territory_digits(self) -> int:
        """How many digits of a region code any condition asks for."""
        nodes = (
            node
            for regime in self.regimes
            for one in (regime.scope, *(c for table in regime.tables.values() for c in table.conditions()))
            for node in one.nodes()
        )
        return max(
            (
                len(str(node.arguments[1].value))  # type: ignore[attr-defined]  # the prefix is a constant
                for node in nodes
                if isinstance(node, Call) and node.function == "starts_with"
            ),
            default=6,
        )

    def _constants(self, name: str) -> Iterator[Decimal]:
        for regime in self.regimes:
            for table in regime.tables.values():
                for condition in table.conditions():
                    for node in condition.nodes():
                        match node:
                            case Compare(left=FieldReference(name=one), right=Const(value=value)) if (
                                one == name
                            ):
                                yield Decimal(value)  # type: ignore[arg-type]  # a number, as types were checked


NATIONAL = Rules(tuple(shipped_regime(name) for name in shipped_names()))
"""Every regime of this package, what was read of it; held by a platform of public credit."""
