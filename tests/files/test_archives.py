"""gzip, zstd and zip: sound ones, damaged ones, and such as are made to do harm."""

from __future__ import annotations

import gzip
import hashlib
import io
import zipfile
import zlib

import pytest

from credit_standard.files import UnreadableError
from credit_standard.files.table import NotRead
from tests.files.packing import HEADING, PACKINGS, TABLE, encrypted, with_size, zipped, zstd
from tests.files.reading import Read, read, read_all, read_text, remarks, tables

STREAMS = ["gzip", "zstd"]
MEGABYTE = 1 << 20


def refusal(data: bytes, **limits: int) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_all(io.BytesIO(data), **limits)
    return caught.value.finding.name


def parts(members: dict[str, bytes | str], /, **limits: int) -> list[Read | NotRead]:
    return read_all(io.BytesIO(zipped(members)), **limits)


@pytest.mark.parametrize("packing", PACKINGS)
def test_the_digest_is_that_of_the_file_as_it_was_given(packing: str) -> None:
    data = PACKINGS[packing](TABLE)
    assert read_text(data).table.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("packing", STREAMS)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_what_comes_before_the_end_of_a_stream_cut_short_is_checked(packing: str, share: float) -> None:
    rows = "".join(f"{n},{zlib.crc32(str(n).encode())}\n" for n in range(100_000))
    packed = PACKINGS[packing]((HEADING + rows).encode())
    cut = packed[: int(len(packed) * share)]
    actual = read_text(cut)
    (finding,) = (f for f in actual.findings if f.name == "packed-cut-short")
    assert dict(finding.params) == {"position": len(cut) + 1}
    assert finding.location.line == actual.size + 1
    assert actual.size > 100_000 * (share - 0.25)
    assert actual.rows[:3] == read_text(HEADING + rows).rows[:3]
    assert not actual.table.complete
    assert actual.table.sha256 is None


@pytest.mark.parametrize("packing", STREAMS)
def test_a_stream_cut_short_in_the_heading_is_refused(packing: str) -> None:
    assert refusal(PACKINGS[packing](TABLE)[:12]) == "packed-cut-short"


def test_all_of_a_gzip_stream_with_a_wrong_checksum_is_checked() -> None:
    packed = bytearray(gzip.compress(TABLE))
    packed[-8] ^= 1
    actual = read_text(bytes(packed))
    assert len(actual.rows) == 2000
    assert actual.names() == {"packed-damaged"}
    assert not actual.table.complete


@pytest.mark.parametrize("packing", STREAMS)
def test_what_follows_a_stream_and_is_none_is_damage(packing: str) -> None:
    actual = read_text(PACKINGS[packing](TABLE) + b"xyz")
    assert len(actual.rows) == 2000
    assert actual.names() == {"packed-damaged"}


def test_zeros_behind_a_gzip_stream_are_filling() -> None:
    assert read_text(gzip.compress(TABLE) + bytes(10_000)).findings == []


def test_bytes_changed_inside_a_stream_never_break_the_reader() -> None:
    for packing in (*STREAMS, "zip"):
        packed = PACKINGS[packing](TABLE)
        for place in range(0, len(packed), 97):
            damaged = bytearray(packed)
            damaged[place] ^= 0x55
            try:
                found = read_all(io.BytesIO(bytes(damaged)))
            except UnreadableError:
                continue
            assert found


def test_members_are_tables_in_their_order() -> None:
    found = parts({"b/企业.csv": TABLE, "a.csv": HEADING + "1,x\n"})
    assert [(part.table.file, part.table.member, len(part.rows)) for part in tables(found)] == [
        ("-", "b/企业.csv", 2000),
        ("-", "a.csv", 1),
    ]
    assert {part.table.sha256 for part in tables(found)} == {
        hashlib.sha256(zipped({"b/企业.csv": TABLE, "a.csv": HEADING + "1,x\n"})).hexdigest()
    }


def test_members_that_are_no_tables_are_passed_over_with_a_note() -> None:
    found = parts({"a.csv": TABLE, "__MACOSX/._a.csv": b"\0", "说明.pdf": b"%PDF", "readme.txt": "请查收\n"})
    assert remarks(found) == [
        ("-", "__MACOSX/._a.csv", "hidden-file"),
        ("-", "说明.pdf", "other-file"),
        ("-", "readme.txt", "other-file"),
    ]
    assert all(part.complete for part in found if isinstance(part, NotRead))
    assert len(tables(found)) == 1


def test_a_text_with_columns_is_a_table() -> None:
    assert [part.table.member for part in tables(parts({"a.txt": "序号\t企业名称\n1\tx\n"}))] == ["a.txt"]


def test_a_member_that_cannot_be_read_does_not_keep_the_others_from_it() -> None:
    found = parts({"a.csv": b"%PDF-1.7", "b.csv": b"", "c.csv": TABLE})
    assert remarks(found) == [("-", "a.csv", "not-a-table"), ("-", "b.csv", "file-empty")]
    assert [part.complete for part in found if isinstance(part, NotRead)] == [False, False]
    assert [part.table.member for part in tables(found)] == ["c.csv"]


@pytest.mark.parametrize(
    "name", ["../a.csv", "x/../../a.csv", "/etc/a.csv", "C:/a.csv", "c:a.csv", "..\\a.csv", "\\\\host\\a.csv"]
)
def test_names_that_point_out_of_the_archive_are_errors(name: str) -> None:
    found = parts({name: TABLE, "b.csv": TABLE})
    assert remarks(found) == [("-", name.replace("\\", "/"), "unsafe-member-name")]
    assert [part.table.member for part in tables(found)] == ["b.csv"]


def test_an_encrypted_member_is_an_error() -> None:
    found = read_all(io.BytesIO(encrypted("企业.csv")))
    assert remarks(found) == [("-", "企业.csv", "member-encrypted")]
    assert not found[0].complete  # type: ignore[union-attr]


def test_names_in_gbk_are_read_as_chinese_windows_writes_them() -> None:
    packed = zipped({"xxxx.csv": TABLE}).replace(b"xxxx", "企业".encode("gbk"))
    assert [part.table.member for part in tables(read_all(io.BytesIO(packed)))] == ["企业.csv"]


def test_two_members_of_one_name_are_both_read() -> None:
    packed = zipped({"a.csv": TABLE, "b.csv": HEADING + "1,x\n"}).replace(b"b.csv", b"a.csv")
    assert [(part.table.member, len(part.rows)) for part in tables(read_all(io.BytesIO(packed)))] == [
        ("a.csv", 2000),
        ("a (2).csv", 1),
    ]


def test_an_archive_without_tables_is_refused() -> None:
    assert refusal(zipped({})) == "no-tables"
    assert refusal(zipped({"a.pdf": b"x"})) == "no-tables"


def test_a_zip_cut_short_is_refused() -> None:
    assert refusal(zipped({"a.csv": TABLE})[:-30]) == "archive-damaged"


def test_a_member_with_a_wrong_checksum_is_read_and_said_to_be_damaged() -> None:
    packed = bytearray(zipped({"a.csv": TABLE}, zipfile.ZIP_STORED))
    packed[len(TABLE) // 2] ^= 1
    actual = read(io.BytesIO(bytes(packed)))
    assert actual.size == 2000
    assert "packed-damaged" in actual.names()
    assert not actual.table.complete


@pytest.mark.parametrize(
    ("size", "name"), [(len(TABLE) + 9, "packed-cut-short"), (len(TABLE) - 9, "packed-damaged")]
)
def test_a_size_that_lies_is_found(size: int, name: str) -> None:
    actual = read(io.BytesIO(with_size(TABLE, size)))
    assert name in actual.names()
    assert not actual.table.complete


def test_an_unknown_method_is_named() -> None:
    packed = bytearray(zipped({"a.csv": TABLE}))
    for signature, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        start = packed.index(signature) + place
        packed[start : start + 2] = (98).to_bytes(2, "little")
    (part,) = read_all(io.BytesIO(bytes(packed)))
    assert isinstance(part, NotRead)
    assert [(f.name, dict(f.params)) for f in part.findings] == [("packed-unknown", {"method": 98})]


def test_as_many_members_as_allowed_are_read_and_no_more() -> None:
    members: dict[str, bytes | str] = {f"{n}.csv": "a,b\n1,2\n" for n in range(5)}
    assert len(tables(parts(members, members=5))) == 5
    assert refusal(zipped(members), members=4) == "too-many-members"


@pytest.mark.parametrize("inner", [*STREAMS, "zip"])
def test_an_archive_in_an_archive_is_refused_and_the_rest_is_read(inner: str) -> None:
    found = parts({"a.zip": PACKINGS[inner](TABLE), "b.csv": TABLE})
    assert remarks(found) == [("-", "a.zip", "nested-archive")]
    assert len(tables(found)) == 1
    assert refusal(gzip.compress(PACKINGS[inner](TABLE))) == "nested-archive"


def test_deeper_archives_are_read_when_they_are_allowed() -> None:
    (part,) = tables(parts({"x/a.zip": zipped({"b.csv": TABLE})}, nesting=2))
    assert part.table.member == "x/a.zip/b.csv"
    assert len(part.rows) == 2000


@pytest.mark.parametrize("packing", [*STREAMS, "zip"])
def test_as_many_bytes_as_allowed_are_unpacked_and_no_more(packing: str) -> None:
    packed = PACKINGS[packing](TABLE)
    assert read(io.BytesIO(packed), unpacked_bytes=len(TABLE)).findings == []
    long = TABLE * 50
    actual = read(io.BytesIO(PACKINGS[packing](long)), unpacked_bytes=len(long) - 1)
    assert actual.size > 2000
    assert "unpacked-too-large" in actual.names()
    assert not actual.table.complete


def test_the_limit_holds_for_all_members_together() -> None:
    members: dict[str, bytes | str] = {"a.csv": TABLE, "b.csv": TABLE, "c.csv": TABLE}
    assert len(tables(parts(members, unpacked_bytes=3 * len(TABLE)))) == 3
    found = parts(members, unpacked_bytes=2 * len(TABLE))
    assert len(tables(found)) == 2
    assert remarks(found) == [("-", "c.csv", "unpacked-too-large")]


@pytest.mark.parametrize("packing", [*STREAMS, "zip"])
def test_a_bomb_is_stopped_by_its_ratio(packing: str) -> None:
    bomb = PACKINGS[packing](TABLE + bytes(64 * MEGABYTE))
    assert len(bomb) < MEGABYTE
    actual = read(io.BytesIO(bomb), ratio_from=8 * MEGABYTE)
    assert "packed-too-tightly" in actual.names()
    assert len(actual.rows) == 2000
    assert not actual.table.complete


def test_a_small_table_may_be_packed_as_tightly_as_it_can() -> None:
    rows = "1,石门商贸有限公司\n" * 100_000
    packed = zstd.compress((HEADING + rows).encode())
    assert len(packed) * 200 < len(rows)
    assert read_text(packed).findings == []


def test_a_packed_workbook_is_no_nested_archive() -> None:
    workbook = zipped({"[Content_Types].xml": "<a/>", "xl/workbook.xml": "<a/>"})
    assert "nested-archive" not in {
        name for _, _, name in remarks(parts({"a.xlsx": workbook, "b.csv": TABLE}))
    }
