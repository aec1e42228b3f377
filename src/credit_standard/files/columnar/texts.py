"""类型列到文本: the exact text of each value of a typed column, and of what kind it is."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

import polars as pl
from attrs import frozen

from credit_standard.files import kinds
from credit_standard.files.values.as_text import MIDNIGHT, OBJECT, as_cell, as_text
from credit_standard.files.values.chinese_time import column_in_china, in_calendar
from credit_standard.files.values.doubles import DIGITS, double_as_text

if TYPE_CHECKING:
    from collections.abc import Sequence


@frozen
class ColumnTexts:
    """A column as texts, null where it is null.

    Attributes:
        kind: of its values.
        undecodable: rows with bytes that are no text.
    """

    texts: pl.Series
    kind: int
    undecodable: Sequence[int] = ()


def column_texts(column: pl.Series) -> ColumnTexts:
    """A typed column as texts.

    >>> [column_texts(pl.Series(values)).texts.to_list() for values in ([1.0, 0.1, 1e20], [True, None], [b"a"])]
    [['1', '0.1', '100000000000000000000'], ['是', None], ['a']]
    """
    kind = column.dtype
    if kind == pl.String or isinstance(kind, pl.Categorical | pl.Enum):
        return ColumnTexts(column.cast(pl.String), kinds.TEXT)
    if kind == pl.Binary:
        return _decoded(column)
    if kind.is_integer() or kind.is_decimal():
        return ColumnTexts(column.cast(pl.String), kinds.EXACT)
    if kind == pl.Boolean:
        words = {value: as_text(value) for value in (True, False)}
        return ColumnTexts(column.replace_strict(words, return_dtype=pl.String), kinds.BOOL)
    if kind.is_float():
        return ColumnTexts(_floats(column), kinds.NUMBER)
    if kind.is_temporal() and kind != pl.Duration:
        return ColumnTexts(_times(column), kinds.DATE)
    if kind == pl.Null:
        return ColumnTexts(column.cast(pl.String), kinds.TEXT)
    if isinstance(kind, pl.List) and isinstance(kind.inner, pl.String | pl.Categorical | pl.Enum | pl.Binary):
        return _of_lists(column)
    if kind == pl.Object:
        return _of_objects(column)
    return _objects(column)


def _of_lists(column: pl.Series) -> ColumnTexts:
    """Lists of texts as one text each: of a closed list of words, or as bytes that are text, too."""
    try:
        texts = column.cast(pl.List(pl.String))
    except pl.exceptions.PolarsError:  # bytes that are none
        return _objects(column)
    return ColumnTexts(texts.list.join(";", ignore_nulls=True), kinds.TEXT)


def _of_objects(column: pl.Series) -> ColumnTexts:
    """Python's own objects, which polars does not know (moments of numpy, NaT)."""
    found = [as_cell(value) for value in column]
    texts = pl.Series(column.name, [text for text, _ in found], dtype=pl.String)
    return ColumnTexts(texts, max((kind for _, kind in found), default=kinds.TEXT))


def _decoded(column: pl.Series) -> ColumnTexts:
    """Bytes are the texts of systems that do not say so (Hive, Impala); a column without any text is something else."""
    try:
        return ColumnTexts(column.cast(pl.String), kinds.TEXT)
    except pl.exceptions.PolarsError:
        pass  # one of them is not UTF-8: each is looked at by itself
    texts = [_text(data) for data in column]
    lost = [row for row, data in enumerate(column) if data is not None and texts[row] is None]
    if len(lost) == len(column) - column.null_count() and not _is_gb18030(column[lost[0]]):
        return _objects(column)
    return ColumnTexts(pl.Series(column.name, texts, dtype=pl.String), kinds.TEXT, lost)


def _text(data: bytes | None) -> str | None:
    try:
        return None if data is None else data.decode()
    except UnicodeDecodeError:
        return None


def _is_gb18030(data: bytes) -> bool:
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return True


def _objects(column: pl.Series) -> ColumnTexts:
    filled = column.is_not_null()
    shown = pl.select(pl.when(filled).then(pl.lit(OBJECT)).alias(column.name)).to_series()
    return ColumnTexts(shown, kinds.OBJECT)


def _times(column: pl.Series) -> pl.Series:
    """Days, moments and times of day; moments in another zone as the time in China. What is none is its bare number."""
    inside = in_calendar(column)
    if inside.all():
        return _formatted(column)
    numbers = column.to_physical().cast(pl.String)
    return _formatted(column.set(~inside, None)).zip_with(inside.fill_null(value=True), numbers)


def _formatted(column: pl.Series) -> pl.Series:
    kind = column.dtype
    if kind == pl.Date:
        return column.dt.to_string("%Y-%m-%d")
    if kind == pl.Time:
        return column.dt.to_string("%H:%M:%S%.f").str.replace(r"\.0+$", "")
    if isinstance(kind, pl.Datetime) and kind.time_zone is not None:
        utc = pl.col(column.name).dt.convert_time_zone("UTC")
        column = column.to_frame().select(column_in_china(utc)).to_series()
    moments = column.dt.to_string("%Y-%m-%d %H:%M:%S%.f")
    return moments.str.replace(r"\.0+$", "").str.strip_suffix(MIDNIGHT)


def _floats(column: pl.Series) -> pl.Series:
    """Floats as texts; NaN, with which programs say that there is none, is absent."""
    column = column.fill_nan(None)
    texts = column.cast(pl.String).str.strip_suffix(".0")
    odd = ((texts.str.len_bytes() > DIGITS + 1) | texts.str.contains("e", literal=True)).arg_true()
    if len(odd):
        exact = [
            double_as_text(number) if isfinite(number) else repr(number) for number in column.gather(odd)
        ]
        texts = texts.scatter(odd, pl.Series(exact, dtype=pl.String))
    return texts
