"""The same table as a file of every format that can be written here, and what a report of it must not hold."""

from __future__ import annotations

import io
import json
import re
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

import polars as pl
from attrs import frozen

from credit_standard.layers import NATIONAL
from credit_standard.reports import BINARY, FORMATS, write
from credit_standard.validation.check_result import CheckResult
from tests.files import workbooks, xlsb
from tests.findings.values import KINDS, Kind
from tests.reports.xlsx_text import text_of_workbook

RECORD = "administrative-penalty"
COLUMNS = {
    "subject_uscc": "统一社会信用代码",
    "organisation_code": "组织机构代码",
    "registration_number": "工商注册号",
    "tax_number": "税务登记号",
    "institution_certificate_number": "事业单位证书号",
    "document_number": "证件号码",
    "subject_name": "名称（主体）",
    "authority": "名称（机关）",
    "decision_date": "日期",
    "fine": "金额",
    "document_type": "代码",
    "penalty_kinds": "代码（多个）",
    "decision_number": "文号",
    "facts": "长文本",
}
"""One field for every kind of column, and what it is."""
VALID = {
    "subject_name": "示例市东一甲商贸有限公司",
    "subject_kind": "法人及非法人组织",
    "subject_uscc": "91130102MA07EX00XM",
    "decision_number": "示市监罚〔2025〕001号",
    "violation_kind": "价格违法",
    "facts": "销售商品未明码标价",
    "basis": "《中华人民共和国价格法》第四十二条",
    "penalty_kinds": "罚款",
    "penalty_content": "罚款 2000 元",
    "fine": "0.2",
    "decision_date": "2025/01/01",
    "publicity_until": "2026/01/31",
    "authority": "示例市市场监督管理局",
    "authority_uscc": "11130100MB0C0001X3",
    "data_source": "示例市公共信用信息中心",
    "data_source_uscc": "12130100MB0C00108K",
}
NAMES = frozenset({"name", "name-compound", "name-other", "names"})
SHEET = "企业"
_SIGNS = re.compile(r"[\W_]+")
_NUMERALS = str.maketrans("〇一二三四五六七八九", "0123456789")


@frozen
class Cell:
    """A value in a column in which something else belongs."""

    kind: str
    field: str
    text: str


def cells(random: Random, each: int) -> list[Cell]:
    """Every kind of value in every kind of column, so many times."""
    return [
        Cell(kind, field, made.draw(random))
        for kind, made in KINDS.items()
        for field in COLUMNS
        for _ in range(each)
    ]


def headings() -> tuple[str, ...]:
    declaration = NATIONAL.declared(RECORD)
    return tuple(declaration[name].zh for name in dict.fromkeys((*VALID, *COLUMNS)))


def rows(found: Sequence[Cell]) -> list[tuple[str, ...]]:
    """A row for each cell, right but for that."""
    names = tuple(dict.fromkeys((*VALID, *COLUMNS)))
    return [tuple((VALID | {cell.field: cell.text}).get(name, "") for name in names) for cell in found]


Rows = Sequence[Sequence[str]]


def csv_of(first: Sequence[str], body: Rows) -> bytes:
    return pl.DataFrame(dict(zip(first, zip(*body, strict=True), strict=True))).write_csv().encode()


def jsonl_of(first: Sequence[str], body: Rows) -> bytes:
    return "".join(json.dumps(dict(zip(first, row, strict=True))) + "\n" for row in body).encode()


def json_of(first: Sequence[str], body: Rows) -> bytes:
    return json.dumps([dict(zip(first, row, strict=True)) for row in body], ensure_ascii=False).encode()


def parquet_of(first: Sequence[str], body: Rows) -> bytes:
    data = io.BytesIO()
    pl.DataFrame(dict(zip(first, zip(*body, strict=True), strict=True))).write_parquet(data)
    return data.getvalue()


def xlsx_of(first: Sequence[str], body: Rows, sheet: str = SHEET) -> bytes:
    def fill(_: object, page: object) -> None:
        for line, row in enumerate((first, *body)):
            for column, text in enumerate(row):
                page.write_string(line, column, text)  # type: ignore[attr-defined]

    return workbooks.workbook(fill, name=sheet).getvalue()


def xlsb_of(first: Sequence[str], body: Rows, sheet: str = SHEET) -> bytes:
    lines = b"".join(
        xlsb.row(line) + b"".join(xlsb.string(column, text) for column, text in enumerate(row, 1) if text)
        for line, row in enumerate((first, *body), 1)
    )
    return xlsb.workbook((sheet, xlsb.sheet(lines))).getvalue()


def ods_of(first: Sequence[str], body: Rows, sheet: str = SHEET) -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    lines = (
        f"<table:table-row>{''.join(cell.format(escape(text)) for text in row)}</table:table-row>"
        for row in (first, *body)
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="{escape(sheet)}">{"".join(lines)}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    data = io.BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    return data.getvalue()


def zip_of(first: Sequence[str], body: Rows, member: str = "企业.csv") -> bytes:
    data = io.BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        archive.writestr(member, csv_of(first, body))
    return data.getvalue()


FILES: dict[str, Callable[[Sequence[str], Rows], bytes]] = {
    "csv": csv_of,
    "jsonl": jsonl_of,
    "json": json_of,
    "parquet": parquet_of,
    "xlsx": xlsx_of,
    "xlsb": xlsb_of,
    "ods": ods_of,
    "zip": zip_of,
}
"""Formats in which a table is written. A frame is another; only LibreOffice writes XLS."""


def write_file(folder: Path, ending: str, first: Sequence[str], body: Rows, name: str = "企业") -> Path:
    path = folder / f"{name}.{ending}"
    path.write_bytes(FILES[ending](first, body))
    return path


def outputs(report: CheckResult, forms: Sequence[str] = FORMATS) -> dict[str, str]:
    """The report in every format and language, as a text."""
    written = {}
    for form in forms:
        for language in ("zh", "en"):
            stream = io.BytesIO() if form in BINARY else io.StringIO(newline="")
            write(report, form, stream, language)  # type: ignore[arg-type]
            data = stream.getvalue()
            written[f"{form}-{language}"] = text_of_workbook(data) if isinstance(data, bytes) else data
    return written


def secrets(kind: str, text: str) -> list[str]:
    """What may not stand in an output: the number without its separators, less one character at either end; a name."""
    made = KINDS[kind]
    if not made.hidden:
        return []
    if kind in NAMES:
        return _split(text, "、，;")
    if kind == "name-labelled":
        return [_split(text, "： ")[-1]]
    numbers = _split(text, "/、,; ") if kind == "mobiles" else [_number(made, kind, text)]
    return [part for number in numbers for part in (number[1:], number[:-1])]


def _number(made: Kind, kind: str, text: str) -> str:
    compact = bare(text)
    if kind == "citizen-within":
        return next(compact[at : at + 18] for at in range(len(compact)) if compact[at : at + 17].isdecimal())
    return compact


def _split(text: str, separators: str) -> list[str]:
    for one in separators:
        text = text.replace(one, "\n")
    return text.split("\n")


def bare(text: str) -> str:
    """Letters and digits alone, in capitals, whatever dress they were in."""
    level = unicodedata.normalize("NFKC", text).translate(_NUMERALS)
    return _SIGNS.sub("", level).upper()


def leaks(written: dict[str, str], found: Sequence[str]) -> list[tuple[str, str]]:
    """The outputs in which one of the secrets stands, and which."""
    result = []
    compact = {bare(secret) for secret in found}
    for name, text in written.items():
        inside = bare(text)
        result += [(name, secret) for secret in compact if secret in inside]
    return result
