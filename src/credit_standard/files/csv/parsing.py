"""CSV 解析: blocks of sound records to batches of text columns.

polars parses a block from memory. That every row has its cells is proven by adding up bytes: cells, separators,
quotes and line ends must make up the block. What fails this is taken apart: rows of another length are found by
the structure of the bytes, rows of another encoding by decoding each. Rows that only lack empty cells at their end, or
have some more, are evened out; the others are left out, the rest is parsed and added up again. polars' own messages
quote cells; none leaves `_columns`.
"""

from __future__ import annotations

import codecs
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import evolve

from credit_standard.files.assembling import FEW, assembled
from credit_standard.files.batch import BatchFacts, LeftOut
from credit_standard.files.csv.block_facts import BlockFacts
from credit_standard.files.csv.cutting import Run
from credit_standard.files.csv.rows import (
    ROW_LENGTH,
    batch_of_rows,
    not_decoded,
    odd_row,
    of_another_length,
    sound_rows,
)
from credit_standard.files.csv.structure import cells, evened, record_ends, wrapping
from credit_standard.files.text.encoding import undecodable

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.files.csv.cutting import Block
    from credit_standard.files.placing import Outline
    from credit_standard.findings import Finding

# polars takes the first for a byte order mark, wherever the block comes from, and unpacks blocks that begin like
# the others.
SWALLOWED = (codecs.BOM_UTF8, b"\x1f\x8b", b"x\x01", b"x^", b"x\x9c", b"x\xda", b"(\xb5/\xfd")


_SHORT = 65_536
"""Bytes that Python's reader takes no longer for than polars does to begin."""


def parse_block(block: Block, outline: Outline) -> Batch:
    """The batch of a block."""
    if block.ends.size <= FEW and len(block.data) <= _SHORT:
        return _read_one_by_one(block, outline)
    frame = _columns(block.data, outline, rows=block.ends.size, wrapping=block.wrapping)
    if frame is None:
        return _taken_apart(block, outline)
    batch = assembled(
        frame, None, lines=block.lines, first_row=block.first_row, left_out=(), findings=(), outline=outline
    )
    return evolve(batch, facts=BlockFacts(block, outline.columns, outline.separator))


def _columns(data: bytes, outline: Outline, *, rows: int, wrapping: int) -> pl.DataFrame | None:
    """The cells as polars reads them; None when it does not read exactly these rows of this many cells."""
    columns = outline.columns
    schema = {str(number): pl.String for number in range(columns)}
    if not rows:
        return pl.DataFrame(schema=schema)
    if data.startswith(SWALLOWED):
        return None
    try:
        frame = pl.read_csv(data, has_header=False, schema=schema, separator=outline.separator.decode())
    except (pl.exceptions.PolarsError, OSError):
        return None
    if frame.height != rows:
        return None
    content = sum(frame.select(pl.all().str.len_bytes().sum()).row(0))
    return frame if content + rows * (columns - 1) + wrapping == len(data) else None


def _taken_apart(block: Block, outline: Outline) -> Batch:
    """Without the rows that have another number of cells or another encoding."""
    found = cells(np.frombuffer(block.data, np.uint8), block.ends, outline.separator)
    text, even = evened(block.data, block.ends, found, outline.columns, outline.separator)
    data = np.frombuffer(text, np.uint8)
    ends = record_ends(data)
    foreign = _not_decoded(block)
    if block.is_last and outline.cut_short() and found[-1] < outline.columns:
        even[-1] = False  # what is missing there may be anything
    whole = even & ~foreign
    starts = np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1))
    rest = data[np.repeat(whole, ends + 1 - starts)].tobytes()
    rows = int(np.count_nonzero(whole))
    frame = _columns(rest, outline, rows=rows, wrapping=wrapping(rest, outline.separator))
    if frame is None:  # what polars would not read as it stands is read slowly, and not wrongly
        return _read_one_by_one(block, outline)
    findings: list[Finding] = []
    left_out: list[LeftOut] = []
    starts = block.starts()
    for odd in np.flatnonzero(~whole).tolist():
        record = block.data[starts[odd] : block.ends[odd]]
        place = {"row": block.first_row + odd, "line": int(block.lines[odd])}
        if foreign[odd]:
            findings.append(not_decoded(record, outline, **place))
            left_out.append(LeftOut(place["row"]))
        else:
            findings.append(odd_row(record, int(found[odd]), outline, **place))
            if findings[-1].name == ROW_LENGTH:
                left_out.append(of_another_length(record, outline, place["row"]))
    return assembled(
        frame,
        np.flatnonzero(whole),
        lines=block.lines,
        first_row=block.first_row,
        left_out=left_out,
        findings=findings,
        outline=outline,
        widths=found[whole],
    )


def _read_one_by_one(block: Block, outline: Outline) -> Batch:
    """The batch of a block, as Python reads it."""
    rows = tuple(sound_rows(block.data, outline, line=int(block.lines[0])))
    batch = batch_of_rows(Run(rows, block.first_row, block.is_last), outline)
    is_even = all(row.record.found == outline.columns for row in rows)
    if not is_even or undecodable(block.data) is not None:
        return batch
    # nobody asks for more of a few rows
    return evolve(batch, facts=partial(BatchFacts, unquoted=b'"' not in block.data))


def _not_decoded(block: Block) -> NDArray[np.bool_]:
    """For each record whether it is not UTF-8."""
    bad = np.zeros(block.ends.size, bool)
    if undecodable(block.data) is not None:
        for row, (start, end) in enumerate(zip(block.starts().tolist(), block.ends.tolist(), strict=True)):
            bad[row] = undecodable(block.data[start:end]) is not None
    return bad
