"""不应出现的字符: characters that do not belong in the text of a cell.

Ranges are inclusive. Tab, line feed and carriage return occur in long texts and are meant.
"""

from __future__ import annotations

NUL = ((0x00, 0x00),)
REPLACEMENT = ((0xFFFD, 0xFFFD),)  # a conversion of the encoding lost a character
CONTROL = (
    (0x01, 0x08),
    (0x0B, 0x0C),
    (0x0E, 0x1F),
    (0x7F, 0x9F),
    (0x2028, 0x2029),  # separators of lines and paragraphs
    (0xFDD0, 0xFDEF),  # no characters at all
    (0xFFF9, 0xFFFC),  # annotations, and the place of an object that text cannot hold
    (0xFFFE, 0xFFFF),
)
INVISIBLE = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xE0000, 0xE0FFF),  # tags, further variation selectors
)  # no width, or turns the text
PRIVATE_USE = ((0xE000, 0xF8FF), (0xF0000, 0x10FFFF))
LOOKALIKES = (
    (0x2E80, 0x2EF3),  # radicals
    (0x2F00, 0x2FD5),  # the radicals of the Kangxi dictionary
    (0xF900, 0xFA0D),  # compatibility ideographs; those that are left out here are ordinary ones
    (0xFA10, 0xFA10),
    (0xFA12, 0xFA12),
    (0xFA15, 0xFA1E),
    (0xFA20, 0xFA20),
    (0xFA22, 0xFA22),
    (0xFA25, 0xFA26),
    (0xFA2A, 0xFAD9),
    (0x2F800, 0x2FA1D),
)

_OF_LATIN_1 = "\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ"
_MARKS_OF_TEXTS = "…‘’“”–—"
GARBLED = (
    "锟斤拷|烫烫烫|屯屯屯|[?]{2,}"
    f"|[äåæçèéï](?:[{_OF_LATIN_1}][{_OF_LATIN_1}{_MARKS_OF_TEXTS}]|[{_MARKS_OF_TEXTS}][{_OF_LATIN_1}])"
)
"""Traces of a conversion of the encoding: of replacement characters, of memory never filled, of characters that the
other encoding does not have, of UTF-8 that was read as Latin-1 or Windows-1252 (人 as äºº)."""
MARKUP = (
    r"&(?:nbsp|amp|lt|gt|quot|apos|ensp|emsp|thinsp|middot|[lr][sd]quo|hellip|[mn]dash|times|yen|#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5});"
    r"|<(?:br|/?(?:p|div|span|font|table|tr|td|strong|b|em|ul|ol|li|h[1-6]|o:p))(?:>|[ /][^<>]{0,500}>)"
)
"""Characters and tags as a web page writes them."""
