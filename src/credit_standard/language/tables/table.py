"""决策表的值: period, row and table, as declarations and data files write them down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from attrs import evolve, field, frozen

from credit_standard.findings import Source
from credit_standard.language.nodes import Expression, field_names, value_names
from credit_standard.language.python import Cells, to_function
from credit_standard.language.uncached import Uncached
from credit_standard.language.value_types import ValueType

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.language.tables.answers import Answer

T = TypeVar("T")


@frozen
class Period:
    """有效期: the days on which something holds, both ends included; None is no end."""

    first: date | None = None
    last: date | None = None

    def __attrs_post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.last < self.first:
            raise ValueError(f"a period ends on {self.last}, before it begins on {self.first}")

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


@frozen(kw_only=True, slots=False)
class Table(Uncached, Generic[T]):
    """A decision table.

    Attributes:
        name: for messages.
        rows: in the order in which people read them; the order decides nothing.
        hit: `unique`: one row applies at most, two are a conflict; `collect`: all that apply count.
        otherwise: the consequence where no row applies; None where that is no answer.
        inputs: the types of what the conditions name; a declaration knows those of its fields (`over`).
    """

    name: str = ""
    rows: tuple[Row[T], ...]
    hit: Literal["unique", "collect"] = "unique"
    otherwise: T | None = None
    inputs: Mapping[str, ValueType] = field(factory=dict, repr=False, hash=False)

    def __attrs_post_init__(self) -> None:
        names = [row.name for row in self.rows]
        for name in {one for one in names if names.count(one) > 1}:
            raise ValueError(f"table {self.name}: the row {name!r} stands there twice")
        for row in self.rows:
            for other in row.overrides:
                if other not in names:
                    raise ValueError(f"table {self.name}: {row.name!r} overrides {other!r}, which is no row")

    def over(self, types: Mapping[str, ValueType]) -> Table[T]:
        """The table over inputs of these types; those that it does not name are left out."""
        return evolve(self, inputs={name: types[name] for name in self.named if name in types})

    def conditions(self) -> Iterator[Expression]:
        yield from (row.when for row in self.rows if row.when is not None)

    def outcomes(self) -> Iterator[T]:
        """All that it may say."""
        yield from (row.then for row in self.rows)
        if self.otherwise is not None:
            yield self.otherwise

    @cached_property
    def named(self) -> tuple[str, ...]:
        """Every input that its conditions name."""
        return tuple(dict.fromkeys(name for one in self.conditions() for name in field_names(one)))

    @cached_property
    def is_dated(self) -> bool:
        """Whether the day of the question counts."""
        return any(row.valid.is_limited for row in self.rows)

    @cached_property
    def tests(self) -> tuple[Callable[[Cells], bool | None], ...]:
        """The conditions of the rows, ready to be asked."""
        return tuple(
            (lambda _: True) if row.when is None else to_function(row.when, self.inputs) for row in self.rows
        )

    @cached_property
    def asked(self) -> tuple[tuple[str, ...], ...]:
        """For each row the inputs of which an invalid one leaves it undecided."""
        return tuple(row.values for row in self.rows)

    @cached_property
    def asked_of_all(self) -> frozenset[str]:
        """All of them together."""
        return frozenset(name for names in self.asked for name in names)

    def answer(self, cells: Cells, day: date | None = None) -> Answer[T]:
        """What the table says of one record on a day; the day may be missing where no row has a period."""
        from credit_standard.language.tables.answers import answer

        return answer(self, cells, day)
