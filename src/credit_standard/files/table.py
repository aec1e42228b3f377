"""表: one table of a source. A file is not a table: workbooks have sheets, archives have members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.batch import Batch
    from credit_standard.findings import Finding


@frozen(kw_only=True)
class Limits:
    """What a reader accepts; beyond it there is a finding, and the table is marked incomplete.

    Attributes:
        record_bytes: length of one record without its line end (a quote that is never closed makes one endless
            record); a longer one is passed over and reading goes on.
        columns: number of columns; a table with more is not read.
        block_bytes: size of the blocks in which a file is read.
    """

    record_bytes: int = 16 * 1024 * 1024
    columns: int = 2_000
    block_bytes: int = 4 * 1024 * 1024


class Table(Protocol):
    """A table whose batches are taken once, from the first row to the last.

    Attributes:
        file: the path as given, `-` for standard input.
        member, sheet: place inside an archive or workbook, else None.
        encoding: `utf-8`, `utf-8-sig` …
        headings: as the file has them, in order.
        findings: what there is to say about the table as a whole; may grow until the last batch was read.
        complete: whether all was read and nothing passed over; False until the last batch was taken.
        sha256: of the bytes of the file; known when all was read, else None.
    """

    file: str
    member: str | None
    sheet: str | None
    encoding: str
    headings: tuple[str, ...]

    @property
    def findings(self) -> tuple[Finding, ...]: ...

    @property
    def complete(self) -> bool: ...

    @property
    def sha256(self) -> str | None: ...

    def batches(self) -> Iterator[Batch]: ...


class UnreadableError(Exception):
    """The source is not a table that can be read: exit code 3. Carries the finding that says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message("en"))
        self.finding = finding
