"""XML 读取: elements of a part of a workbook, one after another, in bounded memory.

A document type declaration is refused: no workbook has one, and entities that multiply or read other files need it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from credit_standard.files.supply import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


class DamagedError(Exception):
    """A part of a file is not what it should be. Names the finding, never the contents."""

    def __init__(self, name: str = "workbook-damaged", **params: str | int) -> None:
        super().__init__(name)
        self.fault = Fault(name, params)


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
        DamagedError: it is not XML, or declares a document type.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    if start is not None:
        parser.StartElementHandler = lambda name, attributes: start(
            _local(name), {_local(key): value for key, value in attributes.items()}
        )
    if end is not None:
        parser.EndElementHandler = lambda name: end(_local(name))
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    try:
        for piece in pieces:
            parser.Parse(piece, False)  # noqa: FBT003 - expat takes it by position
        parser.Parse(b"", True)  # noqa: FBT003
    except (expat.ExpatError, ValueError, LookupError):  # the last two for encodings that nobody knows
        problem = DamagedError()
    else:
        return
    raise problem


def _refuse(*_: object) -> None:
    raise DamagedError("xml-document-type")


def _local(name: str) -> str:
    return name.rpartition(":")[2]
