"""A template as somebody fills it in."""

import openpyxl

from credit_standard import layouts
from credit_standard.sampling import example


def filled(path, row):
    """The template with one record entered below the headings."""
    book = openpyxl.load_workbook(path)
    sheet = book["数据"]
    for cell in next(sheet.iter_rows(max_row=1)):
        if text := row.get(cell.value):
            sheet.cell(2, cell.column).value = text
    book.save(path)


def row_of(name, record):
    layout = layouts.named(name)
    return {
        c.headings[0]: example(record).get(c.field) for c in layout.columns if c.headings and c.value is None
    }
