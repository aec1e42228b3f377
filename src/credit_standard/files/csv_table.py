"""CSV 表: a table of comma-separated text, read once from its first row to its last."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.files.csv_cutting import Block, Cutter
from credit_standard.files.csv_heading import read_heading
from credit_standard.files.csv_parsing import parse_block
from credit_standard.files.csv_rows import batch_of_rows
from credit_standard.files.placing import Outline, placed
from credit_standard.files.table import UnreadableError
from credit_standard.files.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.assembling import Parsed
    from credit_standard.files.batch import Batch
    from credit_standard.files.source import Source
    from credit_standard.files.table import Limits
    from credit_standard.findings import Finding, Location

WORKERS = 2  # polars uses every core for one block; two blocks at a time fill its pauses
AHEAD = 3  # blocks cut and not yet handed out


@define(eq=False)
class CsvTable:
    """One CSV source; see `Table` for what each attribute means."""

    file: str
    member: str | None
    sheet: str | None
    encoding: str
    headings: tuple[str, ...] = field(repr=False)  # in a file without a heading row these are a person's data
    _source: Source = field(repr=False)
    _cutter: Cutter = field(repr=False)
    _findings: list[Finding] = field(repr=False)
    _begun: bool = field(default=False, init=False, repr=False)
    _ended: bool = field(default=False, init=False, repr=False)
    _complete: bool = field(default=False, init=False, repr=False)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(self._findings)

    @property
    def complete(self) -> bool:
        return self._complete

    @property
    def sha256(self) -> str | None:
        return self._source.sha256() if self._ended and not self._source.failed else None

    def batches(self) -> Iterator[Batch]:
        if self._begun:
            raise RuntimeError("the batches of a table are taken once: open the source again")
        self._begun = True
        rows = 0
        with ThreadPoolExecutor(WORKERS, "parse") as workers:
            for parsed in self._parsed(workers):
                rows += parsed.batch.size
                yield parsed.batch
                if parsed.last:
                    return
        self._finish(rows)

    def _parsed(self, workers: ThreadPoolExecutor) -> Iterator[Parsed]:
        """Batches in the order of the file, parsed some blocks ahead."""
        outline = self._cutter.outline
        waiting: deque[Future[Parsed]] = deque()
        for piece in self._cutter.pieces():
            if isinstance(piece, Block):
                waiting.append(workers.submit(parse_block, piece, outline))
            else:
                waiting.append(workers.submit(batch_of_rows, piece.rows, piece.first_row, outline))
            if len(waiting) > AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _finish(self, rows: int) -> None:
        table = self._cutter.outline.location
        self._ended = True
        changed = self._source.changed()
        if not rows:
            self._findings.append(placed("no-rows", table))
        if changed:
            self._findings.append(placed("file-changed", table))
        if self._source.failed:
            self._findings.append(placed("read-failed", table, position=self._source.read + 1))
        self._complete = not (changed or self._source.failed or self._cutter.passed_over)


def open_csv(source: Source, limits: Limits, table: Location) -> CsvTable:
    """Read the heading.

    Raises:
        UnreadableError: there is none, or this is not CSV in UTF-8.
    """
    window = Window(source, limits.block_bytes)
    try:
        heading = read_heading(window, limits, table)
    except UnreadableError:
        if not source.failed:
            raise
        heading = None
    if heading is None or (source.failed and not len(window)):
        raise UnreadableError(placed("read-failed", table, position=source.read + 1))
    outline = Outline(location=table, columns=len(heading.cells), record_bytes=limits.record_bytes)
    return CsvTable(
        file=table.file or "",
        member=table.member,
        sheet=table.sheet,
        encoding=heading.encoding,
        headings=heading.cells,
        source=source,
        cutter=Cutter(window, outline, limits.block_bytes, heading.next_line),
        findings=list(heading.findings),
    )
