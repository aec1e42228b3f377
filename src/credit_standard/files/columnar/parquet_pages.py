"""Parquet 页: the headers of all pages, looked at before anything is unpacked.

A header says how many values a page has and what it unpacks to; a reader makes room for that before it reads on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.files.columnar.thrift import NotThriftError, Struct, read_struct

if TYPE_CHECKING:
    from pathlib import Path
    from typing import IO

    import pyarrow.parquet as pq

    from credit_standard.files.table import Limits

UNPACKED, PACKED = 2, 3
"""Fields of PageHeader (parquet.thrift): sizes of the page."""
DATA_PAGES, VALUES = (5, 8), 1
"""Fields with what is said of a page with data, in versions 1 and 2, and in these the number of its values."""
HEADER, HEADER_AT_MOST = 1 << 13, 1 << 24
"""Bytes; there may be long texts in one, the least and the greatest of its page."""
SLACK = 100
"""Bytes by which early writers told less than the length of a column (PARQUET-816)."""
PAGE = 512 * 1024 * 1024
"""Bytes of one page: a writer's is 1 MiB."""


class BrokenError(ValueError):
    """The headers do not fit the file, or each other."""


class TooLargeError(ValueError):
    """What the file unpacks to is beyond the limits."""


def look_at_pages(path: Path, metadata: pq.FileMetaData, limits: Limits) -> None:
    """Walk from page to page through every column.

    Raises:
        BrokenError: a page ends beyond the file, or has more values than its column.
        TooLargeError: pages unpack to more than the limits.
    """
    size = path.stat().st_size
    most = max(limits.ratio * size, limits.ratio_from)
    unpacked = 0
    with path.open("rb") as file:
        for group in range(metadata.num_row_groups):
            for number in range(metadata.num_columns):
                column = metadata.row_group(group).column(number)
                if metadata.row_group(group).num_rows == column.num_values == 0:
                    continue  # an empty table may be written as a group of no rows, without a page
                start = column.data_page_offset
                if column.has_dictionary_page and 0 < (column.dictionary_page_offset or 0) < start:
                    start = column.dictionary_page_offset
                stop = min(start + column.total_compressed_size + SLACK, size)
                unpacked += column.num_values + _pages(file, start, stop, column.num_values)
                if unpacked > most:
                    raise TooLargeError


def _pages(file: IO[bytes], position: int, stop: int, values: int) -> int:
    """What the pages of a column unpack to."""
    if not 0 < position <= stop or values < 0:
        raise BrokenError
    unpacked = 0
    while values > 0:
        header, position = _header(file, position, stop)
        packed, whole = header.get(PACKED), header.get(UNPACKED)
        if not isinstance(packed, int) or not isinstance(whole, int):
            raise BrokenError
        if not 0 <= packed <= stop - position or whole < 0:
            raise BrokenError
        if whole > PAGE:
            raise TooLargeError
        for kind in DATA_PAGES:
            page = header.get(kind)
            found = page.get(VALUES) if isinstance(page, dict) else 0
            if not isinstance(found, int) or not 0 <= found <= values:
                raise BrokenError
            values -= found
        unpacked += whole
        position += packed
    return unpacked


def _header(file: IO[bytes], position: int, stop: int) -> tuple[Struct, int]:
    """The header at a position of the file, and the position behind it."""
    length = HEADER
    while True:
        file.seek(position)
        data = file.read(min(length, stop - position))
        try:
            header, used = read_struct(memoryview(data), 0)
        except NotThriftError:
            if len(data) < length or length >= HEADER_AT_MOST:
                break
            length *= 16
        else:
            return header, position + used
    raise BrokenError
