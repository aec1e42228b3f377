"""列读取: reading a column of numbers without a Python object per row.

A kernel judges texts of one width as a matrix of bytes, whole columns at a time. It decides the rows that it
finds clean and those whose defect is a common one; what it leaves undecided is read text by text, each
different text once.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import frozen

from credit_standard.findings import entry
from credit_standard.identifiers.judging.form import BLANKS
from credit_standard.identifiers.judging.reading import FEW, ColumnReading, Hit, merge_hits, put, read_rows
from credit_standard.identifiers.parts.arithmetic import ALPHANUMERIC_VALUES

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from credit_standard.identifiers.judging.reading import Reading

    Bytes = NDArray[np.uint8]
    Rows = NDArray[np.bool_]
    Kernel = Callable[[Bytes], "KernelVerdict"]
    Kernels = dict[int, Kernel]
    Hits = tuple[tuple[str, Rows], ...]

CHUNK = 32_768  # rows that a kernel sees at once: their bytes and sums stay in the processor's cache

WIDEST = 24  # bytes; no number is wider, and longer texts are rarely numbers


@frozen
class KernelVerdict:
    """What a kernel decided, row by row. A row neither valid nor invalid is left to the scalar reading.

    Attributes:
        valid: rows without an error.
        invalid: rows with one.
        hits: names of findings and the rows in which they occur; rows that are left undecided do not count.
    """

    valid: Rows
    invalid: Rows
    hits: Hits = ()


def read_widths(texts: pl.Series, kernels: Kernels, read: Callable[[str], Reading[str]]) -> ColumnReading:
    """Read a column of numbers that have one of a few widths.

    Args:
        texts: the column; null is absent.
        kernels: for each width in bytes the kernel that judges such texts.
        read: the scalar reading, which has the last word on what the kernels leave.
    """
    texts = texts.cast(pl.String)
    sheet = _Sheet(texts.len())
    all_rows = np.arange(texts.len())
    sheet.judge(texts, all_rows, kernels)
    all_valid = np.count_nonzero(sheet.valid) == texts.len() - texts.null_count()
    values = texts if all_valid else _where(sheet.valid, texts, None).alias(texts.name)
    rest = sheet.undecided(texts)
    if rest.size > FEW:
        values = _read_mended(texts, rest, sheet, kernels, values)
        rest = sheet.undecided(texts)
    slow = read_rows(texts, read, values, rest)
    return ColumnReading(slow.values, merge_hits((*sheet.hits, *slow.hits)))


def read_plain(
    texts: pl.Series, clean: re.Pattern[str], read: Callable[[str], Reading[str]]
) -> ColumnReading:
    """Read a column of numbers that have a form and nothing to compute.

    Args:
        texts: the column; null is absent.
        clean: what a text is of which there is nothing to say; such a text is its own value. In the syntax that
            Python and polars share.
        read: the scalar reading of all others, each different one once.
    """
    texts = texts.cast(pl.String)
    is_clean = texts.str.contains(f"^(?:{clean.pattern})$")
    if is_clean.all():  # but for those that are absent
        return ColumnReading(texts)
    rest = (~is_clean).arg_true().to_numpy().astype(np.int64)
    values = _where(is_clean.fill_null(value=False).to_numpy(), texts, None).alias(texts.name)
    return read_rows(texts, read, values, rest)


class _Sheet:
    """The verdicts on the rows of one column, as they come in."""

    def __init__(self, size: int) -> None:
        self.valid = np.zeros(size, np.bool_)
        self.invalid = np.zeros(size, np.bool_)
        self.hits: list[Hit] = []

    def undecided(self, texts: pl.Series) -> NDArray[np.int64]:
        rest = np.flatnonzero(~(self.valid | self.invalid))
        return rest[texts.is_not_null().to_numpy()[rest]] if texts.null_count() else rest

    def judge(self, texts: pl.Series, rows: NDArray[np.int64], kernels: Kernels) -> None:
        """Let the kernels judge texts, which stand in these rows of the column."""
        widths = lengths_of(texts)
        present = np.flatnonzero(np.bincount(np.minimum(widths, WIDEST + 1)))
        for width in present.tolist():
            kernel = kernels.get(width)
            if kernel is None:
                continue
            fits = widths == width
            matrix = as_matrix(texts if fits.all() else texts.filter(pl.Series(fits)), width)
            places = rows[fits]
            for start in range(0, len(matrix), CHUNK):
                self._note(places[start : start + CHUNK], kernel(matrix[start : start + CHUNK]))

    def _note(self, rows: NDArray[np.int64], verdict: KernelVerdict) -> None:
        self.valid[rows] = verdict.valid
        self.invalid[rows] = verdict.invalid
        decided = verdict.valid | verdict.invalid
        for name, where in verdict.hits:
            self.add(name, rows[where & decided])

    def add(self, name: str, rows: NDArray[np.int64]) -> None:
        if rows.size:
            self.hits.append(Hit(entry(name), rows))


def _read_mended(
    texts: pl.Series,
    rest: NDArray[np.int64],
    sheet: _Sheet,
    kernels: Kernels,
    values: pl.Series,
) -> pl.Series:
    """Judge once more what only blanks around it or lower case may have kept from the kernels."""
    original = texts.gather(rest)
    stripped = original.str.strip_chars(BLANKS)
    plain = (stripped.str.len_bytes() == stripped.str.len_chars()).to_numpy()  # upper case of ASCII only
    mended = _where(plain, stripped.str.to_uppercase(), original)
    changed = (mended != original).to_numpy()
    rows, mended, stripped = rest[changed], mended.filter(changed), stripped.filter(changed)
    sheet.judge(mended, rows, kernels)
    decided = sheet.valid[rows] | sheet.invalid[rows]
    blank = (stripped.str.len_bytes() != original.filter(changed).str.len_bytes()).to_numpy()
    sheet.add("identifier-blanks", rows[decided & blank])
    sheet.add("identifier-lower-case", rows[decided & (mended != stripped).to_numpy()])
    good = sheet.valid[rows]
    return put(values, rows[good], mended.filter(good)) if good.any() else values


def of_wrong_lengths(name: str, *right: int) -> Kernels:
    """Kernels of the widths that a kind does not have: of capitals and digits, such a text is wrong by its length."""
    kernel = partial(_judge_length, name=name)
    return {width: kernel for width in range(1, WIDEST) if width not in right}


def judged_apart(clean: Rows, notes: Hits, codes: Bytes, judge: Kernel) -> KernelVerdict:
    """Clean rows as they are, the others by a kernel that looks closer: they are few.

    Args:
        clean: rows without an error.
        notes: what there is to say about those.
        codes: all rows.
        judge: the kernel for the rows that are not clean.
    """
    odd = np.flatnonzero(~clean)
    if not odd.size:
        return KernelVerdict(clean, ~clean, notes)
    closer = judge(codes[odd])
    valid, invalid = clean.copy(), np.zeros(clean.size, np.bool_)
    valid[odd], invalid[odd] = closer.valid, closer.invalid
    hits = []
    for name, rows in closer.hits:
        hits.append((name, np.zeros(clean.size, np.bool_)))
        hits[-1][1][odd] = rows
    return KernelVerdict(valid, invalid, (*notes, *hits))


def _judge_length(codes: Bytes, name: str) -> KernelVerdict:
    plain = within(values_of(codes, ALPHANUMERIC_VALUES), 35)
    return KernelVerdict(np.zeros(len(codes), np.bool_), plain, ((name, plain),))


def _where(rows: Rows, texts: pl.Series, others: pl.Series | None) -> pl.Series:
    return pl.select(pl.when(pl.Series(rows)).then(texts).otherwise(others)).to_series()


def lengths_of(texts: pl.Series) -> NDArray[np.uint32]:
    """The length of each text in bytes; 0 where it is absent."""
    lengths = texts.str.len_bytes()
    found: NDArray[np.uint32] = (lengths.fill_null(0) if texts.null_count() else lengths).to_numpy()
    return found


def as_matrix(texts: pl.Series, width: int) -> Bytes:
    """Texts of `width` bytes each, none null, as rows × width bytes."""
    if not texts.len():
        return np.zeros((0, width), np.uint8)
    matrix: Bytes = texts.cast(pl.Binary).bin.reinterpret(dtype=pl.Array(pl.UInt8, width)).to_numpy()
    return matrix


def values_of(codes: Bytes, table: bytes) -> Bytes:
    """The value of every byte by a table of 256."""
    return np.frombuffer(codes.tobytes().translate(table), np.uint8).reshape(codes.shape)


def within(values: Bytes, limit: int) -> Rows:
    """Rows in which no value is above `limit`."""
    rows = np.ones(len(values), np.bool_)
    rows[np.flatnonzero((values > limit).ravel()) // values.shape[1]] = False
    return rows


def weighted(values: Bytes, *weights: Iterable[int]) -> NDArray[np.int32]:
    """The weighted sums of each row, one column for each list of weights."""
    columns = np.ascontiguousarray(values.T)  # a matrix product would start threads that wait for each other
    sums = np.zeros((len(weights), len(values)), np.int32)
    for column, own in zip(columns, zip(*weights, strict=True), strict=True):
        wide = column.astype(np.int32)
        for index, weight in enumerate(own):
            if weight:
                sums[index] += wide * np.int32(weight)
    return sums.T


def checks(sums: NDArray[np.int32], characters: str) -> Bytes:
    """The check characters for sums, as bytes; there is one for every remainder."""
    table = np.frombuffer(characters.encode(), np.uint8)
    return table[sums % len(characters)]


def pairs_in(codes: Bytes, at: int, known: frozenset[str]) -> Rows:
    """Rows whose two characters from `at` on are one of `known`."""
    rows: Rows = _table_of_pairs(known)[codes[:, at].astype(np.uint16) * 256 + codes[:, at + 1]]
    return rows


@cache
def _table_of_pairs(known: frozenset[str]) -> Rows:
    table = np.zeros(65_536, np.bool_)
    table[[ord(pair[0]) * 256 + ord(pair[1]) for pair in known]] = True
    return table


def text_at(codes: Bytes, at: int, text: str) -> Rows:
    """Rows that have `text` from `at` on."""
    rows = np.ones(len(codes), np.bool_)
    for index, byte in enumerate(text.encode()):
        rows &= codes[:, at + index] == byte
    return rows


def crossed_out(codes: Bytes) -> Rows:
    """Rows that a sender may have masked with a run of X."""
    rows: Rows = (
        np.bincount(np.flatnonzero((codes == ord("X")).ravel()) // codes.shape[1], minlength=len(codes)) >= 4
    )
    return rows
