"""The tables and queries in real databases: valid rows go in, each broken rule is refused by the constraint that names
it, and the queries list what the engine finds, rule for rule.

DuckDB plans all constraints of a table anew for each row, and PostgreSQL writes 4,000 comments: here they judge a part
of the record types, and all of them where there is time (`make test-system`), as MariaDB does.
"""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from credit_standard import records
from credit_standard.layers import NATIONAL
from credit_standard.spec.targets.sql.constraints import constraints
from credit_standard.spec.targets.sql.ddl import code_tables
from credit_standard.spec.targets.sql.dialects import DIALECTS
from credit_standard.spec.targets.sql.rules import rules_as_constraints, rules_as_queries
from tests.spec import judging_in_sql, sql_corpus
from tests.spec.engines import Duckdb, Engine, Postgresql, Sqlite, postgresql_server

NAMES = sorted(records.names())
LISTED = {"sqlite": NAMES[::2], "postgresql": NAMES, "duckdb": NAMES[3::12]}
REFUSED = {"sqlite": NAMES, "postgresql": NAMES[::3], "duckdb": NAMES[3::36]}
CELLS = {"sqlite": NAMES[1::3], "postgresql": NAMES[1::6], "duckdb": NAMES[4::36]}


@pytest.fixture(scope="module")
def uri(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with postgresql_server(Path(tmp_path_factory.mktemp("postgresql"))) as started:
        yield started


@pytest.fixture(params=["sqlite", "postgresql", "duckdb"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    makers = {
        "sqlite": Sqlite,
        "duckdb": Duckdb,
        "postgresql": lambda: Postgresql(request.getfixturevalue("uri")),
    }
    made = makers[request.param]()
    made.run(code_tables(NATIONAL, DIALECTS[request.param]))
    yield made
    made.close()


@pytest.mark.parametrize("of_texts", [False, True], ids=["typed", "texts"])
def test_a_query_lists_the_rules_that_the_engine_finds_broken(engine: Engine, of_texts: bool) -> None:
    """Of a table with the types of ours, and of one whose columns are all texts: half of the record types each."""
    names = LISTED[engine.dialect.name][of_texts::2]
    assert judging_in_sql.rules_not_listed_alike(engine, names, of_texts=of_texts) == {}


@pytest.mark.parametrize("of_texts", [False, True], ids=["typed", "texts"])
def test_rows_near_the_corpus_are_judged_alike(engine: Engine, of_texts: bool) -> None:
    names = NAMES[5::12][of_texts::2]
    rows_of = sql_corpus.near_corpus
    assert judging_in_sql.rules_not_listed_alike(engine, names, rows_of, of_texts=of_texts) == {}


def test_a_text_is_read_as_the_engine_reads_it(engine: Engine) -> None:
    """What is no day and no number is listed once, and the rules that need it say nothing of the row."""
    assert judging_in_sql.texts_read_otherwise(engine) == {}


def test_valid_rows_go_in_and_a_broken_rule_is_refused_by_its_constraint(engine: Engine) -> None:
    assert judging_in_sql.rules_not_refused(engine, REFUSED[engine.dialect.name]) == {}


def test_bad_cells_are_refused_and_listed(engine: Engine) -> None:
    assert judging_in_sql.cells_not_refused(engine, CELLS[engine.dialect.name]) == {}


def test_a_bad_cell_is_bad_for_the_engine_as_well() -> None:
    """No table is stricter than the standard."""
    for name in NAMES[1::6]:
        for one, row in sql_corpus.bad_cells(records.declared(name), DIALECTS["postgresql"]):
            found = sql_corpus.read_record(name, sql_corpus.as_text(row), as_of=sql_corpus.AS_OF).findings
            assert one.field in {finding.fields[0] for finding in found if finding.is_error}, (name, one.name)


@pytest.mark.parametrize("name", ["administrative-penalty", "court-enforcement"])
def test_rows_with_one_key_are_refused_and_listed(engine: Engine, name: str) -> None:
    declared = records.declared(name)
    valid = sql_corpus.corpus(name)[0].values
    key = {one: valid.get(one, "1") for one in declared.key}
    rows = [{**valid, **key}, {**valid, **key}, {**valid, **key, declared.key[1]: "另一"}]
    found = sql_corpus.listed(engine, declared, rows)
    assert [("RE201", declared.key[0]) in one for one in found] == [True, True, False]
    sql_corpus.made(engine, declared)
    table = sql_corpus.table_name(name)
    places = sql_corpus.places(declared, engine.dialect)
    assert engine.refusal(sql_corpus.insert(engine.dialect, table, [rows[0], rows[2]], places)) is None
    assert engine.refusal(sql_corpus.insert(engine.dialect, table, [rows[1]], places)) is not None


def test_a_required_field_that_is_empty_is_refused_and_listed(engine: Engine) -> None:
    declared = records.declared("administrative-penalty")
    valid = sql_corpus.corpus(declared.name)[0].values
    without = {name: value for name, value in valid.items() if name != "decision_number"}
    empty = {**valid, "decision_number": ""}
    found = sql_corpus.listed(engine, declared, [without, empty, valid])
    assert [("RE101", "decision_number") in one for one in found] == [True, True, False]
    sql_corpus.made(engine, declared)
    assert sql_corpus.refusal(engine, declared, without)
    assert sql_corpus.refusal(engine, declared, empty)


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=list(DIALECTS))
def test_queries_ask_nine_tenths_of_the_errors_and_constraints_all_that_need_no_day(dialect) -> None:
    errors = asked = 0
    for name in NAMES:
        declared = records.declared(name)
        queries = rules_as_queries(declared, dialect)
        for one, other in zip(rules_as_constraints(declared, dialect), queries, strict=True):
            if one.reason != "no-error":
                errors += 1
                asked += bool(other.condition)
                assert one.reason in {"", "day-of-check"}
    assert asked / errors >= 0.9


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=list(DIALECTS))
def test_names_of_constraints_are_apart_where_the_dialect_asks_for_it(dialect) -> None:
    seen: set[str] = set()
    for name in NAMES:
        names = [one.name for one in constraints(records.declared(name), dialect)]
        assert len(names) == len(set(names))
        assert not dialect.names_are_global or not seen & set(names)
        assert max(map(len, names)) <= 63
        seen |= set(names)


ODD = ("", " ", "'", "%_*?[]", "字" * 200, "１３０１０２", "13010２", "9" * 18, "X\n", "0000-00-00")


def test_a_query_stands_whatever_is_in_the_texts_of_a_table(engine: Engine) -> None:
    """A legacy table holds anything; what is no number, code or form is listed, and the query goes on."""
    for name in NAMES[2::36]:
        declared = records.declared(name)
        valid = sql_corpus.corpus(name)[0].values
        types = {key: engine.dialect.type_of(kind) for key, kind in declared.types.items()}
        texts = [key for key, kind in types.items() if kind == engine.dialect.types["text"]]
        each = [{**valid, key: odd} for odd in ODD for key in texts]
        found = sql_corpus.listed(
            engine, declared, [valid, *each, *(dict.fromkeys(texts, odd) for odd in ODD)]
        )
        assert not {code for code, _ in found[0]} - {"RE201"}
        assert all(found[-len(ODD) :])


def test_a_line_feed_behind_a_number_is_no_part_of_it(engine: Engine) -> None:
    assert judging_in_sql.numbers_taken_with_a_line_feed(engine) == []


def test_the_greatest_amount_and_the_longest_text_go_in(engine: Engine) -> None:
    declared = records.declared("administrative-penalty")
    greatest = {"fine": Decimal("999999999999.999999"), "facts": "𠮷" * 5000}
    row = {**sql_corpus.corpus(declared.name)[0].values, **greatest}
    assert sql_corpus.listed(engine, declared, [row]) == [set()]
    sql_corpus.made(engine, declared)
    assert sql_corpus.refusal(engine, declared, row) is None
