"""Parquet: read in batches, in bounded memory, by a process of its own (`reading_process`)."""

from __future__ import annotations

import json
from datetime import time
from io import BytesIO
from typing import TYPE_CHECKING

import polars as pl

from credit_standard.files.columnar.reading_process import BATCH, DAMAGED, END, FAULT, HEADINGS, messages
from credit_standard.files.columnar.table import columnar_table, texts_of
from credit_standard.files.guarding import is_fault
from credit_standard.files.placing import placed
from credit_standard.files.spooling import spooled_path
from credit_standard.files.table import UnreadableError
from credit_standard.files.values.chinese_time import column_in_china, in_calendar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.columnar.table import ColumnarTable
    from credit_standard.files.supplies.supply import Supply
    from credit_standard.files.table import Limits
    from credit_standard.findings import Finding, Location


def open_parquet(supply: Supply, limits: Limits, table: Location) -> Iterator[ColumnarTable]:
    """The table of a Parquet file.

    Raises:
        UnreadableError: it can't be read.
    """
    with spooled_path(supply, table) as path:
        answers = messages(path, limits)
        head, content = next(answers)
        if head != HEADINGS:
            raise UnreadableError(_fault(content, limits, table))
        columns = json.loads(content)
        headings = tuple(name for name, _ in columns)
        if not headings:
            raise UnreadableError(_fault(DAMAGED, limits, table))
        unsaid = [str(number) for number, (_, is_unsaid) in enumerate(columns) if is_unsaid]
        pieces = texts_of(_frames(answers, unsaid, limits, table), limits.record_bytes)
        yield columnar_table(headings, pieces, limits, table, supply.sha256())


def _frames(
    answers: Iterator[tuple[bytes, bytes]], unsaid: list[str], limits: Limits, table: Location
) -> Iterator[pl.DataFrame]:
    for head, content in answers:
        if head == BATCH:
            frame = _frame(content)
            if frame is None:
                raise UnreadableError(_fault(DAMAGED, limits, table))
            yield frame.with_columns(_midnights(frame[name]) for name in unsaid)
        elif head == FAULT:
            raise UnreadableError(_fault(content, limits, table))
        elif head == END:
            return


def _frame(content: bytes) -> pl.DataFrame | None:
    try:
        return pl.read_ipc_stream(BytesIO(content))
    except BaseException as error:  # what polars says may quote values
        if not is_fault(error):
            raise
    return None


def _fault(content: bytes, limits: Limits, table: Location) -> Finding:
    name = content.decode()
    return placed(name, table) if content == DAMAGED else placed(name, table, limit=limits.ratio)


def _midnights(times: pl.Series) -> pl.Series:
    """Times of which nobody says whether they are those of China or in UTC (INT96).

    Hive and Spark write a day as its midnight in China, in UTC. That one is taken so, others as they are.
    """
    given = times.set(~in_calendar(times), None)
    china = given.to_frame().select(column_in_china(pl.col(given.name))).to_series()
    midnight = (china.dt.time() == time(0)) & (given.dt.time() != time(0))
    return china.zip_with(midnight.fill_null(value=False), times)
