"""打开来源: the tables in a path or a stream."""

from __future__ import annotations

import os
from functools import partial
from io import FileIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from credit_standard.files.database import Query, open_query
from credit_standard.files.guarding import guarded
from credit_standard.files.placing import placed
from credit_standard.files.sniffing import binary
from credit_standard.files.sniffing.documents import as_utf8, document
from credit_standard.files.supplies.source import HashedStream, Readable
from credit_standard.files.table import Limits, UnreadableError
from credit_standard.findings import Location

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.supplies.supply import Supply
    from credit_standard.files.table import Part


def open_tables(
    source: str | os.PathLike[str] | IO[bytes] | Readable | Query | Any,
    *,
    limits: Limits | None = None,
    name: str | None = None,
    in_full: bool = False,
    sha256: bool = True,
) -> Iterator[Part]:
    """The tables of a source, one after another; each must be read before the next is asked for.

    Between them stand, as `NotRead`, the parts of an archive, a workbook or a folder that cannot be read or are
    passed over. A source that is one table, or holds none, raises instead.

    Args:
        source: a path to a file or a folder; a stream opened for reading bytes, which stays its opener's to close;
            a query to a database; a frame of polars, pandas or Arrow; or dictionaries, one a row.
        limits: what is accepted.
        name: how findings call it; the path, or `-` for a stream, when not given.
        in_full: numbers of persons in names of files, members and sheets are not masked.
        sha256: digest the bytes of a file or a stream while they are read.

    Raises:
        UnreadableError: there is no table that can be read; at the first step, not at the call.
    """
    limits = limits or Limits()
    if isinstance(source, Query):
        yield from open_query(source, limits, name)
        return
    if not isinstance(source, str | os.PathLike):
        place = Location(file="-" if name is None else name, in_full=in_full)
        if hasattr(source, "readinto"):
            yield from _in_stream(cast("Readable", source), limits, place, sha256=sha256)
        else:
            from credit_standard.files.columnar.frames import open_frame

            yield open_frame(source, limits, place)
        return
    table = Location(file=os.fspath(source) if name is None else name, in_full=in_full)
    if _is_folder(source):
        from credit_standard.files.folder import tables_in_folder

        yield from tables_in_folder(Path(source), table, partial(_in_path, limits=limits, sha256=sha256))
    else:
        yield from _in_path(Path(source), table, limits, sha256=sha256)


def _is_folder(path: str | os.PathLike[str]) -> bool:
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):  # a name that no file can have
        return False


def _in_path(path: Path, table: Location, limits: Limits, *, sha256: bool) -> Iterator[Part]:
    with _open_file(path, table) as stream:
        yield from _in_stream(stream, limits, table, sha256=sha256)


def _open_file(path: Path, table: Location) -> FileIO:
    try:
        return path.open("rb", buffering=0)
    except FileNotFoundError:
        reason = "file-missing"
    except PermissionError:
        reason = "no-permission"
    except (OSError, ValueError):  # a name that no file can have, a device that is not there …
        reason = "file-missing"
    raise UnreadableError(placed(reason, table))


def _in_stream(stream: Readable, limits: Limits, table: Location, *, sha256: bool) -> Iterator[Part]:
    source = HashedStream(stream, is_digested=sha256)
    try:
        yield from tables_in(source, limits, table)
    finally:
        source.close()


def tables_in(supply: Supply, limits: Limits, table: Location, level: int = 0) -> Iterator[Part]:
    """The tables in some bytes, whatever these are.

    Args:
        supply: the bytes, from the first.
        limits: what is accepted.
        table: file, and member of an archive.
        level: number of archives around them.

    Raises:
        UnreadableError: there is no table that can be read.
    """
    return guarded(_tables_in(supply, limits, table, level), table)


def _tables_in(supply: Supply, limits: Limits, table: Location, level: int) -> Iterator[Part]:
    sample = supply.peek(binary.SAMPLE)
    packed = binary.packed_as(sample)
    if packed == binary.ZIP:
        from credit_standard.files.spooling import spooled

        with spooled(supply, table) as copy:
            yield from _in_zip(copy, supply.sha256(), limits, table, level)
    elif packed is not None:
        refuse_deeper(packed, limits, table, level)
        from credit_standard.files.packed.unpacking import Budget, Unpacked

        unpacked = Unpacked(limits, Budget(limits.unpacked_bytes), supply, packed)
        yield from tables_in(unpacked, limits, table, level + 1)
    else:
        yield from _by_format(sample, supply, limits, table)


def _by_format(sample: bytes, supply: Supply, limits: Limits, table: Location) -> Iterator[Part]:
    """The tables in bytes that are not packed. polars and numpy load when one is read."""
    from credit_standard.files.json.detecting import is_json

    if binary.is_ole2(sample) or binary.is_raw_biff(sample):
        from credit_standard.files.spooling import spooled
        from credit_standard.files.workbooks.opening import open_workbook

        with spooled(supply, table) as copy:
            yield from open_workbook(copy, supply.sha256(), limits, table)
        return
    if binary.is_parquet(sample):
        from credit_standard.files.columnar.parquet import open_parquet

        yield from open_parquet(supply, limits, table)
        return
    if kind := binary.other_format(sample) or document(sample):
        raise UnreadableError(placed("not-a-table", table, kind=kind))
    if binary.is_utf16_without_mark(sample):
        raise UnreadableError(placed("utf-16-without-mark", table))
    if is_json(as_utf8(sample), table.member or table.file or ""):
        from credit_standard.files.json.opening import open_json

        yield open_json(supply, limits, table)
    else:
        from credit_standard.files.csv.table import open_csv

        yield open_csv(supply, limits, table)


def _in_zip(
    copy: IO[bytes], sha256: str | None, limits: Limits, table: Location, level: int
) -> Iterator[Part]:
    """A workbook is a zip archive, too, but not one in the sense of the limits."""
    from credit_standard.files.packed.documents import document_in
    from credit_standard.files.packed.zipped import tables_in_zip

    kind = document_in(copy)
    if kind in ("XLSX", "ODS"):
        from credit_standard.files.workbooks.opening import open_workbook

        yield from open_workbook(copy, sha256, limits, table)
        return
    if kind is not None:
        raise UnreadableError(placed("not-a-table", table, kind=kind))
    refuse_deeper(binary.ZIP, limits, table, level)

    def open_member(supply: Supply, member: Location) -> Iterator[Part]:
        return tables_in(supply, limits, member, level + 1)

    yield from tables_in_zip(copy, limits, table, sha256, open_member)


def refuse_deeper(kind: str, limits: Limits, table: Location, level: int) -> None:
    """Refuse an archive inside too many others."""
    if level >= limits.nesting:
        raise UnreadableError(placed("nested-archive", table, kind=kind, limit=limits.nesting))
