"""Values that arrive otherwise than as text in UTF-8: each comes out as what its sender meant, or is said."""

from __future__ import annotations

import datetime as dt
import io
import json
from decimal import Decimal
from typing import Any
from zipfile import ZipFile

import hypothesis.strategies as st
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given

from credit_standard.files import UnreadableError
from credit_standard.files.kinds import DATE, OBJECT, TEXT
from credit_standard.files.text import gb18030
from credit_standard.files.values.as_text import as_text
from credit_standard.files.values.chinese_time import column_in_china, in_china
from credit_standard.files.values.doubles import double_as_text, without_noise
from credit_standard.validation.checking.cells.date import DateCell
from tests.files.reading import Read, read, read_all
from tests.files.workbooks import package, worksheet

NOISE = 0.1 + 0.2
MOVED = {
    "a6d9": "︐", "a6da": "︒", "a6db": "︑", "a6dc": "︓", "a6dd": "︔", "a6de": "︕", "a6df": "︖", "a6ec": "︗",
    "a6ed": "︘", "a6f3": "︙", "fe59": "龴", "fe61": "龵", "fe66": "龶", "fe67": "龷", "fe6d": "龸", "fe7e": "龹",
    "fe90": "龺", "fea0": "龻", "a8bc": "ḿ",
}  # fmt: skip


def parquet(columns: dict[str, Any], **options: Any) -> io.BytesIO:
    data = io.BytesIO()
    pq.write_table(pa.table(columns), data, **options)
    return io.BytesIO(data.getvalue())


def cells(source: object) -> list[tuple[str, ...]]:
    return [row for _, _, row in read(source).rows]


def kinds(source: object) -> tuple[int, ...]:
    from credit_standard.files import open_tables

    (table,) = list(open_tables(source))
    (batch,) = list(table.batches())  # type: ignore[union-attr]
    assert batch.kinds is not None
    return batch.kinds.row(0)


def ods(cell: str) -> io.BytesIO:
    content = (
        '<document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><body><spreadsheet>'
        '<table name="a"><table-row><table-cell><p>名称</p></table-cell><table-cell><p>金额</p></table-cell></table-row>'
        f"<table-row><table-cell><p>甲</p></table-cell>{cell}</table-row></table></spreadsheet></body></document-content>"
    )
    data = io.BytesIO()
    with ZipFile(data, "w") as archive:
        archive.writestr("content.xml", content)
    return io.BytesIO(data.getvalue())


def test_characters_that_moved_are_read_and_written_as_the_edition_of_2022_has_them() -> None:
    for raw, character in MOVED.items():
        assert gb18030.decode(bytes.fromhex(raw)) == character
        assert gb18030.encode(character).hex() == raw
        assert (
            gb18030.decode(character.encode("gb18030")) == character
        )  # in four bytes, as it was written before


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_whatever_is_written_in_gb18030_is_read_again(text: str) -> None:
    moved = str.maketrans({chr(old): chr(new) for old, new in gb18030.MOVED.items()})
    assert gb18030.decode(gb18030.encode(text)) == text.translate(moved)


def test_a_table_in_gb18030_has_the_characters_of_2022() -> None:
    data = "企业名称,备注\n".encode("gb18030") + b"\xb6\xab\xfe\x59,\xa6\xd9\n"
    assert cells(io.BytesIO(data)) == [("东龴", "︐")]


@pytest.mark.parametrize("shape", ["{}", "[{}]", '{{"RECORDS": [{}]}}'])
def test_half_a_character_is_a_lost_one(shape: str) -> None:
    record = json.dumps({"企业\ud842": "甲\ud842乙", "备注": ["a\udfb7", "𠮷"]})
    actual = read(io.BytesIO(shape.format(record).encode()))
    assert actual.table.headings == ("企业\ufffd", "备注")
    assert [row for _, _, row in actual.rows] == [("甲\ufffd乙", "a\ufffd;𠮷")]


def test_half_a_character_of_a_program_is_a_lost_one() -> None:
    assert as_text("a\ud842") == "a\ufffd"
    assert cells([{"企业\ud842": "a\ud842", "备注": 1}]) == [("a\ufffd", "1")]


def test_lists_of_texts_are_one_text_however_parquet_stores_them() -> None:
    kinds = [["罚款", "警告"], ["罚款"], None]
    for stored in (pa.list_(pa.string()), pa.large_list(pa.large_string()), pa.list_(pa.binary())):
        lists = (
            [one and [text.encode() for text in one] for one in kinds]
            if stored.value_type == pa.binary()
            else kinds
        )
        for dictionary in (True, False):
            columns = {"名称": ["甲", "乙", "丙"], "类别": pa.array(lists, stored)}
            actual = cells(parquet(columns, use_dictionary=dictionary))
            assert actual == [("甲", "罚款;警告"), ("乙", "罚款"), ("丙", "")]


def test_lists_of_bytes_that_are_no_text_are_no_value() -> None:
    assert cells(parquet({"名称": ["甲"], "类别": pa.array([[b"\xff\xfe"]])})) == [("甲", "{…}")]


def test_noise_of_doubles_is_alike_everywhere() -> None:
    row = worksheet('<row r="1"><c r="A1" t="str"><v>名称</v></c><c r="B1" t="str"><v>金额</v></c></row>'
                    f'<row r="2"><c r="A2" t="str"><v>甲</v></c><c r="B2"><v>{NOISE}</v></c></row>')  # fmt: skip
    sources = [
        io.BytesIO(json.dumps({"名称": "甲", "金额": NOISE}, ensure_ascii=False).encode()),
        io.BytesIO(
            f'{{"名称" : "甲", "金额": {NOISE}}}'.encode()
        ),  # a blank before the colon: read by itself
        parquet({"名称": ["甲"], "金额": [NOISE]}),
        package(row),
        ods(f'<table-cell value-type="float" value="{NOISE}"/>'),
        [{"名称": "甲", "金额": NOISE}],
        pl.DataFrame({"名称": ["甲"], "金额": [NOISE]}),
    ]
    assert [cells(source) for source in sources] == [[("甲", "0.3")]] * len(sources)
    assert as_text(NOISE) == "0.3"


@given(st.floats(-1e12, 1e12, allow_nan=False).map(lambda number: round(number, 6)))
def test_no_digit_is_lost_that_a_person_wrote(number: float) -> None:
    text = repr(number)
    if "e" not in text and len(text.strip("-").replace(".", "")) <= 15:
        assert Decimal(double_as_text(number)) == Decimal(text)
        assert Decimal(without_noise(text)) == Decimal(text)


@given(st.decimals(0, 10**8, places=4), st.decimals(0, 10**8, places=4))
def test_sums_of_short_numbers_have_no_noise(one: Decimal, other: Decimal) -> None:
    total = float(one) + float(other)
    if "e" not in repr(total):
        assert Decimal(double_as_text(total)) == one + other


def test_a_text_of_digits_in_json_keeps_them_all() -> None:
    record = '{"a": 0.1234567890123456, "b": 440308199901101512, "c": "0.30000000000000004", "d": 12345678901.123456}'
    assert cells(io.BytesIO(record.encode())) == [
        ("0.1234567890123456", "440308199901101512", "0.30000000000000004", "12345678901.123456")
    ]


MOMENT = dt.datetime(2021, 3, 1, 16, tzinfo=dt.UTC)


def test_moments_in_another_zone_are_days_in_china() -> None:
    columns = {"t": pa.array([MOMENT], pa.timestamp("us", "UTC")), "n": ["甲"]}
    assert cells(parquet(columns)) == [("2021-03-02", "甲")]
    assert cells(pl.DataFrame({"t": [MOMENT], "n": ["甲"]})) == [("2021-03-02", "甲")]
    assert cells([{"t": MOMENT, "n": "甲"}]) == [("2021-03-02", "甲")]
    assert as_text(MOMENT) == "2021-03-02"
    for text in (
        "2021-03-01T16:00:00Z",
        "2021-03-01T16:00:00.000+00:00",
        "2021-03-02T00:00:00+08:00",
        "2021-03-01 16:00 UTC",
    ):
        reading = DateCell().read(text)
        assert (reading.value, [one.code for one in reading.findings]) == (dt.date(2021, 3, 2), ["VA202"])


def test_times_of_which_nobody_says_the_zone_are_days_when_they_are_midnights() -> None:
    naive = [dt.datetime(2021, 3, 1, 16), dt.datetime(2021, 3, 1, 10, 30), dt.datetime(2021, 3, 1)]  # noqa: DTZ001
    hive = parquet({"t": naive, "n": ["甲"] * 3}, use_deprecated_int96_timestamps=True)
    assert [one for one, _ in cells(hive)] == ["2021-03-02", "2021-03-01 10:30:00", "2021-03-01"]
    local = parquet({"t": naive[:1], "n": ["甲"]})
    assert cells(local) == [("2021-03-01 16:00:00", "甲")]


@given(st.datetimes(dt.datetime(1950, 1, 1), dt.datetime(2100, 1, 1)))  # noqa: DTZ001
def test_the_time_in_china_is_that_of_the_tables_of_zones(moment: dt.datetime) -> None:
    column = pl.Series("t", [moment], dtype=pl.Datetime("us"))
    ours = column.to_frame().select(column_in_china(pl.col("t"))).item()
    zones = (
        column.dt.replace_time_zone("UTC")
        .dt.convert_time_zone("Asia/Shanghai")
        .dt.replace_time_zone(None)
        .item()
    )
    assert ours == in_china(moment.replace(tzinfo=dt.UTC)) == zones


def test_texts_that_a_file_calls_bytes_are_decoded_strictly() -> None:
    texts = [one.encode() for one in ("甲", "乙", "丙")]
    assert [one for one, _ in cells(parquet({"a": texts, "b": [1, 2, 3]}))] == ["甲", "乙", "丙"]
    broken = read(parquet({"a": [texts[0], texts[1][:-1], "甲".encode("gb18030")], "b": [1, 2, 3]}))
    assert broken.named("undecodable-row") == [(2, 2), (3, 3)]
    assert [row for row, _, _ in broken.rows] == [1]
    in_gbk = read(parquet({"a": ["东山".encode("gb18030")] * 2, "b": [1, 2]}))
    assert in_gbk.named("undecodable-row") == [(1, 1), (2, 2)]


def test_bytes_that_are_no_texts_at_all_are_none() -> None:
    pictures = parquet({"a": [b"\x89PNG\xff\xff", b"\xff\xd8\xff"], "b": ["甲", "乙"]})
    assert kinds(pictures) == (OBJECT, TEXT)


def test_texts_that_are_not_what_the_file_says_are_found_row_by_row() -> None:
    data = parquet(
        {"a": ["abcdef", "ghijkl"], "b": [1, 2]}, compression="none", use_dictionary=False
    ).getvalue()
    actual = read(io.BytesIO(data.replace(b"ghijkl", b"gh\xff\xfekl")))
    assert actual.named("undecodable-row") == [(2, 2)]


def test_days_that_no_calendar_has_keep_their_numbers() -> None:
    far = pl.DataFrame({"d": pl.Series([2**31 - 1, 0], dtype=pl.Int32).cast(pl.Date), "n": ["甲", "乙"]})
    assert [one for one, _ in cells(far)] == ["2147483647", "1970-01-01"]
    far = pl.DataFrame({"d": pl.Series([2**62, 0]).cast(pl.Datetime("us", "UTC")), "n": ["甲", "乙"]})
    assert [one for one, _ in cells(far)] == ["4611686018427387904", "1970-01-01 08:00:00"]


def test_columns_of_one_name_stay_apart() -> None:
    table = pa.Table.from_arrays([pa.array(["甲"]), pa.array(["乙"])], names=["企业名称", "企业名称"])
    data = io.BytesIO()
    pq.write_table(table, data)
    actual = read(io.BytesIO(data.getvalue()))
    assert actual.table.headings == ("企业名称", "企业名称")
    assert [row for _, _, row in actual.rows] == [("甲", "乙")]


RECORDS = [{"企业名称": "甲", "金额": 1}, {"企业名称": "乙", "金额": 2}]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize(
    "wrapped",
    [
        {"RECORDS": RECORDS},
        {"code": 0, "msg": "ok", "data": {"total": 2, "list": RECORDS, "pages": [1, 2]}},
        {"result": {"rows": RECORDS}, "success": True, "columns": ["企业名称", {"a": 1}][:1]},
        {"a": [], "b": {"c": [[1], [2]]}, "records": RECORDS, "z": {}},
    ],
)
def test_an_object_around_the_records_is_read(wrapped: object, indent: int | None) -> None:
    text = json.dumps(wrapped, ensure_ascii=False, indent=indent)
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "gb18030"):
        actual = read(io.BytesIO(text.encode(encoding)))
        assert [row for _, _, row in actual.rows] == [("甲", "1"), ("乙", "2")]
        assert actual.table.complete


def test_lines_of_wrapped_records_are_those_of_the_file() -> None:
    text = json.dumps({"code": 0, "data": RECORDS}, ensure_ascii=False, indent=1)
    lines = [line for line, one in enumerate(text.splitlines(), 1) if one == "  {"]
    assert [line for _, line, _ in read(io.BytesIO(text.encode())).rows] == lines


def test_a_long_object_around_the_records_is_read_in_blocks() -> None:
    before = {"logo": "x" * 3_000, "data": {"rows": [{"n": n, "t": "石" * 10} for n in range(2_000)]}}
    actual = read(io.BytesIO(json.dumps(before).encode()), block_bytes=16_384)
    assert (len(actual.rows), actual.table.complete) == (2_000, True)


LISTED = [{"企业名称": "甲", "经营范围": "百货"}, {"企业名称": "乙", "经营范围": "食品"}]
HEADINGS, TWO = list(LISTED[0]), [list(one.values()) for one in LISTED]
BY_COLUMN = {heading: [row[place] for row in TWO] for place, heading in enumerate(HEADINGS)}
OTHER_SHAPES: dict[str, list[object]] = {
    "按列组织": [
        BY_COLUMN,
        {"data": BY_COLUMN},
        {heading: {str(at): one for at, one in enumerate(column)} for heading, column in BY_COLUMN.items()},
        {heading: [] for heading in HEADINGS},
    ],
    "表头和内容分开": [
        {"columns": HEADINGS, "index": [0, 1], "data": TWO},
        {"code": 0, "result": {"rows": TWO, "header": HEADINGS}},
    ],
    "以行号或编号为键": [dict(enumerate(LISTED)), {"data": {"甲": LISTED[0], "乙": LISTED[1]}}],
    "在内层对象中": [
        {"took": 1, "hits": {"total": 2, "hits": [{"_id": "1", "_source": one} for one in LISTED]}},
        {
            "type": "FeatureCollection",
            "features": [{"type": "Feature", "properties": one} for one in LISTED],
        },
        [{"attributes": one} for one in LISTED],
        {"code": 0, "data": LISTED[0]},
    ],
    "写在一段文字里": [json.dumps(LISTED), {"code": 0, "data": json.dumps(LISTED, ensure_ascii=False)}],
}


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        ("每条记录一个数组", '[["企业名称"], ["石门"]]'),
        ("Python", "[{'企业名称': '石门', '经营范围': None}]"),
        ("NaN", '[{"企业名称": "石门", "经营范围": NaN}]'),
        ("没有逗号", '{"企业名称": "石门"}{"企业名称": "东山"}'),
    ],
)
def test_what_is_nearly_json_is_named(shape: str, text: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(io.BytesIO(text.encode()))
    assert shape in str(caught.value.finding.params["shape_zh"])


def test_something_else_among_objects_is_no_array_that_stays_open() -> None:
    actual = read(io.BytesIO('[{"企业名称": "石门"}, null]'.encode()))
    assert actual.names() == {"json-invalid-rest"}


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize(
    ("shape", "written"), [(shape, one) for shape, several in OTHER_SHAPES.items() for one in several]
)
def test_records_that_are_no_objects_of_their_own_are_named(
    shape: str, written: object, indent: int | None
) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(io.BytesIO(json.dumps(written, ensure_ascii=False, indent=indent).encode()))
    assert caught.value.finding.name == "json-other-shape"
    assert shape in str(caught.value.finding.params["shape_zh"])


def test_lines_with_the_record_inside_are_named_too() -> None:
    text = "\n".join(json.dumps({"_index": "xzcf", "_source": one}, ensure_ascii=False) for one in LISTED)
    with pytest.raises(UnreadableError) as caught:
        read(io.BytesIO(text.encode()))
    assert caught.value.finding.params["shape_en"] == "in another object inside each record"


@pytest.mark.parametrize(
    "written",
    [
        [{"企业名称": "甲", "经营范围": 1, "附件": {"企业名称": "乙", "经营范围": 2}}],
        {"企业名称": "甲", "经营范围": 1, "类别": ["罚款", "警告"], "附件": {"a": 1}},
        {"企业名称": "甲", "类别": ["罚款", "警告"], "经营范围": 1},
        [{"a": {"b": 1}, "c": 2}],
    ],
)
def test_a_record_with_lists_or_parts_is_a_record(written: object) -> None:
    assert read(io.BytesIO(json.dumps(written, ensure_ascii=False).encode())).size == 1


def test_an_array_that_describes_the_columns_is_none_of_records() -> None:
    described = {"schema": {"fields": [{"name": one} for one in HEADINGS]}, "data": LISTED}
    actual = read(io.BytesIO(json.dumps(described, ensure_ascii=False).encode()))
    assert ([row for _, _, row in actual.rows], actual.table.complete) == (
        [("甲", "百货"), ("乙", "食品")],
        True,
    )


def test_what_follows_the_records_is_looked_at() -> None:
    def found(text: str) -> tuple[int, set[str], bool]:
        actual = read(io.BytesIO(text.encode()))
        return actual.size, actual.names(), actual.table.complete

    records = json.dumps(RECORDS)
    assert found(f'{{"a": {records}, "b": {records}}}') == (2, {"json-other-array"}, False)
    assert found(f'{{"a": {records}, "b": 1') == (2, {"json-invalid-rest"}, False)
    assert found(f'{{"a": {records}') == (2, {"json-cut-short"}, False)
    assert found(f'{{"a": {records}}} x') == (2, {"json-invalid-rest"}, False)


def test_a_record_with_records_in_it_is_one_record() -> None:
    record = {"企业名称": "甲", "统一社会信用代码": "x", "股东": RECORDS}
    assert cells(io.BytesIO(json.dumps(record).encode())) == [("甲", "x", "{…}")]
    lines = "\n".join(json.dumps(one) for one in ({"a": RECORDS}, {"a": RECORDS}))
    assert len(cells(io.BytesIO(lines.encode()))) == 2


def test_values_of_ods_stand_in_attributes_too() -> None:
    for cell, text in (
        ('<table-cell value-type="string" string-value="东山"/>', "东山"),
        ('<table-cell value-type="float" value="12.50"/>', "12.5"),
        ('<table-cell value-type="date" date-value="2021-03-01"/>', "2021-03-01"),
        ('<table-cell value-type="boolean" boolean-value="true"/>', "TRUE"),
        ('<table-cell value-type="percentage" value="0.3"/>', "0.3"),
    ):
        assert cells(ods(cell)) == [("甲", text)]


def test_a_table_in_a_cell_is_the_text_of_the_cell() -> None:
    inner = "<table-row><table-cell><p>东</p></table-cell></table-row>"
    assert cells(ods(f'<table-cell><table is-sub-table="true">{inner}</table></table-cell>')) == [
        ("甲", "东")
    ]
    two = f'<table-cell><table is-sub-table="true">{inner}{inner.replace("东", "山")}</table></table-cell>'
    assert cells(ods(two)) == [("甲", "东\n山")]
    value = '<table-cell><table><table-row><table-cell value-type="float" value="2"/></table-row></table></table-cell>'
    assert cells(ods(value)) == [("甲", "2")]


def test_what_was_there_before_a_change_is_no_cell() -> None:
    tracked = "<tracked-changes><cell-content-change><previous><table-cell><p>旧</p></table-cell></previous></cell-content-change></tracked-changes>"
    source = ods("<table-cell><p>1</p></table-cell>")
    with ZipFile(source) as archive:
        content = archive.read("content.xml").decode()
    data = io.BytesIO()
    with ZipFile(data, "w") as archive:
        archive.writestr("content.xml", content.replace("<spreadsheet>", f"<spreadsheet>{tracked}"))
    assert cells(io.BytesIO(data.getvalue())) == [("甲", "1")]


def test_kinds_of_moments_are_days() -> None:
    assert kinds([{"t": MOMENT, "n": "甲"}]) == (DATE, TEXT)


def test_members_of_an_archive_have_the_names_that_were_meant() -> None:
    def member(name: bytes, flags: int) -> str | None:
        data = io.BytesIO()
        with ZipFile(data, "w") as archive:
            archive.writestr("x" * len(name), "名称,代码\n1,2\n")
        packed = bytearray(data.getvalue().replace(b"x" * len(name), name))
        for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            at = packed.index(signature) + place
            packed[at : at + 2] = flags.to_bytes(2, "little")
        (table,) = [one for one in read_all(io.BytesIO(bytes(packed))) if isinstance(one, Read)]
        return table.table.member

    chinese = "处罚/示例.csv"
    assert member(chinese.encode("gbk"), 0x800) == chinese  # it says UTF-8 and is not
    assert member(chinese.encode("gbk"), 0) == chinese
    assert member(chinese.encode(), 0x800) == chinese
    assert member(chinese.encode(), 0) == chinese
    assert member("处罚\\示例.csv".encode("gbk"), 0) == chinese
    assert member("一丂\\a.csv".encode("gbk"), 0) == "一丂/a.csv"  # a backslash inside a character is none
    assert member(b"a\x1b[31m.csv", 0) == "a\ufffd[31m.csv"
