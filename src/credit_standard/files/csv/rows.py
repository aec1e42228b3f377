"""CSV 逐行组批: records read one by one to a batch, with findings about what is unusual in them."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from credit_standard.files.assembling import assembled
from credit_standard.files.batch import LeftOut
from credit_standard.files.csv.cutting import CutRow, Run
from credit_standard.files.csv.exact import Shape, line_breaks, read_record
from credit_standard.files.csv.structure import BLANKS
from credit_standard.files.text.encoding import NAMES, other_encoding, undecodable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from credit_standard.files.batch import Batch
    from credit_standard.files.placing import Outline
    from credit_standard.findings import Finding


ROW_LENGTH = "row-length"


def batch_of_rows(run: Run, outline: Outline) -> Batch:
    """The batch of these rows."""
    rows, first_row = run.rows, run.first_row
    cut_short = len(rows) - 1 if run.is_last and outline.cut_short() else -1
    findings: list[Finding] = []
    left_out: list[LeftOut] = []
    kept: list[int] = []
    cells: list[list[str | None]] = []
    widths: list[int] = []
    for place, row in enumerate(rows):
        if row.record.shape is Shape.WHOLE and undecodable(row.data) is not None:
            findings.append(not_decoded(row.data, outline, row=first_row + place, line=row.line))
            left_out.append(LeftOut(first_row + place))
            continue
        is_whole = row.record.shape is Shape.WHOLE
        is_short = row.record.found < outline.columns
        whole = _evened(row, outline) if is_whole and not (place == cut_short and is_short) else None
        findings.extend(_findings(row, first_row + place, outline, is_even=whole is not None))
        if row.record.shape is not Shape.WHOLE:
            left_out.append(LeftOut(first_row + place))
        elif whole is not None:
            kept.append(place)
            cells.append(whole)
            widths.append(row.record.found)
        elif findings[-1].name == ROW_LENGTH:
            left_out.append(of_another_length(row.data, outline, first_row + place))
    return assembled(
        _columns(cells, outline.columns),
        np.array(kept, np.int64),
        lines=np.array([row.line for row in rows], np.int64),
        first_row=first_row,
        left_out=left_out,
        findings=findings,
        outline=outline,
        widths=np.array(widths, np.int64),
    )


def _columns(rows: list[list[str | None]], columns: int) -> pl.DataFrame:
    """The cells of rows as columns, which share one: to make it is what takes time."""
    texts = pl.Series(list(chain.from_iterable(zip(*rows, strict=True))), dtype=pl.String)
    height = len(rows)
    return pl.DataFrame([texts.slice(at * height, height).alias(str(at)) for at in range(columns)])


def _evened(row: CutRow, outline: Outline) -> list[str | None] | None:
    """The cells of a row, None for an empty one, also where it is missing at the end.

    None for the whole where it has something beyond the headings.
    """
    columns, found = outline.columns, row.record.found
    cells = row.record.cells if found <= columns else _raw_cells(row.data, outline.separator)
    if any(cell.strip(BLANKS) for cell in cells[columns:]):
        return None
    return [cell.decode() or None for cell in cells[:columns]] + [None] * (columns - found)


def _findings(row: CutRow, number: int, outline: Outline, *, is_even: bool) -> Iterator[Finding]:
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
    if not is_even:
        yield odd_row(row.data, record.found, outline, row=number, line=row.line)


def odd_row(record: bytes, found: int, outline: Outline, *, row: int, line: int) -> Finding:
    """About a row with another number of cells than the table, from its bytes: blank, or of a wrong length."""
    if _is_blank(record, outline.separator):
        return outline.at("blank-row", row, line)
    return outline.at(ROW_LENGTH, row, line, expected=outline.columns, found=found)


def of_another_length(record: bytes, outline: Outline, row: int) -> LeftOut:
    """A row with another number of cells than the table; they are told only when they are asked for."""
    return LeftOut(row, partial(_cells, record, outline.separator))


def _cells(record: bytes, separator: bytes) -> tuple[str, ...]:
    return tuple(cell.decode() for cell in _raw_cells(record, separator))


def _raw_cells(record: bytes, separator: bytes) -> Sequence[bytes]:
    line = record.rstrip(b"\r\n") + b"\n"
    size = len(line)
    found = read_record(memoryview(line), 0, expected=size, limit=size, ended=True, separator=separator)
    return found.cells


def _is_blank(record: bytes, separator: bytes) -> bool:
    start = record.lstrip(b' \t\r\n"' + separator)
    if start and not start[:4].decode(errors="ignore")[0].isspace():
        return False
    if record.translate(None, b'"' + separator).decode().strip():
        return False
    if b'"' not in record:
        return True
    return not "".join(
        _cells(record, separator)
    ).strip()  # quotes may stand for themselves: look into the cells


def not_decoded(record: bytes, outline: Outline, *, row: int, line: int) -> Finding:
    """About a row that is no text in the encoding of the table."""
    encoding = outline.encoding()
    found = other_encoding(record, encoding)
    if found is None:
        return outline.at("undecodable-row", row, line, encoding=NAMES[encoding])
    return outline.at("mixed-encodings", row, line, encoding=NAMES[encoding], found=NAMES[found])


def sound_rows(data: bytes, outline: Outline, *, line: int) -> list[CutRow]:
    """The records of a block one by one, all of them whole."""
    rows: list[CutRow] = []
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
        rows.append(CutRow(record, whole, line, line + line_breaks(whole)))
        line, start = rows[-1].stop_line, record.stop
    return rows
