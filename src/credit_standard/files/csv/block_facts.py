"""块的事实: what the bytes of a block tell of all its cells, looked for when it is first wanted.

Whoever only reads does not pay for it. Until then the bytes are kept, and no longer.
"""

from __future__ import annotations

from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from credit_standard.files.batch import Facts
from credit_standard.files.csv.edge_blanks import columns_with_edge_blanks
from credit_standard.files.text.plain_bytes import is_plain

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class BlockFacts:
    """Called, it gives the facts of one block of sound records.

    Args:
        data: the block.
        ends: position of the line feed that ends each record.
        columns: cells in each.
        separator: one byte between them.
    """

    def __init__(self, data: bytes, ends: NDArray[np.int64], columns: int, separator: bytes) -> None:
        self._block: tuple[bytes, NDArray[np.int64]] | None = (data, ends)
        self._columns = columns
        self._separator = separator
        self._found = Facts()
        self._lock = Lock()

    def __call__(self) -> Facts:
        with self._lock:
            if self._block is not None:
                data, ends = self._block
                blank = columns_with_edge_blanks(data, ends, self._columns, self._separator)
                self._found = Facts(
                    plain=is_plain(data),
                    trimmed=frozenset(range(self._columns)) - blank,
                    unquoted=b'"' not in data,
                )
                self._block = None
        return self._found

    def __reduce__(self) -> tuple[type[partial[Facts]], tuple[object, ...]]:
        """Only what was found travels."""
        return partial, (_known, self())


def _known(facts: Facts) -> Facts:
    return facts
