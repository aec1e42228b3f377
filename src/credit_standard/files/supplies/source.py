"""来源: the bytes of a file or a stream, each read once and digested on the way."""

from __future__ import annotations

import hashlib
import os
import stat
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol

from attrs import define, field

from credit_standard.files.supplies.supply import Supply, SupplyFault

ASIDE = 1 << 20  # bytes from which digesting is worth a thread of its own


class Readable(Protocol):
    """A binary stream: an open file, standard input, a member of an archive."""

    def readinto(self, buffer: memoryview, /) -> int | None: ...


@define(eq=False, slots=False)
class HashedStream(Supply):
    """A stream, its SHA-256, and whether it stayed the same while it was read.

    Attributes:
        is_digested: the SHA-256 is wanted.
        read: number of bytes read so far.
        failed: the system could not read on; what was read stays good.
    """

    _stream: Readable
    is_digested: bool = True
    read: int = 0
    failed: bool = False
    _digest: hashlib._Hash = field(factory=hashlib.sha256, init=False)
    _digester: ThreadPoolExecutor | None = field(default=None, init=False)
    _digesting: Future[None] | None = field(default=None, init=False)
    _state: tuple[int, int] | None = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._state = _size_and_time(self._stream)

    def _read(self, view: memoryview) -> int:
        if self.failed:
            return 0
        try:
            count = self._stream.readinto(view)
        except OSError:
            count = None
        if count is None:
            self.failed = True
            return 0
        self.read += count
        if self.is_digested:
            self._add(view[:count])
        return count

    def _add(self, data: memoryview) -> None:
        self.settle()
        if len(data) < ASIDE:
            self._digest.update(data)
            return
        if self._digester is None:
            self._digester = ThreadPoolExecutor(1, "digest")
        self._digesting = self._digester.submit(self._digest.update, data)

    def settle(self) -> None:
        """Wait until the bytes last read are digested."""
        if self._digesting is not None:
            self._digesting.result()
            self._digesting = None

    def sha256(self) -> str | None:
        """Of the bytes read so far."""
        self.settle()
        return self._digest.hexdigest() if self.is_digested else None

    def faults(self) -> tuple[SupplyFault, ...]:
        """That the system failed; that the file has another size or time than when reading began."""
        changed = (SupplyFault("file-changed"),) if _size_and_time(self._stream) != self._state else ()
        failed = (SupplyFault("read-failed", {"position": self.read + 1}),) if self.failed else ()
        return (*failed, *changed)

    def close(self) -> None:
        """End the digesting; the stream is its opener's to close, and who reads on is digested on."""
        self.settle()
        if self._digester is not None:
            self._digester.shutdown()
            self._digester = None


def _size_and_time(stream: Readable) -> tuple[int, int] | None:
    try:
        status = os.fstat(stream.fileno())  # type: ignore[attr-defined]
    except (AttributeError, OSError):  # no file of the system behind it
        return None
    return (status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None
