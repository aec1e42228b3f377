import tomllib
from pathlib import Path
from typing import Any

import pytest

from credit_standard import layouts, records
from credit_standard.findings.catalogue import family
from tests.each import of_each

ROWS = tomllib.loads((Path(__file__).parent / "heading_rows.toml").read_text("utf-8"))["row"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_a_heading_row_is_recognised_and_its_faults_are_found(row: dict[str, Any]) -> None:
    found = layouts.recognise(row["headings"], record=row.get("record"))
    binding = found.bind(row["headings"])
    placed = [f"{one.code} {one.location.column or '-'}" for one in binding.findings]
    assert (found.layout.name, placed) == (row["layout"], row["findings"])


def test_every_finding_about_headings_has_a_row_that_triggers_it() -> None:
    assert {finding.partition(" ")[0] for row in ROWS for finding in row["findings"]} == set(family("HD"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_findings_about_headings_speak_both_languages(row: dict[str, Any]) -> None:
    for one in layouts.recognise(row["headings"], record=row.get("record")).bind(row["headings"]).findings:
        assert all((one.message("zh"), one.message("en"), one.hint("zh"), one.hint("en")))


@of_each(name=layouts.names())
def test_a_layouts_own_titles_are_recognised_without_a_finding(name: str) -> None:
    titles = layouts.get(name).titles
    found = layouts.recognise(titles)
    assert found.layout.name == name
    assert found.bind(titles).findings == ()


@of_each(name=records.names())
@pytest.mark.parametrize("spelling", ["name", "zh", "en"])
def test_the_standards_own_names_are_recognised_without_a_finding(name: str, spelling: str) -> None:
    headings = [getattr(element, spelling) for element in records.declared(name).fields]
    binding = layouts.recognise(headings).bind(headings)
    # Of every table of a record type outside the base catalogue it is said that it is.
    outside = ["RE301"] if binding.declaration.category == "local" else []
    assert (binding.declaration.name, binding.layout) == (name, None)
    assert [one.code for one in binding.findings] == outside
    assert binding.left_out == frozenset()


@pytest.mark.parametrize(
    "headings",
    [
        ["名称", "统一社会信用代码"],
        ["subject_name", "decision_date"],
        ["单位名称", "统一社会信用代码", "法定代表人"],
        ["行政相对人名称", "统一社会信用代码"],
    ],
)
def test_columns_that_every_table_has_tell_nothing(headings: list[str]) -> None:
    with pytest.raises(layouts.AmbiguousLayoutError) as caught:
        layouts.recognise(headings)
    assert len(caught.value.candidates) > 1


def test_layouts_of_one_record_type_are_no_ambiguity() -> None:
    headings = ["行政相对人名称", "违法行为类型", "违法事实", "处罚依据", "处罚决定日期"]
    assert layouts.recognise(headings).layout.name == "shuanggongshi-2018-penalty-org"


def test_without_the_category_of_2020_a_table_is_one_of_2018() -> None:
    titles = [
        title for title in layouts.get("shuanggongshi-2020-penalty-org").titles if title != "行政相对人类别"
    ]
    assert layouts.recognise(titles).layout.name == "shuanggongshi-2018-penalty-org"


@pytest.mark.parametrize(
    "headings", [[], [""], ["a", "b"], ["地区", "人口", "面积", "邮编"], ["id", "name"], ["企业名称", "产值"]]
)
def test_headings_of_something_else_are_refused(headings: list[str]) -> None:
    with pytest.raises(layouts.UnknownLayoutError):
        layouts.recognise(headings)


def test_a_table_of_one_known_heading_is_of_those_that_have_it() -> None:
    with pytest.raises(layouts.AmbiguousLayoutError) as caught:
        layouts.recognise(["行政处罚决定书文号"])
    assert {name.partition("-2")[0] for name in caught.value.candidates} == {"shuanggongshi"}


def test_a_person_in_the_first_row_is_in_no_message() -> None:
    row = ["张伟", "130102198001010011", "2021-03-01"]
    with pytest.raises(layouts.UnknownLayoutError) as caught:
        layouts.recognise(row)
    assert "130102198001010011" not in str(caught.value)
    findings = (
        layouts.recognise([*row, "企业名称", "经营范围", "地区", "注册地址"])
        .bind([*row, "企业名称", "经营范围", "地区", "注册地址"])
        .findings
    )
    assert "1301**********0011" in {one.location.heading for one in findings}
    assert not any("130102198001010011" in one.message("zh") + one.hint("zh") for one in findings)


def test_a_named_record_type_wins_over_headings() -> None:
    found = layouts.recognise(["a", "b"], record="行政处罚信息")
    assert found.layout.is_canonical
    assert found.layout.record == "administrative-penalty"


def test_a_named_layout_wins_over_headings() -> None:
    headings = layouts.get("shuanggongshi-2018-penalty-org").titles
    assert layouts.recognise(headings, layout="administrative-penalty").layout.is_canonical
    assert layouts.recognise(headings, layout="shuanggongshi-2016-penalty").layout.year == 2016


def test_a_layout_of_another_record_type_is_refused() -> None:
    with pytest.raises(ValueError, match="is one of administrative-penalty"):
        layouts.recognise([], layout="shuanggongshi-2016-penalty", record="administrative-licence")


def test_a_layout_that_does_not_exist_names_its_neighbours() -> None:
    with pytest.raises(ValueError, match="shuanggongshi-2018-penalty-org"):
        layouts.get("shuanggongshi-2018-penalty")
