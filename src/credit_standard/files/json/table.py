"""JSON 表: objects as the rows of a table."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import define, evolve, field

from credit_standard.files import kinds
from credit_standard.files.assembling import blank_rows
from credit_standard.files.batch import Batch, LeftOut
from credit_standard.files.json.cutting import JsonFault, LineBlock, LineCutter, ObjectCutter
from credit_standard.files.json.objects import JsonObject, NotJsonError, read_object
from credit_standard.files.json.scanning import scan
from credit_standard.files.placing import of_fault, placed
from credit_standard.files.read_once import ReadOnce
from credit_standard.findings.masks import mask_heading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from credit_standard.files.text.decoding import Decoded
    from credit_standard.findings import Finding, Location

WORKERS, AHEAD = 2, 1


@define(eq=False)
class JsonTable(ReadOnce):
    """One JSON source; see `Table`."""

    _text: Decoded = field(repr=False)
    _cutter: LineCutter | ObjectCutter = field(repr=False)
    _pieces: Iterator[LineBlock | JsonFault] = field(repr=False)

    @property
    def encoding(self) -> str:
        return self._text.encoding

    @property
    def findings(self) -> tuple[Finding, ...]:
        note = self._text.note()
        return (*(() if note is None else (placed(note, self._place),)), *self._findings)

    def _read(self) -> Iterator[Batch]:
        rows, stopped = 0, False
        with ThreadPoolExecutor(WORKERS, "parse") as workers:
            for batch, broken in self._parsed(workers):
                rows += batch.size
                stopped |= broken
                yield batch
        faults = self._text.faults()
        self._digest = None if faults or stopped else self._text.sha256()
        if not rows:
            self._findings.append(placed("no-rows", self._place))
        self._findings += [of_fault(fault, evolve(self._place, line=self._cutter.line)) for fault in faults]
        self._complete = not (faults or stopped)

    def _parsed(self, workers: ThreadPoolExecutor) -> Iterator[tuple[Batch, bool]]:
        """Batches in the order of the file, parsed some ahead; and whether one could not be read."""
        waiting: deque[tuple[Future[Batch], bool]] = deque()
        for piece in self._pieces:
            parse = self._of_block if isinstance(piece, LineBlock) else self._of_fault
            waiting.append((workers.submit(parse, piece), isinstance(piece, JsonFault)))  # type: ignore[arg-type]
            if len(waiting) > AHEAD:
                future, broken = waiting.popleft()
                yield future.result(), broken
        while waiting:
            future, broken = waiting.popleft()
            yield future.result(), broken

    def _of_fault(self, fault: JsonFault) -> Batch:
        params = {"limit": self._cutter.longest} if fault.name.endswith("too-long") else {}
        row = fault.row if fault.is_row else None
        finding = placed(fault.name, self._place, row=row, line=fault.line, **params)
        if row is None:
            self._findings.append(finding)
        return Batch(
            columns=_frame([], len(self.headings), pl.String),
            left_out=() if row is None else (LeftOut(row),),
            first_row=fault.row,
            size=0 if row is None else 1,
            offsets=np.empty(0, np.int64),
            lines=lambda: np.empty(0, np.int64),
            findings=() if row is None else (finding,),
        )

    def _of_block(self, block: LineBlock) -> Batch:
        found = scan(block.data, block.ends, self.headings)
        rows, columns, what = found.rows, found.columns, found.kinds
        findings: list[Finding] = []
        left_out: list[LeftOut] = []
        if found.left.size:
            slow = _Slow(self.headings, self._place)
            for position in found.left.tolist():
                row, line = block.first_row + position, int(block.lines[position])
                slow.read(block.text(position), position, row, line)
            findings, left_out = slow.findings, slow.left_out
            if slow.positions:
                rows = np.concatenate((rows, np.array(slow.positions, np.int64)))
                order = np.argsort(rows)
                if what is None:
                    what = pl.DataFrame(
                        {c: np.full(columns.height, kinds.TEXT, np.uint8) for c in columns.columns}
                    )
                what = pl.concat([what, _frame(slow.kinds, len(self.headings), pl.UInt8)])[order]
                columns = pl.concat([columns, _frame(slow.cells, len(self.headings), pl.String)])[order]
                rows = rows[order]
        blank = blank_rows(columns)
        if blank.size:
            for position in rows[blank].tolist():
                findings.append(self._at("blank-row", block.first_row + position, int(block.lines[position])))
            full = np.delete(np.arange(rows.size), blank)
            rows, columns, what = rows[full], columns[full], None if what is None else what[full]
        return Batch(
            columns=columns,
            left_out=tuple(left_out),
            first_row=block.first_row,
            size=block.ends.size,
            offsets=None if rows.size == block.ends.size else rows,
            lines=partial(np.asarray, block.lines[rows]),
            kinds=what,
            findings=tuple(sorted(findings, key=lambda one: one.location.row or 0)),
        )

    def _at(self, name: str, row: int, line: int) -> Finding:
        return placed(name, self._place, row=row, line=line)


@define
class _Slow:
    """Lines read one by one."""

    headings: tuple[str, ...]
    place: Location
    positions: list[int] = field(factory=list)
    cells: list[list[str | None]] = field(factory=list)
    kinds: list[list[int]] = field(factory=list)
    findings: list[Finding] = field(factory=list)
    left_out: list[LeftOut] = field(factory=list)

    def read(self, data: bytes, position: int, row: int, line: int) -> None:
        if not data.strip(b" \t\r"):
            self.findings.append(placed("blank-row", self.place, row=row, line=line))
            return
        try:
            record = read_object(data.decode())
        except UnicodeDecodeError:
            self.findings.append(placed("undecodable-row", self.place, row=row, line=line, encoding="UTF-8"))
        except NotJsonError as error:
            self.findings.append(placed(str(error), self.place, row=row, line=line))
        else:
            self._add(record, position, row, line)
            return
        self.left_out.append(LeftOut(row))

    def _add(self, record: JsonObject, position: int, row: int, line: int) -> None:
        self.positions.append(position)
        found = [record.cells.get(key, (None, kinds.EMPTY)) for key in self.headings]
        self.cells.append([text for text, _ in found])
        self.kinds.append([kind for _, kind in found])
        self._odd_keys(record, row, line)

    def _odd_keys(self, record: JsonObject, row: int, line: int) -> None:
        unknown = [key for key in record.cells if key not in self.headings]
        for name, keys in (("json-key-twice", record.doubled), ("json-unknown-key", unknown)):
            for key in keys:
                shown = mask_heading(key)
                self.findings.append(placed(name, self.place, row=row, line=line, key=shown))


def _frame(rows: Sequence[Sequence[object]], width: int, dtype: type[pl.DataType]) -> pl.DataFrame:
    schema = {str(number): dtype for number in range(width)}
    return pl.DataFrame(rows, schema=schema, orient="row") if rows else pl.DataFrame(schema=schema)
