"""填报模板: a workbook to fill in: the headings of a layout, what may stand below them, and an example.

The first sheet is the table, with headings and nothing else, so that nothing that was not entered is ever sent. Its
columns of numbers are texts, so that a spreadsheet does not round them; required headings are marked; each heading has
a note; codes are chosen from lists, of which long ones stand on a hidden sheet. The second sheet says the same, with an
example that does not count as data. It has two columns: so it is a note to `validate`, and no warning.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Any

from credit_standard.findings.template import filled
from credit_standard.model import Amount, Codes, Date, Integer
from credit_standard.sampling import EXAMPLE_DAY
from credit_standard.spec.template_columns import TemplateColumn, columns_of
from credit_standard.spec.wording import TEXTS

if TYPE_CHECKING:
    from credit_standard.layouts import Layout

ROWS = 10_000
"""Rows that are prepared for entry."""
_LONGEST_LIST = 255  # characters of a list that stands in the cell itself
_SHEETS = TEXTS.words("sheet")
_WORDS = TEXTS.words("template")


def _required() -> str:
    """The mark of a column that has to be filled, in both languages."""
    mark = _WORDS["required"]
    return f"【{mark.zh} {mark.en}】"


def write_template(layout: Layout, stream: IO[bytes]) -> None:
    """Write the template of a layout; of a record type's own headings where the layout is canonical."""
    import xlsxwriter

    columns = columns_of(layout)
    book = xlsxwriter.Workbook(
        stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_properties(
        {
            "title": layout.zh,
            "created": datetime(EXAMPLE_DAY.year, EXAMPLE_DAY.month, EXAMPLE_DAY.day, tzinfo=UTC),
        }
    )
    data, about, lists = (book.add_worksheet(_SHEETS[name].zh) for name in ("data", "about", "lists"))
    _write_data(book, data, lists, columns)
    _write_about(book, about, layout, columns)
    lists.hide()
    data.activate()
    book.close()


def _write_data(book: Any, sheet: Any, lists: Any, columns: list[TemplateColumn]) -> None:
    base = {"bold": True, "text_wrap": True, "valign": "vcenter", "border": 1}
    required = book.add_format({**base, "bg_color": "#FCE4D6", "font_color": "#C00000"})
    other = book.add_format({**base, "bg_color": "#DDEBF7"})
    text, day = book.add_format({"num_format": "@"}), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.set_row(0, 48)
    sheet.freeze_panes(1, 0)
    for at, column in enumerate(columns):
        element = column.element
        plain = isinstance(element, Amount | Integer)
        sheet.set_column(
            at,
            at,
            max(14, min(30, 2 * len(column.heading))),
            None if plain else day if isinstance(element, Date) else text,
        )
        sheet.write_string(0, at, column.heading, required if column.is_required else other)
        asked = column.asks()
        mark = f"{_required()}\n" if column.is_required else ""
        note = f"{mark}{asked.zh}\n{element.en}: {asked.en}"
        sheet.write_comment(0, at, note, {"x_scale": 2, "y_scale": 1.5, "author": ""})
        if column.words:
            sheet.data_validation(1, at, ROWS, at, _choice(column, lists, at))


def _choice(column: TemplateColumn, lists: Any, at: int) -> dict[str, Any]:
    from xlsxwriter.utility import xl_col_to_name

    words = list(column.words)
    source: Any = words
    if len(",".join(words)) > _LONGEST_LIST or any("," in one for one in words):
        lists.write_column(0, at, words)
        letter = xl_col_to_name(at)
        source = f"={_SHEETS['lists'].zh}!${letter}$1:${letter}${len(words)}"
    asked = column.asks()
    return {
        "validate": "list",
        "source": source,
        "show_error": column.is_closed and not isinstance(column.element, Codes),
        "error_title": _WORDS["choose"].zh,
        "error_message": f"{asked.zh} / {asked.en}"[:255],
    }


def _write_about(book: Any, sheet: Any, layout: Layout, columns: list[TemplateColumn]) -> None:
    bold, wrap = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    how = filled(_WORDS["about"], sheet=_SHEETS["data"].zh)
    lines = (f"{layout.zh} / {layout.en}", how.zh, how.en)
    for at, said in enumerate(lines):
        sheet.write_string(at, 0, said, bold if at == 0 else None)
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, 1, 110)
    for number, column in enumerate(columns, len(lines) + 1):
        asked, given = column.asks(), column.example
        required = _required() if column.is_required else ""
        example_of = _WORDS["example"]
        shown = f"\n{example_of.zh} {example_of.en}: {given}" if given else ""
        sheet.set_row(number, 46 if given else 31)
        sheet.write_string(number, 0, f"{column.heading}\n{column.element.en}", wrap)
        sheet.write_string(number, 1, f"{required}{asked.zh}\n{asked.en}{shown}", wrap)
