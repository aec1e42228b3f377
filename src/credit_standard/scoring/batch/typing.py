"""定型: typed columns of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.language.field_columns import FieldColumns
from credit_standard.lifecycle.record.record import record

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.model import Declaration


def typed(declared: Declaration, rows: pl.DataFrame) -> pl.DataFrame:
    """With typed columns: a column of texts where numbers or days belong is read as a record is read."""
    import polars as pl

    for name in rows.columns:
        kind = declared.types.get(name)
        if kind is None or rows.schema[name] != pl.String or kind.polars == pl.String:
            continue
        texts = rows[name].drop_nulls().unique()
        values = [record(declared.name, {name: text}).values.get(name) for text in texts]
        read = pl.DataFrame({name: texts, "(value)": pl.Series(values, dtype=kind.polars)})
        found = rows.select(name).join(read, on=name, how="left", maintain_order="left")["(value)"]
        presence = rows[name].is_not_null().alias(FieldColumns(name).presence)
        rows = rows.with_columns(found.alias(name), presence)
    return rows
