"""From positions in a batch to findings that people read: place, params, masked value, for the listed ones only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, frozen

from credit_standard.files.lettering import column_letters
from credit_standard.findings import Bilingual, Finding, Location, finding
from credit_standard.findings.masks import printable
from credit_standard.layers import NATIONAL, Standard
from credit_standard.validation.showing import shown_value

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.validation.checked import Checked, FieldHit
    from credit_standard.validation.plan import Plan
    from credit_standard.validation.report import TableReport


@frozen
class Listing:
    """Adds batches to the report of their table.

    Attributes:
        first_column: where the first heading stands, as the reader gave it.
        standard: the record types as the layers of the call make them.
    """

    plan: Plan
    table: TableReport
    show_values: bool
    first_column: int | None = 1
    standard: Standard = NATIONAL

    def add(self, batch: Batch, checked: Checked) -> None:
        """Count everything, list what belongs to the first findings of its code."""
        import numpy as np

        self.table.rows += batch.size
        self.table.add(batch.findings)
        errors = np.zeros(batch.columns.height, bool)
        lines = _Lines(batch)
        for hit in checked.hits:
            if not hit.rows.size or not self.table.takes(hit.entry):
                continue
            self.table.count(hit.entry, hit.field, hit.rows.size)
            if self.table.severity_of(hit.entry) == "error":
                errors[hit.rows] = True
            self._list(batch, hit, lines)
        if errors.any():
            self._mark(batch, errors)
        for skipped in checked.unevaluated:
            self.table.not_evaluated(skipped.entry, skipped.rows, "invalid-value")

    def _mark(self, batch: Batch, errors: NDArray[np.bool_]) -> None:
        import numpy as np

        covered = np.zeros(batch.size, bool)
        covered[batch.rows(np.flatnonzero(errors)) - batch.first_row] = True
        self.table.mark_errors(batch.first_row, covered)

    def _list(self, batch: Batch, hit: FieldHit, lines: _Lines) -> None:
        limit = self.table.listed_at_most
        positions = hit.rows if limit is None else hit.rows[:limit]
        for position, row in zip(positions.tolist(), batch.rows(positions).tolist(), strict=True):
            if not self.table.has_room(hit.entry.code, row):
                return
            cells = batch.columns.row(position)
            location = self.place(hit.field, row=row, line=lines.of(position))
            if batch.unquoted:
                location = self._in_line(location, cells)
            self.table.list_finding(self._in_full(hit, cells).at(location, self.shown(hit.field, cells)))

    def _in_full(self, hit: FieldHit, cells: tuple[str | None, ...]) -> Finding:
        """The finding with its params: the batch knows where, the cell read alone knows what."""
        of_rule = "." in hit.entry.code
        same = () if of_rule else (f for f in self.plan.explain(hit.field, cells) if f.code == hit.entry.code)
        return evolve(next(iter(same), finding(hit.entry, **hit.params)), fields=hit.fields)

    def place(self, field: str | None, *, row: int | None = None, line: int | None = None) -> Location:
        """The place of a field in this table."""
        bound = self.plan.binding.placed.get(field or "")
        position = None if bound is None or self.first_column is None else bound.position
        return Location(
            file=self.table.file,
            member=self.table.member,
            sheet=self.table.sheet,
            row=row,
            line=line,
            column=None if position is None else position + 1,
            cell=None if position is None else self._cell(position, line),
            field=field,
            heading=None if bound is None else bound.heading.strip(),
            in_full=self.show_values,
        )

    def _in_line(self, place: Location, cells: tuple[str | None, ...]) -> Location:
        """The place with its characters; a cell without any has none."""
        if place.column is None:
            return place
        cell = cells[place.column - 1] or ""
        before = sum(len(one or "") + 1 for one in cells[: place.column - 1])
        return evolve(place, characters=(before + 1, before + len(cell))) if cell else place

    def _cell(self, position: int, line: int | None) -> str | None:
        """`C12`, in workbooks."""
        if self.table.sheet is None or self.first_column is None or line is None:
            return None
        return f"{column_letters(self.first_column + position)}{line}"

    def shown(self, field: str, cells: tuple[str | None, ...]) -> str | Bilingual | None:
        """The value of a field as it may stand in the report."""
        place = self.plan.binding.placed.get(field)
        raw = ((place and cells[place.position]) or "").strip()
        if not raw:
            return None
        declaration = self.plan.binding.declaration
        return printable(raw) if self.show_values else shown_value(raw, declaration[field], declaration)


@define
class _Lines:
    """Physical lines of a batch, computed when the first one is asked for."""

    batch: Batch
    _known: NDArray[np.int64] | None = None

    def of(self, position: int) -> int:
        if self._known is None:
            self._known = self.batch.lines()
        return int(self._known[position])
