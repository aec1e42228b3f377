"""What follows the rows of all tables of a call: checks that need several records, a register, statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from credit_standard.validation.across.listed import Listed
    from credit_standard.validation.across.rows import Rows
    from credit_standard.validation.report import Report


class Follower(Protocol):
    """Told of every table once, asked about each of its batches; at the end it adds to the report what it found.

    Parts may be made side by side and taken in in any order.
    """

    def open(self, table: Listed, /) -> None: ...

    def part(self, rows: Rows, /) -> Self:
        """What one batch shows, as a follower of its own; changes nothing here."""
        ...

    def merge(self, other: Self, /) -> None:
        """Take in other rows."""
        ...

    def finish(self, report: Report, /) -> None: ...
