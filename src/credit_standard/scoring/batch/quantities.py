"""按量计分、有效期的列: points for a quantity, and the days on which events count, by columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.lifecycle.months import after_fixed
from credit_standard.model.element import OPEN_END
from credit_standard.scoring.batch.columns import DAY, NEVER, days, year

if TYPE_CHECKING:
    from decimal import Decimal

    import polars as pl

    from credit_standard.scoring.card import Each, Validity


def by_quantity(each: Each, frame: pl.DataFrame) -> pl.Expr:
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


def period(valid: Validity | None, frame: pl.DataFrame) -> tuple[pl.Expr, pl.Expr]:
    """The first day and the first one on which it no longer counts."""
    import polars as pl

    never = pl.lit(NEVER, pl.Int64)
    if valid is None:
        return pl.col(DAY), never
    if valid.years_after is not None:
        counted = year(pl.col(DAY)) + valid.years_after
        return days(pl.date(counted, 1, 1)), days(pl.date(counted + 1, 1, 1))
    first = pl.col(DAY) if valid.start is None else days(pl.col(valid.start))
    ends = [never]
    if valid.months is not None:
        starts = frame.select(first.fill_null(0)).to_series().to_numpy()
        ends.append(pl.lit(pl.Series(after_fixed(starts, valid.months), dtype=pl.Int64)))
    if valid.through is not None:
        last = pl.col(valid.through)
        ends.append(pl.when(last < OPEN_END).then(days(last) + 1).otherwise(never))
    if valid.until is not None:
        ends.append(days(pl.col(valid.until)).fill_null(NEVER))
    return first, pl.min_horizontal(ends) if len(ends) > 1 else never
