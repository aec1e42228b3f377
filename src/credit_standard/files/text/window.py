"""窗口: the bytes that were read and not yet used, in one buffer that is used again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from credit_standard.files.supplies.supply import Supply

LINE_FEED, CARRIAGE_RETURN = 10, 13
FIRST = 1 << 16
"""Bytes that the buffer holds before more are wanted."""


class Window:
    """A stretch of a text. A view of it holds until the next `fill`.

    A last line without a line end gets one, so that every record in the window can end in a line end.

    Attributes:
        ended: the text has no more bytes than those in the window.
    """

    def __init__(self, supply: Supply, size: int) -> None:
        self.ended = False
        self._supply = supply
        self._buffer = bytearray(min(size, FIRST) + 1)  # one more for the line end of the last line
        self._start = 0
        self._stop = 0

    def __len__(self) -> int:
        return self._stop - self._start

    @property
    def capacity(self) -> int:
        """Size of the buffer: what the window costs."""
        return len(self._buffer)

    def view(self) -> memoryview:
        return memoryview(self._buffer)[self._start : self._stop]

    def find(self, byte: bytes, after: int = 0) -> int:
        """Where `byte` first stands in the window from `after` on; -1 when it does not."""
        place = self._buffer.find(byte, self._start + after, self._stop)
        return place - self._start if place >= 0 else -1

    def line_end(self, after: int) -> int:
        """Where the next physical line begins, LF, CRLF and CR alone being line ends; -1 when it is not known yet."""
        feed, stop = self.find(b"\n", after), len(self)
        back = self._buffer.find(b"\r", self._start + after, self._start + (stop if feed < 0 else feed))
        back = back - self._start if back >= 0 else stop
        if feed < 0 and back + 1 >= stop:
            return -1
        return feed + 1 if feed >= 0 and feed <= back + 1 else back + 1

    def take(self, count: int) -> None:
        """These first bytes are used."""
        self._start += count

    def pass_line(self) -> None:
        """Pass over what is left of a physical line, however long, in the memory of the window."""
        while (end := self.line_end(0)) < 0 and not self.ended:
            held = len(self) > 0 and self.view()[-1] == CARRIAGE_RETURN
            self.take(len(self) - held)
            self.fill(self.capacity - 1)
        self.take(end if end >= 0 else len(self))

    def fill(self, wanted: int) -> None:
        """Read until the window holds `wanted` bytes or the text ends."""
        if self.ended or len(self) >= wanted:
            return
        self._supply.settle()
        if self.capacity <= wanted:  # most files are small, and room that is not needed costs as if it were
            self._fill_up(min(wanted, self.capacity - 1))
        if not self.ended:
            self._fill_up(wanted)
        if self.ended and len(self) and self._buffer[self._stop - 1] != LINE_FEED:
            self._buffer[self._stop] = LINE_FEED
            self._stop += 1

    def _fill_up(self, wanted: int) -> None:
        self._make_room(wanted)
        with memoryview(self._buffer) as buffer:
            while self._stop < wanted and not self.ended:
                count = self._supply.read_into(buffer[self._stop : wanted])
                self.ended = not count
                self._stop += count

    def _make_room(self, wanted: int) -> None:
        rest = self.view()
        if wanted >= self.capacity:
            self._buffer = bytearray(wanted + 1)
        memoryview(self._buffer)[: len(rest)] = rest
        self._start, self._stop = 0, len(rest)
