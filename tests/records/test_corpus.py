"""Every record type: its valid row is clean, and each of its rules has a row that breaks exactly it.

The rows are files of the corpus; the file as CSV and as JSON lines, read without being told what it is, says the same.
"""

import io
import json

import pytest

from credit_standard import records
from credit_standard.model import Declaration
from credit_standard.validation.record import check_record
from credit_standard.validation.run import Options, validate
from tests.records.corpus_files import AS_OF, Row, broken, names, valid
from tests.validation.given import as_csv

every_record_type = pytest.mark.parametrize("name", names())
MANY = 50  # so many rows are checked as columns, fewer one by one


def rules_broken(name: str, row: Row) -> list[str]:
    return sorted(one.code for one in check_record(name, row, as_of=AS_OF) if "." in one.code)


@every_record_type
def test_the_valid_row_is_clean(name: str) -> None:
    assert check_record(name, valid(name), as_of=AS_OF) == ()


@every_record_type
def test_each_rule_has_a_row_that_breaks_exactly_it(name: str) -> None:
    declared = records.declared(name)
    expected = {rule.name: [f"{name}.{rule.name}"] for rule in declared.rules}
    assert {rule.name: rules_broken(name, broken(declared, rule)) for rule in declared.rules} == expected


def rows_of(declared: Declaration) -> list[Row]:
    """The valid row, then for each rule the row that breaks it; often enough to be checked as columns."""
    rows = [valid(declared.name), *(broken(declared, rule) for rule in declared.rules)]
    return [rows[number % len(rows)] for number in range(max(MANY, len(rows)))]


def by_row(source: io.BytesIO, rows: int) -> list[list[str]]:
    """The rules broken in each row of a file whose record type is found from its headings."""
    report = validate(source, options=Options(as_of=AS_OF, listed=None))
    codes: list[list[str]] = [[] for _ in range(rows)]
    for one in report.findings:
        if one.location.row is not None and "." in one.code:
            codes[one.location.row - 1].append(one.code)
    return [sorted(row) for row in codes]


@every_record_type
def test_files_without_a_name_of_the_record_type_give_the_same_findings(name: str) -> None:
    declared = records.declared(name)
    rows = rows_of(declared)
    fields = [element for element in declared.fields if any(element.name in row for row in rows)]
    expected = [rules_broken(name, row) for row in rows]
    table = as_csv(
        [element.zh for element in fields], [[row.get(e.name, "") for e in fields] for row in rows]
    )
    lines = "".join(
        json.dumps({e.name: row.get(e.name, "") for e in fields}, ensure_ascii=False) + "\n" for row in rows
    )
    assert by_row(table, len(rows)) == expected
    assert by_row(io.BytesIO(lines.encode()), len(rows)) == expected
