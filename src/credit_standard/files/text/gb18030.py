"""GB 18030-2022: Python's codec knows the edition of 2000, in which 19 characters stood in the private use area.

One of them moved to its place in Unicode in 2005, the others in 2022; six more (such as FE51) stay where they were.
Read so, both ways of writing a character, in two bytes and in four, are that character.
"""

from __future__ import annotations

MOVED = {
    0xE78D: 0xFE10,
    0xE78E: 0xFE12,
    0xE78F: 0xFE11,
    0xE790: 0xFE13,
    0xE791: 0xFE14,
    0xE792: 0xFE15,
    0xE793: 0xFE16,
    0xE794: 0xFE17,
    0xE795: 0xFE18,
    0xE796: 0xFE19,  # A6D9 … A6F3: punctuation of vertical text
    0xE7C7: 0x1E3F,  # A8BC, since 2005
    0xE81E: 0x9FB4,
    0xE826: 0x9FB5,
    0xE82B: 0x9FB6,
    0xE82C: 0x9FB7,  # FE59, FE61, FE66, FE67
    0xE832: 0x9FB8,
    0xE843: 0x9FB9,
    0xE854: 0x9FBA,
    0xE864: 0x9FBB,  # FE6D, FE7E, FE90, FEA0
}
_BACK = {new: old for old, new in MOVED.items()}
_LEAD = b"\xee"
"""The first byte in UTF-8 of every character that moved, and of no other than a private one."""


def decode(raw: bytes, errors: str = "strict") -> str:
    r"""Text in GB 18030.

    >>> decode(b"\xfe\x59"), decode(b"\x82\x35\x90\x37")
    ('龴', '龴')
    """
    return decode_to_utf8(raw, errors).decode("utf-8", "surrogatepass")


def decode_to_utf8(raw: bytes, errors: str = "strict") -> bytes:
    """The same as UTF-8, what could not be decoded as the bytes of lone surrogates."""
    text = raw.decode("gb18030", errors)
    data = text.encode("utf-8", "surrogatepass")
    return text.translate(MOVED).encode("utf-8", "surrogatepass") if _LEAD in data else data


def encode(text: str, errors: str = "strict") -> bytes:
    r"""Text as GB 18030, each character as the edition of 2022 writes it.

    >>> encode("龴"), encode("︐")
    (b'\xfeY', b'\xa6\xd9')
    """
    return text.translate(_BACK).encode("gb18030", errors)
