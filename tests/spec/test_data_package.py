"""The Data Package, by the library that Frictionless itself publishes: what the engine takes is taken."""

import csv
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from frictionless import Package, Resource, Schema

from credit_standard import records
from credit_standard.layers import NATIONAL
from credit_standard.model import Amount, Code, Codes, Date, Element, Identifier, Integer, Text
from credit_standard.spec.targets import build
from credit_standard.spec.targets.table_schema import table_schema
from credit_standard.validation.record import read_record
from tests.each import of_each
from tests.records import corpus_files

Row = dict[str, str]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    folder = tmp_path_factory.mktemp("package")
    build(folder, NATIONAL, ["data-package"])
    for name in records.names():
        rows = [valid(name), *(row for row in broken(name) if not is_refused(name, row))]
        write(folder, name, one_of_each_key(name, rows))
    return Package(str(folder / "data-package" / "datapackage.json"))


def write(folder: Path, name: str, rows: list[Row]) -> None:
    with (folder / "data-package" / f"{name}.csv").open("a", encoding="utf-8", newline="") as stream:
        csv.DictWriter(stream, list(records.declared(name).by_name)).writerows(rows)


def as_texts(name: str, row: Row) -> Row:
    """Typed values as a program writes them into a CSV file."""
    values = read_record(name, row, as_of=corpus_files.AS_OF).values
    return {key: text(value) for key, value in values.items() if value is not None}


def text(value: object) -> str:
    if isinstance(value, list):
        return ";".join(value)
    return value.isoformat() if isinstance(value, date) else str(value)


@cache
def valid(name: str) -> Row:
    return as_texts(name, corpus_files.valid(name))


def broken(name: str) -> Iterator[Row]:
    declared = records.declared(name)
    return (as_texts(name, corpus_files.broken(declared, rule)) for rule in declared.rules)


def is_refused(name: str, row: Row) -> bool:
    return any(one.is_error for one in read_record(name, row, as_of=corpus_files.AS_OF).findings)


def one_of_each_key(name: str, rows: list[Row]) -> list[Row]:
    """That keys are told once is the business of those who send."""
    key = records.declared(name).key
    if not key:
        return rows
    return list({tuple(row.get(part) for part in key): row for row in rows}.values())


def test_the_package_is_one_to_frictionless(package: Package) -> None:
    assert sorted(package.resource_names) == sorted(records.names())


@of_each(name=corpus_files.names())
def test_what_the_engine_takes_is_taken(package: Package, name: str) -> None:
    report = package.get_resource(name).validate()
    assert [error.message for task in report.tasks for error in task.errors] == []


@pytest.mark.parametrize(
    "name", ["administrative-penalty", "court-enforcement", "annual-report", "tax-payment"]
)
def test_what_a_column_must_not_hold_is_refused_by_both(name: str, tmp_path: Path) -> None:
    wrong = [(element, one) for element in records.declared(name).fields for one in wrong_texts(element)]
    rows = [{**valid(name), element.name: one} for element, one in wrong]
    assert all(is_refused(name, row) for row in rows)
    with (tmp_path / "rows.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(records.declared(name).by_name))
        writer.writeheader()
        writer.writerows(rows)
    schema = Schema.from_descriptor(table_schema(records.declared(name)))
    report = Resource(path="rows.csv", basepath=str(tmp_path), schema=schema).validate(limit_errors=1000)
    found = {
        (error.row_number - 2, error.field_name)
        for task in report.tasks
        for error in task.errors
        if hasattr(error, "field_name")
    }
    assert {(number, element.name) for number, (element, _) in enumerate(wrong)} <= found


def wrong_texts(element: Element) -> Iterator[str]:
    if element.required:
        yield ""
    match element:
        case Text(max_length=longest):
            yield "字" * (longest + 1)
        case Date():
            yield from ("2021-13-01", "2021-04-31")
        case Amount() | Integer():
            yield "many"
        case Code() if not element.known_codes.is_open:
            yield "no-such-code"
        case Codes() if not element.known_codes.is_open:
            yield "no-such-code"
        case Identifier(kind="uscc" | "org-code" | "region" | "registration-number" | "tax-number"):
            yield "12A"
