"""数据表: the tables of one of our TOML files as values, every mistake in them with its file and line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from credit_standard.findings import Source
from credit_standard.toml_files import Document, parse, shipped

if TYPE_CHECKING:
    from collections.abc import Callable

V = TypeVar("V")


def values(file: str, heading: str, make: Callable[..., V]) -> tuple[V, ...]:
    """One value for each table `[[heading]]` of a file of this room; its `source` as a `Source`.

    Raises:
        DataFileError: a key is unknown or missing, or a value wrong.
    """
    return _rows(shipped(__package__, file), heading, make)


def values_of(text: str, file: str, heading: str, make: Callable[..., V]) -> tuple[V, ...]:
    """The same, of a text."""
    return _rows(parse(file, text), heading, make)


def _rows(document: Document, heading: str, make: Callable[..., V]) -> tuple[V, ...]:
    for strange in document.values.keys() - {heading}:
        raise document.wrong((strange, 0), f"there is no table {strange!r} here, only [[{heading}]]")
    made = []
    for at, row in enumerate(document.values.get(heading, ())):
        try:
            made.append(make(**_with_source(row)))
        except (TypeError, ValueError) as error:
            raise document.wrong((heading, at), str(error.args[0])) from None
    return tuple(made)


def _with_source(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "source": Source(**row["source"])} if "source" in row else row
