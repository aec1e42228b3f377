"""类型列到文本: the exact text of each value of a typed column, and of what kind it is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import polars as pl

from credit_standard.files import kinds
from credit_standard.files.as_text import NotAValueError, as_text

OBJECT = "{…}"
"""Stands for a value with parts."""


def column_texts(column: pl.Series) -> tuple[pl.Series, int]:
    """A column as texts, null where it is null, and the kind of its values.

    >>> [column_texts(pl.Series(values))[0].to_list() for values in ([1.0, 0.1, 1e20], [True, None])]
    [['1', '0.1', '100000000000000000000'], ['是', None]]
    """
    kind = column.dtype
    if kind == pl.String or isinstance(kind, pl.Categorical | pl.Enum):
        return column.cast(pl.String), kinds.TEXT
    if kind.is_integer() or kind.is_decimal():
        return column.cast(pl.String), kinds.EXACT
    if kind == pl.Boolean:
        words = {value: as_text(value) for value in (True, False)}
        return column.replace_strict(words, return_dtype=pl.String), kinds.BOOL
    if kind.is_float():
        return _floats(column), kinds.NUMBER
    if kind == pl.Date:
        return column.dt.to_string("%Y-%m-%d"), kinds.DATE
    if kind == pl.Datetime:
        moments = column.dt.to_string("%Y-%m-%d %H:%M:%S%.f")
        return moments.str.replace(r"\.0+$", "").str.strip_suffix(" 00:00:00"), kinds.DATE
    if kind == pl.Time:
        return column.dt.to_string("%H:%M:%S%.f").str.replace(r"\.0+$", ""), kinds.DATE
    if kind == pl.Null:
        return column.cast(pl.String), kinds.TEXT
    if kind == pl.List(pl.String):
        return column.list.join(";", ignore_nulls=True), kinds.TEXT
    filled = column.is_not_null()
    return pl.select(pl.when(filled).then(pl.lit(OBJECT)).alias(column.name)).to_series(), kinds.OBJECT


def _floats(column: pl.Series) -> pl.Series:
    texts = column.cast(pl.String).str.strip_suffix(".0")
    scientific = texts.str.contains("e").arg_true()
    if len(scientific):
        plain = [format(Decimal(text), "f") for text in texts.gather(scientific)]
        texts = texts.scatter(scientific, pl.Series(plain, dtype=pl.String))
    return texts


def value_text(value: object) -> tuple[str | None, int]:
    """One object as text, and its kind; NaN and the like, which differ from themselves, are absent."""
    if value is None or value != value:  # noqa: PLR0124
        return None, kinds.EMPTY
    try:
        text = as_text(value)
    except NotAValueError:
        return OBJECT, kinds.OBJECT
    match value:
        case str():
            return text, kinds.TEXT
        case bool():
            return text, kinds.BOOL
        case int() | Decimal():
            return text, kinds.EXACT
        case float():
            return format(Decimal(repr(value)), "f").removesuffix(".0"), kinds.NUMBER
        case date():
            return (text or "").removesuffix(" 00:00:00"), kinds.DATE
    return text, kinds.TEXT
