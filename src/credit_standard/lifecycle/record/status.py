"""记录状态: whether a record tells anything any more, by the status that its source gives it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.lifecycle.record.record import Record

VOID = frozenset({"withdrawn", "archived"})
"""Statuses of a record that tells nothing any more."""
_STATUS = "record_status"
"""The field is the same in every record type that has a status (`records.parts`)."""


def is_void(record: Record) -> bool:
    """Whether a record was withdrawn, or is only kept."""
    return record.values.get(_STATUS) in VOID


def is_void_row(columns: Collection[str]) -> pl.Expr:
    """The same of each row of a frame with these columns."""
    import polars as pl

    if _STATUS not in columns:
        return pl.lit(value=False)
    return pl.col(_STATUS).is_in(list(VOID)).fill_null(value=False)
