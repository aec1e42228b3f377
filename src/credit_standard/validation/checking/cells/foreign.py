"""布局的写法: cells as a layout writes them: days in its form, amounts in its unit, codes in its words.

The standard's own forms of a day are read as well: whoever writes `2021-03-01` means no other day, whatever the
layout asks for.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from attrs import asdict, evolve, field, frozen

from credit_standard.codes import CodeList
from credit_standard.findings import entry, finding
from credit_standard.identifiers.judging.reading import ColumnReading, Reading, nulls, read_rows
from credit_standard.layouts.units import tens
from credit_standard.model.units import unit_title
from credit_standard.validation.checking.cells.choice import CodesCell
from credit_standard.validation.checking.cells.columns import ColumnTest
from credit_standard.validation.checking.cells.date import NO_DAY, DateCell
from credit_standard.validation.checking.cells.number import AmountCell

if TYPE_CHECKING:
    from collections.abc import Mapping

    import polars as pl

    from credit_standard.layouts import BoundField
    from credit_standard.layouts.date_form import DateForm

C = TypeVar("C")  # the kinds of cells are told apart in `cells/__init__.py`, which imports this room


def as_written(cell: C, bound: BoundField | None) -> C | DateCell | AmountCell | CodesCell:
    """The cell of a field as the layout writes it."""
    if bound is None:
        return cell
    if isinstance(cell, DateCell) and bound.date_form is not None and not bound.date_form.is_standard:
        return ForeignDateCell(cell.may_be_open, cell.may_be_long_ago, form=bound.date_form)
    if isinstance(cell, AmountCell) and bound.unit and bound.unit != cell.unit.zh:
        return ForeignAmountCell.of(cell, bound.unit)
    if isinstance(cell, CodesCell) and bound.codes:
        return CodesCell(with_words(cell.codes, bound.codes))
    return cell


@frozen
class ForeignDateCell(DateCell):
    """A day in a layout's own form."""

    form: DateForm = field(kw_only=True)

    def read(self, text: str) -> Reading[date]:
        try:
            day = self.form.read(text)
        except ValueError:
            if not NO_DAY.fullmatch(text):
                return Reading(None, (finding(entry("VA203")),))
            day = None
        return DateCell.read(self, text) if day is None else self.settled(day)

    def read_column(self, texts: pl.Series) -> ColumnReading:
        import numpy as np
        import polars as pl

        rows = np.flatnonzero(texts.is_not_null().to_numpy())
        return read_rows(texts, self.read, nulls(texts.name, pl.Date(), len(texts)), rows)


@frozen
class ForeignAmountCell(AmountCell):
    """An amount in a layout's own unit; limits and messages speak of that unit, values are in the field's own."""

    written: AmountCell
    power: int = field(default=0)

    @classmethod
    def of(cls, cell: AmountCell, unit: str) -> ForeignAmountCell:
        power = tens(unit, cell.unit.zh)
        assert power is not None  # noqa: S101 - the layout was checked
        written = AmountCell(unit_title(unit), cell.digits, cell.places + power)
        return cls(cell.unit, cell.digits, cell.places, written, power)

    def read(self, text: str) -> Reading[Decimal]:
        reading = self.written.read(text)
        return reading if reading.value is None else evolve(reading, value=self._ours(reading.value))

    def test(self, texts: pl.Expr) -> ColumnTest:
        import polars as pl

        test = self.written.test(texts)
        room = test.values.cast(pl.Decimal(38, self.places + abs(self.power)))
        ours = room * pl.lit(Decimal(1).scaleb(self.power))
        return ColumnTest(ours.cast(pl.Decimal(self.digits, self.places)))

    def _ours(self, value: Decimal) -> Decimal:
        # scaleb would be context-bound; the cell pads its values, so these are our places exactly
        sign, digits, _ = value.as_tuple()
        return Decimal((sign, digits, -self.places))


def with_words(codes: CodeList, words: Mapping[str, str]) -> CodeList:
    """The list with a layout's own words, which stand for its codes even where the list knows them for others."""
    return _Worded(**asdict(codes, recurse=False), words=words)


@frozen(kw_only=True, slots=False)
class _Worded(CodeList):
    words: Mapping[str, str] = field(hash=False)

    def read(self, text: str) -> str | None:
        return CodeList.read(self, self.words.get(text, text))
