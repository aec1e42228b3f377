"""无异常的字节: a quick look at raw UTF-8 bytes for what does not belong in the text of a cell.

What is rare in the texts of this field is looked for first, one byte at a time; the few common first bytes of
characters that may be odd are looked at with what follows them. All in pieces that stay in the processor's cache.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FEED, RETURN, TAB = b"\n\r\t"
_PIECE = 1 << 18
_OVERLAP = 2  # the longest beginning that is looked for has three bytes
_ODD_FIRST = tuple(bytes([one]) for one in (0x7F, 0xCD, 0xD8, 0xE1, 0xEE, 0xF3, 0xF4))
"""Bytes with which some of `files.text.characters` begin, and few others."""
_LOOKED_AT = {
    b"&": re.compile(rb"&(?:[a-zA-Z]{2,8}|#[0-9a-fA-FxX]{1,8});"),
    b"<": re.compile(rb"<[/a-zA-Z]"),
    b"?": re.compile(rb"\?\?"),
    b"#": re.compile(rb"##"),
    b"+": re.compile(rb"[eE]\+[0-9]"),
    b"'": re.compile(rb"(?:^|[^0-9A-Za-z])'"),
    b"`": re.compile(rb"`"),
    b"=": re.compile(rb'=[^!#-~]{0,40}"'),
    b"\xc2": re.compile(rb"\xc2[\x80-\x9f\xad]"),
    b"\xc3": re.compile(rb"\xc3[\xa0-\xaf]"),
    b"\xf0": re.compile(rb"\xf0\xaf"),
}
"""Bytes that are rare, and what makes them odd: markup, lost characters, what fills a narrow cell, scientific notation,
marks of programs around a value, controls, characters of another encoding."""
_TRACES = tuple(one.encode() for one in ("锟斤拷", "烫烫烫", "屯屯屯"))
"""What a conversion leaves behind."""
_ONE_TRACE, _SAME_TRACES = 0xB78B, (0xAB83, 0xAFB1)
"""Two bytes of each (the first one low) that few characters have side by side. In what says one character three times
they stand at an even place, wherever it begins."""


def is_plain(data: bytes, low: NDArray[np.int32] | None = None) -> bool:
    """Whether no text in these bytes holds one of `characters`, nor marks of a program around it, nor what fills a
    narrow cell, nor a number in scientific notation. False means only: look closely.

    Args:
        data: UTF-8.
        low: positions of all bytes up to a blank, where they are known.
    """
    import numpy as np

    block = np.frombuffer(data, np.uint8)
    controls = block[np.flatnonzero(block < 32) if low is None else low]
    controls = controls[controls < 32]
    if ((controls != FEED) & (controls != RETURN) & (controls != TAB)).any():
        return False
    looked_at = _LOOKED_AT.copy()
    for start in range(0, block.size, _PIECE):
        stop = start + _PIECE
        if any(data.find(byte, start, stop) >= 0 for byte in _ODD_FIRST):
            return False
        for byte in [one for one in looked_at if data.find(one, start, stop) >= 0]:
            if looked_at.pop(byte).search(data):
                return False
        piece = block[start : stop + _OVERLAP]
        if not _has_plain_full_width(piece):
            return False
        if data.find(b"\xe2", start, stop) >= 0 and not _is_plain_behind_e2(piece):
            return False
        if _may_have_traces(piece) and any(trace in data for trace in _TRACES):
            return False
    return True


def _has_plain_full_width(piece: NDArray[np.uint8]) -> bool:
    """Whether behind EF stands what begins ordinary characters: BC or BD, and hardly anything else."""
    import numpy as np

    full_width = piece[:-1] == 0xEF
    ordinary = full_width & ((piece[1:] & np.uint8(0xFE)) == 0xBC)
    return np.count_nonzero(full_width) == np.count_nonzero(ordinary) or _is_plain_behind_ef(piece)


def _is_plain_behind_e2(piece: NDArray[np.uint8]) -> bool:
    import numpy as np

    begins = np.flatnonzero(piece[:-2] == 0xE2)
    second, third = piece[begins + 1], piece[begins + 2]
    odd = (second >= 0xBA) | (second == 0x81) & (third >= 0xA0) & (third <= 0xAF)
    in_80 = (third >= 0x8B) & (third <= 0x8F) | (third >= 0xA8) & (third <= 0xAE) | (third == 0x98)
    return not (odd | (second == 0x80) & in_80).any()


def _is_plain_behind_ef(piece: NDArray[np.uint8]) -> bool:
    import numpy as np

    begins = np.flatnonzero(piece[:-2] == 0xEF)
    second, third = piece[begins + 1], piece[begins + 2]
    signs = (second == 0xBF) & (third >= 0xA1) & (third <= 0xA6)  # ￥ and its like
    return bool(((second == 0xBC) | (second == 0xBD) | (second == 0xB9) | signs).all())


def _may_have_traces(piece: NDArray[np.uint8]) -> bool:
    import numpy as np

    even, odd = (piece[start : start + (piece.size - start) // 2 * 2].view(np.uint16) for start in (0, 1))
    found = even == _ONE_TRACE
    for pair in _SAME_TRACES:
        found |= even == pair
    return bool(found.any()) or bool((odd == _ONE_TRACE).any())
