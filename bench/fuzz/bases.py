"""基础文件: sound small files of every format, to be mutated; most are of the corpus, some are made here."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from datetime import date, datetime
from pathlib import Path

import olefile
import polars as pl
import pyarrow.parquet as pq
import xlsxwriter

if not hasattr(zipfile, "ZIP_ZSTANDARD"):
    from backports import zstd
else:
    from compression import zstd

CORPUS = Path(__file__).parents[2] / "tests" / "corpus"
HEADINGS = (
    "行政相对人名称",
    "行政相对人代码_1（统一社会信用代码）",
    "行政处罚决定书文号",
    "处罚类别",
    "罚款金额（万元）",
    "处罚决定日期",
)
ROWS = [
    (
        f"示例市东一{letter}商贸有限公司",
        "91130102MA07000037",
        f"示市监罚〔2025〕{n:03}号",
        "罚款",
        n / 8,
        date(2025, 1, 1 + n),
    )
    for n, letter in enumerate("甲乙丙丁戊己庚辛")
]
TEXTS = [tuple(map(str, row)) for row in ROWS]


def bases() -> dict[str, list[bytes]]:
    """Files by the reader that reads them."""
    csv = _csv()
    jsons = _json()
    xlsx = _xlsx()
    return {
        "csv": [csv, *(path.read_bytes() for path in sorted((CORPUS / "files").glob("*.csv")))],
        "csv-gb18030": [csv.decode().encode("gb18030")],
        "csv-utf-16": [csv.decode().encode("utf-16")],
        "json": jsons,
        "xlsx": [xlsx, _xlsx(strings=False)],
        "xlsb": [path.read_bytes() for path in sorted((CORPUS / "workbooks").glob("*.xlsb"))],
        "xls": _xls(),
        "ods": [path.read_bytes() for path in sorted((CORPUS / "workbooks").glob("*.ods"))],
        "parquet": _parquet(),
        "zip": [_zip({"a.csv": csv, "处罚/b.jsonl": jsons[0], "c.xlsx": xlsx})],
        "gzip": [gzip.compress(csv), gzip.compress(csv[:200]) + gzip.compress(csv[200:])],
        "zstd": [zstd.compress(csv), zstd.compress(_parquet()[0])],
        "any": [csv, jsons[0], xlsx, *_parquet()[:1], *_xls()],
    }


def _csv() -> bytes:
    lines = [
        ",".join(HEADINGS),
        *(",".join(row) for row in TEXTS),
        ",".join(f'"{cell}""x"' for cell in TEXTS[0]),
    ]
    return "\r\n".join(lines).encode()


def _json() -> list[bytes]:
    records = [dict(zip(HEADINGS, (*row[:4], row[4], str(row[5])), strict=True)) for row in ROWS]
    odd = {**records[0], "备注": ["甲", "乙"], "下属": {"a": [1, {"b": None}]}, "是否": True, "𠮷": "\ud842"}
    lines = "\n".join(json.dumps(one) for one in (*records, odd))
    wrapped = {"code": 0, "data": {"total": 8, "list": records}, "more": [1, 2]}
    return [
        lines.encode(),
        json.dumps(records, ensure_ascii=False).encode(),
        json.dumps(records, ensure_ascii=False, indent=2).encode(),
        json.dumps(wrapped, ensure_ascii=False, indent=1).encode(),
        json.dumps(records).encode("utf-16"),
    ]


def _xlsx(*, strings: bool = True) -> bytes:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"constant_memory": not strings}) as book:
        day = book.add_format({"num_format": 'yyyy"年"m"月"d"日"'})
        sheet = book.add_worksheet("处罚")
        sheet.write_row(0, 0, HEADINGS)
        for line, row in enumerate(ROWS, 1):
            sheet.write_row(line, 0, row[:5])
            sheet.write_datetime(line, 5, datetime(2025, 1, line), day)  # noqa: DTZ001 - workbooks have no zones
        sheet.write_formula(10, 4, "=SUM(E2:E9)", None, 3.5)
        sheet.set_row(3, None, None, {"hidden": True})
        sheet.set_column(2, 2, None, None, {"hidden": True})
        sheet.merge_range("A12:B13", "合计")
        book.add_worksheet("说明").write(0, 0, "填表说明")
    return data.getvalue()


def _xls() -> list[bytes]:
    whole = (CORPUS / "workbooks" / "registrations.xls").read_bytes()
    with olefile.OleFileIO(io.BytesIO(whole)) as ole:
        return [whole, ole.openstream("Workbook").read()]


def _parquet() -> list[bytes]:
    frame = pl.DataFrame(
        {
            **dict(zip(HEADINGS, map(list, zip(*ROWS, strict=True)), strict=True)),
            "n": [None, *range(7)],
            "b": [True, False] * 4,
            "bytes": [b"\xe7\x94\xb2", None, *[b"x"] * 6],
            "t": [datetime(2025, 1, 1, 16, 0, n) for n in range(8)],  # noqa: DTZ001 - as some systems write it
            "list": [["甲", "乙"], [], None, *[["丙"]] * 5],
        }
    )
    made: list[bytes] = []
    for compression in ("zstd", "snappy", "uncompressed"):
        frame.write_parquet(data := io.BytesIO(), compression=compression)
        made.append(data.getvalue())
    for options in (
        {"use_dictionary": False, "data_page_version": "2.0", "compression": "none"},
        {"version": "1.0", "use_deprecated_int96_timestamps": True, "data_page_size": 64},
        {
            "use_dictionary": False,
            "column_encoding": {"n": "DELTA_BINARY_PACKED", HEADINGS[0]: "DELTA_BYTE_ARRAY"},
        },
    ):
        pq.write_table(frame.to_arrow(), data := io.BytesIO(), **options)
        made.append(data.getvalue())
    return made


def _zip(members: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return data.getvalue()
