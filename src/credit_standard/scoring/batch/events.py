"""事件的列: what the rows of a table bring under one indicator, by columns: the same events as one record at a time."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.nodes import field_names
from credit_standard.language.tables.columns import UNDECIDED, table_columns
from credit_standard.language.value_types import INTEGER
from credit_standard.lifecycle.months import OPEN_END, after_fixed
from credit_standard.lifecycle.state.numbers import NONE, number
from credit_standard.scoring.card import (
    CORRECTION_DAYS,
    CORRECTION_YEARS,
    Each,
    Effect,
    Fact,
    Indicator,
    Validity,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import polars as pl

    from credit_standard.language import ValueType
    from credit_standard.language.tables import Table

SUBJECT, ROW, REASON = "(subject)", "(row)", "reason"
DAY, FIRST, END, POINTS, RULE, REMEDY, SAME, TOGETHER = (
    "day", "first", "end", "points", "rule", "remedy", "same", "together"
)  # fmt: skip
NEVER = NONE
"""In the place of an end that there is not; days are counted from 1970."""
NO_REMEDY, OTHERWISE = -1, -2
"""In the place of the number of a row."""


@frozen
class Happened:
    """What rows bring under an indicator.

    Attributes:
        events: subject, day, first, end, points, the numbers of rule and remedy, and what events are compared by.
        omitted: subject, row and reason of what could not be evaluated.
    """

    events: pl.DataFrame
    omitted: pl.DataFrame


def happened(indicator: Indicator | Fact, rows: pl.DataFrame, as_of: date) -> Happened:
    """The events of rows that count.

    Args:
        indicator: what is asked.
        rows: typed columns by field, the subject's number, and the number of the row.
        as_of: the day.
    """
    import polars as pl

    frame = _Frame(indicator, as_of)
    asked = frame.prepared(rows)
    day = pl.col(DAY)
    frame.leave_out(asked.filter(day.is_null()), "no-day")
    has_day = asked.filter(day.is_not_null() if frame.is_of_years else day <= number(as_of))
    parts = list(frame.events(has_day))
    return Happened(pl.concat(parts) if parts else _none(), pl.concat([omissions(), *frame.omitted]))


def omissions() -> pl.DataFrame:
    """A list of what could not be evaluated, without an entry."""
    import polars as pl

    return pl.DataFrame(schema={SUBJECT: pl.Int64(), ROW: pl.UInt32(), REASON: pl.String()})


def _none() -> pl.DataFrame:
    import polars as pl

    days = dict.fromkeys((SUBJECT, DAY, FIRST, END, POINTS, RULE, REMEDY), pl.Int64())
    return pl.DataFrame(schema={**days, SAME: pl.String(), TOGETHER: pl.String()})


@frozen(eq=False)
class _Frame:
    indicator: Indicator | Fact
    as_of: date
    omitted: list[pl.DataFrame] = field(factory=list)

    def leave_out(self, rows: pl.DataFrame, reason: str | pl.Expr) -> None:
        """Note rows that could not be evaluated."""
        import polars as pl

        if rows.height:
            why = pl.lit(reason) if isinstance(reason, str) else reason
            self.omitted.append(rows.select(pl.col(SUBJECT).cast(pl.Int64), ROW, why.alias(REASON)))

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
            for name in self._conditioned()
            if FieldColumns(name).presence not in told
        ]
        return frame.with_columns(*given, self._day().alias(DAY))

    def _conditioned(self) -> tuple[str, ...]:
        """What conditions name."""
        one = self.indicator
        tables: list[Table[Any]] = [one.table]
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
        return tuple(names | dict.fromkeys(self._conditioned()))

    def _day(self) -> pl.Expr:
        import polars as pl

        name = self.indicator.day
        if self.types[name].kind == "integer":
            year = pl.when(pl.col(name).is_between(1, 9999)).then(pl.col(name))
            return _days(pl.date(year, 12, 31))
        return _days(pl.col(name))

    def events(self, frame: pl.DataFrame) -> Iterator[pl.DataFrame]:
        """What the rows of the table bring, those that apply to the same row one after the other."""
        import polars as pl

        one = self.indicator
        answer = table_columns(one.table, self.as_of, pl.lit(self.as_of))
        rows = [expression.alias(f"(row {at})") for at, expression in enumerate(answer.rows.values())]
        names = [f"(row {at})" for at in range(len(rows))]
        found = frame.with_columns(*rows)
        if any(self._is_undecided(frame)):
            found = found.with_columns((answer.state == UNDECIDED).alias("(undecided)"))
            self.leave_out(found.filter("(undecided)"), "unreadable")
            found = found.filter(~pl.col("(undecided)"))
        if one.table.hit == "unique" and len(names) > 1:
            several = pl.sum_horizontal(pl.col(names).cast(pl.UInt8)) > 1
            conflicting = found.filter(several)
            if conflicting.height:
                self.leave_out(conflicting, "conflict")
                found = found.filter(~several)
        found = self._with_remedy(found)
        effects = dict(enumerate(row.then for row in one.table.rows))
        otherwise = {} if one.table.otherwise is None else {OTHERWISE: one.table.otherwise}
        if one.table.hit == "unique" or len(names) == 1:
            rule = _number_of(names, otherwise=bool(otherwise))
            numbered = found.with_columns(rule.alias(RULE)).filter(pl.col(RULE).is_not_null())
            yield self._brought(numbered, effects | otherwise)
            return
        for at, effect in effects.items():
            numbered = found.filter(f"(row {at})").with_columns(pl.lit(at, pl.Int64).alias(RULE))
            yield self._brought(numbered, {at: effect})
        if otherwise:
            nothing = found.filter(~pl.any_horizontal(names)) if names else found
            yield self._brought(nothing.with_columns(pl.lit(OTHERWISE, pl.Int64).alias(RULE)), otherwise)

    def _is_undecided(self, frame: pl.DataFrame) -> Iterator[bool]:
        """Whether something stands in a cell of the rows that cannot be read."""
        for name in dict.fromkeys(
            name for when in self.indicator.table.conditions() for name in field_names(when)
        ):
            yield frame[name].null_count() + int(frame[FieldColumns(name).presence].sum()) > frame.height

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

    def _brought(self, frame: pl.DataFrame, effects: Mapping[int, Effect]) -> pl.DataFrame:
        """The events of rows of which it is known by which row of the table they count."""
        import polars as pl

        one = self.indicator
        for name in {effect.each.input for effect in effects.values() if effect.each is not None}:
            of_these = pl.col(RULE).is_in(
                [at for at, e in effects.items() if e.each and e.each.input == name]
            )
            is_missing = of_these & pl.col(name).is_null()
            without = frame.filter(is_missing)
            if without.height:
                presence = FieldColumns(name).presence
                invalid = pl.col(presence) if presence in frame.columns else pl.lit(value=False)
                why = pl.when(invalid).then(pl.lit("unreadable")).otherwise(pl.lit("quantity-missing"))
                self.leave_out(without, why)
                frame = frame.filter(~is_missing)
        points = _by_rule(
            {
                at: pl.lit(effect.points, pl.Int64)
                + (pl.lit(0, pl.Int64) if effect.each is None else _each(effect.each, frame))
                for at, effect in effects.items()
            }
        )
        valids = {at: effect.valid or one.valid for at, effect in effects.items()}
        if len(set(valids.values())) == 1:
            first, end = _period(next(iter(valids.values())), frame)
        else:
            periods = {valid: _period(valid, frame) for valid in set(valids.values())}
            first, end = (
                _by_rule({at: periods[valid][side] for at, valid in valids.items()}) for side in (0, 1)
            )
        repeats = one.repeats if isinstance(one, Indicator) else None
        found = frame.select(
            pl.col(SUBJECT).cast(pl.Int64), ROW, DAY, first.alias(FIRST), end.alias(END), points.alias(POINTS), RULE,
            REMEDY,
            self._compared(None if repeats is None else repeats.same).alias(SAME),
            self._compared(one.heaviest_of if isinstance(one, Indicator) else None).alias(TOGETHER),
        )  # fmt: skip
        if found[FIRST].null_count():
            self.leave_out(found.filter(pl.col(FIRST).is_null()), "no-validity")
            found = found.filter(pl.col(FIRST).is_not_null())
        return found.drop(ROW)

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


def _number_of(names: list[str], *, otherwise: bool) -> pl.Expr:
    """The number of the one row that applies; null where none does and the table says nothing else."""
    import polars as pl

    nothing = pl.lit(OTHERWISE if otherwise else None, pl.Int64)
    found = nothing
    for at, name in reversed(list(enumerate(names))):
        found = pl.when(pl.col(name)).then(pl.lit(at, pl.Int64)).otherwise(found)
    return found


def _by_rule(found: Mapping[int, pl.Expr]) -> pl.Expr:
    """What each row of the table has, by the number of the row."""
    import polars as pl

    (_, last), *others = reversed(list(found.items()))
    for at, one in others:
        last = pl.when(pl.col(RULE) == at).then(one).otherwise(last)
    return last


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
