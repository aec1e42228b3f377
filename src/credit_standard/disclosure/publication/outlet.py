"""出口: typed columns of records that are seen → the table that is handed out, under the headings of a layout.

The texts are written anew from what was read and checked. So nothing comes out that nobody looked at: no foreign
column, no cell that holds two things of which one is withheld.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard.conversion.columns import ColumnConverter
from credit_standard.conversion.convert import OtherRecordError
from credit_standard.conversion.losses import Losses
from credit_standard.conversion.route import Route
from credit_standard.conversion.source import SourceTable
from credit_standard.conversion.value_texts import value_texts
from credit_standard.files.batch import Batch
from credit_standard.layouts import bind
from credit_standard.layouts.canonical import canonical
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.checking.plan import Plan

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.files.table import Table
    from credit_standard.layouts import Layout
    from credit_standard.model import Declaration
    from credit_standard.validation.table_context import TableContext

MARK = "异议"
"""Heading and text of the mark where a layout has no column for the state of a record."""


@frozen(eq=False)
class Outlet:
    """The form of the table.

    Attributes:
        declaration: of the record type.
        fields: that the sources have, in the order of the standard.
        target: the layout; None for the standard's own titles.
        marks: whether records may be marked 异议.
    """

    declaration: Declaration
    fields: tuple[str, ...]
    target: Layout | None
    marks: bool
    _status: str | None = field(init=False)
    _route: Route | None = field(init=False)

    @_status.default
    def _status_field(self) -> str | None:
        return self.declaration.by_concept.get("record-status")

    @_route.default
    def _way(self) -> Route | None:
        if self.target is None:
            return None
        if self.target.record != self.declaration.name:
            raise OtherRecordError(self.declaration.name, self.target)
        own = canonical(self.declaration)
        return Route(Plan(bind(own, self._titles), None), self._titles, own.ignored_keys, self.target)

    @property
    def _titles(self) -> tuple[str, ...]:
        return tuple(self.declaration[name].zh for name in self.fields)

    @property
    def _marks_apart(self) -> bool:
        held = self.fields if self.target is None else self.target.fields
        return self.marks and self._status not in held

    @property
    def headings(self) -> tuple[str, ...]:
        own = self._titles if self._route is None else self._route.headings
        return (*own, MARK) if self._marks_apart else own

    def losses(self, context: TableContext, table: Table) -> Losses | None:
        """What does not come over into the layout; None where nothing can be lost."""
        if self._route is None:
            return None
        ours = evolve(context, number=1, first_column=None, headings=self._titles, plan=self._route.plan)
        report = CheckResult()
        report.tables[1] = ours.new_report()
        own = canonical(self.declaration)
        return Losses(SourceTable(table, own, ours, report), self._route)

    def rows(
        self, values: pl.DataFrame, disputed: pl.Series, losses: Losses | None, first_row: int
    ) -> pl.DataFrame:
        """The rows of the table, in columns `"0"`, `"1"` …"""
        import numpy as np
        import polars as pl

        nothing = [
            pl.lit(None, self.declaration.types[one].polars).alias(one)
            for one in self.fields
            if one not in values.columns
        ]
        texts = value_texts(values.with_columns(nothing).select(self.fields), self.declaration)
        made = texts.rename({name: str(number) for number, name in enumerate(self.fields)})
        if losses is not None and self._route is not None:
            lines = np.arange(first_row, first_row + made.height, dtype=np.int64)
            batch = Batch(columns=made, first_row=first_row, size=made.height, lines=lambda: lines)
            made = ColumnConverter(self._route, losses).of(batch)
        if self._marks_apart:
            mark = pl.when(disputed).then(pl.lit(MARK)).alias(str(made.width))
            made = made.with_columns(made.select(mark) if made.width else mark)
        return made
