"""决策表的列: what a table says of every row of a batch, as polars expressions; the same answers as one at a time."""

from __future__ import annotations

import functools
import operator
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.language.columns import to_columns
from credit_standard.language.field_columns import FieldColumns

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl

    from credit_standard.language.tables.table import DecisionTable, Period, Row

APPLIES, NOTHING, CONFLICT, UNDECIDED = "applies", "nothing", "conflict", "undecided"


@frozen
class TableColumns:
    """The answers of a table to a batch.

    Attributes:
        state: the word for the state of the answer.
        rows: of each row of the table, by name, whether it applies, what gives way left out.
    """

    state: pl.Expr
    rows: dict[str, pl.Expr]

    def number(self) -> pl.Expr:
        """The number of the row that applies, where one alone does; null elsewhere."""
        import polars as pl

        if not self.rows:
            return pl.lit(None, pl.Int16)
        numbered = [pl.when(one).then(pl.lit(at, pl.Int16)) for at, one in enumerate(self.rows.values())]
        return pl.when(self.state == APPLIES).then(pl.coalesce(numbered))


def table_columns(table: DecisionTable[Any], as_of: date | None, day: pl.Expr | None = None) -> TableColumns:
    """The answers of `table`, over the columns that expressions need (`language.columns`).

    Args:
        table: with its inputs.
        as_of: the day of judgement, for conditions that ask for it.
        day: the day of each question; needed where rows hold for a time.
    """
    import polars as pl

    applying = {row.name: _applies(row, table, as_of, day) for row in table.rows}
    undecided = {row.name: _is_undecided(row, day) for row in table.rows}
    applying = {name: one & ~undecided[name] for name, one in applying.items()}
    given_way = {
        row.name: _any(applying[other.name] for other in table.rows if row.name in other.overrides)
        for row in table.rows
    }
    rows = {name: one & ~given_way[name] for name, one in applying.items()}
    in_doubt = _any(one & ~given_way[name] for name, one in undecided.items())
    several = functools.reduce(
        operator.add, (one.cast(pl.Int16) for one in rows.values()), pl.lit(0, pl.Int16)
    )
    conflict = several > 1 if table.hit == "unique" else pl.lit(value=False)
    state = (
        pl.when(in_doubt)
        .then(pl.lit(UNDECIDED))
        .when(several == 0)
        .then(pl.lit(NOTHING))
        .when(conflict)
        .then(pl.lit(CONFLICT))
        .otherwise(pl.lit(APPLIES))
    )
    return TableColumns(state, rows)


def _applies(row: Row[Any], table: DecisionTable[Any], as_of: date | None, day: pl.Expr | None) -> pl.Expr:
    import polars as pl

    met = pl.lit(value=True) if row.when is None else to_columns(row.when, table.inputs, as_of)
    return met.fill_null(value=False) & _holds(row.valid, day)


def _holds(valid: Period, day: pl.Expr | None) -> pl.Expr:
    import polars as pl

    if day is None or not valid.is_limited:
        return pl.lit(value=True)
    since = pl.lit(value=True) if valid.first is None else day >= valid.first
    until = pl.lit(value=True) if valid.last is None else day <= valid.last
    return (since & until).fill_null(value=True)


def _is_undecided(row: Row[Any], day: pl.Expr | None) -> pl.Expr:
    import polars as pl

    invalid = _any(FieldColumns(name).is_invalid() for name in row.values)
    if not row.valid.is_limited:
        return invalid
    no_day = pl.lit(value=True) if day is None else day.is_null()
    return (invalid | no_day) & _holds(row.valid, day)


def _any(conditions: Iterable[pl.Expr]) -> pl.Expr:
    import polars as pl

    return functools.reduce(operator.or_, conditions, pl.lit(value=False))
