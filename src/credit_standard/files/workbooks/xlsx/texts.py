"""XLSX 文字: entities and escapes of Office Open XML, and the strings that the cells of a workbook share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import polars as pl

from credit_standard.files.workbooks.xml_reading import DamagedError, read_xml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_NAMED = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&"}
_REFERENCE = re.compile(r"&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));")
_ANY_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|apos|#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7});")
_UNIT = "_x[0-9A-Fa-f]{4}_"
_UNITS = re.compile(f"(?:{_UNIT})+")
_PLAIN_STRING = r"^<t(?: [^<>]*)?>([^<]*)</t></si>\s*$"
_END = b"</si>"


def blocks(pieces: Iterable[bytes], end: bytes, limit: int) -> Iterator[bytes]:
    """Pieces cut anew, behind the last `end` in each; what follows the last of all comes last.

    Raises:
        DamagedError: there is more between two ends than the limit.
    """
    rest = bytearray()
    for piece in pieces:
        seen = max(len(rest) - len(end), 0)
        rest += piece
        if len(rest) > limit and not 0 <= rest.find(end, seen) <= limit:
            raise DamagedError("workbook-row-too-long", limit=limit)
        stop = rest.rfind(end, seen) + len(end)
        if stop >= len(end):
            block = bytes(rest[:stop])
            yield re.sub(b"\r\n?", b"\n", block) if b"\r" in block else block  # as XML reads line ends
            del rest[:stop]
    yield bytes(rest)


def decoded(block: bytes) -> str:
    """Raises: DamagedError: this is not UTF-8."""
    try:
        return block.decode()
    except UnicodeDecodeError:
        problem = DamagedError()
    raise problem


def is_sound(block: str) -> bool:
    """Whether every ampersand begins a reference that needs no declaration."""
    return "&" not in block or block.count("&") == len(_ANY_REFERENCE.findall(block))


def unescaped(texts: pl.Series) -> pl.Series:
    """Character data as the text that it stands for.

    >>> unescaped(pl.Series(["a&amp;lt;&#x77F3;", "_xD842__xDFB7_&lt;b"])).to_list()
    ['a&lt;石', '𠮷<b']
    """
    if texts.str.contains("&", literal=True).any():
        texts = _where(texts, "&#", lambda text: _REFERENCE.sub(_character, text))
        texts = texts.str.replace_many(list(_NAMED), list(_NAMED.values()))
    return without_escapes(texts)


def without_escapes(texts: pl.Series) -> pl.Series:
    """`_x000D_` is a character that XML does not take (ISO/IEC 29500-1, 22.9.2.19)."""
    return _where(texts, _UNIT, lambda text: _UNITS.sub(_from_units, text))


def _where(texts: pl.Series, pattern: str, change: Callable[[str], str]) -> pl.Series:
    found = texts.str.contains(pattern).arg_true()
    if not len(found):
        return texts
    return texts.scatter(found, pl.Series([change(text) for text in texts.gather(found)], dtype=pl.String))


def _character(found: re.Match[str]) -> str:
    number = int(found[1], 16) if found[1] else int(found[2])
    if number == ord("&"):
        return "&amp;"  # the named ones are read afterwards
    if not 0 < number < 0x110000 or 0xD800 <= number < 0xE000:
        raise DamagedError
    return chr(number)


def _from_units(found: re.Match[str]) -> str:
    units = bytes.fromhex("".join(unit[2:6] for unit in re.findall(_UNIT, found[0])))
    return units.decode("utf-16-be", "replace")


def shared_strings(pieces: Iterable[bytes], limit: int) -> pl.Series:
    """The strings of a workbook, in the order in which cells number them; none may be longer than `limit` bytes."""
    parts: list[pl.Series] = []
    opening = b""
    whole = blocks(pieces, _END, limit)
    for block in whole:
        if not opening:
            opening, mark, block = block.partition(b"<si>")  # noqa: PLW2901
            if not mark or b"<!" in opening or not re.search(rb"<sst[^<>]*>\s*$", opening):
                return _by_elements((opening + mark + block, *whole))
            block = mark + block  # noqa: PLW2901
            opening = opening[opening.rfind(b"<") :]
        if block.endswith(_END):
            parts.append(_strings(block, opening))
        elif block.strip() != b"</sst>":
            raise DamagedError
    return pl.concat(parts)


def _strings(block: bytes, opening: bytes) -> pl.Series:
    if b"<!" not in block and is_sound(text := decoded(block)):
        found = pl.Series([text]).str.split("<si>").explode()[1:]
        texts = found.str.extract(_PLAIN_STRING)
        odd = texts.is_null().arg_true()  # rich text, notes on pronunciation
        each = [_one(text, opening) for text in found.gather(odd)]
        if None not in each:
            texts = unescaped(texts)
            return texts.scatter(odd, pl.Series(each, dtype=pl.String)) if each else texts
    return _by_elements((opening, block, b"</sst>"))


def _one(piece: str, opening: bytes) -> str | None:
    """A string with parts; None when it is not one alone."""
    try:
        found = _by_elements((opening, b"<si>", piece.encode(), b"</sst>"))
    except DamagedError:
        return None
    return str(found[0]) if len(found) == 1 else None


def _by_elements(pieces: Iterable[bytes]) -> pl.Series:
    """Slowly, however the XML is written."""
    strings: list[str] = []
    parts: list[str] = []
    within: list[str] = []

    def end(name: str) -> None:
        within.pop()
        if name == "si":
            strings.append("".join(parts))
            parts.clear()

    def text(data: str) -> None:
        if within[-1] == "t" and "rPh" not in within:  # not the notes on pronunciation
            parts.append(data)

    read_xml(pieces, start=lambda name, _: within.append(name), end=end, text=text)
    return without_escapes(pl.Series(strings, dtype=pl.String))
