"""The table of coverage, held to every word: model, batch and JSON Schema here, tables and queries in `test_sql.py`.

A layer that changes one rule changes schema, tables, queries and coverage: there is one declaration.
"""

import csv
import io
import json
from pathlib import Path

import jsonschema_rs
import pydantic
import pytest

import credit_standard as cs
from credit_standard import records
from credit_standard.json_schema import record_schema
from credit_standard.layers import NATIONAL
from credit_standard.model import Declaration
from credit_standard.spec.targets import compare
from credit_standard.spec.targets.coverage import ENFORCED, TARGETS, coverage
from credit_standard.spec.targets.sql.ddl import record_table
from credit_standard.spec.targets.sql.dialects import DIALECTS, POSTGRESQL
from credit_standard.spec.targets.sql.violations import violations
from credit_standard.spec.wording import TEXTS
from credit_standard.validation.run import Options, validate
from credit_standard.validation.typed import typed_model
from tests.json_schema.given import as_json
from tests.records import corpus_files

ROOT = Path(__file__).parents[2]
COMMITTED = list(csv.DictReader((ROOT / "spec/coverage.csv").read_text("utf-8").splitlines()))
NAMES = sorted(records.names())

LAYER = """
name = "river-bureau"
zh = "河务局"
en = "River bureau"
level = "unit"
source = { document = "河务局信用信息报送办法（示例）", verified = true }

[[record]]
name = "administrative-penalty"
severity = { "RULE" = "error" }
"""


@pytest.mark.parametrize("name", NAMES[::3])
def test_model_and_batch_and_schema_do_what_the_table_says(name: str) -> None:
    declared = records.declared(name)
    said = coverage(declared)
    rows = [corpus_files.broken(declared, rule) for rule in declared.rules]
    lines = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    options = Options(record=name, as_of=corpus_files.AS_OF, listed=None)
    report = validate(io.BytesIO(lines.encode()), options=options)
    found = {(one.location.row, one.code) for one in report.findings}
    schema = jsonschema_rs.validator_for(record_schema(declared, NATIONAL))
    for at, (row, one) in enumerate(zip(rows, said, strict=True), start=1):
        assert one["batch"] == ENFORCED
        assert (at, one["rule"]) in found
        assert (one["rule"] in raised(name, row)) == (one["model"] == ENFORCED)
        if one["json-schema"] == ENFORCED:
            assert not schema.is_valid(as_json(declared, row))


def raised(name: str, row: dict[str, str]) -> set[str]:
    try:
        typed_model(name).model_validate(row, context={"as_of": corpus_files.AS_OF})
    except pydantic.ValidationError as error:
        return {one["type"] for one in error.errors()}
    return set()


def test_every_error_is_enforced_by_model_and_batch_and_by_nine_tenths_in_each_database() -> None:
    errors = [row for row in COMMITTED if row["severity"] == "error"]
    assert {row[target] for row in errors for target in ("model", "batch")} == {ENFORCED}
    for target in (one for one in TARGETS if one.endswith("-query")):
        assert sum(row[target] == ENFORCED for row in errors) >= 0.9 * len(errors)


def test_a_schema_says_all_but_comparisons_and_what_needs_a_function() -> None:
    reasons = {row["json-schema"] for row in COMMITTED if row["severity"] == "error"}
    assert reasons == {ENFORCED, "no: day-of-check", "no: two-fields", "no: function"}


def test_one_change_of_a_rule_shows_in_every_target(tmp_path: Path) -> None:
    """The severity of a rule that is a warning: one word, and nothing else."""
    path = tmp_path / "layer.toml"
    path.write_text(LAYER.replace("RULE", "fine-needs-amount"), "utf-8")
    changed = cs.Standard(layers=[path])
    before, after = (one.declared("administrative-penalty") for one in (NATIONAL, changed))
    assert "fine_needs_amount" in record_table(after, POSTGRESQL)
    for dialect in DIALECTS.values():
        assert record_table(before, dialect) != record_table(after, dialect)
        assert violations(before, dialect) != violations(after, dialect)
    drifts = {
        one.path
        for one in compare(ROOT / "spec", changed, ["json-schema", "coverage"])
        if not is_same(one.path, changed)
    }
    assert {"coverage.csv", "json-schema/administrative-penalty.schema.json"} <= drifts
    assert "json-schema/administrative-licence.schema.json" not in drifts
    assert len(differences(before, after)) == 1


def is_same(path: str, standard: cs.Standard) -> bool:
    """The committed schema says the same, but for its identity, which names the layers."""
    name = path.removeprefix("json-schema/").removesuffix(".schema.json")
    if name not in NAMES:
        return False
    committed = json.loads((ROOT / "spec" / path).read_bytes())
    made = record_schema(standard.declared(name), standard)
    return {**committed, "$id": ""} == {**made, "$id": ""}


def differences(before: Declaration, after: Declaration) -> list[str]:
    """Rules of which the table says something else."""
    return [one["rule"] for one, other in zip(coverage(before), coverage(after), strict=True) if one != other]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_reason_is_explained_on_the_page(language: str) -> None:
    reasons = {
        reason for row in COMMITTED for one in TARGETS for reason in row[one].partition(": ")[2].split()
    }
    text = (ROOT / "spec/coverage.md").read_text("utf-8")
    assert reasons
    for reason in reasons:
        assert f"| `{reason}` | {TEXTS(f'coverage-{reason}', language)} |" in text
