"""The one printer of SQL and every function of the language, in real databases, against their Python answers."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from credit_standard.language import F, born
from credit_standard.language.functions import FUNCTIONS
from credit_standard.language.inexpressible import Inexpressible
from credit_standard.language.sql.forms import globs
from credit_standard.layers import NATIONAL
from credit_standard.spec.targets.sql.ddl import code_tables
from tests.language.functions_said import FUNCTIONS_SAID
from tests.language.given import (
    CITATIONS,
    NAMES_OF_PERSONS,
    PERSONS,
    REGION_CODES,
    REGISTRATIONS,
    TAX_NUMBERS,
    USCCS,
    expressions,
    leaves,
)
from tests.spec.engines import Duckdb, Engine, Postgresql, Sqlite, postgresql_server
from tests.spec.judging_expressions import ROWS, answers, expected, table

EXAMPLES = {"sqlite": 150, "duckdb": 60, "postgresql": 80}


@pytest.fixture(scope="module")
def uri(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with postgresql_server(Path(tmp_path_factory.mktemp("postgresql"))) as started:
        yield started


@pytest.fixture(scope="module", params=["sqlite", "duckdb", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    makers = {
        "sqlite": Sqlite,
        "duckdb": Duckdb,
        "postgresql": lambda: Postgresql(request.getfixturevalue("uri")),
    }
    made: Engine = makers[request.param]()
    made.run(code_tables(NATIONAL, made.dialect))
    table(made)
    yield made
    made.close()


def test_a_database_answers_as_python_does(engine: Engine) -> None:
    @settings(
        max_examples=EXAMPLES[engine.dialect.name], deadline=None, suppress_health_check=list(HealthCheck)
    )
    @given(expression=leaves | expressions, rows=ROWS)
    def judged(expression, rows) -> None:
        assert answers(engine, expression, rows) == expected(expression, rows)

    judged()


EVERY: dict[str, list[object]] = {
    "number": [
        *PERSONS, "130102200401020027", "130102060101013", "130102060101996", "130102060102999",
        "13010220040229001X", "13010220060102003X", "13010220060101003X",
    ],
    "day": [date(2020, 1, 1), date(2018, 1, 2), date(2018, 1, 1)],
    "region": REGION_CODES, "person": NAMES_OF_PERSONS, "registration": REGISTRATIONS,
    "text": ["", "护照", "护照92", "92护照", "a", *CITATIONS],
}  # fmt: skip
ASKED = [expression for name, (expression, _, _) in FUNCTIONS_SAID.items() if name != "yuan_of"]


def test_a_database_answers_as_python_does_for_every_value_of_a_function(engine: Engine) -> None:
    longest = max(map(len, EVERY.values()))
    rows = [{name: values[at % len(values)] for name, values in EVERY.items()} for at in range(3 * longest)]
    rows += [{"number": number, "day": day} for number in EVERY["number"] for day in EVERY["day"]]
    rows += [{"region": region, "day": day} for region in EVERY["region"] for day in EVERY["day"]]
    rows += [{"uscc": uscc, "tax": tax} for uscc in USCCS for tax in TAX_NUMBERS]
    for expression in ASKED:
        assert answers(engine, expression, rows) == expected(expression, rows), expression


def test_a_day_of_birth_that_does_not_exist_is_unknown(engine: Engine) -> None:
    numbers = [
        "130102200002290011",
        "130102190002290011",
        "130102202304310011",
        "130102880229001",
        "130102880229999",
    ]
    rows = [{"number": one, "day": date(1999, 1, 1)} for one in numbers]
    is_born_before = born(F.number) < F.day
    assert expected(is_born_before, rows) == [False, None, None, True, True]
    assert answers(engine, is_born_before, rows) == [False, None, None, True, True]


def test_every_function_but_one_can_be_said() -> None:
    assert [name for name, one in FUNCTIONS.items() if one.sql is None] == ["yuan_of"]


@pytest.mark.parametrize("form", ["a*", "(?=x)", "a{2", "(a", "a)"])
def test_a_form_that_glob_cannot_say_is_refused(form: str) -> None:
    with pytest.raises(Inexpressible):
        globs(form)
