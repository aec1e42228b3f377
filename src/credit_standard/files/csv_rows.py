"""CSV 逐行组批: records read one by one to a batch, with findings about what is unusual in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from credit_standard.files.assembling import assembled
from credit_standard.files.csv_cutting import Row
from credit_standard.files.csv_exact import Shape, line_breaks, read_record
from credit_standard.files.encoding import NAMES, other_encoding, undecodable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from credit_standard.files.batch import Batch
    from credit_standard.files.placing import Outline
    from credit_standard.findings import Finding


def batch_of_rows(rows: Sequence[Row], first_row: int, outline: Outline) -> Batch:
    """The batch of these rows."""
    findings: list[Finding] = []
    kept: list[int] = []
    cells: list[list[str]] = []
    for place, row in enumerate(rows):
        if row.record.shape is Shape.WHOLE and undecodable(row.data) is not None:
            findings.append(not_decoded(row.data, outline, row=first_row + place, line=row.line))
            continue
        findings.extend(_findings(row, first_row + place, outline))
        if row.record.shape is Shape.WHOLE and row.record.found == outline.columns:
            kept.append(place)
            cells.append([cell.decode() for cell in row.record.cells])
    schema = {str(number): pl.String for number in range(outline.columns)}
    return assembled(
        pl.DataFrame(cells, schema=schema, orient="row"),
        np.array(kept, np.int64),
        lines=np.array([row.line for row in rows], np.int64),
        first_row=first_row,
        findings=findings,
        outline=outline,
    )


def _findings(row: Row, number: int, outline: Outline) -> Iterator[Finding]:
    record, at = row.record, partial(outline.at, row=number, line=row.line)
    if record.shape is Shape.UNCLOSED:
        yield at("unclosed-quote", opened=row.stop_line)
        return
    if record.shape is Shape.TOO_LONG:
        yield at("record-too-long", limit=outline.record_bytes)
        return
    if record.across:
        yield at("quote-across-lines", column=record.stray, count=record.across)
    elif record.stray:
        yield at("stray-quote", column=record.stray)
    if record.lone_return and not outline.lone_returns:
        yield at("lone-carriage-return")
    if record.found != outline.columns:
        yield odd_row(row.data, record.found, outline, row=number, line=row.line)


def odd_row(record: bytes, found: int, outline: Outline, *, row: int, line: int) -> Finding:
    """About a row with another number of cells than the table, from its bytes: blank, or of a wrong length."""
    if _is_blank(record, outline.separator):
        return outline.at("blank-row", row, line)
    return outline.at("row-length", row, line, expected=outline.columns, found=found)


def _is_blank(record: bytes, separator: bytes) -> bool:
    start = record.lstrip(b' \t\r\n"' + separator)
    if start and not start[:4].decode(errors="ignore")[0].isspace():
        return False
    if record.translate(None, b'"' + separator).decode().strip():
        return False
    if b'"' not in record:
        return True
    line = record.rstrip(b"\r\n") + b"\n"  # quotes may stand for themselves: look into the cells
    size = len(line)
    cells = read_record(memoryview(line), 0, expected=size, limit=size, ended=True, separator=separator).cells
    return not b"".join(cells).decode().strip()


def not_decoded(record: bytes, outline: Outline, *, row: int, line: int) -> Finding:
    """About a row that is no text in the encoding of the table."""
    encoding = outline.encoding()
    found = other_encoding(record, encoding)
    if found is None:
        return outline.at("undecodable-row", row, line, encoding=NAMES[encoding])
    return outline.at("mixed-encodings", row, line, encoding=NAMES[encoding], found=NAMES[found])


def sound_rows(data: bytes, outline: Outline, *, line: int) -> list[Row]:
    """The records of a block one by one, all of them whole."""
    rows: list[Row] = []
    start = 0
    while start < len(data):
        record = read_record(
            memoryview(data),
            start,
            expected=outline.columns,
            limit=len(data),
            ended=True,
            separator=outline.separator,
        )
        whole = data[start : record.stop]
        rows.append(Row(record, whole, line, line + line_breaks(whole)))
        line, start = rows[-1].stop_line, record.stop
    return rows
