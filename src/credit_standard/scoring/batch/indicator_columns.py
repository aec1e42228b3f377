"""问到的列: the columns on which an indicator depends, whether something stands there, and the day of each row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.nodes import field_names
from credit_standard.language.value_types import INTEGER
from credit_standard.scoring.batch.columns import DAY, ROW, SUBJECT, days
from credit_standard.scoring.card import CORRECTION_DAYS, CORRECTION_YEARS, Fact, Indicator

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.language import ValueType
    from credit_standard.language.tables import DecisionTable


@frozen(eq=False)
class IndicatorColumns:
    """What an indicator asks of the rows of a table."""

    indicator: Indicator | Fact

    @property
    def is_of_years(self) -> bool:
        """Whether events are told by year: then their validity says when they begin to count."""
        return self.types[self.indicator.day].kind == "integer"

    @property
    def types(self) -> dict[str, ValueType]:
        derived = self.indicator.derived if isinstance(self.indicator, Indicator) else {}
        return {**self.indicator.declaration.types, **dict.fromkeys(derived, INTEGER)}

    def prepared(self, rows: pl.DataFrame) -> pl.DataFrame:
        """The rows with the day, with every column that is asked, and whether something stands there."""
        import polars as pl

        one, types = self.indicator, self.types
        derived = one.derived if isinstance(one, Indicator) else {}
        names = self._named()
        here = [name for name in names if name in rows.columns]
        told = [FieldColumns(name).presence for name in here if FieldColumns(name).presence in rows.columns]
        frame = rows.select(SUBJECT, ROW, *here, *told).with_columns(
            pl.lit(None, types[name].polars).alias(name)
            for name in names
            if name not in rows.columns and name not in derived
        )
        frame = frame.with_columns(
            (pl.col(each.end) - pl.col(each.start)).dt.total_days().alias(name)
            for name, each in derived.items()
        )
        given = [
            pl.col(name).is_not_null().alias(FieldColumns(name).presence)
            for name in self.conditioned()
            if FieldColumns(name).presence not in told
        ]
        return frame.with_columns(*given, self._day().alias(DAY))

    def conditioned(self) -> tuple[str, ...]:
        """What conditions name."""
        one = self.indicator
        tables: list[DecisionTable[Any]] = [one.table]
        tables += [one.remedies] if isinstance(one, Indicator) and one.remedies is not None else []
        found = (name for table in tables for when in table.conditions() for name in field_names(when))
        return tuple(name for name in dict.fromkeys(found) if name not in {CORRECTION_DAYS, CORRECTION_YEARS})

    def _named(self) -> tuple[str, ...]:
        """Every field and input on which something depends."""
        one = self.indicator
        names: dict[str, None] = {one.day: None}
        valids = [one.valid]
        if isinstance(one, Indicator):
            names |= dict.fromkeys((*one.derived, *one.corrected))
            names |= dict.fromkeys(name for each in one.derived.values() for name in (each.start, each.end))
            same = None if one.repeats is None else one.repeats.same
            names |= {name: None for name in (one.heaviest_of, same) if name is not None}
        for effect in one.table.outcomes():
            valids.append(effect.valid)
            names |= {} if effect.each is None else {effect.each.input: None}
        names |= dict.fromkeys(name for valid in valids if valid is not None for name in valid.fields)
        return tuple(names | dict.fromkeys(self.conditioned()))

    def _day(self) -> pl.Expr:
        import polars as pl

        name = self.indicator.day
        if self.types[name].kind == "integer":
            year = pl.when(pl.col(name).is_between(1, 9999)).then(pl.col(name))
            return days(pl.date(year, 12, 31))
        return days(pl.col(name))
