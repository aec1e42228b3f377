"""JSON 切块: the text of a file in blocks of lines, one object a line, whatever the file looks like.

JSON Lines are cut as they are. Of an array, and of objects over several lines, the commas between the objects become
line feeds and the line feeds inside them blanks: in JSON a line feed never stands inside a string.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
from attrs import define, field, frozen

from credit_standard.files.json.wrapped import Wrapping, rest_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from credit_standard.files.text.window import Window

LINE_FEED, BLANK, QUOTE, BACKSLASH = 10, 32, 34, 92
_BRACKETS = np.zeros(256, np.int64)
_BRACKETS[np.frombuffer(b"{[", np.uint8)] = 1
_BRACKETS[np.frombuffer(b"}]", np.uint8)] = -1
_BLANKS = b" \t\r\n"
FIRST_BYTES = 1 << 16


@frozen(kw_only=True)
class LineBlock:
    """Lines with an object each, as far as one can tell without reading them.

    Attributes:
        data: the lines; each ends in a line feed.
        ends: positions of the line feeds.
        lines: physical line on which each object begins.
        first_row: row number of the first.
    """

    data: bytes = field(repr=False)
    ends: NDArray[np.int64]
    lines: NDArray[np.int64]
    first_row: int

    def text(self, position: int) -> bytes:
        """One line, without its end."""
        return self.data[self.ends[position - 1] + 1 if position else 0 : self.ends[position]]


@frozen
class JsonFault:
    """A stretch that cannot be read: slug of the finding; whether nothing is read behind it; whether it is a row."""

    name: str
    row: int
    line: int
    last: bool
    is_row: bool = True


@define
class LineCutter:
    """Cuts JSON Lines."""

    window: Window
    block_bytes: int
    longest: int
    row: int = field(default=1, init=False)
    line: int = field(default=1, init=False)

    def pieces(self) -> Iterator[LineBlock | JsonFault]:
        wanted = min(FIRST_BYTES, self.block_bytes)
        while True:
            self.window.fill(wanted)
            data = bytes(self.window.view()[:wanted])
            if not data:
                return
            stop = data.rfind(b"\n") + 1
            if stop:
                yield self._block(data[:stop])
                self.window.take(stop)
                wanted = self.block_bytes
            elif len(data) <= self.longest:
                wanted = min(2 * len(data), self.longest + 1)
            else:
                self.window.pass_line()
                yield JsonFault("record-too-long", self.row, self.line, last=False)
                self.row += 1
                self.line += 1

    def _block(self, data: bytes) -> LineBlock:
        ends = np.flatnonzero(np.frombuffer(data, np.uint8) == LINE_FEED)
        block = LineBlock(
            data=data, ends=ends, lines=np.arange(self.line, self.line + ends.size), first_row=self.row
        )
        self.row += ends.size
        self.line += ends.size
        return block


@define
class ObjectCutter:
    """Cuts an array of objects, or objects one after another over any number of lines."""

    window: Window
    block_bytes: int
    longest: int
    in_array: bool
    wrapped: Wrapping | None = None
    row: int = field(default=1, init=False)
    line: int = field(default=1, init=False)
    _begun: bool = field(default=False, init=False)

    def pieces(self) -> Iterator[LineBlock | JsonFault]:
        wanted = min(FIRST_BYTES, self.block_bytes)
        if self.wrapped is not None:
            wanted += len(self.wrapped.before)
        while True:
            self.window.fill(wanted)
            data = bytes(self.window.view()[:wanted])
            if self.in_array and not self._begun:
                data = self._without_opening(data)
            rest = data.lstrip(_BLANKS)
            if not rest:
                if self.in_array:  # the array is not closed
                    yield self._fault("json-cut-short")
                return
            if self.in_array and rest[:1] == b"]":
                if self.wrapped is not None:
                    yield from self._after(self.wrapped, len(data) - len(rest) + 1)
                elif rest[1:].strip(_BLANKS) or not self.window.ended:
                    yield self._fault("json-invalid-rest")
                return
            starts, stops = outermost(data)
            if stops.size:
                found = self._block(data, starts[: stops.size], stops)
                yield found
                if isinstance(found, JsonFault):
                    return
                wanted = self.block_bytes
            elif self.window.ended:
                # Something else than an object, or nothing behind a comma: the array is closed all the same.
                is_closed = b"{" not in rest and rest.rstrip(_BLANKS).endswith(b"]")
                yield self._fault("json-invalid-rest" if is_closed else "json-cut-short")
                return
            elif len(data) > self.longest:
                yield self._fault("json-too-long")
                return
            else:
                wanted = min(2 * max(len(data), wanted), self.longest + 2)

    def _without_opening(self, data: bytes) -> bytes:
        before = b"" if self.wrapped is None else self.wrapped.before
        opening = len(before) + len(data[len(before) :]) - len(data[len(before) :].lstrip(_BLANKS)) + 1
        self.line += data[:opening].count(b"\n")
        self.window.take(opening)
        self._begun = True
        return data[opening:]

    def _after(self, wrapped: Wrapping, place: int) -> Iterator[JsonFault]:
        """What is wrong behind the array of an object around it."""
        self.line += bytes(self.window.view()[:place]).count(b"\n")
        self.window.take(place)
        self.window.fill(self.longest)
        found = rest_of(wrapped, bytes(self.window.view())) if self.window.ended else "json-too-long"
        if found is not None:
            yield JsonFault(found, self.row, self.line, last=True, is_row=False)

    def _fault(self, name: str) -> JsonFault:
        return JsonFault(name, self.row, self.line, last=True)

    def _block(
        self, data: bytes, starts: NDArray[np.int64], stops: NDArray[np.int64]
    ) -> LineBlock | JsonFault:
        """The objects, taken from the window with the comma behind the last."""
        between = [data[a:b] for a, b in zip((0, *stops[:-1].tolist()), starts.tolist(), strict=True)]
        wanted = b"," if self.in_array else b""
        separators = [piece.strip(_BLANKS) for piece in between]
        first = b"" if self.row == 1 else wanted
        wrong = next((n for n, one in enumerate(separators) if one != (wanted if n else first)), None)
        if wrong == 0:
            self.line += data[: starts[0]].count(b"\n")
            return self._fault("json-invalid-rest")
        starts, stops = starts[:wrong], stops[:wrong]
        feeds = np.flatnonzero(np.frombuffer(data, np.uint8) == LINE_FEED)
        lines = self.line + np.searchsorted(feeds, starts)
        pieces = [data[a:b] for a, b in zip(starts.tolist(), stops.tolist(), strict=True)]
        joined = (
            b"\n".join(re.sub(rb"[\r\n]", b" ", piece) if b"\n" in piece else piece for piece in pieces)
            + b"\n"
        )
        block = LineBlock(
            data=joined, ends=np.cumsum(stops - starts + 1) - 1, lines=lines, first_row=self.row
        )
        used = int(stops[-1])
        self.line += int(np.searchsorted(feeds, used))
        self.row += stops.size
        self.window.take(used)
        return block


def outermost(data: bytes) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where the outermost objects begin, and where those that end in these bytes end."""
    block = np.frombuffer(data, np.uint8)
    quotes = _structural_quotes(block)
    step = _BRACKETS[block]
    places = np.flatnonzero(step)
    outside = np.searchsorted(quotes, places) % 2 == 0
    places = places[outside]
    depth = np.cumsum(step[places])
    closing = step[places] < 0
    if (depth < 0).any():  # the end of the array
        end = int(np.argmax(depth < 0))
        places, depth, closing = places[:end], depth[:end], closing[:end]
    return places[~closing & (depth == 1)], places[closing & (depth == 0)] + 1


def _structural_quotes(block: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Quotes that open or close a string: those with an even number of backslashes before them."""
    quotes = np.flatnonzero(block == QUOTE)
    odd = np.zeros(quotes.size, bool)
    before = quotes - 1
    going = (before >= 0) & (block[before] == BACKSLASH)
    while going.any():
        odd ^= going
        before = before - 1
        going &= (before >= 0) & (block[before] == BACKSLASH)
    return quotes[~odd]
