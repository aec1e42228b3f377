"""The same record, the same findings: alone, through the typed class, as a row of a file of any form and any length."""

import io
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import cycle, islice

import polars as pl
import pytest
from polars.testing import assert_frame_equal
from pydantic import ValidationError

from credit_standard import records
from credit_standard.files import open_tables
from credit_standard.findings import Finding, Severity
from credit_standard.layouts import bind, canonical
from credit_standard.validation.checking.checked_batch import CheckedBatch
from credit_standard.validation.checking.plan import FEW_ROWS, Plan
from credit_standard.validation.record import check_record
from credit_standard.validation.run import Options, Source, validate
from credit_standard.validation.typed import typed_model
from tests.each import of_each
from tests.records.corpus_files import Row
from tests.validation.given import as_csv
from tests.validation.near_corpus import AS_OF, CHANGED, rows

every_record_type = of_each(name=records.names())

PLACEHOLDER = "VA205"
"""1900-01-01 and its like: a warning. Of a required date it leaves nothing that a typed class could hold."""
Place = tuple[str, tuple[str, ...], str]


def places(findings: Iterable[Finding]) -> list[Place]:
    return sorted((one.code, one.fields, str(one.severity)) for one in findings)


def table(name: str, some: Sequence[Row]) -> io.BytesIO:
    fields = records.declared(name).fields
    return as_csv([element.zh for element in fields], [[row.get(e.name) for e in fields] for row in some])


def json_lines(_: str, some: Sequence[Row]) -> io.BytesIO:
    return io.BytesIO("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in some).encode())


def frame(name: str, some: Sequence[Row]) -> pl.DataFrame:
    fields = records.declared(name).fields
    return pl.DataFrame({e.en: pl.Series([row.get(e.name) for row in some], dtype=pl.String) for e in fields})


def of_file(name: str, source: Source, rows: int) -> list[list[Place]]:
    """What is found in each row of a file; what only several rows show has no part in it."""
    report = validate(source, options=Options(record=name, as_of=AS_OF, listed=None))
    found: list[list[Finding]] = [[] for _ in range(rows)]
    for one in report.findings:
        if one.location.row is not None and one.code[:2] not in {"FI", "HD"} and one.code[:3] != "RE2":
            found[one.location.row - 1].append(one)
    return [places(row) for row in found]


def in_parts(some: Sequence[Row]) -> Iterator[list[Row]]:
    """Parts of one row, of sixteen, and the rest: a column may be empty, full or mixed in them."""
    left, size = iter(some), 1
    while part := list(islice(left, size)):
        yield part
        size *= 16


@cache
def all_alone(name: str) -> list[list[Place]]:
    return [places(check_record(name, row, as_of=AS_OF)) for row in rows(name)]


@every_record_type
def test_of_the_rows_near_the_corpus_some_are_accepted_and_some_refused(name: str) -> None:
    changed = all_alone(name)[-CHANGED:]
    accepted = sum(not any(severity == Severity.ERROR for _, _, severity in found) for found in changed)
    assert CHANGED // 8 <= accepted <= CHANGED - CHANGED // 8


# What a form gives is a table of texts, whatever they are of: each form has a third of the record types.
@pytest.mark.parametrize(("name", "form"), list(zip(records.names(), cycle([table, json_lines, frame]))))
def test_a_row_of_a_file_says_what_the_record_alone_says(
    name: str, form: Callable[[str, Sequence[Row]], Source]
) -> None:
    assert len(rows(name)) > FEW_ROWS  # so many are checked as columns
    assert of_file(name, form(name, rows(name)), len(rows(name))) == all_alone(name)


@every_record_type
def test_a_row_of_a_short_file_says_what_the_record_alone_says(name: str) -> None:
    few = rows(name)[-FEW_ROWS:]  # so few are checked one by one
    assert of_file(name, table(name, few), FEW_ROWS) == all_alone(name)[-FEW_ROWS:]


def where(checked: CheckedBatch) -> list[tuple[str, tuple[str, ...], list[int]]]:
    return sorted((hit.entry.code, hit.fields, hit.rows.tolist()) for hit in checked.hits if hit.rows.size)


@every_record_type
def test_rows_and_columns_of_a_batch_are_checked_alike(name: str) -> None:
    plan = Plan(bind(canonical(records.declared(name)), [e.zh for e in records.declared(name).fields]), AS_OF)
    for some in in_parts(rows(name)):
        (batch,) = [one for part in open_tables(table(name, some)) for one in part.batches()]
        by_rows, by_columns = plan.check_rows(batch), plan.check_columns(batch)
        assert where(by_rows) == where(by_columns)
        assert not_evaluated(by_rows) == not_evaluated(by_columns)
        assert_frame_equal(by_rows.values, by_columns.values)


def not_evaluated(checked: CheckedBatch) -> Counter[str]:
    return Counter({one.entry.code: one.rows for one in checked.unevaluated if one.rows})


@every_record_type
def test_the_typed_class_refuses_exactly_the_errors_and_holds_what_is_valid(name: str) -> None:
    model = typed_model(name)
    required = {element.name for element in records.declared(name).fields if element.required}
    for row in rows(name):
        found = [(one, one.code, one.location.field) for one in check_record(name, row)]
        errors = sorted((code, field) for one, code, field in found if one.is_error)
        no_day = sorted(
            (code, field) for _, code, field in found if code == PLACEHOLDER and field in required
        )
        try:
            held = model.model_validate(row)
        except ValidationError as error:
            assert sorted((line["type"], line["loc"][0]) for line in error.errors()) == (errors or no_day)
        else:
            assert errors == no_day == []
            if any(code == PLACEHOLDER for _, code, _ in found):
                continue  # a date that stands for none is not held; what then is missing is said of the rest
            assert model.model_validate(held.model_dump()) == held
            assert model.model_validate_json(held.model_dump_json()) == held
