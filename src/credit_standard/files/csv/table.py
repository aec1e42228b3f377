"""CSV 表: a table of comma-separated text, read once from its first row to its last."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from credit_standard.files.csv.cutting import Block, Cutter
from credit_standard.files.csv.heading import read_heading
from credit_standard.files.csv.parsing import parse_block
from credit_standard.files.csv.rows import batch_of_rows
from credit_standard.files.placing import Outline, of_fault, placed
from credit_standard.files.table import UnreadableError
from credit_standard.files.text.decoding import Decoded
from credit_standard.files.text.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from credit_standard.files.batch import Batch
    from credit_standard.files.supplies.supply import Supply
    from credit_standard.files.table import Limits
    from credit_standard.findings import Finding, Location

AHEAD = 1  # blocks cut and not yet handed out; polars parses each on every core, while the next is cut
SMALL = 1 << 16  # bytes; sooner parsed than handed over


@define(eq=False)
class CsvTable:
    """One CSV source; see `Table` for what each attribute means."""

    file: str
    member: str | None
    sheet: str | None
    headings: tuple[str, ...] = field(repr=False)  # in a file without a heading row these are a person's data
    _text: Decoded = field(repr=False)
    _cutter: Cutter = field(repr=False)
    _findings: list[Finding] = field(repr=False)
    titles: Mapping[int, Mapping[int, str]] = field(factory=dict, repr=False)
    _begun: bool = field(default=False, init=False, repr=False)
    _sha256: str | None = field(default=None, init=False, repr=False)
    _complete: bool = field(default=False, init=False, repr=False)

    @property
    def encoding(self) -> str:
        return self._text.encoding

    @property
    def first_column(self) -> int:
        return 1

    @property
    def findings(self) -> tuple[Finding, ...]:
        note = self._text.note()
        table = self._cutter.outline.location
        return (*(() if note is None else (placed(note, table),)), *self._findings)

    @property
    def complete(self) -> bool:
        return self._complete

    @property
    def sha256(self) -> str | None:
        return self._sha256

    def batches(self) -> Iterator[Batch]:
        if self._begun:
            raise RuntimeError("the batches of a table are taken once: open the source again")
        self._begun = True
        rows = 0
        with ThreadPoolExecutor(1, "parse") as workers:
            for batch in self._parsed(workers):
                rows += batch.size
                yield batch
        self._finish(rows)

    def _parsed(self, workers: ThreadPoolExecutor) -> Iterator[Batch]:
        """Batches in the order of the file, parsed some blocks ahead."""
        outline = self._cutter.outline
        waiting: deque[Future[Batch]] = deque()
        for piece in self._cutter.pieces():
            if isinstance(piece, Block) and not waiting and len(piece.data) < SMALL:
                yield parse_block(piece, outline)
            elif isinstance(piece, Block):
                waiting.append(workers.submit(parse_block, piece, outline))
            else:
                waiting.append(workers.submit(batch_of_rows, piece, outline))
            if len(waiting) > AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _finish(self, rows: int) -> None:
        table = self._cutter.outline.location
        faults = self._text.faults()
        self._sha256 = None if faults else self._text.sha256()
        if not rows and not faults:
            self._findings.append(placed("no-rows", table))
        reached = evolve(table, line=max(self._cutter.line - 1, 1))
        self._findings += [of_fault(fault, reached) for fault in faults]
        self._complete = not (faults or self._cutter.passed_over)


def open_csv(supply: Supply, limits: Limits, table: Location) -> CsvTable:
    """Read the heading.

    Raises:
        UnreadableError: there is none, or this is no table of text.
    """
    text = Decoded(supply)
    window = Window(text, limits.block_bytes)
    try:
        heading = read_heading(window, text, limits, table)
    except UnreadableError:
        if not text.faults():
            raise
        heading = None
    faults = text.faults()
    if heading is None or (faults and not len(window)):
        raise UnreadableError(of_fault(faults[0], table))
    outline = Outline(
        location=table,
        columns=len(heading.cells),
        record_bytes=limits.record_bytes,
        separator=heading.separator,
        lone_returns=heading.lone_returns,
        encoding=lambda: text.encoding,
        cut_short=lambda: bool(text.faults()),
    )
    return CsvTable(
        file=table.file or "",
        member=table.member,
        sheet=table.sheet,
        headings=heading.cells,
        text=text,
        cutter=Cutter(window, outline, limits.block_bytes, heading.next_line),
        findings=list(heading.findings),
        titles=heading.titles,
    )
