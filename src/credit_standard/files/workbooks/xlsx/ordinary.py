"""XLSX 规范写法: rows of a sheet, however their XML is written, in the one way in which they are read quickly.

Prefixes, comments, quotes of the other kind, blanks, cells without a reference, text in several runs: all of it is
allowed, and hardly any program writes it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from credit_standard.files.lettering import LAST_COLUMN, column_letters, column_number
from credit_standard.files.workbooks.xlsx.texts import decoded
from credit_standard.files.workbooks.xml_reading import DamagedError, read_xml, whole_number

if TYPE_CHECKING:
    from collections.abc import Mapping

_PARTS = frozenset({"v", "t", "f"})
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?[0-9]{1,8}")


class _Rewriting:
    def __init__(self, line: int) -> None:
        self.written: list[str] = []
        self.line = line
        self.column = 0
        self.within: list[str] = []
        self.cell = ""
        self.parts: dict[str, str] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self.within.append(name)
        if name == "row":
            self.line = _number(attributes.get("r"), self.line + 1)
            self.column = 0
            hidden = ' hidden="1"' if attributes.get("hidden") in {"1", "true"} else ""
            self.written.append(f'<row r="{self.line}"{hidden}>')
        elif name == "c":
            self.column = _column(attributes.get("r"), self.column + 1)
            style, kind = _number(attributes.get("s"), 0), attributes.get("t", "n")
            if not kind.isalpha():
                raise DamagedError
            self.cell = f'<c r="{column_letters(self.column)}{self.line}" s="{style}" t="{kind}">'
            self.parts = {}
        elif name in _PARTS:
            self.parts.setdefault(name, "")

    def text(self, data: str) -> None:
        if self.within[-1] in _PARTS and "rPh" not in self.within:
            self.parts[self.within[-1]] += data

    def end(self, name: str) -> None:
        self.within.pop()
        if name == "c":
            parts = self.parts
            formula = "<f></f>" if "f" in parts else ""
            value = f"<v>{escape(parts['v'])}</v>" if "v" in parts else ""
            inline = f"<is><t>{escape(parts['t'])}</t></is>" if "t" in parts else ""
            self.written.append(f"{self.cell}{formula}{value}{inline}</c>")


def _number(text: str | None, otherwise: int) -> int:
    number = otherwise if text is None else whole_number(text)
    if number is None:
        raise DamagedError
    return number


def _column(reference: str | None, otherwise: int) -> int:
    """The column that a reference names, one like `$A$2` too."""
    column = otherwise
    if reference is not None:
        found = _REFERENCE.fullmatch(reference)
        column = column_number(found[1].upper()) if found else 0
    if not 0 < column <= LAST_COLUMN:
        raise DamagedError
    return column


def ordinary(rows: bytes, opening: bytes, line: int) -> str:
    """Rows written anew.

    Args:
        rows: whole rows.
        opening: the start tags in which they stand.
        line: the row before them; those without a number follow it.

    Raises:
        DamagedError: this is not XML.
    """
    rewriting = _Rewriting(line)
    names = [part.split()[0] for part in decoded(opening).replace("<", " <").split("<")[1:]]
    closing = "".join(f"</{name.rstrip('>')}>" for name in reversed(names))
    pieces = (opening, rows, closing.encode())
    read_xml(pieces, start=rewriting.start, end=rewriting.end, text=rewriting.text)
    return "".join(rewriting.written)
