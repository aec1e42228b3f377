"""归档内文件名: names of members as their writers meant them.

Chinese Windows writes GBK and does not say so; some programs even say that it is UTF-8. Others write backslashes.
"""

from __future__ import annotations

import zlib
from struct import Struct, error, unpack_from
from typing import IO, TYPE_CHECKING

from credit_standard.files.text import gb18030

if TYPE_CHECKING:
    from zipfile import ZipInfo

NAMED_IN_UTF8 = 0x800
UNICODE_PATH = 0x7075
"""Extra field with the name in UTF-8 (APPNOTE.TXT, 4.6.9)."""
_END = Struct("<4s4H2LH")
_ENTRY = Struct("<4s6H3L5H2L")
_FLAGS, _FLAGS_BEFORE_MEMBER = 8, 6  # where an entry, and the header before a member, have them
_LONGEST_COMMENT = 1 << 16


def readable_name(info: ZipInfo) -> str:
    """The name of a member, with slashes between its folders and nothing in it that a terminal would obey."""
    name = _decoded(info).partition("\0")[0].replace("\\", "/")
    return "".join(one if one.isprintable() else "\ufffd" for one in name)


def _decoded(info: ZipInfo) -> str:
    name = info.orig_filename
    if info.flag_bits & NAMED_IN_UTF8:
        return name
    try:
        raw = name.encode("cp437")
    except UnicodeEncodeError:
        return name
    given = _unicode_path(info.extra, raw)
    if given is not None:
        return given
    for decode in bytes.decode, gb18030.decode:
        try:
            return decode(raw)
        except UnicodeDecodeError:
            continue
    return name


def _unicode_path(extra: bytes, raw: bytes) -> str | None:
    """The name in the extra field, where it belongs to the name that the member has now."""
    place = 0
    while place + 4 <= len(extra):
        kind, length = unpack_from("<HH", extra, place)
        body = extra[place + 4 : place + 4 + length]
        if kind == UNICODE_PATH and body[1:5] == zlib.crc32(raw).to_bytes(4, "little"):
            try:
                return body[5:].decode()
            except UnicodeDecodeError:
                return None
        place += 4 + length
    return None


def clear_wrong_flags(copy: IO[bytes]) -> None:
    """Take back in this copy that a name is UTF-8 where it is not: zipfile gives up the whole archive for one."""
    size = copy.seek(0, 2)
    copy.seek(max(size - _END.size - _LONGEST_COMMENT, 0))
    tail = copy.read()
    place = tail.rfind(b"PK\5\6")
    try:
        _, _, _, _, _, length, offset, _ = _END.unpack_from(tail, place)
    except error:
        return
    begin = size - len(tail) + place - length  # what stands before an archive moves the offset
    if place < 0 or begin < 0 or offset > begin:
        return
    copy.seek(begin)
    for at, header in _wrong(copy.read(length)):
        for place, signature, flags in (
            (begin + at, b"PK\1\2", _FLAGS),
            (begin - offset + header, b"PK\3\4", _FLAGS_BEFORE_MEMBER),
        ):
            copy.seek(place)
            found = copy.read(flags + 2)
            if found.startswith(signature) and len(found) == flags + 2:
                copy.seek(place + flags)
                copy.write((unpack_from("<H", found, flags)[0] & ~NAMED_IN_UTF8).to_bytes(2, "little"))


def _wrong(directory: bytes) -> list[tuple[int, int]]:
    """Places of the entries whose names are not what they say, and of the headers before their members."""
    found: list[tuple[int, int]] = []
    place = 0
    while place + _ENTRY.size <= len(directory):
        signature, _, _, flags, *_ = entry = _ENTRY.unpack_from(directory, place)
        name, extra, comment = entry[10:13]
        if signature != b"PK\1\2":
            break
        start = place + _ENTRY.size
        try:
            if flags & NAMED_IN_UTF8:
                directory[start : start + name].decode()
        except UnicodeDecodeError:
            found.append((place, entry[-1]))
        place = start + name + extra + comment
    return found
