"""编码: where text stops being UTF-8, and what it may be instead."""

from __future__ import annotations

import codecs

SAMPLE = 1 << 16
BOM = codecs.BOM_UTF8


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


def likely_encoding(data: bytes) -> str:
    r"""What these bytes, known not to be UTF-8, may be; `?` when they are not GB18030 either.

    >>> likely_encoding("企业名称".encode("gbk")), likely_encoding(b"a,\xff\xff")
    ('GB18030', '?')
    """
    try:  # the last character of the sample may be cut through
        codecs.getincrementaldecoder("gb18030")().decode(data[:SAMPLE])
    except UnicodeDecodeError:
        return "?"
    return "GB18030"
