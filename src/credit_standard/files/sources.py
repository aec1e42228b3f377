"""来源: what a program may hand over to be checked, and several of them in one list.

>>> several(["a.csv", "b.csv"]), several("a.csv"), several([{"处罚机关": "某局"}])
(('a.csv', 'b.csv'), ('a.csv',), ([{'处罚机关': '某局'}],))
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import IO, TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from credit_standard.files.advice import SEVERAL

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.files.database import Query


class ArrowTable(Protocol):
    """A frame of polars, pandas or Arrow: whatever hands its columns over in Arrow's way."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...


Source: TypeAlias = (
    "str | os.PathLike[str] | IO[bytes] | Query | ArrowTable | pl.LazyFrame | Iterable[Mapping[str, Any]]"
)
"""A file or folder, a stream of bytes, a query to a database, a frame, or dictionaries, one a row."""
Sources: TypeAlias = "Source | Iterable[Source]"


def several(given: Sources) -> tuple[Source, ...]:
    """The sources that are meant: those in a list of paths, streams and frames; dictionaries are together one.

    Raises:
        TypeError: it is none.
    """
    if _is_one(given):
        return (cast("Source", given),)
    if not isinstance(given, Iterable) or isinstance(given, Mapping | bytes | bytearray | memoryview):
        raise TypeError(f"{_named(given)} cannot be checked{_advice(given)}: give {SEVERAL}")
    if hasattr(given, "read"):
        raise TypeError('the file is open as text: open it with mode "rb", or give its path')
    items = iter(given)
    first = next(items, None)
    if first is None or isinstance(first, Mapping):
        return (cast("Source", given if items is not given or first is None else chain((first,), items)),)
    sources = (first, *items)
    for number, one in enumerate(sources, 1):
        if isinstance(one, Mapping) or not _is_one(one):
            raise TypeError(f"item {number} of the list is of type {_named(one)}: give {SEVERAL}")
    return cast("tuple[Source, ...]", sources)


def _is_one(given: object) -> bool:
    """Whether this is a source by itself, dictionaries aside."""
    from credit_standard.files.database import Query

    return (
        isinstance(given, str | os.PathLike | Query)
        or hasattr(given, "readinto")
        or hasattr(given, "__arrow_c_stream__")
        or type(given).__module__.partition(".")[0] in {"polars", "pandas"}
    )


def _named(given: object) -> str:
    return "None" if given is None else type(given).__name__


def _advice(given: object) -> str:
    match given:
        case Mapping():
            return " (one record: use check_record, or put it into a list)"
        case bytes() | bytearray() | memoryview():
            return " (bytes of a file: wrap them in io.BytesIO)"
    return ""
