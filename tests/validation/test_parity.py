"""The same record, the same findings: alone, through the typed class, as a row of a file, in a batch of any size."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal
from pydantic import ValidationError

from credit_standard import records
from credit_standard.files import open_tables
from credit_standard.findings import Finding
from credit_standard.layouts import canonical
from credit_standard.validation.checked import Checked
from credit_standard.validation.plan import Plan
from credit_standard.validation.record import check_record
from credit_standard.validation.run import Options, validate
from credit_standard.validation.typed import typed_model
from tests.validation.given import as_csv, records_of

AS_OF = date(2026, 11, 23)
NAMES = records.names()
every_record_type = pytest.mark.parametrize("name", NAMES)
thorough = settings(
    max_examples=5, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None
)


def places(findings: tuple[Finding, ...]) -> list[tuple[str, str | None, str]]:
    return sorted((one.code, one.location.field, str(one.severity)) for one in findings)


def where(checked: Checked) -> list[tuple[str, tuple[str, ...], list[int]]]:
    return sorted((hit.entry.code, hit.fields, hit.rows.tolist()) for hit in checked.hits)


@every_record_type
@thorough
@given(data=st.data())
def test_a_row_of_a_file_says_what_the_record_alone_says(name: str, data: st.DataObject) -> None:
    fields = records.declared(name).fields
    rows = data.draw(st.lists(records_of(records.declared(name)), min_size=1, max_size=4))
    source = as_csv([e.zh for e in fields], [[row[e.name] for e in fields] for row in rows])
    report = validate(source, options=Options(record=name, as_of=AS_OF, listed=None))
    of_cells = [one for one in report.findings if one.code[:2] not in {"FI", "HD"} and one.code[:3] != "RE2"]
    by_row = [tuple(f for f in of_cells if f.location.row == number) for number in range(1, len(rows) + 1)]
    assert [places(found) for found in by_row] == [
        places(check_record(name, row, as_of=AS_OF)) for row in rows
    ]


@every_record_type
@thorough
@given(data=st.data())
def test_rows_and_columns_of_a_batch_are_checked_alike(name: str, data: st.DataObject) -> None:
    declaration = records.declared(name)
    rows = data.draw(st.lists(records_of(declaration), min_size=1, max_size=6))
    headings = [element.zh for element in declaration.fields]
    plan = Plan(canonical(declaration).bind(headings), AS_OF)
    source = as_csv(headings, [[row[e.name] for e in declaration.fields] for row in rows])
    for batch in [batch for table in open_tables(source) for batch in table.batches()]:
        by_rows, by_columns = plan.check_rows(batch), plan.check_columns(batch)
        assert where(by_rows) == where(by_columns)
        assert sorted((u.entry.code, u.rows) for u in by_rows.unevaluated) == sorted(
            (u.entry.code, u.rows) for u in by_columns.unevaluated
        )
        assert_frame_equal(by_rows.values, by_columns.values.select(by_rows.values.columns))


@every_record_type
@thorough
@given(data=st.data())
def test_the_typed_class_refuses_exactly_the_errors(name: str, data: st.DataObject) -> None:
    record = data.draw(records_of(records.declared(name)))
    expected = sorted((one.code, one.location.field) for one in check_record(name, record) if one.is_error)
    try:
        typed_model(name).model_validate(record)
        refused = []
    except ValidationError as error:
        refused = sorted((line["type"], line["loc"][0]) for line in error.errors())
    assert refused == expected


@every_record_type
@thorough
@given(data=st.data())
def test_what_the_typed_class_holds_is_valid_again(name: str, data: st.DataObject) -> None:
    record = data.draw(records_of(records.declared(name)))
    try:
        held = typed_model(name).model_validate(record)
    except ValidationError:
        return
    assert typed_model(name).model_validate(held.model_dump()) == held
    assert typed_model(name).model_validate_json(held.model_dump_json()) == held
