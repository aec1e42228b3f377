"""The same table in every format: the same findings, at the same rows and fields."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable
from datetime import date
from zipfile import ZipFile

import openpyxl
import pandas as pd
import polars as pl
import pytest

import credit_standard as cs
from tests.validation.formats import HEADINGS, LAYOUT, as_xlsx, findings, rows


def as_csv(encoding: str = "utf-8") -> bytes:
    frame = pl.DataFrame(rows(), schema=list(HEADINGS), orient="row")
    return frame.write_csv().encode(encoding)


def as_xlsx_by_openpyxl() -> bytes:
    book = openpyxl.Workbook()
    for line, row in enumerate([HEADINGS, *rows()], 1):
        for column, text in enumerate(row, 1):
            cell = book.active.cell(line, column)
            if text is not None:
                cell.value, cell.data_type = text, "s"
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def as_dicts() -> list[dict[str, str | None]]:
    return [dict(zip(HEADINGS, row, strict=True)) for row in rows()]


def as_parquet() -> bytes:
    data = io.BytesIO()
    pl.DataFrame(as_dicts(), schema=dict.fromkeys(HEADINGS, pl.String)).write_parquet(data)
    return data.getvalue()


def as_zip() -> bytes:
    data = io.BytesIO()
    with ZipFile(data, "w") as archive:
        archive.writestr("a.csv", as_csv())
    return data.getvalue()


FORMS: dict[str, Callable[[], object]] = {
    "gb18030": lambda: io.BytesIO(as_csv("gb18030")),
    "utf-16": lambda: io.BytesIO(as_csv("utf-16")),
    "xlsx": lambda: io.BytesIO(as_xlsx()),
    "xlsx-openpyxl": lambda: io.BytesIO(as_xlsx_by_openpyxl()),
    "jsonl": lambda: io.BytesIO("".join(json.dumps(row) + "\n" for row in as_dicts()).encode()),
    "json": lambda: io.BytesIO(json.dumps(as_dicts(), ensure_ascii=False, indent=1).encode()),
    "parquet": lambda: io.BytesIO(as_parquet()),
    "gzip": lambda: io.BytesIO(gzip.compress(as_csv())),
    "zip": lambda: io.BytesIO(as_zip()),
    "polars": lambda: pl.DataFrame(as_dicts(), schema=dict.fromkeys(HEADINGS, pl.String)),
    "pandas": lambda: pd.DataFrame(as_dicts()),
    "dictionaries": as_dicts,
}


@pytest.mark.parametrize("form", FORMS)
def test_every_format_gives_the_same_findings(form: str) -> None:
    expected = findings(io.BytesIO(as_csv()))
    assert len(expected[1]) > 500
    assert findings(FORMS[form]()) == expected


@pytest.mark.parametrize("form", ["csv", *FORMS])
def test_every_format_gives_the_same_typed_values(form: str) -> None:
    source = {"csv": lambda: io.BytesIO(as_csv()), **FORMS}[form]()
    reader = cs.read(source, layout=LAYOUT, as_of=date(2026, 1, 1))
    expected = cs.read(io.BytesIO(as_csv()), layout=LAYOUT, as_of=date(2026, 1, 1))
    assert reader.bad["row"].to_list() == expected.bad["row"].to_list()
