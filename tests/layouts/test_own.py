"""A user's own layout: each file of the corpus has the one fault that it is named for, on the line that it names."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import credit_standard as cs
from credit_standard import layouts
from credit_standard.findings import entries
from credit_standard.layouts import LayoutError, bind
from credit_standard.validation.checking.plan import Plan

CORPUS = Path(__file__).parents[1] / "corpus" / "layouts"
FAULTY = sorted(CORPUS.glob("layout-*.toml"))
EXAMPLE = Path(__file__).parents[2] / "examples" / "own-layout" / "district-penalties.toml"


@pytest.mark.parametrize("file", FAULTY, ids=lambda file: file.stem)
def test_a_faulty_layout_has_the_fault_that_it_is_named_for(file: Path) -> None:
    found = layouts.check_file(str(file))
    line = int(re.findall(rb"# line (\d+)", file.read_bytes())[0]) or None
    assert [(one.name, one.location.line, one.location.file) for one in found] == [
        (file.stem, line, str(file))
    ]
    assert not any(
        "{" in one.message(language) + one.hint(language) for one in found for language in ("zh", "en")
    )


def test_every_fault_of_layouts_has_a_file() -> None:
    known = {entry.name for entry in entries() if entry.name.startswith("layout-")}
    assert known == {file.stem for file in FAULTY}


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(
        'record = "administrative-penalty"\n\n[[column]]\nfield = "fines"\nheadings = ["a"]\n\n'
        '[[column]]\nfield = "decision_date"\nheadings = ["b"]\ndate_form = "D/M/Y"\n',
        "utf-8",
    )
    found = [(one.name, one.location.line) for one in layouts.check_file(str(file))]
    assert found == [("layout-unknown-field", 4), ("layout-date-form", 10)]


def test_a_file_that_is_not_there_is_a_finding_not_an_exception() -> None:
    (one,) = layouts.check_file(str(CORPUS / "nothing-here.toml"))
    assert one.name == "layout-unreadable"


def test_a_faulty_layout_cannot_be_used() -> None:
    with pytest.raises(LayoutError, match="has no field") as error:
        layouts.get(str(CORPUS / "layout-unknown-field.toml"))
    assert [one.name for one in error.value.findings] == ["layout-unknown-field"]


def test_a_layout_takes_over_what_it_extends() -> None:
    assert layouts.check_file(str(CORPUS / "sound.toml")) == ()
    layout = layouts.get(str(CORPUS / "sound.toml"))
    parent = layouts.get("shuanggongshi-2020-penalty-org")
    assert layout.record == "administrative-penalty"
    assert layout.fields == parent.fields - {"tax_number"}
    assert {c.date_form.pattern for c in layout.columns if c.date_form is not None} == {"DD.MM.YYYY"}


def test_values_are_read_in_the_layouts_own_form() -> None:
    layout = layouts.get(str(EXAMPLE))
    headings = ("处罚种类", "罚款（元）", "处罚决定日期", "有效期至", "类别", "备注")
    plan = Plan(bind(layout, headings), None)
    checked = plan.check_record(("F;警告", "12345.60", "20260105", "2026年1月5日", "2", "无"))
    assert {name: value for name, value in checked.values.items() if value is not None} == {
        "penalty_kinds": ["fine", "warning"],
        "fine": Decimal("1.234560"),
        "decision_date": date(2026, 1, 5),
        "valid_until": date(2026, 1, 5),
        "counterpart_category": "individual-business",
        "authority": "示例区综合行政执法局",
        "authority_uscc": "111301000001310005",
        "data_source": "示例区综合行政执法局",
        "data_source_uscc": "111301000001310005",
    }
    assert [one.code for one in checked.findings if one.code.startswith("VA")] == ["VA102"]


def test_the_standards_own_forms_are_read_as_well() -> None:
    plan = Plan(bind(layouts.get(str(EXAMPLE)), ("处罚决定日期",)), None)
    clean, odd, wrong = (plan.check_record((text,)) for text in ("2026-01-05", "2026.1.5", "20260230"))
    assert clean.values["decision_date"] == odd.values["decision_date"] == date(2026, 1, 5)
    assert [one.code for one in odd.findings if one.code.startswith("VA")] == ["VA202"]
    assert "VA203" in [one.code for one in wrong.findings]


def test_an_amount_that_the_fields_own_unit_cannot_hold_is_an_error_in_the_layouts_unit() -> None:
    plan = Plan(bind(layouts.get(str(EXAMPLE)), ("罚款（元）",)), None)
    found = [one for one in plan.check_record(("0.001",)).findings if one.code == "VA303"]
    assert [one.params for one in found] == [{"found": 3, "places": 2}]


def test_an_own_layout_goes_wherever_a_layouts_name_goes() -> None:
    table = EXAMPLE.with_suffix(".csv")
    report = cs.validate(table, layout=str(EXAMPLE), as_of=date(2026, 11, 23))
    assert (report.errors, report.warnings, report.rows) == (0, 0, 2)
    assert [one.layout for one in report] == ["district-penalties.toml"]
    record = {"当事人": "甲公司", "罚款（元）": "-1"}
    found = cs.check_record("administrative-penalty", record, layout=str(EXAMPLE))
    assert "administrative-penalty.fine-not-below-minimum" in [one.code for one in found]
