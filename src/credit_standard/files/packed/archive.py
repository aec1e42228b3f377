"""归档: the members of a zip archive, each as a supply of bytes."""

from __future__ import annotations

import lzma
import re
import struct
import zipfile
import zlib
from collections import Counter
from copy import copy
from typing import IO, TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.files.packed.names import clear_wrong_flags, readable_name
from credit_standard.files.packed.unpacking import PIECE, Budget, Unpacking
from credit_standard.files.placing import placed
from credit_standard.files.supplies.supply import SupplyFault
from credit_standard.files.table import UnreadableError

if TYPE_CHECKING:
    from credit_standard.files.table import Limits
    from credit_standard.findings import Finding, Location

ENCRYPTED = 0x1
DRIVE = re.compile(r"[A-Za-z]:")
DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, ValueError, LookupError, OSError, OverflowError, MemoryError, RuntimeError),
)
"""What zipfile and those below it raise for bytes that are no sound archive. Not implemented is a runtime error."""
NEWER = "ZIP > 6.3"
"""A version of the format that zipfile does not know; nobody writes it."""


@frozen
class Archive:
    """A zip archive.

    Attributes:
        names: of its members, folders left out, in their order.
    """

    _zip: zipfile.ZipFile = field(repr=False)
    _members: dict[str, zipfile.ZipInfo] = field(repr=False)
    _limits: Limits
    _sha256: str | None
    _budget: Budget
    _size: int

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._members)

    def refusal(self, name: str) -> str | None:
        """Slug of the finding for which a member is not read."""
        if is_unsafe(name):
            return "unsafe-member-name"
        return "member-encrypted" if self._members[name].flag_bits & ENCRYPTED else None

    def member(self, name: str) -> Member:
        """The bytes of a member; closed with the archive."""
        info = self._members[name]
        return Member(self._limits, self._budget, self._zip, info, self._sha256, self._size)


def open_archive(stream: IO[bytes], limits: Limits, place: Location, sha256: str | None) -> Archive:
    """Read the list of its members.

    Args:
        stream: its bytes, a copy of our own; it stays its opener's to close.
        limits: what is accepted.
        place: the archive's.
        sha256: of the file that the archive is.

    Raises:
        UnreadableError: it is damaged, or has more members than are read.
    """
    problem: Finding | None = None
    try:
        clear_wrong_flags(stream)
        archive = zipfile.ZipFile(stream)
    except NotImplementedError:
        problem = placed("packed-unknown", place, method=NEWER)
    except DAMAGE:
        problem = placed("archive-damaged", place)
    if problem is not None:
        raise UnreadableError(problem)
    members = [info for info in archive.infolist() if not readable_name(info).endswith("/")]
    if len(members) > limits.members:
        refusal = placed("too-many-members", place, found=len(members), limit=limits.members)
        raise UnreadableError(refusal)
    size = stream.seek(0, 2)
    return Archive(archive, _by_name(members), limits, sha256, Budget(limits.unpacked_bytes), size)


def _by_name(members: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """A name that comes again gets a number: both members are read."""
    found: dict[str, zipfile.ZipInfo] = {}
    times: Counter[str] = Counter()
    for info in members:
        name = given = readable_name(info)
        while name in found:
            times[given] += 1
            stem, dot, suffix = given.rpartition(".")
            name = f"{stem or suffix} ({times[given] + 1}){dot if stem else ''}{suffix if stem else ''}"
        found[name] = info
    return found


def is_unsafe(name: str) -> bool:
    r"""Whether a name points out of the archive. Nothing is written here, but who packs so means no good.

    >>> [is_unsafe(name) for name in ("../a.csv", "/a.csv", "C:a.csv", "b\\..\\a.csv", "a..b.csv")]
    [True, True, True, True, False]
    """
    parts = name.replace("\\", "/").split("/")
    return not parts[0] or ".." in parts or DRIVE.match(name) is not None


@define(eq=False, slots=False)
class Member(Unpacking):
    """The bytes of a member."""

    _zip: zipfile.ZipFile
    _info: zipfile.ZipInfo
    _sha256: str | None
    _archive_size: int
    _checksum: int = field(default=0, init=False)
    _stream: IO[bytes] | None = field(default=None, init=False)

    def faults(self) -> tuple[SupplyFault, ...]:
        return () if self._fault is None else (self._fault,)

    def sha256(self) -> str | None:
        return self._sha256

    def _packed(self) -> int:
        return min(self._info.compress_size, self._archive_size)  # it may say anything

    def _next(self) -> bytes:
        try:
            if self._stream is None:
                self._stream = self._open()
            piece = self._stream.read(PIECE)
        except NotImplementedError:
            self._stop(SupplyFault("packed-unknown", {"method": self._info.compress_type}))
        except DAMAGE:
            self._stop(SupplyFault("packed-damaged", {"position": self._given + 1}))
        else:
            self._checksum = zlib.crc32(piece, self._checksum)
            if not piece:
                self._finish()
            return piece
        return b""

    def _open(self) -> IO[bytes]:
        """Without the checksum: at a wrong one zipfile keeps back what it has read last."""
        info = copy(self._info)
        info.CRC = None  # type: ignore[assignment]  # zipfile's way to say that there is none
        return self._zip.open(info)

    def _finish(self) -> None:
        place = {"position": self._given + 1}
        if self._given < self._info.file_size:
            self._stop(SupplyFault("packed-cut-short", place))
        else:
            self._stop(None if self._checksum == self._info.CRC else SupplyFault("packed-damaged", place))
