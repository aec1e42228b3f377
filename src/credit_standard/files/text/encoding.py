"""编码: which of UTF-8 and GB18030 (GBK, GB2312) bytes are, by strict decoding.

Text in GB18030 is hardly ever valid UTF-8 by chance, but bytes of UTF-8 are often valid GB18030, as other characters.
So UTF-8 is asked first, line by line: a line that decodes as UTF-8 is UTF-8.
"""

from __future__ import annotations

from typing import Literal

from credit_standard.files.text import gb18030

SURE = 3  # characters of three bytes each; GB18030 looks like so many of UTF-8 once in many millions
INSIDE = bytes(range(0x30, 0x100))  # bytes of which characters of GB18030 and UTF-8 may consist
Known = Literal["utf-8", "gb18030"]
NAMES = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "gb18030": "GB18030",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
}


def undecodable(data: bytes) -> int | None:
    """Position of the first byte that is not UTF-8; None when all is.

    >>> undecodable("企业".encode()), undecodable("a,企业".encode("gbk"))
    (None, 2)
    """
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return error.start
    return None


def is_surely_utf8(data: bytes) -> bool:
    """Whether bytes that may be both are UTF-8, and would be other characters in GB18030.

    >>> is_surely_utf8("石门商贸".encode()), is_surely_utf8("联通".encode("gbk"))
    (True, False)
    """
    try:
        return sum(character >= "\u0800" for character in data.decode()) >= SURE
    except UnicodeDecodeError:
        return False


def encoding_of_line(line: bytes) -> Known | None:
    r"""What a line with bytes beyond ASCII is; None when it is neither: damaged, or another encoding.

    A line of UTF-8 with a damaged character may well decode as GB18030; what of it still is UTF-8 tells.

    >>> encoding_of_line("石门".encode()), encoding_of_line("石门".encode("gbk")), encoding_of_line(b"caf\xe9,1")
    ('utf-8', 'gb18030', None)
    >>> encoding_of_line("石门商贸".encode()[:-1])
    """
    if undecodable(line) is None:
        return "utf-8"
    text = line.decode(errors="replace")
    damaged = text.count("\ufffd")
    if sum(character >= "\u0800" for character in text) - damaged > damaged:
        return None
    try:
        line.decode("gb18030")
    except UnicodeDecodeError:
        return None
    return "gb18030"


def encoding_of(sample: bytes, *, ended: bool) -> Known:
    """What most lines are.

    Args:
        sample: bytes from the beginning of a line, not all of them ASCII.
        ended: the text ends with them; otherwise the last character may be cut through.
    """
    whole = sample if ended else sample.rstrip(INSIDE) or sample
    if undecodable(whole) is None:
        return "utf-8"
    found = [encoding_of_line(line) for line in whole.split(b"\n") if not line.isascii()]
    return "gb18030" if found.count("gb18030") > found.count("utf-8") else "utf-8"


def other_encoding(data: bytes, encoding: str) -> Known | None:
    """The encoding in which bytes can be read that are no text in the encoding of their table.

    Args:
        data: bytes as `Decoded` hands them on: what could not be decoded is not UTF-8.
        encoding: of the table.
    """
    if encoding == "gb18030":
        return "utf-8" if undecodable(as_in_file(data, encoding)) is None else None
    if encoding.startswith("utf-8") and encoding_of_line(data) == "gb18030":
        return "gb18030"
    return None


def as_in_file(data: bytes, encoding: str) -> bytes:
    """The bytes of a table's file that `Decoded` handed on as these."""
    if encoding != "gb18030":
        return data
    return gb18030.encode(data.decode("utf-8", "surrogatepass"), "surrogateescape")


def in_utf8(data: bytes, encoding: Known) -> bytes:
    """Bytes in this encoding as UTF-8.

    Raises:
        UnicodeDecodeError: they are not.
    """
    return gb18030.decode_to_utf8(data) if encoding == "gb18030" else data.decode().encode()
