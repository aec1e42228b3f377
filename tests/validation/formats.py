"""The same table in other formats, and what is found in it."""

from __future__ import annotations

import io
import random
from datetime import date

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


def as_xlsx() -> bytes:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet()
        for line, row in enumerate([HEADINGS, *rows()]):
            for column, text in enumerate(row):
                if text is not None:
                    sheet.write_string(line, column, text)
    return data.getvalue()


OF_THE_FILE = {"gb18030", "utf-16"}  # notes on the encoding


def findings(source: object) -> tuple[int, list[tuple[object, ...]]]:
    """Number of rows; code, row, field and value of every finding."""
    report = cs.validate(source, layout=LAYOUT, as_of=date(2026, 1, 1), listed=None)
    assert report.complete
    found = (one for one in report.findings if one.name not in OF_THE_FILE)
    places = [(one.code, one.location.row, one.location.field, str(one.value)) for one in found]
    return report.rows, sorted(places, key=repr)
