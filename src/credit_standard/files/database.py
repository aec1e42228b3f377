"""数据库查询: the result of a query as a table, read only, every column as text. Needs the extra `database`.

Through ADBC (Arrow Database Connectivity). PostgreSQL, and the databases that speak its protocol.
"""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.files.placing import placed
from credit_standard.files.table import Limits, UnreadableError
from credit_standard.findings import Location

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.columnar.table import ColumnarTable, TextRows

SCHEMES = ("postgresql", "postgres")
READ_ONLY = "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"
ISO_DATES = "SET datestyle TO ISO"
NAMES = (
    "SELECT row_to_json(of_query)::text"
    " FROM (SELECT q.* FROM (VALUES (1)) AS v LEFT JOIN {} AS q ON false) AS of_query"
)
"""One row of nulls with the columns of a query, which is not carried out; columns of one name stay apart."""

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*(?=://)")
_ADDRESS = re.compile(
    r"(?:[^@/?#\s]*@)?"  # user and password
    r"(?P<host>(?:[\w.%-]*|\[[0-9a-fA-F:.%]+\])(?::\d{1,5})?(?:,[\w.%:-]+)*(?:/[\w.%-]*)?)"
    r"(?:\?[^@#\s]*)?"
)
"""What follows the scheme, as RFC 3986 wants it. A password with a bare `/`, `?`, `#` or `@` does not fit."""


@frozen
class Query:
    """A query as a source of data: `validate(Query("SELECT …", "postgresql://host/name"))`.

    Attributes:
        sql: one statement that reads.
        uri: of the database; may hold a password, so it is never shown.
    """

    sql: str = field(repr=False)
    uri: str = field(repr=False)

    @property
    def scheme(self) -> str | None:
        """`postgresql`; None where the address does not begin with one."""
        found = _SCHEME.match(self.uri)
        return None if found is None else found[0]

    @property
    def name(self) -> str:
        """How findings call it: the address without user, password and options; less of one that is not well formed.

        What stands where in that cannot be told, so that a part of the password might be taken for the host.
        """
        address = _ADDRESS.fullmatch(self.uri, len(self.scheme or "") + len("://"))
        shown = "…" if self.scheme is None or address is None else address["host"]
        return f"{self.scheme or '…'}://{shown}"


def is_address(file: str) -> bool:
    """Whether what a report calls the file is the address of a database."""
    return _SCHEME.match(file) is not None


def open_query(
    query: Query, limits: Limits | None = None, name: str | None = None
) -> Iterator[ColumnarTable]:
    """The table that a query gives; the connection is closed when the iterator is.

    Raises:
        UnreadableError: no driver, no connection, or the query failed at once; at the first step, not at the call.
    """
    from credit_standard.files.columnar.table import columnar_table

    place = Location(file=query.name if name is None else name)
    with _cursor(query, place) as cursor:
        headings, stream = _run(cursor, query, place)
        yield columnar_table(headings, _texts(stream, place), limits or Limits(), place)


@contextmanager
def _cursor(query: Query, place: Location) -> Iterator[Any]:
    """A cursor in a session that can't write. What the driver says may hold the password or values: it is left out."""
    dbapi = _driver() if query.scheme in SCHEMES else None
    if dbapi is None:
        raise UnreadableError(placed("database-driver-missing", place, scheme=query.scheme or "?"))
    connection = None
    try:
        connection = dbapi.connect(query.uri)
        with connection.cursor() as cursor:
            for statement in (READ_ONLY, ISO_DATES):
                cursor.execute(statement)
        connection.commit()
    except dbapi.Error:
        if connection is not None:
            connection.close()
        problem = UnreadableError(placed("database-unreachable", place))
    else:
        with connection, connection.cursor() as cursor:
            yield cursor
        return
    raise problem


def _driver() -> Any:
    try:
        from adbc_driver_postgresql import dbapi
    except ImportError:
        return None
    return dbapi


def _run(cursor: Any, query: Query, place: Location) -> tuple[tuple[str, ...], Any]:
    """The names of the columns, and the rows as a stream of Arrow."""
    from adbc_driver_manager import Error

    inner = f"({query.sql.strip().rstrip(';')}\n)"  # a comment may end it
    try:
        cursor.execute(NAMES.format(inner))
        headings = tuple(
            json.loads(_one(cursor), object_pairs_hook=lambda pairs: [name for name, _ in pairs])
        )
        names = [f"c{number}" for number in range(len(headings))]
        texts = ", ".join(f"{name}::text" for name in names)
        cursor.execute(f"SELECT {texts} FROM {inner} AS q({', '.join(names)})")  # noqa: S608 - the user's own query
        return headings, cursor.fetch_arrow()
    except Error as error:
        problem = UnreadableError(placed("query-failed", place, state=_state(error)))
    raise problem


def _one(cursor: Any) -> str:
    import polars as pl

    return str(pl.DataFrame(cursor.fetch_arrow()).item())


def _texts(stream: Any, place: Location) -> Iterator[TextRows]:
    import polars as pl

    from credit_standard.files.columnar.table import ROWS, texts_of

    try:
        yield from texts_of(
            pl.scan_arrow_c_stream(stream).collect_batches(chunk_size=ROWS, maintain_order=True)
        )
    except (pl.exceptions.PolarsError, OSError):
        problem = UnreadableError(placed("query-failed", place, state="?"))
    else:
        return
    raise problem


def _state(error: Any) -> str:
    """The five characters of SQLSTATE (ISO/IEC 9075): they say what kind of fault it was, and hold no data."""
    state = str(getattr(error, "sqlstate", None) or "?")
    return state if state.isascii() and state.isalnum() and len(state) == 5 else "?"
