"""Headings as people write them; `spellings.toml` says what each means."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from credit_standard import layouts, records
from credit_standard.layouts import bind
from credit_standard.layouts.headings.near import nearest
from credit_standard.layouts.headings.spellings import spellings
from credit_standard.layouts.units import YUAN
from credit_standard.model import Amount
from tests.each import of_each

CASES = [
    (written, case)
    for case in tomllib.loads((Path(__file__).parent / "spellings.toml").read_text("utf-8"))["heading"]
    for written in case["written"]
]
PENALTIES = "shuanggongshi-2018-penalty-org"


@pytest.mark.parametrize(("written", "case"), CASES, ids=[written for written, _ in CASES])
def test_a_heading_means_what_the_table_says(written: str, case: dict[str, Any]) -> None:
    binding = bind(layouts.get(case.get("layout", PENALTIES)), (written,))
    fed = [bound for bound in binding.fields if bound.position == 0]
    said = [one.code for one in binding.findings if one.location.column == 1]
    assert sorted(bound.field for bound in fed) == case["fields"]
    assert said == case.get("findings", [])
    assert {bound.unit for bound in fed} <= {case.get("unit", "")}


@of_each(name=layouts.names())
def test_a_heading_of_a_layout_is_first_of_all_itself(name: str) -> None:
    layout = layouts.get(name)
    for heading in (heading for column in layout.columns for heading in column.headings):
        fed = {bound.field for bound in bind(layout, (heading,)).fields if bound.position == 0}
        assert fed == {column.field for column in layout.by_heading[spellings(heading)[0].key]}


def test_a_title_counts_more_than_a_common_heading_wherever_they_stand() -> None:
    binding = bind(layouts.get(PENALTIES), ("企业名称", "行政相对人名称"))
    assert binding.placed["subject_name"].position == 1
    assert [one.code for one in binding.findings if one.location.column] == ["HD101"]


@of_each(name=records.names())
def test_every_record_about_organisations_takes_their_common_names(name: str) -> None:
    layout = layouts.canonical(records.declared(name))
    if "organisation" not in layout.declaration.subjects:
        return
    for heading in ("企业名称", "单位名称", "法人名称", "被处罚单位", "信用主体名称"):
        if heading in layout.by_heading:  # the record type says itself whose name it is
            continue
        assert bind(layout, (heading,)).placed["subject_name"].position == 0


@of_each(name=records.names())
def test_no_near_heading_has_another_unit(name: str) -> None:
    layout = layouts.canonical(records.declared(name))
    amounts = [e for e in layout.declaration.fields if isinstance(e, Amount) and e.unit in YUAN]
    for element in amounts:
        stem = element.zh.partition("（")[0]
        for unit in ("元", "万元", "亿元", "万美元"):
            for heading in (f"{stem[:-1]}项（{unit}）", f"{stem}数（{unit}）", f"{stem}项"):
                near = nearest(heading, layout)
                assert (
                    near is None
                    or f"（{unit}）" in near
                    or layout.declaration[next(c.field for c in layout.columns if near in c.headings)]
                    not in amounts
                )
