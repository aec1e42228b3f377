"""Parquet: read by pyarrow in batches, in bounded memory, after its headers were looked at (`parquet_pages`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
from attrs import frozen

from credit_standard.files.columnar.arrow_columns import arrow_column, text_bytes
from credit_standard.files.columnar.parquet_pages import BrokenError, TooLargeError, look_at_pages
from credit_standard.files.columnar.table import ROWS, columnar_table, texts_of
from credit_standard.files.expansion import Expansion
from credit_standard.files.placing import placed
from credit_standard.files.supplies.spooling import spooled_path
from credit_standard.files.table import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from credit_standard.files.columnar.table import ColumnarTable
    from credit_standard.files.supplies.supply import Supply
    from credit_standard.files.table import Limits
    from credit_standard.findings import Location

BROKEN = (
    *(pa.ArrowException, pl.exceptions.PolarsError, BrokenError),
    *(OSError, ValueError, LookupError, TypeError, RuntimeError, MemoryError, OverflowError),
)
TEXT_BYTES = 64 * 1024 * 1024
"""Of texts in one piece; a dictionary may repeat a long text in every row."""
BUFFER = 1 << 20


def open_parquet(supply: Supply, limits: Limits, table: Location) -> Iterator[ColumnarTable]:
    """The table of a Parquet file.

    Raises:
        UnreadableError: it can't be read.
    """
    with spooled_path(supply, table) as path:
        problem = placed("parquet-damaged", table)
        opened = None
        try:
            opened = _Opened.of(path, limits)
        except TooLargeError:
            problem = placed("packed-too-tightly", table, limit=limits.ratio)
        except BROKEN:
            pass
        if opened is None or not opened.headings:
            raise UnreadableError(problem)
        pieces = texts_of(_frames(opened, limits, table), limits.record_bytes)
        yield columnar_table(opened.headings, pieces, limits, table, supply.sha256())


@frozen
class _Opened:
    """A file with its columns.

    Attributes:
        headings: names of the outermost columns; two may be the same.
        unsaid: positions of columns of INT96, of which nobody says whether their times are those of China.
        expansion: how much text it has given.
    """

    file: pq.ParquetFile
    headings: tuple[str, ...]
    unsaid: frozenset[int]
    expansion: Expansion

    @classmethod
    def of(cls, path: Path, limits: Limits) -> _Opened:
        metadata = pq.read_metadata(path)
        look_at_pages(path, metadata, limits)
        first = metadata.row_group(0) if metadata.num_row_groups else None
        columns = [] if first is None else [first.column(number) for number in range(first.num_columns)]
        repeated = {
            one.path_in_schema
            for one in columns
            if one.has_dictionary_page and one.physical_type == "BYTE_ARRAY"
        }
        file = pq.ParquetFile(
            path,
            metadata=metadata,
            read_dictionary=sorted(repeated),
            pre_buffer=False,
            buffer_size=BUFFER,
            coerce_int96_timestamp_unit="us",
        )
        unsaid = {one.path_in_schema for one in columns if one.physical_type == "INT96"}
        names = file.schema_arrow.names
        return cls(
            file,
            tuple(names),
            frozenset(number for number, name in enumerate(names) if name in unsaid),
            Expansion(limits, path.stat().st_size),
        )


def _frames(opened: _Opened, limits: Limits, table: Location) -> Iterator[pl.DataFrame]:
    """What the libraries say never leaves this: it may quote values."""
    try:
        for batch in opened.file.iter_batches(batch_size=ROWS):
            total = sum(map(text_bytes, batch.columns))
            if opened.expansion.is_too_much(total):
                problem = UnreadableError(placed("packed-too-tightly", table, limit=limits.ratio))
                break
            height = max(batch.num_rows * TEXT_BYTES // max(total, TEXT_BYTES), 1)
            for first in range(0, batch.num_rows, height):
                yield _frame(batch.slice(first, height), opened.unsaid)
        else:
            return
    except BROKEN:
        problem = UnreadableError(placed("parquet-damaged", table))
    raise problem


def _frame(batch: pa.RecordBatch, unsaid: frozenset[int]) -> pl.DataFrame:
    columns = (arrow_column(column, unsaid=number in unsaid) for number, column in enumerate(batch.columns))
    return pl.DataFrame([column.alias(str(number)) for number, column in enumerate(columns)])
