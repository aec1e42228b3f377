"""Workbooks made to break readers: each ends with a finding, in bounded memory."""

from __future__ import annotations

import io
from pathlib import Path
from struct import pack
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from credit_standard.files import Limits, UnreadableError, open_tables
from tests.files import xlsb
from tests.files.reading import read
from tests.files.refusals import refusal
from tests.files.workbooks import HEADINGS, ROW, heading_row, inline, package, table, worksheet

CORPUS = Path(__file__).parent.parent / "corpus" / "workbooks"
DOCTYPE = '<!DOCTYPE x [<!ENTITY a "石石石石石石石石石石"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("doctype", [DOCTYPE, EXTERNAL])
def test_entities_are_refused_in_every_part(doctype: str) -> None:
    sheet = worksheet(heading_row() + '<row r="2">' + inline("A2", "&a;") + "</row>")
    assert refusal(package(doctype + sheet)) == "xml-document-type"
    strings = f"{doctype}<sst><si><t>&a;</t></si></sst>"
    assert refusal(package(worksheet(heading_row()), strings=strings)) == "xml-document-type"
    assert refusal(package(worksheet(heading_row()), styles=f"{doctype}<styleSheet/>")) == "xml-document-type"
    assert refusal(package(worksheet(heading_row()), more={"_rels/.rels": f"{doctype}<a/>".encode()})) in (
        "xml-document-type",
        "workbook-damaged",
    )


def test_an_entity_that_is_not_declared_is_damage() -> None:
    assert refusal(package(worksheet('<row r="1">' + inline("A1", "&a;") + "</row>"))) == "workbook-damaged"


def test_what_unpacks_too_far_is_refused_before_it_is_unpacked() -> None:
    source = package(worksheet(heading_row() + " " * 3_000_000))
    assert refusal(source, ratio_from=1_000_000) == "workbook-too-large"
    assert refusal(package(worksheet(heading_row())), unpacked_bytes=100) == "workbook-too-large"
    assert refusal(package(worksheet(heading_row())), members=3) == "workbook-too-many-parts"
    source.seek(0)
    assert read(source, ratio_from=10_000_000).table.headings == HEADINGS


def test_a_cell_that_is_too_long_ends_the_sheet() -> None:
    limit = 1_000_000
    short, long = "石" * (limit // 4), "石" * limit * 6
    rows = "".join(f'<row r="{line}">{inline(f"A{line}", short)}</row>' for line in range(2, 6))
    last = f'<row r="6">{inline("A6", long)}</row>'
    actual = read(package(worksheet(heading_row() + rows + last)), record_bytes=limit)
    assert [line for _, line, _ in actual.rows] == [2, 3, 4, 5]
    assert actual.names() == {"workbook-row-too-long"}
    assert not actual.table.complete
    strings = f"<sst><si><t>{long}</t></si></sst>"
    assert (
        refusal(package(worksheet(heading_row()), strings=strings), record_bytes=limit)
        == "workbook-row-too-long"
    )


def test_dimensions_that_lie_are_not_believed() -> None:
    for dimension in ("A1", "A1:XFD1048576", "nonsense"):
        before = f'<dimension ref="{dimension}"/>'
        row = '<row r="2">' + inline("A2", ROW[0]) + "</row>"
        actual = read(package(worksheet(heading_row() + row, before=before)))
        assert [cells[0] for _, _, cells in actual.rows] == [ROW[0]]
        assert actual.findings == []


def test_a_stray_cell_in_the_last_corner_costs_nothing() -> None:
    row = '<row r="1048576">' + inline("XFD1048576", "x") + "</row>"
    actual = read(package(worksheet(heading_row() + row)))
    assert actual.rows == []
    assert actual.names() == {"no-rows", "cells-beyond-headings"}


def test_too_many_columns_are_refused() -> None:
    parts = list(open_tables(table([[f"列{n}" for n in range(30)]]), limits=Limits(columns=20)))
    assert [one.name for part in parts for one in part.findings] == ["too-many-columns"]
    assert [part.complete for part in parts] == [False]


def test_a_sheet_that_breaks_off_gives_the_rows_before() -> None:
    rows = "".join(f'<row r="{n}">{inline(f"A{n}", ROW[0] * 40)}</row>' for n in range(2, 2000))
    whole = worksheet(heading_row() + rows)
    actual = read(package(whole[: len(whole) * 9 // 10]))
    assert len(actual.rows) > 1000
    assert actual.names() == {"workbook-damaged"}
    assert not actual.table.complete


@pytest.mark.parametrize(
    "row",
    [
        '<row r="2"><c r="A2" t="s"><v>7</v></c></row>',  # a shared string that there is not
        '<row r="2"><c r="A2" t="s"><v>x</v></c></row>',
        '<row r="2"><c r="A2" t="odd"><v>1</v></c></row>',
        '<row r="2"><c r="A2"><v>1</c></row>',
        '<row r="2"><c r="A2"><v>1</v></row>',
        '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>',
        '<row r="2"><c r="A2"><v>&#0;</v></c></row>',
    ],
)
def test_cells_that_cannot_be_are_damage(row: str) -> None:
    assert refusal(package(worksheet(heading_row() + row))) == "workbook-damaged"


def test_rows_out_of_order_are_damage() -> None:
    rows = "".join(f'<row r="{n}">{inline(f"A{n}", ROW[0] * 40)}</row>' for n in range(2, 2000))
    twice = worksheet(heading_row() + rows + rows)
    assert read(package(twice)).names() == {"workbook-damaged"}


@pytest.mark.parametrize("name", ["registrations.xls", "registrations.ods"])
def test_every_truncation_and_every_flipped_byte_ends_with_a_finding(name: str) -> None:
    data = (CORPUS / name).read_bytes()
    step = len(data) // 60
    for place in range(0, len(data), step):
        flipped = data[:place] + bytes((data[place] ^ 0xFF,)) + data[place + 1 :]
        for broken in (data[:place], flipped):
            _ends_well(broken)


def _ends_well(data: bytes) -> None:
    try:
        for part in open_tables(io.BytesIO(data)):
            if hasattr(part, "batches"):
                assert sum(batch.size for batch in part.batches()) >= 0
            assert all(one.message("zh") for one in part.findings)
    except UnreadableError as error:
        assert error.finding.message("zh")


def test_an_xlsx_that_is_cut_short_ends_with_a_finding() -> None:
    data = table([HEADINGS, *[ROW] * 100]).getvalue()
    for place in range(1, len(data), len(data) // 40):
        _ends_well(data[:place])
        _ends_well(data[:place] + bytes((data[place] ^ 0xFF,)) + data[place + 1 :])


def test_a_binary_sheet_that_spans_everything_is_refused() -> None:
    rows = xlsb.row(1) + xlsb.string(1, "甲") + xlsb.row(1_048_576) + xlsb.string(16_384, "x")
    assert refusal(xlsb.workbook(("企业", xlsb.sheet(rows)))) == "sheet-too-large"


def test_ods_cells_repeated_without_end_are_refused() -> None:
    repeated = '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"'
    filled = repeated + ' office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'
    assert refusal(_ods(filled)) == "sheet-too-large"
    empty = repeated + "/></table:table-row>"
    heading = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{one}</text:p></table:table-cell>'
        for one in HEADINGS
    )
    actual = read(_ods(f"<table:table-row>{heading}</table:table-row>" + empty))
    assert (actual.table.headings, actual.names()) == (HEADINGS, {"no-rows"})


def _ods(rows: str, manifest: str = "<manifest/>") -> io.BytesIO:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="企业">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    data = io.BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return io.BytesIO(data.getvalue())


def test_passwords_are_said() -> None:
    encrypted = '<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>'
    assert refusal(_ods("", encrypted)) == "workbook-password"
    assert refusal(io.BytesIO(_compound_file("EncryptedPackage"))) == "workbook-password"


def test_a_compound_file_that_is_no_workbook_is_named_or_damage() -> None:
    assert refusal(io.BytesIO(_compound_file("WordDocument"))) == "not-a-table"
    assert refusal(io.BytesIO(_compound_file("Nobody"))) == "workbook-damaged"


def _compound_file(stream: str) -> bytes:
    """A compound file with one empty stream: header, allocation table, directory."""
    end, free = 0xFFFFFFFE, 0xFFFFFFFF
    header = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    )
    header += pack("<IIIIIIIII", 1, 1, 0, 4096, end, 0, end, 0, 0) + pack("<108I", *[free] * 108)
    table_ = pack("<128I", 0xFFFFFFFD, end, *[free] * 126)

    def entry(name: str, kind: int, child: int) -> bytes:
        text = (name + "\0").encode("utf-16-le")
        tree = pack("<HBBIII", len(text), kind, 1, free, free, child)
        return text.ljust(64, b"\0") + tree + bytes(36) + pack("<IQ", end, 0)

    directory = entry("Root Entry", 5, 1) + entry(stream, 2, free)
    return header.ljust(512, b"\0") + table_ + directory.ljust(512, b"\0")


def test_a_workbook_without_a_filled_sheet_is_empty() -> None:
    assert refusal(package(worksheet(""))) == "workbook-empty"
    assert refusal(package("<worksheet><sheetData/></worksheet>")) == "workbook-empty"
