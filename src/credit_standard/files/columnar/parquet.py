"""Parquet: read in batches, in bounded memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from credit_standard.files.columnar.table import ROWS, columnar_table, texts_of
from credit_standard.files.placing import placed
from credit_standard.files.spooling import spooled_path
from credit_standard.files.table import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from credit_standard.files.columnar.table import ColumnarTable
    from credit_standard.files.supply import Supply
    from credit_standard.files.table import Limits
    from credit_standard.findings import Location

SIGNATURE = b"PAR1"
BROKEN = (pl.exceptions.PolarsError, OSError, ValueError)


def open_parquet(supply: Supply, limits: Limits, table: Location) -> Iterator[ColumnarTable]:
    """The table of a Parquet file.

    Raises:
        UnreadableError: it can't be read.
    """
    with spooled_path(supply, table) as path:
        try:
            headings = tuple(pl.read_parquet_schema(path))
        except BROKEN:
            headings = ()
        if not headings:
            raise UnreadableError(placed("parquet-damaged", table))
        yield columnar_table(headings, texts_of(_frames(path, table)), limits, table, supply.sha256())


def _frames(path: Path, table: Location) -> Iterator[pl.DataFrame]:
    """Polars' own messages never leave this: they may quote values."""
    try:
        yield from pl.scan_parquet(path).collect_batches(chunk_size=ROWS, maintain_order=True)
    except BROKEN:
        problem = UnreadableError(placed("parquet-damaged", table))
    else:
        return
    raise problem
