"""CSV 结构: where records end, computed over all bytes at once, without parsing a cell.

A line feed ends a record when an even number of quotes stands before it. That is true only while every quote is
*legal* (RFC 4180): an opening one at the start of a cell, a closing one at its end, those inside written twice.
Up to the first quote that is not legal, and up to the first carriage return without a line feed, the csv module,
polars and this agree; from there on the bytes must be read one by one (`exact`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEED, RETURN, QUOTE, BLANK = b'\n\r" '
BLANKS = b" \t"


@frozen(kw_only=True)
class Records:
    """Whole sound records from the first byte on.

    Attributes:
        ends: position of the line feed that ends each.
        lines: physical lines up to the end of each.
        quotes: positions of quotes.
        doubled: positions of quotes inside a cell, the first of each two.
        low: positions of blanks, line ends and controls: of all bytes up to a blank.
    """

    ends: NDArray[np.int64]
    lines: NDArray[np.int64]
    quotes: NDArray[np.int64]
    doubled: NDArray[np.int64]
    low: NDArray[np.int64]

    def wrapping(self, data: NDArray[np.uint8], first: int, last: int) -> int:
        """Bytes of the records `first` to `last` (excluded) that are neither cells nor separators."""
        ends = self.ends[first:last]
        bounds = np.array((self.ends[first - 1] if first else -1, ends[-1]))
        quotes, doubled = (int(np.diff(np.searchsorted(p, bounds))[0]) for p in (self.quotes, self.doubled))
        returns = np.count_nonzero(data[ends[ends > 0] - 1] == RETURN)
        return ends.size + int(returns) + quotes - doubled


def whole_records(data: NDArray[np.uint8], *, limit: int, separator: bytes = b",") -> Records:
    """The records that `data` begins with, up to the first that is not sound, too long, or not whole.

    Args:
        data: bytes from the beginning of a record.
        limit: greatest length of a record, without its line end.
        separator: one byte between cells.
    """
    few = np.flatnonzero(
        data <= QUOTE
    )  # of all bytes of text only blanks are as low as these: one pass for all
    kinds = data[few]
    feeds, quotes, returns = (few[kinds == kind] for kind in (FEED, QUOTE, RETURN))
    outside = (np.searchsorted(quotes, feeds) & 1) == 0
    ends, lines = feeds[outside], np.flatnonzero(outside) + 1
    trouble = min(_first_illegal_quote(data, quotes, ord(separator)), _first_lone_return(data, returns))
    whole = int(np.searchsorted(ends, trouble))
    if whole and ends[whole - 1] > limit:
        too_long = np.flatnonzero(np.diff(ends[:whole], prepend=-1) - 1 > limit)
        if too_long.size:
            whole = int(too_long[0])
    closing = quotes[1::2]
    doubled = closing[data[np.minimum(closing + 1, data.size - 1)] == QUOTE]
    low = few[kinds <= BLANK]
    return Records(ends=ends[:whole], lines=lines[:whole], quotes=quotes, doubled=doubled, low=low)


def record_ends(data: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Position of the line feed that ends each of these sound records."""
    feeds, quotes = np.flatnonzero(data == FEED), np.flatnonzero(data == QUOTE)
    ends: NDArray[np.int64] = feeds[(np.searchsorted(quotes, feeds) & 1) == 0]
    return ends


def wrapping(data: bytes, separator: bytes = b",") -> int:
    """Bytes of sound records that are neither cells nor separators."""
    if not data:
        return 0
    array = np.frombuffer(data, np.uint8)
    records = whole_records(array, limit=array.size, separator=separator)
    return records.wrapping(array, 0, records.ends.size)


@cache
def _among(*kinds: int) -> NDArray[np.bool_]:
    """For each byte whether it is one of these: faster to look up than to compute."""
    return np.isin(np.arange(256), kinds)


def _first_illegal_quote(data: NDArray[np.uint8], quotes: NDArray[np.int64], separator: int) -> int:
    """Where the cell begins that holds it. The last byte is taken as legal: what follows it is not known yet."""
    opening, closing = quotes[::2], quotes[1::2]
    bad = ~_among(separator, FEED, QUOTE)[data[opening - 1]]
    if opening.size and opening[0] == 0:
        bad[0] = False
    behind = data[np.minimum(closing + 1, data.size - 1)]
    bad[: closing.size] |= ~_among(separator, FEED, RETURN, QUOTE)[behind]
    first = np.flatnonzero(bad)
    return int(opening[first[0]]) if first.size else data.size


def _first_lone_return(data: NDArray[np.uint8], returns: NDArray[np.int64]) -> int:
    """The last byte is taken as sound."""
    lone = returns[(data[np.minimum(returns + 1, data.size - 1)] != FEED) & (returns + 1 < data.size)]
    return int(lone[0]) if lone.size else data.size


def cells(data: NDArray[np.uint8], ends: NDArray[np.int64], separator: bytes = b",") -> NDArray[np.int64]:
    """Number of cells in each of these sound records."""
    return np.diff(np.searchsorted(_between_cells(data, separator), ends), prepend=0) + 1


def _between_cells(data: NDArray[np.uint8], separator: bytes) -> NDArray[np.int64]:
    """Positions of the separators that stand in no quotes."""
    places = np.flatnonzero(data == ord(separator))
    quotes = np.flatnonzero(data == QUOTE)
    between: NDArray[np.int64] = places[(np.searchsorted(quotes, places) & 1) == 0]
    return between


def evened(
    data: bytes, ends: NDArray[np.int64], found: NDArray[np.int64], columns: int, separator: bytes
) -> tuple[bytes, NDArray[np.bool_]]:
    """These sound records with as many cells as there are columns, and which of them have.

    Cells missing at the end of a record are added as empty ones, and empty cells beyond the last column cut off. A
    record with something there stays as it is.
    """
    array = np.frombuffer(data, np.uint8)
    starts = np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1))
    stops = ends - ((array[np.maximum(ends - 1, 0)] == RETURN) & (ends > starts))
    even = found <= columns
    between = np.empty(0, np.int64) if even.all() else _between_cells(array, separator)
    first = np.searchsorted(between, starts)
    pieces: list[bytes] = []
    place = 0
    for odd in np.flatnonzero(found != columns).tolist():
        stop = int(stops[odd])
        cut = stop
        if not even[odd]:
            last = int(between[first[odd] + columns - 1])
            even[odd] = all(map(is_empty, data[last + 1 : stop].split(separator)))
            cut = last if even[odd] else stop
        pieces.append(data[place:cut] + separator * max(columns - int(found[odd]), 0))
        place = stop
    return b"".join((*pieces, data[place:])), even


def is_empty(cell: bytes) -> bool:
    """Whether a cell, as it stands in the file, holds nothing but blanks."""
    bare = cell.strip(BLANKS)
    return not bare or (len(bare) > 1 and bare[:1] == bare[-1:] == b'"' and not bare[1:-1].strip(BLANKS))
