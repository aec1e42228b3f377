"""已决定的行: rows of a batch with the decision on each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.disclosure.decision.decision import Disclosed
    from credit_standard.lifecycle.record.record import Record


@frozen(kw_only=True, slots=False)
class DecidedRows:
    """Some rows of a table, decided.

    Attributes:
        rows: numbers of the rows without errors.
        values: typed columns.
        cases, of_row: the decisions that occur, and which is that of each row.
        states: of the rows; what decides about disclosure is that with their histories.
        histories: process records about rows, by position.
    """

    rows: pl.Series
    values: pl.DataFrame = field(repr=False)
    cases: Sequence[Disclosed] = field(repr=False)
    of_row: pl.Series = field(repr=False)
    states: pl.DataFrame = field(repr=False)
    histories: dict[int, list[Record]] = field(repr=False)

    @cached_property
    def is_seen(self) -> pl.Series:
        """Which rows are seen."""
        return self.where(lambda answer: answer.seen)

    def where(self, test: Callable[[Disclosed], bool]) -> pl.Series:
        """Which rows have a decision of which this is true."""
        return self.of_row.is_in([number for number, one in enumerate(self.cases) if test(one)])

    def seen(self) -> DecidedRows:
        """The rows that are seen."""
        there = self.is_seen
        return evolve(
            self, rows=self.rows.filter(there), values=self.values.filter(there),
            of_row=self.of_row.filter(there), states=self.states.filter(there), histories={},
        )  # fmt: skip

    def rows_with(self, name: str, numbers: Sequence[int]) -> list[int]:
        """Rows of some cases in which an item holds anything."""
        if name not in self.values.columns or not numbers:
            return []
        return self.rows.filter(self.of_row.is_in(numbers) & self.values[name].is_not_null()).to_list()
