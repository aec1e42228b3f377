"""被检查的表: a table under check: which one it is, its plan, and how what is found in it is listed.

It is a description without what was found and without the open file: it travels to where batches are checked.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.files.lettering import column_letters
from credit_standard.findings import Bilingual, Location, Selection, Severity
from credit_standard.findings.masks import printable
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.validation.comparison.foreign_key_fields import ForeignKeyFields
from credit_standard.validation.report import LISTED, TableReport
from credit_standard.validation.showing import shown_value

if TYPE_CHECKING:
    from credit_standard.files.batch import Batch
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.checking.plan import Plan


@frozen(kw_only=True, slots=False)
class TableContext:
    """A table under check.

    Attributes:
        number: of the table in the call, from 1.
        source: number of the source in the call that it is from, from 1.
        file, member, sheet, first_column, headings: as the reader gave them.
        plan: its checks.
        standard: the record types as the layers of the call make them.
        listed_at_most: how many findings of one code are listed; None lists all.
        show_values: values stand in the findings unmasked.
        severities: by code, where the caller wants others than the catalogue's.
        selection: the kinds of finding that count.
    """

    number: int
    source: int = 0
    file: str
    member: str | None = None
    sheet: str | None = None
    first_column: int | None = 1
    headings: tuple[str, ...] = ()
    plan: Plan = field(repr=False)
    standard: LayeredStandard = field(default=NATIONAL, repr=False)
    listed_at_most: int | None = LISTED
    show_values: bool = False
    severities: Mapping[str, Severity] = field(factory=dict, repr=False)
    selection: Selection = field(factory=Selection, repr=False)

    @property
    def record(self) -> str:
        """The name of the record type."""
        return self.plan.declaration.name

    @cached_property
    def foreign_keys(self) -> ForeignKeyFields:
        """The fields that refer to other records, and those that others may refer to."""
        return ForeignKeyFields.of(self.plan.declaration, self.plan.elements, self.standard)

    def check(self, batch: Batch) -> CheckedBatch:
        """Check some rows of the table."""
        return self.plan.check(batch)

    def new_report(self) -> TableReport:
        """A report on the table, or on a part of it, in which nothing stands yet."""
        return TableReport(
            id=self.number,
            source=self.source,
            file=self.file,
            member=self.member,
            sheet=self.sheet,
            record=self.record,
            layout=self.plan.binding.layout,
            layers=self.standard.layer_names,
            title=self.plan.declaration.title,
            listed_at_most=self.listed_at_most,
            severities=self.severities,
            selection=self.selection,
        )

    def column(self, field: str | None) -> int | None:
        """Where the column of a field stands, from 0; None where it has none, or columns have no place."""
        bound = self.plan.binding.placed.get(field or "")
        return None if bound is None or self.first_column is None else bound.position

    def place(
        self,
        field: str | None,
        *,
        row: int | None = None,
        line: int | None = None,
        characters: tuple[int, int] | None = None,
    ) -> Location:
        """The place of a field in this table."""
        bound, position = self.plan.binding.placed.get(field or ""), self.column(field)
        return Location(
            file=self.file,
            member=self.member,
            sheet=self.sheet,
            row=row,
            line=line,
            column=None if position is None else position + 1,
            cell=None if position is None else self._cell(position, line),
            characters=characters,
            field=field,
            heading=None if bound is None else bound.heading.strip(),
            in_full=self.show_values,
        )

    def _cell(self, position: int, line: int | None) -> str | None:
        """`C12`, in workbooks."""
        if self.sheet is None or self.first_column is None or line is None:
            return None
        return f"{column_letters(self.first_column + position)}{line}"

    def shown(self, field: str, cells: tuple[str | None, ...]) -> str | Bilingual | None:
        """The value of a field as it may stand in the report."""
        place = self.plan.binding.placed.get(field)
        raw = ((place and cells[place.position]) or "").strip()
        if not raw:
            return None
        declaration = self.plan.declaration
        return printable(raw) if self.show_values else shown_value(raw, declaration[field], declaration)
