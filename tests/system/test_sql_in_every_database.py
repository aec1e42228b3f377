"""Tables and queries of all record types in MariaDB, DuckDB and PostgreSQL, and what `make test` leaves out of SQLite."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from credit_standard import records
from credit_standard.language import Expression
from credit_standard.layers import NATIONAL
from credit_standard.spec.targets.sql.ddl import code_tables
from credit_standard.spec.targets.sql.dialects import DUCKDB
from tests.language.given import expressions, leaves
from tests.spec import judging_in_sql, sql_corpus
from tests.spec.engines import Duckdb, Engine, Mariadb, Postgresql, Sqlite, mariadb_server, postgresql_server
from tests.spec.judging_expressions import ROWS, Row, answers, expected, table

NAMES = sorted(records.names())
CELLS = {"mariadb": NAMES, "postgresql": NAMES, "duckdb": NAMES[::9]}


@pytest.fixture(scope="module")
def socket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with mariadb_server(Path(tmp_path_factory.mktemp("mariadb"))) as started:
        yield started


@pytest.fixture(scope="module")
def uri(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with postgresql_server(Path(tmp_path_factory.mktemp("postgresql"))) as started:
        yield started


@pytest.fixture(params=["mariadb", "duckdb", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    makers = {
        "mariadb": lambda: Mariadb(request.getfixturevalue("socket")),
        "duckdb": Duckdb,
        "postgresql": lambda: Postgresql(request.getfixturevalue("uri")),
    }
    made: Engine = makers[request.param]()
    made.run(code_tables(NATIONAL, made.dialect))
    yield made
    made.close()


def test_a_database_answers_as_python_does(engine: Engine) -> None:
    table(engine)

    @settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
    @given(expression=leaves | expressions, rows=ROWS)
    def judged(expression: Expression, rows: list[Row]) -> None:
        assert answers(engine, expression, rows) == expected(expression, rows)

    judged()


def test_a_query_lists_the_rules_that_the_engine_finds_broken(engine: Engine) -> None:
    assert judging_in_sql.rules_not_listed_alike(engine, NAMES) == {}


@pytest.mark.parametrize("of_texts", [False, True], ids=["typed", "texts"])
def test_a_query_of_sqlite_lists_what_the_engine_finds(of_texts: bool) -> None:
    engine = Sqlite()
    engine.run(code_tables(NATIONAL, engine.dialect))
    assert judging_in_sql.rules_not_listed_alike(engine, NAMES, of_texts=of_texts) == {}


def test_a_query_lists_the_same_of_a_table_of_texts(engine: Engine) -> None:
    names = NAMES[::4] if engine.dialect is DUCKDB else NAMES
    assert judging_in_sql.rules_not_listed_alike(engine, names, of_texts=True) == {}


def test_a_text_is_read_as_the_engine_reads_it(engine: Engine) -> None:
    assert judging_in_sql.texts_read_otherwise(engine) == {}


@pytest.mark.parametrize("of_texts", [False, True], ids=["typed", "texts"])
def test_rows_near_the_corpus_are_judged_alike(engine: Engine, of_texts: bool) -> None:
    names = NAMES[of_texts::8]
    rows_of = sql_corpus.near_corpus
    assert judging_in_sql.rules_not_listed_alike(engine, names, rows_of, of_texts=of_texts) == {}


def test_valid_rows_go_in_and_a_broken_rule_is_refused_by_its_constraint(engine: Engine) -> None:
    is_slow = engine.dialect is DUCKDB  # it plans all constraints anew for each row
    names = NAMES[::3] if is_slow else NAMES
    assert judging_in_sql.rules_not_refused(engine, names, and_taken=not is_slow) == {}


def test_bad_cells_are_refused_and_listed(engine: Engine) -> None:
    assert judging_in_sql.cells_not_refused(engine, CELLS[engine.dialect.name]) == {}


def test_a_line_feed_behind_a_number_is_no_part_of_it(engine: Engine) -> None:
    assert judging_in_sql.numbers_taken_with_a_line_feed(engine) == []
