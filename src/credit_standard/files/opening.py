"""打开来源: the tables in a path or a stream."""

from __future__ import annotations

import os
from io import FileIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from credit_standard.files.placing import placed
from credit_standard.files.source import Readable, Source
from credit_standard.files.table import Limits, UnreadableError
from credit_standard.findings import Location

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.table import Table


def open_tables(
    source: str | os.PathLike[str] | IO[bytes] | Readable,
    *,
    limits: Limits | None = None,
    name: str | None = None,
) -> Iterator[Table]:
    """The tables of a source, one after another; each must be read before the next is asked for.

    Args:
        source: a path, or a stream opened for reading bytes, which stays its opener's to close.
        limits: what is accepted.
        name: how findings call it; the path, or `-` for a stream, when not given.

    Raises:
        UnreadableError: there is no table that can be read; at the first step, not at the call.
    """
    limits = limits or Limits()
    if isinstance(source, str | os.PathLike):
        path = Path(source)
        table = Location(file=os.fspath(source) if name is None else name)
        with _open_file(path, table) as stream:
            yield from _tables(stream, limits, table)
    else:
        yield from _tables(cast("Readable", source), limits, Location(file="-" if name is None else name))


def _open_file(path: Path, table: Location) -> FileIO:
    try:
        if not path.is_dir():
            return path.open("rb", buffering=0)
        reason = "directory"
    except FileNotFoundError:
        reason = "file-missing"
    except PermissionError:
        reason = "no-permission"
    except (OSError, ValueError):  # a name that no file can have, a device that is not there …
        reason = "file-missing"
    raise UnreadableError(placed(reason, table))


def _tables(stream: Readable, limits: Limits, table: Location) -> Iterator[Table]:
    from credit_standard.files.csv_table import open_csv  # polars and numpy load when a table is read

    source = Source(stream)
    try:
        yield open_csv(source, limits, table)
    finally:
        source.close()
