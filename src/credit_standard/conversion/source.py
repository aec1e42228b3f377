"""来源: the one table that is converted or repaired, its plan, and a report on it."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, cast

from attrs import field, frozen, mutable

from credit_standard import layouts
from credit_standard.files import open_tables
from credit_standard.files.table import NotRead, UnreadableError
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.checking.plan import Plan
from credit_standard.validation.checking.record_rows import RecordRows
from credit_standard.validation.on_table import add_end, in_table
from credit_standard.validation.report import TableReport
from credit_standard.validation.run import context_of

if TYPE_CHECKING:
    from credit_standard.files.batch import Batch
    from credit_standard.files.table import Part, Table
    from credit_standard.layouts import Layout
    from credit_standard.validation.run import Options, Source
    from credit_standard.validation.table_context import TableContext


class SeveralTablesError(ValueError):
    """The source holds more than one table, and one file holds one."""


class NotWrittenError(Exception):
    """The output would not be whole, so there is none; `report` says why."""

    def __init__(self, report: CheckResult) -> None:
        super().__init__("nothing was written")
        self.report = report


@frozen
class SourceTable:
    """The table, how it is read, and what is found."""

    table: Table
    layout: Layout
    context: TableContext
    report: CheckResult
    found: TableReport = field(init=False)

    @found.default
    def _found(self) -> TableReport:
        return self.report.tables[1]

    @property
    def plan(self) -> Plan:
        return self.context.plan

    def batches(self, options: Options) -> Iterator[Batch]:
        """Every batch, counted, its own findings reported; at the end those of the whole table."""
        records = RecordRows.of(self.table, self.plan.binding)
        for batch in records.batches(self.table.batches()):
            self.found.rows += batch.size
            self.found.add(batch.findings)
            options.progress(batch.size)
            yield batch
        self.found.add(records.findings)
        add_end(self.found, self.table)
        if not self.table.complete:
            raise NotWrittenError(self.report)


@contextmanager
def the_table(source: Source, options: Options) -> Iterator[SourceTable]:
    """The one table of a source; its batches are read inside.

    Raises:
        layouts.RecognitionError: record type or layout unknown or ambiguous.
        NotWrittenError: the source cannot be read, or not to its end.
        SeveralTablesError: there is another table behind it.
    """
    report = CheckResult(as_of=options.as_of)
    unreadable: NotRead | None = None
    try:
        opened = cast("Generator[Part]", open_tables(source, limits=options.limits))
        with closing(opened):  # what is left unread is let go of at once
            parts = _Parts(opened)
            table = parts.next_table()
            if table is not None:
                yield _prepared(table, options, report)
                if parts.next_table() is not None:
                    raise SeveralTablesError
            unreadable = parts.not_read
    except UnreadableError as error:
        unreadable = NotRead(file=error.finding.location.file or "-", findings=(error.finding,))
    if unreadable is not None:
        found = report.tables.setdefault(1, TableReport(id=1, file=unreadable.file))
        found.add(unreadable.findings)
        found.complete = False
        raise NotWrittenError(report)


@mutable
class _Parts:
    """What is in a source; parts that are no tables and hold nothing either are passed over."""

    parts: Iterator[Part]
    not_read: NotRead | None = None

    def next_table(self) -> Table | None:
        for part in self.parts:
            if not isinstance(part, NotRead):
                return part
            if not part.complete:
                self.not_read = part
        return None


def _prepared(table: Table, options: Options, report: CheckResult) -> SourceTable:
    standard = options.standard
    found = layouts.recognise(table.headings, record=options.record, layout=options.layout, standard=standard)
    binding = found.bind(table.headings)
    context = context_of(table, Plan(binding, options.as_of), options, number=1, source=1)
    report.tables[1] = context.new_report()
    report.tables[1].encoding = table.encoding
    if not binding.fields:
        report.tables[1].add(in_table(one, table) for one in binding.findings)
        report.tables[1].complete = False
        raise NotWrittenError(report)
    return SourceTable(table, found.layout, context, report)
