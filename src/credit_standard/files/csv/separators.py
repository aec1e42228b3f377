"""分隔符: which other separator a table without commas uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.files.csv.exact import Shape, read_record

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMA = b","
OTHERS = {b";": ";", b"\t": "Tab", b"|": "|"}
UNCERTAIN = {
    "，": "，",
    "；": "；",
    "^": "^",
    "\x01": "Ctrl-A",
}  # of sentences, or rare: Hive writes the last
ROWS_LOOKED_AT = 10


@frozen
class FoundSeparator:
    """What a heading row without commas shows: its separator, and whether that is beyond doubt."""

    separator: bytes
    shown: str
    certain: bool


def other_separator(heading: bytes, data: memoryview, *, ended: bool) -> FoundSeparator | None:
    """The separator of a table whose heading has no comma; None when it is one column.

    Beyond doubt is a separator that is the only candidate in the heading, when one of the first rows has as many
    cells as the heading, or there are no rows.

    Args:
        heading: its only cell.
        data: UTF-8 from the heading on.
        ended: the text ends with it.
    """
    found = [separator for separator in OTHERS if separator in heading]
    if len(found) == 1:
        widths = list(_widths(data, found[0], ended=ended))
        wide, rows = widths[:1], widths[1:]  # no row is whole where a quote stays open
        return FoundSeparator(found[0], OTHERS[found[0]], not rows or wide[0] in rows) if wide > [1] else None
    if found:
        most = max(found, key=heading.count)
        return FoundSeparator(most, OTHERS[most], certain=False)
    text = heading.decode(errors="replace")
    return next(
        (
            FoundSeparator(mark.encode(), shown, certain=False)
            for mark, shown in UNCERTAIN.items()
            if mark in text
        ),
        None,
    )


def _widths(data: memoryview, separator: bytes, *, ended: bool) -> Iterator[int]:
    """Number of cells of the heading and of the first rows that are not blank."""
    start, size, left = 0, len(data), ROWS_LOOKED_AT + 1
    while start < size and left:
        record = read_record(data, start, expected=size, limit=size, ended=ended, separator=separator)
        if record.shape is not Shape.WHOLE:
            return
        if b"".join(record.cells).strip() or not start:
            left -= 1
            yield record.found
        start = record.stop
