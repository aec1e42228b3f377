"""The digest of a file is in the report unless somebody does without it; nothing else changes."""

from __future__ import annotations

import gzip
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

import credit_standard as cs
from credit_standard.reports.json import to_json

ROWS = Path(__file__).parents[2] / "examples" / "penalties-with-defects.csv"
FORMATS = ("csv", "gz", "zip", "jsonl", "parquet", "xlsx")


def written(folder: Path, form: str) -> Path:
    import polars as pl

    file = folder / f"rows.{form}"
    frame = pl.read_csv(ROWS, infer_schema=False)
    match form:
        case "csv":
            file.write_bytes(ROWS.read_bytes())
        case "gz":
            file.write_bytes(gzip.compress(ROWS.read_bytes()))
        case "zip":
            with zipfile.ZipFile(file, "w") as archive:
                archive.write(ROWS, ROWS.name)
        case "jsonl":
            frame.write_ndjson(file)
        case "parquet":
            frame.write_parquet(file)
        case "xlsx":
            frame.write_excel(file)
    return file


@pytest.mark.parametrize("form", FORMATS)
def test_without_the_digest_the_report_is_the_same_but_for_it(tmp_path: Path, form: str) -> None:
    file = written(tmp_path, form)
    usual, without = (to_json(cs.validate(file, sha256=wanted)) for wanted in (True, False))
    digest = sha256(file.read_bytes()).hexdigest()
    assert [table["sha256"] for table in usual["tables"]] == [digest]
    assert [table["sha256"] for table in without["tables"]] == [None]
    for table in usual["tables"]:
        table["sha256"] = None
    assert without == usual
