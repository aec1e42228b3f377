"""换行: where a line of Chinese and English may end, and tables that are no wider than a screen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, zip_longest

from attrs import evolve

from credit_standard.reports.document.blocks import GAP, INDENT, Columns, width

WIDEST, LEAST = 100, 12
"""Columns of a table, and of a cell that is not made narrower."""

_OPENING, _CLOSING = "“（《〔", "”）》〕，。；：！？、…"
_CHINESE = rf"(?![{_OPENING}{_CLOSING}])[\u2e80-\u9fff\uf900-\ufaff]"
_PIECE = (  # a line may end behind every Chinese character, but not within a word or a number
    rf"[{_OPENING}]*(?:{_CHINESE}|(?:(?!{_CHINESE})[^\s{_OPENING}{_CLOSING}])+)[{_CLOSING}]*\s*|."
)


def line_ends(text: str, columns: int) -> Iterator[int]:
    """Where to break a paragraph so that no line is wider than `columns`.

    >>> list(line_ends("罚款金额，必填 abc", 10))
    [5]
    """
    used = 0
    for piece in re.finditer(_PIECE, text):
        if used and used + width(piece[0].rstrip()) > columns:
            yield piece.start()
            used = 0
        for position, character in enumerate(piece[0], start=piece.start()):
            if used and used + width(character) > columns and not character.isspace():
                yield position
                used = 0
            used += width(character)


def wrapped(text: str, columns: int) -> list[str]:
    """The text as lines that are no wider than `columns`."""
    ends = [0, *line_ends(text, columns), len(text)]
    return [text[start:end].rstrip() for start, end in pairwise(ends)]


def fitted(columns: Columns, widest: int = WIDEST) -> Columns:
    """The same with its long cells on several lines; the first cell, which is a name, stays whole."""
    rows = (columns.headings, *columns.rows)
    sizes = [max(width(row[n]) for row in rows) for n in range(len(columns.headings))]
    room = widest - INDENT * columns.level - GAP * (len(sizes) - 1)
    while sum(sizes) > room and max(sizes[1:], default=0) > LEAST:
        sizes[max(range(1, len(sizes)), key=sizes.__getitem__)] -= 1
    lines = (
        part
        for row in columns.rows
        for part in zip_longest(
            *(wrapped(cell, size) for cell, size in zip(row, sizes, strict=True)), fillvalue=""
        )
    )
    return evolve(columns, rows=tuple(lines))
