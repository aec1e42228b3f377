"""解码: text in UTF-16 or GB18030 handed on as UTF-8, block by block; UTF-8 is handed on as it is.

What cannot be decoded comes out as bytes that are not UTF-8 either, so that the reader of rows finds its row: every
byte of GB18030 that is no character as the three bytes of U+DC80 to U+DCFF (Python's surrogateescape), a lone
surrogate of UTF-16 as the three bytes that it would have.
"""

from __future__ import annotations

import codecs
import io
import re
from typing import TYPE_CHECKING

import numpy as np
from attrs import define, field

from credit_standard.files.supplies.supply import Supply
from credit_standard.files.text import gb18030
from credit_standard.files.text.encoding import encoding_of, is_surely_utf8

if TYPE_CHECKING:
    from credit_standard.files.supplies.supply import SupplyFault

SAMPLE = 1 << 20  # by which the encoding is told
# Decoded at a time, in the thread that cuts the blocks: the codec holds the interpreter, another thread only waits.
CHUNK = 1 << 20
MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
    b"\x84\x31\x95\x33": "gb18030",
}
NOTES = {"utf-16-le": "utf-16", "utf-16-be": "utf-16", "gb18030": "gb18030"}
BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
NOT_UTF8 = b"\xff"


@define(eq=False, slots=False)
class Decoded(Supply):
    """UTF-8 of a text.

    Attributes:
        encoding: of the text; `utf-8` as long as it is all ASCII.
    """

    _supply: Supply
    encoding: str = field(default="utf-8", init=False)
    _known: bool = field(default=False, init=False)
    _ended: bool = field(default=False, init=False)
    _rest: bytes = field(default=b"", init=False, repr=False)
    _ready: memoryview = field(factory=lambda: memoryview(b""), init=False, repr=False)
    _utf16: codecs.IncrementalDecoder | None = field(default=None, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        sample = self._supply.peek(4)
        for mark, encoding in MARKS.items():
            if sample.startswith(mark):
                self._supply.take(len(mark))
                self.encoding, self._known = (
                    encoding,
                    mark != codecs.BOM_UTF8,
                )  # programs put it before GBK too
        if self.encoding.startswith("utf-16"):
            self._utf16 = codecs.getincrementaldecoder(self.encoding)("surrogatepass")

    def note(self) -> str | None:
        """Slug of the finding that names the encoding; None for UTF-8."""
        return NOTES.get(self.encoding)

    def settle(self) -> None:
        self._supply.settle()

    def faults(self) -> tuple[SupplyFault, ...]:
        return self._supply.faults()

    def sha256(self) -> str | None:
        return self._supply.sha256()

    def _read(self, view: memoryview) -> int:
        if not self._known:
            count = self._supply.read_into(view)
            self._supply.settle()
            ascii_lines = _lines_in_ascii(bytes(view[:count]))
            self._supply.put_back(view[ascii_lines:count])
            if ascii_lines or not count:
                return ascii_lines
            sample = self._supply.peek(SAMPLE)
            found = encoding_of(sample, ended=len(sample) < SAMPLE)
            self._known = True
            if not (found == "utf-8" and self.encoding == "utf-8-sig"):
                self.encoding = found
        if self.encoding.startswith("utf-8"):
            return self._supply.read_into(view)
        while not self._ready and not self._ended:
            self._ready = memoryview(self._next())
        count = min(len(view), len(self._ready))
        view[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def _next(self) -> bytes:
        """UTF-8 of some more bytes; nothing when there are no whole characters among them."""
        chunk = bytearray(CHUNK)
        raw = bytes(chunk[: self._supply.read_into(memoryview(chunk))])
        self._supply.settle()
        self._ended = not raw
        if self._utf16 is not None:
            return _utf8_of_utf16(raw, self._utf16)
        raw = self._rest + raw
        whole = len(raw) if self._ended else _whole(raw)
        self._rest = raw[whole:]
        return _utf8_of_gb18030(raw[:whole])


def _lines_in_ascii(data: bytes) -> int:
    """Where the first line begins that holds another byte; all when none does."""
    if data.isascii():  # much faster than the search
        return len(data)
    beyond = BEYOND_ASCII.search(data)
    return data.rfind(b"\n", 0, beyond.start() if beyond else None) + 1


def _whole(raw: bytes) -> int:
    """Up to where no character of GB18030 is cut through: line feeds, commas and blanks are no part of one."""
    for byte in b"\n", b",", b"\t", b" ":
        if place := raw.rfind(byte) + 1:
            return place
    return len(raw) if len(raw) > CHUNK else 0


def _utf8_of_utf16(raw: bytes, decoder: codecs.IncrementalDecoder) -> bytes:
    try:
        return decoder.decode(raw, final=not raw).encode("utf-8", "surrogatepass")
    except UnicodeDecodeError:  # the last character is cut through
        return NOT_UTF8


def _utf8_of_gb18030(raw: bytes) -> bytes:
    if lines := _lines_in_utf8(raw):
        numbered = enumerate(io.BytesIO(raw))
        return b"".join(_escaped(line) if number in lines else _utf8(line) for number, line in numbered)
    return _utf8(raw)


def _utf8(raw: bytes) -> bytes:
    try:
        return gb18030.decode_to_utf8(raw)
    except UnicodeDecodeError:
        return gb18030.decode_to_utf8(raw, "surrogateescape")


def _escaped(line: bytes) -> bytes:
    return line.decode("ascii", "surrogateescape").encode("utf-8", "surrogatepass")


def _lines_in_utf8(raw: bytes) -> frozenset[int]:
    """Numbers of lines that are surely UTF-8. About every other byte of it is one that GB2312 never has."""
    data = np.frombuffer(raw, np.uint8)
    odd = np.flatnonzero((data - 0x80) <= 0x20)
    if not odd.size:
        return frozenset()
    feeds = np.flatnonzero(data == ord("\n"))
    starts = np.concatenate((np.zeros(1, np.int64), feeds + 1, np.array([data.size])))
    lines = np.unique(np.searchsorted(feeds, odd)).tolist()
    return frozenset(line for line in lines if is_surely_utf8(raw[starts[line] : starts[line + 1]]))
