"""Parquet 读取进程: the program that reads Parquet files for `reading_process`, one after another.

A broken file may end the library's process, whatever it is asked for. So it has one of its own, which knows neither
polars nor the checks: it hands batches over as Arrow IPC, texts as bytes that nobody has looked at.

A request is a line of JSON. An answer is a row of messages: a letter, a length of eight bytes, the content.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from credit_standard.files.columnar.parquet_pages import TooLargeError, look_at_pages
from credit_standard.files.columnar.reading_process import BATCH, DAMAGED, END, FAULT, HEADINGS, LENGTH
from credit_standard.files.expansion import Expansion
from credit_standard.files.table import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

ROWS = 1 << 15
TEXT_BYTES = 64 * 1024 * 1024
"""Of texts in one batch; a dictionary may repeat a long text in every row."""
BUFFER = 1 << 20
IDLE = 20
"""Seconds without a request after which the process ends."""
MEMORY = 4 * 1024**3
POLARS_KNOWS = (
    *(pa.types.is_integer, pa.types.is_floating, pa.types.is_boolean, pa.types.is_date, pa.types.is_null),
    *(
        pa.types.is_timestamp,
        pa.types.is_time,
        pa.types.is_duration,
        pa.types.is_decimal128,
        pa.types.is_nested,
    ),
)


def read(path: Path, limits: Limits) -> Iterator[tuple[bytes, bytes]]:
    """The messages about one file: its headings, its batches, and how it ends."""
    try:
        metadata = pq.read_metadata(path)
        look_at_pages(path, metadata, limits)
        first = metadata.row_group(0) if metadata.num_row_groups else None
        columns = [] if first is None else [first.column(number) for number in range(first.num_columns)]
        file = pq.ParquetFile(
            path,
            metadata=metadata,
            read_dictionary=sorted({one.path_in_schema for one in columns if _is_repeated(one)}),
            pre_buffer=False,
            buffer_size=BUFFER,
            coerce_int96_timestamp_unit="us",
        )
        unsaid = {one.path_in_schema for one in columns if one.physical_type == "INT96"}
        # The schema of Arrow that the file brings may say another type than the column has.
        headings = [
            [one.name, one.name in unsaid and pa.types.is_timestamp(one.type)] for one in file.schema_arrow
        ]
        yield HEADINGS, json.dumps(headings).encode()
        expansion = Expansion(limits, path.stat().st_size)
        for batch in file.iter_batches(batch_size=ROWS):
            yield from ((BATCH, one) for one in _pieces(batch, expansion))
    except TooLargeError:
        yield FAULT, b"packed-too-tightly"
    except Exception:  # noqa: BLE001 - the library raises whatever it likes, and quotes values
        yield FAULT, DAMAGED
    else:
        yield END, b""


def _is_repeated(column: pq.ColumnChunkMetaData) -> bool:
    return bool(column.has_dictionary_page and column.physical_type == "BYTE_ARRAY")


def _pieces(batch: pa.RecordBatch, expansion: Expansion) -> Iterator[bytes]:
    total = sum(map(_bytes_of, batch.columns))
    if expansion.is_too_much(total):
        raise TooLargeError
    height = max(batch.num_rows * TEXT_BYTES // max(total, TEXT_BYTES), 1)
    for first in range(0, batch.num_rows, height):
        columns = [_plain(column.slice(first, height)) for column in batch.columns]
        piece = pa.RecordBatch.from_arrays(columns, [str(number) for number in range(len(columns))])
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, piece.schema) as stream:
            stream.write_batch(piece)
        yield sink.getvalue()


def _bytes_of(column: pa.Array[Any]) -> int:
    """How many bytes a column has, those of a dictionary as often as they are referred to."""
    if pa.types.is_dictionary(column.type):
        lengths = pc.binary_length(column.dictionary).take(column.indices)
        return int(pc.sum(pc.cast(lengths, pa.int64())).as_py() or 0)
    return int(column.nbytes)


def _plain(column: pa.Array[Any]) -> pa.Array[Any]:
    """The same without a dictionary, texts as bytes: who takes them for texts looks at them."""
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if pa.types.is_nested(column.type):
        column.validate(full=True)
    if pa.types.is_string(column.type) or pa.types.is_fixed_size_binary(column.type):
        return column.cast(pa.binary())
    if pa.types.is_large_string(column.type):
        return column.cast(pa.large_binary())
    if pa.types.is_binary(column.type) or pa.types.is_large_binary(column.type):
        return column
    return (
        column
        if any(knows(column.type) for knows in POLARS_KNOWS)
        else column.cast(pa.string()).cast(pa.binary())
    )


def main() -> None:
    """Answer requests on standard input until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is meant for the process that asks
    _limit()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    last = [monotonic()]
    threading.Thread(target=_end_when_idle, args=(last,), daemon=True).start()
    for line in sys.stdin.buffer:
        last[0] = float("inf")
        request = json.loads(line)
        for kind, content in read(Path(request["path"]), Limits(**request["limits"])):
            _write(answers, kind, content)
        answers.flush()
        last[0] = monotonic()


def _write(answers: IO[bytes], kind: bytes, content: bytes) -> None:
    answers.write(kind + len(content).to_bytes(LENGTH, "little"))
    answers.write(content)


def _end_when_idle(last: list[float]) -> None:
    waking = threading.Event()
    while monotonic() - last[0] < IDLE:
        waking.wait(1)
    os._exit(0)


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
