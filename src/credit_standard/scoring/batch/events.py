"""事件的列: what the rows of a table bring under one indicator, by columns: the same events as one record at a time."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.nodes import field_names
from credit_standard.language.tables.columns import CONFLICT, UNDECIDED, table_columns
from credit_standard.language.value_types import INTEGER
from credit_standard.lifecycle.months import OPEN_END, after_fixed
from credit_standard.lifecycle.state.group import NONE, number
from credit_standard.scoring.card import CORRECTION_DAYS, CORRECTION_YEARS, Each, Fact, Indicator, Validity

if TYPE_CHECKING:
    from collections.abc import Iterator

    import polars as pl

    from credit_standard.language import ValueType
    from credit_standard.language.tables import Table

SUBJECT = "(subject)"
DAY, FIRST, END, POINTS, RULE, REMEDY, SAME, TOGETHER = (
    "day", "first", "end", "points", "rule", "remedy", "same", "together"
)  # fmt: skip
NEVER = NONE
"""In the place of an end that there is not; days are counted from 1970."""
NO_REMEDY, OTHERWISE = -1, -2
"""In the place of the number of a row."""


def happened(indicator: Indicator | Fact, rows: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """The events of rows that count: subject, day, first, end, points, and the numbers of rule and remedy.

    Args:
        indicator: what is asked.
        rows: typed columns by field, and the subject's number.
        as_of: the day.
    """
    import polars as pl

    frame = _Frame(indicator, as_of)
    parts = list(frame.events(frame.prepared(rows)))
    return pl.concat(parts) if parts else _none()


def _none() -> pl.DataFrame:
    import polars as pl

    days = dict.fromkeys((SUBJECT, DAY, FIRST, END, POINTS, RULE, REMEDY), pl.Int64())
    return pl.DataFrame(schema={**days, SAME: pl.String(), TOGETHER: pl.String()})


@frozen(eq=False)
class _Frame:
    indicator: Indicator | Fact
    as_of: date

    @property
    def types(self) -> dict[str, ValueType]:
        derived = self.indicator.derived if isinstance(self.indicator, Indicator) else {}
        return {**self.indicator.declaration.types, **dict.fromkeys(derived, INTEGER)}

    def prepared(self, rows: pl.DataFrame) -> pl.DataFrame:
        """The rows with a day up to `as_of`, with every column that is asked, and whether something stands there."""
        import polars as pl

        one, types = self.indicator, self.types
        derived = one.derived if isinstance(one, Indicator) else {}
        absent = [
            pl.lit(None, types[name].polars).alias(name)
            for name in self._named()
            if name not in rows.columns and name not in derived
        ]
        frame = rows.with_columns(absent)
        frame = frame.with_columns(
            (pl.col(each.end) - pl.col(each.start)).dt.total_days().alias(name)
            for name, each in derived.items()
        )
        given = [pl.col(name).is_not_null().alias(FieldColumns(name).presence) for name in self._named()]
        frame = frame.with_columns(given).with_columns(self._day().alias(DAY))
        is_past = pl.col(DAY) <= number(self.as_of)
        if types[one.day].kind == "integer":
            is_past = pl.col(DAY).is_not_null()
        return frame.filter(is_past)

    def _named(self) -> tuple[str, ...]:
        """Every field and input on which something depends."""
        one = self.indicator
        names: dict[str, None] = {one.day: None}
        tables: list[Table[Any]] = [one.table]
        valids = [one.valid]
        if isinstance(one, Indicator):
            names |= dict.fromkeys((*one.derived, *one.corrected))
            names |= dict.fromkeys(name for each in one.derived.values() for name in (each.start, each.end))
            same = None if one.repeats is None else one.repeats.same
            names |= {name: None for name in (one.heaviest_of, same) if name is not None}
            tables += [] if one.remedies is None else [one.remedies]
        for effect in one.table.outcomes():
            valids.append(effect.valid)
            names |= {} if effect.each is None else {effect.each.input: None}
        names |= dict.fromkeys(name for valid in valids if valid is not None for name in valid.fields)
        names |= dict.fromkeys(
            name for table in tables for when in table.conditions() for name in field_names(when)
        )
        return tuple(name for name in names if name not in {CORRECTION_DAYS, CORRECTION_YEARS})

    def _day(self) -> pl.Expr:
        import polars as pl

        name = self.indicator.day
        if self.types[name].kind == "integer":
            year = pl.when(pl.col(name).is_between(1, 9999)).then(pl.col(name))
            return _days(pl.date(year, 12, 31))
        return _days(pl.col(name))

    def events(self, frame: pl.DataFrame) -> Iterator[pl.DataFrame]:
        import polars as pl

        one = self.indicator
        answer = table_columns(one.table, self.as_of, pl.lit(self.as_of))
        found = frame.with_columns(
            answer.state.alias("(state)"),
            *(expression.alias(f"(row {at})") for at, expression in enumerate(answer.rows.values())),
        ).filter(~pl.col("(state)").is_in([UNDECIDED, CONFLICT]))
        found = self._with_remedy(found)
        for at, row in enumerate(one.table.rows):
            yield self._brought(found.filter(pl.col(f"(row {at})")), at, row.then)
        if one.table.otherwise is not None:
            yield self._brought(found.filter(pl.col("(state)") == "nothing"), OTHERWISE, one.table.otherwise)

    def _with_remedy(self, frame: pl.DataFrame) -> pl.DataFrame:
        """With the number of the row that applies to the correction."""
        import polars as pl

        one = self.indicator
        if not isinstance(one, Indicator) or one.remedies is None:
            return frame.with_columns(pl.lit(NO_REMEDY, pl.Int64).alias(REMEDY))
        corrected = pl.coalesce(one.corrected)
        since = (_days(corrected) - pl.col(DAY)).clip(0)
        years = (corrected.dt.year() - _year(pl.col(DAY))).clip(0)
        asked = frame.with_columns(
            corrected.alias("(corrected)"),
            since.alias(CORRECTION_DAYS),
            years.cast(pl.Int64).alias(CORRECTION_YEARS),
        ).with_columns(
            pl.col(name).is_not_null().alias(FieldColumns(name).presence)
            for name in (CORRECTION_DAYS, CORRECTION_YEARS)
        )
        answer = table_columns(one.remedies, self.as_of, pl.lit(self.as_of))
        nothing = OTHERWISE if one.remedies.otherwise is not None else NO_REMEDY
        decided = (
            pl.when(answer.state == "nothing")
            .then(pl.lit(nothing, pl.Int64))
            .otherwise(answer.number().cast(pl.Int64))
            .fill_null(NO_REMEDY)
        )
        is_corrected = (pl.col("(corrected)") <= self.as_of).fill_null(value=False)
        return asked.with_columns(
            pl.when(is_corrected).then(decided).otherwise(pl.lit(NO_REMEDY, pl.Int64)).alias(REMEDY)
        )

    def _brought(self, frame: pl.DataFrame, at: int, effect: Any) -> pl.DataFrame:
        """The events of the rows to which one row of the table applies."""
        import polars as pl

        one = self.indicator
        points = pl.lit(effect.points, pl.Int64)
        if effect.each is not None:
            frame = frame.filter(pl.col(effect.each.input).is_not_null())
            points = points + _each(effect.each, frame)
        first, end = _period(effect.valid or one.valid, frame)
        frame = frame.with_columns(first.alias(FIRST), end.alias(END)).filter(pl.col(FIRST).is_not_null())
        repeats = one.repeats if isinstance(one, Indicator) else None
        return frame.select(
            pl.col(SUBJECT).cast(pl.Int64), pl.col(DAY).cast(pl.Int64), FIRST, END, points.alias(POINTS),
            pl.lit(at, pl.Int64).alias(RULE), REMEDY,
            self._compared(None if repeats is None else repeats.same).alias(SAME),
            self._compared(one.heaviest_of if isinstance(one, Indicator) else None).alias(TOGETHER),
        )  # fmt: skip

    def _compared(self, name: str | None) -> pl.Expr:
        import polars as pl

        if name is None:
            return pl.lit(None, pl.String)
        kind = self.types[name].kind
        if kind == "codes":
            return (
                pl.col(name).list.eval(pl.element().str.split(":").list.first()).list.sort().list.join("\n")
            )
        if kind == "code":
            return pl.col(name).str.split(":").list.first()
        return pl.col(name).cast(pl.String)


def _days(column: pl.Expr) -> pl.Expr:
    import polars as pl

    return column.cast(pl.Int32).cast(pl.Int64)


def _year(days: pl.Expr) -> pl.Expr:
    import polars as pl

    return days.cast(pl.Int32).cast(pl.Date).dt.year()


def _each(each: Each, frame: pl.DataFrame) -> pl.Expr:
    """Points by quantity, in whole numbers."""
    import polars as pl

    held = frame.schema[each.input]
    scale = held.scale if isinstance(held, pl.Decimal) else 0
    wanted = [each.unit, each.above, *([] if each.up_to is None else [each.up_to])]
    places = max(scale, *(max(0, -int(one.normalize().as_tuple().exponent)) for one in wanted))

    def whole(value: Decimal) -> int:
        return int(value.scaleb(places))

    value = pl.col(each.input).to_physical() if scale or isinstance(held, pl.Decimal) else pl.col(each.input)
    counted = value.cast(pl.Int64) * 10 ** (places - scale)
    if each.up_to is not None:
        counted = counted.clip(upper_bound=whole(each.up_to))
    units = ((counted - whole(each.above)) // whole(each.unit)).clip(0)
    points: pl.Expr = units * each.points
    low, high = each.limits.at_least, each.limits.at_most
    return points if low is None and high is None else points.clip(low, high)


def _period(valid: Validity | None, frame: pl.DataFrame) -> tuple[pl.Expr, pl.Expr]:
    """The first day and the first one on which it no longer counts."""
    import polars as pl

    never = pl.lit(NEVER, pl.Int64)
    if valid is None:
        return pl.col(DAY), never
    if valid.years_after is not None:
        year = _year(pl.col(DAY)) + valid.years_after
        return _days(pl.date(year, 1, 1)), _days(pl.date(year + 1, 1, 1))
    first = pl.col(DAY) if valid.start is None else _days(pl.col(valid.start))
    ends = [never]
    if valid.months is not None:
        starts = frame.select(first.fill_null(0)).to_series().to_numpy()
        ends.append(pl.lit(pl.Series(after_fixed(starts, valid.months), dtype=pl.Int64)))
    if valid.through is not None:
        last = pl.col(valid.through)
        ends.append(pl.when(last < OPEN_END).then(_days(last) + 1).otherwise(never))
    if valid.until is not None:
        ends.append(_days(pl.col(valid.until)).fill_null(NEVER))
    return first, pl.min_horizontal(ends) if len(ends) > 1 else never


def day_of(number_: int) -> date:
    """The day of a number."""
    return date(1970, 1, 1) + timedelta(days=number_)
