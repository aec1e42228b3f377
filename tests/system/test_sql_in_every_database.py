"""Tables and queries of all record types in MariaDB and DuckDB; those of SQLite and PostgreSQL are part of `make test`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from credit_standard import records
from credit_standard.layers import NATIONAL
from credit_standard.spec.targets.sql.ddl import code_tables
from tests.spec import judging_in_sql
from tests.spec.engines import Duckdb, Engine, Mariadb, mariadb_server

NAMES = sorted(records.names())
CELLS = {"mariadb": NAMES, "duckdb": NAMES[::9]}


@pytest.fixture(scope="module")
def socket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with mariadb_server(Path(tmp_path_factory.mktemp("mariadb"))) as started:
        yield started


@pytest.fixture(params=["mariadb", "duckdb"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    made: Engine = Mariadb(request.getfixturevalue("socket")) if request.param == "mariadb" else Duckdb()
    made.run(code_tables(NATIONAL, made.dialect))
    yield made
    made.close()


def test_a_query_lists_the_rules_that_the_engine_finds_broken(engine: Engine) -> None:
    assert judging_in_sql.rules_not_listed_alike(engine, NAMES) == {}


def test_valid_rows_go_in_and_a_broken_rule_is_refused_by_its_constraint(engine: Engine) -> None:
    assert judging_in_sql.rules_not_refused(engine, NAMES) == {}


def test_bad_cells_are_refused_and_listed(engine: Engine) -> None:
    assert judging_in_sql.cells_not_refused(engine, CELLS[engine.dialect.name]) == {}
