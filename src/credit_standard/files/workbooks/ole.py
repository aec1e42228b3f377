"""复合文档: a stream of a compound file ([MS-CFB]), the wrapping of XLS."""

from __future__ import annotations

import struct
from struct import unpack_from
from typing import IO, TYPE_CHECKING

from credit_standard.files.workbooks.xml_reading import DamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ENTRY = 128  # bytes of a directory entry
LAST = 0xFFFFFFFA  # numbers of sectors are below
IN_HEADER = 109  # sectors of the allocation table that the header names


ENCRYPTED = "EncryptedPackage"
"""A workbook in Office Open XML with a password is a compound file with this stream ([MS-OFFCRYPTO])."""


def ole_stream(copy: IO[bytes], *names: str) -> bytes:
    """The first stream with one of these names.

    Raises:
        DamagedError: there is none, or what should hold it has a password.
    """
    copy.seek(0)
    data = copy.read()
    try:
        return _File(data).stream(names)
    except (struct.error, IndexError, ValueError):
        problem = DamagedError()
    raise problem


class _File:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.size: int = 1 << unpack_from("<H", data, 30)[0]
        if self.size not in (512, 4096):
            raise ValueError
        sectors = list(unpack_from(f"<{IN_HEADER}I", data, 76))
        following, _ = unpack_from("<II", data, 68)
        seen = set[int]()
        while following < LAST and following not in seen:
            seen.add(following)
            *more, following = unpack_from(f"<{self.size // 4}I", data, self.offset(following))
            sectors += more
        self.table: list[int] = []
        for sector in sectors:
            if sector < LAST:
                self.table += unpack_from(f"<{self.size // 4}I", data, self.offset(sector))

    def offset(self, sector: int) -> int:
        return (sector + 1) * self.size

    def chain(self, sector: int) -> bytes:
        return b"".join(
            self.data[self.offset(one) : self.offset(one + 1)] for one in _followed(self.table, sector)
        )

    def small_chain(self, sector: int, root: bytes) -> bytes:
        """Of a stream in the stream of the root entry, where short ones are kept in sectors of their own."""
        size = 1 << unpack_from("<H", self.data, 32)[0]
        whole = self.chain(unpack_from("<I", root, 116)[0])
        numbers = self.chain(unpack_from("<I", self.data, 60)[0])
        table = unpack_from(f"<{len(numbers) // 4}I", numbers)
        return b"".join(whole[one * size : (one + 1) * size] for one in _followed(table, sector))

    def stream(self, names: tuple[str, ...]) -> bytes:
        directory = self.chain(unpack_from("<I", self.data, 48)[0])
        if ENCRYPTED.encode("utf-16-le") in directory:
            raise DamagedError("workbook-password")
        short = unpack_from("<I", self.data, 56)[0]
        wanted = {name.encode("utf-16-le") for name in names}
        for start in range(0, len(directory), ENTRY):
            entry = directory[start : start + ENTRY]
            length = unpack_from("<H", entry, 64)[0]
            sector, size = unpack_from("<II", entry, 116)
            if entry[: max(length - 2, 0)] in wanted:
                found = self.chain(sector) if size >= short else self.small_chain(sector, directory[:ENTRY])
                return found[:size]
        raise ValueError


def _followed(table: Sequence[int], sector: int) -> Iterator[int]:
    """The numbers of sectors from one on, each the next of the one before."""
    seen: set[int] = set()
    while sector < LAST:
        if sector in seen:
            raise ValueError
        seen.add(sector)
        yield sector
        sector = table[sector]
