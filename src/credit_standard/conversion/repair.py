"""修复: one cell at a time, in form only, and only what is proven by reading the new text.

A cell with an error is left as it is, for what it should be would be a guess. A new text counts only when it is read
as the same value, without the findings on its form and with all other findings that the old one had.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.codes.code_set import read_set
from credit_standard.conversion.written import SEPARATOR, day_in, plain
from credit_standard.findings import entries
from credit_standard.layouts.units import tens
from credit_standard.validation.checking.cells.choice import CodesCell
from credit_standard.validation.checking.cells.date import DateCell
from credit_standard.validation.checking.cells.identifier import DocumentNumberCell, IdentifierCell
from credit_standard.validation.checking.cells.number import AmountCell, IntegerCell, narrowed
from credit_standard.validation.checking.error_values import ERROR_VALUES
from credit_standard.validation.checking.wrapping import unwrap

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.identifiers.judging.reading import Reading
    from credit_standard.layouts import BoundField
    from credit_standard.validation.checking.cells import Cell
    from credit_standard.validation.checking.plan import Plan

FORM = frozenset(kind.code for kind in entries() if kind.form_only)
"""Findings on form alone: they say how the value should be written, and leave no doubt what it is."""


@frozen
class Repair:
    """The new text of cells of one table."""

    plan: Plan
    _cached: Callable[[str, str, str | None], str | None] = field(init=False, repr=False, eq=False)
    _bound: dict[str, BoundField] = field(init=False, repr=False)

    @_cached.default
    def _cache(self) -> Callable[[str, str, str | None], str | None]:
        return lru_cache(maxsize=16_384)(self._new_text)  # a whole column may be written in another form

    @_bound.default
    def _by_field(self) -> dict[str, BoundField]:
        return {bound.field: bound for bound in self.plan.binding.fields}

    def new_text(self, name: str, raw: str, document_type: str | None = None) -> str | None:
        """What the cell of a field should hold instead; None where it should stay.

        Args:
            name: the field.
            raw: the cell as it stands.
            document_type: for a document's number, the kind of document in its row.
        """
        return self._cached(name, raw, document_type)

    def _new_text(self, name: str, raw: str, document_type: str | None) -> str | None:
        bound = self._bound[name]
        text = unwrap(raw).text
        read = _reader(self.plan.cells[name], document_type)
        ours = bound.codes.get(text, text)
        if not text or text in self.plan.binding.declaration.null_words or ours != text:
            return text if text != raw else None
        reading = read(text)
        if any(one.is_error for one in reading.findings):
            return None
        new = text
        if reading.value is not None and any(one.code in FORM for one in reading.findings):
            new = self._written(name, bound, text, reading.value)
        # What would read as an empty cell afterwards was no empty cell before; nor as the error of a program.
        if new == raw or new in self.plan.binding.declaration.null_words or new in ERROR_VALUES:
            return None
        return new if _proven(reading, read(new)) else None

    def _written(self, name: str, bound: BoundField, text: str, value: Any) -> str:
        cell = self.plan.cells[name]
        match cell:
            case DateCell():
                return day_in(bound.date_form, value, text)
            case AmountCell() | IntegerCell():
                return _number(cell, bound, text, value)
            case CodesCell():
                return _separated(cell, text)
            case IdentifierCell() | DocumentNumberCell():
                return str(value)
        return text


def _reader(cell: Cell, document_type: str | None) -> Callable[[str], Reading[Any]]:
    return cell.cell(document_type).read if isinstance(cell, DocumentNumberCell) else cell.read


def _proven(old: Reading[Any], new: Reading[Any]) -> bool:
    kept = [one.code for one in old.findings if one.code not in FORM]
    return new.value == old.value and [one.code for one in new.findings] == kept


def _number(cell: AmountCell | IntegerCell, bound: BoundField, text: str, value: Decimal | int) -> str:
    """The digits as they stand, where that is clean; else the value in full."""
    narrow = narrowed(text).replace(" ", "").replace(",", "").removeprefix("+")
    reading = cell.read(narrow)
    if reading.value == value and not reading.findings:
        return narrow
    power = tens(cell.unit.zh, bound.unit) if bound.unit else 0
    return plain(Decimal(value), power or 0)


def _separated(cell: CodesCell, text: str) -> str:
    """Each separator that stands between two codes becomes `;`; those inside a name or a text stay."""
    codes = cell.codes
    before = read_set(text, codes.read)
    new = text
    for position, character in enumerate(text):
        if character in before.odd_separators:
            candidate = new[:position] + SEPARATOR + new[position + 1 :]
            after = read_set(candidate, codes.read)
            if (after.codes, after.unknown) == (before.codes, before.unknown):
                new = candidate
    return new
