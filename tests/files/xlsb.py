"""A binary workbook, written record by record ([MS-XLSB]); no free program writes the format."""

from __future__ import annotations

import io
from struct import pack
from zipfile import ZipFile

from tests.files.workbooks import PACKAGE, RELATIONS

ROW, NUMBER, BOOL_TEXT, FORMULA_NUMBER, FORMULA_ERROR = 0, 5, 6, 9, 11
DIV_0 = 0x07


def record(kind: int, data: bytes = b"") -> bytes:
    head = bytes((kind,)) if kind < 0x80 else bytes((kind & 0x7F | 0x80, kind >> 7))
    length = len(data)
    size = b""
    while True:
        size += bytes((length & 0x7F | (0x80 if length > 0x7F else 0),))
        length >>= 7
        if not length:
            return head + size + data


def text(value: str) -> bytes:
    return pack("<I", len(value)) + value.encode("utf-16-le")


def row(line: int, *, hidden: bool = False) -> bytes:
    flags = 0x10 if hidden else 0
    return record(ROW, pack("<IIHBBBI", line - 1, 0, 300, 0, flags, 0, 0))


def cell(kind: int, column: int, data: bytes, style: int = 0) -> bytes:
    return record(kind, pack("<II", column - 1, style) + data)


def string(column: int, value: str) -> bytes:
    return cell(BOOL_TEXT, column, text(value))


def number(column: int, value: float, style: int = 0) -> bytes:
    return cell(NUMBER, column, pack("<d", value), style)


def formula(column: int, value: float) -> bytes:
    return cell(FORMULA_NUMBER, column, pack("<d", value) + pack("<HI", 0, 0) + pack("<I", 0))


def error(column: int) -> bytes:
    return cell(FORMULA_ERROR, column, bytes((DIV_0,)) + pack("<HI", 0, 0) + pack("<I", 0))


def merged(top: int, bottom: int, left: int, right: int) -> bytes:
    return record(176, pack("<4I", top - 1, bottom - 1, left - 1, right - 1))


def sheet(rows: bytes, after: bytes = b"") -> bytes:
    dimension = record(148, pack("<4I", 0, 100, 0, 10))
    return record(129) + dimension + record(145) + rows + record(146) + after + record(130)


def styles() -> bytes:
    """Style 0 shows numbers, 1 days, 2 days with the time."""
    formats = (0, 14, 22)
    cells = b"".join(record(47, pack("<HHHHHHHH", 0, one, 0, 0, 0, 0, 0, 0)) for one in formats)
    return record(278) + record(617, pack("<I", len(formats))) + cells + record(618) + record(279)


def workbook(*parts: tuple[str, bytes]) -> io.BytesIO:
    """A workbook of sheets, each with its name and its part."""
    bundle = b"".join(
        record(156, pack("<II", 0, n) + text(f"r{n}") + text(name)) for n, (name, _) in enumerate(parts, 1)
    )
    relations = [("worksheet", f"worksheets/sheet{n}.bin") for n in range(1, len(parts) + 1)]
    relations.append(("styles", "styles.bin"))
    related = "".join(
        f'<Relationship Id="r{n}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(relations, 1)
    )
    root = f'<Relationship Id="r1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.bin"/>'
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}">{root}</Relationships>',
        "xl/workbook.bin": record(131) + record(143) + bundle + record(144) + record(132),
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{PACKAGE}">{related}</Relationships>',
        "xl/styles.bin": styles(),
        **{f"xl/worksheets/sheet{n}.bin": part for n, (_, part) in enumerate(parts, 1)},
    }
    data = io.BytesIO()
    with ZipFile(data, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return io.BytesIO(data.getvalue())
