"""一批记录: the rows of a batch, with what several followers take of them; each is made once, when it is asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.validation.across.columns import ORGANISATION
from credit_standard.validation.across.names import name_hashes
from credit_standard.validation.hashed_rows import SEED, Places, places_of

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.validation.across.listed import Listed


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
    def subjects(self) -> dict[str, pl.Series]:
        """What tells the subjects and the decisions, as `Columns.expressions` names it."""
        columns = self.table.columns
        values = self.values.with_columns(columns.organisation.alias(ORGANISATION))
        taken = values.select(one.alias(name) for name, one in columns.expressions.items())
        return {column.name: column for column in taken}

    @cached_property
    def names_as_written(self) -> NDArray[np.uint64]:
        """Hashes of the subjects' names."""
        return self._names.hash(SEED).to_numpy()

    @cached_property
    def names(self) -> NDArray[np.uint64]:
        """Hashes of the subjects' names in comparable form."""
        return name_hashes(self._names, self.names_as_written)

    @cached_property
    def named(self) -> NDArray[np.bool_]:
        """Rows that name their subject."""
        return self._names.is_not_null().to_numpy()

    @property
    def _names(self) -> pl.Series:
        name = self.table.columns.name
        if name is None:
            raise ValueError("this table has no names of subjects; ask `table.columns.name` first")
        return self.values[name]
