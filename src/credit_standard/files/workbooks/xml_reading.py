"""XML 读取: elements of a part of a workbook, one after another, in bounded memory.

A document type declaration is refused: no workbook has one, and entities that multiply or read other files need it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.parsers import expat

from credit_standard.files.supplies.supply import SupplyFault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

DEEPEST = 256
"""Elements inside one another; no part of a workbook has a tenth of it."""
LONGEST = 32 * 1024 * 1024
"""Bytes of one tag."""
_NUMBER = re.compile("[0-9]{1,8}")


class DamagedError(Exception):
    """A part of a file is not what it should be. Names the finding, never the contents."""

    def __init__(self, name: str = "workbook-damaged", **params: str | int) -> None:
        super().__init__(name)
        self.fault = SupplyFault(name, params)


def read_xml(
    pieces: Iterable[bytes],
    *,
    start: Callable[[str, Mapping[str, str]], object] | None = None,
    end: Callable[[str], object] | None = None,
    text: Callable[[str], object] | None = None,
) -> None:
    """Walk through a document.

    Args:
        pieces: its bytes.
        start: called with the name and the attributes of each element, both without prefixes.
        end: called with its name.
        text: called with the text between tags.

    Raises:
        DamagedError: it is not XML, declares a document type, or is nested without end.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    depth = 0

    def opened(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise DamagedError
        if start is not None:
            start(_local(name), {_local(key): value for key, value in attributes.items()})

    def closed(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(_local(name))

    parser.StartElementHandler, parser.EndElementHandler = opened, closed
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    fed = 0
    try:
        for piece in pieces:
            parser.Parse(piece, False)  # noqa: FBT003 - expat takes it by position
            fed += len(piece)
            if fed - parser.CurrentByteIndex > LONGEST:  # a tag is kept in memory until it ends
                raise DamagedError("workbook-row-too-long", limit=LONGEST)
        parser.Parse(b"", True)  # noqa: FBT003
    except (expat.ExpatError, ValueError, LookupError):  # the last two for encodings that nobody knows
        problem = DamagedError()
    else:
        return
    raise problem


def whole_number(text: str | None) -> int | None:
    """The number that an attribute is; None when it is none, or has more digits than any has in a workbook.

    >>> [whole_number(text) for text in ("12", "", "-1", "1_0", "１", "9" * 5000)]
    [12, None, None, None, None, None]
    """
    return int(text) if text is not None and _NUMBER.fullmatch(text) else None


def _refuse(*_: object) -> None:
    raise DamagedError("xml-document-type")


def _local(name: str) -> str:
    return name.rpartition(":")[2]
