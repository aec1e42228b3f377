"""What does not come over is a finding; what comes over is changed no more than the target asks for."""

import io

import pytest

from credit_standard import layouts
from credit_standard.conversion import NotWrittenError, OtherRecordError, SeveralTablesError, convert
from credit_standard.layouts import AmbiguousLayoutError, UnknownLayoutError
from credit_standard.validation.run import Options
from tests.conversion.given import workbook
from tests.validation.given import as_csv

RECORD = "administrative-penalty"


def converted(
    row: dict[str, str], to: str, since: str = RECORD
) -> tuple[dict[str, str], list[tuple[str, str | None]]]:
    out = io.BytesIO()
    source = as_csv([*row, "空列"], [[*row.values(), ""]])
    report = convert(
        source, layouts.named(to), out, options=Options(record=RECORD, layout=since, listed=None)
    )
    headings, cells = (line.split(",") for line in out.getvalue().decode().splitlines())
    filled = {heading: cell for heading, cell in zip(headings, cells, strict=True) if cell}
    return filled, [
        (f.name, f.location.field) for f in report.findings if f.name != "target-column-not-filled"
    ]


def test_a_field_without_a_column_is_lost_and_counted():
    row = {"行政相对人名称": "甲公司", "罚款金额": "0.2"}
    assert converted(row, "shuanggongshi-2016-penalty") == (
        {"行政相对人名称": "甲公司"},
        [("no-column-in-target", "fine")],
    )


def test_a_field_that_is_empty_everywhere_is_no_loss():
    row = {"行政相对人名称": "甲公司", "罚款金额": ""}
    assert converted(row, "shuanggongshi-2016-penalty")[1] == []


def test_a_column_that_nobody_knows_is_lost_and_counted():
    row = {"行政相对人名称": "甲公司", "经办人": "令狐白露"}
    _, losses = converted(row, "shuanggongshi-2018-penalty-org")
    assert losses == [("foreign-column-not-converted", None)]


def test_texts_stay_letter_by_letter():
    row = {"行政相对人名称": " 甲公司 ", "统一社会信用代码": "9111 0000 6000 37341l", "违法事实": "=1+1"}
    filled, losses = converted(row, "shuanggongshi-2018-penalty-org")
    assert list(filled.values()) == [" 甲公司 ", "9111 0000 6000 37341l", "=1+1"]
    assert losses == [("looks-like-a-formula", None)]


@pytest.mark.parametrize("text", ["-0.5", "-", "--", "+1.5", "—"])
def test_a_number_or_a_dash_is_no_formula(text):
    assert converted({"行政相对人名称": "甲公司", "备注": text}, "shuanggongshi-2018-penalty-org")[1] == []


@pytest.mark.parametrize(
    ("text", "written"),
    [("2021-03-01", "2021/03/01"), ("2021年3月1日", "2021/03/01"), ("2021/03/01", "2021/03/01")],
)
def test_days_are_written_as_the_national_tables_write_them(text, written):
    filled, _ = converted(
        {"行政相对人名称": "甲公司", "处罚决定日期": text}, "shuanggongshi-2018-penalty-org"
    )
    assert filled["处罚决定日期"] == written


@pytest.mark.parametrize("text", ["2021-02-30", "01/03/21", "44256", "三月"])
def test_a_day_that_cannot_be_read_is_written_as_it_stands(text):
    filled, losses = converted(
        {"行政相对人名称": "甲公司", "处罚决定日期": text}, "shuanggongshi-2018-penalty-org"
    )
    assert filled["处罚决定日期"] == text
    assert losses == [("written-as-it-stands", "decision_date")]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("warning;fine", "警告;罚款"),
        ("警告、罚款", "警告;罚款"),
        ("其他－告诫", "其他－告诫"),
        ("吊销营业执照", "吊销营业执照"),
        ("Fine", "罚款"),
    ],
)
def test_codes_are_written_in_the_standards_words_and_words_stay(text, written):
    filled, losses = converted(
        {"行政相对人名称": "甲公司", "处罚类别": text}, "shuanggongshi-2018-penalty-org"
    )
    assert filled["处罚类别"] == written
    assert losses == []


def test_codes_are_written_as_the_targets_own_numbers():
    filled, losses = converted({"行政相对人名称": "甲公司", "当前状态": "撤销"}, "shuanggongshi-2016-penalty")
    assert filled["当前状态"] == "1"
    assert losses == []


def test_a_code_without_a_number_in_the_target_is_written_in_words():
    filled, losses = converted({"行政相对人名称": "甲公司", "当前状态": "失效"}, "shuanggongshi-2016-penalty")
    assert filled["当前状态"] == "无效"
    assert losses == [("no-code-in-target", "decision_state")]


def test_a_text_longer_than_the_target_allows_is_written_in_full():
    filled, losses = converted({"行政相对人名称": "甲" * 201}, "shuanggongshi-2018-penalty-org")
    assert filled["行政相对人名称"] == "甲" * 201
    assert losses == [("longer-than-target-allows", "subject_name")]


NUMBER = "11010519900307283X"
HEADING_2016 = "行政相对人代码_5（居民身份证号）"


def test_the_number_of_a_person_goes_into_the_shared_column_of_2016():
    row = {"行政相对人名称": "司马青衫", "证件类型": "身份证", "证件号码": NUMBER}
    filled, losses = converted(row, "shuanggongshi-2016-penalty")
    assert filled == {"行政相对人名称": "司马青衫", HEADING_2016: NUMBER}
    assert losses == []


def test_of_an_organisation_the_shared_column_of_2016_is_its_representatives():
    row = {
        "行政相对人名称": "甲公司", "统一社会信用代码": "91110000600037341L", "证件类型": "身份证", "证件号码": NUMBER,
        "法定代表人证件类型": "身份证", "法定代表人证件号码": "440106198512120412",
    }  # fmt: skip
    filled, losses = converted(row, "shuanggongshi-2016-penalty")
    assert filled[HEADING_2016] == "440106198512120412"
    assert losses == [("no-column-in-target", "document_type"), ("no-place-in-target-row", "document_number")]


def test_a_passport_never_becomes_an_identity_card():
    row = {"行政相对人名称": "司马青衫", "证件类型": "护照", "证件号码": "E12345678"}
    filled, losses = converted(row, "shuanggongshi-2016-penalty")
    assert HEADING_2016 not in filled
    assert ("other-meaning-in-target", "document_number") in losses


def test_an_organisation_is_not_made_a_person_by_its_table():
    row = {"行政相对人名称": "甲公司", "信用主体类别": "企业"}
    _, losses = converted(row, "shuanggongshi-2018-penalty-person")
    assert losses == [("other-meaning-in-target", "subject_kind")]


def test_rows_that_cannot_be_read_are_counted():
    out = io.BytesIO()
    source = io.BytesIO("行政相对人名称,备注\n甲公司,a\n乙公司,b,c\n\n丙公司,b\n".encode())
    to = layouts.get("shuanggongshi-2018-penalty-org")
    report = convert(source, to, out, options=Options(layout=RECORD))
    assert [line[:3] for line in out.getvalue().decode().splitlines()[1:]] == ["甲公司", "丙公司"]
    assert {(f.name, f.location.row) for f in report.findings if f.name != "target-column-not-filled"} == {
        ("row-not-converted", None), ("row-length", 2), ("blank-row", 3)
    }  # fmt: skip
    assert report.fails()


def test_a_layout_of_another_record_type_is_refused():
    with pytest.raises(OtherRecordError):
        converted({"行政相对人名称": "甲公司"}, "shuanggongshi-2018-licence-org")


def test_a_table_that_nobody_knows_is_refused():
    to = layouts.get("shuanggongshi-2018-penalty-org")
    for table, error in (("书名,作者\na,b\n", UnknownLayoutError), ("备注\na\n", AmbiguousLayoutError)):
        with pytest.raises(error):
            convert(io.BytesIO(table.encode()), to, io.BytesIO(), options=Options())


def test_a_source_that_cannot_be_read_gives_a_report():
    with pytest.raises(NotWrittenError) as error:
        convert(
            io.BytesIO(b""), layouts.get("shuanggongshi-2018-penalty-org"), io.BytesIO(), options=Options()
        )
    assert [one.name for one in error.value.report.findings] == ["file-empty"]
    assert not error.value.report.complete


def test_several_tables_are_refused(tmp_path):
    import zipfile

    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("1.csv", "2.csv"):
            archive.writestr(name, "行政相对人名称,行政处罚决定书文号,违法事实\n甲,1,a\n")
    with pytest.raises(SeveralTablesError):
        convert(
            tmp_path / "a.zip",
            layouts.get("shuanggongshi-2018-penalty-org"),
            io.BytesIO(),
            options=Options(layout=RECORD),
        )


def test_what_a_spreadsheet_damaged_is_not_written_as_if_it_were_sound():
    out = io.BytesIO()
    to = layouts.get("shuanggongshi-2018-penalty-person")
    report = convert(workbook(1301021980010100, "2021-03-01"), to, out, options=Options(layout=RECORD))
    assert ("VA110", "document_number") in [(one.code, one.location.field) for one in report.findings]
    assert b"13010219800101" not in out.getvalue()
    assert report.fails()
