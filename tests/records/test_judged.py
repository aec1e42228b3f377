"""Rows that were once judged wrongly (`judged.toml`): of each all is said that is right, and nothing else."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from credit_standard import layouts, records
from credit_standard.layouts import bind
from credit_standard.validation.record import check_record
from credit_standard.validation.run import Options, validate
from tests.records.corpus_files import AS_OF, Row, valid
from tests.validation.given import as_csv

CASES = tomllib.loads(Path(__file__).with_name("judged.toml").read_text("utf-8"))["case"]


def changed(case: dict[str, Any]) -> Row:
    return {name: text for name, text in {**valid(case["record"]), **case["change"]}.items() if text}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_row_is_judged_rightly(case: dict[str, Any]) -> None:
    found = check_record(case["record"], changed(case), as_of=AS_OF)
    said = [f"{one.code.rpartition('.')[2]} {one.severity} {one.fields[0]}" for one in found]
    assert sorted(said) == sorted(case["found"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_file_of_the_row_is_judged_like_it(case: dict[str, Any]) -> None:
    row = changed(case)
    titles = [records.declared(case["record"])[name].zh for name in row]
    report = validate(
        as_csv(titles, [list(row.values())]),
        options=Options(record=case["record"], layout=case["record"], as_of=AS_OF, listed=None),
    )
    assert sorted(one.code for one in report.findings) == sorted(
        one.code for one in check_record(case["record"], row, as_of=AS_OF)
    )


def test_the_name_of_an_enterprise_is_that_of_the_subject() -> None:
    layout = layouts.canonical(records.declared("abnormal-operation"))
    assert bind(layout, ("企业名称",)).placed["subject_name"].position == 0


def test_the_unit_of_a_heading_is_understood() -> None:
    row = valid("administrative-penalty") | {"fine": "100000", "penalty_content": "罚款人民币十万元"}
    titles = [
        "罚款（元）" if name == "fine" else records.declared("administrative-penalty")[name].zh
        for name in row
    ]
    report = validate(
        as_csv(titles, [list(row.values())]),
        options=Options(record="administrative-penalty", as_of=AS_OF, listed=None),
    )
    assert [(one.code, one.location.heading) for one in report.findings] == [("HD110", "罚款（元）")]


HOLDER = {"subject_kind": "自然人", "subject_name": "王小明", "subject_uscc": "", "legal_representative": ""}


@pytest.mark.parametrize(
    ("heading", "number", "kind", "found"),
    [
        ("身份证号", "11010519491231002X", "身份证", []),
        ("身份证号", "11010519491231002X", "", []),
        ("身份证件号码", "11010519491231002X", "", []),
        ("身份证件号码", "E12345678", "护照", []),
        (
            "身份证件号码",
            "E12345678",
            "",
            ["honour.document-type-with-number"],
        ),  # of many kinds it may be one
        ("身份证号", "E12345678", "", ["ID202"]),
    ],
)
def test_what_kind_of_document_a_number_is_of_is_told_by_its_column_its_heading_or_itself(
    heading: str, number: str, kind: str, found: list[str]
) -> None:
    row = {**valid("honour"), **HOLDER, "document_number": number, "document_type": kind}
    given = {name: text for name, text in row.items() if text}
    titles = [heading if name == "document_number" else records.declared("honour")[name].zh for name in given]
    report = validate(
        as_csv(titles, [list(given.values())]), options=Options(record="honour", as_of=AS_OF, listed=None)
    )
    assert [one.code for one in report.findings] == found
