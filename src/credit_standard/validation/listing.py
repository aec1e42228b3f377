"""From positions in a batch to findings that people read: place, params, masked value, for the listed ones only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard.findings import Finding, Location, finding

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.validation.checking.checked_batch import CheckedBatch, FieldHit
    from credit_standard.validation.report import TableReport
    from credit_standard.validation.table_context import TableContext


def report_on(table: TableContext, checked: CheckedBatch) -> TableReport:
    """What was found in some rows of a table, as a report that others of the table are merged with."""
    report = table.new_report()
    add_batch(report, table, checked)
    return report


def add_batch(report: TableReport, table: TableContext, checked: CheckedBatch) -> None:
    """Count everything, list what belongs to the first findings of its code."""
    import numpy as np

    batch = checked.batch
    report.rows += batch.size
    report.add(batch.findings)
    errors = np.zeros(checked.height, bool)
    for hit in checked.hits:
        if not hit.rows.size or not report.takes(hit.entry):
            continue
        report.count(hit.entry, hit.field, hit.rows.size)
        if report.severity_of(hit.entry) == "error":
            errors[hit.rows] = True
        _list(report, table, checked, hit)
    if errors.any():
        _mark(report, batch, errors)
    for skipped in checked.unevaluated:
        report.not_evaluated(skipped.entry, skipped.rows, "invalid-value")


def _mark(report: TableReport, batch: Batch, errors: NDArray[np.bool_]) -> None:
    import numpy as np

    covered = np.zeros(batch.size, bool)
    covered[batch.rows(np.flatnonzero(errors)) - batch.first_row] = True
    report.mark_errors(batch.first_row, covered)


def _list(report: TableReport, table: TableContext, checked: CheckedBatch, hit: FieldHit) -> None:
    batch, limit = checked.batch, report.listed_at_most
    positions = hit.rows if limit is None else hit.rows[:limit]
    for position, row in zip(positions.tolist(), batch.rows(positions).tolist(), strict=True):
        if not report.has_room(hit.entry.code, row):
            return
        cells = batch.columns.row(position)
        location = table.place(hit.field, row=row, line=int(checked.lines[position]))
        if batch.unquoted:
            location = _in_line(location, cells)
        report.list_finding(_in_full(table, hit, cells).at(location, table.shown(hit.field, cells)))


def _in_full(table: TableContext, hit: FieldHit, cells: tuple[str | None, ...]) -> Finding:
    """The finding with its params: the batch knows where, the cell read alone knows what."""
    of_rule = "." in hit.entry.code
    same = () if of_rule else (f for f in table.plan.explain(hit.field, cells) if f.code == hit.entry.code)
    return evolve(next(iter(same), finding(hit.entry, **hit.params)), fields=hit.fields)


def _in_line(place: Location, cells: tuple[str | None, ...]) -> Location:
    """The place with its characters; a cell without any has none."""
    if place.column is None:
        return place
    cell = cells[place.column - 1] or ""
    before = sum(len(one or "") + 1 for one in cells[: place.column - 1])
    return evolve(place, characters=(before + 1, before + len(cell))) if cell else place
