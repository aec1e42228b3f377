"""填报模板: a workbook to fill in: the headings of a layout, what may stand below them, and an example.

The first sheet is the table, with headings and nothing else, so that nothing that was not entered is ever sent. Its
columns of numbers are texts, so that a spreadsheet does not round them; required headings are marked; each heading has
a note; codes are chosen from lists, of which long ones stand on a hidden sheet. The second sheet says the same, with an
example that does not count as data. It has two columns: so it is a note to `validate`, and no warning.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.layouts import bind
from credit_standard.model import (
    Amount,
    Code,
    Coded,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
)
from credit_standard.sampling import EXAMPLE_DAY, example
from credit_standard.spec.targets.layout_schemas.cells import CellWords
from credit_standard.spec.targets.layout_schemas.notation import has_own_column

if TYPE_CHECKING:
    from credit_standard.layouts import BoundField, Layout

ROWS = 10_000
"""Rows that are prepared for entry."""
_LONGEST_LIST = 255  # characters of a list that stands in the cell itself
DATA, ABOUT, LISTS = "数据", "填报说明", "代码"


@frozen
class _Column:
    """A column of the template; without `bound` it may mean two things, and any text is taken."""

    heading: str
    element: Element
    bound: BoundField | None

    @property
    def is_required(self) -> bool:
        return self.element.required and self.bound is not None

    @property
    def words(self) -> tuple[str, ...]:
        """What may be chosen: of each code the word of the layout, else its Chinese title."""
        if not isinstance(self.element, Coded) or self.bound is None:
            return ()
        words = CellWords(self.element.known_codes, dict(self.bound.codes))
        own = {words.codes.read(ours): text for text, ours in reversed(words.foreign.items())}
        return tuple(own.get(code, entry.title.zh) for code, entry in words.codes.by_code.items())

    @property
    def is_closed(self) -> bool:
        """Whether nothing else may be entered."""
        coded = self.element
        if not isinstance(coded, Code) or self.bound is None or coded.known_codes.is_open:
            return False
        return not any(one.takes_text for one in coded.known_codes.by_code.values())

    def asks(self) -> tuple[str, str]:
        """What is to be entered, in both languages."""
        zh, en = _kind(self.element)
        means = self.element.definition
        return (zh, en) if means is None else (f"{zh}。{means.zh}", f"{en}. {means.en}")


def _kind(element: Element) -> tuple[str, str]:
    match element:
        case Text(max_length=longest) | DocumentNumber(max_length=longest):
            return f"文本，不超过 {longest} 字", f"text of at most {longest} characters"
        case Date():
            return "日期，如 2026-03-01", "a day, such as 2026-03-01"
        case Amount(unit=unit, places=places):
            return (
                f"数字（{unit}），小数不超过 {places} 位",
                f"a number in {unit}, at most {places} decimal places",
            )
        case Integer():
            return "整数", "a whole number"
        case Codes():
            return "从列表中选择；多项之间用“;”分隔", "choose from the list; several with “;” between them"
        case Code():
            return "从列表中选择", "choose from the list"
        case Identifier():
            return "号码，按文本填写", "a number, entered as a text"
    return "是或者否", "是 (yes) or 否 (no)"


def write_template(layout: Layout, stream: IO[bytes]) -> None:
    """Write the template of a layout; of a record type's own headings where the layout is canonical."""
    import xlsxwriter

    columns = _columns(layout)
    book = xlsxwriter.Workbook(
        stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_properties(
        {
            "title": layout.zh,
            "created": datetime(EXAMPLE_DAY.year, EXAMPLE_DAY.month, EXAMPLE_DAY.day, tzinfo=UTC),
        }
    )
    data, about, lists = (book.add_worksheet(name) for name in (DATA, ABOUT, LISTS))
    _write_data(book, data, lists, columns)
    _write_about(book, about, layout, columns)
    lists.hide()
    data.activate()
    book.close()


def _columns(layout: Layout) -> list[_Column]:
    binding = bind(layout, layout.titles)
    found = []
    for heading in layout.titles:
        fed = next(one for one in binding.fields if one.heading == heading and one.value is None)
        own = fed if has_own_column(fed, binding) else None
        found.append(_Column(heading, binding.declaration[fed.field], own))
    return found


def _write_data(book: Any, sheet: Any, lists: Any, columns: list[_Column]) -> None:
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
        zh, en = column.asks()
        mark = "【必填 required】\n" if column.is_required else ""
        sheet.write_comment(
            0, at, f"{mark}{zh}\n{element.en}: {en}", {"x_scale": 2, "y_scale": 1.5, "author": ""}
        )
        if column.words:
            sheet.data_validation(1, at, ROWS, at, _choice(column, lists, at))


def _choice(column: _Column, lists: Any, at: int) -> dict[str, Any]:
    from xlsxwriter.utility import xl_col_to_name

    words = list(column.words)
    source: Any = words
    if len(",".join(words)) > _LONGEST_LIST or any("," in one for one in words):
        lists.write_column(0, at, words)
        letter = xl_col_to_name(at)
        source = f"={LISTS}!${letter}$1:${letter}${len(words)}"
    zh, en = column.asks()
    return {
        "validate": "list",
        "source": source,
        "show_error": column.is_closed,
        "error_title": "请从列表中选择",
        "error_message": f"{zh} / {en}"[:255],
    }


def _write_about(book: Any, sheet: Any, layout: Layout, columns: list[_Column]) -> None:
    bold, wrap = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    lines = (
        f"{layout.zh} / {layout.en}",
        f"请在“{DATA}”表中从第 2 行起填写，一行一条；红色表头必填。本表的示例为虚构，不会作为数据上报。",
        f"Enter one record a row in “{DATA}”, from row 2 on; red headings are required. The example is no data.",
    )
    for at, said in enumerate(lines):
        sheet.write_string(at, 0, said, bold if at == 0 else None)
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, 1, 110)
    row = example(layout.record)
    for number, column in enumerate(columns, len(lines) + 1):
        zh, en = column.asks()
        given = row.get(column.element.name, "") if column.bound is not None else ""
        required = "【必填 required】" if column.is_required else ""
        shown = f"\n示例 example: {given}" if given else ""
        sheet.set_row(number, 46 if given else 31)
        sheet.write_string(number, 0, f"{column.heading}\n{column.element.en}", wrap)
        sheet.write_string(number, 1, f"{required}{zh}\n{en}{shown}", wrap)
