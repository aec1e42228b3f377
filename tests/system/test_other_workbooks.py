"""XLS, ODS and XLSX as LibreOffice writes them: the same findings as the workbook that they were made of."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from credit_standard.files import open_tables
from tests.system.spreadsheets import convert
from tests.validation.formats import as_xlsx, findings


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook in all formats that LibreOffice writes."""
    folder = tmp_path_factory.mktemp("workbooks")
    (folder / "a.xlsx").write_bytes(as_xlsx())
    convert(folder / "a.xlsx", "xls", folder)
    convert(folder / "a.xlsx", "ods", folder)
    convert(folder / "a.ods", "xlsx", folder / "again")
    return folder


@pytest.mark.parametrize("name", ["a.xls", "a.ods", "again/a.xlsx"])
def test_what_libreoffice_writes_gives_the_same_findings(folder: Path, name: str) -> None:
    assert [part.sheet for part in open_tables(folder / name)] == [
        part.sheet for part in open_tables(folder / "a.xlsx")
    ]
    assert findings(folder / name) == findings(io.BytesIO(as_xlsx()))
