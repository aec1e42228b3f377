"""块的事实: what the bytes of a block tell of all its cells, looked for when it is first wanted.

Whoever only reads does not pay for it. Until then the bytes are kept, and no longer.
"""

from __future__ import annotations

from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from credit_standard.files.batch import BatchFacts
from credit_standard.files.csv.edge_blanks import columns_with_edge_blanks
from credit_standard.files.text.plain_bytes import is_plain

if TYPE_CHECKING:
    from credit_standard.files.csv.cutting import Block


class BlockFacts:
    """Called, it gives the facts of one block of sound records.

    Args:
        block: of sound records.
        columns: cells in each.
        separator: one byte between them.
    """

    def __init__(self, block: Block, columns: int, separator: bytes) -> None:
        self._block: Block | None = block
        self._columns = columns
        self._separator = separator
        self._found = BatchFacts()
        self._lock = Lock()

    def __call__(self) -> BatchFacts:
        with self._lock:
            if self._block is not None:
                block, data = self._block, self._block.data
                blank = columns_with_edge_blanks(block, self._columns, self._separator)
                self._found = BatchFacts(
                    plain=is_plain(data, block.low),
                    trimmed=frozenset(range(self._columns)) - blank,
                    unquoted=b'"' not in data,
                )
                self._block = None
        return self._found

    def __reduce__(self) -> tuple[type[partial[BatchFacts]], tuple[object, ...]]:
        """Only what was found travels."""
        return partial, (_known, self())


def _known(facts: BatchFacts) -> BatchFacts:
    return facts
