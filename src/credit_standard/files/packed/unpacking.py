"""解压: what a packed stream unpacks to, as far as it is sound and within the limits."""

from __future__ import annotations

import sys
import zlib
from abc import abstractmethod
from typing import TYPE_CHECKING, Protocol

from attrs import define, field

from credit_standard.files.sniffing.binary import GZIP, packed_as
from credit_standard.files.supplies.supply import Supply, SupplyFault

if TYPE_CHECKING:
    from credit_standard.files.table import Limits

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

ERRORS = (zlib.error, zstd.ZstdError)
CHUNK = 1 << 16  # packed bytes at a time
PIECE = 1 << 18  # unpacked bytes at a time


@define
class Budget:
    """How much one archive may still unpack to, all its members together."""

    left: int


@define(eq=False, slots=False)
class Unpacking(Supply):
    """Bytes that are fewer where they come from, and may be very many."""

    _limits: Limits
    _budget: Budget
    _given: int = field(default=0, init=False)
    _ready: memoryview = field(factory=lambda: memoryview(b""), init=False, repr=False)
    _fault: SupplyFault | None = field(default=None, init=False)
    _ended: bool = field(default=False, init=False)

    @abstractmethod
    def _next(self) -> bytes:
        """Some more bytes, at most a piece; none at the end, at a fault, or when it takes another call."""

    @abstractmethod
    def _packed(self) -> int:
        """Number of packed bytes used so far."""

    def _stop(self, fault: SupplyFault | None = None) -> None:
        self._fault, self._ended = fault, True

    def _read(self, view: memoryview) -> int:
        while not self._ready and not self._ended:
            self._ready = memoryview(self._within_limits(self._next()))
        count = min(len(view), len(self._ready))
        view[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def _within_limits(self, piece: bytes) -> bytes:
        limits = self._limits
        self._given += len(piece)
        self._budget.left -= len(piece)
        if self._budget.left < 0:
            self._stop(SupplyFault("unpacked-too-large", {"limit": limits.unpacked_bytes}))
        elif self._given > limits.ratio_from and self._given > limits.ratio * self._packed():
            self._stop(SupplyFault("packed-too-tightly", {"limit": limits.ratio}))
        else:
            return piece
        return b""


@define(eq=False, slots=False)
class Unpacked(Unpacking):
    """What a gzip or zstd stream unpacks to, or several of them one after another."""

    _supply: Supply
    _kind: str
    _stream: Stream | None = field(default=None, init=False)
    _taken: int = field(default=0, init=False)

    def faults(self) -> tuple[SupplyFault, ...]:
        return self._supply.faults() or (() if self._fault is None else (self._fault,))

    def sha256(self) -> str | None:
        return self._supply.sha256()

    def _packed(self) -> int:
        return self._taken

    def _next(self) -> bytes:
        if self._stream is None:
            self._begin()
            return b""
        data = b""
        if self._stream.needs_input:
            data = self._supply.take(CHUNK)
            self._taken += len(data)
            if not data:
                self._stop(SupplyFault("packed-cut-short", {"position": self._taken + 1}))
                return b""
        try:
            piece = self._stream.decompress(data, PIECE)
        except ERRORS:
            self._stop(SupplyFault("packed-damaged", {"position": self._taken + 1}))
            return b""
        if self._stream.eof:
            rest = self._stream.unused_data
            self._taken -= len(rest)
            self._supply.put_back(memoryview(rest))
            self._stream = None
        return piece

    def _begin(self) -> None:
        """The next stream; zeros after the last one are the filling of a tape's block."""
        while (head := self._supply.peek(CHUNK)) and not head.strip(b"\0"):
            self._taken += len(self._supply.take(CHUNK))
        if packed_as(head) == self._kind:
            self._stream = GzipStream() if self._kind == GZIP else zstd.ZstdDecompressor()
        else:
            self._stop(SupplyFault("packed-damaged", {"position": self._taken + 1}) if head else None)


class Stream(Protocol):
    """One packed stream."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int) -> bytes: ...


class GzipStream:
    """A gzip stream that gives all there is before it breaks: zlib gives nothing in the call that fails."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(16 + zlib.MAX_WBITS)
        self._full = False
        self._error: zlib.error | None = None

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not (self._inner.unconsumed_tail or self._full or self._error)

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        if self._error is not None:
            raise self._error
        data = self._inner.unconsumed_tail + data
        before = self._inner.copy()
        try:
            piece = self._inner.decompress(data, max_length)
        except zlib.error as error:
            self._error = error
            return _before_error(before, data, max_length)
        self._full = len(piece) == max_length
        return piece


def _before_error(inner: zlib._Decompress, data: bytes, max_length: int) -> bytes:
    piece = bytearray()
    for place in range(len(data)):
        try:
            piece += inner.decompress(data[place : place + 1], max_length)
        except zlib.error:
            break
    return bytes(piece)
