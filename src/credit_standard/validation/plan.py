"""检查计划: a declaration, bound to the headings of a table, compiled into checks.

One plan checks one record (`check_record`) and a batch (`check`) with the same verdict.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from credit_standard.findings import Entry, Finding, entry, finding
from credit_standard.identifiers.reading import ColumnReading, Reading, nulls
from credit_standard.language.columns import present_column
from credit_standard.language.python import Cells
from credit_standard.model import DocumentNumber
from credit_standard.validation.cells import Cell, TestedCell, cell_for
from credit_standard.validation.cells.columns import finish, rows_where
from credit_standard.validation.cells.date import DateCell
from credit_standard.validation.cells.foreign import as_written
from credit_standard.validation.cells.identifier import DocumentNumberCell, IdentifierCell
from credit_standard.validation.cells.text import TextCell
from credit_standard.validation.checked import Checked, CheckedRecord, FieldHit, Unevaluated, positions
from credit_standard.validation.kinds import check_kinds, check_kinds_of_record
from credit_standard.validation.mapping import ABSENT, FieldMapping, FieldText, without_error_values
from credit_standard.validation.rules import RuleChecks, compile_rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    import polars as pl

    from credit_standard.files.batch import Batch
    from credit_standard.layouts import Binding
    from credit_standard.model import Element

MISSING = "RE101"
FEW_ROWS = 40  # from here on columns are faster than rows


@frozen
class Plan:
    """The compiled checks of one table.

    Attributes:
        binding: which column feeds which field, and the declaration as the layout tightens it.
        as_of: the day on which the data is judged.
        elements: those that have a column, in the order of the standard; a document's type before its number.
    """

    binding: Binding
    as_of: date | None
    mapping: FieldMapping = field(init=False)
    elements: tuple[Element, ...] = field(init=False)
    cells: dict[str, Cell] = field(init=False)
    rules: RuleChecks = field(init=False)

    @mapping.default
    def _mapping(self) -> FieldMapping:
        return FieldMapping(self.binding)

    @cells.default
    def _cells(self) -> dict[str, Cell]:
        declaration = self.binding.declaration
        bound = {b.field: b for b in self.binding.fields}
        return {
            e.name: as_written(cell_for(e, declaration, self.as_of), bound.get(e.name)) for e in self.elements
        }

    @cached_property
    def _tests(self) -> list[pl.Expr]:
        return self._expressions(plain=False)

    @cached_property
    def _tests_of_plain_text(self) -> list[pl.Expr]:
        return self._expressions(plain=True)

    def _expressions(self, *, plain: bool) -> list[pl.Expr]:
        import polars as pl

        expressions: list[pl.Expr] = []
        for name, cell in self.cells.items():
            if isinstance(cell, TestedCell):
                test = cell.test_plain if plain and isinstance(cell, TextCell) else cell.test
                tested = test(pl.col(name))
                expressions += (tested.values.alias(name), tested.suspect.alias(suspect_column(name)))
        return expressions

    @rules.default
    def _rules(self) -> RuleChecks:
        return compile_rules(self.binding.declaration, self.as_of, self.binding.left_out, self.binding.titles)

    @elements.default
    def _elements(self) -> tuple[Element, ...]:
        bound = {b.field for b in self.binding.fields}
        return tuple(e for e in self.binding.declaration.fields if e.name in bound)

    def check_record(self, cells: Sequence[str | None], what: Sequence[int] | None = None) -> CheckedRecord:
        """Check one row, given as the texts of its columns. Findings name their fields and hold no values yet.

        Args:
            cells: by position.
            what: their kinds (`files.kinds`), likewise; all are texts when None.
        """
        texts = self.mapping.of_record(cells)
        if what is not None:
            texts = check_kinds_of_record(self.binding, texts, what)
        values: dict[str, Any] = {}
        findings: list[Finding] = []
        for element in self.elements:
            values[element.name], found = self.read_field(element, texts)
            findings.extend(evolve(one, fields=(element.name,)) for one in found)
        present = {name for name, text in texts.items() if text.is_present}
        breaches, unevaluated = self.rules.of_record(Cells(values, present, self.as_of))
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
        return reading.value, (*text.findings, *reading.findings)

    def explain(self, name: str, cells: Sequence[str | None]) -> tuple[Finding, ...]:
        """The findings on one field of one row, read alone: what they say in full."""
        element = self.binding.declaration[name]
        names = (name,)
        if isinstance(element, DocumentNumber):
            dated = self.binding.declaration.record_date
            names = (name, element.type_field, *((dated,) if dated in self.cells else ()))
        return self.read_field(element, self.mapping.of_fields(names, cells))[1]

    def _document_type(self, element: Element, texts: dict[str, FieldText]) -> str | None:
        type_element = self.binding.declaration[element.type_field]  # type: ignore[attr-defined]  # a DocumentNumber
        if type_element.name not in self.cells:
            return None
        value, _ = self.read_field(type_element, texts)
        return None if value is None else str(value)

    def _day(self, texts: dict[str, FieldText]) -> date | None:
        """The date of a record, where it has a right one."""
        dated = self.binding.declaration.record_date
        if dated not in self.cells:
            return None
        day, _ = self.read_field(self.binding.declaration[dated], texts)
        return day if isinstance(day, date) else None

    def check(self, batch: Batch) -> Checked:
        """Check a batch: typed columns, and the positions of each kind of finding."""
        if not self.elements:  # the headings are none of ours; that was said
            return Checked(values=batch.columns.select(), hits=(), unevaluated=())
        by_rows = batch.columns.height <= FEW_ROWS and batch.kinds is None
        return self.check_rows(batch) if by_rows else self.check_columns(batch)

    def check_rows(self, batch: Batch) -> Checked:
        """Row by row, each as a record: a few rows are checked sooner so."""
        import polars as pl

        values: list[list[Any]] = []
        hits: dict[tuple[Entry, tuple[str, ...]], list[int]] = {}
        unevaluated: Counter[Entry] = Counter()
        types = {element.name: element.value_type.polars for element in self.elements}
        for position, cells in enumerate(batch.columns.rows()):
            checked = self.check_record(cells)
            values.append([checked.values[name] for name in types])
            for kind in dict.fromkeys((one.entry, one.fields) for one in checked.findings):
                hits.setdefault(kind, []).append(position)
            unevaluated.update(checked.unevaluated)
        return Checked(
            values=pl.DataFrame(values, types, orient="row"),
            hits=tuple(FieldHit(kind, fields, positions(rows)) for (kind, fields), rows in hits.items()),
            unevaluated=tuple(Unevaluated(kind, rows) for kind, rows in unevaluated.items()),
        )

    def check_columns(self, batch: Batch) -> Checked:
        """Column by column, without an object per row."""
        import polars as pl

        texts, hits = self.mapping.of_columns(batch.columns, plain=batch.plain)
        present = texts.select(pl.all().is_not_null().name.suffix(present_column("")))
        columns = {column.name: column for column in present}
        texts = without_error_values(texts, hits)
        if batch.kinds is not None:
            texts, of_kinds = check_kinds(self.binding, texts, batch.kinds)
            hits += of_kinds
        tested = texts.select(self._tests_of_plain_text if batch.plain else self._tests)
        readings: dict[str, ColumnReading] = {}
        for element in sorted(self.elements, key=lambda one: isinstance(one, DocumentNumber)):
            readings[element.name] = self._read_column(element, texts[element.name], readings, tested)
        for element in self.elements:
            if element.required and texts[element.name].null_count():
                absent = rows_where(~columns[present_column(element.name)])
                hits.append(FieldHit(entry(MISSING), (element.name,), absent))
            reading = readings[element.name]
            columns[element.name] = reading.values.alias(element.name)
            hits.extend(FieldHit(hit.entry, (element.name,), hit.rows) for hit in reading.hits)
        values = pl.DataFrame(list(columns.values())).with_columns(self._absent)
        breaches, unevaluated = self.rules.of_columns(values)
        return Checked(values=values, hits=(*hits, *breaches), unevaluated=tuple(unevaluated))

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
            days = readings.get(self.binding.declaration.record_date)
            return cell.read_column(column, of_types, None if days is None else days.values)
        suspect = tested[suspect_column(element.name)]
        return finish(cell, column, tested[element.name], suspect)

    @cached_property
    def _absent(self) -> list[pl.Expr]:
        """Rules may name fields that the table does not have: absent in every row."""
        import polars as pl

        named = dict.fromkeys(name for check in self.rules.checks for name in check.fields)
        missing = [self.binding.declaration[name] for name in named if name not in self.cells]
        return [
            *(pl.lit(None, dtype=e.value_type.polars).alias(e.name) for e in missing),
            *(pl.lit(value=False).alias(present_column(e.name)) for e in missing),
        ]


def suspect_column(name: str) -> str:
    """Name of the column that says which texts of a field did not pass the test of the whole column."""
    return name + "!"
