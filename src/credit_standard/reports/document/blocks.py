"""版面: lines and columns of text, before anyone knows whether they go to a terminal or into a log.

Text that is printed comes from files of strangers: characters that steer a terminal are taken out here, once, whatever
stands before.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Literal

from attrs import field, frozen

from credit_standard.findings.masks import printable
from credit_standard.findings.severity import Severity

Style = Literal["", "title", "error", "warning", "note", "good", "dim"]
STYLES: dict[Severity, Style] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}
INDENT = 2
GAP = 2


@frozen
class Span:
    """Text in one style; a style means something, its colour is the terminal's matter."""

    text: str = field(converter=printable)
    style: Style = ""


def _spans(parts: Iterable[str | Span]) -> tuple[Span, ...]:
    return tuple(Span(part) if isinstance(part, str) else part for part in parts)


@frozen
class Line:
    """One paragraph; `level` is its indentation."""

    spans: tuple[Span, ...] = field(converter=_spans)
    level: int = 0


def _cells(rows: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(printable(cell) for cell in row) for row in rows)


@frozen
class Columns:
    """Rows of cells under headings, aligned, those of `numbers` to the right; cells may be empty."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(converter=_cells)
    level: int = 0
    numbers: tuple[int, ...] = ()


Block = Line | Columns


def line(*parts: str | Span, level: int = 0) -> Line:
    return Line(parts, level)


BLANK = line()


def plain(block: Block) -> Iterable[str]:
    """The lines of a block without any colour, never wrapped: a log wants one message on one line."""
    margin = " " * (INDENT * block.level)
    if isinstance(block, Line):
        yield (margin + "".join(span.text for span in block.spans)).rstrip()
        return
    rows = (block.headings, *block.rows)
    widths = [max(width(row[n]) for row in rows) for n in range(len(block.headings))]
    for row in rows:
        blanks = [" " * (size - width(cell)) for cell, size in zip(row, widths, strict=True)]
        cells = (
            blank + cell if n in block.numbers else cell + blank
            for n, (cell, blank) in enumerate(zip(row, blanks, strict=True))
        )
        yield (margin + (" " * GAP).join(cells)).rstrip()


def width(text: str) -> int:
    """Columns that a text takes on a terminal: two for a Chinese character or a full-width mark.

    >>> width("处罚 abc")
    8
    """
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    marks = sum(unicodedata.combining(character) != 0 for character in text)
    return len(text) + wide - marks
