"""What a reader says about a table, put together from all its batches."""

from __future__ import annotations

import csv
import io

from attrs import define, field, frozen

from credit_standard.files import Limits, Table, open_tables
from credit_standard.files.table import NotRead
from credit_standard.findings import Finding

Row = tuple[int, int, tuple[str, ...]]  # row number, physical line, cells


@define
class Read:
    """Rows with the table's number of cells, and all findings."""

    table: Table
    rows: list[Row] = field(factory=list)
    size: int = 0
    findings: list[Finding] = field(factory=list)

    def named(self, name: str) -> list[tuple[int | None, int | None]]:
        """Row and line of the findings of this kind."""
        return [(f.location.row, f.location.line) for f in self.findings if f.name == name]

    def names(self) -> set[str]:
        return {finding.name for finding in self.findings}


def read(source: object, **limits: int) -> Read:
    """Read the one table of a path or a stream."""
    (result,) = read_all(source, **limits)
    assert isinstance(result, Read)
    return result


def read_all(source: object, **limits: int) -> list[Read | NotRead]:
    """Read all tables of a path or a stream."""
    parts = open_tables(source, limits=Limits(**limits))  # type: ignore[arg-type]
    return [part if isinstance(part, NotRead) else _all_of(part) for part in parts]


def remarks(parts: list[Read | NotRead]) -> list[tuple[str | None, str | None, str]]:
    """File, member and name of each finding on what is not read."""
    return [
        (one.location.file, one.location.member, one.name)
        for part in parts
        if isinstance(part, NotRead)
        for one in part.findings
    ]


def tables(parts: list[Read | NotRead]) -> list[Read]:
    return [part for part in parts if isinstance(part, Read)]


def read_text(text: str | bytes, **limits: int) -> Read:
    return read(io.BytesIO(text.encode() if isinstance(text, str) else text), **limits)


def _all_of(table: Table) -> Read:
    result = Read(table)
    for batch in table.batches():
        assert batch.first_row == result.size + 1
        height = batch.columns.height
        offsets = range(height) if batch.offsets is None else batch.offsets.tolist()
        assert len(set(offsets)) == height == len(batch.lines())
        assert all(0 <= offset < batch.size for offset in offsets)
        lines = batch.lines().tolist()
        for offset, line, cells in zip(offsets, lines, batch.columns.rows(), strict=True):
            row = (batch.first_row + offset, line, tuple(cell or "" for cell in cells))
            result.rows.append(row)
        result.size += batch.size
        result.findings += batch.findings
    result.findings += table.findings
    assert "reader-failed" not in result.names()  # what nobody has foreseen
    return result


@frozen
class Expected:
    """One record as the csv module reads it; `cells` is None for one with an unclosed quote."""

    line: int
    cells: tuple[str, ...] | None


def read_by_csv(text: str) -> list[Expected]:
    """All records; after a quote that is never closed the csv module is asked again from the next line on."""
    lines = io.StringIO(text, newline="").readlines()
    records: list[Expected] = []
    done = 0
    while done < len(lines):
        reader = csv.reader(lines[done:])
        first, start = done, done
        for cells in reader:
            if first + reader.line_num == len(lines) and _is_unclosed(lines[start:]):
                records.append(Expected(start + 1, None))
                done = len(lines) - max(len(io.StringIO(cells[-1], newline="").readlines()), 1) + 1
                break
            records.append(Expected(start + 1, tuple(cells)))
            start = done = first + reader.line_num
    return records


def _is_unclosed(record: list[str]) -> bool:
    mark = ["#", "#"]
    return list(csv.reader(io.StringIO("".join(record) + "\n#,#\n", newline="")))[-1] != mark
