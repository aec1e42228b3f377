"""小批合并: batches of few rows wait to be compared with others together; a look at a batch has a cost of its own.

Ten thousand files of ten rows are so a few hundred batches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from credit_standard.language.field_columns import FieldFrame
from credit_standard.validation.checking.checked_batch import CheckedBatch, ValueRows
from credit_standard.validation.comparison.hashed_rows import RowPlaces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.validation.table_context import TableContext

FEW = 500
"""Rows; a batch of so few waits for others."""
ENOUGH = 2_000
"""Rows that wait at most."""


@define
class SmallBatches:
    """Batches that were not looked at yet, those of one plan together."""

    rows: int = field(init=False, default=0)
    _waiting: dict[tuple[int, int, bool], list[tuple[TableContext, CheckedBatch]]] = field(
        init=False, factory=dict, repr=False
    )

    def add(self, table: TableContext, checked: CheckedBatch) -> None:
        """Let a batch wait."""
        alike = (id(table.plan), id(table.standard), isinstance(checked.typed, ValueRows))
        self._waiting.setdefault(alike, []).append((table, checked))
        self.rows += checked.height

    def merge(self, other: SmallBatches) -> None:
        """Let those wait that wait elsewhere."""
        for alike, waiting in other._waiting.items():
            self._waiting.setdefault(alike, []).extend(waiting)
        self.rows += other.rows

    def taken(self) -> Iterator[tuple[TableContext, CheckedBatch, RowPlaces]]:
        """All that waited, those of one plan as one batch: with any of their tables, and where the rows stand."""
        waiting, self._waiting, self.rows = self._waiting, {}, 0
        for alike in waiting.values():
            yield alike[0][0], _together([checked for _, checked in alike]), _places(alike)


def _together(batches: list[CheckedBatch]) -> CheckedBatch:
    """The values and cells of several batches of one plan; nothing else of them."""
    if len(batches) == 1:
        return batches[0]
    import polars as pl

    first = batches[0]
    return CheckedBatch(
        batch=evolve(first.batch, columns=pl.concat([one.batch.columns for one in batches], rechunk=True)),
        typed=_typed(batches),
        hits=(),
        unevaluated=(),
        compared=first.compared,
    )


def _typed(batches: list[CheckedBatch]) -> FieldFrame | ValueRows:
    import polars as pl

    rows = [one.typed for one in batches if isinstance(one.typed, ValueRows)]
    if rows:
        return ValueRows(rows[0].types, [row for one in rows for row in one.rows])
    return FieldFrame(pl.concat([one.frame.frame for one in batches], rechunk=True))


def _places(batches: list[tuple[TableContext, CheckedBatch]]) -> RowPlaces:
    import numpy as np

    places = [checked.places(table.number) for table, checked in batches]
    return RowPlaces(
        np.concatenate([one.places for one in places]), np.concatenate([one.drift for one in places])
    )
