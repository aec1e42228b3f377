"""决策表: rows, what they are asked of one record, and what they answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from attrs import evolve, field, frozen

from credit_standard.language.nodes import Expression, field_names
from credit_standard.language.problems import TableError
from credit_standard.language.python import RecordCells, to_function
from credit_standard.language.tables.answers import DAY, Answer, State
from credit_standard.language.tables.row import ALWAYS, Period, Row
from credit_standard.language.uncached import Uncached
from credit_standard.language.value_types import ValueType

if TYPE_CHECKING:
    from collections.abc import Callable


__all__ = ["ALWAYS", "DecisionTable", "Period", "Row"]
T = TypeVar("T")


@frozen(kw_only=True, slots=False)
class DecisionTable(Uncached, Generic[T]):
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
            raise TableError("row-twice", table=self.name, name=repr(name))
        for row in self.rows:
            for other in row.overrides:
                if other not in names:
                    said = {"table": self.name, "name": repr(row.name), "other": repr(other)}
                    raise TableError("overrides-no-row", **said)

    def over(self, types: Mapping[str, ValueType]) -> DecisionTable[T]:
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
    def tests(self) -> tuple[Callable[[RecordCells], bool | None], ...]:
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

    def answer(self, cells: RecordCells, day: date | None = None) -> Answer[T]:
        """What the table says of one record on a day; the day may be missing where no row has a period."""
        applying: list[Row[T]] = []
        undecided: list[Row[T]] = []
        missing: dict[str, None] = {}
        values, present = cells.values, cells.present
        invalid = [name for name in self.asked_of_all if name in present and values.get(name) is None]
        if not invalid and not self.is_dated:  # by far the most
            applying = [row for row, test in zip(self.rows, self.tests, strict=True) if test(cells) is True]
            return self._answered(applying, [], {})
        for row, test, asked in zip(self.rows, self.tests, self.asked, strict=True):
            unknown = [name for name in asked if name in invalid] if invalid else []
            if row.valid.is_limited and day is None:
                unknown.append(DAY)
            elif day is not None and not row.valid.holds(day):
                continue
            if unknown:
                undecided.append(row)
                missing |= dict.fromkeys(unknown)
            elif test(cells) is True:
                applying.append(row)
        return self._answered(applying, undecided, missing)

    def _answered(
        self, applying: list[Row[T]], undecided: list[Row[T]], missing: dict[str, None]
    ) -> Answer[T]:
        given_way = {name for row in applying for name in row.overrides}
        if given_way:
            applying = [row for row in applying if row.name not in given_way]
            undecided = [row for row in undecided if row.name not in given_way]
        if undecided:
            state: State = "undecided"
        elif not applying:
            state = "nothing"
        else:
            state = "conflict" if self.hit == "unique" and len(applying) > 1 else "applies"
        return Answer(
            state=state,
            rows=tuple(applying),
            undecided=tuple(undecided),
            missing=tuple(missing) if undecided else (),
            otherwise=self.otherwise,
        )
