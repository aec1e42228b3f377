"""泄露检查: files that somebody is to see are read as they are, every cell of them, whatever record they hold.

One pass, bounded memory: of each column those texts are looked into in which one expression finds anything
(`patterns.searched`). Headings, cells above them, rows that are no rows of the table, and names of files and sheets are
looked into as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.disclosure.leaks.in_text import Leak, leaks_in
from credit_standard.disclosure.leaks.kinds import expected_under, kinds, withheld_from
from credit_standard.disclosure.leaks.patterns import searched
from credit_standard.disclosure.leaks.report import LeakReport
from credit_standard.files import open_tables
from credit_standard.files.lettering import column_letters
from credit_standard.files.placing import placed
from credit_standard.files.table import Limits, NotRead, UnreadableError
from credit_standard.findings import Location, finding
from credit_standard.findings.masks import Sensitivity, mask_heading, mask_number, shown
from credit_standard.model.audience import Audience
from credit_standard.validation.report import LISTED, TableReport

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.files.sources import Source
    from credit_standard.files.table import Table
    from credit_standard.findings import Bilingual

_WORDS = frozenset({"home-address", "house-address"})


def leaks(
    sources: Iterable[Source],
    *,
    audience: Audience | str = Audience.PUBLIC,
    as_of: date | None = None,
    listed: int | None = LISTED,
    limits: Limits | None = None,
    progress: Callable[[int], object] = lambda _: None,
    source_done: Callable[[], object] = lambda: None,
) -> LeakReport:
    """The personal data in some files that an audience may not see.

    Args:
        sources: files, folders, streams, frames, dictionaries.
        audience: who is to see them.
        as_of: the day on which ages are told; without it no birth date says who is a minor.
        listed: leaks listed per kind and table, all of them when None; counts are always true.
        limits: what the readers accept.
        progress: called with the number of rows of every batch.
        source_done: called after each source.
    """
    report = LeakReport(audience=Audience(audience), as_of=as_of)
    for number, source in enumerate(sources, start=1):
        for part in _parts(source, limits):
            table = TableReport(
                id=len(report.tables) + 1, source=number, file=part.file, member=part.member,
                sheet=part.sheet, complete=part.complete, listed_at_most=listed,
            )  # fmt: skip
            report.tables[table.id] = table
            if isinstance(part, NotRead):
                table.add(part.findings)
            else:
                report.read.add(table.id)
                _Scan(part, table, withheld_from(report.audience), as_of).run(progress)
        source_done()
    return report


def _parts(source: Source, limits: Limits | None) -> Iterator[Table | NotRead]:
    try:
        yield from open_tables(source, limits=limits)
    except UnreadableError as error:
        yield NotRead(file=error.finding.location.file or "-", findings=(error.finding,))


@define(eq=False)
class _Scan:
    """The scan of one table."""

    table: Table
    report: TableReport
    kinds: frozenset[str]
    as_of: date | None
    rows_unread: int = field(default=0, init=False)

    def run(self, progress: Callable[[int], object]) -> None:
        """Every batch of the table, and what stands around its rows."""
        self._around()
        for batch in self.table.batches():
            self._batch(batch)
            self.report.rows += batch.size
            progress(batch.size)
        self.report.complete = self.table.complete and not self.rows_unread
        if self.rows_unread:
            place = Location(file=self.table.file, member=self.table.member, sheet=self.table.sheet)
            self.report.add([placed("leaks-rows-unread", place, count=self.rows_unread)])
        elif not self.table.complete:
            self.report.add(one for one in self.table.findings if one.is_error)

    def _around(self) -> None:
        """Names, headings, and the cells above them."""
        for name in (self.table.file, self.table.member, self.table.sheet):
            self._text(name or "", "")
        for position, heading in enumerate(self.table.headings):
            self._text(heading, "", position=position)
        for line, cells in self.table.titles.items():
            for column, text in cells.items():
                self._text(text, "", position=column - 1, line=line)

    def _batch(self, batch: Batch) -> None:
        import numpy as np

        lines: NDArray[np.int64] | None = None
        with_leaks = np.zeros(batch.size, np.bool_)
        for position, heading in enumerate(self.table.headings):
            wanted = self.kinds - expected_under(heading)
            if not wanted:
                continue
            texts = batch.columns.to_series(position)
            hits = texts.str.contains(searched(wanted)).fill_null(value=False).arg_true().to_numpy()
            if not hits.size:
                continue
            rows = batch.rows(hits.astype(np.int64))
            for at, row, text in zip(hits.tolist(), rows.tolist(), texts[hits].to_list(), strict=True):
                for leak in leaks_in(text, heading=heading, as_of=self.as_of):
                    if leak.kind not in wanted:
                        continue
                    lines = batch.lines() if lines is None else lines
                    self._add(leak, heading, position=position, row=row, line=int(lines[at]))
                    with_leaks[row - batch.first_row] = True
        for one in batch.left_out:
            cells = None if one.cells is None else one.cells()
            if cells is None:
                self.rows_unread += one.is_record
                continue
            for position, cell in enumerate(cells):
                if self._text(cell or "", self._heading(position), position=position, row=one.row):
                    with_leaks[one.row - batch.first_row] = True
        if with_leaks.any():
            self.report.mark_errors(batch.first_row, with_leaks)

    def _heading(self, position: int) -> str:
        return self.table.headings[position] if position < len(self.table.headings) else ""

    def _text(
        self,
        text: str,
        heading: str,
        *,
        position: int | None = None,
        row: int | None = None,
        line: int | None = None,
    ) -> bool:
        """Look into one text that stands in no column; whether it holds anything."""
        wanted = self.kinds - expected_under(heading)
        found = [one for one in leaks_in(text, heading=heading, as_of=self.as_of) if one.kind in wanted]
        for leak in found:
            self._add(leak, heading, position=position, row=row, line=line)
        return bool(found)

    def _add(
        self, leak: Leak, heading: str, *, position: int | None, row: int | None, line: int | None
    ) -> None:
        kind = kinds()[leak.kind].entry
        self.report.count(kind, None, 1)
        if not self.report.has_room(kind.code, row or 0):
            return
        first = self.table.first_column
        in_sheet = self.table.sheet is not None and first is not None and position is not None
        place = Location(
            file=self.table.file,
            member=self.table.member,
            sheet=self.table.sheet,
            row=row,
            line=line,
            column=None if position is None or first is None else position + 1,
            cell=f"{column_letters((first or 0) + (position or 0))}{line}" if in_sheet and line else None,
            heading=mask_heading(heading.strip()) or None,
        )
        self.report.list_finding(finding(kind).at(place, _shown(leak)))


def _shown(leak: Leak) -> str | Bilingual:
    """What of it stands in the report: of a number its ends, of words their length."""
    if leak.kind in _WORDS or (leak.kind == "minor" and not leak.text.isascii()):
        return shown(leak.text, Sensitivity.FREE_TEXT)
    return mask_number(leak.text)
