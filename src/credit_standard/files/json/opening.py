"""打开 JSON: whether a text is JSON Lines, an array or one object, and its headings."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from credit_standard.files.json.cutting import JsonFault, LineBlock, LineCutter, ObjectCutter, outermost
from credit_standard.files.json.objects import NotJsonError, read_object
from credit_standard.files.json.shapes import SHAPES, other_shape, other_writing
from credit_standard.files.json.table import JsonTable
from credit_standard.files.json.wrapped import wrapping
from credit_standard.files.placing import of_fault, placed
from credit_standard.files.table import UnreadableError
from credit_standard.files.text.decoding import Decoded
from credit_standard.files.text.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.json.shapes import Shape, Writing
    from credit_standard.files.supplies.supply import Supply
    from credit_standard.files.table import Limits
    from credit_standard.findings import Location

Piece = LineBlock | JsonFault
LOOKED_AT = 1_000  # rows whose keys make the headings


def open_json(supply: Supply, limits: Limits, table: Location) -> JsonTable:
    """Find out what it is, and read the keys of the first rows.

    Raises:
        UnreadableError: there are no objects in it.
    """
    text = Decoded(supply)
    window = Window(text, limits.block_bytes)
    window.fill(limits.block_bytes)
    whole = bytes(window.view())
    start = whole.lstrip()
    is_one = _is_one(start, ended=window.ended)
    wrapped = wrapping(whole) if is_one else None
    records = start if wrapped is None else whole[len(wrapped.before) :]
    if shape := other_shape(records, is_one=is_one and wrapped is None and start[:1] != b"["):
        raise _of_another_shape(shape, table)
    cutter: LineCutter | ObjectCutter
    if wrapped is not None or start[:1] == b"[" or not _is_lines(start):
        in_array = wrapped is not None or start[:1] == b"["
        cutter = ObjectCutter(window, limits.block_bytes, limits.record_bytes, in_array, wrapped)
    else:
        cutter = LineCutter(window, limits.block_bytes, limits.record_bytes)
    pieces = cutter.pieces()
    first, keys = _first(pieces)
    if not keys:
        if faults := text.faults():
            raise UnreadableError(of_fault(faults[0], table))
        if writing := other_writing(start):
            raise _of_another_shape(writing, table)
        raise UnreadableError(placed("json-not-records", table))
    if len(keys) > limits.columns:
        raise UnreadableError(placed("too-many-columns", table, found=len(keys), limit=limits.columns))
    return JsonTable(keys, table, text, cutter, chain(first, pieces))


def _of_another_shape(shape: Shape | Writing, table: Location) -> UnreadableError:
    words = SHAPES[shape]
    return UnreadableError(placed("json-other-shape", table, shape_zh=words.zh, shape_en=words.en))


def _is_one(start: bytes, *, ended: bool) -> bool:
    """Whether there is one value only, as far as one can see."""
    starts, stops = outermost(start)
    if starts.size > 1 or not stops.size:
        return starts.size == 1
    return ended and not start[stops[0] :].lstrip().startswith(b"{")


def _is_lines(start: bytes) -> bool:
    """Whether the first line, or else the one after it, is an object by itself."""
    lines = start.split(b"\n", 2)
    return lines[0].rstrip().endswith(b"}") or (len(lines) > 1 and lines[1].lstrip()[:1] == b"{")


def _first(pieces: Iterator[Piece]) -> tuple[list[Piece], tuple[str, ...]]:
    """Pieces with the first rows, and all keys of these, in the order in which they are first seen."""
    taken: list[Piece] = []
    keys: dict[str, None] = {}
    looked_at = 0
    for piece in pieces:
        taken.append(piece)
        rows = piece.ends.size if isinstance(piece, LineBlock) else 0
        for position in range(min(rows, LOOKED_AT - looked_at)):
            try:
                record = read_object(piece.text(position).decode())  # type: ignore[union-attr]  # it has rows
            except (NotJsonError, UnicodeDecodeError):
                continue
            keys.update(dict.fromkeys(record.cells))
        looked_at += rows
        if looked_at >= LOOKED_AT:
            break
    return taken, tuple(keys)
