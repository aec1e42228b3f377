"""事件的列: what the rows of a table bring under one indicator, by columns: the same events as one record at a time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.nodes import field_names
from credit_standard.language.tables.columns import UNDECIDED, table_columns
from credit_standard.lifecycle.state.numbers import number
from credit_standard.scoring.batch.columns import (
    DAY,
    END,
    FIRST,
    NO_REMEDY,
    OTHERWISE,
    POINTS,
    REASON,
    REMEDY,
    ROW,
    RULE,
    SAME,
    SUBJECT,
    TOGETHER,
    days,
    year,
)
from credit_standard.scoring.batch.indicator_columns import IndicatorColumns
from credit_standard.scoring.batch.quantities import by_quantity, period
from credit_standard.scoring.card import (
    CORRECTION_DAYS,
    CORRECTION_YEARS,
    Effect,
    Fact,
    Indicator,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import polars as pl


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

    columns = IndicatorColumns(indicator)
    frame = _Frame(indicator, columns, as_of)
    asked = columns.prepared(rows)
    day = pl.col(DAY)
    frame.leave_out(asked.filter(day.is_null()), "no-day")
    has_day = asked.filter(day.is_not_null() if columns.is_of_years else day <= number(as_of))
    parts = list(frame.events(has_day))
    return Happened(pl.concat(parts) if parts else _none(), pl.concat([omissions(), *frame.omitted]))


def omissions() -> pl.DataFrame:
    """A list of what could not be evaluated, without an entry."""
    import polars as pl

    return pl.DataFrame(schema={SUBJECT: pl.Int64(), ROW: pl.UInt32(), REASON: pl.String()})


def _none() -> pl.DataFrame:
    import polars as pl

    numbers = dict.fromkeys((SUBJECT, DAY, FIRST, END, POINTS, RULE, REMEDY), pl.Int64())
    return pl.DataFrame(schema={**numbers, SAME: pl.String(), TOGETHER: pl.String()})


@frozen(eq=False)
class _Frame:
    indicator: Indicator | Fact
    columns: IndicatorColumns
    as_of: date
    omitted: list[pl.DataFrame] = field(factory=list)

    def leave_out(self, rows: pl.DataFrame, reason: str | pl.Expr) -> None:
        """Note rows that could not be evaluated."""
        import polars as pl

        if rows.height:
            why = pl.lit(reason) if isinstance(reason, str) else reason
            self.omitted.append(rows.select(pl.col(SUBJECT).cast(pl.Int64), ROW, why.alias(REASON)))

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
        since = (days(corrected) - pl.col(DAY)).clip(0)
        years = (corrected.dt.year() - year(pl.col(DAY))).clip(0)
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
                + (pl.lit(0, pl.Int64) if effect.each is None else by_quantity(effect.each, frame))
                for at, effect in effects.items()
            }
        )
        valids = {at: effect.valid or one.valid for at, effect in effects.items()}
        if len(set(valids.values())) == 1:
            first, end = period(next(iter(valids.values())), frame)
        else:
            periods = {valid: period(valid, frame) for valid in set(valids.values())}
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
        kind = self.columns.types[name].kind
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
