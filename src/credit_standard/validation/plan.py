"""检查计划: a declaration, bound to the headings of a table, compiled into checks.

One plan checks one record (`check_record`) and a batch (`check`) with the same verdict.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from credit_standard.findings import Finding, entry, finding
from credit_standard.identifiers.reading import ColumnReading, Reading, nulls
from credit_standard.model.printers.closure import Cells
from credit_standard.model.printers.columns import column_type, present_column
from credit_standard.validation.cells import Cell, cell_for
from credit_standard.validation.cells.columns import finish, rows_where
from credit_standard.validation.cells.identifier import DocumentNumberCell, IdentifierCell
from credit_standard.validation.checked import Checked, CheckedRecord, FieldHit
from credit_standard.validation.mapping import ABSENT, FieldMapping, FieldText
from credit_standard.validation.rules import RuleChecks, compile_rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    import polars as pl

    from credit_standard.files.batch import Batch
    from credit_standard.layouts import Binding
    from credit_standard.model import Element

MISSING = "RE101"


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
    _tests: list[pl.Expr] = field(init=False, eq=False, repr=False)

    @mapping.default
    def _mapping(self) -> FieldMapping:
        return FieldMapping(self.binding)

    @cells.default
    def _cells(self) -> dict[str, Cell]:
        declaration = self.binding.declaration
        return {e.name: cell_for(e, declaration, self.as_of) for e in self.elements}

    @_tests.default
    def _column_tests(self) -> list[pl.Expr]:
        import polars as pl

        tests: list[pl.Expr] = []
        for name, cell in self.cells.items():
            if not isinstance(cell, IdentifierCell | DocumentNumberCell):
                test = cell.test(pl.col(name))
                tests += (test.values.alias(name), test.suspect.alias(suspect_column(name)))
        return tests

    @rules.default
    def _rules(self) -> RuleChecks:
        return compile_rules(self.binding.declaration, self.as_of, self.binding.left_out)

    @elements.default
    def _elements(self) -> tuple[Element, ...]:
        bound = {b.field for b in self.binding.fields}
        return tuple(e for e in self.binding.declaration.fields if e.name in bound)

    def check_record(self, cells: Sequence[str | None]) -> CheckedRecord:
        """Check one row, given as the texts of its columns. Findings name their fields and hold no values yet."""
        texts = self.mapping.of_record(cells)
        values: dict[str, Any] = {}
        findings: list[Finding] = []
        for element in self.elements:
            values[element.name], found = self.read_field(element, texts)
            findings.extend(evolve(one, fields=(element.name,)) for one in found)
        present = {name for name, text in texts.items() if text.text is not None}
        breaches, unevaluated = self.rules.of_record(Cells(values, present, self.as_of))
        return CheckedRecord(values=values, findings=(*findings, *breaches), unevaluated=tuple(unevaluated))

    def read_field(self, element: Element, texts: dict[str, FieldText]) -> tuple[Any, tuple[Finding, ...]]:
        """Typed value and findings of one field of one record."""
        text = texts.get(element.name, ABSENT)
        if text.text is None:
            missing = (finding(entry(MISSING)),) if element.required else ()
            return None, (*text.findings, *missing)
        cell = self.cells[element.name]
        reading: Reading[Any]
        if isinstance(cell, DocumentNumberCell):
            reading = cell.read(text.text, self._document_type(element, texts))
        else:
            reading = cell.read(text.text)
        return reading.value, (*text.findings, *reading.findings)

    def explain(self, name: str, cells: Sequence[str | None]) -> tuple[Finding, ...]:
        """The findings on one field of one row, read alone: what they say in full."""
        texts = self.mapping.of_record(cells)
        return self.read_field(self.binding.declaration[name], texts)[1]

    def _document_type(self, element: Element, texts: dict[str, FieldText]) -> str | None:
        type_element = self.binding.declaration[element.type_field]  # type: ignore[attr-defined]  # a DocumentNumber
        if type_element.name not in self.cells:
            return None
        value, _ = self.read_field(type_element, texts)
        return None if value is None else str(value)

    def check(self, batch: Batch) -> Checked:
        """Check a batch: typed columns, and the positions of each kind of finding."""
        import polars as pl

        if not self.elements:  # the headings are none of ours; that was said
            return Checked(values=batch.columns.select(), hits=(), unevaluated=())
        texts, hits = self.mapping.of_columns(batch.columns)
        present = texts.select(pl.all().is_not_null().name.suffix(present_column("")))
        columns = {column.name: column for column in present}
        tested = texts.select(self._tests)
        for element in self.elements:
            column = texts[element.name]
            if element.required and column.null_count():
                absent = rows_where(~columns[present_column(element.name)])
                hits.append(FieldHit(entry(MISSING), (element.name,), absent))
            reading = self._read_column(element, column, columns, tested)
            columns[element.name] = reading.values.alias(element.name)
            hits.extend(FieldHit(hit.entry, (element.name,), hit.rows) for hit in reading.hits)
        values = pl.DataFrame(list(columns.values())).with_columns(self._without_column(columns))
        breaches, unevaluated = self.rules.of_columns(values)
        return Checked(values=values, hits=(*hits, *breaches), unevaluated=tuple(unevaluated))

    def _read_column(
        self, element: Element, column: pl.Series, columns: dict[str, pl.Series], tested: pl.DataFrame
    ) -> ColumnReading:
        import polars as pl

        if column.null_count() == len(column):
            return ColumnReading(nulls(element.name, column_type(element), len(column)))
        cell = self.cells[element.name]
        if isinstance(cell, IdentifierCell):
            return cell.read_column(column)
        if isinstance(cell, DocumentNumberCell):
            types = columns.get(element.type_field)  # type: ignore[attr-defined]  # a DocumentNumber
            return cell.read_column(column, nulls("", pl.String(), len(column)) if types is None else types)
        suspect = tested[suspect_column(element.name)]
        return finish(cell, column, tested[element.name], suspect)

    def _without_column(self, columns: dict[str, pl.Series]) -> list[pl.Expr]:
        """Rules may name fields that the table does not have: absent in every row."""
        import polars as pl

        missing = [e for e in self.binding.declaration.fields if e.name not in columns]
        return [
            *(pl.lit(None, dtype=column_type(e)).alias(e.name) for e in missing),
            *(pl.lit(value=False).alias(present_column(e.name)) for e in missing),
        ]


def suspect_column(name: str) -> str:
    """Name of the column that says which texts of a field did not pass the test of the whole column."""
    return name + "!"
