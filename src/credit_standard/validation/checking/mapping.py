"""Cells of a table → texts of our fields, as a binding of headings says: alone and as columns.

Blanks and marks of programs around a value do not count, words that mean an empty cell empty it, what a program wrote
where it had no value is lost, foreign codes become ours. What was odd is a finding; nothing is changed in the source.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Finding, entry, finding
from credit_standard.language.python import RecordCells
from credit_standard.model import DocumentNumber, Identifier
from credit_standard.validation.checking.column_mapping import (
    EDGE_BLANKS,
    ERROR_VALUE,
    NULL_WORD,
    ColumnMapping,
)
from credit_standard.validation.checking.error_values import ERROR_VALUES
from credit_standard.validation.checking.wrapping import Unwrapped, is_bare, unwrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    import polars as pl

    from credit_standard.files.batch import Batch
    from credit_standard.layouts import Binding, BoundField
    from credit_standard.validation.checking.checked_batch import FieldHit

MARKED, QUOTED_NUMBER = "VA117", "ID008"


@frozen
class FieldText:
    """The text of one field of one record; None is absent, or lost: what stands there is no content."""

    text: str | None = field(repr=False)
    findings: tuple[Finding, ...] = ()
    is_lost: bool = False

    @property
    def is_present(self) -> bool:
        return self.text is not None or self.is_lost


ABSENT = FieldText(None)


@frozen(slots=False)
class FieldMapping:
    """How the cells of a table become texts of fields.

    Fields that depend on a condition (`when`) are mapped after all others; conditions see the texts of those.
    """

    binding: Binding
    _plain: tuple[BoundField, ...] = field(init=False)
    _conditional: tuple[BoundField, ...] = field(init=False)

    @_plain.default
    def _without_condition(self) -> tuple[BoundField, ...]:
        return tuple(bound for bound in self.binding.fields if bound.when is None)

    @_conditional.default
    def _with_condition(self) -> tuple[BoundField, ...]:
        return tuple(bound for bound in self.binding.fields if bound.when is not None)

    @cached_property
    def _plain_by_field(self) -> dict[str, list[BoundField]]:
        found: dict[str, list[BoundField]] = {}
        for bound in self._plain:
            found.setdefault(bound.field, []).append(bound)
        return found

    @cached_property
    def _null_words(self) -> frozenset[str]:
        return self.binding.declaration.null_words

    @cached_property
    def _places(self) -> tuple[tuple[BoundField, int | None], ...]:
        return tuple((bound, bound.position) for bound in self._plain)

    @cached_property
    def _mark_of(self) -> dict[str, str]:
        """The finding on marks around the values of each field."""
        numbers = (Identifier, DocumentNumber)
        fields = self.binding.declaration.fields
        return {one.name: QUOTED_NUMBER if isinstance(one, numbers) else MARKED for one in fields}

    def of_record(self, cells: Sequence[str | None]) -> dict[str, FieldText]:
        """The texts of one row, by field; fields without a column, or whose cell is empty, may be missing."""
        texts = {
            bound.field: self.of_cell(bound, cells)
            for bound, position in self._places
            if position is None or cells[position] is not None
        }
        if self._conditional:
            values = {name: text.text for name, text in texts.items()}
            known = RecordCells(values, {name for name, text in texts.items() if text.is_present})
            fed = {row.then for row in self.binding.conditions.answer(known).rows}
            for bound in self._conditional:
                texts[bound.field] = self.of_cell(bound, cells) if bound.field in fed else ABSENT
        return texts

    def of_fields(self, names: tuple[str, ...], cells: Sequence[str | None]) -> dict[str, FieldText]:
        """The texts of some fields of one row."""
        if self._conditional:
            return self.of_record(cells)
        wanted = (self._plain_by_field.get(name, ()) for name in names)
        return {bound.field: self.of_cell(bound, cells) for feeding in wanted for bound in feeding}

    def of_cell(self, bound: BoundField, cells: Sequence[str | None]) -> FieldText:
        """The text of one field, its condition taken as met."""
        if bound.position is None:
            return FieldText(bound.value)
        raw = cells[bound.position]
        if raw is None:
            return ABSENT
        found = None if is_bare(raw) else unwrap(raw)
        text, null_words = raw if found is None else found.text, self._null_words
        if bound.share is not None and text and not bound.share.takes(text):
            return ABSENT
        if bound.value is not None:
            # the cell belongs to another field, which says what is odd about it
            return FieldText(bound.value) if text and text not in null_words else ABSENT
        findings = () if found is None else self._about_wrapping(bound, found)
        if not text:
            return FieldText(None, findings)
        if text in null_words:
            return FieldText(None, (*findings, finding(entry(NULL_WORD), word=text)))
        if text in ERROR_VALUES and text not in bound.codes:
            return FieldText(None, (*findings, finding(entry(ERROR_VALUE))), is_lost=True)
        return FieldText(bound.codes.get(text, text) if bound.codes else text, findings)

    def _about_wrapping(self, bound: BoundField, found: Unwrapped) -> tuple[Finding, ...]:
        codes = [EDGE_BLANKS] if found.has_edge_blanks and found.text else []
        if found.is_marked:
            codes.append(self._mark_of[bound.field])
        return tuple(finding(entry(code)) for code in codes)

    def of_columns(self, batch: Batch) -> tuple[pl.DataFrame, list[FieldHit]]:
        """The texts of a batch, one String column per field, null where absent; and what was odd.

        Error values are still among them: `without_error_values` takes them out.
        """
        return self._columns.of_batch(batch)

    @cached_property
    def _columns(self) -> ColumnMapping:
        return ColumnMapping(self.binding, self._mark_of)
