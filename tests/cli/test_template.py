import json

import openpyxl
import pytest

from credit_standard import layouts
from tests.cli.templates import filled, row_of

NATIONAL = "shuanggongshi-2018-penalty-org"


@pytest.mark.parametrize("name", ["tax-payment", "administrative-penalty", "citizen-evaluation"])
def test_an_empty_template_has_no_row_and_no_error(run, tmp_path, name):
    path = tmp_path / "空.xlsx"
    assert run("template", name, "-o", path).code == 0
    checked = run("validate", path, "--lang", "en")
    assert checked.code == 0
    assert "rows: 0" in checked.out


@pytest.mark.parametrize("name", ["tax-payment", "administrative-penalty", "citizen-evaluation"])
def test_a_filled_template_is_clean(run, tmp_path, name):
    path = tmp_path / "表.xlsx"
    run("template", name, "-o", path)
    filled(path, row_of(name, name))
    checked = run("validate", path, "--as-of", "2026-06-30", "--fail-on", "warning")
    assert checked.code == 0, checked.out
    assert "数据 1 行" in checked.out


def test_headings_are_those_of_the_layout_with_lists_notes_and_texts(run, tmp_path):
    path = tmp_path / "双公示.xlsx"
    run("template", "administrative-penalty", "--layout", NATIONAL, "-o", path)
    sheet = openpyxl.load_workbook(path)["数据"]
    headings = {cell.value: cell for cell in sheet[1]}
    assert tuple(headings) == layouts.get(NATIONAL).titles
    assert "必填" in headings["行政相对人名称"].comment.text
    lists = {str(one.sqref).split(":")[0] for one in sheet.data_validations.dataValidation}
    assert f"{headings['处罚类别'].column_letter}2" in lists


def test_the_example_stands_beside_the_explanations(run, tmp_path):
    path = tmp_path / "说明.xlsx"
    run("template", "administrative-penalty", "-o", path)
    about = openpyxl.load_workbook(path)["填报说明"]
    texts = dict(about.iter_rows(min_row=4, values_only=True))
    said = texts["行政处罚决定书文号\nDecision number"]
    assert said.startswith("【必填")
    assert said.endswith("冀石示罚〔2024〕12号")


@pytest.mark.parametrize(
    "arguments",
    [
        ("tax-payment",),
        ("tax-payment", "-o", "a.doc"),
        ("tax-payment", "--format", "pdf"),
        ("none", "-o", "a.xlsx"),
    ],
)
def test_what_cannot_be_made_is_refused(run, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    assert run("template", *arguments).code == 2
    assert list(tmp_path.iterdir()) == []


def test_the_headings_alone_are_a_csv(run, tmp_path):
    shown = run("template", "tax-payment", "--format", "csv")
    assert (shown.code, shown.err, len(shown.out.splitlines())) == (0, "", 1)
    assert run("template", "tax-payment", "-o", tmp_path / "a.csv").code == 0
    assert (tmp_path / "a.csv").read_text("utf-8-sig") == shown.out
    assert run("validate", tmp_path / "a.csv", "--record", "tax-payment").code == 0


def test_as_json_the_columns_say_what_the_workbook_says(run, tmp_path):
    asked = ("template", "administrative-penalty", "--layout", NATIONAL)
    columns = json.loads(run(*asked, "--format", "json").out)["columns"]
    assert run(*asked, "-o", tmp_path / "a.json").code == 0
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["columns"] == columns
    assert tuple(one["heading"] for one in columns) == layouts.get(NATIONAL).titles
    by_field = {one["field"]: one for one in columns}
    kinds, number = by_field["penalty_kinds"], by_field["decision_number"]
    assert (number["type"], number["required"], number["codes"]) == ("text", True, [])
    assert number["example"] == "冀石示罚〔2024〕12号"
    assert (kinds["code_list"], kinds["closed"]) == ("penalty-kind", False)
    assert kinds["codes"][0] == {"code": "warning", "word": "警告", "zh": "警告", "en": "Warning"}
