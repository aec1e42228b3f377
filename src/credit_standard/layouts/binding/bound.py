"""绑定的值: a layout laid over the headings of a table."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import attrs
from attrs import frozen

from credit_standard.findings import Bilingual, Finding
from credit_standard.language.uncached import Uncached
from credit_standard.layouts.conditions import conditions
from credit_standard.layouts.date_form import DateForm
from credit_standard.layouts.layout import NO_CODES

if TYPE_CHECKING:
    from credit_standard.language import Expression
    from credit_standard.language.tables import DecisionTable
    from credit_standard.layouts.shared_column import ColumnShare
    from credit_standard.model.declaration import Declaration


@frozen(kw_only=True)
class BoundField:
    """How one field gets its text.

    Attributes:
        field: our field; no other entry of the binding has the same.
        position: the column, counted from 0; None where the field has the same value in every row.
        heading: as the file has it.
        codes: foreign codes and ours; other texts stay as they are.
        when: the cell counts only in rows in which this holds; it asks for fields without a condition only.
        value: the field's text: in every row without a position, else in rows in which the cell holds something.
        date_form: how the layout writes days, where it has a form of its own.
        unit: the unit of amounts, where it is not the field's own.
        share: which of the column's numbers are the field's, where it shares the column with others.
    """

    field: str
    position: int | None = None
    heading: str | None = None
    codes: Mapping[str, str] = attrs.field(default=NO_CODES, hash=False)
    when: Expression | None = attrs.field(default=None, hash=False)
    value: str | None = None
    date_form: DateForm | None = None
    unit: str = ""
    share: ColumnShare | None = None


@frozen(kw_only=True)
class PlacedField:
    """Where a field stands in the table."""

    position: int
    heading: str


@frozen(kw_only=True, slots=False)
class Binding(Uncached):
    """A layout laid over the headings of a table.

    Attributes:
        layout: name of the layout; None where the table uses the standard's own names.
        declaration: the record type as the layout tightens it. What is required but has no column is reported
            here once and not required of the rows.
        fields: what feeds each field.
        findings: what is wrong with the headings, each with its column.
        left_out: names of the rules that cannot be broken here, or that every row would break, for want of columns.
        titles: of the fields that the layout calls otherwise than the standard, as it prints them.
    """

    layout: str | None
    declaration: Declaration = attrs.field(repr=False)
    fields: tuple[BoundField, ...]
    findings: tuple[Finding, ...]
    left_out: frozenset[str]
    titles: Mapping[str, Bilingual] = attrs.field(factory=dict, hash=False, repr=False)

    @cached_property
    def conditions(self) -> DecisionTable[str]:
        """The fields with a condition, and the rows in which each is fed."""
        conditional = (one for one in self.fields if one.when is not None)
        return conditions(conditional, self.declaration.types)

    @cached_property
    def placed(self) -> dict[str, PlacedField]:
        """The fields that have a column of their own."""
        return {
            bound.field: PlacedField(position=bound.position, heading=bound.heading)
            for bound in self.fields
            if bound.position is not None and bound.heading is not None
        }
