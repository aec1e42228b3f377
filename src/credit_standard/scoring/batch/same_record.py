"""同一条记录的列: which rows of a table stand as they were sent last: the same as `evaluation.same_record`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.scoring.batch.columns import ROW, SUBJECT
from credit_standard.scoring.evaluation.same_record import SameRecord, same_record
from credit_standard.validation.comparison.document_numbers import in_one_form

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.model import Declaration

_SAME = "(same)"


def last_sent(declaration: Declaration, rows: pl.DataFrame) -> pl.DataFrame:
    """The rows that no other row of the same subject takes the place of."""
    import polars as pl

    places = same_record(declaration)
    identity = _identity(places, rows).hash_rows()
    # rows of one record have one hash; only those that share one are looked at
    suspects = rows.filter(identity.is_duplicated())
    if suspects.height:
        gone = _earlier(places, suspects)
        if gone.len():
            rows = rows.filter(~pl.col(ROW).is_in(gone.implode()))
    return _without_replaced(places, rows)


def _identity(places: SameRecord, rows: pl.DataFrame) -> pl.DataFrame:
    """The columns that rows of one record have in common: the key, and the contents where it is not whole."""
    import polars as pl

    if not places.key or not set(places.key) <= set(rows.columns):
        return rows.select(
            SUBJECT, *(_comparable(rows, one) for one in places.contents if one in rows.columns)
        )
    keys = [
        in_one_form(rows[name]).alias(name)
        if name in places.numbers
        else rows.select(_comparable(rows, name))[name]
        for name in places.key
    ]
    found = rows.select(SUBJECT).hstack(keys)
    is_whole = pl.all_horizontal(pl.col(places.key).is_not_null())
    if found.select(is_whole.all()).item():
        return found
    others = [one for one in places.contents if one in rows.columns and one not in places.key]
    wide = found.hstack(rows.select(_comparable(rows, one) for one in others))
    return wide.with_columns(pl.when(~is_whole).then(pl.col(one)).alias(one) for one in others)


def _comparable(rows: pl.DataFrame, name: str) -> pl.Expr:
    import polars as pl

    return pl.col(name).list.join("\n") if isinstance(rows.schema[name], pl.List) else pl.col(name)


def _earlier(places: SameRecord, rows: pl.DataFrame) -> pl.Series:
    """The numbers of rows after which another row of the same record was sent."""
    import polars as pl

    identity = _identity(places, rows)
    keys = [f"({name})" for name in identity.columns]
    days = [pl.col(one) for one in places.dates if one in rows.columns]
    contents = [_comparable(rows, one) for one in places.contents if one in rows.columns]
    order = [one.alias(f"(by {at})") for at, one in enumerate([*days, *contents])]
    found = rows.select(ROW, *order).hstack(
        [identity[name].alias(key) for name, key in zip(identity.columns, keys, strict=True)]
    )
    found = found.sort([f"(by {at})" for at in range(len(order))], nulls_last=False, maintain_order=True)
    last = found.group_by(keys, maintain_order=True).agg(pl.col(ROW).last())
    return found.filter(~pl.col(ROW).is_in(last[ROW].implode()))[ROW]


def _without_replaced(places: SameRecord, rows: pl.DataFrame) -> pl.DataFrame:
    import polars as pl

    own, other = places.source_id, places.replaces
    if own not in rows.columns or other not in rows.columns or rows[other].null_count() == rows.height:
        return rows
    naming = rows.filter(pl.col(other).is_not_null() & pl.col(other).ne_missing(pl.col(own))).select(
        SUBJECT, pl.col(other).alias("(named)"), pl.col(own).alias("(by)")
    )
    named = rows.select(SUBJECT, ROW, own, other).join(
        naming, left_on=[SUBJECT, own], right_on=[SUBJECT, "(named)"]
    )
    is_mutual = (pl.col(other) == pl.col("(by)")).fill_null(value=False)
    gone = named.filter(~is_mutual)[ROW]
    return rows.filter(~pl.col(ROW).is_in(gone.implode())) if gone.len() else rows
