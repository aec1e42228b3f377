"""累加器: what needs several rows of all tables of a call: cross-record checks, a register, statistics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.report import Report
    from credit_standard.validation.table_context import TableContext

Tables = Mapping[int, "TableContext"]
"""The tables of a call, by their numbers in its report."""


class Accumulator(Protocol):
    """Asked about each batch; at the end it adds to the report what it found.

    It holds data and numbers of tables, and travels. Batches may be taken side by side, here or elsewhere, and merged
    in any order.
    """

    def of_batch(self, table: TableContext, checked: CheckedBatch, /) -> Self:
        """What one batch of a table shows, as an accumulator of its own; changes nothing here."""
        ...

    def merge(self, other: Self, /) -> None:
        """Take in other rows."""
        ...

    def finish(self, report: Report, tables: Tables, /) -> None:
        """Add to the report what the rows of its tables show; done once, when all were merged.

        Args:
            report: of the call.
            tables: all that were checked; also those without a row.
        """
        ...
