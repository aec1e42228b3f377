"""A column of cells: what a cheap test of the whole column passes is clean, the rest is read text by text.

A cell that can be tested so gives two polars expressions over its texts; those of all columns of a batch are evaluated
together, on all processors. The scalar reading alone decides about the rows that the test does not pass.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from attrs import frozen

from credit_standard.identifiers.judging.reading import ColumnReading, Reading, read_rows

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray


@frozen
class ColumnTest:
    """Typed values of the clean texts, and which texts are not clean (null where absent).

    Without `suspect` those are not that have no value; with it there may be any value.
    """

    values: pl.Expr
    suspect: pl.Expr | None = None


class Tested(Protocol):
    """A cell whose columns can be tested as a whole."""

    def read(self, text: str, /) -> Reading[Any]: ...

    def test(self, texts: pl.Expr, /) -> ColumnTest: ...


def finish(cell: Tested, texts: pl.Series, values: pl.Series, suspect: pl.Series | None) -> ColumnReading:
    """The column after its test: suspects are read one by one, each different text once."""
    if suspect is None:
        if values.null_count() == texts.null_count():
            return ColumnReading(values)
        suspect = values.is_null() & texts.is_not_null()
    if not suspect.any():
        return ColumnReading(values)
    return read_rows(texts, cell.read, values, rows_where(suspect))


def rows_where(condition: pl.Series) -> NDArray[np.int64]:
    """Positions at which a condition holds; null counts as not."""
    import numpy as np

    known = condition if condition.null_count() == 0 else condition.fill_null(value=False)
    return np.flatnonzero(known.to_numpy())


def read_column(cell: Tested, texts: pl.Series) -> ColumnReading:
    """One column by itself."""
    import polars as pl

    test = cell.test(pl.col("text"))
    asked = (
        {"values": test.values} if test.suspect is None else {"values": test.values, "suspect": test.suspect}
    )
    tested = texts.to_frame("text").select(**asked)
    suspect = None if test.suspect is None else tested["suspect"]
    return finish(cell, texts, tested["values"].alias(texts.name), suspect)
