"""组批: parsed columns and what was found about their rows, put together as a batch."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from credit_standard.files.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.files.batch import LeftOut
    from credit_standard.files.placing import Outline
    from credit_standard.findings import Finding


FEW = 40
"""Rows; they are sooner looked at one by one than by polars, which has a cost for each batch."""


def assembled(
    columns: pl.DataFrame,
    kept: NDArray[np.int64] | None,
    *,
    lines: NDArray[np.int64],
    first_row: int,
    left_out: Iterable[LeftOut],
    findings: Iterable[Finding],
    outline: Outline,
    widths: NDArray[np.int64] | None = None,
) -> Batch:
    """A batch of these columns, blank rows left out with a note.

    Args:
        columns: the rows that have the table's number of cells.
        kept: which of the rows they are, counted from 0; None when all.
        lines: physical line on which each row starts, those left out included.
        first_row: number of the first row.
        left_out: the rows that have another number of cells, or none that could be read.
        findings: about rows of this batch, in any order.
        outline: of the table.
        widths: number of cells that each row of `columns` had.
    """
    findings = list(findings)
    blank = blank_rows(columns)
    if blank.size:
        every = np.arange(lines.size) if kept is None else kept
        for place in every[blank].tolist():
            findings.append(outline.at("blank-row", first_row + place, int(lines[place])))
        full = np.delete(np.arange(every.size), blank)
        columns, kept = columns[full], every[full]
        widths = None if widths is None else widths[full]
    return Batch(
        columns=columns,
        left_out=tuple(left_out),
        first_row=first_row,
        size=lines.size,
        offsets=kept,
        lines=partial(np.asarray, lines if kept is None else lines[kept]),
        widths=None if widths is None or (widths == outline.columns).all() else widths,
        findings=tuple(sorted(findings, key=_row)),
    )


def blank_rows(columns: pl.DataFrame) -> NDArray[np.int64]:
    """Positions of rows in which every cell is empty or holds only blanks; mostly told by the first column."""
    if 0 < columns.height <= FEW and columns.width and all((cell or "").strip() for cell in columns["0"]):
        return np.empty(0, np.int64)
    blank = None
    for column in columns.iter_columns():
        cells = column if blank is None else column.gather(blank)
        empty = ((cells.str.strip_chars_start() == "") | cells.is_null()).arg_true().to_numpy()
        blank = empty if blank is None else blank[empty]
        if not blank.size:
            break
    return np.empty(0, np.int64) if blank is None else blank.astype(np.int64)


def _row(finding: Finding) -> int:
    return finding.location.row or 0
