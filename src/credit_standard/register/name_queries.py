"""名称查询: the rows beside which names of the register will stand; of each table and code the first, as listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.register.registered import NAMED_AFTER_PERSONS
from credit_standard.validation.comparison.subject_fields import KINDS, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.validation.comparison.subject_fields import SubjectColumns

AT_MOST = 1_000
"""Rows of one code in one table, and different names of one call; each costs a comparison with the whole register."""


@frozen
class NamedRows:
    """The subjects of a batch.

    Attributes:
        fields: of the table that concern its subjects.
        values: typed columns of the batch.
        numbers: hash of the number of each subject.
    """

    fields: SubjectColumns
    values: pl.DataFrame = field(repr=False)
    numbers: NDArray[np.uint64] = field(repr=False)


@frozen
class NameQuery:
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
class NameQueries:
    """The first rows of a table, in whatever order they come."""

    limit: int
    rows: list[NameQuery] = field(init=False, factory=list)

    @classmethod
    def of(cls, listed: int | None) -> NameQueries:
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
        name = subjects.fields.name
        if name is None or (self.full and (not self.rows or rows[0] > self.rows[-1].row)):
            return
        named = subjects.values[name].is_not_null().to_numpy()[at].nonzero()[0][: self.limit]
        some = subjects.values[at[named]]
        personal = some.select(personal=_are_personal(subjects.fields))["personal"]
        numbers = subjects.numbers[at[named]].tolist()
        self.take(map(NameQuery, rows[named].tolist(), some[name], numbers, personal))

    def take(self, rows: Iterable[NameQuery]) -> None:
        self.rows = sorted([*self.rows, *rows], key=lambda one: one.row)[: self.limit]


def _are_personal(fields: SubjectColumns) -> pl.Expr:
    import polars as pl

    if fields.declaration.subjects == (PERSON,):
        return pl.repeat(value=True, n=pl.len())
    names = (fields.of(concept) for concept in KINDS)
    of_persons = (
        pl.col(name).is_in(sorted(NAMED_AFTER_PERSONS)).fill_null(value=False)
        for name in names
        if name is not None
    )
    return pl.any_horizontal(pl.repeat(value=False, n=pl.len()), *of_persons)
