"""From positions in a batch to findings that people read: place, params, masked value, for the listed ones only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.findings import Finding

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.findings.finding import Params
    from credit_standard.validation.checking.checked_batch import CheckedBatch, FieldHit
    from credit_standard.validation.report import TableReport
    from credit_standard.validation.table_context import TableContext


FEW = 10  # rows


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
    rows = batch.rows(positions).tolist()
    if not rows or not report.has_room(hit.entry.code, rows[0]):
        return
    unquoted, lines = batch.unquoted, checked.lines[positions].tolist()
    columns = batch.columns
    # a few rows are sooner taken one by one
    listed = map(columns.row, positions.tolist()) if len(rows) <= FEW else columns[positions].iter_rows()
    for row, line, cells in zip(rows, lines, listed, strict=True):
        if not report.has_room(hit.entry.code, row):
            return
        characters = _characters(table.column(hit.field), cells) if unquoted else None
        report.list_finding(
            Finding(
                entry=hit.entry,
                severity=hit.entry.severity,
                params=_params(table, hit, cells),
                location=table.place(hit.field, row=row, line=line, characters=characters),
                value=table.shown(hit.field, cells),
                fields=hit.fields,
            )
        )


def _params(table: TableContext, hit: FieldHit, cells: tuple[str | None, ...]) -> Params:
    """What the message needs: the batch knows where, the cell read alone knows what."""
    if "." in hit.entry.code:  # of a rule
        return hit.params
    found = table.plan.explain(hit.field, cells)
    return next((one.params for one in found if one.code == hit.entry.code), hit.params)


def _characters(column: int | None, cells: tuple[str | None, ...]) -> tuple[int, int] | None:
    """First and last character of a cell in its line; a cell without any has none."""
    cell = "" if column is None else cells[column] or ""
    if not cell:
        return None
    before = sum(len(one or "") + 1 for one in cells[:column])
    return before + 1, before + len(cell)
