"""办公文档: which archives are a workbook, or another document of an office."""

from __future__ import annotations

from typing import IO
from zipfile import ZipFile

from credit_standard.files.packed.archive import DAMAGE

BEGINNING = 4_096  # bytes of a part
MIMETYPE, CONTENT = "mimetype", "content.xml"
OPEN_DOCUMENT = b"opendocument"
ODS = b"application/vnd.oasis.opendocument.spreadsheet"
OFFICE_FOLDERS = {"word/": "DOCX", "ppt/": "PPTX", "visio/": "VSDX"}
OTHERS = {
    "ofd.xml": "OFD",
    "meta-inf/container.xml": "EPUB",
    "index/document.iwa": "iWork",
    "index.zip": "iWork",
    "androidmanifest.xml": "APK",
}


def document_in(copy: IO[bytes]) -> str | None:
    """`XLSX`, `ODS` for workbooks, `DOCX` … for other documents; None for an archive that holds files."""
    try:
        archive = ZipFile(copy)
        names = {name.replace("\\", "/").lower(): name for name in archive.namelist()}
    except DAMAGE:
        return None
    if "[content_types].xml" in names or "xl/workbook.xml" in names:
        if any(name.startswith("xl/") for name in names):
            return "XLSX"
        kinds = (
            kind for folder, kind in OFFICE_FOLDERS.items() if any(name.startswith(folder) for name in names)
        )
        return next(kinds, "Office Open XML")
    if CONTENT in names:
        if ODS in _beginning(archive, names.get(MIMETYPE)):
            return "ODS"
        if OPEN_DOCUMENT in _beginning(archive, names[CONTENT]):
            return "ODS"  # whatever the type says: its body tells what it is
    return next((kind for name, kind in OTHERS.items() if name in names), None)


def _beginning(archive: ZipFile, name: str | None) -> bytes:
    try:
        with archive.open(name or "") as part:
            return part.read(BEGINNING)
    except DAMAGE:
        return b""
