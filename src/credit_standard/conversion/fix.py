"""修复文件: the same table with the form of its cells repaired, every change in a log.

Headings, unknown columns and cells with errors come over letter by letter, and so do rows with another number of
cells than the table. A file with rows that cannot be read, or with cells that a spreadsheet damaged, is not written at
all: rows would be lost, damage would not show any more.
"""

from __future__ import annotations

from collections import Counter
from typing import IO, TYPE_CHECKING

from attrs import evolve, frozen

from credit_standard.conversion.log import LoggedChange, write_change
from credit_standard.conversion.placing import place_lost
from credit_standard.conversion.repair import FORM, Repair
from credit_standard.conversion.source import NotWrittenError, the_table
from credit_standard.conversion.tables import Encoding, TableForm, table_writer
from credit_standard.findings import Severity, entry
from credit_standard.findings.masks import mask_heading
from credit_standard.model import DocumentNumber
from credit_standard.validation.showing import shown_text

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.conversion.source import SourceTable
    from credit_standard.conversion.tables import TableWriter
    from credit_standard.files.batch import Batch
    from credit_standard.findings import Finding, Language
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.run import Options, Source

REWRITTEN = {"stray-quote", "lone-carriage-return", "blank-row", "blank-rows"}
"""Oddities of the file's own form that end when it is written anew."""
ROW_LENGTH, UNEVEN = "row-length", "uneven-rows"
OF_CELLS = {"ID", "VA"}  # families of findings on the text of one cell
"""Of a row with another number of cells; a CSV can hold it as it is, a sheet has no such rows."""


@frozen(kw_only=True)
class Fixed:
    """What was done.

    Attributes:
        record, layout: what the table was read as.
        rows: data rows written.
        cells: how many were changed.
        changes: how often, by code.
    """

    record: str
    layout: str | None
    rows: int
    cells: int
    changes: Counter[str]


def fix(
    source: Source,
    out: IO[bytes],
    log: IO[bytes],
    *,
    options: Options,
    form: TableForm = "csv",
    encoding: Encoding | None = None,
    language: Language = "zh",
) -> Fixed:
    """Repair the form of a file's cells.

    Args:
        source: path or binary stream with one table.
        out: where the table goes; what is written there and to `log` counts only when this returns.
        log: where the changes go, one JSON object a line, values masked.
        options: how the source is read: record type, layout, limits.
        form: of the table written.
        encoding: of a CSV; UTF-8 when None, with a byte order mark where the source has one.
        language: of the lengths that stand for texts in the log.

    Raises:
        NotWrittenError: the source cannot be read to its end, or rows of it cannot be read; its report says why.
        SeveralTablesError: the source holds more than one table.
        layouts.RecognitionError: record type or layout of the source unknown or ambiguous.
    """
    with the_table(source, options) as table:
        marked = table.table.encoding == "utf-8-sig"
        written = encoding or ("utf-8-sig" if marked else "utf-8")
        job = _Job(table, log, language)
        broken = False
        with table_writer(out, form, table.table.headings, written, sheet=table.table.sheet) as writer:
            for batch in table.batches(options):
                broken = broken or _is_broken(batch, form)
                checked = table.plan.check(batch)
                broken = place_lost(table, batch, checked.hits) or broken
                if not broken:
                    _write(writer, batch, job.repaired(batch, checked))
        if broken:
            raise NotWrittenError(table.report)
        if form == "csv":
            job.encoded(table.table.encoding, written)
    layout = table.plan.binding.layout
    return Fixed(
        record=table.plan.binding.declaration.name,
        layout=layout,
        rows=job.rows,
        cells=job.cells,
        changes=job.changes,
    )


class _Job:
    """The table on its way, and what was changed in it so far."""

    def __init__(self, table: SourceTable, log: IO[bytes], language: Language) -> None:
        self.table = table
        self.repair = Repair(table.plan)
        self.log = log
        self.language = language
        self.rows = 0
        self.cells = 0
        self.changes: Counter[str] = Counter()

    def repaired(self, batch: Batch, checked: CheckedBatch) -> pl.DataFrame:
        """The batch with its cells repaired; the changes are logged by row and column."""
        import numpy as np

        columns, lines = batch.columns, batch.lines()
        numbers = batch.rows(np.arange(columns.height))
        changes = [self._rewritten(one) for one in batch.findings if one.name in REWRITTEN]
        changes += [self._evened(int(numbers[at]), int(lines[at])) for at in _uneven(batch)]
        for name, places in _in_question(checked).items():
            position = str(self.table.plan.binding.placed[name].position)
            new: dict[int, str] = {}
            for place, codes in places.items():
                raw = columns[position][place]
                text = self.repair.new_text(name, raw, self._document_type(name, checked, place))
                if text is not None:
                    new[place] = text
                    change = self._change(name, codes, raw, text)
                    changes.append(evolve(change, row=int(numbers[place]), line=int(lines[place])))
            self.cells += len(new)
            columns = columns.with_columns(_put(columns[position], new))
        for one in sorted(changes, key=lambda change: (change.row or 0, change.column or 0)):
            self._write(one)
        self.rows += columns.height + len(batch.left_out)
        return columns

    def encoded(self, before: str, after: Encoding) -> None:
        """Another encoding is a change of the whole file."""
        if before != after:
            file = self.table.found
            self._write(
                LoggedChange(
                    file=file.file,
                    member=file.member,
                    sheet=file.sheet,
                    what=("encoding",),
                    before=before,
                    after=after,
                )
            )

    def _document_type(self, name: str, checked: CheckedBatch, place: int) -> str | None:
        element = self.table.plan.binding.declaration[name]
        if not isinstance(element, DocumentNumber) or element.type_field not in checked.values.columns:
            return None
        found: str | None = checked.values[element.type_field][place]
        return found

    def _change(self, name: str, codes: list[str], before: str, after: str) -> LoggedChange:
        file, placed = self.table.found, self.table.plan.binding.placed[name]
        declaration = self.table.plan.binding.declaration
        element = declaration[name]
        return LoggedChange(
            file=file.file,
            member=file.member,
            sheet=file.sheet,
            column=placed.position + 1,
            field=name,
            heading=mask_heading(placed.heading) or None,
            what=tuple(codes),
            before=shown_text(before, element, declaration, self.language),
            after=shown_text(after, element, declaration, self.language),
        )

    def _rewritten(self, one: Finding) -> LoggedChange:
        """A blank row that is left out, a stray quote that is now quoted as it should be."""
        return self._of_row(one.code, one.location.row, one.location.line)

    def _evened(self, row: int, line: int) -> LoggedChange:
        """A row that now has as many cells as there are headings; those that came or went are empty."""
        return self._of_row(entry(UNEVEN).code, row, line)

    def _of_row(self, code: str, row: int | None, line: int | None) -> LoggedChange:
        file = self.table.found
        return LoggedChange(
            file=file.file, member=file.member, sheet=file.sheet, row=row, line=line, what=(code,)
        )

    def _write(self, change: LoggedChange) -> None:
        self.changes.update(change.what)
        write_change(change, self.log)


def _uneven(batch: Batch) -> list[int]:
    """Positions of the rows that had another number of cells than there are headings."""
    import numpy as np

    if batch.widths is None:
        return []
    return np.flatnonzero(batch.widths != batch.columns.width).tolist()


def _is_broken(batch: Batch, form: TableForm) -> bool:
    """Whether a row is lost or as a whole wrong in such a way that, written anew, it would look sound."""
    kept = () if form == "xlsx" else (ROW_LENGTH,)
    lost = any(one.cells is None for one in batch.left_out)
    return lost or any(_of_a_row(one) and one.name not in kept for one in batch.findings)


def _of_a_row(one: Finding) -> bool:
    return one.is_error and one.location.field is None and one.location.column is None


def _write(writer: TableWriter, batch: Batch, columns: pl.DataFrame) -> None:
    """The rows in their order; those with another number of cells stay as they are."""
    import numpy as np

    numbers = batch.rows(np.arange(columns.height))
    first = 0
    for one in batch.left_out:
        assert one.cells is not None  # noqa: S101 - or nothing is written
        stop = int(np.searchsorted(numbers, one.row))
        writer.write(columns[first:stop])
        writer.row(one.cells())
        first = stop
    writer.write(columns[first:])


def _in_question(checked: CheckedBatch) -> dict[str, dict[int, list[str]]]:
    """By field and position the findings on form, of cells whose text could be read without an error."""
    found: dict[str, dict[int, list[str]]] = {}
    for hit in checked.hits:
        if hit.entry.code in FORM:
            places = found.setdefault(hit.field, {})
            for place in hit.rows.tolist():
                places.setdefault(place, []).append(hit.entry.code)
    for hit in checked.hits:
        if hit.entry.severity is Severity.ERROR and hit.entry.code[:2] in OF_CELLS and hit.field in found:
            for place in hit.rows.tolist():
                found[hit.field].pop(place, None)
    return found


def _put(column: pl.Series, new: dict[int, str]) -> pl.Series:
    if not new:
        return column
    return column.scatter(list(new), list(new.values()))
