"""What the kind of a cell says that its text does not show."""

from __future__ import annotations

import io
import json
from datetime import date

import openpyxl
import pytest

import credit_standard as cs
from credit_standard.findings import Severity
from tests.files.workbooks import workbook

HEADINGS = ("行政相对人名称", "行政相对人代码_1（统一社会信用代码）", "行政相对人代码_2（工商注册号）", "行政处罚决定书文号",
            "处罚决定日期", "罚款金额（万元）", "法定代表人证件类型", "法定代表人证件号码", "处罚类别")  # fmt: skip
GOOD = ("石门商贸有限公司", "91130102MA07EX00XM", "110108000000016", "冀某罚〔2021〕1号", "2021-03-01", 0.2, "身份证",
        "130102198001010029", "罚款")  # fmt: skip
NAME, USCC, REGISTRATION, NUMBER, DAY, FINE, _, PERSON, KINDS = range(9)


def found(changes: dict[int, object], *, form: str = "xlsx") -> set[tuple[str, str | None]]:
    """Codes of the VA and ID families and their places for one row with these changes."""
    row = [changes.get(column, value) for column, value in enumerate(GOOD)]
    source = _jsonl(row) if form == "jsonl" else _xlsx(row)
    report = cs.validate(source, layout="shuanggongshi-2018-penalty-org", as_of=date(2026, 1, 1))
    assert report.rows == 1
    return {
        (one.name, one.location.cell or one.location.heading)
        for one in report.findings
        if one.code.startswith(("VA", "ID", "RE1"))
    } - set(_known_missing(report))


def _known_missing(report: cs.Report) -> list[tuple[str, str | None]]:
    return [(one.name, one.location.cell) for one in report.findings if one.name == "missing"]


def _xlsx(row: list[object]) -> io.BytesIO:
    def fill(book, sheet) -> None:  # type: ignore[no-untyped-def]
        sheet.write_row(2, 1, HEADINGS)
        for column, value in enumerate(row, 1):
            if isinstance(value, date):
                sheet.write_datetime(3, column, value, book.add_format({"num_format": "yyyy-mm-dd"}))
            elif isinstance(value, tuple):
                sheet.write_formula(3, column, value[0], None, value[1])
            elif isinstance(value, str):
                sheet.write_string(3, column, value)
            elif value is not None:
                sheet.write_number(3, column, value)

    return workbook(fill)


def _jsonl(row: list[object]) -> io.BytesIO:
    return io.BytesIO(json.dumps(dict(zip(HEADINGS, row, strict=True)), ensure_ascii=False).encode())


def test_a_sound_row_has_no_findings_and_a_date_cell_is_clean() -> None:
    assert found({}) == set()
    assert found({DAY: date(2021, 3, 1)}) == set()


@pytest.mark.parametrize(("column", "cell"), [(USCC, "C4"), (PERSON, "I4")])
def test_a_long_number_is_damaged_and_nothing_else_is_said_of_it(column: int, cell: str) -> None:
    assert found({column: 440308199901101512}) == {("damaged-as-number", cell)}
    assert found({column: 1.30102e17}) == {("damaged-as-number", cell)}


def test_a_number_of_fifteen_digits_is_complete_and_in_danger() -> None:
    assert found({REGISTRATION: 110108000000016}) == {("long-number-as-value", "D4")}
    assert found({REGISTRATION: 1101}) >= {("number-for-text", "D4")}


def test_every_digit_of_a_number_in_json_is_there() -> None:
    heading = HEADINGS[PERSON]
    assert found({PERSON: 130102198001010029}, form="jsonl") == {("long-number-as-value", heading)}
    wrong = found({PERSON: 130102198001010028}, form="jsonl")
    assert ("long-number-as-value", heading) in wrong
    assert any(name.startswith("citizen-id") for name, _ in wrong)


def test_numbers_and_dates_where_text_belongs() -> None:
    assert found({NUMBER: 12}) == {("number-for-text", "E4")}
    assert found({NUMBER: date(2021, 3, 1)}) == {("date-for-text", "E4")}
    assert found({NUMBER: 1234567890123456}) == {("damaged-as-number", "E4")}
    assert found({FINE: 0.5}) == set()


def test_a_number_in_a_date_column_is_a_serial() -> None:
    assert found({DAY: 44256}) == {("date-as-serial", "F4")}


def test_errors_of_formulas_are_errors_and_not_words() -> None:
    for column, cell in ((NAME, "B4"), (USCC, "C4"), (DAY, "F4"), (FINE, "G4"), (KINDS, "J4")):
        assert found({column: ("=NA()", "#N/A")}) == {("error-cell", cell)}


def test_formulas_are_noted_and_their_results_checked() -> None:
    assert found({NAME: ('="石门"&"商贸"', "石门商贸")}) == {("formula-cell", "B4")}
    assert found({DAY: ('="2021-02-30"', "2021-02-30")}) == {
        ("formula-cell", "F4"),
        ("date-impossible", "F4"),
    }
    assert found({USCC: ("=A1*1", 440308199901101512)}) == {
        ("formula-cell", "C4"),
        ("damaged-as-number", "C4"),
    }


def test_a_formula_without_a_result_is_an_error_and_not_an_absent_value() -> None:
    book = openpyxl.Workbook()
    book.active.append(HEADINGS)
    book.active.append(["=1+1", *GOOD[1:]])
    data = io.BytesIO()
    book.save(data)
    report = cs.validate(io.BytesIO(data.getvalue()), layout="shuanggongshi-2018-penalty-org")
    names = {(one.name, one.location.cell) for one in report.findings}
    assert ("formula-without-result", "A2") in names
    assert ("missing", "A2") not in names


def test_a_value_with_parts_is_the_same_finding_as_in_one_record() -> None:
    assert found({NAME: {"a": "李四"}}, form="jsonl") == {("not-a-value", HEADINGS[NAME])}
    alone = cs.check_record("administrative-penalty", {"行政相对人名称": {"a": "李四"}})
    assert "not-a-value" in {one.name for one in alone}


def test_a_rule_that_needs_a_damaged_value_is_not_evaluated() -> None:
    row = [date(2020, 1, 1) if column == DAY else value for column, value in enumerate(GOOD)]
    row[FINE] = ("=NA()", "#N/A")
    report = cs.validate(_xlsx(row), layout="shuanggongshi-2018-penalty-org", as_of=date(2026, 1, 1))
    assert "fine-needs-amount" not in {one.name for one in report.findings}
    (table,) = report
    assert any("fine-needs-amount" in str(one) for one in table.unevaluated)


def test_damage_counts_as_an_error_and_values_stay_masked() -> None:
    row = [130102198001010029 if column == PERSON else value for column, value in enumerate(GOOD)]
    report = cs.validate(_xlsx(row), layout="shuanggongshi-2018-penalty-org", as_of=date(2026, 1, 1))
    (damage,) = [one for one in report.findings if one.name == "damaged-as-number"]
    assert damage.severity is Severity.ERROR
    assert damage.location.row == 1
    assert damage.location.line == 4
    assert damage.location.column == 8
    assert damage.value == "1301**********0000"
