"""终端: blocks on a terminal, coloured and wrapped. Nothing in them is read as markup."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from credit_standard.reports.document.blocks import INDENT, Block, Columns, Line
from credit_standard.reports.document.wrapping import line_ends

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDEST = 120
"""Columns; longer lines are hard to read."""

_STYLES = {
    "": "",
    "title": "bold",
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold cyan",
    "good": "bold green",
    "dim": "dim",
}


def print_blocks(blocks: Iterable[Block], stream: TextIO) -> None:
    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    console.width = min(console.width, WIDEST)
    for block in blocks:
        margin = INDENT * block.level
        if isinstance(block, Line):
            text = Text.assemble(*((span.text, _STYLES[span.style]) for span in block.spans))
            for row in text.divide(line_ends(text.plain, console.width - margin)):
                row.rstrip()
                console.print(Text(" " * margin) + row, no_wrap=True, overflow="ignore", crop=False)
        else:
            console.print(Padding(_table(block), (0, 0, 0, margin), expand=False))


def _table(block: Columns) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for n, heading in enumerate(block.headings):
        table.add_column(Text(heading), overflow="fold", justify="right" if n in block.numbers else "left")
    for row in block.rows:
        table.add_row(*(Text(cell) for cell in row))
    return table
