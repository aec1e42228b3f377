"""漏行原文: the text of rows that a reader left out of its batches, from the lines of the file itself."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import IO, TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from credit_standard.files.table import Table

SEPARATORS = ",;\t|"
AT_MOST = 1 << 20
"""Characters of one line, and lines of one row: what is longer is damage, and is cut."""
LINES = 1_000
_PACKED = (b"\x1f\x8b", b"(\xb5/\xfd", b"PK", b"PAR1", b"\xd0\xcf\x11\xe0")


@define
class Lines:
    """Physical lines of a text, read once from the first to the last; lines end as the readers count them."""

    _stream: IO[str] | None
    _number: int = field(default=0, init=False)

    def row(self, line: int, before: int | None) -> list[str]:
        """The cells of a row that starts at `line`; `before` is where the next one starts, if that is known."""
        if self._stream is None:
            return []
        while self._number < line - 1 and self._next():
            pass
        end = line + 1 if before is None else min(before, line + LINES)
        text = "".join(self._next() for _ in range(line, end)).rstrip("\r\n")
        separator = max(SEPARATORS, key=text.count)
        try:
            return next(csv.reader([text], delimiter=separator), [])
        except csv.Error:  # a field beyond that module's limit
            return [text]

    def _next(self) -> str:
        if self._stream is None:
            return ""
        start = self._stream.readline(AT_MOST)
        rest = start
        while rest and not rest.endswith(("\n", "\r")):
            rest = self._stream.readline(AT_MOST)
        self._number += 1
        return start


@contextmanager
def lines_of(path: str, table: Table, encoding: str) -> Iterator[Lines]:
    """The lines of a table, where it is a plain file of text; else rows that were left out stay empty."""
    with Path(path).open("rb") if Path(path).is_file() else _nothing() as data:
        plain = table.member is None and table.sheet is None and encoding != ""
        if data is None or not plain or data.read(4).startswith(_PACKED):
            yield Lines(None)
            return
        data.seek(0)
        yield Lines(TextIOWrapper(data, encoding, errors="replace", newline=""))


@contextmanager
def _nothing() -> Iterator[None]:
    yield None
