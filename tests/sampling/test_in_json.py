"""Samples in JSON are as the JSON Schema of their type asks for, and `validate` reads them as what they are."""

import json
from pathlib import Path
from random import Random

import jsonschema_rs

from credit_standard import api
from credit_standard.findings import Severity
from credit_standard.json_schema import record_schema
from credit_standard.layers import NATIONAL
from credit_standard.sampling import EXAMPLE_DAY, sample
from credit_standard.validation.json_record import json_record
from tests.each import of_each

ABOUT_THE_TYPE = "RE301"
"""A note on the whole type, whatever its records say."""
SHARE_OF_SCHEMA = frozenset({"RE101", "VA103", "VA301", "VA401"})
"""Findings on one value that every schema refuses, too, where they are errors."""


@of_each(name=NATIONAL.names())
def test_right_records_are_valid_and_a_defect_is_the_only_finding(name: str, tmp_path: Path) -> None:
    schema = jsonschema_rs.validator_for(record_schema(NATIONAL.declared(name), NATIONAL))
    made = list(sample(name, 2, Random(7), defective=0.5))
    written = [json_record(name, one.row, NATIONAL, EXAMPLE_DAY) for one in made]
    for one, values in zip(made, written, strict=True):
        if not one.finding:
            assert list(schema.iter_errors(values)) == []
    file = tmp_path / "sample.jsonl"
    file.write_text("".join(f"{json.dumps(one)}\n" for one in written), "utf-8")
    report = api.validate(file, as_of=EXAMPLE_DAY)
    assert [one.record for one in report] == [name]
    found = [(one.location.row, one.code) for one in report.findings if one.code != ABOUT_THE_TYPE]
    assert found == [(at, one.finding) for at, one in enumerate(made, 1) if one.finding]
    for row, code in found:
        is_error = any(one.code == code and one.severity is Severity.ERROR for one in report.findings)
        if code in SHARE_OF_SCHEMA and is_error:
            assert not schema.is_valid(written[row - 1]), code
