"""Headings, names of files, members and sheets, and free messages: as they are, but for persons in them."""

from __future__ import annotations

import pickle

import pytest
from attrs import evolve

from credit_standard.findings import Location
from credit_standard.findings.masks import SHOWN_AT_MOST, free_message, mask_heading, mask_place

NUMBER, MASKED = "13010219700115001X", "1301**********001X"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (f"{NUMBER}.csv", f"{MASKED}.csv"),
        (f"2025/张三_{NUMBER}/名单.csv", f"2025/张*_{MASKED}/名单.csv"),
        (f"张三{NUMBER}.xlsx", f"张*{MASKED}.xlsx"),
        (f"李五一{NUMBER}", f"李**{MASKED}"),
        (f"处罚名单 {NUMBER} 正式", f"处罚名单 {MASKED} 正式"),
        (f"{NUMBER[:17]}9三.csv", "1301**********0019三.csv"),
        ("13010219700115001.zip", "1301*********5001.zip"),
        ("138-0013-8000.xls", "1*******.xls"),
        ("C:\\数据\\13800138000.csv", "C:\\数据\\1*******.csv"),
        ("440524 18800101001 4", "4405**********0014"),  # a mobile number within it
        (f"{NUMBER}和440524 18800101001 4", f"{MASKED}和4405**********0014"),
        ("E12345678", "E*******"),
        (f"{NUMBER}和130102197001150027", f"{MASKED}和1301**********0027"),
        ("双公示_20250101.xlsx", "双公示_20250101.xlsx"),
        ("20250101-20250131.csv", "20250101-20250131.csv"),
        ("zhang.san@example.com的导出.csv", "z*******的导出.csv"),
        ("zhang＠example．com.csv", "z*******"),
        ("张三@示例.中国 2025.csv", "张******* 2025.csv"),
        ("图@2x.png", "图@2x.png"),
        ("HKID A123456(7).csv", "HKID A*******.csv"),
        ("P20250101.csv", "P20250101.csv"),
        ("20250101120000.csv", "20250101120000.csv"),
        ("91130102MA07EX00XM_处罚.csv", "91130102MA07EX00XM_处罚.csv"),
        ("张三.csv", "张三.csv"),
        ("2025年第1季度（2025-01-01至2025-03-31）", "2025年第1季度（2025-01-01至2025-03-31）"),
        ("130102-1970-01-15-0012", "1301**********0012"),
        ("1301 0219 7001-15 0012", "1301**********0012"),
        ("Sheet1", "Sheet1"),
        ("-", "-"),
        ("", ""),
    ],
)
def test_a_name_of_a_file_or_sheet(name: str, shown: str) -> None:
    assert mask_place(name) == shown
    assert mask_place(shown) == shown


@pytest.mark.parametrize(
    ("heading", "shown"),
    [
        (" 处罚决定日期\u3000", "处罚决定日期"),
        ("行政相对人代码_1（统一社会信用代码）", "行政相对人代码_1（统一社会信用代码）"),
        ("CF_JDRQ", "CF_JDRQ"),
        ("2025年1月1日", "2025年1月1日"),
        ("20250101新增", "20250101新增"),
        ("91130102MA07EX00XM", "91130102MA07EX00XM"),
        (NUMBER, MASKED),
        (f"张三{NUMBER}", "张*******"),
        ("13010219700115001", "1301*********5001"),
        ("E12345678", "E*******"),
        ("0311-86687114", "0311****7114"),
        ("1234567", "1234567"),
        ("张三1234567", "张*******"),
        ("王伟一三八〇〇一三八〇〇〇", "王*******"),
        ("王伟1234567", "王*******"),
        ("王伟123456", "王伟123456"),
        ("张三123456", "张三123456"),
        ("123456789012345", "1234*******2345"),
        ("zhang@example.com", "z*******"),
        ("张三", "张三"),
        ("", ""),
        ("违" * 100, "违" * SHOWN_AT_MOST),
        ("a\x1b[31m", "a·[31m"),
    ],
)
def test_a_heading(heading: str, shown: str) -> None:
    assert mask_heading(heading) == shown


def test_a_free_message() -> None:
    assert free_message(f"no field {NUMBER!r}") == f"no field {MASKED!r}"
    assert (
        free_message("limit is 1073741824 bytes, not 20251301") == "limit is 1073741824 bytes, not 20251301"
    )
    assert free_message("card 621234567890123") == "card 6212*******0123"
    assert free_message("as of 2026-11-23, 1 file(s)\x1b[0m") == "as of 2026-11-23, 1 file(s)·[0m"
    assert free_message("x" * 300, 240) == "x" * 240
    assert len(free_message("x" * 300)) == 300


def test_a_place_never_holds_a_number_of_a_person() -> None:
    place = Location(file=f"{NUMBER}.zip", member=f"a/{NUMBER}.csv", sheet=NUMBER, heading=NUMBER)
    masked = (f"{MASKED}.zip", f"a/{MASKED}.csv", MASKED, MASKED)
    assert (place.file, place.member, place.sheet, place.heading) == masked
    assert NUMBER not in repr(place)
    assert evolve(Location(), file=f"{NUMBER}.zip").file == masked[0]
    assert pickle.loads(pickle.dumps(place)) == place
    assert place.named(NUMBER) == MASKED


def test_a_place_holds_it_where_the_caller_asked_for_values() -> None:
    place = Location(file=f"{NUMBER}.zip", heading=NUMBER, in_full=True)
    assert (place.file, place.heading, place.named(NUMBER)) == (f"{NUMBER}.zip", NUMBER, NUMBER)
    assert evolve(place, sheet=NUMBER).sheet == NUMBER
    assert evolve(place, in_full=False).file == f"{MASKED}.zip"
