"""变异: bytes of a sound file changed at random, and by what formats are made of: members, tags, records, headers."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from random import Random
from struct import pack, pack_into

NUMBERS = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
WORDS = tuple(
    word.encode()
    for word in (
        *(
            "",
            "0",
            "-1",
            "1",
            "99999999",
            "4294967295",
            "9" * 30,
            "9" * 5000,
            "1e999",
            "-1e-999",
            "NaN",
            "nan",
            "1_0",
        ),
        *(
            "$A$2",
            "A0",
            "ZZZ9999999",
            "XFD1048576",
            "a1",
            "A1:B2",
            "true",
            "null",
            "１２",
            "\ufffd",
            "\0",
            "\ud7ff",
        ),
        *(
            '"',
            "'",
            "<",
            ">",
            "&amp;",
            "&#0;",
            "&#xD842;",
            "_xD842_",
            "<!DOCTYPE a>",
            "<a>",
            "</a>",
            "<!--",
            "]]>",
        ),
        *(
            "{",
            "}",
            "[",
            "]",
            "[{",
            "}]",
            ",",
            ":",
            "\\",
            "\\u",
            "\\ud842",
            "\n",
            "\r",
            "\t",
            ",,,",
            "；",
            "；|;",
        ),
        *("inlineStr", "s", "e", "d", "n", "utf-16", "gb18030", "G/通用格式", "[h]:mm", "0" * 300),
    )
)
TOKEN = re.compile(rb'"[^"<>]{0,40}"|[-+.\w]+|[<>{}\[\],:]')
ZIP, PARQUET, OLE = b"PK\x03\x04", b"PAR1", b"\xd0\xcf\x11\xe0"
BIFF = (b"\x09\x08",)
TIMES = (1, 1, 1, 2, 3, 8)


def mutated(base: bytes, random: Random) -> bytes:
    """A file that is nearly this one."""
    if random.random() < 0.8 and zipfile.is_zipfile(io.BytesIO(base)):
        return _archive(base, random)
    data = bytearray(base)
    for _ in range(random.choice(TIMES)):
        if base.startswith(PARQUET):
            _of_parquet(data, random)
        elif base.startswith(BIFF):
            _of_records(data, random)
        elif base.startswith((ZIP, OLE)) or random.random() < 0.4:
            _of_bytes(data, random)
        else:
            _of_tokens(data, random)
    return bytes(data)


def _archive(base: bytes, random: Random) -> bytes:
    """The members of an archive, one of them changed; packed anew, so that sizes and checksums are right."""
    with zipfile.ZipFile(io.BytesIO(base)) as archive:
        members = [(info.filename, archive.read(info)) for info in archive.infolist()]
    chosen = random.randrange(len(members))
    name, content = members[chosen]
    kind = random.random()
    if kind < 0.9:
        data = bytearray(content)
        for _ in range(random.choice(TIMES)):
            (_of_bytes if random.random() < 0.2 or b"\0" in content[:64] else _of_tokens)(data, random)
        members[chosen] = (name, bytes(data))
    elif kind < 0.93:
        del members[chosen]
    elif kind < 0.96:
        members.append((name, members[random.randrange(len(members))][1]))
    else:
        odd = random.choice(
            ("../a.csv", "a\\b.csv", "", ".", "a" * 300, name.upper(), f"{name}.xlsx", "content.xml")
        )
        members[chosen] = (odd, content)
    data = io.BytesIO()
    packing = random.choice(
        (*[zipfile.ZIP_STORED] * 20, *[zipfile.ZIP_DEFLATED] * 4, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    )
    with warnings.catch_warnings(), zipfile.ZipFile(data, "w", packing) as archive:
        warnings.simplefilter("ignore")  # two members of one name: that is the point
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name or "x"), content, packing)
    return data.getvalue()


def _of_bytes(data: bytearray, random: Random, first: int = 0, stop: int | None = None) -> None:
    stop = len(data) if stop is None else min(stop, len(data))
    if stop - first < 8:
        data += b"\0"
        return
    place = random.randrange(first, stop)
    match random.randrange(9):
        case 0 | 1:
            data[place] ^= 1 << random.randrange(8)
        case 2:
            data[place] = random.choice(NUMBERS) & 0xFF
        case 3:
            place = min(place, len(data) - 4)
            form, mask = random.choice(
                (("<H", 0xFFFF), ("<I", 0xFFFFFFFF), (">H", 0xFFFF), (">I", 0xFFFFFFFF))
            )
            pack_into(form, data, place, random.choice(NUMBERS) & mask)
        case 4:
            del data[place : place + random.choice((1, 1, 2, 4, 16, 200))]
        case 5:
            data[place:place] = random.randbytes(random.choice((1, 2, 4, 16)))
        case 6:
            other = random.randrange(first, stop)
            data[place:place] = data[other : other + random.choice((1, 4, 16, 64, 500))]
        case 7:
            data[place:place] = random.choice(WORDS)
        case 8:
            if random.random() < 0.3:
                del data[place:]
            else:
                data[place : place + 1] = random.randbytes(1)


def _of_tokens(data: bytearray, random: Random) -> None:
    tokens = list(TOKEN.finditer(data))
    if not tokens:
        _of_bytes(data, random)
        return
    token = random.choice(tokens)
    start, stop = token.span()
    if data[start] == ord('"') and stop - start > 1 and random.random() < 0.8:
        start, stop = start + 1, stop - 1  # the value of an attribute, a text
    match random.randrange(5):
        case 0 | 1 | 2:
            data[start:stop] = random.choice(WORDS)
        case 3:
            data[start:stop] = bytes(random.choice(tokens)[0])
        case 4:
            other = random.choice(tokens)
            first, last = sorted((token.start(), other.end()))
            some = bytes(data[first : min(last, first + 2_000)])
            data[start:stop] = some * random.choice((1, 2, 20)) if random.random() < 0.7 else b""


def _of_parquet(data: bytearray, random: Random) -> None:
    footer = min(int.from_bytes(data[-8:-4], "little"), max(len(data) - 12, 0))
    start = len(data) - 8 - footer
    if random.random() < 0.5:
        _of_bytes(data, random, max(start, 0), len(data) - 8)
    else:
        _of_bytes(data, random, 4, max(start, 12))


def _of_records(data: bytearray, random: Random) -> None:
    """Records of XLS: a kind and a length of two bytes each, then as many bytes."""
    places: list[int] = []
    place = 0
    if len(data) < 8:
        _of_bytes(data, random)
        return
    while place + 4 <= len(data):
        places.append(place)
        place += 4 + int.from_bytes(data[place + 2 : place + 4], "little")
    place = random.choice(places)
    length = int.from_bytes(data[place + 2 : place + 4], "little")
    match random.randrange(6):
        case 0:
            data[place + 2 : place + 4] = pack("<H", random.choice(NUMBERS) & 0xFFFF)
        case 1:
            other = random.choice(places)
            data[place : place + 2] = data[other : other + 2]
        case 2:
            del data[place : place + 4 + length]
        case 3:
            other = random.choice(places)
            data[other:other] = data[place : place + 4 + length] * random.choice((1, 1, 300))
        case _:
            if length >= 2:
                at = place + 4 + random.randrange(length - 1)
                data[at : at + 2] = pack("<H", random.choice(NUMBERS) & 0xFFFF)
