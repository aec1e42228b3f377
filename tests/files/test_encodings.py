"""The same table in any encoding and packing gives the same rows; what is not in it is found, to the line."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from credit_standard.files import UnreadableError
from credit_standard.files.text.decoding import CHUNK
from tests.files.csv_tables import ANYTHING, BLOCKS, TABLE
from tests.files.packing import ENCODINGS, PACKINGS, encoded
from tests.files.reading import read_text

HEADING = "企业名称,注册日期,经营范围\n"
ROW = "石门商贸有限公司,2021-03-01,日用百货\n"
NAMED = {
    "utf-8": set(),
    "utf-8-sig": set(),
    "utf-16": {"utf-16"},
    "utf-16-be": {"utf-16"},
    "gb18030": {"gb18030"},
}
CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters=',;|"\ufeff'), max_size=8)


@settings(deadline=None)
@given(
    body=st.one_of(ANYTHING, TABLE),
    encoding=st.sampled_from(ENCODINGS),
    packing=st.sampled_from(list(PACKINGS)),
    block_bytes=BLOCKS,
)
@example(body="", encoding="utf-16", packing="gzip", block_bytes=1)
def test_encoding_and_packing_change_no_row_and_no_finding(
    body: str, encoding: str, packing: str, block_bytes: int
) -> None:
    text = f"甲乙丙丁,b,c\n{body}"
    plain = read_text(text)
    other = read_text(PACKINGS[packing](encoded(text, encoding)), block_bytes=block_bytes)
    assert other.rows == plain.rows
    assert [
        (f.name, f.location.row, f.location.line, f.params) for f in other.findings if f.name not in ENCODED
    ] == [(f.name, f.location.row, f.location.line, f.params) for f in plain.findings]
    assert other.names() - plain.names() == NAMED[encoding]
    assert other.table.complete


ENCODED = {"utf-16", "gb18030"}


@settings(deadline=None)
@given(rows=st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=20), encoding=st.sampled_from(ENCODINGS))
def test_every_character_survives_every_encoding(rows: list[tuple[str, str]], encoding: str) -> None:
    assume(all("".join(row).strip() for row in rows))
    text = "企业名称甲乙,备注\n" + "".join(f"{a},{b}\n" for a, b in rows)
    actual = read_text(encoded(text, encoding))
    assert [cells for _, _, cells in actual.rows] == rows


@settings(deadline=None)
@given(
    data=st.binary(max_size=80),
    mark=st.sampled_from([b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"]),
    block_bytes=BLOCKS,
)
def test_any_bytes_end_in_rows_and_findings_or_a_refusal(data: bytes, mark: bytes, block_bytes: int) -> None:
    try:
        actual = read_text(mark + data, block_bytes=block_bytes)
    except UnreadableError:
        return
    assert actual.size >= len(actual.rows)


@pytest.mark.parametrize("block_bytes", [16, 4096])
def test_lines_in_another_encoding_are_left_out_and_the_rest_is_read(block_bytes: int) -> None:
    most = (ROW * 3).encode()
    data = HEADING.encode() + most + ROW.encode("gb18030") + most + ROW.encode("gb18030")
    actual = read_text(data, block_bytes=block_bytes)
    assert actual.table.encoding == "utf-8"
    assert actual.named("mixed-encodings") == [(4, 5), (8, 9)]
    assert dict(actual.findings[0].params) == {"encoding": "UTF-8", "found": "GB18030"}
    assert [row for row, _, _ in actual.rows] == [1, 2, 3, 5, 6, 7]


@pytest.mark.parametrize("block_bytes", [16, 4096])
def test_lines_in_utf_8_are_found_in_a_table_in_gb18030_even_where_they_decode(block_bytes: int) -> None:
    even = "石门商贸有限公司日用,2021-03-01,日用百货\n"
    assert even.encode().decode("gb18030")
    data = (HEADING + ROW * 3).encode("gb18030") + even.encode() + ROW.encode() + ROW.encode("gb18030")
    actual = read_text(data, block_bytes=block_bytes)
    assert actual.table.encoding == "gb18030"
    assert actual.named("mixed-encodings") == [(4, 5), (5, 6)]
    assert {f.params["found"] for f in actual.findings if f.name == "mixed-encodings"} == {"UTF-8"}
    assert [row for row, _, _ in actual.rows] == [1, 2, 3, 6]


def test_a_short_line_that_is_both_is_taken_for_what_the_table_is() -> None:
    both = "联通"  # its GBK is also UTF-8
    text = HEADING + ROW * 3 + f"{both},,\n"
    actual = read_text(text.encode("gb18030"))
    assert actual.rows[-1] == (4, 5, (both, "", ""))


def test_a_character_cut_in_two_is_not_taken_for_another_encoding() -> None:
    cut = "石门商贸有限公司".encode()[:-1] + b",,\n"
    actual = read_text((HEADING + ROW).encode() + cut + ROW.encode())
    assert actual.named("undecodable-row") == [(2, 3)]
    assert [row for row, _, _ in actual.rows] == [1, 3]


def test_a_heading_in_another_encoding_is_read_and_said() -> None:
    for one, other in (("utf-8", "gb18030"), ("gb18030", "utf-8")):
        actual = read_text(HEADING.encode(one) + (ROW * 3).encode(other))
        assert actual.table.headings == tuple(HEADING.strip().split(","))
        assert len(actual.rows) == 3
        assert "heading-encoding" in actual.names()


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_the_encoding_is_found_however_late_it_shows(encoding: str) -> None:
    text = "name,date,scope\n" + "x" * 20 + ",2021-03-01,y\n" + "a,2021-03-01,\n" * 200_000 + ROW
    actual = read_text(text.encode(encoding))
    assert actual.table.encoding == encoding
    assert actual.rows[-1][2] == tuple(ROW.strip().split(","))


def test_characters_at_the_ends_of_blocks_are_whole() -> None:
    filling = "x" * (CHUNK - 50)
    for shift in range(60):
        text = f"企业名称,备注\n{filling}{'x' * shift}𠮷鱻石门商贸有限公司有限公司石门商贸有限公司,1\n"
        for encoding in "utf-16", "gb18030":
            (_, _, cells), *_ = read_text(encoded(text, encoding)).rows
            assert cells[0].endswith("x𠮷鱻石门商贸有限公司有限公司石门商贸有限公司")


@pytest.mark.parametrize("order", ["le", "be"])
@pytest.mark.parametrize("half", [0xD800, 0xDC00])
def test_half_a_surrogate_pair_is_an_error_of_its_row(order: str, half: int) -> None:
    endian = {"le": "little", "be": "big"}[order]
    mark = 0xFEFF.to_bytes(2, endian)  # type: ignore[arg-type]
    code = f"utf-16-{order}"
    bad = "石".encode(code) + half.to_bytes(2, endian) + ",,\n".encode(code)  # type: ignore[arg-type]
    actual = read_text(mark + (HEADING + ROW).encode(code) + bad + ROW.encode(code))
    assert actual.named("undecodable-row") == [(2, 3)]
    assert [row for row, _, _ in actual.rows] == [1, 3]


def test_a_mark_of_utf_8_before_gb18030_says_nothing() -> None:
    text = "企业名称,注册日期\n石门商贸有限公司,2021-03-01\n"
    marked, plain = (read_text(mark + text.encode("gb18030")) for mark in (codecs.BOM_UTF8, b""))
    assert (marked.table.encoding, marked.rows, marked.findings) == ("gb18030", plain.rows, plain.findings)


def test_half_a_character_at_the_end_of_utf_16_is_an_error_of_the_last_row() -> None:
    actual = read_text((HEADING + ROW * 2).encode("utf-16")[:-3])
    assert actual.named("undecodable-row") == [(2, 3)]


def test_text_with_nothing_but_lead_bytes_does_not_stop_the_reader() -> None:
    actual = read_text(
        (HEADING + ROW).encode("gb18030") + b"\x81" * (3 * CHUNK) + b"\n" + ROW.encode("gb18030")
    )
    assert actual.rows[-1][:2] == (3, 4)
