"""XLSX 规范写法: rows of a sheet, however their XML is written, in the one way in which they are read quickly.

Prefixes, comments, quotes of the other kind, blanks, cells without a reference, text in several runs: all of it is
allowed, and hardly any program writes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from credit_standard.files.lettering import column_letters, column_number
from credit_standard.files.workbooks.xml_reading import DamagedError, read_xml

if TYPE_CHECKING:
    from collections.abc import Mapping

_PARTS = frozenset({"v", "t", "f"})


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
            column = attributes.get("r", "").rstrip("0123456789")
            self.column = column_number(column) if column.isascii() and column.isupper() else self.column + 1
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
    if text is None:
        return otherwise
    if not (text.isascii() and text.isdigit() and len(text) < 9):
        raise DamagedError
    return int(text)


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
    names = [part.split()[0] for part in opening.decode().replace("<", " <").split("<")[1:]]
    closing = "".join(f"</{name.rstrip('>')}>" for name in reversed(names))
    pieces = (opening, rows, closing.encode())
    read_xml(pieces, start=rewriting.start, end=rewriting.end, text=rewriting.text)
    return "".join(rewriting.written)
