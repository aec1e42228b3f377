"""一批记录: the rows of a batch, with what accumulators take of them; each is made once, when it is wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.validation.cross_record.names import name_hashes
from credit_standard.validation.cross_record.subject_fields import NAME, HashedKey, hashed_keys
from credit_standard.validation.hashed_rows import SEED, Places, places_of

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.validation.cross_record.listed import Listed


@frozen
class Rows:
    """A batch after its check.

    Attributes:
        table: of the batch.
        batch: the rows as text.
        values: the typed columns.
    """

    table: Listed
    batch: Batch = field(repr=False)
    values: pl.DataFrame = field(repr=False)

    @property
    def empty(self) -> bool:
        """No rows, or the headings are none of ours."""
        return not self.batch.columns.height or not self.table.columns.plan.elements

    @cached_property
    def places(self) -> Places:
        """Where the rows stand."""
        return places_of(self.table.report.id, self.batch)

    @cached_property
    def _taken(self) -> dict[str, NDArray[Any]]:
        """Of each text by which rows are compared the hashes, and where it is: one pass over the batch."""
        expressions = self.table.columns.expressions
        taken = self.values.select(
            *(one.hash(SEED).alias(name) for name, one in expressions.items()),
            *(one.is_not_null().alias(_given(name)) for name, one in expressions.items()),
        )
        return {column.name: column.to_numpy() for column in taken}

    def has(self, *names: str) -> bool:
        """Whether the table has these texts, by their names in `Columns.expressions`."""
        return self.table.columns.expressions.keys() >= set(names)

    def hashes(self, name: str) -> NDArray[np.uint64]:
        """Hashes of a text; where it is not given any number."""
        return self._taken[name]

    def given(self, name: str) -> NDArray[np.bool_]:
        """Rows that have a text."""
        return self._taken[_given(name)]

    @cached_property
    def numbers(self) -> list[HashedKey]:
        """By what the subjects are told from others, the numbers that prove most first."""
        subject = self.table.columns.subject
        if not subject.numbers:
            return []
        return hashed_keys(subject.values(self.values), about_persons=subject.about_persons(self.values))

    @cached_property
    def strongest_numbers(self) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
        """Hashes of the number by which each subject is told best, and rows that have one."""
        import numpy as np

        rows = self.batch.columns.height
        hashes, given = np.zeros(rows, np.uint64), np.zeros(rows, np.bool_)
        for key in self.numbers:
            hashes = np.where(given, hashes, key.hashes)
            given = given | key.given
        return hashes, given

    @cached_property
    def names(self) -> NDArray[np.uint64]:
        """Hashes of the subjects' names in comparable form."""
        return self.comparable_hashes(NAME)

    def comparable_hashes(self, name: str) -> NDArray[np.uint64]:
        """Hashes of names in comparable form."""
        field = self.table.columns.subject.of(name)
        if field is None:
            raise ValueError(f"this table has no {name}; ask `has` first")
        return name_hashes(self.values[field], self.hashes(name))


def _given(name: str) -> str:
    return name + "?"
