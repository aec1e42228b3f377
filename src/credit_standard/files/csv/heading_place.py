"""CSV 标题行的位置: what stands above the headings of a text, and what separates its cells.

A spreadsheet's `sep=;`, titles and dates of the form: each has few cells beside the headings below it. What nobody
knows is not passed over, unless it is one cell with nothing but separators behind it.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from credit_standard import layouts
from credit_standard.files.csv.exact import Shape, line_breaks, read_record
from credit_standard.files.csv.separators import COMMA, OTHERS
from credit_standard.files.heading_rows import LOOKED_AT, FirstRow, find_heading_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.table import Limits
    from credit_standard.files.text.window import Window

MOST_ROWS = 2  # that headings take
MOST_WIDE = 2  # rows above the headings that are as wide as these
MANY, ALMOST_ALL = 5, 0.8  # known headings, which no row of records has
_COUNT = re.compile("[0-9]{1,3}")
_SEPARATOR_LINE = re.compile(rb'\s*"?sep=([,;|\t])"?[\s,;]*?(?:\r\n|\r|\n)', re.IGNORECASE)


@frozen(kw_only=True)
class HeadingPlace:
    """Where the headings are.

    Attributes:
        start: first byte of them, from the beginning of the window.
        breaks: physical lines above them.
        above: rows above them that hold something.
        separator: that they are known with; None where they are not known.
        in_two_rows: they take two rows.
    """

    start: int = 0
    breaks: int = 0
    above: int = 0
    separator: bytes | None = None
    in_two_rows: bool = False


@frozen
class _Record:
    row: FirstRow
    start: int
    found: int


def find_heading_place(window: Window, limits: Limits) -> HeadingPlace:
    """Where the headings are in a window that begins with the first line that is not blank."""
    told = _SEPARATOR_LINE.match(window.view())
    if told is not None:
        place = _place(window, told.end(), (told[1],), limits)
        return evolve(place, breaks=place.breaks + 1, above=place.above + 1, separator=told[1])
    return _place(window, 0, (COMMA, *OTHERS), limits)


def _place(window: Window, start: int, separators: tuple[bytes, ...], limits: Limits) -> HeadingPlace:
    view = window.view()
    for separator in separators:
        more = _records(window, start, separator, limits)
        records = list(islice(more, MOST_ROWS))
        if not records:
            continue
        found = find_heading_rows([one.row for one in records])
        if not (
            found.known and found.first == 0
        ):  # mostly they are the first row, and others need not be looked at
            records += more
            found = find_heading_rows([one.row for one in records])
        above = [one.row for one in records[: found.first]]
        if found.known and _are_titles(above, tuple(found.texts.values())):
            return _at(view, start, records, found.first, separator, in_two_rows=found.last > found.first)
        if separator == separators[0] and _is_title(records[0]) and found.first:
            return _at(view, start, records, found.first, None)
    return HeadingPlace(start=start)


def _at(
    view: memoryview,
    start: int,
    records: list[_Record],
    index: int,
    separator: bytes | None,
    *,
    in_two_rows: bool = False,
) -> HeadingPlace:
    place = records[index].start if index else start
    breaks = line_breaks(bytes(view[start:place]))
    return HeadingPlace(start=place, breaks=breaks, above=index, separator=separator, in_two_rows=in_two_rows)


def _are_titles(above: list[FirstRow], headings: tuple[str, ...]) -> bool:
    """Whether rows may be passed over: narrow ones, and one or two that number the columns or name them otherwise."""
    wide = [row for row in above if 2 * row.distinct > len(headings)]
    if not wide:
        return True
    certain = sum(map(layouts.is_known, headings))
    if len(wide) > MOST_WIDE or certain < max(MANY, ALMOST_ALL * len(headings)):
        return False
    cells = (text.strip() for row in wide for text in row.texts.values())
    return not layouts.look_like_data(tuple(cell for cell in cells if not _COUNT.fullmatch(cell)))


def _is_title(record: _Record) -> bool:
    """One cell, and nothing but separators behind it."""
    return record.row.width == 1 and record.found > 1 and 0 in record.row.texts


def _records(window: Window, start: int, separator: bytes, limits: Limits) -> Iterator[_Record]:
    """The first records that hold something."""
    view, rows = window.view(), 0
    while start < len(view) and rows < LOOKED_AT:
        record = read_record(
            view,
            start,
            expected=limits.columns,
            limit=limits.record_bytes,
            ended=window.ended,
            separator=separator,
        )
        if record.shape is not Shape.WHOLE or record.found > limits.columns:
            return
        texts = dict(enumerate(cell.decode(errors="replace") for cell in record.cells))
        filled = {column: text for column, text in texts.items() if text.strip()}
        if filled:
            rows += 1
            row = FirstRow(rows, filled, is_text=not layouts.look_like_data(tuple(filled.values())))
            yield _Record(row, start, record.found)
        start = record.stop
