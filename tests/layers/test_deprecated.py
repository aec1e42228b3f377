"""What is deprecated still holds; its use is told alike of a record, a model and a file, and every target says so.

Nothing of the national standard is deprecated today, so a layer of the corpus deprecates parts of its own.
"""

import csv
import json
from collections.abc import Iterable
from copy import deepcopy
from datetime import date
from pathlib import Path

import attrs
import pytest

import credit_standard as cs
from credit_standard import codes, layers, records
from credit_standard.codes.table import CodeListError, read_rows
from credit_standard.findings import Deprecation, Finding
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.layouts import bind, canonical
from credit_standard.model import Declaration, DeclarationError
from credit_standard.model.derived_rules.derived import derived_rules
from credit_standard.reports.json import to_json
from credit_standard.spec.comparison import Snapshot, SpecificationChange, changes, of_standard
from credit_standard.spec.lint import lint
from credit_standard.spec.targets.coverage import coverage
from credit_standard.spec.targets.dictionary.items import sections
from credit_standard.spec.targets.registry import GENERATORS
from credit_standard.spec.targets.sql.ddl import record_table
from credit_standard.spec.targets.sql.dialects import DIALECTS
from credit_standard.spec.targets.sql.violations import violations
from credit_standard.validation.checking.plan import FEW_ROWS, Plan
from credit_standard.validation.typed import typed_model
from tests.layers.given import layer

CORPUS = Path(__file__).parents[1] / "corpus" / "deprecated"
LAYER = str(CORPUS / "layer.toml")
FILES = sorted(CORPUS.glob("*.csv"))
DAY = date(2026, 11, 23)
RECORDS = {"RE302": "patrol"}


@pytest.fixture(scope="module")
def standard() -> LayeredStandard:
    return layers.standard([LAYER])


def expected(file: Path) -> list[str]:
    return [] if file.stem.endswith("-near") else [file.stem]


def layout_of(file: Path) -> str | None:
    if not file.stem.startswith("RE403"):
        return None
    return str(CORPUS / ("layout-now.toml" if file.stem.endswith("-near") else "layout.toml"))


def record_of(file: Path) -> str:
    return RECORDS.get(file.stem, "inspection")


def row_of(file: Path) -> dict[str, str]:
    with file.open(encoding="utf-8", newline="") as stream:
        (row,) = csv.DictReader(stream)
    return row


def found(findings: Iterable[Finding]) -> list[tuple[str, str, str | None]]:
    return [(one.code, str(one.severity), one.location.field) for one in findings]


def test_each_kind_of_deprecated_part_has_a_file_and_a_near_miss() -> None:
    codes = {file.stem for file in FILES}
    assert codes == {
        f"{code}{near}" for code in ("RE103", "RE302", "RE403", "VA405") for near in ("", "-near")
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_record_and_a_row_of_a_file_say_the_same_of_it(file: Path, tmp_path: Path) -> None:
    row, how = row_of(file), {"layers": [LAYER], "layout": layout_of(file), "as_of": DAY}
    alone = cs.check_record(record_of(file), row, **how)
    short = cs.validate(file, record=record_of(file), **how)
    long = tmp_path / file.name
    with long.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, row)
        writer.writeheader()
        writer.writerows([row] * (FEW_ROWS + 1))  # so many are checked as columns
    columns = cs.validate(long, record=record_of(file), **how)
    of_rows = found(one for one in columns.findings if not one.code.startswith("RE2"))
    assert [one.code for one in alone] == expected(file)
    assert found(alone) == found(short.findings) == sorted(set(of_rows))
    assert all(str(one.severity) == "note" for one in alone)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_deprecated_is_taken_by_the_typed_model(file: Path, standard: LayeredStandard) -> None:
    if layout_of(file) is not None:
        return  # a model has no layout
    declared = standard.declared(record_of(file))
    values = {one.name: row[one.zh] for row in [row_of(file)] for one in declared.fields if one.zh in row}
    assert typed_model(declared.name, standard).model_validate(values)


def test_the_message_says_since_when_until_when_and_what_takes_its_place() -> None:
    (one,) = cs.check_record("inspection", row_of(CORPUS / "RE103.csv"), layers=[LAYER], as_of=DAY)
    for part in ("旧线路", "2026.2", "2027.1", "“线路”"):
        assert part in one.message("zh")
    for part in ("Former route", "2026.2", "2027.1", "“Route”"):
        assert part in one.message("en")
    (one,) = cs.check_record("inspection", row_of(CORPUS / "VA405.csv"), layers=[LAYER], as_of=DAY)
    assert "取消；" not in one.message("zh")  # nobody has said when it goes


def test_a_table_without_the_deprecated_column_lacks_no_check() -> None:
    report = cs.validate(CORPUS / "RE403-near.csv", record="inspection", layers=[LAYER], as_of=DAY)
    assert "RE103" not in json.dumps(to_json(report))


def test_a_deprecated_layout_is_told_without_layers() -> None:
    row = row_of(CORPUS / "RE403.csv")
    for layout, told in (("layout.toml", ["RE403"]), ("layout-now.toml", [])):
        findings = cs.check_record("inspection", row, layout=str(CORPUS / layout), as_of=DAY)
        assert [one.code for one in findings] == told


# Declarations and code lists


def national(**deprecated: Deprecation) -> Declaration:
    """A record type of the standard of which some fields would be deprecated."""
    declared = records.declared("inspection")
    fields = tuple(attrs.evolve(one, deprecated=deprecated.get(one.name)) for one in declared.fields)
    return attrs.evolve(declared, fields=fields, derived_rules=tuple(derived_rules(declared, fields)))


def test_a_field_of_the_standard_is_deprecated_where_it_is_declared() -> None:
    declared = national(handling=Deprecation("1.1.0", until="2.0.0", replacement="problems"))
    plan = Plan(bind(canonical(declared), [one.zh for one in declared.fields]), DAY)
    cells = ["责令改正" if one.name == "handling" else None for one in declared.fields]
    (one,) = [one for one in plan.check_record(cells).findings if one.code == "RE103"]
    assert "“发现的问题”" in one.message("zh")


def test_what_takes_the_place_of_a_field_is_a_field_of_the_record_type() -> None:
    with pytest.raises(DeclarationError, match="there is no field 'problem'"):
        national(handling=Deprecation("1.1.0", replacement="problem"))


def test_a_required_field_is_made_optional_before_it_is_deprecated() -> None:
    defects = lint([national(inspection_items=Deprecation("1.1.0"))])
    assert "deprecated-and-required" in {one.rule for one in defects}
    assert "deprecated-and-required" not in {
        one.rule for one in lint([national(handling=Deprecation("1.1.0"))])
    }


def test_a_code_is_deprecated_in_the_file_of_its_list(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    head = "code,zh,en,replaced_by,deprecated_since,deprecated_until"
    file.write_text(f"{head}\nold,旧,Old,new,1.1.0,2.0.0\nnew,新,New,,,\n", encoding="utf-8")
    old, new = (one.entry for one in read_rows(file))
    assert (old.deprecated, new.deprecated) == (Deprecation("1.1.0", until="2.0.0", replacement="new"), None)
    file.write_text(f"{head}\nold,旧,Old,,,2.0.0\n", encoding="utf-8")
    with pytest.raises(CodeListError, match="'deprecated_until' needs 'deprecated_since'"):
        read_rows(file)


OWN = """
[[record]]
name = "inspection"
[[record.field]]
name = "route"
type = "yes-no"
zh = "线路"
en = "Route"
#
[[record.code]]
field = "inspection_kind"
code = "weighing"
zh = "称重检查"
en = "Weighing"
#
"""
NEW = (
    "[[new_record]]"
    + Path(LAYER).read_text("utf-8").partition("[[new_record]]")[2].partition("deprecated")[0]
    + "#"
)


@pytest.mark.parametrize(
    ("body", "place", "deprecated", "fault"),
    [
        (OWN, 0, 'since = "2", replacement = "rout"', "layer-unknown-field"),
        (OWN, 1, 'since = "2", replacement = "weigh"', "layer-wrong-type"),
        (OWN, 0, 'until = "2"', "layer-missing-key"),
        (NEW, 0, 'since = "2", replacement = "inspecton"', "layer-unknown-record"),
    ],
)
def test_a_layer_names_what_takes_the_place_of_its_deprecated_parts(
    tmp_path: Path, body: str, place: int, deprecated: str, fault: str
) -> None:
    parts = body.split("#")
    parts[place] += f"deprecated = {{ {deprecated} }}"
    path = layer(tmp_path, "own", "".join(parts))
    (one,) = layers.check_file(path)
    assert one.name == fault
    assert "deprecated" in Path(path).read_text("utf-8").splitlines()[(one.location.line or 0) - 1]


# The specification


def files_of(target: str, standard: LayeredStandard) -> dict[str, str]:
    """The texts of a target."""
    return {path: text.decode() for path, text in GENERATORS[target].files(standard).items()}


def test_the_schemas_say_what_is_deprecated(standard: LayeredStandard) -> None:
    made = files_of("json-schema", standard)
    inspection, patrol = (
        json.loads(made[f"json-schema/{one}.schema.json"]) for one in ("inspection", "patrol")
    )
    deprecated = {name for name, one in inspection["properties"].items() if one.get("deprecated")}
    assert deprecated == {"route_before"}
    assert "deprecated" not in inspection
    assert patrol["deprecated"] is True
    assert (
        inspection["properties"]["route_before"]["$comment"]
        == "since 2026.2; until 2027.1; replacement route"
    )
    model = typed_model("inspection", standard).model_json_schema()
    assert model["properties"]["route_before"]["deprecated"] is True
    (components,) = files_of("openapi", standard).values()
    schemas = json.loads(components)["components"]["schemas"]
    assert schemas["Inspection"]["properties"]["route_before"]["deprecated"] is True
    assert schemas["Patrol"]["deprecated"] is True


def test_editors_strike_out_what_is_deprecated(standard: LayeredStandard) -> None:
    (text,) = files_of("typescript", standard).values()
    marked = [line.strip() for line in text.splitlines() if "@deprecated" in line]
    assert marked == [
        "/** 旧线路 / Former route @deprecated since 2026.2; gone from 2027.1; use route */",
        "/** 巡查记录 / Patrol @deprecated since 2026.2; use inspection */",
    ]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_comments_of_tables_say_what_is_deprecated(standard: LayeredStandard, dialect: str) -> None:
    tables = {
        name: record_table(standard.declared(name), DIALECTS[dialect]) for name in ("inspection", "patrol")
    }
    assert "旧线路（自 2026.2 版起拟停用，2027.1 版起取消，改用 route）" in tables["inspection"]
    assert "巡查记录（自 2026.2 版起拟停用，改用 inspection）" in tables["patrol"]
    queries = violations(standard.declared("inspection"), DIALECTS[dialect])
    assert "'RE103'" in queries
    assert "'VA405'" in queries


def test_the_dictionary_and_the_code_lists_say_what_is_deprecated(standard: LayeredStandard) -> None:
    for language, said, of_record in (
        (
            "zh",
            "自 2026.2 版起拟停用，2027.1 版起取消，改用 route",
            "自 2026.2 版起拟停用，改用 inspection。",
        ),
        (
            "en",
            "deprecated since 2026.2, gone from 2027.1 on, use route",
            "Deprecated since 2026.2, use inspection.",
        ),
    ):
        records_of, lists = sections(standard, language)
        by_name = {one.name: one for one in (*records_of, *lists)}
        assert any(said in cell for row in by_name["inspection"].rows for cell in row)
        assert of_record in by_name["patrol"].about
        assert any("2026.2" in cell for row in by_name["inspection-kind"].rows for cell in row)
    lists_of = files_of("code-lists", standard)
    (row,) = [
        one
        for one in csv.DictReader(lists_of["code-lists/inspection-kind.csv"].splitlines())
        if one["deprecated_since"]
    ]
    assert (row["code"], row["deprecated_since"], row["replaced_by"]) == (
        "weighing",
        "2026.2",
        "overload-control",
    )


def test_the_coverage_table_has_a_line_for_each_deprecated_part(standard: LayeredStandard) -> None:
    held = {row["rule"]: row for row in coverage(standard.declared("inspection"))}
    for rule in ("route-before-deprecated", "inspection-kind-weighing-deprecated"):
        row = held[f"inspection.{rule}"]
        assert (row["severity"], row["batch"], row["postgresql-query"]) == ("note", "enforced", "enforced")


# Versions


@pytest.fixture(scope="module")
def builds(standard: LayeredStandard, tmp_path_factory: pytest.TempPathFactory) -> tuple[Snapshot, Snapshot]:
    """Two builds of a layer: before and after it deprecated parts of its own."""
    text = "".join(
        line
        for line in Path(LAYER).read_text("utf-8").splitlines(keepends=True)
        if "deprecated =" not in line
    )
    earlier = tmp_path_factory.mktemp("earlier") / "layer.toml"
    earlier.write_text(text, encoding="utf-8")
    return of_standard(layers.standard([str(earlier)])), of_standard(standard)


def test_to_deprecate_is_a_minor_change_with_a_guide(builds: tuple[Snapshot, Snapshot]) -> None:
    assert {(one.kind, one.level, one.part, one.item, one.new) for one in changes(*builds)} == {
        ("record-deprecated", "minor", "patrol", "", "since 2026.2; replacement inspection"),
        (
            "field-deprecated",
            "minor",
            "inspection",
            "route_before",
            "since 2026.2; until 2027.1; replacement route",
        ),
        (
            "code-deprecated",
            "minor",
            "inspection-kind",
            "weighing",
            "since 2026.2; replacement overload-control",
        ),
    }
    for one in changes(*builds):
        assert one.new in one.message.zh
        assert "代替" in one.guide.zh
    assert {one.kind for one in changes(*reversed(builds))} == {"deprecation-worded"}


def without_field(build: Snapshot, version: str) -> Snapshot:
    held = attrs.evolve(deepcopy(build), version=version)
    held.records["inspection"]["properties"].pop("route_before")
    return held


@pytest.mark.parametrize(
    ("version", "kinds"), [("2026.2", {"field-removed", "removed-early"}), ("2027.1", {"field-removed"})]
)
def test_to_remove_is_a_major_change_and_before_its_time_is_told(
    builds: tuple[Snapshot, Snapshot], version: str, kinds: set[str]
) -> None:
    held: list[SpecificationChange] = changes(builds[1], without_field(builds[1], version))
    assert {one.kind for one in held} == kinds
    assert {one.level for one in held} == {"major"}


def test_nothing_of_the_national_standard_is_deprecated_today() -> None:
    declared = [NATIONAL.declared(name) for name in NATIONAL.names()]
    assert not any(one.deprecated or any(field.deprecated for field in one.fields) for one in declared)
    assert not any(entry.deprecated for name in codes.names() for entry in codes.get(name).entries)
