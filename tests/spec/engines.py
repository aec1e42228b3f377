"""Real databases in which the tables are made; each tells which constraint refused a row."""

import re
import sqlite3
from decimal import Decimal
from typing import Any, Protocol

import adbc_driver_postgresql.dbapi as postgresql

from credit_standard.spec.targets.sql.ddl import table_name


class Engine(Protocol):
    name: str

    def run(self, sql: str) -> None: ...

    def close(self) -> None: ...

    def refusal(self, insert: str) -> str | None:
        """The name of the constraint that refuses a row, or what else is said; None where it goes in."""


class Sqlite:
    name = "sqlite"

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)

    def run(self, sql: str) -> None:
        self.connection.executescript(sql)

    def close(self) -> None:
        self.connection.close()

    def refusal(self, insert: str) -> str | None:
        try:
            self.connection.execute(insert)
        except sqlite3.IntegrityError as error:
            return str(error).removeprefix("CHECK constraint failed: ")
        return None


class Postgresql:
    name = "postgresql"

    def __init__(self, uri: str) -> None:
        self.connection = postgresql.connect(uri, autocommit=True)
        self.cursor = self.connection.cursor()

    def run(self, sql: str) -> None:
        for statement in sql.split(";\n"):
            if statement.strip():
                self.cursor.execute(statement)

    def close(self) -> None:
        self.cursor.close()
        self.connection.close()

    def refusal(self, insert: str) -> str | None:
        try:
            self.cursor.execute(insert)
        except postgresql.Error as error:
            hit = re.search('check constraint "([^"]+)"', str(error))
            return hit[1] if hit else str(error)
        return None


def insert(record: str, values: dict[str, Any], places: dict[str, int]) -> str:
    """The statement that inserts a row; `places` are those of amounts that are kept as whole numbers."""
    names = ", ".join(f'"{name}"' for name in values)
    cells = ", ".join(literal(value, places.get(name, 0)) for name, value in values.items())
    return f'INSERT INTO "{table_name(record)}" ({names}) VALUES ({cells})'  # noqa: S608 - names of the standard


def literal(value: Any, places: int) -> str:
    match value:
        case bool():
            return str(value).upper()
        case int():
            return str(value)
        case Decimal():
            return str(int(value.scaleb(places))) if places else str(value)
        case list():
            return literal(";".join(value), 0)
    return "'" + str(value).replace("'", "''") + "'"
