"""What reading a text gives: the value in canonical form, and what there is to say about it.

One text and a column of texts are read alike; a property test of every kind holds the two against each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.findings import Entry, Finding

V = TypeVar("V")

FEW = 1_000
"""Rows; fewer are told apart sooner one by one than as a column."""


@frozen
class Reading(Generic[V]):
    """One text read.

    `value` is None where a finding is an error, the cell is then *invalid*; and for a date that stands for none.
    """

    value: V | None = field(repr=False)
    findings: tuple[Finding, ...] = ()


@frozen
class Hit:
    """The rows of a column, counted from 0 within it, in which one kind of finding occurs. Rows ascend."""

    entry: Entry
    rows: NDArray[np.int64]


@frozen
class ColumnReading:
    """A column read: typed values (null where absent or invalid), and the rows of each kind of finding.

    Only rows are kept, no values and no messages: those of the few findings that will be listed are made by
    reading their texts once more, one by one.
    """

    values: pl.Series
    hits: tuple[Hit, ...] = ()


def read_rows(
    texts: pl.Series, read: Callable[[str], Reading[V]], values: pl.Series, rows: NDArray[np.int64]
) -> ColumnReading:
    """Read the texts of `rows` one by one, each different text once, and put the results into `values`.

    Args:
        texts: the column as text; null is absent.
        read: the scalar reading; it alone decides for these rows.
        values: what a columnar kernel read of the other rows, null in `rows`.
        rows: ascending, all of them not null in `texts`.
    """
    import numpy as np
    import polars as pl

    if not rows.size:
        return ColumnReading(values)
    distinct, place = _distinct(texts[rows])
    readings = [read(text) for text in distinct]
    found: dict[str, tuple[Entry, list[int]]] = {}
    for index, reading in enumerate(readings):
        for one in reading.findings:
            found.setdefault(one.code, (one.entry, []))[1].append(index)
    hits = []
    for entry, indices in found.values():
        has_it = np.zeros(len(readings), np.bool_)
        has_it[indices] = True
        hits.append(Hit(entry, rows[has_it[place]]))
    read_values = pl.Series([r.value for r in readings], dtype=values.dtype)
    return ColumnReading(put(values, rows, read_values, place), merge_hits(hits))


def _distinct(texts: pl.Series) -> tuple[list[str], NDArray[np.int64]]:
    """Each different text once, and which of them stands in each row."""
    import numpy as np
    import polars as pl

    if len(texts) <= FEW:
        numbers: dict[str, int] = {}
        place = [numbers.setdefault(text, len(numbers)) for text in texts.to_list()]
        return list(numbers), np.array(place, np.int64)
    distinct = texts.unique(maintain_order=True)
    numbered = pl.int_range(len(distinct), eager=True)
    return distinct.to_list(), texts.replace_strict(distinct, numbered, return_dtype=pl.Int64).to_numpy()


def put(
    values: pl.Series, rows: NDArray[np.int64], others: pl.Series, positions: NDArray[np.int64] | None = None
) -> pl.Series:
    """`values` with those of `rows` taken from `others`: one each in order, or from `positions` in it."""
    import numpy as np
    import polars as pl

    if isinstance(values.dtype, pl.List):  # polars cannot put lists into a column
        source = np.arange(len(values))
        source[rows] = len(values) + (np.arange(len(rows)) if positions is None else positions)
        return pl.concat([values, others.alias(values.name)], rechunk=True)[source]
    # it writes into its own series, which others may share
    return values.clone().scatter(rows, others if positions is None else others.gather(positions))


def nulls(name: str, kind: pl.DataType, length: int) -> pl.Series:
    """A column of this type without any value."""
    import polars as pl

    return pl.Series(name, [None], dtype=kind).new_from_index(0, length)


def merge_hits(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """One hit for each kind of finding, in the order of their codes, each row once."""
    import numpy as np

    by_code: dict[str, list[Hit]] = {}
    for hit in hits:
        by_code.setdefault(hit.entry.code, []).append(hit)
    merged = []
    for _, same in sorted(by_code.items()):
        rows = np.sort(np.concatenate([hit.rows for hit in same]))
        merged.append(Hit(same[0].entry, rows[np.diff(rows, prepend=-1) > 0]))
    return tuple(merged)
