"""SQLite: the tables of a register that is kept in a database file; opened for reading only."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard.files.columnar.table import ROWS, TextRows, columnar_table
from credit_standard.files.placing import placed
from credit_standard.files.table import Limits, UnreadableError
from credit_standard.findings import Location

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.table import Table

_MAGIC = b"SQLite format 3\x00"


def is_sqlite(path: Path) -> bool:
    """Whether a file begins as a database does; one that cannot be opened is none, and a pipe is not looked into."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except (OSError, ValueError):
        return False


def tables_in_sqlite(path: Path, limits: Limits) -> Iterator[Table]:
    """The tables of a database, every value as text.

    Raises:
        UnreadableError: it is damaged, or another program holds it.
    """
    place = Location(file=str(path))
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as base:
            names = [
                row[0]
                for row in base.execute(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
                )
            ]
            for name in names:
                yield _table(base, name, limits, place)
    except sqlite3.Error:
        problem = UnreadableError(placed("not-a-table", place, kind="SQLite"))
    else:
        return
    raise problem


def _table(base: sqlite3.Connection, name: str, limits: Limits, place: Location) -> Table:
    quoted = _quoted(name)
    headings = tuple(row[1] for row in base.execute(f"PRAGMA table_info({quoted})"))
    columns = ", ".join(f"CAST({_quoted(heading)} AS TEXT)" for heading in headings)
    pieces = _texts(base, place, f"SELECT {columns} FROM {quoted}", len(headings))  # noqa: S608 - names of its own, quoted
    return columnar_table(headings, pieces, limits, Location(file=place.file, member=name))


def _texts(base: sqlite3.Connection, place: Location, query: str, width: int) -> Iterator[TextRows]:
    import polars as pl

    schema = {str(number): pl.String for number in range(width)}
    try:
        rows = base.execute(query)
        while some := rows.fetchmany(ROWS):
            yield TextRows(pl.DataFrame(some, schema, orient="row"))
    except sqlite3.Error:
        problem = UnreadableError(placed("not-a-table", place, kind="SQLite"))
    else:
        return
    raise problem


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
