"""Files that are no table are named for what they are, whatever they are called and however they are packed."""

from __future__ import annotations

import base64
import gzip
import io
from struct import pack

import pytest

from credit_standard.files import UnreadableError, open_tables
from credit_standard.files.sniffing.binary import other_format
from credit_standard.files.sniffing.documents import document
from tests.files.packing import zipped
from tests.files.reading import read, read_all, tables

DBF = (
    pack("<4BI2H", 3, 25, 11, 23, 2, 65, 19)
    + bytes(20)
    + b"NAME".ljust(11, b"\0")
    + b"C"
    + bytes(20)
    + b"\r"
    + b" x" * 19
)
DBASE_7 = pack("<4BI2H", 0x30, 25, 11, 23, 2, 328, 19) + bytes(400)
MHTML = (
    b"From: <Saved by Blink>\r\nSubject: =?utf-8?Q?=E8=A1=A8?=\r\nDate: Mon, 24 Nov 2025\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related; type="text/html"\r\n\r\n'
)
WORKBOOK_XML = (
    b'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
    b'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'
)
OPEN_DOCUMENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body>'
)
OLD_TAR = bytearray(
    b"xzcf.csv".ljust(100, b"\0")
    + b"0000644\0"
    + b"0000000\0" * 2
    + b"00000000012\0"
    + b"00000000000\0"
    + b" " * 8
    + b"0"
).ljust(512, b"\0") + bytearray("名称,代码\n".encode().ljust(512, b"\0"))
OLD_TAR[148:156] = b"%06o\0 " % sum(OLD_TAR[:512])
KINDS: dict[str, tuple[bytes, ...]] = {
    "HTML": (
        b"<div><table border=1><tr><th>a</th></tr></table></div>",
        b"\xef\xbb\xbf \r\n<meta charset=gbk><table>",
        b"<!DOCTYPE html><p>",
        b"<style>td{}</style><table>",
        b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>",
        "<HTML><BODY>表".encode("utf-16"),
    ),
    "XML": (b"<?xml version='1.0'?><data><row a='1'/></data>", b"<ROWSET>\n<ROW/></ROWSET>"),
    "XML Spreadsheet 2003": (WORKBOOK_XML,),
    "OpenDocument (flat XML)": (b'<?xml version="1.0"?>' + OPEN_DOCUMENT.encode(),),
    "MHTML": (MHTML, b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n"),
    "EML": (b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n",),
    "RTF": (b"{\\rtf1\\ansi\\ansicpg936",),
    "SQL": (b"INSERT INTO `xzcf` VALUES (1);", b"-- MySQL dump 10.13\n--\n/*!40101 SET NAMES utf8 */;\nDROP TABLE IF EXISTS `a`;"),
    "tar": (bytes(OLD_TAR), bytes(257) + b"ustar\0" + b"00" + bytes(255)),
    "UTF-7": ("企业名称,统一社会信用代码\n甲,1\n".encode("utf-7"), b"+/v8-" + "企业名称,代码".encode("utf-7")),
    "Markdown": (
        "| 企业名称 | 代码 |\n|---|:--:|\n| 甲 | 1 |\n".encode(), "# 处罚\n\n企业名称 | 代码\n--- | ---\n甲 | 1\n".encode("gbk"),
    ),
    "MySQL, psql": (
        "+------+------+\n| 名称 | 代码 |\n+------+------+\n| 甲   | 1    |\n".encode(), b" name | code \n------+------\n a | 1\n(1 row)\n",
    ),
    "Base64": (
        base64.encodebytes("企业名称,统一社会信用代码\n示例市甲有限公司,91130102MA07EX00XM\n".encode() * 3),
        base64.b64encode(zipped({"xl/workbook.xml": "<a/>"})), b"data:text/csv;base64,5LyB5Lia5ZCN56ew",
    ),
    "Big5": (
        "行政相對人名稱,統一社會信用代碼,處罰決定日期\n示例公司,9113,2025/01/01\n".encode("big5"),
        "行政相对人名称,统一社会信用代码,处罚决定日期\n示例公司,9113,2025/01/01\n".encode("big5", "replace"),
    ),
    "JavaScript": (
        b'callback([{"a": 1}]);', b'var data = [{"a": 1}];', b'// exported\n[{"a": 1}]', b'/* by x */ rows = {"a": [1]}',
    ),
    "JSON text sequence": (b'\x1e{"a": 1}\n\x1e{"a": 2}\n',),
    "CAJ": (b"CAJ\0\0\0\0\0\4\0", b"HN\xc8\0\0\0"),
    "KDH": (b"KDH \0\0\0",),
    "MP4, HEIC": (b"\0\0\0\x18ftypheic\0\0\0\0",),
    "NUL": (bytes(300),),
    "PDF": (b"%PDF-1.7\n",),
    "DBF": (DBF, DBASE_7),
    "SQLite": (b"SQLite format 3\0",),
    "Access (ACCDB)": (b"\0\1\0\0Standard ACE DB\0",),
    "7z": (b"7z\xbc\xaf\x27\x1c",),
    "RAR": (b"Rar!\x1a\x07\1\0",),
    "PNG": (b"\x89PNG\r\n\x1a\n",),
    "GIF": (b"GIF89a\1\0",),
    "TIFF": (b"II*\0\x08\0",),
    "BMP": (b"BM\x36\0\0\0\0\0",),
    "EXE": (b"MZ\x90\0\3\0\0\0",),
    "ORC": (b"ORC\n\3",),
    "Avro": (b"Obj\1\4",),
    "Feather (version 1)": (b"FEA1\0\0\0\0",),
    "Arrow IPC (Feather)": (b"ARROW1\0\0",),
    "DOCX": (zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": "<a/>"}),),
    "PPTX": (zipped({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<a/>"}),),
    "ODT": (
        zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": OPEN_DOCUMENT + "<office:text>"
                "<table:table xmlns:table='t'/></office:text></office:body></office:document-content>"}),
    ),
    "OFD": (zipped({"OFD.xml": "<a/>", "Doc_0/Document.xml": "<a/>"}),),
    "EPUB": (zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": "<a/>"}),),
}  # fmt: skip
CASES = [(kind, data) for kind, files in KINDS.items() for data in files]


def kind_of(data: bytes, name: str) -> object:
    with pytest.raises(UnreadableError) as caught:
        list(open_tables(io.BytesIO(data), name=name))
    return caught.value.finding.name, caught.value.finding.params["kind"]


# archives tell the time at which they were made: no bytes in the names of tests
@pytest.mark.parametrize(
    ("kind", "data"), CASES, ids=[f"{kind}-{number}" for number, (kind, _) in enumerate(CASES)]
)
def test_a_document_is_named(kind: str, data: bytes) -> None:
    for name in ("处罚.csv", "处罚.xls", "处罚.json", "处罚"):
        assert kind_of(data, name) == ("not-a-table", kind)
    if not data.startswith(b"PK"):
        assert kind_of(gzip.compress(data), "处罚.csv.gz") == ("not-a-table", kind)


@pytest.mark.parametrize(
    "heading",
    [
        "BM,BMMC",
        "MZ,XB",
        "名称,代码",
        "<名称>,<代码>",
        "id,sql",
        "insert,into",
        "Date: 日期,Subject: 主题",
        "ORC,x",
        "use,x",
        "phone+86,name",
        "a+b,+TgBO,c",
        "HN,x",
        "id1,ftyp",
        "名称,---",
        "Abcdefghij0123456789,Abcdefghij0123456789,Abcdefghij0123456789",
        "行政相對人名稱,統一社會信用代碼,處罰決定日期",
    ],
)
def test_headings_that_begin_so_are_a_table(heading: str) -> None:
    assert document(heading.encode()) is None
    assert other_format(heading.encode()) is None
    assert read(io.BytesIO(f"{heading}\n1,2\n".encode())).table.headings == tuple(heading.split(","))


def test_an_archive_with_a_part_of_that_name_is_an_archive() -> None:
    (table,) = tables(read_all(io.BytesIO(zipped({"content.xml": "<a/>", "a.csv": "名称,代码\n1,2\n"}))))
    assert (table.table.member, table.size) == ("a.csv", 1)


def test_comments_before_something_else_are_passed_over_once() -> None:
    """A way back into each of them would be one of more ways than anybody can try."""
    assert document(b"/**/" * 200 + b"x") is None
    assert document(b"/**/" * 9 + b'[{"a": 1}]') == "JavaScript"
