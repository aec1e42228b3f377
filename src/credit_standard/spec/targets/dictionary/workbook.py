"""数据字典工作簿: `dictionary/LANGUAGE.xlsx`: a sheet with all items, one with all codes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from credit_standard.sampling import EXAMPLE_DAY
from credit_standard.spec.targets.dictionary.files import FOLDER, LANGUAGES, introduction
from credit_standard.spec.targets.dictionary.items import (
    CODE_COLUMNS,
    COLUMNS,
    DictionaryTable,
    said,
    sections,
)

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.layers import LayeredStandard

_ITEM_WIDTHS = (40, 7, 30, 30, 12, 10, 14, 34, 60, 36)
_CODE_WIDTHS = (40, 7, 30, 40, 60)
_CREATED = datetime(EXAMPLE_DAY.year, EXAMPLE_DAY.month, EXAMPLE_DAY.day, tzinfo=UTC)
"""Not the day on which it is written: the same standard gives the same bytes."""


def texts(standard: LayeredStandard) -> Iterator[tuple[str, bytes]]:
    """Two workbooks."""
    for language in LANGUAGES:
        yield f"{FOLDER}/{language}.xlsx", _workbook(standard, language)


def _workbook(standard: LayeredStandard, language: Language) -> bytes:
    import xlsxwriter

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(
        stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_properties({"title": said("page-title", language), "created": _CREATED})
    records, lists = sections(standard, language)
    about = introduction(standard, language, len(records), len(lists))
    items = [said(one, language) for one in ("record", *COLUMNS)]
    entries = [said(one, language) for one in ("list-name", *CODE_COLUMNS)]
    _write(book, said("records", language), items, records)
    _write(book, said("lists", language), entries, lists)
    for sheet in book.worksheets():
        sheet.write_string(0, 0, about)
    book.close()
    return stream.getvalue()


def _write(book: Any, name: str, headings: list[str], tables: list[DictionaryTable]) -> None:
    """A sheet that can be filtered, the record type or list in front; the first line is left for what it is."""
    bold = book.add_format({"bold": True, "bg_color": "#DDEBF7", "border": 1, "text_wrap": True})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.add_worksheet(name)
    widths = _ITEM_WIDTHS if len(headings) == len(_ITEM_WIDTHS) else _CODE_WIDTHS
    for at, (heading, width) in enumerate(zip(headings, widths, strict=True)):
        sheet.set_column(at, at, width, plain)
        sheet.write_string(1, at, heading, bold)
    lines = [(f"{one.title} {one.name}", *row) for one in tables for row in one.rows]
    for number, line in enumerate(lines, 2):
        for at, text in enumerate(line):
            sheet.write_string(number, at, text, plain)
    sheet.autofilter(1, 0, len(lines) + 1, len(headings) - 1)
    sheet.freeze_panes(2, 0)
