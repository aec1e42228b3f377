"""A layer or layout that is edited while a process runs is seen by the next call, wherever it is named."""

from datetime import date
from pathlib import Path

import credit_standard as cs
from credit_standard import layers
from tests.layers.given import layer

CHANGE = '[[record]]\nname = "inspection"\n[[record.field]]\nname = "route"\ntype = "text"\nzh = "{zh}"\nen = "Route"\nmax_length = 9\nrequired = {required}\n'


def missing(path: str) -> list[str | None]:
    found = cs.check_record("inspection", {}, layers=(path,))
    return [one.location.field for one in found if one.location.field == "route"]


def test_a_layer_that_was_not_edited_is_the_same_value(tmp_path: Path) -> None:
    path = layer(tmp_path, "own", CHANGE.format(zh="线路", required="true"))
    assert layers.standard([path]) is layers.standard([path])


def test_an_edited_layer_is_seen_by_every_way_of_checking(tmp_path: Path) -> None:
    path = layer(tmp_path, "own", CHANGE.format(zh="线路", required="true"))
    table = tmp_path / "table.csv"
    table.write_text("检查类别,线路\nroutine,12345678901\n", "utf-8")
    before = cs.validate(table, "inspection", layers=(path,))
    model = cs.typed_model("inspection", layers=(path,))
    assert missing(path) == ["route"]
    assert "route" in model.model_fields

    layer(tmp_path, "own", CHANGE.format(zh="路线", required="false"))
    after = cs.validate(table, "inspection", layers=(path,))
    assert missing(path) == []
    assert "VA103" in {one.code for one in before.findings} - {one.code for one in after.findings}
    renamed = cs.typed_model("inspection", layers=(path,))
    assert renamed.model_fields["route"].title == "路线"
    assert model.model_fields["route"].title == "线路"


def test_an_edit_of_the_same_length_is_seen(tmp_path: Path) -> None:
    path = layer(tmp_path, "own", CHANGE.format(zh="甲", required="true"))
    assert layers.standard([path]).declared("inspection")["route"].zh == "甲"
    layer(tmp_path, "own", CHANGE.format(zh="乙", required="true"))
    assert layers.standard([path]).declared("inspection")["route"].zh == "乙"


def test_an_edit_of_what_a_layer_extends_is_seen(tmp_path: Path) -> None:
    parent = layer(tmp_path, "above", CHANGE.format(zh="甲", required="true"), level="city")
    path = layer(tmp_path, "own", extends="above.toml")
    assert layers.standard([path]).declared("inspection")["route"].zh == "甲"
    layer(tmp_path, "above", CHANGE.format(zh="乙", required="true"), level="city")
    assert layers.standard([path]).declared("inspection")["route"].zh == "乙"
    Path(parent).unlink()
    assert [one.name for one in layers.check_file(path)] == ["layer-unreadable"]


def test_an_edited_layout_is_seen_by_every_way_of_checking(tmp_path: Path) -> None:
    own, table = tmp_path / "own.toml", tmp_path / "table.csv"
    table.write_text("罚款\n0.001\n", "utf-8")
    text = 'record = "administrative-penalty"\n[[column]]\nfield = "fine"\nheadings = ["罚款"]\nunit = "{}"\n'
    told = []
    for unit in ("元", "万元"):
        own.write_text(text.format(unit), "utf-8")
        record = cs.check_record("administrative-penalty", {"罚款": "0.001"}, layout=str(own))
        report = cs.validate(table, layout=str(own))
        told.append([("VA303" in {one.code for one in found}) for found in (record, report.findings)])
    assert told == [[True, True], [False, False]]


def test_a_standard_is_a_snapshot(tmp_path: Path) -> None:
    path = layer(tmp_path, "own", CHANGE.format(zh="线路", required="true"))
    standard = cs.Standard(layers=[path])
    layer(tmp_path, "own", CHANGE.format(zh="路线", required="false"))
    assert standard.declared("inspection")["route"].zh == "线路"
    assert "route" in {one.location.field for one in standard.check_record("inspection", {})}
    assert standard.model("inspection").model_fields["route"].title == "线路"
    assert cs.Standard(layers=[path]).declared("inspection")["route"].zh == "路线"


def test_a_standard_does_what_the_functions_do(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("检查类别,检查日期\nroutine,2025-02-30\n", "utf-8")
    standard = cs.Standard(layers="hebei")
    assert standard.layer_names == ("hebei",)
    by_method = standard.validate(table, "inspection", as_of=date(2026, 11, 23))
    by_function = cs.validate(table, "inspection", layers=["hebei"], as_of=date(2026, 11, 23))
    assert [(one.code, one.location) for one in by_method.findings] == [
        (one.code, one.location) for one in by_function.findings
    ]
    assert standard.read(table, "inspection").bad.height == 1
