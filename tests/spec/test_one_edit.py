"""One edit of one rule, in one line of a layer, and everything that is derived changes: nobody says it a second time."""

from pathlib import Path

import pytest
from scripts.documentation.reference import record_page

from credit_standard import layers
from credit_standard.layers import LayeredStandard
from credit_standard.spec.targets import build, compare
from tests.layers.given import layer

RULE = "problem-is-described"
LINE = f'severity = {{ "{RULE}" = "error" }}'
TARGETS = (
    "json-schema", "openapi", "postgresql", "sqlite", "duckdb", "mariadb", "mysql", "oracle", "dameng", "coverage",
    "conformance",
)  # fmt: skip


class OfInspections(LayeredStandard):
    """The standard as far as inspections go: the others are made in the same way, and take a minute."""

    def names(self) -> tuple[str, ...]:
        return ("inspection",)


def standard(folder: Path, line: str) -> LayeredStandard:
    folder.mkdir()
    made = layers.standard([layer(folder, "bureau", f'[[record]]\nname = "inspection"\n{line}\n')])
    return OfInspections(made.layers)


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> LayeredStandard:
    return standard(tmp_path_factory.mktemp("before") / "layer", "")


@pytest.fixture(scope="module")
def after(tmp_path_factory: pytest.TempPathFactory) -> LayeredStandard:
    """The same layer, but for one line: what was a warning is an error."""
    return standard(tmp_path_factory.mktemp("after") / "layer", LINE)


def test_drift_ddl_schemas_vectors_and_coverage_follow_from_one_line(
    before: LayeredStandard, after: LayeredStandard, tmp_path: Path
) -> None:
    build(tmp_path, before, TARGETS)
    assert compare(tmp_path, before) == []
    changed = {one.path: one.what for one in compare(tmp_path, after)}
    assert set(changed.values()) == {"differs"}
    dialects = ("postgresql", "sqlite", "duckdb", "mariadb", "mysql", "oracle", "dameng")
    ddl = {f"sql/{name}/inspection.sql" for name in dialects}
    queries = {f"sql/{name}/inspection.violations.sql" for name in dialects}
    assert changed.keys() == {
        "manifest.json", "json-schema/inspection.schema.json", "openapi/components.json", "coverage.csv", "coverage.md",
        "conformance/index.json", "conformance/records.jsonl", *ddl, *queries,
    }  # fmt: skip


def test_what_changes_is_that_rule(before: LayeredStandard, after: LayeredStandard, tmp_path: Path) -> None:
    texts = {}
    for name, one in (("before", before), ("after", after)):
        build(tmp_path / name, one, ("json-schema", "postgresql", "coverage", "conformance"))
        texts[name] = {
            path: (tmp_path / name / path).read_text("utf-8").splitlines()
            for path in ("coverage.csv", "conformance/records.jsonl", "sql/postgresql/inspection.sql")
        }
    for path, mark in (
        ("coverage.csv", f"inspection.{RULE},error,"),
        ("conformance/records.jsonl", f'"records/inspection/{RULE}"'),
        ("sql/postgresql/inspection.sql", 'CONSTRAINT "problem_is_described"'),
    ):
        (new,) = set(texts["after"][path]) - set(texts["before"][path])
        assert mark in new


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_of_the_record_type_follows(
    before: LayeredStandard, after: LayeredStandard, language: str
) -> None:
    old, new = (record_page(one.declared("inspection"), language).splitlines() for one in (before, after))
    assert len(old) == len(new)
    (at,) = (number for number, pair in enumerate(zip(old, new, strict=True)) if pair[0] != pair[1])
    assert ("错误" if language == "zh" else "error") in new[at].lower()
