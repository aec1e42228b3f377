"""Workbooks for tests: by XlsxWriter, and part by part where no program would write them so."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from zipfile import ZIP_DEFLATED, ZipFile

import xlsxwriter

HEADINGS = ("企业名称", "统一社会信用代码", "成立日期", "注册资本")
ROW = ("石门商贸有限公司", "91130102MA07EX00XM", "2021-03-01", "12.5")
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

Fill = Callable[[xlsxwriter.Workbook, xlsxwriter.Workbook.worksheet_class], object]


def workbook(fill: Fill, *, name: str | None = "企业", **options: object) -> io.BytesIO:
    """A workbook with one sheet, filled by XlsxWriter."""
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, options) as book:
        fill(book, book.add_worksheet(name))
    return io.BytesIO(data.getvalue())


def table(rows: Sequence[Sequence[object]], *, line: int = 0, column: int = 0) -> io.BytesIO:
    """A workbook with these rows, text as text and numbers as numbers, from a cell on."""

    def fill(_: xlsxwriter.Workbook, sheet: object) -> None:
        for number, row in enumerate(rows, line):
            for place, value in enumerate(row, column):
                if isinstance(value, str):
                    sheet.write_string(number, place, value)  # type: ignore[attr-defined]
                elif value is not None:
                    sheet.write(number, place, value)  # type: ignore[attr-defined]

    return workbook(fill)


def package(
    sheet: str | bytes,
    *,
    strings: str | bytes | None = None,
    styles: str | None = None,
    properties: str = "",
    more: dict[str, bytes] | None = None,
) -> io.BytesIO:
    """A workbook with one sheet of exactly this XML."""
    relations = [("worksheet", "worksheets/sheet1.xml", sheet)]
    if strings is not None:
        relations.append(("sharedStrings", "sharedStrings.xml", strings))
    if styles is not None:
        relations.append(("styles", "styles.xml", styles))
    related = "".join(
        f'<Relationship Id="r{n}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for n, (kind, target, _) in enumerate(relations, 1)
    )
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" '
        f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">{properties}'
        '<sheets><sheet name="企业" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{related}</Relationships>',
        **{f"xl/{target}": content for _, target, content in relations},
        **(more or {}),
    }
    data = io.BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return io.BytesIO(data.getvalue())


def worksheet(rows: str, *, before: str = "", after: str = "") -> str:
    """The XML of a sheet with these rows."""
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def inline(reference: str, text: str) -> str:
    """A cell with its text in it."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def heading_row(line: int = 1) -> str:
    cells = "".join(inline(f"{letter}{line}", text) for letter, text in zip("ABCD", HEADINGS, strict=True))
    return f'<row r="{line}">{cells}</row>'
