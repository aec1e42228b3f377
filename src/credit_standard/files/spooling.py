"""暂存: a copy of a source in a temporary file, for formats that are not read from the first byte to the last.

A copy of our own can't be changed or cut short by others while it is read.
"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO, TYPE_CHECKING

from credit_standard.files.placing import of_fault, placed
from credit_standard.files.table import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.supplies.supply import Supply
    from credit_standard.findings import Location

PIECE = 1 << 20
PREFIX = "credit-standard-"


@contextmanager
def spooled(supply: Supply, table: Location) -> Iterator[IO[bytes]]:
    """All bytes of a supply, to be read anywhere.

    Raises:
        UnreadableError: the supply is empty, failed, or has changed meanwhile.
    """
    with TemporaryFile(prefix=PREFIX) as copy:
        _copy(supply, copy, table)
        copy.seek(0)
        yield copy


@contextmanager
def spooled_path(supply: Supply, table: Location) -> Iterator[Path]:
    """The same, for what can only be read by its name."""
    with TemporaryDirectory(prefix=PREFIX) as folder:
        path = Path(folder, "copy")
        with path.open("wb") as copy:
            _copy(supply, copy, table)
        yield path


def _copy(supply: Supply, copy: IO[bytes], table: Location) -> None:
    buffer = memoryview(bytearray(PIECE))
    while count := supply.read_into(buffer):
        copy.write(buffer[:count])
        supply.settle()
    for fault in supply.faults():
        raise UnreadableError(of_fault(fault, table))
    if not copy.tell():
        raise UnreadableError(placed("file-empty", table))
