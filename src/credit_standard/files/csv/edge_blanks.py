"""边缘空白: in which columns of a block a cell has blanks at an edge, told from the bytes of sound records.

Blanks count only beside a separator, a line end or a quote, so few of them are looked at. What stands in one of the
columns that are named may still be none; what stands in the others certainly has none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from credit_standard.files.csv.cutting import Block

FEED, RETURN, QUOTE = b'\n\r"'
MANY = 1_000  # places; beyond, nobody is told in which columns they are
_WIDE_SPACE, _TWO_OF_ITS_BYTES = "\u3000".encode(), 0x8080
_RARE = {
    b"\xc2": re.compile(rb"\xc2[\x85\xa0]"),
    b"\xe2": re.compile(rb"\xe2\x80[\x80-\x8a\xaf]"),
}
"""Blanks of two and three bytes, by the byte with which they begin: one byte is found ten times as fast as two."""


def columns_with_edge_blanks(block: Block, columns: int, separator: bytes) -> frozenset[int]:
    """Positions of the columns in which blanks may stand at an edge of a cell.

    Args:
        block: sound records, as many cells in each as there are columns.
        columns: their number.
        separator: one byte between cells.
    """
    data, ends = block.data, block.ends
    array = np.frombuffer(data, np.uint8)
    firsts, lengths = _blanks(block, array)
    at_edge = firsts[
        _are_bounds(array, firsts - 1, separator) | _are_bounds(array, firsts + lengths, separator)
    ]
    if not at_edge.size:
        return frozenset()
    if at_edge.size > MANY:
        return frozenset(range(columns))
    records = np.searchsorted(ends, at_edge)
    starts = np.where(records > 0, ends[records - 1] + 1, 0)
    places = zip(starts.tolist(), at_edge.tolist(), strict=True)
    return frozenset(_separators(data[start:place], separator) for start, place in places)


def _blanks(block: Block, array: NDArray[np.uint8]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where blanks begin, and how many bytes each has; line ends of records are none."""
    data, ends, low = block.data, block.ends, block.low
    next_end = ends[np.searchsorted(ends, low)]  # the last byte is one
    to_end = next_end - low
    narrow = low[~((to_end == 0) | ((array[low] == RETURN) & (to_end == 1)))].astype(np.int64)
    found = [narrow, _wide_spaces(array)]
    lengths = [np.ones(narrow.size, np.int64), np.full(found[1].size, len(_WIDE_SPACE))]
    for beginning, pattern in _RARE.items():
        if beginning in data:
            hits = [hit.span() for hit in pattern.finditer(data)]
            found.append(np.array([start for start, _ in hits], np.int64))
            lengths.append(np.array([end - start for start, end in hits], np.int64))
    return np.concatenate(found), np.concatenate(lengths)


def _wide_spaces(array: NDArray[np.uint8]) -> NDArray[np.int64]:
    """U+3000; two of its bytes side by side hardly occur elsewhere."""
    places = []
    for shift in (0, 1):
        pairs = array[shift : shift + (array.size - shift) // 2 * 2].view(np.uint16)
        places.append(np.flatnonzero(pairs == _TWO_OF_ITS_BYTES) * 2 + shift - 1)
    found = np.concatenate(places)
    found = found[found >= 0]
    whole: NDArray[np.int64] = found[array[found] == _WIDE_SPACE[0]]
    return whole


def _are_bounds(array: NDArray[np.uint8], places: NDArray[np.int64], separator: bytes) -> NDArray[np.bool_]:
    """Whether a separator, a line end or a quote stands at these places, or nothing."""
    inside = (places >= 0) & (places < array.size)
    kinds = array[np.where(inside, places, 0)]
    found: NDArray[np.bool_] = (
        (kinds == ord(separator)) | (kinds == QUOTE) | (kinds == FEED) | (kinds == RETURN)
    )
    return found | ~inside


def _separators(data: bytes, separator: bytes) -> int:
    """Separators in the first bytes of a record; those between quotes do not count."""
    return sum(part.count(separator) for part in data.split(b'"')[::2])
