"""批: what flows from the readers to the checks, whatever the file was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.findings import Finding


@frozen
class LeftOut:
    """A row that is in no column: it has another number of cells than the table, or cannot be read.

    Attributes:
        row: its number.
        cells: gives its cells; None where nobody can tell them.
        is_record: it is wrong, but a record; not a total, a note or a repeated heading.
    """

    row: int
    cells: Callable[[], tuple[str | None, ...]] | None = field(default=None, repr=False)
    is_record: bool = True


@frozen(kw_only=True)
class BatchFacts:
    """What is known of all texts of a batch; nothing of it need be looked for in its cells.

    Attributes:
        plain: no text holds anything that `files.text.plain_bytes` looks for; False means not known.
        trimmed: positions of the columns in which no text has blanks at an edge.
        unquoted: the text holds no quotes: a cell begins where those before it and their separators end.
    """

    plain: bool = False
    trimmed: frozenset[int] = frozenset()
    unquoted: bool = False


NOTHING_KNOWN = BatchFacts()


@frozen(kw_only=True)
class Batch:
    """Some consecutive rows of a table, as text.

    Attributes:
        columns: one String column per heading, named by its position (`"0"`, `"1"`, …); null or blank is an empty
            cell. Rows that do not have the table's number of cells, are broken, or are blank are left out. Not in
            the repr: it is people's data.
        left_out: the rows that are not in `columns`, but for blank ones, in their order.
        first_row: number of the first row that this batch covers; data rows count from 1.
        size: rows that this batch covers, those left out included.
        offsets: for each row of `columns` its distance from `first_row`; None when no row was left out.
        lines: physical line on which each row of `columns` starts; called only when a place is wanted.
        kinds: for workbooks, JSON and Parquet the kind of each cell (text, number, date, error, formula);
            None where everything is text.
        widths: for each row of `columns` how many cells it had in the file, where some had another number than there
            are headings: cells missing at the end are empty, empty ones beyond the headings were cut off.
        facts: what the reader can tell of all texts together; looked for only when it is wanted.
        findings: what the reader has to say about rows of this batch (ragged rows, stray quotes …), placed.
    """

    columns: pl.DataFrame = field(repr=False)
    left_out: tuple[LeftOut, ...] = ()
    first_row: int
    size: int
    offsets: NDArray[np.int64] | None = None
    lines: Callable[[], NDArray[np.int64]]
    kinds: pl.DataFrame | None = field(default=None, repr=False)
    widths: NDArray[np.int64] | None = None
    findings: tuple[Finding, ...] = field(default=())
    facts: Callable[[], BatchFacts] = field(default=lambda: NOTHING_KNOWN, repr=False)

    @property
    def plain(self) -> bool:
        return self.facts().plain

    @property
    def trimmed(self) -> frozenset[int]:
        return self.facts().trimmed

    @property
    def unquoted(self) -> bool:
        return self.facts().unquoted

    def rows(self, positions: NDArray[np.int64]) -> NDArray[np.int64]:
        """Row numbers of positions in `columns`."""
        return self.first_row + (positions if self.offsets is None else self.offsets[positions])

    def without(self, positions: NDArray[np.int64], left_out: Sequence[LeftOut] = ()) -> Batch:
        """The batch without some rows of `columns`; `left_out` says what they are."""
        import numpy as np

        kept = np.delete(np.arange(self.columns.height), positions)
        lines = self.lines
        return evolve(
            self,
            columns=self.columns[kept],
            offsets=kept if self.offsets is None else self.offsets[kept],
            lines=lambda: lines()[kept],
            kinds=None if self.kinds is None else self.kinds[kept],
            widths=None if self.widths is None else self.widths[kept],
            left_out=tuple(sorted((*self.left_out, *left_out), key=lambda one: one.row)),
        )
