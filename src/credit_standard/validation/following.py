"""What follows the rows of all tables of a call: checks that need several records, a register, statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.files.batch import Batch
    from credit_standard.validation.listing import Listing
    from credit_standard.validation.report import Report


class Follower(Protocol):
    """Told of every table once and of each of its batches; at the end it adds to the report what it found."""

    def open(self, listing: Listing, /) -> None: ...

    def add(self, listing: Listing, batch: Batch, values: pl.DataFrame, /) -> None: ...

    def finish(self, report: Report, /) -> None: ...
