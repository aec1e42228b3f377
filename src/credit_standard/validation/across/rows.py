"""一批记录: the rows of a batch, with what several followers take of them; each is made once, when it is asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.validation.across.columns import NAME, ORGANISATION
from credit_standard.validation.across.names import name_hashes
from credit_standard.validation.hashed_rows import SEED, Places, places_of

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.validation.across.listed import Listed

PERSON = "person!"


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
        columns = self.table.columns
        values = self.values.with_columns(columns.organisation.alias(ORGANISATION))
        taken = values.select(
            columns.is_person().alias(PERSON),
            *(one.hash(SEED).alias(name) for name, one in columns.expressions.items()),
            *(one.is_not_null().alias(_given(name)) for name, one in columns.expressions.items()),
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

    @property
    def about_persons(self) -> NDArray[np.bool_]:
        return self._taken[PERSON]

    @cached_property
    def names(self) -> NDArray[np.uint64]:
        """Hashes of the subjects' names in comparable form."""
        return self.comparable_hashes(NAME)

    def comparable_hashes(self, name: str) -> NDArray[np.uint64]:
        """Hashes of names in comparable form."""
        field = self.table.columns.field_of(name)
        if field is None:
            raise ValueError(f"this table has no {name}; ask `has` first")
        return name_hashes(self.values[field], self.hashes(name))


def _given(name: str) -> str:
    return name + "?"
