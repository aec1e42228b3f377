"""What changed between two builds of the standard, and how far it breaks: each kind of change by itself."""

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import attrs
import jsonschema_rs
import pytest

from credit_standard import layers
from credit_standard.layers import NATIONAL
from credit_standard.spec import data_files
from credit_standard.spec.comparison import (
    Snapshot,
    SpecificationChange,
    changes,
    highest,
    of_folder,
    of_standard,
)
from credit_standard.spec.comparison.guide import as_json, lines, next_version
from credit_standard.spec.targets import build
from tests.layers.given import layer

Part = dict[str, Any]
PENALTY, LIST, LAYOUT = "administrative-penalty", "licence-kind", "shuanggongshi-2018-penalty-org"
SCALE, CARD = "tax-credit", "environment"


@pytest.fixture(scope="module")
def whole() -> Snapshot:
    return of_standard(NATIONAL)


@pytest.fixture(scope="module")
def national(whole: Snapshot) -> Snapshot:
    names = (PENALTY, "education")
    return attrs.evolve(
        whole,
        records={name: whole.records[name] for name in names},
        declared={name: whole.declared[name] for name in names},
        layouts={LAYOUT: whole.layouts[LAYOUT]},
        lists={LIST: whole.lists[LIST]},
        policies={
            "scales": {SCALE: whole.policies["scales"][SCALE]},
            "cards": {CARD: whole.policies["cards"][CARD]},
        },
        columns={LAYOUT: whole.columns[LAYOUT]},
        findings={code: whole.findings[code] for code in ("ID104", "ID001")},
    )


def record(change: Callable[[Part], object]) -> Callable[[Snapshot], object]:
    return lambda held: change(held.records[PENALTY])


def field(name: str, change: Callable[[Part], object]) -> Callable[[Snapshot], object]:
    return record(lambda one: change(one["properties"][name]))


def declared(change: Callable[[Part], object]) -> Callable[[Snapshot], object]:
    return lambda held: change(held.declared[PENALTY])


def item(change: Callable[[Part], object]) -> Callable[[Snapshot], object]:
    return declared(lambda one: change(next(f for f in one["fields"] if f["name"] == "case_name")))


def rules(change: Callable[[list[Part]], object]) -> Callable[[Snapshot], object]:
    """Of the rules that the record type states itself; the first is an error, the last a hint."""
    return declared(lambda one: change(one["rules"]))


def rule(severity: str, change: Callable[[Part], object]) -> Callable[[Snapshot], object]:
    return rules(lambda held: change(next(one for one in held if one["severity"] == severity)))


def layout(change: Callable[[Part], object]) -> Callable[[Snapshot], object]:
    return lambda held: change(held.layouts[LAYOUT])


def codes(change: Callable[[Part], object]) -> Callable[[Snapshot], object]:
    return lambda held: change(held.lists[LIST])


def code(change: Callable[[Part], object]) -> Callable[[Snapshot], object]:
    return codes(lambda one: change(one["entries"][0]))


def columns(change: Callable[[Part], object]) -> Callable[[Snapshot], object]:
    """Of the first column that the layout states itself."""
    return lambda held: change(held.columns[LAYOUT]["column"][0])


def scale(change: Callable[[Part], object]) -> Callable[[Snapshot], object]:
    return lambda held: change(held.policies["scales"][SCALE])


def card(change: Callable[[Part], object]) -> Callable[[Snapshot], object]:
    return lambda held: change(held.policies["cards"][CARD])


def known(code: str, change: Callable[[Part], object]) -> Callable[[Snapshot], object]:
    return lambda held: change(held.findings[code])


TEXT = {"title": "路线 / Route", "type": ["string", "null"], "minLength": 1, "maxLength": 20}
KINDS: dict[str, tuple[str, Callable[[Snapshot], object]]] = {
    "record-removed": ("major", lambda held: held.records.pop(PENALTY)),
    "record-added": ("minor", lambda held: held.records.update(more=held.records[PENALTY])),
    "record-worded": ("patch", record(lambda one: one.update(title="处罚 / Penalty"))),
    "field-removed": ("major", record(lambda one: one["properties"].pop("case_name"))),
    "field-added": ("minor", record(lambda one: one["properties"].update(route=TEXT))),
    "field-added-required": (
        "major",
        record(lambda one: (one["properties"].update(route=TEXT), one["required"].append("route"))),
    ),
    "field-worded": ("patch", field("case_name", lambda one: one.update(title="案由 / Case"))),
    "now-required": ("major", record(lambda one: one["required"].append("case_name"))),
    "now-optional": ("minor", record(lambda one: one["required"].remove("decision_number"))),
    "narrower": ("major", field("case_name", lambda one: one.update(maxLength=100))),
    "wider": ("minor", field("case_name", lambda one: one.update(maxLength=1000))),
    "rule-added": ("major", rules(lambda held: held.append({**held[0], "code": f"{PENALTY}.more"}))),
    "rule-removed": ("minor", rules(lambda held: held.pop(0))),
    "rule-changed": ("major", rule("error", lambda one: one.update(require="present(case_name)"))),
    "rule-stricter": ("major", rule("warning", lambda one: one.update(severity="error"))),
    "rule-milder": ("minor", rule("error", lambda one: one.update(severity="note"))),
    "rule-worded": ("patch", rule("error", lambda one: one.update(en="so it is"))),
    "hint-added": (
        "minor",
        rules(lambda held: held.append({**held[0], "code": f"{PENALTY}.more", "severity": "note"})),
    ),
    "hint-changed": ("minor", rule("warning", lambda one: one.update(require="present(case_name)"))),
    "key-changed": ("major", declared(lambda one: one["key"].pop())),
    "handling-changed": ("major", declared(lambda one: one.update(sealed=None))),
    "disclosure-narrower": ("major", item(lambda one: one.update(consent=True))),
    "disclosure-wider": ("minor", declared(lambda one: one["disclosure"]["person"][0]["codes"].append("public"))),
    "heading-removed": ("major", item(lambda one: one["codes"].pop())),
    "heading-added": ("minor", item(lambda one: one["aliases"].append("案由"))),
    "layout-removed": ("major", lambda held: held.layouts.pop(LAYOUT)),
    "layout-added": ("minor", lambda held: held.layouts.update(more=held.layouts[LAYOUT])),
    "column-removed": ("major", layout(lambda one: one["properties"].pop("处罚有效期"))),
    "column-added": ("minor", layout(lambda one: one["properties"].update(案由=TEXT))),
    "column-added-required": (
        "major",
        layout(lambda one: (one["properties"].update(案由=TEXT), one["required"].append("案由"))),
    ),
    "column-required": ("major", layout(lambda one: one["required"].append("行政相对人代码_2（工商注册号）"))),
    "column-optional": ("minor", layout(lambda one: one["required"].pop())),
    "list-removed": ("major", lambda held: held.lists.pop(LIST)),
    "list-added": ("minor", lambda held: held.lists.update(more=held.lists[LIST])),
    "list-worded": ("patch", codes(lambda one: one.update(zh="许可种类"))),
    "code-removed": ("major", codes(lambda one: one["entries"].pop(0))),
    "code-added": ("minor", codes(lambda one: one["entries"].append({"code": "new", "zh": "新", "en": "New"}))),
    "code-days": ("major", code(lambda one: one.update(valid_until="2026-12-31"))),
    "code-takes-text": ("minor", code(lambda one: one.update(takes_text=True))),
    "alias-added": ("minor", code(lambda one: one.update(aliases=[*one.get("aliases", ()), "寻常"]))),
    "code-worded": ("patch", code(lambda one: one.update(definition_en="As a rule"))),
    "layout-narrower": ("major", columns(lambda one: one.update(max_length=20))),
    "layout-wider": ("minor", columns(lambda one: one["headings"].append("文书"))),
    "layout-worded": ("patch", lambda held: held.columns[LAYOUT].update(en="Penalties")),
    "policy-removed": ("major", lambda held: held.policies["cards"].pop(CARD)),
    "policy-added": ("minor", lambda held: held.policies["cards"].update(more=held.policies["cards"][CARD])),
    "policy-changed": ("major", card(lambda one: one["indicator"][0]["row"][1]["then"].update(points=-9))),
    "policy-worded": ("patch", card(lambda one: one["source"].update(verified=True))),
    "grade-added": ("minor", scale(lambda one: one["order"].insert(2, "B-"))),
    "finding-removed": ("major", lambda held: held.findings.pop("ID104")),
    "finding-renamed": ("major", known("ID104", lambda one: one.update(name="uscc-check"))),
    "finding-worded": ("patch", known("ID104", lambda one: one["hint"].update(en="Look again"))),
}  # fmt: skip
BACKWARDS = {
    "code-text": ("major", "code-takes-text"),
    "alias-removed": ("major", "alias-added"),
}


def changed(national: Snapshot, kind: str) -> Snapshot:
    held = deepcopy(national)
    KINDS[kind][1](held)
    return held


@pytest.mark.parametrize("kind", KINDS)
def test_each_change_has_its_level_and_is_told_in_both_languages(national: Snapshot, kind: str) -> None:
    (found,) = changes(national, changed(national, kind))
    assert (found.kind, found.level) == (kind, KINDS[kind][0])
    said = [one for text in (found.message, found.guide) for one in (text.zh, text.en)]
    assert len({*said}) == 4
    assert "" not in said


def test_a_title_that_is_no_longer_read_breaks_the_files_that_have_it(national: Snapshot) -> None:
    other = deepcopy(national)
    item(lambda one: one.update(zh="案由"))(other)
    code(lambda one: one.update(zh="寻常"))(other)
    kinds = {(one.kind, one.level) for one in changes(national, other)}
    assert {("heading-removed", "major"), ("alias-removed", "major")} <= kinds


@pytest.mark.parametrize("kind", BACKWARDS)
def test_what_was_taken_and_is_no_longer_taken_breaks(national: Snapshot, kind: str) -> None:
    level, other = BACKWARDS[kind]
    (found,) = changes(changed(national, other), national)
    assert (found.kind, found.level) == (kind, level)


@pytest.mark.parametrize(
    ("there", "back", "change"),
    [
        ("layout-narrower", "layout-wider", columns(lambda one: one.update(max_length=20))),
        ("layout-wider", "layout-narrower", columns(lambda one: one["headings"].append("文书"))),
        ("policy-changed", "policy-changed", scale(lambda one: one["band"][0].update(at_least=91))),
        ("policy-changed", "policy-changed", scale(lambda one: one["order"].reverse())),
        ("grade-added", "policy-changed", scale(lambda one: one["order"].append("E"))),
        ("policy-changed", "policy-changed", card(lambda one: one["indicator"].pop())),
        ("rule-milder", "rule-stricter", known("ID104", lambda one: one.update(severity="note"))),
        ("rule-stricter", "rule-milder", known("ID001", lambda one: one.update(severity="error"))),
        ("hint-changed", "hint-changed", known("ID001", lambda one: one.update(severity="note"))),
        ("finding-removed", "rule-added", lambda held: held.findings.pop("ID104")),
        ("finding-removed", "hint-added", lambda held: held.findings.pop("ID001")),
    ],
)  # fmt: skip
def test_what_becomes_of_tables_and_findings_there_and_back(
    national: Snapshot, there: str, back: str, change: Callable[[Snapshot], object]
) -> None:
    other = deepcopy(national)
    change(other)
    assert [one.kind for one in changes(national, other)] == [there]
    assert [one.kind for one in changes(other, national)] == [back]


def test_a_change_of_a_table_names_the_row_and_what_it_says(national: Snapshot) -> None:
    (found,) = changes(national, changed(national, "policy-changed"))
    place = f"cards/{CARD}.indicator.penalties.row.small.then.points"
    assert (f"{found.part}.{found.item}", found.old, found.new) == (place, "-8", "-9")


def test_what_one_of_two_builds_lacks_is_not_compared_and_that_is_said(national: Snapshot) -> None:
    older = attrs.evolve(national, policies={}, columns={}, findings={})
    for told in (as_json(older, national), as_json(national, older)):
        assert (told["level"], told["not_compared"]) == (None, ["policies", "layouts", "findings"])
    for language in ("zh", "en"):
        assert "policies, layouts, findings" in "\n".join(lines(older, national, language))
    assert as_json(national, national)["not_compared"] == []


def test_a_list_that_is_closed_breaks_and_one_that_is_opened_does_not(national: Snapshot) -> None:
    opened = deepcopy(national)
    opened.lists[LIST]["open"] = not opened.lists[LIST]["open"]
    both = {(one.kind, one.level) for one in changes(national, opened) + changes(opened, national)}
    assert both == {("list-closed", "major"), ("list-opened", "minor")}


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ({"type": "integer"}, {"type": "string"}, "narrower"),
        ({"type": "string"}, {"type": ["string", "null"]}, None),
        ({"$ref": "#/$defs/a"}, {"type": "string", "minLength": 1}, "wider"),
        ({"type": "string", "minLength": 1}, {"anyOf": [{"$ref": "#/$defs/a"}, {"type": "null"}]}, "narrower"),
        ({"type": "string"}, {"type": "string", "pattern": "^A$"}, "narrower"),
        ({"type": "string", "pattern": "^A$"}, {"type": "string"}, "wider"),
        ({"type": "integer", "minimum": 0}, {"type": "integer", "minimum": -1}, "wider"),
        ({"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 1}, "narrower"),
        ({"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["a", "b"]}, "wider"),
        ({"type": "string", "maxLength": 9, "pattern": "^A$"}, {"type": "string", "maxLength": 8}, "narrower"),
    ],
)  # fmt: skip
def test_whether_a_field_takes_more_or_fewer_values(
    national: Snapshot, old: Part, new: Part, kind: str | None
) -> None:
    one, other = deepcopy(national), deepcopy(national)
    one.records[PENALTY]["properties"]["case_name"] = old
    other.records[PENALTY]["properties"]["case_name"] = new
    assert [found.kind for found in changes(one, other)] == ([] if kind is None else [kind])


LAYERED = """
[[record]]
name = "inspection"
[[record.rule]]
name = "decided-after-inspection"
require = "decision_date <= as_of"
zh = "检查日期不晚于校验日期"
en = "the inspection is not after the day of the check"
severity = "warning"
[[record.rule]]
name = "names-differ"
require = "subject_name != authority"
zh = "检查机关不是被检查人"
en = "the inspector is not the inspected"
[[record.tighten]]
field = "authority_uscc"
required = true
[[record.tighten]]
field = "inspection_items"
max_length = 500
disclosure = { organisation = "self" }
[[record.field]]
name = "route"
type = "text"
zh = "线路"
en = "Route"
max_length = 32
sensitivity = "plain"
disclosure = { organisation = "shared" }
[[record.code]]
field = "inspection_kind"
code = "overload-control"
zh = "治超检查"
en = "Overload control"
"""


def test_a_layer_is_told_from_the_standard_below_it(tmp_path: Path, whole: Snapshot) -> None:
    own = of_standard(layers.standard([layer(tmp_path, "bureau", LAYERED)]))
    found = changes(whole, own)
    assert {(one.kind, one.level, f"{one.part}.{one.item}") for one in found} == {
        ("rule-added", "major", "inspection.names-differ"),
        ("hint-added", "minor", "inspection.decided-after-inspection"),
        ("disclosure-narrower", "major", "inspection.inspection_items"),
        ("now-required", "major", "inspection.authority_uscc"),
        ("narrower", "major", "inspection.inspection_items"),
        ("field-added", "minor", "inspection.route"),
        ("code-added", "minor", "inspection-kind.overload-control"),
    }


def test_the_standard_is_as_its_own_build_and_a_build_can_be_read_again(
    tmp_path: Path, whole: Snapshot
) -> None:
    build(tmp_path, NATIONAL, ["code-lists", "json-schema", "records", "layouts", "policies", "findings"])
    read = of_folder(tmp_path)
    assert changes(read, whole) == []
    assert read.version == whole.version
    assert as_json(read, read)["level"] is None


def test_the_version_that_changes_ask_for() -> None:
    assert [next_version("1.2.3", one) for one in ("patch", "minor", "major")] == ["1.2.4", "1.3.0", "2.0.0"]
    assert (
        highest([SpecificationChange("code-added", LIST), SpecificationChange("code-worded", LIST)])
        == "minor"
    )


def test_the_guide_says_the_same_as_the_json_and_the_json_is_as_its_schema(national: Snapshot) -> None:
    other = changed(national, "narrower")
    KINDS["code-added"][1](other)
    told = as_json(national, other)
    assert (told["level"], told["next_version"]) == ("major", "2.0.0")
    assert [one["level"] for one in told["changes"]] == ["major", "minor"]
    schema = next(one for one in data_files.all_files() if one.name == "spec-diff-output").schema()
    assert jsonschema_rs.validator_for(json.loads(schema)).is_valid(told)
    for language in ("zh", "en"):
        said = "\n".join(lines(national, other, language))
        assert "2.0.0" in said
        for one in told["changes"]:
            assert one["message"][language] in said
            assert one["guide"][language] in said
