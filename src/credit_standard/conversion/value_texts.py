"""值的文字: typed columns → the texts of the standard's own tables: days as 2026-05-31, codes in words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from credit_standard.conversion.written import SEPARATOR, in_words, plain
from credit_standard.files.values.as_text import as_text
from credit_standard.model import Amount, Code, Codes, Date, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    import polars as pl

    from credit_standard.model import Declaration, Element


def value_texts(values: pl.DataFrame, declaration: Declaration) -> pl.DataFrame:
    """The texts of typed columns named by field."""
    import polars as pl

    return pl.DataFrame([_texts(values[name], declaration[name]) for name in values.columns])


def _texts(column: pl.Series, element: Element) -> pl.Series:
    """Each different value is written once."""
    import polars as pl

    if isinstance(element, Date):
        return column.dt.to_string("%Y-%m-%d")
    if isinstance(element, Codes):
        joined = column.list.join(SEPARATOR)
        return _by_value(joined.set(joined == "", None), _writer(element))
    if column.dtype == pl.String and not isinstance(element, Code):
        return column
    return _by_value(column, _writer(element))


def _by_value(column: pl.Series, write: Callable[[Any], str | None]) -> pl.Series:
    import polars as pl

    different = column.drop_nulls().unique(maintain_order=True).to_list()
    texts = [write(one) for one in different]
    if column.dtype == pl.String:
        return column.replace_strict(different, texts, default=None, return_dtype=pl.String)
    known = pl.DataFrame(
        {column.name: pl.Series(different, dtype=column.dtype), "text": texts},
        schema_overrides={"text": pl.String},
    )
    return (
        column.to_frame()
        .join(known, on=column.name, how="left", maintain_order="left")["text"]
        .alias(column.name)
    )


def _writer(element: Element) -> Callable[[Any], str | None]:
    match element:
        case Codes(known_codes=known):
            return lambda joined: SEPARATOR.join(in_words(known, one) for one in joined.split(SEPARATOR))
        case Code(known_codes=known):
            return partial(in_words, known)
        case Amount():
            return plain
        case Text():
            return str
    return as_text
