"""Arrow 列: columns as pyarrow reads them from a file, brought to polars; bytes are not taken for texts unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl
import pyarrow as pa
import pyarrow.compute as pc

from credit_standard.files.values.chinese_time import column_in_china

if TYPE_CHECKING:
    from typing import TypeAlias

    Column: TypeAlias = pa.Array[Any]

NOT_CONVERTED = (pa.ArrowException, pl.exceptions.PolarsError, ValueError, TypeError, NotImplementedError)


def text_bytes(column: Column) -> int:
    """How many bytes of text a column holds, those of a dictionary as often as they are referred to."""
    if pa.types.is_dictionary(column.type):
        return _sum(pc.binary_length(column.dictionary).take(column.indices))
    return _sum(pc.binary_length(column)) if _is_bytes(column.type) else int(column.nbytes)


def arrow_column(column: Column, *, unsaid: bool = False) -> pl.Series:
    """The same column in polars; texts as bytes.

    Args:
        column: as read.
        unsaid: nobody says whether its times are those of China or in UTC.
    """
    if pa.types.is_dictionary(column.type):
        return _as_bytes(column.dictionary).gather(pl.Series(pl.from_arrow(column.indices)))
    if _is_bytes(column.type):
        return _as_bytes(column)
    try:
        found = pl.Series(pl.from_arrow(column))
    except NOT_CONVERTED:
        found = _as_bytes(column.cast(pa.string()))
    return _midnights(found) if unsaid and found.dtype.base_type() == pl.Datetime else found


def _is_bytes(kind: pa.DataType) -> bool:
    return any(
        is_kind(kind)
        for is_kind in (
            pa.types.is_string,
            pa.types.is_large_string,
            pa.types.is_binary,
            pa.types.is_large_binary,
            pa.types.is_fixed_size_binary,
        )
    )


def _as_bytes(column: Column) -> pl.Series:
    """Not as texts: polars takes what is called a text for UTF-8 and does not look."""
    if pa.types.is_fixed_size_binary(column.type) or pa.types.is_string(column.type):
        column = column.cast(pa.binary())
    elif pa.types.is_large_string(column.type):
        column = column.cast(pa.large_binary())
    return pl.Series(pl.from_arrow(column))


def _sum(lengths: Column) -> int:
    return int(pc.sum(pc.cast(lengths, pa.int64())).as_py() or 0)


def _midnights(times: pl.Series) -> pl.Series:
    """Times that are midnight in China when taken for UTC, as Hive and Spark write days, so; others as they are."""
    given, china = pl.col(times.name), column_in_china(pl.col(times.name))
    midnight = (china.dt.time() == pl.time(0)) & (given.dt.time() != pl.time(0))
    return times.to_frame().select(pl.when(midnight).then(china).otherwise(given)).to_series()
