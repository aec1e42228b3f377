"""不应出现的字符: characters that do not belong in the text of a cell, and a quick look for them in raw bytes.

Ranges are inclusive. Tab, line feed and carriage return occur in long texts and are meant.
"""

from __future__ import annotations

NUL = ((0x00, 0x00),)
REPLACEMENT = ((0xFFFD, 0xFFFD),)  # a conversion of the encoding lost a character
CONTROL = ((0x01, 0x08), (0x0B, 0x0C), (0x0E, 0x1F), (0x7F, 0x7F))
INVISIBLE = (
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x2069),
    (0xFEFF, 0xFEFF),
)  # no width, or turns the text
PRIVATE_USE = ((0xE000, 0xF8FF),)

_HARMLESS = (9, 10, 13)


def is_plain(data: bytes) -> bool:
    """Whether UTF-8 bytes certainly hold none of these characters; some passes of numpy instead of an expression.

    The characters above ASCII begin with EE; with EF and then 80–A3, BB or BF; or with E2 80 or E2 81 and a third
    byte below B0. Others that begin so are rare, so False means only: look closely.
    """
    import numpy as np

    block = np.frombuffer(data, np.uint8)
    low = block[np.flatnonzero(block < 32)]
    if not np.isin(low, _HARMLESS).all() or (block == 0x7F).any() or (block == 0xEE).any():
        return False
    second = block[np.flatnonzero(block[:-1] == 0xEF) + 1]
    if ((second <= 0xA3) | (second == 0xBB) | (second == 0xBF)).any():
        return False
    begins = np.flatnonzero(block[:-2] == 0xE2)
    second, third = block[begins + 1], block[begins + 2]
    zero_width = (third >= 0x8B) & (third <= 0x8F) | (third >= 0xAA) & (third <= 0xAE)
    return not ((second == 0x80) & zero_width | (second == 0x81) & (third >= 0xA0) & (third <= 0xA9)).any()
