"""CSV 解析: blocks of sound records to batches of text columns.

polars parses a block from memory. That every row has its cells is proven by adding up bytes: cells, separators,
quotes and line ends must make up the block. What fails this is taken apart: rows of another length are found by
the structure of the bytes and left out, the rest is parsed and added up again. polars' own messages quote cells;
none leaves `_columns`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import evolve

from credit_standard.files.assembling import Parsed, assembled, stopped
from credit_standard.files.csv_rows import batch_of_rows, not_utf_8, odd_row, sound_rows
from credit_standard.files.csv_structure import cells, wrapping
from credit_standard.files.encoding import BOM, undecodable

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.files.csv_cutting import Block
    from credit_standard.files.placing import Outline
    from credit_standard.findings import Finding

# polars takes the first for a byte order mark, wherever the block comes from, and unpacks blocks that begin like
# the others.
SWALLOWED = (BOM, b"\x1f\x8b", b"x\x01", b"x^", b"x\x9c", b"x\xda", b"(\xb5/\xfd")


def parse_block(block: Block, outline: Outline) -> Parsed:
    """The batch of a block."""
    frame = _columns(block.data, outline.columns, rows=block.ends.size, wrapping=block.wrapping)
    if frame is not None:
        return Parsed(_batch(block, frame, None, _nul_bytes(block, outline), outline))
    bad = undecodable(block.data)
    return Parsed(_taken_apart(block, outline)) if bad is None else _before(block, bad, outline)


def _columns(data: bytes, columns: int, *, rows: int, wrapping: int) -> pl.DataFrame | None:
    """The cells as polars reads them; None when it does not read exactly these rows of this many cells."""
    schema = {str(number): pl.String for number in range(columns)}
    if not rows:
        return pl.DataFrame(schema=schema)
    if data.startswith(SWALLOWED):
        return None
    try:
        frame = pl.read_csv(data, has_header=False, schema=schema)
    except (pl.exceptions.PolarsError, OSError):
        return None
    if frame.height != rows:
        return None
    content = sum(frame.select(pl.all().str.len_bytes().sum()).row(0))
    return frame if content + rows * (columns - 1) + wrapping == len(data) else None


def _batch(
    block: Block,
    frame: pl.DataFrame,
    kept: NDArray[np.int64] | None,
    findings: list[Finding],
    outline: Outline,
) -> Batch:
    return assembled(
        frame, kept, lines=block.lines, first_row=block.first_row, findings=findings, outline=outline
    )


def _taken_apart(block: Block, outline: Outline) -> Batch:
    """Without the rows that have another number of cells."""
    data = np.frombuffer(block.data, np.uint8)
    found = cells(data, block.ends)
    whole = found == outline.columns
    starts = block.starts()
    rest = data[np.repeat(whole, block.ends + 1 - starts)].tobytes()
    frame = _columns(rest, outline.columns, rows=int(np.count_nonzero(whole)), wrapping=wrapping(rest))
    if frame is None:  # what polars would not read as it stands is read slowly, and not wrongly
        rows = sound_rows(block.data, outline, line=int(block.lines[0]), position=block.position)
        return batch_of_rows(rows, block.first_row, outline).batch
    findings = _nul_bytes(block, outline)
    for odd in np.flatnonzero(~whole).tolist():
        record = block.data[starts[odd] : block.ends[odd]]
        place = {"row": block.first_row + odd, "line": int(block.lines[odd])}
        findings.append(odd_row(record, int(found[odd]), outline, **place))
    return _batch(block, frame, np.flatnonzero(whole), findings, outline)


def _before(block: Block, bad: int, outline: Outline) -> Parsed:
    """The rows before the one with a byte that is not UTF-8, and the finding about it."""
    row = int(np.searchsorted(block.ends, bad))
    start = int(block.starts()[row])
    data = block.data[:start]
    before = evolve(block, data=data, ends=block.ends[:row], lines=block.lines[:row], wrapping=wrapping(data))
    place = {"row": block.first_row + row, "line": int(block.lines[row])}
    finding = not_utf_8(block.data[start:], bad - start, block.position + start, outline, **place)
    return stopped(parse_block(before, outline).batch, finding)


def _nul_bytes(block: Block, outline: Outline) -> list[Finding]:
    if b"\0" not in block.data:
        return []
    places = np.flatnonzero(np.frombuffer(block.data, np.uint8) == 0)
    rows, counts = np.unique(np.searchsorted(block.ends, places), return_counts=True)
    return [
        outline.at("nul-bytes", block.first_row + row, int(block.lines[row]), count=count)
        for row, count in zip(rows.tolist(), counts.tolist(), strict=True)
    ]
