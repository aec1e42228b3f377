"""JSON 扫描: blocks of lines, an object each, that polars reads as texts only, with the proof that it read them all.

polars takes numbers for binary numbers, leaves out keys that it was not told of and the second of two equal ones. So
values that are no strings are first written as strings behind a mark; and there must be as many cells with something
in them as there are keys. Lines of which this can't be said so are left to `objects`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import field, frozen

from credit_standard.files import kinds
from credit_standard.files.values.doubles import DIGITS, without_noise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

TAB, RETURN, BLANK, QUOTE, COLON, BACKSLASH = 9, 13, 32, 34, 58, 92
NUMBER, NULL, TRUE, FALSE = "\x90", "\x91", "\x92", "\x93"
"""Control characters that no text has; a line in which one of them occurs is read by itself."""
_LEAD, _FIRST, _LAST = 0xC2, 0x90, 0x93  # their bytes in UTF-8
_OPENING = np.frombuffer(f'"{NUMBER}'.encode(), np.uint8)
_WORDS = {  # each written as a string of the same length
    b"null": f'"{NULL}"'.encode(),
    b"true": f'"{TRUE}"'.encode(),
    b"false": f'"{FALSE}" '.encode(),
}
_ESCAPED = re.compile(
    rb"\\u(?:009[0-3]|[dD][89a-fA-F])"
)  # marks; halves of characters, which polars reads as NUL
_IN_NUMBER = np.isin(np.arange(256), np.frombuffer(b"0123456789+-.eE", np.uint8))
_AFTER = np.isin(np.arange(256), np.frombuffer(b",} \t\n\r", np.uint8))
_LONGEST_NUMBER = 64
_SOUND = rf"^{NUMBER}-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$"


@frozen
class Scanned:
    """What was read of a block.

    Attributes:
        rows: positions of the lines in `columns`.
        columns: one String column per key, named by its position.
        kinds: of the same shape; None when all is text.
        left: positions of the lines that are to be read one by one.
    """

    rows: NDArray[np.int64]
    columns: pl.DataFrame = field(repr=False)
    kinds: pl.DataFrame | None = field(repr=False)
    left: NDArray[np.int64]


def scan(data: bytes, ends: NDArray[np.int64], keys: Sequence[str]) -> Scanned:
    """Read lines.

    Args:
        data: whole lines, each with its line feed.
        ends: positions of the line feeds.
        keys: of the table, all different.
    """
    block = np.frombuffer(data, np.uint8).copy()
    every = np.arange(ends.size)
    marks = _mark(block, ends, data)
    rows = every[~marks.odd]
    if not rows.size:
        return Scanned(rows, _no_rows(keys), None, every)
    frame = _parse(_rewritten(block, ends, marks), rows.size, keys)
    if frame is None:
        return Scanned(every[:0], _no_rows(keys), None, every)
    frame.columns = [str(number) for number in range(len(keys))]
    what = None
    wrong = frame.height * len(keys) - sum(frame.null_count().row(0)) != int(marks.keys[rows].sum())
    bad = np.zeros(rows.size, bool)
    if wrong:
        filled = frame.select(pl.sum_horizontal(pl.all().is_not_null()))
        bad |= filled.to_series().to_numpy() != marks.keys[rows]
    if marks.tokens:
        if marks.numbers.size:
            bad |= _unsound(frame)
        frame, what = _unmarked(frame, only_nulls=marks.tokens == marks.nulls)
    if bad.any():
        good = pl.Series(~bad)
        frame, what = frame.filter(good), None if what is None else what.filter(good)
    left = np.union1d(every[marks.odd], rows[bad])
    return Scanned(rows[~bad], frame, what, left)


@frozen
class _Marks:
    """What the bytes of a block tell.

    Attributes:
        keys: number of keys of each line.
        odd: lines to be read one by one.
        tokens, nulls: how many numbers and words of JSON there are, and how many of them are null.
        numbers, stops: positions at which a number begins, and behind it.
    """

    keys: NDArray[np.int64]
    odd: NDArray[np.bool_]
    tokens: int
    nulls: int
    numbers: NDArray[np.int64]
    stops: NDArray[np.int64]


def _mark(block: NDArray[np.uint8], ends: NDArray[np.int64], data: bytes) -> _Marks:
    """Find keys and values; write words of JSON as strings."""
    odd = np.zeros(ends.size, bool)

    def leave(places: NDArray[np.int64]) -> None:
        odd[np.searchsorted(ends, places)] = True

    if bytes((_LEAD,)) in data:
        second = np.flatnonzero(block == _LEAD) + 1
        leave(second[(block[second] >= _FIRST) & (block[second] <= _LAST)])
    if b"\\" in data and b"\\u" in data:
        leave(np.array([found.start() for found in _ESCAPED.finditer(data)], np.int64))
    colons = np.flatnonzero(block == COLON)
    before = block[colons - 1]
    leave(colons[(before == BLANK) | (before == TAB) | (before == RETURN)])
    colons = colons[before == QUOTE]  # a quote before it ends a key, unless it is escaped
    escaped = block[colons - 2] == BACKSLASH
    leave(colons[escaped][block[colons[escaped] - 3] == BACKSLASH])
    colons = colons[~escaped]
    keys = np.diff(np.searchsorted(colons, ends), prepend=0)
    values = colons + 1
    values += block[values] == BLANK
    tokens = values[block[values] != QUOTE]
    rest = _without_word(block, tokens, b"null")
    others = _without_word(block, _without_word(block, rest, b"true"), b"false")
    numbers, stops, sound = _numbers(block, others)
    leave(numbers[~sound])
    odd |= keys == 0
    return _Marks(keys, odd, tokens.size, tokens.size - rest.size, numbers[sound], stops[sound])


def _without_word(block: NDArray[np.uint8], tokens: NDArray[np.int64], word: bytes) -> NDArray[np.int64]:
    """Write a word as a string where it stands among the tokens; give the other tokens."""
    tokens, last = tokens[tokens + len(word) < block.size], tokens[tokens + len(word) >= block.size]
    same = _AFTER[block[tokens + len(word)]]
    for offset, letter in enumerate(word):
        same &= block[tokens + offset] == letter
    for offset, letter in enumerate(_WORDS[word]):
        block[tokens[same] + offset] = letter
    return np.concatenate((tokens[~same], last))


def _numbers(
    block: NDArray[np.uint8], starts: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]]:
    """Where each begins, where it ends, and whether it looks like one."""
    stops = starts.copy()
    going = np.ones(stops.size, bool)
    for _ in range(_LONGEST_NUMBER):
        going &= _IN_NUMBER[block[stops]]
        if not going.any():
            break
        stops += going
    return starts, stops, _AFTER[block[stops]] & (stops > starts)


def _rewritten(block: NDArray[np.uint8], ends: NDArray[np.int64], marks: _Marks) -> bytes:
    """The lines that are not odd, with their numbers as strings."""
    starts = np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1))
    kept = None
    if marks.odd.any():
        kept = np.repeat(~marks.odd, ends + 1 - starts)
    if marks.numbers.size:
        places = np.concatenate((np.repeat(marks.numbers, _OPENING.size), marks.stops))
        opening = np.tile(_OPENING, marks.numbers.size)
        closing = np.full(marks.stops.size, QUOTE, np.uint8)
        if kept is not None:
            kept = np.insert(kept, places, kept[places])
        block = np.insert(block, places, np.concatenate((opening, closing)))
    return (block if kept is None else block[kept]).tobytes()


def _parse(data: bytes, rows: int, keys: Sequence[str]) -> pl.DataFrame | None:
    """The texts by key; None when polars reads other rows, or none. Its own messages may quote texts."""
    try:
        frame = pl.read_ndjson(data, schema=dict.fromkeys(keys, pl.String))
    except (pl.exceptions.PolarsError, OSError):
        return None
    return frame if frame.height == rows else None


def _unmarked(frame: pl.DataFrame, *, only_nulls: bool) -> tuple[pl.DataFrame, pl.DataFrame | None]:
    """The texts without marks, and the kinds, None when all is text."""
    begins = frame.select(pl.all().cast(pl.Binary).bin.starts_with(bytes((_LEAD,))).any())
    marked = [name for name, found in begins.row(0, named=True).items() if found]
    if only_nulls:
        return frame.with_columns(pl.when(pl.col(name) != NULL).then(pl.col(name)) for name in marked), None
    texts, what = [], dict.fromkeys(frame.columns, pl.repeat(kinds.TEXT, pl.len(), dtype=pl.UInt8))
    for name in marked:
        cell = pl.col(name)
        number = cell.str.starts_with(NUMBER)
        words = pl.when(cell == TRUE).then(pl.lit("true")).when(cell == FALSE).then(pl.lit("false"))
        kind = pl.when(number).then(kinds.EXACT).when(cell.is_in([TRUE, FALSE])).then(kinds.BOOL)
        text = pl.when(number).then(cell.str.strip_prefix(NUMBER))
        texts.append(text.otherwise(words.when(cell != NULL).then(cell)).alias(name))
        what[name] = kind.otherwise(kinds.TEXT).cast(pl.UInt8)
    exact = [_without_noise(frame[name]) for name in marked]
    found = frame.select(kind.alias(name) for name, kind in what.items())
    frame = frame.with_columns(texts)
    return frame.with_columns(
        frame[rows.name].scatter(rows, kept) for rows, kept in exact if len(rows)
    ), found


def _without_noise(column: pl.Series) -> tuple[pl.Series, pl.Series]:
    """Rows with a number of more digits than a double is exact to, and what it is without the noise."""
    length = len(NUMBER.encode()) + DIGITS + 1
    rows = (column.str.starts_with(NUMBER) & (column.str.len_bytes() > length)).arg_true().alias(column.name)
    numbers = column.gather(rows).str.strip_prefix(NUMBER)
    return rows, pl.Series([without_noise(text) for text in numbers], dtype=pl.String)


def _unsound(frame: pl.DataFrame) -> NDArray[np.bool_]:
    """Rows in which something is marked as a number and is none."""
    begins = pl.all().str.starts_with(NUMBER)
    if not frame.select(pl.any_horizontal(begins.any())).item():
        return np.zeros(frame.height, bool)
    wrong = pl.any_horizontal(begins & ~pl.all().str.contains(_SOUND))
    return frame.select(wrong.fill_null(value=False)).to_series().to_numpy()


def _no_rows(keys: Sequence[str]) -> pl.DataFrame:
    return pl.DataFrame(schema={str(number): pl.String for number in range(len(keys))})
