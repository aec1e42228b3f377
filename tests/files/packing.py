"""Files as departments pack them, and as people with bad intentions do."""

from __future__ import annotations

import gzip
import io
import sys
import zipfile
from collections.abc import Callable, Mapping

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

HEADING = "序号,企业名称\n"
ROWS = "".join(f"{number},石门商贸有限公司\n" for number in range(1, 2001))
TABLE = (HEADING + ROWS).encode()
Data = bytes | str


def zipped(members: Mapping[str, Data], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return packed.getvalue()


def encrypted(name: str) -> bytes:
    """A zip archive whose only member says that it has a password: bit 0 of the flags, in both headers."""
    packed = bytearray(zipped({name: TABLE}))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        packed[packed.index(signature) + place] |= 1
    return bytes(packed)


def with_size(data: bytes, size: int) -> bytes:
    """A zip archive whose list gives its only member another size than it has."""
    packed = bytearray(zipped({"a.csv": data}))
    place = packed.index(b"PK\x01\x02") + 24
    packed[place : place + 4] = size.to_bytes(4, "little")
    return bytes(packed)


PACKINGS: dict[str, Callable[[bytes], bytes]] = {
    "plain": bytes,
    "gzip": lambda data: gzip.compress(data, mtime=0),
    "gzip of two": lambda data: gzip.compress(data[:7], mtime=0) + gzip.compress(data[7:], mtime=0),
    "zstd": zstd.compress,
    "zip": lambda data: zipped({"a.csv": data}),
    "zip, not packed": lambda data: zipped({"a.csv": data}, zipfile.ZIP_STORED),
}
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "gb18030")


def encoded(text: str, encoding: str) -> bytes:
    """UTF-16 gets its mark, which Python writes for `utf-16` only."""
    return (b"\xfe\xff" if encoding == "utf-16-be" else b"") + text.encode(encoding)
