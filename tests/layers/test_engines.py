"""The example of a unit's layer through every engine: one verdict, whatever asks for it."""

import io
import json
import pickle
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from pydantic import ValidationError

import credit_standard as cs
from credit_standard import conversion, layers, layouts
from credit_standard.validation.checking.plan import FEW_ROWS
from credit_standard.validation.run import Options
from tests.layers.given import EXAMPLE, LAYER

AS_OF = date(2026, 11, 23)
UNDER = (LAYER,)
RULE = "inspection.overload-control-names-the-permit"
ROWS = pl.read_csv(EXAMPLE / "inspections.csv", infer_schema=False).to_dicts()
WRONG = ROWS[2]
LICENCE = {
    "行政相对人名称": "示例市东山商贸有限公司",
    "行政相对人类别": "法人及非法人组织",
    "行政相对人代码_1（统一社会信用代码）": "91130102MA07EX00XM",
    "法定代表人": "司马青衫",
    "行政许可决定文书名称": "道路运输经营许可决定书",
    "行政许可决定文书号": "示交许〔2026〕1号",
    "许可类别": "普通",
    "许可内容": "县内班车客运",
    "许可决定日期": "2026/01/05",
    "有效期自": "2026/01/05",
    "有效期至": "2030/01/04",
    "许可机关": "某县交通运输局",
    "许可机关统一社会信用代码": "111301000001310005",
    "当前状态": "1",
    "数据来源单位": "某县交通运输局",
    "数据来源单位统一社会信用代码": "111301000001310005",
    "经营线路": "县城—东山",
}


def table(rows: list[dict[str, str | None]], form: str) -> io.BytesIO:
    """A file of these rows."""
    if form == "jsonl":
        lines = (
            json.dumps({k: v for k, v in row.items() if v is not None}, ensure_ascii=False) for row in rows
        )
        return io.BytesIO("\n".join(lines).encode())
    return io.BytesIO(pl.DataFrame(rows).write_csv().encode())


@pytest.mark.parametrize("form", ["csv", "jsonl"])
@pytest.mark.parametrize("times", [1, FEW_ROWS])
def test_files_row_by_row_and_column_by_column(form: str, times: int) -> None:
    source = table(ROWS * times, form)
    report = cs.validate(source, layers=UNDER, as_of=AS_OF)
    counts = {entry.code: number for entry, number, _ in report.by_code() if entry.severity == "error"}
    wrong = {row for row in range(1, 3 * times + 1) if row % 3 == 0}
    assert counts[RULE] == times
    assert {one.location.row for one in report.findings if one.code == RULE} == wrong
    assert [(one.record, one.layers) for one in report] == [
        ("inspection", ("hebei", "shijiazhuang", "county-transport"))
    ]
    assert "VA402" not in counts | {entry.code: 0 for entry, _, _ in report.by_code()}


def test_one_record() -> None:
    found = cs.check_record("inspection", WRONG, layers=UNDER, as_of=AS_OF)
    assert [one.code for one in found] == [RULE]
    assert cs.check_record("inspection", ROWS[0], layers=UNDER, as_of=AS_OF) == ()
    national = cs.check_record("inspection", WRONG, as_of=AS_OF)
    assert {one.name for one in national} == {"unlisted-code", "unknown-heading"}


def test_typed_model() -> None:
    model = cs.typed_model("inspection", layers=UNDER)
    held = model.model_validate(ROWS[0])
    assert held.model_dump()["inspection_kind"] == "overload-control"
    assert "transport_permit_number" in repr(held)
    with pytest.raises(ValidationError) as error:
        model.model_validate(WRONG)
    assert [one["type"] for one in error.value.errors()] == [RULE]
    assert "transport_permit_number" not in cs.records.Inspection.model_fields


def test_typed_batches() -> None:
    reader = cs.read(EXAMPLE / "inspections.csv", layers=UNDER, as_of=AS_OF)
    assert reader.good["inspection_kind"].to_list() == ["overload-control", "routine"]
    assert reader.good["transport_permit_number"].to_list() == ["冀交运管130102000001号", None]
    assert reader.bad["row"].to_list() == [3]


def test_a_shorter_length_and_a_required_field_hold() -> None:
    record = {**ROWS[0], "检查事项": "查" * 501, "检查机关统一社会信用代码": ""}
    found = cs.check_record("inspection", record, layers=UNDER, as_of=AS_OF)
    assert {(one.name, one.fields) for one in found} == {
        ("text-too-long", ("inspection_items",)),
        ("missing", ("authority_uscc",)),
    }


def test_a_national_table_has_a_column_for_what_the_layer_adds() -> None:
    report = cs.validate(table([LICENCE], "csv"), layers=UNDER, as_of=AS_OF)
    assert [one.layout for one in report] == ["shuanggongshi-2020-licence-org"]
    codes = [one.code for one in report.findings if one.is_error]
    assert codes == ["administrative-licence.route-licence-has-a-number"]
    unknown = [one.name for one in cs.validate(table([LICENCE], "csv"), as_of=AS_OF).findings]
    assert "unknown-heading" in unknown


def test_a_national_table_lacks_a_column_that_the_layer_requires(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(
        'name = "own"\nzh = "层"\nen = "A layer"\nlevel = "unit"\nsource = { document = "示例" }\n'
        '[[record]]\nname = "administrative-licence"\n'
        '[[record.tighten]]\nfield = "valid_from"\nrequired = true\n'
        '[[record.tighten]]\nfield = "content"\nmax_length = 5\n',
        encoding="utf-8",
    )
    without = {key: value for key, value in LICENCE.items() if key not in {"有效期自", "经营线路"}}
    layout = "shuanggongshi-2018-licence-org"
    report = cs.validate(table([without], "csv"), layout=layout, layers=(str(path),), as_of=AS_OF)
    found = {(one.name, one.location.field) for one in report.findings if one.is_error}
    assert found == {("missing-column", "valid_from"), ("text-too-long", "content")}


def test_a_record_type_of_the_layers_own_is_recognised_and_checked() -> None:
    row: dict[str, str | None] = {
        "信用主体名称": "示例市东山商贸有限公司",
        "统一社会信用代码": "91130102MA07EX00XM",
        "认定单位": "某县交通运输局",
        "文书号": "示交考〔2026〕1号",
        "认定日期": "2026-03-02",
        "线路名称": "县城—东山",
        "考核得分": "100.5",
    }
    headings = layouts.canonical(layers.standard(UNDER).declared("route-service-assessment")).titles
    assert set(row) <= set(headings)
    report = cs.validate(table([row], "csv"), layers=UNDER, as_of=AS_OF)
    assert [one.record for one in report] == ["route-service-assessment"]
    assert [one.code for one in report.findings if one.is_error] == [
        "route-service-assessment.assessment-points-not-above-maximum"
    ]
    model = cs.typed_model("route-service-assessment", layers=UNDER)
    assert model.__name__ == "RouteServiceAssessment"


def test_a_record_type_of_the_layers_own_is_a_code_where_records_name_one() -> None:
    def said(text: str, under: tuple[str, ...]) -> list[str]:
        found = cs.check_record("hold", {"record_type": text}, layers=under)
        return [one.name for one in found if one.location.field == "record_type"]

    assert said("行政处罚信息", ()) == said("route-service-assessment", UNDER) == []
    assert said("route-service-assessment", ()) == said("没有这一类", UNDER) == ["unlisted-code"]
    again = pickle.loads(pickle.dumps(layers.standard(UNDER)))
    assert again.declared("hold") == layers.standard(UNDER).declared("hold")


def test_a_file_is_converted_with_what_the_layer_adds() -> None:
    out = io.BytesIO()
    standard = layers.standard(UNDER)
    target = layouts.named("inspection", None, standard)
    options = Options(standard=layers.standard(UNDER), as_of=AS_OF)
    report = conversion.convert(str(EXAMPLE / "inspections.csv"), target, out, options=options)
    written = pl.read_csv(out.getvalue(), infer_schema=False)
    assert written["道路运输证号"].to_list() == ["冀交运管130102000001号", None, None]
    assert written["检查类别"].to_list() == [row["检查类别"] for row in ROWS]
    assert [one.name for one in report.findings] == []


def test_a_layout_of_ones_own_may_speak_of_what_the_layer_adds(tmp_path: Path) -> None:
    layout = tmp_path / "checks.toml"
    layout.write_text(
        'record = "inspection"\n[[column]]\nfield = "transport_permit_number"\nheadings = ["证号"]\n'
        '[[column]]\nfield = "inspection_kind"\nheadings = ["类别"]\ncodes = { "9" = "overload-control" }\n',
        encoding="utf-8",
    )
    assert {one.name for one in layouts.check_file(str(layout))} == {
        "layout-unknown-field",
        "layout-unknown-code",
    }
    assert layouts.check_file(str(layout), layers.standard(UNDER)) == ()
    found = cs.check_record("inspection", {"证号": "1", "类别": "9"}, layout=str(layout), layers=UNDER)
    assert RULE not in [one.code for one in found]
    assert "unknown-heading" not in [one.name for one in found]
