"""程序中的表: frames of polars, pandas and Arrow, and dictionaries one after another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import polars as pl

from credit_standard.files import kinds
from credit_standard.files.advice import SEVERAL
from credit_standard.files.columnar.table import ROWS, TextRows, columnar_table, texts_of
from credit_standard.files.values.as_text import as_cell, without_halves

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from credit_standard.files.columnar.table import ColumnarTable
    from credit_standard.files.table import Limits
    from credit_standard.findings import Location

HEADED_BY = 1_000  # dictionaries whose keys are the headings


def open_frame(source: Any, limits: Limits, place: Location) -> ColumnarTable:
    """The table that an object of a program is.

    Raises:
        TypeError: it is none.
        UnreadableError: it has no columns.
    """
    if isinstance(source, pl.LazyFrame):
        headings = tuple(source.collect_schema().names())
        frames = source.collect_batches(chunk_size=ROWS, maintain_order=True)
        return columnar_table(headings, texts_of(frames), limits, place)
    if type(source).__module__.partition(".")[0] == "pandas" and hasattr(source, "columns"):
        return columnar_table(_headings(source.columns), _of_pandas(source), limits, place)
    is_column = type(source).__name__ == "Series"
    if isinstance(source, pl.DataFrame) or (not is_column and hasattr(source, "__arrow_c_stream__")):
        frame = pl.DataFrame(source)
        return columnar_table(tuple(frame.columns), texts_of((frame,)), limits, place)
    if isinstance(source, Iterable) and not is_column and not isinstance(source, str | bytes | Mapping):
        rows = map(_mapping, source)
        first = list(islice(rows, HEADED_BY))
        keys = tuple(dict.fromkeys(str(key) for row in first for key in row))
        return columnar_table(_headings(keys), _of_mappings(chain(first, rows), keys), limits, place)
    raise TypeError(f"{type(source).__name__} is no table: give {SEVERAL}")


def _headings(names: Iterable[object]) -> tuple[str, ...]:
    return tuple(without_halves(str(name)) for name in names)


def _mapping(row: object) -> Mapping[object, object]:
    if not isinstance(row, Mapping):
        raise TypeError(f"a row is a dictionary of headings and values, not {type(row).__name__}")
    return row


def _of_mappings(rows: Iterator[Mapping[object, object]], keys: tuple[str, ...]) -> Iterator[TextRows]:
    known = frozenset(keys)
    while some := [{str(key): value for key, value in row.items()} for row in islice(rows, ROWS)]:
        unknown = [(n, without_halves(key)) for n, row in enumerate(some) for key in row if key not in known]
        yield _of_values([[row.get(heading) for row in some] for heading in keys], unknown)


def _of_pandas(frame: Any) -> Iterator[TextRows]:
    """By Python objects: pandas hands columns of them over only with another library."""
    for first in range(0, len(frame), ROWS):
        some = frame.iloc[first : first + ROWS]
        yield _of_values([_present(some.iloc[:, number]) for number in range(some.shape[1])])


def _present(column: Any) -> list[object]:
    width = str(column.dtype).casefold()
    if width in {"float32", "float16"}:  # as Python's floats they would have further digits
        values = list(column.to_numpy(dtype=width, na_value=float("nan")))
    else:
        values = column.tolist()
    return [None if absent else value for value, absent in zip(values, column.isna(), strict=True)]


def _of_values(columns: Sequence[Sequence[object]], unknown: Sequence[tuple[int, str]] = ()) -> TextRows:
    texts: dict[str, pl.Series] = {}
    what: dict[str, pl.Series] = {}
    for number, values in enumerate(columns):
        found = [as_cell(value) for value in values]
        texts[str(number)] = pl.Series([text for text, _ in found], dtype=pl.String)
        what[str(number)] = pl.Series([kind for _, kind in found], dtype=pl.UInt8)
    odd = any((column > kinds.TEXT).any() for column in what.values())
    return TextRows(pl.DataFrame(texts), pl.DataFrame(what) if odd else None, unknown)
