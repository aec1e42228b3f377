"""Each kind of repair, what is left alone, and what the log says of it."""

import io
import json

import pytest

from credit_standard.conversion import NotWrittenError, fix
from credit_standard.conversion.repair import FORM
from credit_standard.findings import entry
from credit_standard.validation.run import Options, validate
from tests.conversion.given import workbook
from tests.validation.given import as_csv

RECORD = "administrative-penalty"
OPTIONS = Options(record=RECORD, layout=RECORD)


def fixed(source, options=OPTIONS, **more):
    out, log = io.BytesIO(), io.BytesIO()
    result = fix(source, out, log, options=options, **more)
    return out.getvalue(), [json.loads(line) for line in log.getvalue().decode().splitlines()], result


def fixed_cell(heading: str, text: str) -> tuple[str, list[str]]:
    headings = ["行政相对人名称", "证件类型", heading]
    data, log, _ = fixed(as_csv(headings, [["甲公司", "身份证", text]]))
    cell = data.decode().splitlines()[1].split(",", 2)[2].strip('"')
    return cell, [code for one in log for code in one["what"]]


@pytest.mark.parametrize(
    ("heading", "text", "new", "codes"),
    [
        ("统一社会信用代码", "9111 0000 6000 37341l", "91110000600037341L", ["ID001", "ID005"]),
        ("统一社会信用代码", "代码：91110000600037341L", "代码：91110000600037341L", []),
        ("统一社会信用代码", "税号：９１１１００００６０００３７３４１Ｌ", "91110000600037341L", ["ID003", "ID006"]),
        ("统一社会信用代码", "91110000-600037341-L", "91110000600037341L", ["ID004"]),
        ("统一社会信用代码", "91110000600037341L（1/1）", "91110000600037341L", ["ID007"]),
        ("统一社会信用代码", "'91110000600037341L", "91110000600037341L", ["ID008"]),
        ("统一社会信用代码", "9111\u200b0000600037341L", "91110000600037341L", ["ID002"]),
        ("证件号码", "11010519900307283x", "11010519900307283X", ["ID005"]),
        ("组织机构代码", " D2143569-X", "D2143569-X", ["VA101"]),
        ("处罚决定日期", "2021年3月1日", "2021-03-01", ["VA202"]),
        ("处罚决定日期", "20210301", "2021-03-01", ["VA202"]),
        ("处罚决定日期", "2021.3.1 10:20", "2021-03-01", ["VA202"]),
        ("罚款金额", "1022705.80", "1022705.80", []),
        ("罚款金额", "１２．５０", "12.50", ["VA302"]),
        ("罚款金额", "+.5", "0.5", ["VA302"]),
        ("处罚类别", "警告、罚款|没收违法所得、没收非法财物", "警告;罚款;没收违法所得、没收非法财物", ["VA403"]),
        ("处罚类别", "其他-美容、美发、罚款", "其他-美容、美发;罚款", ["VA403"]),
        ("违法事实", "\u3000未取得许可 ", "未取得许可", ["VA101"]),
        ("备注", " 无 ", "无", ["VA101"]),
    ],
)  # fmt: skip
def test_form_that_leaves_no_doubt_is_repaired(heading, text, new, codes):
    cell, what = fixed_cell(heading, text)
    assert (cell, sorted(what)) == (new, codes)


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("统一社会信用代码", " 911100006000373411"),  # wrong check character
        ("统一社会信用代码", "91110000600037341"),
        ("统一社会信用代码", "1.30102E+17"),
        ("证件号码", "1101051990030728３1"),
        ("处罚决定日期", " 2021-02-30"),
        ("处罚决定日期", "01/03/21"),
        ("处罚决定日期", "44256"),
        ("罚款金额", " 罚款2000元"),
        ("罚款金额", "1e3"),
        ("处罚类别", "警告、不存在"),
        ("违法事实", " " + "字" * 5001),
        ("违法事实", "零\u200b宽"),
        ("备注", "无"),
        ("备注", "   "),
    ],
)
def test_what_needs_a_guess_is_left_as_it_is(heading, text):
    cell, what = fixed_cell(heading, text)
    assert (cell, what) == (text, [])


def test_the_findings_on_form_are_all_warnings():
    assert {entry(code).severity for code in FORM} == {"warning"}
    assert {entry(code).name.partition("-")[0] for code in FORM if code.startswith("ID")} == {"identifier"}
    assert {"ID001", "ID008", "VA101", "VA202", "VA302", "VA403"} <= FORM


def test_a_days_form_is_that_of_the_layout():
    options = Options(record=RECORD, layout="shuanggongshi-2018-penalty-org")
    data, _, _ = fixed(
        as_csv(["行政相对人名称", "处罚决定日期"], [["甲公司", "2021.3.1"], ["乙公司", "2021-03-01"]]),
        options,
    )
    assert data.decode().splitlines()[1:] == ["甲公司,2021/03/01", "乙公司,2021-03-01"]


def test_headings_and_unknown_columns_come_over_letter_by_letter():
    headings = [" 行政相对人名称*", "经办\n人", "", "经办\n人"]
    rows = [["甲公司", " =1+1 ", "\u3000", 'a"b'], ["乙公司", "２", None, "x\r\ny"]]
    data, log, _ = fixed(as_csv(headings, rows))
    assert data == as_csv(headings, rows).getvalue().replace(b"\r\n", b"\n").replace(b"x\ny", b"x\r\ny")
    assert log == []


def test_a_change_is_logged_with_its_place_and_masked_values():
    person = "11010519900307283x"
    rows = [["司马青衫", "身份证", "11010519900307283X", "a\nb"], [" 司马青衫", "身份证", person, ""]]
    _, log, result = fixed(as_csv(["行政相对人名称", "证件类型", "证件号码", "备注"], rows))
    place = {"file": "-", "member": None, "sheet": None, "row": 2, "line": 4}
    assert log == [
        {**place, "column": 1, "field": "subject_name", "heading": "行政相对人名称", "what": ["VA101"],
         "before": " ****", "after": "司***"},
        {**place, "column": 3, "field": "document_number", "heading": "证件号码", "what": ["ID005"],
         "before": "1101**********283x", "after": "1101**********283X"},
    ]  # fmt: skip
    assert (result.rows, result.cells, dict(result.changes)) == (2, 2, {"VA101": 1, "ID005": 1})


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_rows_with_another_number_of_cells_stay_as_they_are_where_they_were(line_end):
    rows = ["乙公司", " 甲公司,x", 'a,"b""c",d,', " 丙公司,y", '"x\ny",1,2', "丁公司"]
    source = line_end.join(["行政相对人名称,备注", *rows, ""])
    data, log, result = fixed(io.BytesIO(source.encode()))
    even = [f"{row}," if "公司" in row and "," not in row else row for row in rows]
    assert data.decode().split("\n", 1)[1] == "\n".join([*even, ""]).replace(" ", "")
    changes = [(1, ["FI212"]), (2, ["VA101"]), (4, ["VA101"]), (6, ["FI212"])]
    assert [(one["row"], one["what"]) for one in log] == changes
    assert (result.rows, result.cells) == (6, 2)
    again = validate(io.BytesIO(data), options=OPTIONS)
    assert [one.location.row for one in again.findings if one.name == "row-length"] == [3, 5]


def test_other_separators_and_oddities_of_such_rows_end():
    source = '行政相对人名称;备注\n甲公司;x\n乙,公司\n\n"丙"a;"b\rc";d\n'
    data, log, _ = fixed(io.BytesIO(source.encode()))
    assert data.decode() == '行政相对人名称,备注\n甲公司,x\n"乙,公司",\n丙a,"b\rc",d\n'
    changes = [(2, ["FI212"]), (3, ["FI202"]), (4, ["FI203"])]
    assert [(one["row"], one["what"]) for one in log] == changes


def test_rows_with_another_number_of_cells_in_the_midst_of_many():
    rows = [f"第{n}公司,x" if n % 1000 else f"第{n}公司,x,y" for n in range(30_000)]
    source = "\n".join(["行政相对人名称,备注", *rows, ""]).encode()
    data, log, result = fixed(io.BytesIO(source))
    assert (data, log, result.rows) == (source, [], 30_000)


def test_a_sheet_cannot_hold_such_rows():
    with pytest.raises(NotWrittenError):
        fixed(io.BytesIO("行政相对人名称,备注\n甲公司,x\n乙公司,y,z\n".encode()), form="xlsx")


@pytest.mark.parametrize("text", ['a,b\n"甲\n公司"x,y\n', 'a,b\n甲公司,"x\n', 'a,b\n"甲\n公司"x\n'])
def test_a_file_of_which_rows_would_be_lost_is_not_written(text):
    with pytest.raises(NotWrittenError) as error:
        fixed(io.BytesIO(text.replace("a,b", "行政相对人名称,备注").encode()))
    assert any(one.is_error for one in error.value.report.findings)


def test_oddities_of_the_file_itself_end_and_are_logged():
    source = io.BytesIO('行政相对人名称,备注\n甲公司,a"b"\n\n乙公司,c\n'.encode())
    data, log, result = fixed(source)
    assert data.decode() == '行政相对人名称,备注\n甲公司,"a""b"""\n乙公司,c\n'
    assert [(one["row"], one["what"]) for one in log] == [(1, ["FI203"]), (2, ["FI202"])]
    assert (result.rows, result.cells) == (2, 0)


@pytest.mark.parametrize(
    ("before", "after"), [("gb18030", None), ("utf-8", "gb18030"), ("utf-8-sig", "utf-8")]
)
def test_another_encoding_is_a_change_of_the_whole_file(before, after):
    text = "行政相对人名称,备注\n甲公司,一㐀𠀀\n"
    data, log, _ = fixed(io.BytesIO(text.encode(before)), encoding=after)
    assert data.decode(after or "utf-8") == text
    assert [(one["row"], one["what"], one["before"], one["after"]) for one in log] == [
        (None, ["encoding"], before, after or "utf-8")
    ]


def test_a_byte_order_mark_stays_where_it_was():
    data = b"\xef\xbb\xbf" + "行政相对人名称,备注\n甲公司,\n".encode()
    assert fixed(io.BytesIO(data))[:2] == (data, [])


def test_a_workbook_with_damaged_cells_is_not_written():
    with pytest.raises(NotWrittenError) as error:
        fixed(workbook(1301021980010100, "2021.3.1"))
    assert [(one.code, one.location.row) for one in error.value.report.findings] == [("VA110", 1)]


def test_a_sound_workbook_is_repaired():
    data, log, _ = fixed(workbook("11010519900307283x", "2021.3.1"))
    assert data.decode().splitlines()[1:] == ["甲公司,身份证,11010519900307283X,2021-03-01"]
    assert [one["what"] for one in log if one["row"]] == [["ID005"], ["VA202"]]
