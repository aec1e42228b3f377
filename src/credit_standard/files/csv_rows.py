"""CSV 逐行组批: records read one by one to a batch, with findings about what is unusual in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from credit_standard.files.assembling import Parsed, assembled, stopped
from credit_standard.files.csv_cutting import Row
from credit_standard.files.csv_exact import Shape, line_breaks, read_record
from credit_standard.files.encoding import likely_encoding, undecodable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from credit_standard.files.placing import Outline
    from credit_standard.findings import Finding

SEPARATOR_OR_QUOTE = str.maketrans(',"', "  ")


def batch_of_rows(rows: Sequence[Row], first_row: int, outline: Outline) -> Parsed:
    """The batch of these rows, which ends before one that is not UTF-8."""
    findings: list[Finding] = []
    kept: list[int] = []
    cells: list[list[str]] = []
    bad: Finding | None = None
    for place, row in enumerate(rows):
        wrong = undecodable(row.data) if row.record.shape is Shape.WHOLE else None
        if wrong is not None:
            bad = not_utf_8(row.data, wrong, row.position, outline, row=first_row + place, line=row.line)
            rows = rows[:place]
            break
        findings.extend(_findings(row, first_row + place, outline))
        if row.record.shape is Shape.WHOLE and row.record.found == outline.columns:
            kept.append(place)
            cells.append([cell.decode() for cell in row.record.cells])
    schema = {str(number): pl.String for number in range(outline.columns)}
    batch = assembled(
        pl.DataFrame(cells, schema=schema, orient="row"),
        np.array(kept, np.int64),
        lines=np.array([row.line for row in rows], np.int64),
        first_row=first_row,
        findings=findings,
        outline=outline,
    )
    return Parsed(batch) if bad is None else stopped(batch, bad)


def _findings(row: Row, number: int, outline: Outline) -> Iterator[Finding]:
    record, at = row.record, partial(outline.at, row=number, line=row.line)
    if record.shape is Shape.UNCLOSED:
        yield at("unclosed-quote", opened=row.stop_line)
        return
    if record.shape is Shape.TOO_LONG:
        yield at("record-too-long", limit=outline.record_bytes)
        return
    if nul := row.data.count(0):
        yield at("nul-bytes", count=nul)
    if record.across:
        yield at("quote-across-lines", column=record.stray, count=record.across)
    elif record.stray:
        yield at("stray-quote", column=record.stray)
    if record.lone_return:
        yield at("lone-carriage-return")
    if record.found != outline.columns:
        yield odd_row(row.data, record.found, outline, row=number, line=row.line)


def odd_row(record: bytes, found: int, outline: Outline, *, row: int, line: int) -> Finding:
    """About a row with another number of cells than the table, from its bytes: blank, or of a wrong length."""
    if _is_blank(record):
        return outline.at("blank-row", row, line)
    return outline.at("row-length", row, line, expected=outline.columns, found=found)


def _is_blank(record: bytes) -> bool:
    start = record.lstrip(b' \t\r\n,"')
    if start and not start[:4].decode(errors="ignore")[0].isspace():
        return False
    if record.decode().translate(SEPARATOR_OR_QUOTE).strip():
        return False
    if b'"' not in record:
        return True
    line = record.rstrip(b"\r\n") + b"\n"  # quotes may stand for themselves: look into the cells
    cells = read_record(memoryview(line), 0, expected=len(line), limit=len(line), ended=True).cells
    return not b"".join(cells).decode().strip()


def not_utf_8(record: bytes, bad: int, position: int, outline: Outline, *, row: int, line: int) -> Finding:
    """About the byte `bad` of the row that `record` begins with, `position` bytes into the source."""
    return outline.at(
        "not-utf-8",
        row,
        line,
        position=position + bad + 1,
        byte=f"{record[bad]:02X}",
        encoding=likely_encoding(record),
    )


def sound_rows(data: bytes, outline: Outline, *, line: int, position: int) -> list[Row]:
    """The records of a block one by one, all of them whole."""
    rows: list[Row] = []
    start = 0
    while start < len(data):
        record = read_record(memoryview(data), start, expected=outline.columns, limit=len(data), ended=True)
        whole = data[start : record.stop]
        rows.append(Row(record, whole, position + start, line, line + line_breaks(whole)))
        line, start = rows[-1].stop_line, record.stop
    return rows
