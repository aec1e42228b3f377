"""检查计划: a declaration, bound to the headings of a table, compiled into checks.

One plan checks one record (`check_record`) and a batch (`check`) with the same verdict.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cached_property
from itertools import repeat
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from credit_standard.findings import Entry, Finding, entry, finding
from credit_standard.identifiers.judging.reading import ColumnReading, Reading, nulls
from credit_standard.language.field_columns import FieldColumns, FieldFrame
from credit_standard.language.python import RecordCells
from credit_standard.language.uncached import Uncached
from credit_standard.model import DocumentNumber
from credit_standard.validation.checking.cells import Cell, TestedCell, cell_for
from credit_standard.validation.checking.cells.columns import ColumnTest, finish, rows_where
from credit_standard.validation.checking.cells.date import DateCell
from credit_standard.validation.checking.cells.foreign import as_written
from credit_standard.validation.checking.cells.identifier import DocumentNumberCell, IdentifierCell
from credit_standard.validation.checking.cells.text import NameCell, TextCell
from credit_standard.validation.checking.checked_batch import (
    CheckedBatch,
    CheckedRecord,
    FieldHit,
    Unevaluated,
    ValueRows,
    positions,
)
from credit_standard.validation.checking.column_mapping import without_error_values
from credit_standard.validation.checking.kinds import check_kinds, check_kinds_of_record
from credit_standard.validation.checking.mapping import ABSENT, FieldMapping, FieldText
from credit_standard.validation.checking.rules import RuleChecks, compile_rules
from credit_standard.validation.comparison.compared_fields import ComparedFields

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import polars as pl

    from credit_standard.files.batch import Batch
    from credit_standard.findings.finding import Params
    from credit_standard.layouts import Binding
    from credit_standard.model import Declaration, Element

MISSING = "RE101"
STANDS_FOR_NONE = "VA205"
FEW_ROWS = 40  # from here on columns are faster than rows


@frozen(slots=False)
class Plan(Uncached):
    """The checks of one table: what it was declared as, and under which headings.

    A plan is a description: it travels as such, and what is compiled of it is made where it is first used.

    Attributes:
        binding: which column feeds which field, and the declaration as the layout tightens it.
        as_of: the day on which the data is judged.
    """

    binding: Binding
    as_of: date | None

    @property
    def declaration(self) -> Declaration:
        """The record type, as layers and layout make it."""
        return self.binding.declaration

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Those that have a column, in the order of the standard; a document's type before its number."""
        bound = {b.field for b in self.binding.fields}
        return tuple(e for e in self.declaration.fields if e.name in bound)

    @cached_property
    def _read_in_order(self) -> tuple[tuple[str, Element, bool], ...]:
        return tuple((one.name, one, one.required) for one in self.elements)

    @cached_property
    def _no_values(self) -> dict[str, Any]:
        return {one.name: None for one in self.elements}

    @cached_property
    def mapping(self) -> FieldMapping:
        return FieldMapping(self.binding)

    @cached_property
    def cells(self) -> dict[str, Cell]:
        """How the cells of each field are read."""
        bound = {b.field: b for b in self.binding.fields}
        return {
            e.name: as_written(cell_for(e, self.declaration, self.as_of), bound.get(e.name))
            for e in self.elements
        }

    @cached_property
    def rules(self) -> RuleChecks:
        return compile_rules(self.declaration, self.as_of, self.binding.left_out, self.binding.titles)

    @cached_property
    def left_out(self) -> tuple[Entry, ...]:
        """The rules for which the table has no column."""
        left_out, titles = self.binding.left_out, self.binding.titles
        # what is deprecated and not there is not used: no check is missing
        rules = (one for one in self.declaration.rules if one.name in left_out and not one.catalogued)
        return tuple(self.declaration.entry(rule, titles) for rule in rules)

    @cached_property
    def compared(self) -> ComparedFields:
        """By which fields rows are compared with others."""
        return ComparedFields(self.declaration, self.elements)

    @cached_property
    def _tests(self) -> dict[str, ColumnTest]:
        import polars as pl

        cells = self.cells.items()
        return {name: cell.test(pl.col(name)) for name, cell in cells if isinstance(cell, TestedCell)}

    @cached_property
    def _tests_of_plain_text(self) -> dict[str, ColumnTest]:
        import polars as pl

        return {name: cell.test_plain(pl.col(name)) for name, cell in self._text_cells.items()}

    @cached_property
    def _text_cells(self) -> dict[str, TextCell]:
        return {name: cell for name, cell in self.cells.items() if isinstance(cell, TextCell)}

    @cached_property
    def _greatest_lengths(self) -> list[pl.Expr]:
        """Of the columns of free text, in bytes."""
        import polars as pl

        return [pl.col(name).str.len_bytes().max() for name in self._text_cells]

    def _tested(self, texts: pl.DataFrame, *, plain: bool) -> pl.DataFrame:
        """The columns after their tests; those of plain texts that are all short enough need none, names apart."""
        tests = self._tests
        if plain and self._text_cells:
            tests = tests | self._tests_of_plain_text
            lengths = texts.select(self._greatest_lengths).row(0)
            for (name, cell), longest in zip(self._text_cells.items(), lengths, strict=True):
                is_short = longest is None or longest <= cell.max_length
                if is_short and not isinstance(cell, NameCell):
                    del tests[name]
        values = [one.values.alias(name) for name, one in tests.items()]
        suspects = [
            one.suspect.alias(FieldColumns(name).suspect)
            for name, one in tests.items()
            if one.suspect is not None
        ]
        return texts.select(*values, *suspects)

    def check_record(self, cells: Sequence[str | None], what: Sequence[int] | None = None) -> CheckedRecord:
        """Check one row, given as the texts of its columns. Findings name their fields and hold no values yet.

        Args:
            cells: by position.
            what: their kinds (`files.kinds`), likewise; all are texts when None.
        """
        texts = self.mapping.of_record(cells)
        if what is not None:
            texts = check_kinds_of_record(self.binding, texts, what)
        values = self._no_values.copy()
        findings: list[Finding] = []
        for name, element, is_required in self._read_in_order:
            if name in texts or is_required:
                values[name], found = self.read_field(element, texts)
                if found:
                    findings.extend(evolve(one, fields=(name,)) for one in found)
        present = frozenset(name for name, text in texts.items() if text.text is not None or text.is_lost)
        said = (one for one in findings if one.code == STANDS_FOR_NONE)
        stand_ins = {name for one in said for name in one.fields if values[name] is None}
        breaches, unevaluated = self.rules.of_record(RecordCells(values, present, self.as_of), stand_ins)
        return CheckedRecord(values=values, findings=(*findings, *breaches), unevaluated=tuple(unevaluated))

    def read_field(self, element: Element, texts: dict[str, FieldText]) -> tuple[Any, tuple[Finding, ...]]:
        """Typed value and findings of one field of one record."""
        text = texts.get(element.name, ABSENT)
        if text.text is None:
            missing = (finding(entry(MISSING)),) if element.required and not text.is_lost else ()
            return None, (*text.findings, *missing)
        cell = self.cells[element.name]
        reading: Reading[Any]
        if isinstance(cell, DocumentNumberCell):
            reading = cell.read(text.text, self._document_type(element, texts), self._day(texts))
        else:
            reading = cell.read(text.text)
        return reading.value, (*text.findings, *reading.findings) if text.findings else reading.findings

    def explain(self, name: str, cells: Sequence[str | None]) -> tuple[Finding, ...]:
        """The findings on one field of one row, read alone: what they say in full."""
        element = self.declaration[name]
        names = (name,)
        if isinstance(element, DocumentNumber):
            dated = self.declaration.record_date
            names = (name, element.type_field, *((dated,) if dated in self.cells else ()))
        return self.read_field(element, self.mapping.of_fields(names, cells))[1]

    def _document_type(self, element: Element, texts: dict[str, FieldText]) -> str | None:
        type_element = self.declaration[element.type_field]  # type: ignore[attr-defined]  # a DocumentNumber
        if type_element.name not in self.cells:
            return None
        value, _ = self.read_field(type_element, texts)
        return None if value is None else str(value)

    def _day(self, texts: dict[str, FieldText]) -> date | None:
        """The date of a record, where it has a right one."""
        dated = self.declaration.record_date
        if dated not in self.cells:
            return None
        day, _ = self.read_field(self.declaration[dated], texts)
        return day if isinstance(day, date) else None

    def check(self, batch: Batch) -> CheckedBatch:
        """Check a batch: typed columns, and the positions of each kind of finding."""
        if not self.elements:  # the headings are none of ours; that was said
            return self._checked(batch, FieldFrame(batch.columns.select()))
        by_rows = batch.columns.height <= FEW_ROWS
        return self.check_rows(batch) if by_rows else self.check_columns(batch)

    def _checked(
        self,
        batch: Batch,
        typed: FieldFrame | ValueRows,
        hits: Iterable[FieldHit] = (),
        unevaluated: Iterable[Unevaluated] = (),
    ) -> CheckedBatch:
        return CheckedBatch(
            batch=batch,
            typed=typed,
            hits=tuple(hits),
            unevaluated=tuple(unevaluated),
            compared=self.compared,
        )

    def check_rows(self, batch: Batch) -> CheckedBatch:
        """Row by row, each as a record: a few rows are checked sooner so."""
        values: list[list[Any]] = []
        hits: dict[tuple[Entry, tuple[str, ...]], tuple[Params, list[int]]] = {}
        unevaluated: Counter[Entry] = Counter()
        types = {element.name: element.value_type.polars for element in self.elements}
        kinds = repeat(None) if batch.kinds is None else batch.kinds.rows()
        for position, (cells, what) in enumerate(zip(batch.columns.rows(), kinds, strict=False)):
            checked = self.check_record(cells, what)
            values.append(list(checked.values.values()))
            for kind, params in {(one.entry, one.fields): one.params for one in checked.findings}.items():
                hits.setdefault(kind, (params, []))[1].append(position)
            unevaluated.update(checked.unevaluated)
        return self._checked(
            batch,
            ValueRows(types, values),
            (
                FieldHit(kind, named, positions(rows), params)
                for (kind, named), (params, rows) in hits.items()
            ),
            (Unevaluated(kind, rows) for kind, rows in unevaluated.items()),
        )

    def check_columns(self, batch: Batch) -> CheckedBatch:
        """Column by column, without an object per row."""
        import polars as pl

        texts, hits = self.mapping.of_columns(batch)
        present = texts.select(pl.all().is_not_null())
        texts = without_error_values(texts, hits)
        if batch.kinds is not None:
            texts, of_kinds = check_kinds(self.binding, texts, batch.kinds)
            hits += of_kinds
        tested = self._tested(texts, plain=batch.plain)
        readings: dict[str, ColumnReading] = {}
        for element in sorted(self.elements, key=lambda one: isinstance(one, DocumentNumber)):
            readings[element.name] = self._read_column(element, texts[element.name], readings, tested)
        columns: dict[str, pl.Series] = {}
        for element in self.elements:
            if element.required and texts[element.name].null_count():
                absent = rows_where(~present[element.name])
                hits.append(FieldHit(entry(MISSING), (element.name,), absent))
            reading = readings[element.name]
            columns[element.name] = reading.values.alias(element.name)
            hits.extend(FieldHit(hit.entry, (element.name,), hit.rows) for hit in reading.hits)
        presence = (one.alias(FieldColumns(one.name).presence) for one in present)
        frame = FieldFrame(pl.DataFrame([*presence, *columns.values()]))
        stand_ins = {
            name: hit.rows[reading.values[hit.rows].is_null().to_numpy()]
            for name, reading in readings.items()
            for hit in reading.hits
            if hit.entry.code == STANDS_FOR_NONE
        }
        breaches, unevaluated = self.rules.of_columns(frame, stand_ins)
        return self._checked(batch, frame, (*hits, *breaches), unevaluated)

    def _read_column(
        self, element: Element, column: pl.Series, readings: dict[str, ColumnReading], tested: pl.DataFrame
    ) -> ColumnReading:
        """One column; a document's number is read after its type and the date of the record."""
        import polars as pl

        if column.null_count() == len(column):
            return ColumnReading(nulls(element.name, element.value_type.polars, len(column)))
        cell = self.cells[element.name]
        if isinstance(cell, IdentifierCell | DateCell):
            return cell.read_column(column)
        if isinstance(cell, DocumentNumberCell):
            types = readings.get(element.type_field)  # type: ignore[attr-defined]  # a DocumentNumber
            of_types = nulls("", pl.String(), len(column)) if types is None else types.values
            days = readings.get(self.declaration.record_date)
            return cell.read_column(column, of_types, None if days is None else days.values)
        if element.name not in tested.columns:
            return ColumnReading(column)
        suspect = FieldColumns(element.name).suspect
        return finish(
            cell, column, tested[element.name], tested[suspect] if suspect in tested.columns else None
        )
