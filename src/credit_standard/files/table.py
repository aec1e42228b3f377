"""表: one table of a source. A file is not a table: workbooks have sheets, archives have members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
        members: number of files in one archive; one with more is not read.
        nesting: archives inside one another; 1 reads an archive and refuses archives inside it.
        unpacked_bytes: total that one archive may unpack to.
        ratio: how many times its packed size a file may unpack to; looked at beyond `ratio_from` bytes, since
            small tables that repeat themselves pack well.
        ratio_from: see `ratio`.
    """

    record_bytes: int = 16 * 1024 * 1024
    columns: int = 2_000
    block_bytes: int = 8 * 1024 * 1024
    members: int = 10_000
    nesting: int = 1
    unpacked_bytes: int = 64 * 1024**3
    ratio: int = 200
    ratio_from: int = 256 * 1024 * 1024


class Table(Protocol):
    """A table whose batches are taken once, from the first row to the last.

    Attributes:
        file: the path as given, `-` for standard input.
        member, sheet: place inside an archive or workbook, else None.
        encoding: `utf-8`, `utf-8-sig`, `utf-16-le`, `utf-16-be`, `gb18030`. Text that is all ASCII so far is `utf-8`:
            final when the last batch was taken.
        headings: as the file has them, in order.
        first_column: where the first heading stands, from 1, in a workbook maybe further to the right; None where
            columns have no place (JSON, Parquet).
        titles: cells above the headings (a title, the unit that fills the form in …), by line and column, from 1.
        findings: what there is to say about the table as a whole; may grow until the last batch was read.
        complete: whether all was read and nothing passed over; False until the last batch was taken.
        sha256: of the bytes of the file as it was given, packed as it may be; known when all was read, else None.
    """

    @property
    def file(self) -> str: ...

    @property
    def member(self) -> str | None: ...

    @property
    def sheet(self) -> str | None: ...

    @property
    def headings(self) -> tuple[str, ...]: ...

    @property
    def encoding(self) -> str: ...

    @property
    def first_column(self) -> int | None: ...

    @property
    def titles(self) -> Mapping[int, Mapping[int, str]]: ...

    @property
    def findings(self) -> tuple[Finding, ...]: ...

    @property
    def complete(self) -> bool: ...

    @property
    def sha256(self) -> str | None: ...

    def batches(self) -> Iterator[Batch]: ...


@frozen(kw_only=True)
class NotRead:
    """What of a source is not read as a table, and why: a damaged member, a hidden file, a picture in a folder.

    Attributes:
        file, member, sheet: what it is; a whole archive or folder for what it holds beside its tables.
        findings: why; each with the place of what it speaks of.
    """

    file: str
    member: str | None = None
    sheet: str | None = None
    findings: tuple[Finding, ...] = field()

    @property
    def complete(self) -> bool:
        """Whether nothing is lost by it: all findings are notes."""
        return not any(finding.is_error for finding in self.findings)


Part: TypeAlias = "Table | NotRead"


class UnreadableError(Exception):
    """The source is not a table that can be read: exit code 3. Carries the finding that says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message("en"))
        self.finding = finding
