"""The same table in every format: the same findings, at the same rows and fields."""

from __future__ import annotations

import gzip
import io
import json
import random
from collections.abc import Callable
from datetime import date
from zipfile import ZipFile

import openpyxl
import pandas as pd
import polars as pl
import pytest
import xlsxwriter

import credit_standard as cs
from credit_standard import layouts

LAYOUT = "shuanggongshi-2018-penalty-org"
HEADINGS = layouts.get(LAYOUT).titles
ODD = ("", " ", "N/A", "石门", "2021/3/1", "2021-02-30", "44256", "1.30102E+17", "91130102MA07EX00XM", "1,022.5", "罚款;警告",
       "13010219800101001X", 'a,"b"\nc', "&lt;<b>", "\u200b零宽", "造\ue000字", "=1+1")  # fmt: skip


def rows(count: int = 60) -> list[list[str | None]]:
    """Odd texts everywhere, a blank row among them, no two alike."""
    chance = random.Random(20261123)
    found: list[list[str | None]] = [[chance.choice(ODD) or None for _ in HEADINGS] for _ in range(count)]
    for number, row in enumerate(found):
        row[0] = f"第{number}公司"
    found[7] = [None] * len(HEADINGS)
    return found


def as_csv(encoding: str = "utf-8") -> bytes:
    frame = pl.DataFrame(rows(), schema=list(HEADINGS), orient="row")
    return frame.write_csv().encode(encoding)


def as_xlsx() -> bytes:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet()
        for line, row in enumerate([HEADINGS, *rows()]):
            for column, text in enumerate(row):
                if text is not None:
                    sheet.write_string(line, column, text)
    return data.getvalue()


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
OF_THE_FILE = {"gb18030", "utf-16"}  # notes on the encoding


def findings(source: object) -> tuple[int, list[tuple[object, ...]]]:
    """Number of rows; code, row, field and value of every finding."""
    report = cs.validate(source, layout=LAYOUT, as_of=date(2026, 1, 1), listed=None)
    assert report.complete
    found = (one for one in report.findings if one.name not in OF_THE_FILE)
    places = [(one.code, one.location.row, one.location.field, str(one.value)) for one in found]
    return report.rows, sorted(places, key=repr)


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
