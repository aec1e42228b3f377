"""列式表: frames, one after another, as the batches of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import define, field, frozen

from credit_standard.files import kinds
from credit_standard.files.assembling import blank_rows
from credit_standard.files.batch import Batch, LeftOut
from credit_standard.files.columnar.texts import column_texts
from credit_standard.files.placing import placed
from credit_standard.files.read_once import ReadOnce
from credit_standard.files.supplies.supply import SupplyFault
from credit_standard.files.table import UnreadableError
from credit_standard.findings.masks import mask_heading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from credit_standard.files.table import Limits
    from credit_standard.findings import Finding, Location

ROWS = 1 << 15
NOT_DECODED = SupplyFault("undecodable-row", {"encoding": "UTF-8"})


@frozen
class TextRows:
    """Some rows as texts.

    Attributes:
        columns: String columns named by their position.
        kinds: of the same shape; None when all is text.
        unknown: position of a row and a name in it that is no heading.
        broken: rows that cannot be read, and why; they stand in the columns and mean nothing.
    """

    columns: pl.DataFrame = field(repr=False)
    kinds: pl.DataFrame | None = field(default=None, repr=False)
    unknown: Sequence[tuple[int, str]] = field(default=(), repr=False)
    broken: Mapping[int, SupplyFault] = field(factory=dict, repr=False)


@define(eq=False)
class ColumnarTable(ReadOnce):
    """See `Table`. A row has no physical line; its number stands for it."""

    _pieces: Iterator[TextRows] = field(repr=False)

    def _read(self) -> Iterator[Batch]:
        rows = 0
        try:
            for piece in self._pieces:
                yield self._batch(piece, rows)
                rows += piece.columns.height
        except UnreadableError as error:
            self._findings.append(error.finding)
            self._digest = None
            return
        if not rows:
            self._findings.append(placed("no-rows", self._place))
        self._complete = True

    def _batch(self, piece: TextRows, before: int) -> Batch:
        columns, what = piece.columns, piece.kinds
        broken = np.fromiter(piece.broken, np.int64, len(piece.broken))
        blank = np.setdiff1d(blank_rows(columns), broken)
        full = np.delete(np.arange(columns.height), np.concatenate((blank, broken)))
        size = columns.height
        if full.size < size:
            columns, what = columns[full], None if what is None else what[full]
        lines = before + 1 + full
        findings = [self._at("blank-row", before + 1 + row) for row in blank.tolist()]
        findings += [
            self._at("json-unknown-key", before + 1 + row, key=mask_heading(key))
            for row, key in piece.unknown
        ]
        findings += [
            self._at(fault.name, before + 1 + row, **fault.params) for row, fault in piece.broken.items()
        ]
        return Batch(
            columns=columns,
            left_out=tuple(LeftOut(before + 1 + row) for row in sorted(piece.broken)),
            first_row=before + 1,
            size=size,
            offsets=full if full.size < size else None,
            lines=lambda: lines,
            kinds=what,
            findings=tuple(sorted(findings, key=lambda one: one.location.row or 0)),
        )

    def _at(self, name: str, row: int, **params: str | int) -> Finding:
        return placed(name, self._place, row=row, line=row, **params)


def texts_of(frames: Iterable[pl.DataFrame], longest: int | None = None) -> Iterator[TextRows]:
    """The texts of frames, in pieces of a size that is quick to check.

    Args:
        frames: one after another.
        longest: greatest length of a row, in bytes; a longer one is left out.
    """
    for whole in frames:
        for frame in whole.iter_slices(ROWS):
            found = [column_texts(column) for column in frame]
            columns = pl.DataFrame([one.texts.alias(str(number)) for number, one in enumerate(found)])
            what = {str(n): np.full(frame.height, one.kind, np.uint8) for n, one in enumerate(found)}
            all_text = all(one.kind == kinds.TEXT for one in found)
            broken = {row: NOT_DECODED for one in found for row in one.undecodable}
            if longest is not None:
                broken |= dict.fromkeys(
                    _too_long(columns, longest), SupplyFault("record-too-long", {"limit": longest})
                )
            yield TextRows(
                columns, None if all_text else pl.DataFrame(what), broken=dict(sorted(broken.items()))
            )


def _too_long(columns: pl.DataFrame, longest: int) -> list[int]:
    """Positions of the rows with more text than this."""
    lengths = columns.select(pl.all().str.len_bytes().cast(pl.Int64))
    if sum(found or 0 for found in lengths.max().row(0)) <= longest:
        return []
    return (lengths.sum_horizontal() > longest).arg_true().to_list()


def columnar_table(
    headings: tuple[str, ...],
    pieces: Iterator[TextRows],
    limits: Limits,
    place: Location,
    digest: str | None = None,
) -> ColumnarTable:
    """A table with these columns.

    Raises:
        UnreadableError: there is no column, or there are too many.
    """
    if not headings:
        raise UnreadableError(placed("file-empty", place))
    if len(headings) > limits.columns:
        raise UnreadableError(placed("too-many-columns", place, found=len(headings), limit=limits.columns))
    return ColumnarTable(headings, place, pieces, digest=digest)
