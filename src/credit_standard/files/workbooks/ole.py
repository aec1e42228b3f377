"""复合文档: the stream of a workbook in a compound file ([MS-CFB]), the wrapping of XLS, by olefile."""

from __future__ import annotations

from typing import IO

import olefile

from credit_standard.files.workbooks.xml_reading import DamagedError

WORKBOOK = ("Workbook", "Book")
"""The second before Excel 97."""
ENCRYPTED = "EncryptedPackage"
"""A workbook in Office Open XML with a password is a compound file with this stream ([MS-OFFCRYPTO])."""
OTHERS = {
    "WordDocument": "DOC",
    "PowerPoint Document": "PPT",
    "VisioDocument": "VSD",
    "__properties_version1.0": "MSG",
    "FileHeader": "HWP",
}


def workbook_stream(copy: IO[bytes]) -> bytes:
    """The records of a workbook, whether they are in a compound file or bare.

    Raises:
        DamagedError: there are none; the file has a password, or is another document.
    """
    size = copy.seek(0, 2)
    copy.seek(0)
    if not olefile.isOleFile(copy):
        return copy.read()
    try:
        with olefile.OleFileIO(copy) as ole:
            found = _stream(ole, size)
    except DamagedError:
        raise
    except Exception:  # noqa: BLE001 - the library also raises what the standard library does
        found = None
    if found is None:
        raise DamagedError
    return found


def _stream(ole: olefile.OleFileIO, size: int) -> bytes | None:
    if ole.exists(ENCRYPTED):
        raise DamagedError("workbook-password")
    name = next((name for name in WORKBOOK if ole.exists(name)), None)
    if name is None:
        for stream, kind in OTHERS.items():
            if ole.exists(stream):
                raise DamagedError("not-a-table", kind=kind)
        return None
    if max(ole.get_size(name), ole.root.size) > size:  # read as far as it says, round in a circle
        return None
    return bytes(ole.openstream(name).read())
