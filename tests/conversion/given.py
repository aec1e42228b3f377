"""Tables for property tests, in the national layout of 2018 and in a user's own."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
from hypothesis import strategies as st

from credit_standard import layouts
from credit_standard.files import open_tables
from credit_standard.layouts import bind
from credit_standard.validation.checking.plan import Plan
from tests.validation.given import as_csv, cell

if TYPE_CHECKING:
    from credit_standard.layouts import Column, Layout

AS_OF = date(2026, 11, 23)
NATIONAL = "shuanggongshi-2018-penalty-org"
OWN = str(Path(__file__).parents[2] / "examples" / "own-layout" / "district-penalties.toml")
OWN_TEXTS = {
    "fine": ("2000", "0.01", "1,022.5", "0.001", "99999999999999.99", "9999999999999999", "-3", "0.2"),
    "valid_until": ("2099年12月31日", "2026年1月5日", "2026-01-05", "2026年2月30日", "20260105"),
    "decision_date": ("20260105", "2026/01/05", "2026-1-5", "20260230", "05012026"),
    "penalty_kinds": ("J", "J;F", "F、J", "警告", "罚款,T", "X", "其他-告诫"),
    "counterpart_category": ("1", "2", "3", "自然人", "01"),
}


def tables(layout: Layout) -> st.SearchStrategy[bytes]:
    """CSV files with the headings of a layout and one column that nobody knows."""
    columns = [
        next(c for c in layout.columns if c.headings and c.headings[0] == title) for title in layout.titles
    ]
    cells = [_cell(layout, column) for column in columns]
    row = st.tuples(st.sampled_from(["x", " y\u3000", "=1+1", None]), *cells).map(list)
    headings = ["甲列", *layout.titles]
    return st.lists(row, min_size=1, max_size=16).map(lambda rows: as_csv(headings, rows).getvalue())


def _cell(layout: Layout, column: Column) -> st.SearchStrategy[str | None]:
    if column.field == "subject_name":  # a row without anything in it would be a blank one
        return st.sampled_from(["甲公司", " 乙公司", "丙公司\u3000"])
    return st.one_of(
        cell(layout.declaration[column.field]), st.sampled_from(OWN_TEXTS.get(column.field, ("",)))
    )


def cells_of(data: bytes) -> list[tuple[str, ...]]:
    """The texts of a table, row by row, the headings first."""
    (table,) = open_tables(io.BytesIO(data))
    rows = [row for batch in table.batches() for row in batch.columns.rows()]
    return [table.headings, *(tuple(text or "" for text in row) for row in rows)]


def read(data: bytes, layout: str) -> list[dict[str, Any]]:
    """The typed values of a table; of a cell with an error its text."""
    (table,) = open_tables(io.BytesIO(data))
    plan = Plan(bind(layouts.named(layout), table.headings), AS_OF)
    records = []
    for batch in table.batches():
        for cells in batch.columns.rows():
            checked = plan.check_record(cells)
            wrong = {f.fields[0] for f in checked.findings if f.is_error and f.code[:2] in ("ID", "VA")}
            texts = plan.mapping.of_record(cells)
            values = {n: ("?", texts[n].text) if n in wrong else v for n, v in checked.values.items()}
            records.append({name: value for name, value in values.items() if value is not None})
    return records


def found(data: bytes, layout: str) -> list[list[tuple[str, str]]]:
    """Code and field of every finding, row by row."""
    (table,) = open_tables(io.BytesIO(data))
    plan = Plan(bind(layouts.named(layout), table.headings), AS_OF)
    rows = (cells for batch in table.batches() for cells in batch.columns.rows())
    return [sorted((f.code, f.fields[0]) for f in plan.check_record(row).findings) for row in rows]


def workbook(number: str | int, day: str) -> io.BytesIO:
    """A sheet with one person; a number that is no text is one of a spreadsheet."""
    book = openpyxl.Workbook()
    book.active.append(["行政相对人名称", "证件类型", "证件号码", "处罚决定日期"])
    book.active.append(["甲公司", "身份证", number, day])
    file = io.BytesIO()
    book.save(file)
    file.seek(0)
    return file
