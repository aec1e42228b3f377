"""Tables with another separator than the comma are read when there is no doubt, and refused when there is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard.files import UnreadableError
from tests.files.csv_tables import BLOCKS, TABLE
from tests.files.packing import encoded
from tests.files.reading import read_text

SHOWN = {";": ";", "\t": "Tab", "|": "|"}
TEXT = (
    '企业名称{0}注册日期{0}"经营{0}范围"\n'
    '石门商贸有限公司{0}2021-03-01{0}"日用百货,""五金"""\n'
    '瞸瞸{0}{0}"a{0}b"\n'
    "{0}{0}\n"
    "1{0}2\n"
    "1{0}2{0}3{0}4\n"
)


@pytest.mark.parametrize("separator", SHOWN)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
@pytest.mark.parametrize("block_bytes", [16, 4096])
def test_a_table_with_another_separator_is_read_with_a_warning(
    separator: str, encoding: str, block_bytes: int
) -> None:
    actual = read_text(encoded(TEXT.format(separator), encoding), block_bytes=block_bytes)
    assert actual.table.headings == ("企业名称", "注册日期", f"经营{separator}范围")
    assert [cells for _, _, cells in actual.rows] == [
        ("石门商贸有限公司", "2021-03-01", '日用百货,"五金"'),
        ("瞸瞸", "", f"a{separator}b"),
        ("1", "2", ""),
    ]
    assert actual.named("other-separator") == [(None, 1)]
    assert actual.named("blank-row") == [(3, 4)]
    assert actual.named("row-length") == [(5, 6)]
    (finding,) = (f for f in actual.findings if f.name == "other-separator")
    assert dict(finding.params) == {"separator": SHOWN[separator]}
    assert not finding.is_error


def test_a_character_of_gb18030_may_hold_the_bar() -> None:
    assert b"|" in "瞸".encode("gb18030")


@settings(deadline=None)
@given(body=TABLE, separator=st.sampled_from(";|"), block_bytes=BLOCKS)
def test_rows_are_the_same_with_any_separator(body: str, separator: str, block_bytes: int) -> None:
    """The first row has the heading's cells, so that there is no doubt. (A cell of tabs would be blank.)"""
    text = f"a,b,c\n1,2,3\n{body}"
    swapped = text.translate({ord(","): separator, ord(separator): ","})
    plain, other = read_text(text), read_text(swapped, block_bytes=block_bytes)
    back = {ord(separator): ",", ord(","): separator}
    assert [
        (row, line, tuple(cell.translate(back) for cell in cells)) for row, line, cells in other.rows
    ] == plain.rows
    found = [(f.name, f.location.row, f.params) for f in other.findings if f.name != "other-separator"]
    assert found == [(f.name, f.location.row, f.params) for f in plain.findings]


@pytest.mark.parametrize(
    "text",
    [
        "企业名称;注册日期|经营范围\n石门;2021|x\n",
        "备注；说明；来源\na；b；c\n",
        "备注;说明\n石门商贸有限公司\n东山商贸有限公司\n",
        "备注|说明\n" + "只有一列\n" * 20 + "a|b\n",
    ],
)
def test_a_doubtful_separator_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_text(text)
    assert caught.value.finding.name == "wrong-separator"


@pytest.mark.parametrize("text", ["企业名称\n石门;东山\n", '"备注;说明"\n石门;东山\n', "a,b;c\n1,2;3\n"])
def test_a_table_with_commas_or_one_column_stays_as_it_is(text: str) -> None:
    assert "other-separator" not in read_text(text).names()


def test_a_heading_without_rows_is_enough() -> None:
    actual = read_text("企业名称\t注册日期\n")
    assert actual.table.headings == ("企业名称", "注册日期")
    assert actual.names() == {"other-separator", "no-rows"}
