"""供给: bytes for a table, one layer over another: a file, what it unpacks to, its text in UTF-8."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping

from attrs import define, field, frozen

PEEKED = 1 << 16


@frozen
class SupplyFault:
    """What kept a supply from giving all its bytes: slug of the finding, and what its message says."""

    name: str
    params: Mapping[str, str | int] = field(factory=dict)


@define(eq=False, slots=False)
class Supply(ABC):
    """Bytes that are taken once, from the first to the last."""

    _ahead: bytearray = field(factory=bytearray, init=False, repr=False)

    @abstractmethod
    def _read(self, view: memoryview) -> int:
        """Some bytes into the view, at least one; 0 at the end."""

    @abstractmethod
    def faults(self) -> tuple[SupplyFault, ...]:
        """What is known to be wrong so far; final at the end."""

    @abstractmethod
    def sha256(self) -> str | None:
        """Of the file as it was given, once all was read; None where nobody asked for it."""

    def read_into(self, view: memoryview) -> int:
        """Take some bytes; 0 at the end. `settle` before those bytes are moved or overwritten."""
        if not self._ahead:
            return self._read(view)
        count = min(len(view), len(self._ahead))
        view[:count] = self._ahead[:count]
        del self._ahead[:count]
        return count

    def settle(self) -> None:  # noqa: B027 - most layers look at no byte again
        """Wait until nobody looks at the bytes last read."""

    def peek(self, count: int) -> bytes:
        """The next bytes, which stay to be taken; fewer than asked for only at the end."""
        while len(self._ahead) < count:
            piece = bytearray(min(PEEKED, count - len(self._ahead)))
            read = self._read(memoryview(piece))
            self.settle()
            if not read:
                break
            self._ahead += memoryview(piece)[:read]
        return bytes(memoryview(self._ahead)[:count])

    def take(self, count: int) -> bytes:
        """Up to so many bytes; fewer only at the end."""
        taken = self.peek(count)
        del self._ahead[: len(taken)]
        return taken

    def put_back(self, data: memoryview) -> None:
        """These bytes were taken and are to be taken again."""
        self._ahead[:0] = data
