"""打印: a document as lines of a terminal or of a log."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from credit_standard.reports.document.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.reports.document.blocks import Block


def print_document(blocks: Iterable[Block], stream: TextIO) -> None:
    """Write blocks, in colour and wrapped where `stream` is a terminal, else as plain lines."""
    if stream.isatty():
        from credit_standard.reports.document.terminal import print_blocks

        print_blocks(blocks, stream)
        return
    for block in blocks:
        stream.writelines(text + "\n" for text in plain(block))
