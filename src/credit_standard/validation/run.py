"""检查: from a source to a report, in one pass and bounded memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard import layers, layouts
from credit_standard.files import open_tables
from credit_standard.files.gathering import gathered
from credit_standard.files.sources import Source, Sources
from credit_standard.files.table import Limits, NotRead, UnreadableError
from credit_standard.findings import Selection, Severity
from credit_standard.validation.accumulator import Accumulator
from credit_standard.validation.arguments import require_day
from credit_standard.validation.cross_record.checks import CrossRecordChecks
from credit_standard.validation.cross_record.columns import Columns
from credit_standard.validation.cross_record.listed import Listed
from credit_standard.validation.cross_record.rows import Rows
from credit_standard.validation.listing import Listing
from credit_standard.validation.on_table import add_end, doubled_headings, in_table, report_on, unrecognised
from credit_standard.validation.plan import FEW_ROWS, Plan
from credit_standard.validation.record_rows import RecordRows
from credit_standard.validation.report import LISTED, Report, TableReport
from credit_standard.validation.side_by_side import side_by_side

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.files.batch import Batch
    from credit_standard.files.table import Table
    from credit_standard.validation.checked import Checked


__all__ = [
    "CheckedTable",
    "Given",
    "Options",
    "Source",
    "Sources",
    "checked_batches",
    "open_checked",
    "validate",
]


@frozen(kw_only=True)
class Options:
    """How to check.

    Attributes:
        record: name of the record type; found from the headings when None.
        layout: name of the layout; found from the headings when None.
        standard: with its layers.
        as_of: the day on which the data is judged; without it nothing is said about the future.
        listed: findings listed per code and table; None lists all.
        show_values: put values into the report unmasked.
        severities: by code, where others than the catalogue's are wanted.
        selection: the kinds of finding that count.
        limits: what the readers accept.
        progress: called with the number of rows of every batch.
    """

    record: str | None = None
    layout: str | None = None
    standard: layers.Standard = layers.NATIONAL
    as_of: date | None = field(default=None, validator=lambda _, __, day: require_day(day))
    listed: int | None = LISTED
    show_values: bool = False
    severities: Mapping[str, Severity] = field(factory=dict)
    selection: Selection = field(factory=Selection)
    limits: Limits = field(factory=Limits)
    progress: Callable[[int], object] = lambda _: None


@frozen
class CheckedTable:
    """A table under check: iterate `batches` to the end, then its report is final."""

    columns: Columns
    table: Table
    report: TableReport
    options: Options
    standard: layers.Standard
    accumulators: Sequence[Accumulator] = ()

    @property
    def plan(self) -> Plan:
        return self.columns.plan

    @cached_property
    def listed(self) -> Listed:
        """The table with its report, as accumulators know it."""
        listing = Listing(
            self.plan, self.report, self.options.show_values, self.table.first_column, self.standard
        )
        return Listed(listing, self.columns)

    def batches(self) -> Iterator[tuple[Batch, Checked]]:
        """Every batch with what was found in it; the report follows."""
        work = partial(self._check, self.listed)
        records = RecordRows.of(self.table, self.plan.binding)
        batches = gathered(records.batches(self.table.batches()))
        for batch, (checked, parts) in side_by_side(batches, work, sooner_done=FEW_ROWS):
            self.listed.listing.add(batch, checked)
            for accumulator, part in zip(self.accumulators, parts, strict=True):
                accumulator.merge(part)
            self.options.progress(batch.size)
            yield batch, checked
        self.report.add(records.findings)
        add_end(self.report, self.table)
        declaration = self.plan.binding.declaration
        for rule in declaration.rules:
            if rule.name in self.plan.binding.left_out:
                self.report.not_evaluated(
                    declaration.entry(rule, self.plan.binding.titles), self.report.rows, "no-column"
                )

    def _check(self, table: Listed, batch: Batch) -> tuple[Checked, list[Accumulator]]:
        checked = self.plan.check(batch)
        rows = Rows(table, batch, checked.values)
        return checked, [accumulator.of_batch(rows) for accumulator in self.accumulators]


@frozen
class Given:
    """One source of a call, and how it is to be checked."""

    source: Source
    options: Options


def validate(
    *sources: Source | Given,
    options: Options | None = None,
    accumulators: Sequence[Accumulator] = (),
    source_done: Callable[[], object] = lambda: None,
) -> Report:
    """Check every row of every source, and what only several rows together show.

    What cannot be read, or recognised by its headings, is a finding in the report.

    Args:
        sources: files, streams, frames …; those that are checked in another way than the rest as `Given`.
        options: how to check.
        accumulators: what needs several rows, besides the cross-record checks.
        source_done: called after each source.
    """
    options = options or Options()
    report = Report(as_of=options.as_of, show_values=options.show_values)
    given = [one if isinstance(one, Given) else Given(one, options) for one in sources]
    for _ in checked_batches(given, report, accumulators, source_done):
        pass
    return report


def checked_batches(
    sources: Iterable[Given],
    report: Report,
    accumulators: Sequence[Accumulator] = (),
    source_done: Callable[[], object] = lambda: None,
) -> Iterator[tuple[CheckedTable, Batch, Checked]]:
    """The way of all rows of a call: every batch of every table, checked into `report`.

    The report is final when the last batch was taken.
    """
    accumulators = (CrossRecordChecks(), *accumulators)
    tables: dict[int, Listed] = {}
    for given in sources:
        for table in open_checked(given.source, given.options, report, accumulators):
            tables[table.report.id] = table.listed
            for batch, checked in table.batches():
                yield table, batch, checked
        source_done()
    for accumulator in accumulators:
        accumulator.finish(report, tables)


def open_checked(
    source: Source, options: Options, report: Report, accumulators: Sequence[Accumulator] = ()
) -> Iterator[CheckedTable]:
    """The tables of a source, ready to be checked into `report`; the caller lets its accumulators `finish`.

    What of it cannot be read, or of which nobody can tell what it is, stands in the report as not read.
    """
    number = max((table.source for table in report), default=0) + 1
    try:
        for part in open_tables(source, limits=options.limits, in_full=options.show_values):
            if isinstance(part, NotRead):
                _not_read(part, number, options, report)
                continue
            try:
                checked = _prepare(part, number, options, report)
            except layouts.RecognitionError as error:
                about = (unrecognised(error), *doubled_headings(error, part.headings))
                said = tuple(in_table(one, part, in_full=options.show_values) for one in about)
                unknown = NotRead(file=part.file, member=part.member, sheet=part.sheet, findings=said)
                _not_read(unknown, number, options, report)
            else:
                yield evolve(checked, accumulators=accumulators)
    except UnreadableError as error:
        file = error.finding.location.file or "-"
        _not_read(NotRead(file=file, findings=(error.finding,)), number, options, report)


def _not_read(part: NotRead, source: int, options: Options, report: Report) -> None:
    """What of a source is not checked stands in the report with the reason."""
    number = len(report.tables) + 1
    report.tables[number] = table = TableReport(
        id=number,
        source=source,
        file=part.file,
        member=part.member,
        sheet=part.sheet,
        complete=part.complete,
        severities=options.severities,
    )
    table.add(part.findings)


def _prepare(table: Table, source: int, options: Options, report: Report) -> CheckedTable:
    standard = options.standard
    layout = None if options.layout is None else layouts.named(options.layout, standard=standard)
    columns = _columns(tuple(table.headings), options.record, layout, options.as_of, standard)
    binding = columns.plan.binding
    number = len(report.tables) + 1
    part = report_on(table, binding, standard, options, number=number, source=source)
    report.tables[number] = part
    part.add(in_table(one, table, in_full=options.show_values) for one in binding.findings)
    return CheckedTable(columns, table, part, options, standard)


@lru_cache(maxsize=64)  # many small files have the same headings
def _columns(
    headings: tuple[str, ...],
    record: str | None,
    layout: layouts.Layout | None,
    as_of: date | None,
    standard: layers.Standard,
) -> Columns:
    found = layouts.recognise(headings, record=record, layout=layout, standard=standard)
    return Columns(Plan(found.bind(headings), as_of))
