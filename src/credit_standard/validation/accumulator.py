"""累加器: what needs several rows of all tables of a call: cross-record checks, a register, statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from credit_standard.validation.cross_record.listed import Tables
    from credit_standard.validation.cross_record.rows import Rows
    from credit_standard.validation.report import Report


class Accumulator(Protocol):
    """Asked about each batch; at the end it adds to the report what it found. It holds data and numbers of tables.

    Batches may be taken side by side, and merged in any order.
    """

    def of_batch(self, rows: Rows, /) -> Self:
        """What one batch shows, as an accumulator of its own; changes nothing here."""
        ...

    def merge(self, other: Self, /) -> None:
        """Take in other rows."""
        ...

    def finish(self, report: Report, tables: Tables, /) -> None:
        """Add to the report what the rows of its tables show; done once, when all were merged.

        Args:
            report: of the call.
            tables: all that were checked, by their numbers in the report; also those without a row.
        """
        ...
