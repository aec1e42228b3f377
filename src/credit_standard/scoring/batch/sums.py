"""归并的列: from the events of an indicator to the sum of each subject: the folds of `evaluation.folding` by columns.

Where a limit for life cuts, which event gives way depends on all of them: such a subject's events go through the very
folds that one subject's do.
"""

from __future__ import annotations

import math
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.lifecycle.months import after_fixed
from credit_standard.lifecycle.state.numbers import number
from credit_standard.scoring.batch.columns import (
    DAY,
    END,
    FIRST,
    NEVER,
    NO_REMEDY,
    OTHERWISE,
    POINTS,
    REMEDY,
    RULE,
    SAME,
    SUBJECT,
    TOGETHER,
    day_of,
)
from credit_standard.scoring.card import Effect, Indicator, Remedy, Repeats
from credit_standard.scoring.evaluation.events import Event, order_of_remedy
from credit_standard.scoring.evaluation.folding import fold
from credit_standard.scoring.score import RecordRef

if TYPE_CHECKING:
    import polars as pl

COUNTED, HAS_DATA = "counted", "has_data"
MOST = 2**62


@frozen
class Sums:
    """What an indicator comes to.

    Attributes:
        points: of each subject with an event that counts, before base and limits of the whole.
        given: events that give or forbid grades: subject, rule, remedy, name of the indicator.
    """

    points: pl.DataFrame
    given: pl.DataFrame


def summed(indicator: Indicator, events: pl.DataFrame, as_of: date) -> Sums:
    """The sums of an indicator.

    Raises:
        OverflowError: points are beyond what 64 bits hold.
    """
    import polars as pl

    today = number(as_of)
    begun = events if events.is_empty() else events.filter(pl.col(FIRST) <= today)
    if begun.height and int(begun[POINTS].abs().max()) * begun.height * _growth(indicator) > MOST:  # type: ignore[arg-type]
        raise OverflowError(f"points of {indicator.name} are beyond what can be summed exactly")
    kept = begun if indicator.heaviest_of is None else _heaviest(indicator, begun)
    counted = kept.with_columns(pl.col(POINTS).alias(COUNTED))
    if indicator.repeats is not None:
        counted = _repeated(counted, indicator.repeats)
    counted = _corrected(indicator, counted)
    beyond = _beyond_life(indicator, counted)
    if beyond is None:
        alone = counted.filter(pl.col(END) > today)
        return Sums(_by_subject(indicator, alone), _given_by(indicator, alone))
    of_these = pl.col(SUBJECT).is_in(beyond.implode())
    alone = counted.filter(~of_these & (pl.col(END) > today))
    more, judged = _folded(indicator, begun.filter(of_these), as_of)
    return Sums(
        pl.concat([_by_subject(indicator, alone), more]), pl.concat([_given_by(indicator, alone), judged])
    )


def _growth(indicator: Indicator) -> int:
    """By how much points are multiplied at most on their way into a sum, and before a division."""
    factors = [] if indicator.repeats is None else [indicator.repeats.factor]
    remedies = [remedy_of(indicator, at) for at in _remedies(indicator)]
    factors += [one.back / 100 for one in remedies if one is not None and one.back is not None]
    return math.prod(max(one.as_integer_ratio()[0], 1) for one in factors)


def _heaviest(indicator: Indicator, events: pl.DataFrame) -> pl.DataFrame:
    """Of events of a subject that belong together the one with most points; of equals the first in order."""
    import polars as pl

    several = pl.struct(SUBJECT, TOGETHER).is_duplicated() & pl.col(TOGETHER).is_not_null()
    suspects = events.filter(several)
    if suspects.is_empty():
        return events
    ranked = suspects.with_columns(
        pl.col(POINTS).abs().alias("(weight)"),
        _rank(RULE, {at: row.name for at, row in enumerate(indicator.table.rows)} | {OTHERWISE: "otherwise"}),
        _rank(REMEDY, {at: order_of_remedy(remedy_of(indicator, at)) for at in _remedies(indicator)}),
    )
    order = ["(weight)", DAY, POINTS, f"({RULE})", FIRST, END, f"({REMEDY})"]
    ranked = ranked.sort([SUBJECT, TOGETHER, *order], descending=[False, False, True, *[False] * 6])
    first = ranked.unique([SUBJECT, TOGETHER], keep="first", maintain_order=True)
    return pl.concat([events.filter(~several), first.select(events.columns)])


def _rank(column: str, orders: dict[int, Any]) -> pl.Expr:
    """The place of a row of a table in the order in which one subject's events are taken."""
    import polars as pl

    ranked = {one: at for at, one in enumerate(sorted(set(orders.values())))}
    places = {at: ranked[one] for at, one in orders.items()}
    return pl.col(column).replace_strict(places, return_dtype=pl.Int64).alias(f"({column})")


def _repeated(events: pl.DataFrame, repeats: Repeats) -> pl.DataFrame:
    """With what counts of the second event within the time, and of those after it."""
    import polars as pl

    keys = [SUBJECT] if repeats.same is None else [SUBJECT, SAME]
    asked = events if repeats.same is None else events.filter(pl.col(SAME).is_not_null())
    days = asked.select(*keys, DAY).unique().sort(*keys, DAY)
    is_alike = pl.all_horizontal(pl.col(key) == pl.col(key).shift(1) for key in keys)
    days = days.with_columns(pl.when(is_alike).then(pl.col(DAY).shift(1)).alias("(before)"))
    days = days.filter(pl.col("(before)").is_not_null())
    ends = after_fixed(days["(before)"].to_numpy(), repeats.months)
    again = days.filter(pl.Series(days[DAY].to_numpy() < ends)).select(
        *keys, DAY, pl.lit(value=True).alias("(again)")
    )
    if again.is_empty():
        return events
    found = events.join(again, on=[*keys, DAY], how="left", maintain_order="left")
    more = _share(COUNTED, repeats.factor)
    return found.with_columns(
        pl.when(pl.col("(again)")).then(more).otherwise(pl.col(COUNTED)).alias(COUNTED)
    ).drop("(again)")


def _share(column: str, factor: Decimal) -> pl.Expr:
    """A part of points in whole units, cut off towards zero."""
    import polars as pl

    numerator, denominator = factor.as_integer_ratio()
    points = pl.col(column)
    size = points.abs() * numerator // denominator
    return pl.when(points < 0).then(-size).otherwise(size)


def _corrected(indicator: Indicator, events: pl.DataFrame) -> pl.DataFrame:
    """With what counts of the points after the correction."""
    import polars as pl

    counted = pl.col(COUNTED)
    for at in _remedies(indicator):
        remedy = remedy_of(indicator, at)
        if remedy is not None and remedy.back is not None:
            after = pl.col(COUNTED) - _share(COUNTED, remedy.back / 100)
        elif remedy is not None and remedy.points is not None:
            after = pl.max_horizontal(COUNTED, pl.lit(remedy.points, pl.Int64))
        else:
            continue
        is_corrected = (pl.col(REMEDY) == at) & (pl.col(COUNTED) < 0)
        counted = pl.when(is_corrected).then(after).otherwise(counted)
    return events.with_columns(counted.alias(COUNTED)) if indicator.remedies is not None else events


def _beyond_life(indicator: Indicator, events: pl.DataFrame) -> pl.Series | None:
    """Subjects of whom a limit for life may cut events."""
    import polars as pl

    low, high = indicator.of_life.at_least, indicator.of_life.at_most
    if low is None and high is None:
        return None
    points = pl.col(COUNTED)
    sums = events.group_by(SUBJECT).agg(
        points.filter(points < 0).sum().alias("least"), points.filter(points > 0).sum().alias("most")
    )
    beyond = pl.lit(value=False)
    beyond = beyond if low is None else beyond | (pl.col("least") < low)
    beyond = beyond if high is None else beyond | (pl.col("most") > high)
    if (low is not None and low > 0) or (high is not None and high < 0):
        beyond = pl.lit(value=True)  # a limit that even zero breaks
    return sums.filter(beyond)[SUBJECT]


def _by_subject(indicator: Indicator, events: pl.DataFrame) -> pl.DataFrame:
    import polars as pl

    by_year = indicator.of_year
    if by_year.at_least is None and by_year.at_most is None:
        sums = events.group_by(SUBJECT).agg(pl.col(COUNTED).sum())
    else:
        year = pl.col(DAY).cast(pl.Int32).cast(pl.Date).dt.year()
        years = events.group_by(SUBJECT, year.alias("year")).agg(pl.col(COUNTED).sum())
        sums = years.group_by(SUBJECT).agg(clamped(pl.col(COUNTED), by_year).sum())
    return sums.with_columns(pl.lit(value=True).alias(HAS_DATA))


def _given_by(indicator: Indicator, events: pl.DataFrame) -> pl.DataFrame:
    import polars as pl

    effects = [*enumerate(row.then for row in indicator.table.rows), (OTHERWISE, indicator.table.otherwise)]
    giving = [at for at, one in effects if one is not None and (one.judge is not None or one.forbid)]
    if not giving:
        return given()
    found = events.filter(pl.col(RULE).is_in(giving))
    return found.select(SUBJECT, RULE, REMEDY, pl.lit(indicator.name).alias("indicator")).unique()


def _folded(indicator: Indicator, events: pl.DataFrame, as_of: date) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Subjects whose events bear on each other, one after the other."""
    import polars as pl

    sums: list[tuple[int, int, bool]] = []
    judged: list[tuple[int, int, int, str]] = []
    for (subject,), of_subject in events.partition_by(SUBJECT, as_dict=True).items():
        made = [_event(indicator, row) for row in of_subject.iter_rows(named=True)]
        parts = fold(indicator, made, as_of).counted
        if parts:
            sums.append((int(subject), sum(one.counted for one in parts), True))
        judged += [
            (int(subject), *one.event.order[-1], indicator.name)
            for one in parts
            if one.event.effect.judge is not None or one.event.effect.forbid
        ]
    return (
        pl.DataFrame(sums, schema=points().schema, orient="row"),
        pl.DataFrame(judged, schema=given().schema, orient="row"),
    )


def _event(indicator: Indicator, row: dict[str, Any]) -> Event:
    """A row of events as the folds of one subject take it; it remembers the numbers of its rows at the end."""
    effect, remedy = effect_of(indicator, row[RULE]), remedy_of(indicator, row[REMEDY])
    rule = "otherwise" if row[RULE] == OTHERWISE else indicator.table.rows[row[RULE]].name
    day, first = day_of(row[DAY]), day_of(row[FIRST])
    end = None if row[END] >= NEVER else day_of(row[END])
    return Event(
        ref=RecordRef(type=indicator.record, number=None, day=day), rule=rule, day=day, first=first, end=end,
        points=row[POINTS], effect=effect, remedy=remedy, same=row[SAME], together=row[TOGETHER],
        order=(day, row[POINTS], rule, first, end or date.max, order_of_remedy(remedy), (row[RULE], row[REMEDY])),
    )  # fmt: skip


def effect_of(indicator: Indicator, at: int) -> Effect:
    """The consequence of a row by its number."""
    if at == OTHERWISE:
        assert indicator.table.otherwise is not None  # noqa: S101 - it was brought by it
        return indicator.table.otherwise
    return indicator.table.rows[at].then


def _remedies(indicator: Indicator) -> list[int]:
    table = indicator.remedies
    return [NO_REMEDY] if table is None else [NO_REMEDY, OTHERWISE, *range(len(table.rows))]


def remedy_of(indicator: Indicator, at: int) -> Remedy | None:
    """What a correction brings, by the number of its row."""
    if at == NO_REMEDY or indicator.remedies is None:
        return None
    return indicator.remedies.otherwise if at == OTHERWISE else indicator.remedies.rows[at].then


def clamped(found: pl.Expr, limits: Any) -> pl.Expr:
    """Points within limits."""
    if limits.at_least is None and limits.at_most is None:
        return found
    return found.clip(limits.at_least, limits.at_most)


def points() -> pl.DataFrame:
    """Sums without a subject."""
    import polars as pl

    return pl.DataFrame(schema={SUBJECT: pl.Int64(), COUNTED: pl.Int64(), HAS_DATA: pl.Boolean()})


def given() -> pl.DataFrame:
    """Given grades without a subject."""
    import polars as pl

    return pl.DataFrame(
        schema={SUBJECT: pl.Int64(), RULE: pl.Int64(), REMEDY: pl.Int64(), "indicator": pl.String()}
    )
