"""记录行: the rows of a table that are records. What is none is counted and said, and not checked as one.

A row that lacks cells at its end is a record where those are cells that may be empty; where a cell is missing that has
to be filled, nobody can tell which one of the row that is.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial
from operator import eq
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from credit_standard import layouts
from credit_standard.files.assembling import FEW
from credit_standard.files.batch import LeftOut
from credit_standard.files.placing import placed
from credit_standard.findings import Location
from credit_standard.model import Amount, Code, Codes, Date, YesNo
from credit_standard.validation.checking.cells.columns import rows_where
from credit_standard.validation.checking.row_kinds import FIRST_ROWS, ROW_KINDS, WORTH_A_LOOK, RowKinds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.files.table import Table
    from credit_standard.findings import Finding
    from credit_standard.layouts import Binding
    from credit_standard.validation.checking.row_kinds import RowKind

NOT_A_RECORD, UNEVEN, ROW_LENGTH, BLANK_ROW = "not-a-record", "uneven-rows", "row-length", "blank-row"
TELLING = 2  # columns of the record itself, both empty in a row that is none
NARROW = 4  # columns; in a table of so few any row may be short of nothing and still be a total
OF_THE_SENDER = frozenset(
    ("authority", "authority-number", "removal-authority", "record-authority",
     "source-unit", "source-unit-number", "source-region", "batch-id")
)  # fmt: skip
"""Concepts of what a sender fills in alike in every row, beside codes; forms are filled down with it."""
LAST_ASCII = "\x7f"
_SEPARATORS = re.compile("[,;|\t]")
SHORT = 3  # bytes; what is no longer holds nothing that a column of numbers or names would


_row_kinds = lru_cache(maxsize=64)(RowKinds)  # many small files have the same headings


def _is_filled(cell: str | None) -> bool:
    return cell is not None and len(cell.encode()) > SHORT


@define
class RecordRows:
    """The batches of a table without the rows that are no records; they come in order.

    Attributes:
        findings: on the table as a whole; final when all batches were taken.
        filled_without_heading: columns that hold something and have no heading, counted from 1; final then as well.
    """

    _binding: Binding
    _headings: tuple[str, ...]
    _place: Location
    _kinds: RowKinds = field(init=False)
    _anchors: tuple[int, ...] = field(init=False)
    _dates: tuple[int, ...] = field(init=False)
    _own: tuple[int, ...] = field(init=False)
    _filled_to: int = field(init=False)
    _uneven: int = field(default=0, init=False)
    _blank: list[int] = field(init=False)
    filled_without_heading: set[int] = field(factory=set, init=False)
    _first_uneven: Finding | None = field(default=None, init=False)
    _after_note: bool = field(default=False, init=False)

    @classmethod
    def of(cls, table: Table, binding: Binding) -> RecordRows:
        return cls(
            binding, tuple(table.headings), Location(file=table.file, member=table.member, sheet=table.sheet)
        )

    @_kinds.default
    def _of_its_headings(self) -> RowKinds:
        return _row_kinds(self._headings, self._binding.declaration.null_words)

    @_anchors.default
    def _columns_that_records_fill(self) -> tuple[int, ...]:
        """Two columns that hold something in nearly every record, and nothing in nearly every other row."""
        elements = self._binding.declaration.by_name
        own = [b for b in self._binding.fields if b.position is not None and b.value is None]
        telling = [b for b in own if not isinstance(elements[b.field], Amount)]
        required = [b for b in telling if elements[b.field].required]
        placed = [b.position for b in (*reversed(required), *telling) if b.position is not None]
        return tuple(dict.fromkeys(placed))[:2]

    @_dates.default
    def _column_of_days(self) -> tuple[int, ...]:
        """One that holds days, which begin with no Chinese character, as the heading of another table does."""
        elements = self._binding.declaration.by_name
        days = (b for b in self._binding.fields if b.value is None and isinstance(elements[b.field], Date))
        return tuple(b.position for b in days if b.position is not None)[:1]

    @_own.default
    def _columns_of_the_record_itself(self) -> tuple[int, ...]:
        """Those that no code and no unit stands in: a row without any of them says nothing of a subject."""
        elements = self._binding.declaration.by_name
        bound = [(b, elements[b.field]) for b in self._binding.fields if b.value is None]
        own = (
            b.position
            for b, element in sorted(bound, key=lambda one: not one[1].required)
            if not isinstance(element, Code | Codes | YesNo) and element.concept not in OF_THE_SENDER
        )
        return tuple(dict.fromkeys(position for position in own if position is not None))

    @_blank.default
    def _columns_without_heading(self) -> list[int]:
        return [at for at, heading in enumerate(self._headings) if not layouts.heading_key(heading)]

    @_filled_to.default
    def _last_required(self) -> int:
        """Number of cells up to the last one that has to be filled."""
        required = (one.name for one in self._binding.declaration.fields if one.required)
        spots = [self._binding.placed[name].position for name in required if name in self._binding.placed]
        return max(spots, default=-1) + 1

    @property
    def findings(self) -> tuple[Finding, ...]:
        first = self._first_uneven
        return () if first is None else (evolve(first, params={**first.params, "count": self._uneven}),)

    def batches(self, batches: Iterable[Batch]) -> Iterator[Batch]:
        for batch in batches:
            self._look_beneath_no_heading(batch)
            yield self._even(self._records(batch))

    def _look_beneath_no_heading(self, batch: Batch) -> None:
        """Programs that write tables often add columns of nothing: these are not worth a word."""
        for at in tuple(self._blank):
            if batch.columns[str(at)].str.contains(r"\S").any():
                self._blank.remove(at)
                self.filled_without_heading.add(at + 1)

    def _records(self, batch: Batch) -> Batch:
        """Without the rows that are none."""
        found = self._not_records(batch, self._worth_a_look(batch))
        if batch.columns.height:
            self._after_note = found.get(batch.columns.height - 1) == "note"
        if not found:
            return batch
        said = [
            self._said(batch, place, BLANK_ROW)
            if kind == "empty"
            else self._said(batch, place, NOT_A_RECORD, **ROW_KINDS[kind].params("kind"))
            for place, kind in found.items()
        ]
        return _without(batch, list(found), said, is_record=False)

    def _even(self, batch: Batch) -> Batch:
        """Without the rows in which cells are missing that have to be filled; the others are counted."""
        if batch.widths is None:
            return batch
        import numpy as np

        widths, expected = batch.widths, batch.columns.width
        broken = np.flatnonzero(widths < self._filled_to)
        uneven = np.flatnonzero((widths >= self._filled_to) & (widths != expected))
        if uneven.size:
            self._uneven += int(uneven.size)
            first = int(uneven[0])
            params = {"count": 0, "expected": expected, "found": int(widths[first])}
            self._first_uneven = self._first_uneven or self._said(batch, first, UNEVEN, **params)
        said = [
            self._said(batch, place, ROW_LENGTH, expected=expected, found=int(widths[place]))
            for place in broken.tolist()
        ]
        return _without(batch, broken.tolist(), said, is_record=True)

    def _not_records(self, batch: Batch, places: NDArray[np.int64]) -> dict[int, RowKind]:
        found: dict[int, RowKind] = {}
        for place, row in zip(places.tolist(), batch.rows(places).tolist(), strict=True):
            after_note = found.get(place - 1) == "note" if place else self._after_note
            cells = batch.columns.row(place)
            kind = self._kinds.of(cells, is_first=row <= FIRST_ROWS, after_note=after_note)
            if kind is None and self._is_prefilled(cells):
                kind = "prefilled"
            if kind is not None:
                found[place] = kind
        return self._with_lower_rows(batch, found)

    def _is_prefilled(self, cells: tuple[str | None, ...]) -> bool:
        own = [cells[at] for at in self._own]
        if len(own) < TELLING or not self._kinds.say_nothing(own):
            return False
        return not any(
            cell and 2 * _SEPARATORS.subn("", cell)[1] > len(cells) for cell in cells
        )  # a line in quotes

    def _with_lower_rows(self, batch: Batch, found: dict[int, RowKind]) -> dict[int, RowKind]:
        """With the second row of a heading of two rows that stands there again."""
        below = (place + 1 for place, kind in found.items() if kind == "heading")
        lower = (place for place in below if place < batch.columns.height and place not in found)
        again = (place for place in lower if self._kinds.is_lower_heading(batch.columns.row(place)))
        more: dict[int, RowKind] = dict.fromkeys(again, "heading")
        return dict(sorted((found | more).items())) if more else found

    def _worth_a_look(self, batch: Batch) -> NDArray[np.int64]:
        """The rows that may be none: told by two columns that every record fills, then by their first cell."""
        import numpy as np
        import polars as pl

        columns = batch.columns
        early = np.flatnonzero(batch.rows(np.arange(min(columns.height, FIRST_ROWS))) <= FIRST_ROWS)
        rows = np.arange(columns.height)
        if columns.width > NARROW and self._anchors:
            rows = self._with_odd_anchors(columns)
        if rows.size:
            some = columns[rows]
            counts = {str(at) for at in self._kinds.running_numbers}
            texts = [pl.col(n).str.replace_all(r"\s", "") for n in columns.columns if n not in counts]
            first = pl.coalesce(pl.when(text.str.len_bytes() > 0).then(text) for text in texts)
            begins = [first, *(pl.col(name) for name in counts)] if texts else [pl.col(n) for n in counts]
            again = (self._is_heading(anchor) for anchor in self._anchors)
            look = pl.any_horizontal(
                *(one.str.contains(WORTH_A_LOOK) for one in begins),
                *again,
                self._are_alike(),
                self._is_alone(some),
                self._are_blank(self._own),
                *map(_is_no_day, self._dates),
            )
            rows = rows[rows_where(some.select(look.alias("look"))["look"])]
        return np.concatenate((early, rows[rows >= early.size]))

    def _with_odd_anchors(self, columns: pl.DataFrame) -> NDArray[np.int64]:
        """Rows whose two telling columns are not filled as records fill them; a few are sooner looked at by Python."""
        import numpy as np
        import polars as pl

        if columns.height > FEW:
            tests = (*map(self._is_odd, self._anchors), *map(_is_no_day, self._dates))
            nothing = self._are_blank(self._own[:TELLING])
            return rows_where(
                columns.select(odd=pl.any_horizontal(*tests, self._are_alike(), nothing))["odd"]
            )
        anchors = zip(*(columns[str(at)].to_list() for at in self._anchors), strict=True)
        own = zip(*(columns[str(at)].to_list() for at in self._own[:TELLING]), strict=True)
        odd = [self._are_odd(cells) for cells in anchors]
        blank = [not any(map(_is_filled, cells)) for cells in own] if len(self._own) >= TELLING else odd
        for at in self._dates:
            odd = [
                no or (day or "") > LAST_ASCII
                for no, day in zip(odd, columns[str(at)].to_list(), strict=True)
            ]
        return np.flatnonzero(np.array(odd, bool) | np.array(blank, bool))

    def _are_odd(self, anchors: tuple[str | None, ...]) -> bool:
        """Whether the telling cells of one row are empty, short, alike, or the heading again."""
        filled = {cell for cell in anchors if _is_filled(cell)}
        headings = (self._headings[anchor] for anchor in self._anchors)
        return len(filled) < len(anchors) or any(map(eq, anchors, headings))

    def _are_blank(self, positions: tuple[int, ...]) -> pl.Expr:
        """Whether the cells hold nothing, or a short word for nothing."""
        import polars as pl

        if len(self._own) < TELLING:
            return pl.lit(value=False)
        cells = (pl.col(str(at)) for at in positions)
        return pl.all_horizontal(cell.is_null() | (cell.str.len_bytes() <= SHORT) for cell in cells)

    def _are_alike(self) -> pl.Expr:
        """Whether two columns hold one text that records have different ones in: a merged cell that was taken apart."""
        import polars as pl

        if len(self._anchors) < len(("one", "other")):
            return pl.lit(value=False)
        one, other = (pl.col(str(anchor)) for anchor in self._anchors)
        return (one == other).fill_null(value=False)

    def _is_alone(self, some: pl.DataFrame) -> pl.Expr:
        """Whether one cell at most holds something, besides a column that counts the rows."""
        import polars as pl

        counts = {str(at) for at in self._kinds.running_numbers}
        others = [pl.col(name) for name in some.columns if name not in counts]
        filled = (one.is_not_null() & (one.str.len_bytes() > 0) for one in others)
        return pl.sum_horizontal(filled) <= 1 if others else pl.lit(value=False)

    def _is_odd(self, anchor: int) -> pl.Expr:
        import polars as pl

        cell = pl.col(str(anchor))
        return cell.is_null() | (cell.str.len_bytes() <= SHORT) | self._is_heading(anchor)

    def _is_heading(self, anchor: int) -> pl.Expr:
        import polars as pl

        return (pl.col(str(anchor)) == self._headings[anchor]).fill_null(value=False)

    def _said(self, batch: Batch, position: int, name: str, **params: str | int) -> Finding:
        import numpy as np

        row = int(batch.rows(np.array([position]))[0])
        return placed(name, self._place, row=row, line=int(batch.lines()[position]), **params)


def _is_no_day(at: int) -> pl.Expr:
    import polars as pl

    return (pl.col(str(at)) > LAST_ASCII).fill_null(value=False)


def _without(batch: Batch, places: list[int], said: list[Finding], *, is_record: bool) -> Batch:
    """The batch without some rows, of which it is said why."""
    import numpy as np

    if not places:
        return batch
    at = np.array(places, np.int64)
    widths = batch.widths
    left = [
        LeftOut(
            row,
            partial(_cells, batch.columns.row(place), None if widths is None else int(widths[place])),
            is_record,
        )
        for place, row in zip(places, batch.rows(at).tolist(), strict=True)
    ]
    findings = sorted((*batch.findings, *said), key=lambda one: one.location.row or 0)
    return evolve(batch.without(at, left), findings=tuple(findings))


def _cells(cells: tuple[str | None, ...], width: int | None) -> tuple[str | None, ...]:
    return cells[:width]
