"""待查名称: the rows beside which names of the register will stand; of each table and code the first, as listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.register.registered import PERSONS

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.validation.across.columns import Columns

AT_MOST = 1_000
"""Rows of one code in one table, and different names of one call; each costs a comparison with the whole register."""


@frozen
class NamedRows:
    """The subjects of a batch.

    Attributes:
        columns: of the table.
        values: typed columns of the batch.
        numbers: hash of the number of each subject.
    """

    columns: Columns
    values: pl.DataFrame = field(repr=False)
    numbers: NDArray[np.uint64] = field(repr=False)


@frozen
class AskedRow:
    """A row beside which names will stand.

    Attributes:
        row: its number.
        name: of its subject.
        number: hash of the number under which the register has the subject.
        personal: it is about a person, or a business of one.
    """

    row: int
    name: str = field(repr=False)
    number: int = field(repr=False)
    personal: bool


@define
class Asked:
    """The first rows of a table, in whatever order they come."""

    limit: int
    rows: list[AskedRow] = field(init=False, factory=list)

    @classmethod
    def of(cls, listed: int | None) -> Asked:
        """As many as are listed."""
        return cls(AT_MOST if listed is None else min(listed, AT_MOST))

    @property
    def full(self) -> bool:
        return len(self.rows) == self.limit

    def add(self, subjects: NamedRows, rows: NDArray[np.int64], at: NDArray[np.int64]) -> None:
        """Take in rows of a batch.

        Args:
            subjects: of the whole batch.
            rows: numbers in the table of the rows to be taken in, in order.
            at: their positions in the batch.
        """
        name = subjects.columns.name
        if name is None or (self.full and (not self.rows or rows[0] > self.rows[-1].row)):
            return
        named = subjects.values[name].is_not_null().to_numpy()[at].nonzero()[0][: self.limit]
        some = subjects.values[at[named]]
        personal = some.select(personal=_are_personal(subjects.columns))["personal"]
        numbers = subjects.numbers[at[named]].tolist()
        self.take(map(AskedRow, rows[named].tolist(), some[name], numbers, personal))

    def take(self, rows: Iterable[AskedRow]) -> None:
        self.rows = sorted([*self.rows, *rows], key=lambda one: one.row)[: self.limit]


def _are_personal(columns: Columns) -> pl.Expr:
    import polars as pl

    if columns.plan.binding.declaration.subjects == ("person",):
        return pl.repeat(value=True, n=pl.len())
    kinds = [columns.field_of(concept) for concept in ("subject-kind", "subject-category")]
    of_persons = [
        pl.col(name).is_in(sorted(PERSONS)).fill_null(value=False) for name in kinds if name is not None
    ]
    return pl.any_horizontal(pl.repeat(value=False, n=pl.len()), *of_persons)
