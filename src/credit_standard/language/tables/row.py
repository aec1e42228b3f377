"""决策表的行: a period and a row, as declarations and data files write them down."""

from __future__ import annotations

from datetime import date
from typing import Generic, TypeVar

from attrs import field, frozen

from credit_standard.findings import Source
from credit_standard.language.nodes import Expression, value_names
from credit_standard.language.problems import TableError

T = TypeVar("T")


@frozen
class Period:
    """有效期: the days on which something holds, both ends included; None is no end."""

    first: date | None = None
    last: date | None = None

    def __attrs_post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.last < self.first:
            raise TableError("period-ends-before", first=self.first.isoformat(), last=self.last.isoformat())

    def holds(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    @property
    def is_limited(self) -> bool:
        return self.first is not None or self.last is not None


ALWAYS = Period()


@frozen
class Row(Generic[T]):
    """One row: where the condition is true on a day of the period, the consequence holds.

    Attributes:
        name: kebab-case, given once in its table.
        when: the condition; None where there is none.
        then: the consequence: a code, audiences, points, a clock, a verdict …
        valid: the days on which the row is law.
        source: where it is laid down.
        overrides: rows of the same table that give way where both apply.
    """

    name: str
    when: Expression | None = field(default=None, kw_only=True)
    then: T = field(kw_only=True)
    valid: Period = field(default=ALWAYS, kw_only=True)
    source: Source | None = field(default=None, kw_only=True)
    overrides: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def values(self) -> tuple[str, ...]:
        """Inputs of which an invalid one leaves the row undecided."""
        return () if self.when is None else value_names(self.when)
